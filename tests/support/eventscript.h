// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/registry.h"
#include "wire/access.h"
#include <QFile>
#include <QRegularExpression>

//! Sequences of messages as text, for tests of what they lead to. One message a line, its fields by the guide's names, its
//! values as numbers, texts or the guide's names for them; a list is [record;record], its fields parted by commas:
//!
//!     phone 2006                                    the own phone
//!     CALL_HELD_EVENT CallID=7 HoldingDeviceID=2006
//!     CALL_CONFERENCED_EVENT connectedParties=[ConnectedPartyCallID=9,ConnectedPartyDeviceID=2005;...]
//!     = 7 Hold                                      what must be true now; the test says how it is written
//!
//! The messages between two "=" lines have one cause: a server may send them in any order.
namespace eventscript {

struct Step {
    QList<cti::AnyMessage> messages {};
    QStringList expected {};
};
struct Script {
    QString phone {};
    QList<Step> steps {};
};

namespace detail {

inline std::string_view view(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }

inline quint64 number(const cti::wire::Row &row, const QString &text)
{
    for (const auto &name : row.names ? row.names->values : std::span<const cti::wire::ValueName>())
        if (name.name == view(text.toUtf8()))
            return name.value;
    bool ok = false;
    const quint64 value = text.toULongLong(&ok, 0);
    if (!ok)
        qFatal("no value: %s", qUtf8Printable(text));
    return value;
}

inline void setField(std::span<const cti::wire::Row> rows, void *object, const QString &name, const QString &value);

inline void setFields(std::span<const cti::wire::Row> rows, void *object, const QStringList &fields)
{
    for (const QString &field : fields)
        setField(rows, object, field.section(QLatin1Char('='), 0, 0), field.section(QLatin1Char('='), 1));
}

inline void setList(const cti::wire::Row &row, void *list, const QString &text)
{
    const QStringList records = text.mid(1, text.size() - 2).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &record : records) {
        void *entry = row.list->append(list);
        if (row.kind == cti::wire::Kind::NamedVariables)
            *static_cast<cti::wire::NamedVariable *>(entry) = {record.section(QLatin1Char(':'), 0, 0),
                                                               record.section(QLatin1Char(':'), 1)};
        else
            setFields(row.members(), entry, record.split(QLatin1Char(',')));
    }
}

inline void setField(std::span<const cti::wire::Row> rows, void *object, const QString &name, const QString &value)
{
    using cti::wire::Kind;
    for (const auto &row : rows) {
        if (row.role != cti::wire::Role::Value || row.name != view(name.toUtf8()))
            continue;
        void *member = row.reach(object, true);
        if (row.list)
            setList(row, member, value);
        else if (row.kind == Kind::String)
            *static_cast<QString *>(member) = value;
        else
            cti::wire::detail::store(row.kind, member, number(row, value));
        return;
    }
    qFatal("no field: %s", qUtf8Printable(name));
}

inline cti::AnyMessage message(const QStringList &words)
{
    const QByteArray name = words.first().toUtf8();
    for (const cti::MessageType &type : cti::allMessages()) {
        if (type.name != view(name))
            continue;
        const std::shared_ptr<void> fields(type.create(), type.destroy);
        setFields(type.table().rows, fields.get(), words.mid(1));
        // Through the bytes, as a server's would come.
        const auto body = cti::wire::encodeBody(type.table(), fields.get(), {});
        return cti::AnyMessage::decode({type.id, body.value()}, {}).value();
    }
    qFatal("no message: %s", name.constData());
}

} // namespace detail

inline Script parse(const QString &text)
{
    static const QRegularExpression comment(QStringLiteral("#.*$"));
    Script script;
    Step step;
    for (QString line : text.split(QLatin1Char('\n'))) {
        line = line.remove(comment).simplified();
        const QStringList words = line.split(QLatin1Char(' '));
        if (line.isEmpty())
            continue;
        if (words[0] == QLatin1String("phone")) {
            script.phone = words[1];
        } else if (words[0] == QLatin1String("=")) {
            step.expected.append(line.mid(2));
        } else {
            if (!step.expected.isEmpty())
                script.steps.append(std::exchange(step, {}));
            step.messages.append(detail::message(words));
        }
    }
    script.steps.append(step);
    return script;
}

inline Script read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return parse(QString::fromUtf8(file.readAll()));
}

} // namespace eventscript
