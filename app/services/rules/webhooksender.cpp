// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "webhooksender.h"
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace callfloor {

namespace {

QNetworkRequest requestTo(const QUrl &url)
{
    using Request = QNetworkRequest;
    Request request(url);
    request.setHeader(Request::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(Request::UserAgentHeader, QStringLiteral("Callfloor"));
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    return request;
}

} // namespace

WebhookSender::WebhookSender(QNetworkAccessManager &network, Limits limits, QObject *parent)
    : QObject(parent), m_network(network), m_limits(limits)
{
}

void WebhookSender::send(const QString &rule, const QUrl &url, const QByteArray &json)
{
    if (url.scheme() != QLatin1String("https"))
        Q_EMIT finished(rule, [] { return tr("The webhook was not sent: its address must begin with https."); });
    else if (m_running.size() < m_limits.atOnce)
        start({rule, url, json});
    else if (m_waiting.size() < m_limits.waiting)
        m_waiting.enqueue({rule, url, json});
    else
        Q_EMIT finished(rule, [] { return tr("The webhook was not sent: too many are waiting for their servers."); });
}

void WebhookSender::start(const Post &post)
{
    QNetworkReply *reply = m_network.post(requestTo(post.url), post.json);
    m_running.insert(reply, post.rule);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
    reply->setReadBufferSize(m_limits.answerBytes);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, left = m_limits.answerBytes]() mutable {
        left -= reply->skip(reply->bytesAvailable());
        if (left < 0)
            reply->abort();
    });
    QTimer::singleShot(m_limits.timeout, reply, &QNetworkReply::abort);
}

void WebhookSender::finish(QNetworkReply *reply)
{
    const QString rule = m_running.take(reply);
    reply->deleteLater();
    Q_EMIT finished(rule, problemOf(reply));
    if (!m_waiting.isEmpty() && m_running.size() < m_limits.atOnce)
        start(m_waiting.dequeue());
}

Said WebhookSender::problemOf(const QNetworkReply *reply) const
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400)
        return [] { return tr("The webhook failed: the server sends it to another address, which is not followed."); };
    if (reply->error() == QNetworkReply::OperationCanceledError)
        return [] { return tr("The webhook failed: the server did not answer in time, or too much."); };
    if (status >= 400)
        return [status] { return tr("The webhook failed: the server answered with status %1.").arg(status); };
    if (reply->error() == QNetworkReply::NoError)
        return {};
    return [why = reply->errorString()] { return tr("The webhook failed: %1.").arg(why); };
}

} // namespace callfloor
