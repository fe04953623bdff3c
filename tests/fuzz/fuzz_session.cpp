// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "control/agentcontrol.h"
#include "control/callcontrol.h"
#include "control/recovery.h"
#include "messages/agentmessages.h"
#include "messages/snapshotmessages.h"
#include "support/manualclock.h"
#include "wire/bytes.h"
#include <QCoreApplication>
#include <QLoggingCategory>
#include <cstdlib>

// A hostile server in any phase: the input says what the network, the server, the clock and the person do, a byte for each
// deed and bytes for its arguments. Everything of libcti that a desktop uses stands behind it.

using namespace cti;

namespace {

void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

//! The bytes of the input, zeros after its end.
class Input {
public:
    explicit Input(QByteArrayView bytes) : m_bytes(bytes) { }
    bool atEnd() const { return m_bytes.isEmpty(); }
    quint8 byte()
    {
        const QByteArrayView taken = take(1);
        return taken.isEmpty() ? quint8(0) : quint8(taken.front());
    }
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView taken = m_bytes.first(std::min(size, m_bytes.size()));
        m_bytes = m_bytes.sliced(taken.size());
        return taken;
    }

private:
    QByteArrayView m_bytes;
};

class Line;

//! All connections of the client: that of its session, and one that stands by.
struct Server {
    QList<Line *> lines {};
    Line *newest = nullptr; //!< that was last opened or spoken on
};

//! One connection. It remembers what it was asked, so that it can be answered.
class Line final : public Transport {
public:
    struct Asked {
        quint32 id = 0;
        quint32 invokeID = 0;
    };
    explicit Line(Server &server) : m_server(server) { }
    ~Line() override { Line::close(); }
    void open(const QString &, quint16) override
    {
        m_server.lines.append(this);
        m_server.newest = this;
    }
    void send(QByteArrayView bytes) override
    {
        m_server.newest = this;
        m_reader.append(bytes);
        for (auto frame = m_reader.next(); frame && frame->has_value(); frame = m_reader.next())
            if ((*frame)->body.size() >= 4)
                asked.append({(*frame)->id, quint32(wire::Reader::number(QByteArrayView((*frame)->body).first(4)))});
        while (asked.size() > 16)
            asked.removeFirst();
    }
    void close() override
    {
        m_server.lines.removeAll(this);
        if (m_server.newest == this)
            m_server.newest = m_server.lines.isEmpty() ? nullptr : m_server.lines.last();
    }
    bool isUp = false; //!< its client knows that it stands
    QList<Asked> asked {};

private:
    Server &m_server;
    wire::FrameReader m_reader;
};

//! A client with all its rooms, and the world around it.
class World {
public:
    explicit World(Input &input) : m_input(input)
    {
        m_router.setSelf(m_agent, {m_phone});
        m_control.setSelf(m_agent, m_phone);
        m_callControl.setPhone(m_phone);
        open();
    }
    void play()
    {
        for (int deeds = 0; !m_input.atEnd() && deeds < 400; ++deeds) {
            step();
            settle();
            check();
        }
        end();
    }

private:
    static void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void step()
    {
        switch (m_input.byte() % 16) {
        case 0: return connectLine();
        case 1: return closeLine();
        case 2: return accept();
        case 3: return say(m_input.take(m_input.byte()).toByteArray());
        case 4: return sayFrame();
        case 5: return sayMutated(0);
        case 6: return sayMutated(1 + m_input.byte() % 8);
        case 7: return answer();
        case 8: return refuse();
        case 9: return pass(std::chrono::milliseconds(m_input.byte() * 8));
        case 10: return pass(std::chrono::seconds(m_input.byte() % 64));
        case 11: return askState();
        case 12: return askCall();
        case 13: return askPair();
        case 14: return m_input.byte() % 4 == 0 ? m_cluster.close() : open();
        default: return m_cluster.retryNow();
        }
    }

