// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "versionladder.h"
#include "messages/constants.h"
#include <algorithm>

namespace cti {

QList<wire::Format> versionLadder(quint8 wanted, std::optional<quint8> lengthBytes)
{
    QList<wire::Format> ladder;
    for (const quint8 version : {wanted, quint8(17), quint8(14), quint8(10)}) {
        if (version > wanted || (!ladder.isEmpty() && version == ladder.last().version))
            continue;
        if (version < 18)
            ladder.append({.version = version, .tagBytes = 1, .lengthBytes = 1});
        else
            for (const quint8 bytes : {quint8(1), quint8(2)})
                if (bytes == lengthBytes.value_or(bytes))
                    ladder.append({.version = version, .tagBytes = 2, .lengthBytes = bytes});
    }
    return ladder;
}

wire::Format stepDown(const QList<wire::Format> &ladder, const wire::Format &tried, const Error &why)
{
    const auto version = [](const wire::Format &format) { return int(format.version); };
    if (why.kind == ErrorKind::Refused && why.code == Status::UnsupportedVersion) {
        const auto lower = std::ranges::find_if(
            ladder, [&](int v) { return v < tried.version; }, version);
        return lower == ladder.cend() ? ladder.first() : *lower;
    }
    // A server that reads the other width of version 18 finds fields missing, wrong or too long, or nothing at all.
    const bool width = why.kind == ErrorKind::Timeout
        || (why.kind == ErrorKind::Refused
            && (why.code == Status::InvalidField || why.code == Status::RequiredDataMissing
                || why.code == Status::InvalidFieldLength));
    const auto at = std::ranges::find(ladder, tried);
    if (!width || tried.version < 18 || at == ladder.cend() || at + 1 == ladder.cend())
        return tried;
    return *(at + 1);
}

} // namespace cti
