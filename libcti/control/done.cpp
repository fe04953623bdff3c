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

//! The guide does not say which of the two a server takes.
bool saysSignedOut(const Error &error)
{
    return (error.kind == ErrorKind::Refused && error.code == Status::AgentNotLoggedOn)
        || (error.kind == ErrorKind::ControlFailure
            && (error.detail == CcxError::AgentNull || error.detail == CcxError::AgentInvalid));
}

} // namespace cti
