// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentdesk.h"
#include "exchange.h"
#include "random.h"
#include <QHash>
#include <deque>

namespace cti::simulator {

//! A customer on a campaign's list.
struct Contact {
    enum class State : quint8 {
        Open, //!< to be offered to an agent, or again
        Offered,
        Called, //!< an agent talks, or has just talked
        Done,
        Closed, //!< not to be called again
    };
    quint32 listID = 0;
    QString number {};
    QString name {};
    QString account {};
    State state = State::Open;
    QString lastAgent {}; //!< who had it last
    QString outcome {}; //!< BAResponse's word; the first is REX_VOICE when the customer answered
    QString callBack {}; //!< when, as the agent wrote it; empty: no call back is wanted
    QString callBackNumber {};
};

//! Outbound campaigns with direct preview: a ready agent is reserved by an artificial call, sees the customer, and says by
//! BAResponse what to do. Guide: the-outbound-subsystem-picks-an-agent-to-place-a-call-to-a-customer-contact.
class Campaigns final : public QObject {
    Q_OBJECT
public:
    Campaigns(const Options &options, Clock &clock, Random &random, Exchange &exchange, AgentDesk &agents);
    void start(); //!< by itself, as often as the options say

    //! Offers a customer to a ready agent at a free phone; the reservation call's id, NoCall when that cannot be. Without a
    //! number the list's next customer.
    quint32 offer(const QString &loginID, const QString &number = {});
    const std::deque<Contact> &contacts() const { return m_contacts; }

    //! Why a client may not say this of the call; empty when it may, or says nothing to a campaign.
    std::optional<Refusal> objection(const Call &call, const CallContext &changes) const;
    //! The same for a call that is over, in the work after it; `phone` is the agent's.
    std::optional<Refusal> objectionAfterwards(quint32 call, const QString &phone, const CallContext &changes) const;
    bool isWorkedOn(quint32 call) const { return m_worked.contains(call); } //!< over, and the agent in the work after it
    //! The same, and this is said to the campaign.
    bool isRemarkAfterwards(quint32 call, const CallContext &changes) const;
    void noteAfterwards(quint32 call, const CallContext &changes);

private:
    //! A customer at an agent's desk.
    struct Desk {
        Contact *contact = nullptr;
        QString loginID {};
    };
    void scheduleNext();
    void offerToWhoeverIsReady();
    bool serves(const AgentStatus &agent) const; // is signed in, and one of those who get the campaign's customers
    const AgentStatus *longestReady() const;
    Contact &nextContact(const QString &loginID, const QString &number);
    static CallContext contextOf(const Contact &contact, QLatin1String status);

    void updated(quint32 call, const CallContext &changes);
    void answered(quint32 reservation, const QString &answer);
    void callCustomer(const Desk &desk);
    static void note(Contact &contact, const QString &response);
    void left(const Call &call);
    void joined(quint32 held, quint32 active, quint32 id);
    void agentChanged(const QString &loginID);
    void answerAsRobot(quint32 reservation);

    const Options &m_options;
    Clock &m_clock;
    Random &m_random;
    Exchange &m_exchange;
    AgentDesk &m_agents;
    std::deque<Contact> m_contacts; // their addresses stay
    QHash<quint32, Desk> m_reserved; // by reservation call
    QHash<quint32, Desk> m_called; // by preview call
    QHash<quint32, Desk> m_worked; // by preview call that is over
    QHash<quint32, Timer> m_robots; // by reservation call
    Timer m_next;
};

} // namespace cti::simulator
