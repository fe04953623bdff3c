// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "call.h"
#include "directory.h"
#include "publisher.h"
#include <map>

namespace cti::simulator {

//! The switch: phones, CTI ports and the calls between them. Tells every step by the events of the guide, in their
//! documented order, at each device that is monitored. It carries out what it is asked; who may ask what is decided
//! before (callrequests.h).
class Exchange final : public QObject {
    Q_OBJECT
public:
    Exchange(const Directory &directory, const Options &options, Clock &clock, Publisher &publisher);

    const std::map<quint32, Call> &calls() const { return m_calls; }
    const Call *call(quint32 id) const; //!< null when there is none
    //! The call that rings or is on at the phone, else the newest held one; null when there is none.
    const Call *callAt(const QString &phone) const;
    bool isFree(const QString &phone) const; //!< in service, and no call
    bool canDial(const QString &phone) const; //!< held calls do not keep it from that
    bool canRetrieve(const QString &phone) const; //!< nobody talks or dials there
    bool inService(const QString &line) const { return !m_down.contains(m_directory.phoneOf(line)); }
    void setInService(const QString &phone, bool inService);
    //! Phones with an agent, whose calls give events.
    void setMonitored(const QString &phone, bool monitored);
    //! Whether a call can be placed to it at all: an agent's phone, a trigger, an outside number.
    bool isDestination(const QString &number) const;
    bool isAgents(const QString &number) const { return m_directory.isAgentPhone(number); }
    //! Whether a call to it would ring or queue now: nobody is busy or out of service there.
    bool isReachable(const QString &number) const;
    quint32 newCallID();

    // --- callers and queues
    //! A caller reaches the application at `trigger` and hears music at a CTI port; false when no port is free.
    bool arrive(Call call, const QString &trigger);
    void queue(quint32 id); //!< again, after nobody answered
    void offer(quint32 id, const QString &phone); //!< rings an agent's phone for a waiting call
    //! A campaign's artificial call to an agent, whose phone does not ring: it cannot be answered, only ended.
    void announce(quint32 id, const QString &phone, const QString &customer, const CallContext &context);
    void withdraw(quint32 id, EventCause cause); //!< stops ringing there; the call keeps waiting
    //! A call from outside or from a phone that is not monitored rings at `phone`; it fails when that is busy.
    void ring(Call call, const QString &phone);

    // --- what people do at their phones
    void dial(quint32 id, const QString &phone, const QString &number, const CallContext &context,
              CallType type = CallType::AgentInside);
    void answer(quint32 id, const QString &phone);
    void hold(quint32 id, const QString &phone, EventCause cause = EventCause::None);
    void retrieve(quint32 id, const QString &phone, EventCause cause = EventCause::None);
    //! One hangs up. Of two: the call ends for both; of more: the others stay.
    void release(quint32 id, const QString &device, EventCause cause = EventCause::None);
    //! The call ends for everybody, at the wish of `device`.
    void clear(quint32 id, const QString &device, EventCause cause = EventCause::None);
    void update(quint32 id, const CallContext &changes); //!< call data

    // --- two calls at one phone (exchangejoin.cpp)
    //! Holds the call `held` and places the consult call `id`, which carries the held one's data with these changes.
    void consult(quint32 id, quint32 held, const QString &phone, const QString &number, const CallContext &changes,
                 CallType type = CallType::Consult);
    //! The id under which the two calls go on: the first one's, so that the caller keeps it; the second one's where that
    //! waits in a queue, which knows it by its id.
    quint32 idAfterTransfer(quint32 held, quint32 active) const;
    //! Leaves the two calls' other parties to each other.
    void transfer(quint32 held, quint32 active, const QString &phone, const CallContext &changes);
    //! Makes one call of two, under a third id.
    void conference(quint32 id, quint32 held, quint32 active, const QString &phone, const CallContext &changes);

