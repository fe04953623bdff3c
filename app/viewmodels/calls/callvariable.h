// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "domain/call.h"
#include "services/policy.h"
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! One line of data that came with a call. "Not sent", "sent, but empty" and "lost" are different facts and are shown as
//! different words.
class CallVariable {
    Q_GADGET
    QML_VALUE_TYPE(callVariable)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL) //!< plain text, harmless, bounded; empty unless kind is Value
    Q_PROPERTY(Kind kind MEMBER kind FINAL)
    Q_PROPERTY(QString shownText MEMBER shownText FINAL) //!< the value, or "empty", "not sent" or "lost in the outage"
    Q_PROPERTY(QString name MEMBER name FINAL) //!< handed back to CallsViewModel
    Q_PROPERTY(bool editable MEMBER editable FINAL) //!< the policy lets the agent change it
    Q_PROPERTY(bool asked MEMBER asked FINAL) //!< a change was asked for and is not true yet
    Q_PROPERTY(QString askedText MEMBER askedText FINAL) //!< what it will be then
    Q_PROPERTY(bool canUndo MEMBER canUndo FINAL) //!< changed here, and the value before is known
public:
    enum class Kind {
        Value,
        Empty,
        NotSent,
        Lost, //!< the call was met in the middle, without what had come with it
    };
    Q_ENUM(Kind)
    QString label {};
    QString value {};
    Kind kind = Kind::NotSent;
    QString shownText {}; // kept, so that another language makes another value of it
    QString name {};
    bool editable = false;
    bool asked = false;
    QString askedText {};
    bool canUndo = false;
    friend bool operator==(const CallVariable &, const CallVariable &) = default;
};

//! The data of a call as the policy lays it out; without a layout, everything that was sent, by its own name.
QList<CallVariable> variablesOf(const cti::Call &call, const QList<VariableLabel> &layout);

//! One variable as it was sent: "callVariable1" to "callVariable10", or the name of a named one; empty when it was not.
std::optional<QString> variableOf(const cti::CallContext &context, const QString &name);
//! All that were sent, under the same names.
QList<std::pair<QString, QString>> sentVariables(const cti::CallContext &context);
//! What to ask for to make one variable this; an empty text empties it.
cti::CallContext contextWith(const QString &name, const QString &value);

} // namespace callfloor
