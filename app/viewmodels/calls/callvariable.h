// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "domain/call.h"
#include "services/policy.h"
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! One line of data that came with a call. "Not sent" and "sent, but empty" are different facts and are shown as different words.
class CallVariable {
    Q_GADGET
    QML_VALUE_TYPE(callVariable)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL) //!< plain text, harmless, bounded; empty unless kind is Value
    Q_PROPERTY(Kind kind MEMBER kind FINAL)
    Q_PROPERTY(QString shownText READ shownText FINAL) //!< the value, or "empty" or "not sent"
public:
    enum class Kind { Value, Empty, NotSent };
    Q_ENUM(Kind)
    QString shownText() const;

    QString label {};
    QString value {};
    Kind kind = Kind::NotSent;
    friend bool operator==(const CallVariable &, const CallVariable &) = default;
};

//! The data of a call as the policy lays it out; without a layout, everything that was sent, by its own name.
QList<CallVariable> variablesOf(const cti::CallContext &context, const QList<VariableLabel> &layout);

} // namespace callfloor
