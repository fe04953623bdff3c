// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/base/said.h"
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QUrl>
#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace callfloor {

//! Posts webhooks: https only, to the address given and nowhere else (a redirect is a failure), without cookies, a few at a time,
//! each within its time. What the server answers is thrown away.
class WebhookSender final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds timeout = std::chrono::seconds(10); //!< for all of one webhook
        int atOnce = 4;
        qsizetype waiting = 100;
        qint64 answerBytes = 64 * 1024;
    };
    //! `network` must outlive the sender.
    explicit WebhookSender(QNetworkAccessManager &network, QObject *parent = nullptr) : WebhookSender(network, Limits(), parent)
    {
    }
    WebhookSender(QNetworkAccessManager &network, Limits limits, QObject *parent = nullptr);

    void send(const QString &rule, const QUrl &url, const QByteArray &json);

Q_SIGNALS:
    //! Once for each send(). `problem` is empty where the server took it.
    void finished(const QString &rule, const callfloor::Said &problem);

private:
    struct Post {
        QString rule;
        QUrl url;
        QByteArray json;
    };
    void start(const Post &post);
    void finish(QNetworkReply *reply);
    Said problemOf(const QNetworkReply *reply) const;

    QNetworkAccessManager &m_network;
    const Limits m_limits;
    QQueue<Post> m_waiting {};
    QHash<QNetworkReply *, QString> m_running {}; // rule
};

} // namespace callfloor
