// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "callids.h"
#include "callregistry.h"
#include "messages/callevents.h"
#include "messages/snapshotmessages.h"
#include <QSet>
#include <array>

namespace cti {

//! Whose phone this is. Events about other phones are left out where the session brings them too (bridge mode).
struct Phone {
    QString extension {};
    bool onlyOwnEvents = true; //!< agent mode: every event concerns this phone, also one that does not name it
    //! True for the extension itself and for a "Primary.Actual" id of one of its lines.
    bool owns(const QString &deviceId) const;
};

//! The rules by which messages change the calls of one phone. Built for any first event, any order, duplicates and late
//! comers (guide: call-event-messages; Decisions P4 and P7). All it needs is in the messages: no timers, no requests.
class CallKeeper final {
public:
    CallKeeper(CallRegistry &calls, Now now) : m_calls(calls), m_now(now), m_ids(std::move(now)) { }

    void setPhone(const Phone &phone) { m_phone = phone; }
    void contactLost(); //!< all calls stay, as not confirmed, until a snapshot settles them
    //! Both ways as contactLost(). Of a phone that nobody watches, events that still come are known, not confirmed.
    void setWatched(bool isWatched);
    void snapshotAnswered(CallId call); //!< also refused, or without a word of this phone: more of it can't be known

    void read(const BeginCallEvent &event);
    void read(const CallServiceInitiatedEvent &event);
    void read(const CallOriginatedEvent &event);
    void read(const CallDeliveredEvent &event);
    void read(const CallEstablishedEvent &event);
    void read(const CallHeldEvent &event);
    void read(const CallRetrievedEvent &event);
    void read(const CallQueuedEvent &event);
    void read(const CallFailedEvent &event);
    void read(const CallDivertedEvent &event);
    void read(const CallConferencedEvent &event);
    void read(const CallTransferredEvent &event);
    void read(const CallConnectionClearedEvent &event);
    void read(const CallClearedEvent &event);
    void read(const EndCallEvent &event);
    void read(const CallDataUpdateEvent &event);
    void read(const SnapshotDeviceConf &answer);
    void read(const SnapshotCallConf &answer);

private:
    //! What an event names: its call, the connection, and the devices it is about.
    struct About {
        quint32 callID = NoCall;
        ConnectionDeviceType connectionType = ConnectionDeviceType::None;
        QString connection {};
        QStringList devices {};
    };
    //! One end of a call that a transfer or conference made.
    struct Party {
        quint32 callID = NoCall;
        QString device {};
        bool isPerson = true;
    };

    bool isOwn(const QString &deviceId) const { return m_phone.owns(deviceId); }
    bool isOwn(const Call &call, const QString &deviceId) const
    {
        return isOwn(deviceId) || (!deviceId.isEmpty() && deviceId == call.ownDevice);
    }
    void learnOwnEnd(Call &call, const QString &device) const;
    void updateParty(Call &call, const QString &calling, const QString &answering) const;
    bool concernsUs(const About &about) const;
    const Call *find(quint32 callID) const { return m_calls.find({callID}); }
    std::optional<Call> open(const About &about, bool startsAnew = false) const;
    void store(Call &&call);
    void adoptConnection(Call &call, ConnectionDeviceType type, const QString &device) const;

    void setState(Call &call, LocalConnectionState state) const;
    void advance(Call &call, LocalConnectionState state) const;
    void ring(Call &call, const CallDeliveredEvent &event) const;
    void note(Call &call, const QString &device, LocalConnectionState state,
              ConnectionDeviceType type = ConnectionDeviceType::None) const;
    static void drop(Call &call, const QString &device);

    void finish(quint32 callID, CallEnd how, bool forGood = false);
    void rename(quint32 old, quint32 now);

    template <typename Event>
    static QList<Party> partiesOf(const Event &event);
    std::optional<Call> unite(const std::array<quint32, 3> &ids, bool ours);
    std::optional<Call> join(quint32 primary, quint32 secondary, const QList<Party> &parties, LocalConnectionState state);
    void settle(const SnapshotDeviceConf::DeviceCall &listed);
    static QStringList partiesIn(const SnapshotCallConf &answer);

    CallRegistry &m_calls;
    Now m_now;
    CallIds m_ids;
    Phone m_phone;
    bool m_isWatched = true;
    QSet<quint32> m_outdated; // calls whose data and parties are known from before contact was lost
    QSet<quint32> m_listed; // those of them that the phone's snapshot has named since
};

} // namespace cti