    // --- a supervisor in an agent's call (exchangesupervise.cpp)
    //! The supervisor's phone comes into the call, which goes on under the id `id` and with this type.
    void enter(quint32 id, quint32 watched, const QString &agent, const QString &supervisor, CallType type);
    //! The supervisor, who is in the call, takes the agent's place.
    void intercept(quint32 id, const QString &agent);
    //! A call of the supervisor's phone alone, which hears another one; nobody else is told.
    void listen(quint32 id, const Call &watched, const QString &supervisor);

Q_SIGNALS:
    void ringing(quint32 id, const QString &phone);
    void queued(quint32 id);
    void dialled(quint32 id, const QString &phone);
    void answered(quint32 id, const QString &phone);
    //! The phone is out of the call; `was` is its last state there. The call may be gone.
    void left(const Call &call, const QString &phone, LocalConnectionState was);
    void updated(quint32 id, const CallContext &changes); //!< call data, by a client
    void consulted(const QString &phone); //!< is about to ring for a consult call
    void joined(quint32 held, quint32 active, quint32 id); //!< two calls go on as one, which may have a third id
    void changed(quint32 id); //!< where none of the above tells it: placed, held, retrieved, failed
    void releasing(quint32 id, const QString &device, EventCause cause); //!< is about to hang up
    void serviceChanged(const QString &phone, bool inService);

private:
    enum class FarEnd { Answers, Rings, Busy, Unobtainable, Incompatible };
    FarEnd farEnd(const QString &number) const;
    Call &at(quint32 id) { return m_calls.at(id); }
    std::pair<quint32, quint32> inOrder(quint32 held, quint32 active) const;
    Call take(quint32 id) { return m_calls.extract(id).mapped(); }
    bool isMonitored(const Party &party) const;
    QStringList monitoredPhones(const Call &call) const;
    QString freePort() const;

    void place(Call call, const QString &phone, const QString &number);
    void proceed(quint32 id, const QString &number);
    void enterApplication(Call &call, const QString &trigger);
    void reachOutside(Call &call, const QString &number);
    void alert(Call &call, const QString &phone);
    void answerLater(Call &call, const QString &number);
    void connectParty(Call &call, Party &answering);
    void drop(Call &call, const QString &device, EventCause cause);
    void fail(Call &call, EventCause cause);
    Call &unite(Call call, const Call &held, const Call &active, const CallContext &changes);
    Call &keep(Call call);
    void changeType(Call &call, CallType type);

    void sayBegin(const Call &call, const Party &party, CallType type);
    void sayDelivered(const Call &call, const Party &at, const Party &alerting);
    void sayEstablished(const Call &call, const Party &at, const Party &answering, EventCause cause = EventCause::None);
    void updateParties(const Call &call);
    void sayQueued(const Call &call);
    void sayDequeued(const Call &call);
    void sayDiverted(const Call &call, const Party &from, const QString &to, EventCause cause);
    void sayRtp(const Call &call, const Party &party, bool started);
    void sayEnd(const Call &call, const Party &party);
    void sayConnectionCleared(const Call &call, const Party &releasing, EventCause cause);
    void sayMoved(const Call &from, const Call &to, const QString &except);
    //! An event of one connection: to bridge clients, and to the client of its phone.
    template <typename M>
    void sayAt(const Call &call, const Party &party, M event)
    {
        if (!isMonitored(party))
            return;
        event.connectionDeviceType = ConnectionDeviceType::Static;
        event.callID = call.id;
        event.connectionDeviceID = party.device;
        m_publisher.publish(std::move(event), {party.device});
    }

    const Directory &m_directory;
    const Options &m_options;
    Clock &m_clock;
    Publisher &m_publisher;
    std::map<quint32, Call> m_calls;
    QStringList m_monitored;
    QStringList m_down;
    quint32 m_lastID = 0x01000100; // as in recorded traffic: a manager's id above a counter
};

} // namespace cti::simulator
