// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "framelines.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace ctitool {

QString compact(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

QString show(const cti::AnyMessage &message, const Style &style)
{
    return style.json ? compact(message.toJson(style.privacy())) : message.toText(style.privacy()).trimmed();
}

QString showOnOneLine(const cti::AnyMessage &message, const Style &style)
{
    return show(message, style)
        .replace(QStringLiteral("\n  "), QStringLiteral(", ")); // no text holds a line end: they are escaped
}

} // namespace ctitool
