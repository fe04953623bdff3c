// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "urltemplate.h"
#include <QRegularExpression>

namespace callfloor {

namespace {

QString encoded(const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); }

QString asLetter(const QString &) { return QStringLiteral("x"); }

// Some servers and browsers walk up at "..", whether its dots are encoded or not.
bool walksUp(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::FullyDecoded).split(QRegularExpression(QStringLiteral("[/\\\\]")));
    return segments.contains(QStringLiteral("..")) || segments.contains(QStringLiteral("."));
}

int defaultPort(const QString &scheme)
{
    if (scheme == QLatin1String("https"))
        return 443;
    return scheme == QLatin1String("http") ? 80 : -1;
}

bool matches(const QString &entry, const QUrl &url)
{
    const QString port = entry.section(QLatin1Char(':'), 1, 1);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const int usual = defaultPort(url.scheme());
    if (url.port(usual) != (port.isEmpty() ? usual : port.toInt()))
        return false;
    const QString allowed = entry.section(QLatin1Char(':'), 0, 0).toLower();
    return allowed.startsWith(QLatin1String("*."))
        ? host.size() >= allowed.size() && host.endsWith(QStringView(allowed).sliced(1))
        : host == allowed;
}

} // namespace

bool AllowedUrls::isHarmfulScheme(const QString &scheme)
{
    static const QStringList harmful {QStringLiteral("javascript"), QStringLiteral("data"),        QStringLiteral("file"),
                                      QStringLiteral("vbscript"),   QStringLiteral("about"),       QStringLiteral("blob"),
                                      QStringLiteral("qrc"),        QStringLiteral("view-source"), QStringLiteral("jar"),
                                      QStringLiteral("filesystem"), QStringLiteral("smb"),         QStringLiteral("search-ms"),
                                      QStringLiteral("ms-msdt"),    QStringLiteral("shell"),       QStringLiteral("res")};
    return harmful.contains(scheme.toLower());
}

bool AllowedUrls::isHost(const QString &entry)
{
    static const QRegularExpression host(
        QStringLiteral("^(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[1-9][0-9]{0,4})?$"),
        QRegularExpression::CaseInsensitiveOption);
    return host.match(entry).hasMatch();
}

bool AllowedUrls::permits(const QUrl &url) const
{
    const QString scheme = url.scheme();
    if (!url.isValid() || !schemes.contains(scheme) || isHarmfulScheme(scheme) || !url.userInfo().isEmpty())
        return false;
    if (url.host().isEmpty())
        return url.authority().isEmpty() && defaultPort(scheme) < 0;
    return std::any_of(hosts.cbegin(), hosts.cend(), [&url](const QString &entry) { return matches(entry, url); });
}

QString UrlTemplate::check(const QString &text, const AllowedUrls &allowed)
{
    const auto parsed = TextTemplate::parse(text);
    if (!parsed)
        return QStringLiteral("must have each name in braces, such as {number}");
    // The host, written as plainly as can be, ends before the first value begins.
    static const QRegularExpression start(QStringLiteral("^[a-z][a-z0-9+.-]*:(//[a-z0-9.-]+(:[0-9]+)?[/?#]|(?!/))"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (!start.match(parsed->hasValues() ? parsed->constantStart() : text + QLatin1Char('/')).hasMatch())
        return QStringLiteral("must begin with a scheme and a host, and have a / before the first value");
    static const QRegularExpression odd(QStringLiteral("[\\s\\\\]"));
    const QString sampleText = parsed->fill({}, asLetter);
    const QUrl sample(sampleText, QUrl::StrictMode);
    if (sampleText.contains(odd) || !sample.isValid() || walksUp(sample))
        return QStringLiteral("must be a valid address without blanks, \\ and ..");
    return allowed.permits(sample) ? QString() : QStringLiteral("must lead to an allowed scheme and host");
}

UrlTemplate UrlTemplate::parse(const QString &text)
{
    UrlTemplate result;
    result.m_text = TextTemplate::parse(text).value_or(TextTemplate());
    result.m_sample = QUrl(result.m_text.fill({}, asLetter), QUrl::StrictMode);
    return result;
}

std::optional<QUrl> UrlTemplate::fill(const CallFacts &call) const
{
    const QUrl url(m_text.fill(call, encoded), QUrl::StrictMode);
    const bool leadsThere = url.scheme() == m_sample.scheme() && url.authority() == m_sample.authority();
    if (!url.isValid() || walksUp(url) || !leadsThere)
        return {};
    return url;
}

} // namespace callfloor
