// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "node.h"
#include <QRegularExpression>

namespace cti {

Result<Node> Node::parse(const QString &text)
{
    // A bare IPv6 address has several colons and no port; with a port it stands in brackets.
    static const QRegularExpression form(
        QStringLiteral("^(?<tls>tls://)?(?:\\[(?<v6>[0-9A-Fa-f:.%\\w]+)\\]|(?<host>[^\\s:/\\[\\]]+))(?::(?<port>\\d{1,5}))?$"));
    static const QRegularExpression bareV6(QStringLiteral("^[0-9A-Fa-f]*(?::[0-9A-Fa-f.]*){2,}(?:%\\w+)?$"));
    const QString trimmed = text.trimmed();
    if (bareV6.match(trimmed).hasMatch())
        return Node {.host = trimmed};
    const auto match = form.match(trimmed);
    const uint port = match.captured(u"port").isEmpty() ? DefaultPort : match.captured(u"port").toUInt();
    if (!match.hasMatch() || port == 0 || port > 65535)
        return Error {.kind = ErrorKind::Malformed, .text = QStringLiteral("not a server address")};
    const QString v6 = match.captured(u"v6");
    return Node {
        .host = v6.isEmpty() ? match.captured(u"host") : v6, .port = quint16(port), .tls = !match.captured(u"tls").isEmpty()};
}

QString Node::name() const
{
    QString text = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    if (port != DefaultPort)
        text += QStringLiteral(":%1").arg(port);
    return tls ? QStringLiteral("tls://") + text : text;
}

} // namespace cti
