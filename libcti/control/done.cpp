// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "done.h"

namespace cti {

void doneLater(QObject *context, Done done, const Error &error)
{
    QMetaObject::invokeMethod(
        context, [error, done = std::move(done)] { done(error); }, Qt::QueuedConnection);
}

Error notPossible(Verdict verdict)
{
    return {.kind = ErrorKind::NotPossible, .code = quint32(verdict), .text = QStringLiteral("not possible in this state")};
}

} // namespace cti
