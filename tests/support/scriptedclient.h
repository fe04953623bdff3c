// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/registry.h"
#include "messages/sessionmessages.h"
#include "messages/supervisormessages.h"
#include "session/transport.h"
#include <QCoreApplication>

//! The other end of the simulator as a test writes it: sends what it is told, right or wrong, keeps all that comes. It
//! knows nothing of sessions, so that what it sees is the simulator's own doing.
class ScriptedClient {
public:
    explicit ScriptedClient(std::unique_ptr<cti::Transport> transport, cti::wire::Format format = {})
        : m_format(format), m_transport(std::move(transport))
    {
        QObject::connect(m_transport.get(), &cti::Transport::received, m_transport.get(),
                         [this](const QByteArray &bytes) { read(bytes); });
        QObject::connect(m_transport.get(), &cti::Transport::closed, m_transport.get(), [this] { m_closed = true; });
        m_transport->open(QStringLiteral("127.0.0.1"), 1);
        settle();
    }
    //! Lets everything in flight inside the process arrive.
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    template <cti::wire::Message M>
    void send(M request)
    {
        if constexpr (requires { request.invokeID; })
            request.invokeID = ++m_lastInvokeID;
        sendFrame(cti::wire::encode(request, m_format).value());
    }
    void sendFrame(const cti::wire::Frame &frame) { sendBytes(cti::wire::toBytes(frame)); }
    void sendBytes(const QByteArray &bytes)
    {
        m_transport->send(bytes);
        settle();
    }
    bool isClosed() const { return m_closed; }
    quint32 lastInvokeID() const { return m_lastInvokeID; }
    const cti::wire::Format &format() const { return m_format; }
    const QList<cti::AnyMessage> &messages() const { return m_messages; }
    void clear() { m_messages.clear(); }
    //! The newest M; null when none came since clear().
    template <cti::wire::Message M>
    const M *last() const
    {
        settle();
        for (auto at = m_messages.crbegin(); at != m_messages.crend(); ++at)
            if (const M *message = at->template as<M>())
                return message;
        return nullptr;
    }
    //! Everything since the last call, a line each: name and what matters of it.
    QStringList story()
    {
        settle();
        QStringList lines;
        for (const cti::AnyMessage &message : std::as_const(m_messages))
            lines.append(lineOf(message));
        m_messages.clear();
        return lines;
    }

private:
    void read(const QByteArray &bytes)
    {
        m_reader.append(bytes);
        for (auto frame = m_reader.next(); frame && frame->has_value(); frame = m_reader.next())
            m_messages.append(cti::AnyMessage::decode(**frame, m_format).value());
    }
    static QString lineOf(const cti::AnyMessage &message);

    cti::wire::Format m_format;
    std::unique_ptr<cti::Transport> m_transport;
    cti::wire::FrameReader m_reader;
    QList<cti::AnyMessage> m_messages;
    quint32 m_lastInvokeID = 0;
    bool m_closed = false;
};

namespace story {

//! "device state cause" of a call event; the cause only where there is one.
template <typename Event>
QString facts(const Event &event)
{
    QString text;
    if constexpr (requires { event.secondaryDeviceID; })
        text = event.primaryDeviceID + u'+' + event.secondaryDeviceID;
    else
        text = event.connectionDeviceID;
    if constexpr (requires { event.callType; })
        text += QStringLiteral(" type %1").arg(int(event.callType));
    if constexpr (requires { event.localConnectionState; })
        text += QStringLiteral(" lcs %1").arg(int(event.localConnectionState));
    if constexpr (requires { event.direction; })
        text += QStringLiteral(" direction %1").arg(int(event.direction));
    if constexpr (requires { event.eventCause; })
        if (event.eventCause != cti::EventCause::None)
            text += QStringLiteral(" cause %1").arg(int(event.eventCause));
    return text;
}

template <typename... Events>
QString factsOfCall(const cti::AnyMessage &message)
{
    QString text;
    ((message.as<Events>() ? void(text = facts(*message.as<Events>())) : void()), ...);
    return text;
}

} // namespace story

inline QString ScriptedClient::lineOf(const cti::AnyMessage &message)
{
    using namespace cti;
    QString text;
    if (const auto *failure = message.as<FailureConf>())
        text = QString::number(failure->status);
    else if (const auto *control = message.as<ControlFailureConf>())
        text = QStringLiteral("%1 %2").arg(control->failureCode).arg(control->errorCode);
    else if (const auto *event = message.as<FailureEvent>())
        text = QString::number(event->status);
    else if (const auto *state = message.as<AgentStateEvent>())
        text = QStringLiteral("%1 state %2 reason %3")
                   .arg(state->agentID.value_or(QString()))
                   .arg(int(state->agentState))
                   .arg(state->eventReasonCode);
    else
        text = story::factsOfCall<BeginCallEvent, CallServiceInitiatedEvent, CallOriginatedEvent, CallDeliveredEvent,
                                  CallEstablishedEvent, CallHeldEvent, CallRetrievedEvent, CallConnectionClearedEvent,
                                  CallClearedEvent, EndCallEvent, CallQueuedEvent, CallDivertedEvent, CallDataUpdateEvent,
                                  CallFailedEvent, CallTransferredEvent, CallConferencedEvent, RtpStartedEvent, RtpStoppedEvent,
                                  SupervisorAssistEvent, EmergencyCallEvent>(message);
    const std::string_view name = message.type() ? message.type()->name : "?";
    return (QString::fromLatin1(name.data(), qsizetype(name.size())) + u' ' + text).trimmed();
}
