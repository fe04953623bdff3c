// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "framelines.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace ctitool {
namespace {

QString unknownBody(const cti::AnyMessage &message, const Style &style)
{
    return style.mask ? QStringLiteral("***") : QString::fromLatin1(message.frame().body.toHex());
}

//! The name on the first line, then a line for each field.
QString text(const cti::AnyMessage &message, const cti::wire::Format &, const Style &style)
{
    if (!message.type())
        return nameOf(message.id()) + QStringLiteral("\n  body = ") + unknownBody(message, style);
    return cti::wire::dumpText(message.type()->table(), message.data(), style.privacy()).trimmed();
}

QJsonObject object(const cti::AnyMessage &message, const cti::wire::Format &, const Style &style)
{
    if (message.type())
        return cti::wire::dumpJson(message.type()->table(), message.data(), style.privacy());
    const QJsonObject body {{QStringLiteral("tag"), QJsonValue::Null}, {QStringLiteral("hex"), unknownBody(message, style)}};
    return {{QStringLiteral("message"), nameOf(message.id())}, {QStringLiteral("id"), qint64(message.id())},
            {QStringLiteral("fields"), QJsonObject()},         {QStringLiteral("groups"), QJsonObject()},
            {QStringLiteral("unknown"), QJsonArray {body}},    {QStringLiteral("problems"), QJsonArray()}};
}

} // namespace

QString nameOf(quint32 messageID)
{
    if (const cti::MessageType *type = cti::findMessage(messageID))
        return QString::fromLatin1(type->name.data(), qsizetype(type->name.size()));
    return QStringLiteral("message %1").arg(messageID);
}

QString compact(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

QString show(const cti::AnyMessage &message, const cti::wire::Format &format, const Style &style)
{
    return style.json ? compact(object(message, format, style)) : text(message, format, style);
}

QString showOnOneLine(const cti::AnyMessage &message, const cti::wire::Format &format, const Style &style)
{
    if (style.json)
        return show(message, format, style);
    return text(message, format, style).replace(QStringLiteral("\n  "), QStringLiteral(", ")).replace(u'\n', u' ');
}

} // namespace ctitool
