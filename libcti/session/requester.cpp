// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "requester.h"

namespace cti {

void Requester::refuseLater(QObject *context, PendingRequests::Callback callback, const Error &error)
{
    QMetaObject::invokeMethod(
        context, [error, callback = std::move(callback)] { callback(error); }, Qt::QueuedConnection);
}

} // namespace cti
