// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/dispatcher.h"
#include "messages/sessionmessages.h"
#include "session/transport.h"
#include <QCoreApplication>
#include <memory>

class FakeServer;

//! A transport without a network: what is sent is heard by a FakeServer, in the next turn of the event loop.
class FakeTransport final : public cti::Transport {
public:
    explicit FakeTransport(FakeServer &server) : m_server(server) { }
    ~FakeTransport() override { FakeTransport::close(); }
    void open(const QString &, quint16) override;
    void send(QByteArrayView bytes) override;
    void close() override;

private:
    FakeServer &m_server;
};

//! A server that does what the test says: opens, beats and closes by itself, the rest is written by the test. Outlives its
//! transports.
class FakeServer final : public QObject {
public:
    enum class Door { Open, Refusing, Dead }; //!< what a connection attempt meets
    Door door = Door::Open;
    bool mute = false; //!< hears everything, says nothing by itself
    quint32 refuseOpenWith = 0; //!< status of FAILURE_CONF
    bool online = true; //!< UnifiedCCXOnline
    quint32 withhold = 0; //!< service bits not granted
    cti::wire::Format format {};
    int opened = 0; //!< connections so far
    QList<cti::AnyMessage> heard {};

    FakeServer()
    {
        answer<cti::OpenReq>([this](const cti::OpenReq &request) { return answerOpen(request); });
        answer<cti::HeartbeatReq>([this](const auto &request) { send(cti::HeartbeatConf {.invokeID = request.invokeID}); });
        answer<cti::CloseReq>([this](const auto &request) { send(cti::CloseConf {.invokeID = request.invokeID}); });
    }

    std::unique_ptr<cti::Transport> makeTransport() { return std::make_unique<FakeTransport>(*this); }

    template <cti::wire::Message M>
    void answer(std::function<void(const M &)> handler)
    {
        m_requests.on<M>(this, [this, handler = std::move(handler)](const M &message) {
            if (!mute)
                handler(message);
        });
    }
    template <cti::wire::Message M>
    void send(const M &message)
    {
        sendBytes(cti::wire::toBytes(cti::wire::encode(message, format).value()));
    }
    void sendBytes(const QByteArray &bytes)
    {
        later([this, bytes] {
            if (m_link)
                Q_EMIT m_link->received(bytes);
        });
    }
    void cut()
    {
        later([this] {
            if (const QPointer<FakeTransport> link = std::exchange(m_link, nullptr))
                Q_EMIT link->closed(QStringLiteral("cut"));
        });
    }
    bool isConnected() const { return !m_link.isNull(); }

    //! All messages of a type that were heard, oldest first.
    template <cti::wire::Message M>
    QList<M> all() const
    {
        QList<M> found;
        for (const cti::AnyMessage &message : heard)
            if (const M *typed = message.as<M>())
                found.append(*typed);
        return found;
    }
    template <cti::wire::Message M>
    M last() const
    {
        const QList<M> found = all<M>();
        return found.isEmpty() ? M {} : found.last();
    }

    //! Lets everything happen that has been set going; no time passes.
    static void settle()
    {
        for (int turn = 0; turn < 20; ++turn) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

private:
    friend class FakeTransport;
    void later(std::function<void()> what) { QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection); }

    void connectTo(FakeTransport *link)
    {
        ++opened;
        m_link = link;
        m_reader = {};
        const Door meets = door;
        later([this, link = QPointer(link), meets] {
            if (!link || link != m_link || meets == Door::Dead)
                return;
            if (meets == Door::Open) {
                Q_EMIT link->opened();
            } else {
                m_link = nullptr;
                Q_EMIT link->closed(QStringLiteral("Connection refused"));
            }
        });
    }
    void hear(const QByteArray &bytes)
    {
        m_reader.append(bytes);
        for (auto frame = m_reader.next(); frame && frame->has_value(); frame = m_reader.next()) {
            const auto message = cti::AnyMessage::decode(**frame, format);
            if (!message)
                continue; // a server that cannot read keeps silent
            heard.append(*message);
            m_requests.dispatch(*message);
        }
    }
    void answerOpen(const cti::OpenReq &request)
    {
        if (refuseOpenWith)
            return send(cti::FailureConf {.invokeID = request.invokeID, .status = refuseOpenWith});
        send(cti::OpenConf {.invokeID = request.invokeID,
                            .servicesGranted = request.servicesRequested & ~withhold,
                            .unifiedCCXOnline = online,
                            .agentExtension = request.agentExtension,
                            .peripherals = {{}}});
    }

    QPointer<FakeTransport> m_link;
    cti::wire::FrameReader m_reader;
    cti::Dispatcher m_requests;
};

inline void FakeTransport::open(const QString &, quint16) { m_server.connectTo(this); }
inline void FakeTransport::send(QByteArrayView bytes)
{
    m_server.later([server = &m_server, copy = bytes.toByteArray(), link = QPointer(this)] {
        if (link && link == server->m_link)
            server->hear(copy);
    });
}
inline void FakeTransport::close()
{
    if (m_server.m_link == this)
        m_server.m_link = nullptr;
}
