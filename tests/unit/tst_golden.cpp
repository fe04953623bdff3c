// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/registry.h"
#include "wire/dump.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

// The codec against bytes that it did not make: tests/golden, where README.md says what each file is.

using namespace cti;
using wire::Format;

namespace {

QList<QJsonObject> lines(const char *name)
{
    QFile file(QStringLiteral(CALLFLOOR_GOLDEN "/%1").arg(QLatin1String(name)));
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<QJsonObject> objects;
    while (!file.atEnd()) {
        objects.append(QJsonDocument::fromJson(file.readLine()).object());
        if (objects.last().isEmpty())
            qFatal("%s: line %d is no object", name, int(objects.size()));
    }
    return objects;
}

Format formatOf(const QJsonObject &line)
{
    const auto byte = [&](const char *key) { return quint8(line[QLatin1String(key)].toInt()); };
    return {byte("version"), byte("tagBytes"), byte("lengthBytes")};
}

std::optional<wire::Frame> frameOf(const QJsonObject &line)
{
    wire::FrameReader reader;
    reader.append(QByteArray::fromHex(line[u"hex"].toString().toLatin1()));
    const auto frame = reader.next();
    return frame ? *frame : std::nullopt;
}

QString show(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

//! The fields and groups of a dump in one object, as `values` of the golden files has them.
QJsonObject valuesOf(const QJsonObject &dump)
{
    QJsonObject values = dump[u"fields"].toObject();
    const QJsonObject groups = dump[u"groups"].toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group)
        values.insert(group.key(), group.value());
    return values;
}

//! The golden files write empty groups, a dump does not; and nobody says how many U+FFFD stand for broken bytes.
QJsonValue comparable(const QJsonValue &value)
{
    static const QRegularExpression replacements(QStringLiteral("\uFFFD+"));
    if (value.isString())
        return value.toString().replace(replacements, QStringLiteral("\uFFFD"));
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &entry : value.toArray())
            list.append(comparable(entry));
        return list;
    }
    QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end();) {
        at.value() = comparable(at.value());
        at = at.value().isArray() && at.value().toArray().isEmpty() ? object.erase(at) : at + 1;
    }
    return value.isObject() ? object : value;
}

void hideSecrets(QJsonObject &values)
{
    for (const char *secret : {"AgentPassword", "ClientPassword", "DTMFString"})
        if (values.contains(QLatin1String(secret)))
            values[QLatin1String(secret)] = QStringLiteral("***");
}

void namesAsRows(const char *file)
{
    QTest::addColumn<QJsonObject>("line");
    for (const QJsonObject &line : lines(file))
        QTest::addRow("%s%s-v%d-%d-%s", qPrintable(line[u"message"].toString()), qPrintable(line[u"name"].toString()),
                      line[u"version"].toInt(), line[u"lengthBytes"].toInt(), qPrintable(line[u"variant"].toString()))
            << line;
}

} // namespace

class tst_Golden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messages_data() { namesAsRows("messages.jsonl"); }
    //! Every message and version: the values are read, and written to the same bytes without help of where they came from.
    void messages()
    {
        QFETCH(QJsonObject, line);
        const auto message = AnyMessage::decode(frameOf(line).value(), formatOf(line));
        QVERIFY2(bool(message), message ? "" : qPrintable(message.error().path + message.error().text));
        QCOMPARE(QString::fromUtf8(message->type()->name.data()), line[u"message"].toString());
        const QJsonObject dump = message->toJson(wire::Privacy::ShowPersonal);
        QJsonObject values = comparable(line[u"values"]).toObject();
        hideSecrets(values);
        QCOMPARE(show(valuesOf(dump)), show(values));
        QCOMPARE(show(dump[u"problems"].toArray().isEmpty() ? QJsonObject() : dump), show({}));
        QVERIFY(message->rest() == wire::Rest {});
        QCOMPARE(message->encodedAgain().value().body.toHex(), message->frame().body.toHex());
    }
    void tolerant_data() { namesAsRows("tolerant.jsonl"); }
    //! Odd frames read as one of the readings that the file allows, and are written as they came.
    void tolerant()
    {
        QFETCH(QJsonObject, line);
        const auto message = AnyMessage::decode(frameOf(line).value(), formatOf(line));
        QVERIFY2(bool(message), message ? "" : qPrintable(message.error().path + message.error().text));
        const QJsonObject dump = message->toJson(wire::Privacy::ShowPersonal);
        bool allowed = false;
        for (const auto &reading : line[u"expect"].toArray())
            allowed = allowed || allows(reading.toObject(), dump);
        QVERIFY2(allowed, qPrintable(show(dump)));
        if (message->type())
            QCOMPARE(message->encodedAgain().value().body.toHex(), message->frame().body.toHex());
    }
    void malformed_data() { namesAsRows("malformed.jsonl"); }
    //! A body that ends inside a field is an error that names the field.
    void malformed()
    {
        QFETCH(QJsonObject, line);
        const auto frame = frameOf(line);
        const QByteArray bytes = QByteArray::fromHex(line[u"hex"].toString().toLatin1());
        if (!frame || wire::toBytes(*frame) != bytes)
            return; // not one whole frame: that is for FrameReader and ctitool
        const auto message = AnyMessage::decode(*frame, formatOf(line));
        QVERIFY(!message);
        QVERIFY(!message.error().path.isEmpty());
        if (line[u"field"].isString())
            QCOMPARE(message.error().path, line[u"field"].toString());
    }

private:
    static bool allows(const QJsonObject &reading, const QJsonObject &dump)
    {
        const bool problems = !dump[u"problems"].toArray().isEmpty();
        const QString wanted = reading[u"problems"].toString();
        QJsonObject values = comparable(reading[u"values"]).toObject();
        hideSecrets(values);
        return (reading[u"values"].isNull() || comparable(valuesOf(dump)).toObject() == values)
            && (reading[u"unknown"].isNull() || dump[u"unknown"] == reading[u"unknown"])
            && (wanted == u"any" || problems == (wanted == u"some"));
    }
};
QTEST_GUILESS_MAIN(tst_Golden)
#include "tst_golden.moc"
