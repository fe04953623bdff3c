// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace callfloor {

//! Reads one object of a policy, key by key. Each wrong key becomes a sentence in `problems` that names it by its path
//! ("rules[2].when.queue"), and reads as its default; check() names the keys that nobody asked for.
class PolicyObject {
public:
    //! `path` is how sentences call this object; anything but an object is a problem, except undefined, which reads as empty.
    PolicyObject(const QJsonValue &value, QString path, QStringList &problems);

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    bool flag(QLatin1StringView key, bool otherwise);
    int number(QLatin1StringView key, int least, int most, int otherwise);
    QString text(QLatin1StringView key, qsizetype longest, const QString &otherwise = {});
    //! A list of texts, none of them empty; one text reads as a list of one.
    QStringList texts(QLatin1StringView key, qsizetype most, qsizetype longest);
    QList<int> numbers(QLatin1StringView key, qsizetype most, int least, int greatest);
    QJsonArray list(QLatin1StringView key, qsizetype most);
    QJsonObject object(QLatin1StringView key);
    PolicyObject child(QLatin1StringView key);
    QString pathOf(QLatin1StringView key) const; //!< "path.key"
    void problem(QLatin1StringView key, const QString &predicate); //!< "path.key predicate."
    void check(); //!< call it last: every key that was not read is a problem

private:
    QJsonValue take(QLatin1StringView key);

    QJsonObject m_object;
    QString m_path;
    QStringList &m_problems;
    QSet<QString> m_read;
};

} // namespace callfloor
