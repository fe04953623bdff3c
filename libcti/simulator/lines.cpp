// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "lines.h"
#include "messages/constants.h"
#include "messages/valuenames.h"
#include "wire/access.h"
#include <algorithm>

namespace cti::simulator {

using wire::Kind;
using wire::Row;

bool Lines::rename(std::span<const Row> rows, void *object, quint8 version) const
{
    const bool modern = version >= since;
    bool changed = false;
    const bool onLine = modern && isOnLine(rows, object);
    for (const Row &row : rows) {
        void *member = row.role == wire::Role::Value && row.reach ? row.reach(object, false) : nullptr;
        if (!member)
            continue;
        if (row.kind == Kind::Group) {
            for (qsizetype i = 0; i < row.list->size(member); ++i)
                changed |= rename(row.members(), row.list->edit(member, i), version);
        } else if (row.names == &names::deviceType && !modern) {
            const bool second = wire::detail::load(row.kind, member) == quint64(DeviceType::NonAcd);
            if (second)
                wire::detail::store(row.kind, member, quint64(DeviceType::Identifier));
            changed |= second;
        } else if (row.names == &names::lineType && onLine) {
            wire::detail::store(row.kind, member, quint64(LineType::NonBusiness));
            changed = true;
        } else if (modern) {
            changed |= renameDevice(row, member);
        }
    }
    return changed;
}

bool Lines::renameDevice(const Row &row, void *member) const
{
    const bool isDevice = row.name.ends_with("DeviceID") || row.name == "ANI" || row.name == "DNIS" || row.name == "DialedNumber";
    if (row.kind != Kind::String || !isDevice)
        return false;
    QString &text = *static_cast<QString *>(member);
    const auto line = m_phones.constFind(text);
    if (line == m_phones.cend())
        return false;
    text = *line + u'.' + text;
    return true;
}

//! Whose end of the call the message is about: the first device that it names.
bool Lines::isOnLine(std::span<const Row> rows, void *object) const
{
    static constexpr std::string_view ends[] = {"ConnectionDeviceID", "PrimaryDeviceID"};
    return std::ranges::any_of(rows, [&](const Row &row) {
        const void *end = std::ranges::find(ends, row.name) != std::end(ends) ? row.reach(object, false) : nullptr;
        return end && m_phones.contains(*static_cast<const QString *>(end));
    });
}

} // namespace cti::simulator
