// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "recovery.h"
#include "done.h"
#include "logging.h"
#include "messages/agentmessages.h"
#include "messages/snapshotmessages.h"
#include <algorithm>

namespace cti {

using namespace std::chrono_literals;
constexpr Clock::Duration RetryAfter = 10s;

Recovery::Recovery(Cluster &server, Clock &clock, Router &router, const AgentRegistry &agents, const CallRegistry &calls,
                   QObject *parent)
    : QObject(parent), m_server(server), m_clock(clock), m_router(router), m_agents(agents), m_calls(calls)
{
    connect(&server, &Cluster::online, this, &Recovery::start);
    connect(&server, &Cluster::statusChanged, this, [this] {
        if (m_server.phase() == Phase::Offline) // lost, closed, or opened anew, which is neither
            lost();
    });
    connect(&agents, &AgentRegistry::changed, this, &Recovery::agentChanged);
}

void Recovery::lost()
{
    m_settled = m_othersSettled = false;
    m_others.clear();
    m_late.clear();
    m_retry.reset();
    m_router.contactLost();
}

void Recovery::start()
{
    m_settled = m_othersSettled = false;
    m_router.contactLost(); // also after a session that was closed in order: nobody looked in between
    m_waiting = 0;
    m_factsRefused = false;
    setWatched(true); // until somebody says otherwise
    if (!m_router.self().value.isEmpty()) { // else it is a session without a phone
        askAgent();
        askPhone();
        askPhoneFacts();
    } else {
        m_settled = true;
    }
    askOthers();
}

//! Those whose states only events told, which are missing since contact was lost.
void Recovery::askOthers()
{
    m_others.clear();
    const bool isBridge = m_server.grantedServices() & Service::AllEvents;
    for (const Agent &agent : m_agents.agents())
        if (isBridge && !agent.confirmed && !(agent.id == m_router.self()))
            m_others.append(agent.id);
    std::ranges::sort(m_others, {}, &AgentId::value);
    askNextOther();
}

void Recovery::askNextOther()
{
    while (!m_others.isEmpty() && m_agents.agent(m_others.first()).confirmed)
        m_others.removeFirst(); // an event was faster
    m_othersSettled = m_others.isEmpty();
    if (m_othersSettled)
        return;
    const AgentId id = m_others.takeFirst();
    m_server.request(QueryAgentStateReq {.agentID = id.value}, {this, [this, id](const Result<QueryAgentStateConf> &answer) {
                                                                    if (!answer && answer.error().kind == ErrorKind::Disconnected)
                                                                        return;
                                                                    if (!answer && saysSignedOut(answer.error()))
                                                                        m_router.reportSignedOut(id);
                                                                    askNextOther();
                                                                }});
}

void Recovery::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    m_router.setPhoneWatched(isWatched);
}

void Recovery::askAgent()
{
    ++m_waiting;
    m_server.request(QueryAgentStateReq {.agentInstrument = m_router.phone().extension, .agentID = m_router.self().value},
                     {this, [this](const Result<QueryAgentStateConf> &answer) {
                          if (!answer && saysSignedOut(answer.error()))
                              m_router.reportSignedOut(m_router.self()); // that is an answer, too
                          else if (!answer && answer.error().kind == ErrorKind::Timeout)
                              askLater([this] { askAgent(); });
                          answered();
                      }});
}

void Recovery::askPhone()
{
    ++m_waiting;
    m_server.request(SnapshotDeviceReq {.snapshotDeviceType = DeviceType::Agent, .agentInstrument = m_router.phone().extension},
                     {this, [this](const Result<SnapshotDeviceConf> &answer) {
                          phoneAnswered(answer);
                          answered();
                      }});
}

void Recovery::phoneAnswered(const Result<SnapshotDeviceConf> &answer)
{
    if (answer && m_isWatched)
        return askCalls();
    if (answer) {
        setWatched(false); // true now, and nobody would tell when it is not any more
    } else if (answer.error().kind == ErrorKind::Timeout) {
        askLater([this] { askPhone(); });
    } else if (answer.error().kind != ErrorKind::Disconnected) {
        qCInfo(controlLog, "no snapshot of the phone yet, code %u", answer.error().code);
        const Agent self = m_agents.agent(m_router.self());
        if (self.confirmed && self.isSignedIn())
            m_isWatched = false; // asked again; events are believed all the same
        else
            setWatched(false);
    }
}

//! In which states the agent may dial: nothing waits for that.
void Recovery::askPhoneFacts()
{
    m_server.request(QueryDeviceInfoReq {.agentInstrument = m_router.phone().extension},
                     {this, [this](const Result<QueryDeviceInfoConf> &answer) {
                          m_factsRefused = !answer && answer.error().kind != ErrorKind::Disconnected;
                      }});
}

void Recovery::askCalls()
{
    for (const Call &call : m_calls.calls())
        askCall(call);
}

void Recovery::askCall(const Call &call)
{
    ++m_waiting;
    m_server.request(SnapshotCallReq {.callID = call.id.value,
                                      .connectionDeviceType = call.connectionDeviceType,
                                      .connectionDeviceID = call.connectionDeviceId},
                     {this, [this, id = call.id](const Result<SnapshotCallConf> &answer) {
                          callAnswered(id, answer);
                          answered();
                      }});
}

//! A refusal is an answer: more can't be known. Silence is none.
void Recovery::callAnswered(CallId id, const Result<SnapshotCallConf> &answer)
{
    if (answer || (answer.error().kind != ErrorKind::Timeout && answer.error().kind != ErrorKind::Disconnected))
        return m_router.snapshotAnswered(id);
    if (answer.error().kind == ErrorKind::Timeout)
        askLater([this, id] {
            if (const Call *call = m_calls.find(id)) // else it has ended
                askCall(*call);
        });
}

//! A little later, with all that went unanswered meanwhile.
void Recovery::askLater(std::function<void()> ask)
{
    m_late.append(std::move(ask));
    m_retry = m_clock.after(RetryAfter, [this] {
        m_retry.reset();
        for (const auto &askAgain : std::exchange(m_late, {}))
            askAgain();
        settleIfDone(); // a call may have ended
    });
}

void Recovery::answered()
{
    --m_waiting;
    settleIfDone();
}

void Recovery::settleIfDone()
{
    const bool isOpen = m_retry || isPhoneOpen();
    if (m_waiting > 0 || m_settled || !m_server.isOnline() || isOpen)
        return;
    m_settled = true;
    Q_EMIT settled();
}

void Recovery::agentChanged(const Agent &agent)
{
    if (!(agent.id == m_router.self()) || !agent.confirmed || !m_server.isOnline())
        return;
    if (!agent.isSignedIn()) {
        if (m_isWatched)
            setWatched(false);
        return;
    }
    if (!m_isWatched) {
        m_settled = false;
        setWatched(true);
        askPhone();
    }
    if (std::exchange(m_factsRefused, false))
        askPhoneFacts();
}

} // namespace cti
