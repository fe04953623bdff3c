// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callvariable.h"
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

std::optional<QString> valueOf(const cti::CallContext &context, const QString &name)
{
    bool isNumber = false;
    const int number = name.startsWith(numbered) ? QStringView(name).mid(numbered.size()).toInt(&isNumber) : 0;
    if (isNumber && number >= 1 && number <= int(context.callVariables.size()))
        return context.callVariables[size_t(number - 1)];
    for (const cti::wire::NamedVariable &variable : context.namedVariables)
        if (variable.name == name)
            return variable.value;
    return {};
}

CallVariable shown(const QString &label, const std::optional<QString> &sent)
{
    const QString value = harmless(sent.value_or(QString()));
    const auto kind = !sent ? CallVariable::Kind::NotSent
        : value.isEmpty()   ? CallVariable::Kind::Empty
                            : CallVariable::Kind::Value;
    return {.label = label, .value = value, .kind = kind};
}

QList<CallVariable> everythingSent(const cti::CallContext &context)
{
    QList<CallVariable> list;
    for (size_t i = 0; i < context.callVariables.size(); ++i)
        if (context.callVariables[i])
            list.append(shown(Say::tr("Variable %1").arg(i + 1), context.callVariables[i]));
    for (const cti::wire::NamedVariable &variable : context.namedVariables)
        if (list.size() < MaximumShown)
            list.append(shown(harmless(variable.name, 40), variable.value));
    return list;
}

} // namespace

QString CallVariable::shownText() const
{
    switch (kind) {
    case Kind::Value: return value;
    case Kind::Empty: return Say::tr("empty");
    case Kind::NotSent: return Say::tr("not sent");
    }
    return {};
}

QList<CallVariable> variablesOf(const cti::CallContext &context, const QList<VariableLabel> &layout)
{
    if (layout.isEmpty())
        return everythingSent(context);
    QList<CallVariable> list;
    for (const VariableLabel &variable : layout)
        list.append(shown(variable.label, valueOf(context, variable.name)));
    return list;
}

} // namespace callfloor
