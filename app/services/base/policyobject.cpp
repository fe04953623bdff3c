// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "policyobject.h"
#include <QJsonArray>

namespace callfloor {

PolicyObject::PolicyObject(const QJsonValue &value, QString path, QStringList &problems)
    : m_object(value.toObject()), m_path(std::move(path)), m_problems(problems)
{
    if (!value.isObject() && !value.isUndefined())
        m_problems.append(QStringLiteral("%1 must be an object, {...}.").arg(m_path));
}

QString PolicyObject::pathOf(QLatin1StringView key) const { return m_path + QLatin1Char('.') + key; }

void PolicyObject::problem(QLatin1StringView key, const QString &predicate)
{
    m_problems.append(QStringLiteral("%1 %2.").arg(pathOf(key), predicate));
}

QJsonValue PolicyObject::take(QLatin1StringView key)
{
    m_read.insert(key);
    return m_object.value(key);
}

bool PolicyObject::flag(QLatin1StringView key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        problem(key, QStringLiteral("must be true or false"));
    return value.toBool(otherwise);
}

static bool isWhole(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(least - 1.0);
    return number >= least && number <= most && number == int(number);
}

int PolicyObject::number(QLatin1StringView key, int least, int most, int otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (isWhole(value, least, most))
        return value.toInt();
    problem(key, QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
    return otherwise;
}

static bool isText(const QJsonValue &value, qsizetype longest)
{
    const QString text = value.toString();
    return value.isString() && text.size() <= longest
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString PolicyObject::text(QLatin1StringView key, qsizetype longest, const QString &otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (isText(value, longest))
        return value.toString();
    problem(key, QStringLiteral("must be a text of at most %1 characters").arg(longest));
    return otherwise;
}

QStringList PolicyObject::texts(QLatin1StringView key, qsizetype most, qsizetype longest)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.isString() ? QJsonArray {value} : value.toArray();
    QStringList texts;
    bool isRight = value.isUndefined() || value.isString() || value.isArray();
    for (const QJsonValue element : array) {
        texts.append(element.toString());
        isRight &= isText(element, longest) && !texts.last().isEmpty();
    }
    if (isRight && texts.size() <= most)
        return texts;
    problem(key, QStringLiteral("must be a list of at most %1 texts of 1 to %2 characters").arg(most).arg(longest));
    return {};
}

QList<int> PolicyObject::numbers(QLatin1StringView key, qsizetype most, int least, int greatest)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    QList<int> numbers;
    bool isRight = value.isUndefined() || value.isArray();
    for (const QJsonValue element : array) {
        numbers.append(element.toInt());
        isRight &= isWhole(element, least, greatest);
    }
    if (isRight && numbers.size() <= most)
        return numbers;
    problem(key, QStringLiteral("must be a list of at most %1 whole numbers from %2 to %3").arg(most).arg(least).arg(greatest));
    return {};
}

QJsonArray PolicyObject::list(QLatin1StringView key, qsizetype most)
{
    const QJsonValue value = take(key);
    if ((value.isArray() && value.toArray().size() <= most) || value.isUndefined())
        return value.toArray();
    problem(key, QStringLiteral("must be a list of at most %1 entries").arg(most));
    return {};
}

QJsonObject PolicyObject::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        problem(key, QStringLiteral("must be an object, {...}"));
    return value.toObject();
}

PolicyObject PolicyObject::child(QLatin1StringView key) { return {take(key), pathOf(key), m_problems}; }

void PolicyObject::check()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys)
        if (!m_read.contains(key))
            m_problems.append(QStringLiteral("%1.%2 is not a known key. Known keys: %3.")
                                  .arg(m_path, key, QStringList(m_read.begin(), m_read.end()).join(QLatin1String(", "))));
}

} // namespace callfloor