    // --- the network
    Line *anyLine() { return m_server.lines.isEmpty() ? nullptr : m_server.lines.at(m_input.byte() % m_server.lines.size()); }
    void connectLine()
    {
        Line *line = anyLine();
        if (line && !std::exchange(line->isUp, true))
            Q_EMIT line->opened();
    }
    void closeLine()
    {
        Line *line = anyLine();
        if (!line)
            return;
        line->close();
        Q_EMIT line->closed(QStringLiteral("gone"));
    }
    //! In one piece, or cut where the input says.
    void say(const QByteArray &bytes)
    {
        const qsizetype cut = std::min<qsizetype>(m_input.byte(), bytes.size());
        for (const QByteArray &part : {bytes.first(cut), bytes.sliced(cut)})
            if (m_server.newest && m_server.newest->isUp && !part.isEmpty())
                Q_EMIT m_server.newest->received(part);
    }
    //! One of the latest requests of the line that was spoken on.
    std::optional<Line::Asked> anyAsked()
    {
        if (!m_server.newest || m_server.newest->asked.isEmpty())
            return {};
        return m_server.newest->asked.at(m_input.byte() % m_server.newest->asked.size());
    }

    // --- the server
    const MessageType &anyType() { return allMessages()[m_input.byte() % allMessages().size()]; }
    void sayFrame()
    {
        const quint32 id = anyType().id;
        say(wire::toBytes({id, m_input.take(m_input.byte()).toByteArray()}));
    }
    //! A message as it should be, with its InvokeID or ids of calls from a small set, but for so many bytes.
    void sayMutated(int changes)
    {
        const MessageType &type = anyType();
        auto frame = AnyMessage::sample(type, m_cluster.format().version).encodedAgain();
        frame ? sayMutated(std::move(frame).value(), changes) : void();
    }
    void sayMutated(wire::Frame frame, int changes)
    {
        for (int i = 0; i < changes && !frame.body.isEmpty(); ++i) {
            const qsizetype at = m_input.byte() % frame.body.size();
            frame.body[at] = char(m_input.byte());
        }
        say(wire::toBytes(frame));
    }
    template <wire::Message M>
    void sayMessage(const M &message)
    {
        if (const auto frame = wire::encode(message, m_cluster.format()))
            say(wire::toBytes(*frame));
    }
    void accept()
    {
        const bool isAsked = m_server.newest && !m_server.newest->asked.isEmpty();
        sayMessage(OpenConf {.invokeID = isAsked ? m_server.newest->asked.last().invokeID : 0,
                             .servicesGranted = 0xFFFFFFFF,
                             .unifiedCCXOnline = m_input.byte() % 4 != 0,
                             .peripherals = {{}}});
    }
    //! The confirmation of something that was asked, well made or nearly.
    void answer()
    {
        const auto asked = anyAsked();
        const MessageType *conf = asked ? findMessage(asked->id + 1) : nullptr;
        if (!conf)
            return;
        auto frame = AnyMessage::sample(*conf, m_cluster.format().version).encodedAgain();
        if (!frame || frame->body.size() < 4)
            return;
        wire::Frame made = std::move(frame).value();
        for (int i = 0; i < 4; ++i)
            made.body[i] = char(asked->invokeID >> (8 * (3 - i)));
        sayMutated(std::move(made), m_input.byte() % 3);
    }
    void refuse()
    {
        const auto asked = anyAsked();
        if (!asked)
            return;
        const quint32 code = m_input.byte();
        if (m_input.byte() % 2 == 0)
            sayMessage(FailureConf {.invokeID = asked->invokeID, .status = code});
        else
            sayMessage(ControlFailureConf {.invokeID = asked->invokeID, .failureCode = quint16(code)});
    }

