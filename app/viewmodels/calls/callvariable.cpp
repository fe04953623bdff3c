// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callvariable.h"
#include "callwords.h"
#include "plaintext.h"
#include <QCoreApplication>

namespace callfloor {

namespace {

constexpr qsizetype MaximumShown = 40; // a card is no database

// The translation context of what is said here.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(callfloor::CallVariable)
};

const QLatin1StringView numbered("callVariable");

// 0 to 9 for "callVariable1" to "callVariable10"; -1 for a named variable.
int indexOf(const QString &name)
{
    bool isNumber = false;
    const int number = name.startsWith(numbered) ? QStringView(name).mid(numbered.size()).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= int(cti::CallContext().callVariables.size()) ? number - 1 : -1;
}

QString wordOf(CallVariable::Kind kind, const QString &value)
{
    switch (kind) {
    case CallVariable::Kind::Value: return value;
    case CallVariable::Kind::Empty: return Say::tr("empty");
    case CallVariable::Kind::NotSent: return Say::tr("not sent");
    case CallVariable::Kind::Lost: return Say::tr("lost in the outage");
    }
    return {};
}

CallVariable shown(const QString &label, const QString &name, const std::optional<QString> &sent, CallVariable::Kind whenAbsent)
{
    const QString value = harmless(sent.value_or(QString())).trimmed(); // a single space is how a variable is emptied
    const auto kind = !sent ? whenAbsent : value.isEmpty() ? CallVariable::Kind::Empty : CallVariable::Kind::Value;
    return {.label = label, .value = value, .kind = kind, .shownText = wordOf(kind, value), .name = name};
}

QList<CallVariable> everythingSent(const cti::CallContext &context)
{
    QList<CallVariable> list;
    for (size_t i = 0; i < context.callVariables.size(); ++i)
        if (context.callVariables[i])
            list.append(shown(Say::tr("Variable %1").arg(i + 1), numbered + QString::number(i + 1), context.callVariables[i],
                              CallVariable::Kind::NotSent));
    for (const cti::wire::NamedVariable &variable : context.namedVariables)
        if (list.size() < MaximumShown)
            list.append(shown(harmless(variable.name, 40), variable.name, variable.value, CallVariable::Kind::NotSent));
    return list;
}

} // namespace

std::optional<QString> variableOf(const cti::CallContext &context, const QString &name)
{
    if (const int index = indexOf(name); index >= 0)
        return context.callVariables[size_t(index)];
    for (const cti::wire::NamedVariable &variable : context.namedVariables)
        if (variable.name == name)
            return variable.value;
    return {};
}

QList<std::pair<QString, QString>> sentVariables(const cti::CallContext &context)
{
    QList<std::pair<QString, QString>> variables;
    for (size_t i = 0; i < context.callVariables.size(); ++i)
        if (context.callVariables[i])
            variables.append({numbered + QString::number(i + 1), *context.callVariables[i]});
    for (const cti::wire::NamedVariable &variable : context.namedVariables)
        variables.append({variable.name, variable.value});
    return variables;
}

cti::CallContext contextWith(const QString &name, const QString &value)
{
    const QString sent = value.trimmed().isEmpty() ? QString() : value;
    cti::CallContext context;
    if (const int index = indexOf(name); index >= 0)
        context.callVariables[size_t(index)] = sent;
    else
        context.namedVariables.append({.name = name, .value = sent});
    return context;
}

QList<CallVariable> variablesOf(const cti::Call &call, const QList<VariableLabel> &layout)
{
    if (layout.isEmpty())
        return everythingSent(call.context);
    const auto whenAbsent = words::isMetMidway(call) ? CallVariable::Kind::Lost : CallVariable::Kind::NotSent;
    QList<CallVariable> list;
    for (const VariableLabel &variable : layout) {
        list.append(shown(variable.label, variable.name, variableOf(call.context, variable.name), whenAbsent));
        list.last().editable = variable.editable;
    }
    return list;
}

} // namespace callfloor
