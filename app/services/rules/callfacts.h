// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>

namespace callfloor {

//! What rules may know of a call, as far as it is known at that moment. Texts may be hostile: rules take care of that.
struct CallFacts {
    QString key {}; //!< says which call it is; the same after a reconnect. Without one no rule acts.
    QString agentId {};
    QString number {};
    QString party {}; //!< a name, else the number
    QString queue {};
    QString callType {};
    QHash<QString, QString>
        variables {}; //!< by name, "callVariable1" or a named variable's; those that were not sent are not in it
    qint64 heldMs = 0; //!< of the present hold

    //! The value of a placeholder: "number", "party", "queue", "callType", "agentId", or a variable's name. One plain line; empty
    //! when not known.
    QString value(const QString &name) const;
};

} // namespace callfloor
