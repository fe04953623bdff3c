// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace callfloor {

//! The desktop's own notifications: one at a time.
class Notifier {
public:
    Notifier() = default;
    virtual ~Notifier() = default;
    Q_DISABLE_COPY_MOVE(Notifier)

    virtual void show(const QString &title, const QString &body) = 0; //!< plain text; in place of the one before
    virtual void withdraw() = 0; //!< nothing of it stays, also not in a history
};

} // namespace callfloor