    // --- time and the person
    void pass(Clock::Duration time) { m_clock.advance(time); }
    void open()
    {
        constexpr quint8 versions[] = {17, 18, 14, 10};
        const quint8 choice = m_input.byte();
        m_cluster.open({.nodes = {{.host = QStringLiteral("one")}, {.host = QStringLiteral("two")}},
                        .open = choice & 0x80 ? bridgeModeOpen() : agentModeOpen(m_agent.value, m_phone),
                        .version = versions[choice % std::size(versions)]});
    }
    Done counted()
    {
        ++m_asked;
        return [this, called = std::make_shared<bool>(false)](const std::optional<Error> &) {
            require(!std::exchange(*called, true), "an intent ends once");
            ++m_ended;
        };
    }
    void askState()
    {
        const quint8 choice = m_input.byte();
        if (choice < 32)
            return m_control.signIn({m_agent, m_phone, QStringLiteral("secret")}, &m_context, counted());
        constexpr AgentState states[] = {AgentState::Ready, AgentState::NotReady, AgentState::Work, AgentState::Logout};
        m_control.setState(states[choice % std::size(states)], choice, &m_context, counted());
    }
    CallId anyCall()
    {
        const QList<Call> &calls = m_calls.calls();
        return calls.isEmpty() ? CallId {7} : calls.at(m_input.byte() % calls.size()).id;
    }
    void askCall()
    {
        const CallId call = anyCall();
        switch (m_input.byte() % 8) {
        case 0: return m_callControl.answer(call, &m_context, counted());
        case 1: return m_callControl.hold(call, &m_context, counted());
        case 2: return m_callControl.retrieve(call, &m_context, counted());
        case 3: return m_callControl.end(call, &m_context, counted());
        case 4: return m_callControl.sendDtmf(call, QStringLiteral("12#"), &m_context, counted());
        case 5: return m_callControl.setData(call, {}, &m_context, counted());
        default: return m_callControl.makeCall(QString::fromLatin1(m_input.take(40)), &m_context, counted());
        }
    }
    void askPair()
    {
        const CallId call = anyCall();
        const QString number = QStringLiteral("2002");
        switch (m_input.byte() % 8) {
        case 0: return m_callControl.consult(call, number, ConsultType::Transfer, &m_context, counted());
        case 1: return m_callControl.transfer(call, &m_context, counted());
        case 2: return m_callControl.conference(call, &m_context, counted());
        case 3: return m_callControl.alternate(call, &m_context, counted());
        case 4: return m_callControl.reconnect(call, &m_context, counted());
        case 5: return m_callControl.blindTransfer(call, number, &m_context, counted());
        default: return m_callControl.blindConference(call, number, &m_context, counted());
        }
    }

    // --- what holds whatever comes
    void check() const
    {
        const QList<Call> &calls = m_calls.calls();
        require(calls.size() <= CallRegistry::MaxCalls, "calls are bounded");
        for (qsizetype i = 0; i < calls.size(); ++i)
            for (qsizetype j = i + 1; j < calls.size(); ++j)
                require(calls[i].id != calls[j].id, "a call is there once");
        require(m_agents.agents().size() <= AgentRegistry::MaxAgents, "agents are bounded");
        require(m_ended <= m_asked, "nothing ends that was not asked for");
        require(m_cluster.isOnline() == (m_cluster.phase() == Phase::Online), "on line is a phase");
        for (const Call &call : calls)
            require(m_cluster.phase() != Phase::Offline || !call.confirmed, "nothing is certain without a session");
    }
    //! Whatever was asked has its answer once there is nobody left to give one.
    void end()
    {
        m_cluster.close();
        m_clock.advance(std::chrono::minutes(2));
        settle();
        require(m_ended == m_asked, "every intent ends");
    }

    Input &m_input;
    ManualClock m_clock;
    Server m_server;
    const Now m_now = [this] { return m_clock.now(); };
    const AgentId m_agent {QStringLiteral("agent01")};
    const QString m_phone = QStringLiteral("2001");
    QObject m_context;
    int m_asked = 0;
    int m_ended = 0;
    AgentRegistry m_agents {m_now};
    CallRegistry m_calls;
    DeviceRegistry m_devices;
    Cluster m_cluster {[this](const Node &) { return std::make_unique<Line>(m_server); }, m_clock, nullptr, [] { return 0.5; }};
    Router m_router {m_cluster.messages(), m_agents, m_calls, m_devices, m_now};
    Recovery m_recovery {m_cluster, m_clock, m_router, m_agents, m_calls};
    AgentControl m_control {m_cluster, m_agents};
    CallControl m_callControl {m_cluster, m_calls};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_session";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static const bool isQuiet = (QLoggingCategory::setFilterRules(QStringLiteral("*=false")), true);
    Q_UNUSED(isQuiet)
    Input input({data, qsizetype(size)});
    World(input).play();
    return 0;
}
