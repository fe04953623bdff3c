// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/registry.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

// The row tables against tests/golden/tables.json, which was written without them: the same fields in the same order, of
// the same type, size and version, and the same names for the same values.

using namespace cti;

namespace {

QString s(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

const QJsonObject &golden()
{
    static const QJsonObject tables = [] {
        QFile file(QStringLiteral(CALLFLOOR_GOLDEN "/tables.json"));
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return tables;
}

QJsonArray list(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toArray(); }

QString describe(quint16 tag, const QString &name, const QString &type, int bytes, int since, const QString &more)
{
    return QStringLiteral("%1 %2 %3, %4 bytes, since %5%6").arg(tag).arg(name, type).arg(bytes).arg(since).arg(more);
}

QString ourField(const wire::Row &row)
{
    static const char *const types[] = {"UCHAR",  "USHORT", "UINT",          "INT",        "BOOL", "TIME",
                                        "STRING", "UNSPEC", "NAMEDVARIABLE", "NAMEDARRAY", "GROUP"};
    QString more;
    if (row.role == wire::Role::Reserved || row.role == wire::Role::Ignored || row.role == wire::Role::Substitute)
        more = QStringLiteral(", %1%2%3")
                   .arg(row.constant)
                   .arg(row.anyValue ? QStringLiteral(" or any") : QString(),
                        row.role == wire::Role::Ignored ? QStringLiteral(", not written") : QString());
    if (row.secret)
        more += QStringLiteral(", secret");
    const bool named = row.kind == wire::Kind::NamedVariables || row.kind == wire::Kind::NamedArrays;
    return describe(row.tag, named ? QString() : s(row.name), QLatin1String(types[int(row.kind)]), wire::wireBytes(row),
                    std::max(row.since, row.constantBelow), more);
}

QString theirField(const QJsonObject &field)
{
    const QString type = field[u"type"].toString();
    const QString name = field[u"name"].toString();
    QString more;
    if (field[u"reserved"].toBool()) {
        const bool written = field[u"written"].toBool(true);
        more = QStringLiteral(", %1%2%3")
                   .arg(field[u"const"].toInteger())
                   .arg(field[u"free"].toBool() ? QStringLiteral(" or any") : QString(),
                        written ? QString() : QStringLiteral(", not written"));
    }
    if (list(golden()[u"secrets"].toObject(), "fields").contains(name))
        more += QStringLiteral(", secret");
    return describe(quint16(field[u"tag"].toInt()), type.startsWith(QLatin1String("NAMED")) ? QString() : name, type,
                    field[u"size"].toInt(field[u"limit"].toInt()), field[u"since"].toInt(), more);
}

QStringList theirGroup(const QJsonObject &message, const QJsonObject &group);

//! Where the README of the golden tables says that a group stands: after its count, or else at the end.
QStringList theirFields(const QJsonObject &message, const QJsonArray &fields, const QString &parent)
{
    QStringList out;
    QSet<QString> done;
    for (const auto &field : fields) {
        out += theirField(field.toObject());
        for (const auto &group : list(message, "groups"))
            if (group[u"count"] == field[u"name"] && group[u"countIs"].toString() == u"floating"
                && group[u"parent"].toString() == parent) {
                out += theirGroup(message, group.toObject());
                done += group[u"name"].toString();
            }
    }
    for (const auto &group : list(message, "groups"))
        if (!done.contains(group[u"name"].toString()) && group[u"parent"].toString() == parent)
            out += theirGroup(message, group.toObject());
    return out;
}

QStringList theirGroup(const QJsonObject &message, const QJsonObject &group)
{
    const QString name = group[u"name"].toString();
    const QStringList members = theirFields(message, list(group, "members"), name);
    if (members.first().contains(QLatin1String("NAMED")))
        return members;
    return QStringList {QStringLiteral("%1 by %2 {").arg(name).arg(group[u"key"].toInt())} + members
        + QStringList {QStringLiteral("}")};
}

QStringList ourFields(std::span<const wire::Row> rows)
{
    QStringList out;
    for (const wire::Row &row : rows)
        if (row.kind == wire::Kind::Group)
            out += QStringList {QStringLiteral("%1 by %2 {").arg(s(row.name)).arg(row.tag)} + ourFields(row.members())
                + QStringList {QStringLiteral("}")};
        else if (row.role != wire::Role::Tail)
            out += ourField(row);
    return out;
}

void collectNames(QHash<QString, const wire::ValueNames *> &out, std::span<const wire::Row> rows, const QString &path)
{
    for (const wire::Row &row : rows) {
        if (row.names)
            out.insert(path + s(row.name), row.names);
        collectNames(out, row.members(), path + s(row.name) + QLatin1Char('.'));
    }
}

} // namespace

class tst_Tables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameMessages()
    {
        QStringList ours;
        QStringList theirs;
        for (const MessageType &type : allMessages())
            ours += QStringLiteral("%1 %2 since %3").arg(type.id).arg(s(type.name)).arg(type.since);
        for (const auto &message : list(golden(), "messages"))
            theirs += QStringLiteral("%1 %2 since %3")
                          .arg(message[u"id"].toInt())
                          .arg(message[u"name"].toString())
                          .arg(message[u"since"].toInt());
        QCOMPARE(ours.size(), 97);
        QCOMPARE(ours, theirs);
    }
    void sameFields_data()
    {
        QTest::addColumn<QJsonObject>("message");
        for (const auto &message : list(golden(), "messages"))
            QTest::newRow(qPrintable(message[u"name"].toString())) << message.toObject();
    }
    void sameFields()
    {
        QFETCH(QJsonObject, message);
        const wire::Table table = findMessage(quint32(message[u"id"].toInt()))->table();
        QCOMPARE(ourFields(table.rows),
                 theirFields(message, list(message, "fixed"), QStringLiteral("fixed part"))
                     + theirFields(message, list(message, "floating"), QString()));
        QCOMPARE(wire::fixedBytes(table, {18, 2, 1}), message[u"fixedBytes"].toInt());
        QCOMPARE(table.rows.empty() ? false : table.rows.back().role == wire::Role::Tail, message[u"openTail"].toBool());
    }
    void sameNames_data() { sameFields_data(); }
    //! Every field with an enumeration says so, and calls each value as the guide does.
    void sameNames()
    {
        QFETCH(QJsonObject, message);
        QHash<QString, const wire::ValueNames *> ours;
        collectNames(ours, findMessage(quint32(message[u"id"].toInt()))->table().rows, {});
        compareNames(ours, list(message, "fixed"), {});
        compareNames(ours, list(message, "floating"), {});
        for (const auto &group : list(message, "groups")) {
            const QString parent = group[u"parent"].toString();
            compareNames(ours, list(group.toObject(), "members"),
                         (parent.isEmpty() ? QString() : parent + QLatin1Char('.')) + group[u"name"].toString()
                             + QLatin1Char('.'));
        }
    }
    void secretTags()
    {
        QJsonArray tags;
        for (const quint16 tag : wire::SecretTags)
            tags += int(tag);
        QCOMPARE(tags, list(golden()[u"secrets"].toObject(), "tags"));
    }

private:
    static void compareNames(const QHash<QString, const wire::ValueNames *> &ours, const QJsonArray &fields, const QString &path)
    {
        for (const auto &field : fields) {
            const QString name = field[u"enum"].toString();
            if (name.isEmpty() || name == u"OnOff")
                continue;
            const wire::ValueNames *names = ours.value(path + field[u"name"].toString());
            QVERIFY2(names, qPrintable(path + field[u"name"].toString()));
            QCOMPARE(names->mask, list(golden(), "masks").contains(name));
            for (const auto &pair : golden()[u"enums"][name].toArray())
                if (!pair[1].isNull())
                    QCOMPARE(nameOf(*names, quint32(pair[1].toInteger())), pair[0].toString());
        }
    }
    static QString nameOf(const wire::ValueNames &names, quint32 value)
    {
        for (const wire::ValueName &entry : names.values)
            if (entry.value == value)
                return s(entry.name);
        return {};
    }
};
QTEST_GUILESS_MAIN(tst_Tables)
#include "tst_tables.moc"
