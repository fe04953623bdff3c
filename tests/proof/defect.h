// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/time.h"
#include "line.h"
#include "messages/agentmessages.h"
#include "messages/registry.h"
#include "session/requester.h"

namespace proof {

//! Mistakes that a client could make, planted to see that the walks find them. They sit around the rooms of libcti, which are
//! those that ship: what a room is told, when, and what it sends.
enum class Defect : quint8 {
    None,
    EndNotHeard, //!< END_CALL, CALL_CLEARED and CONNECTION_CLEARED are not read
    OneIdForTwo, //!< a consult call is taken for the call that it was placed from
    ConfirmationForgotten, //!< SET_AGENT_STATE_CONF ends no request
    TimerMovedBack, //!< now and then the time of a moment ago is taken for now
    WrongPartyAfterTransfer, //!< CALL_TRANSFERRED is read with somebody else in the call
    StateChangedOnConfirmation, //!< SET_AGENT_STATE_CONF is taken for the state that was asked for
    ReplyCountedTwice, //!< a request ends twice
    SureWithoutContact, //!< a loss of contact is not noticed by the registries
    SnapshotCutShort, //!< the last call of SNAPSHOT_DEVICE_CONF is left out
    WrongConnectionNamed, //!< HOLD_CALL_REQ names the other call at the phone, or none that exists
    BlockReplacedEarly, //!< a configuration block takes the old records' place when it begins, not when it ends
    OfferSurvives, //!< the end of a reservation call is not heard
    RemovalForgotten, //!< a team that is removed stays
};
inline constexpr int DefectCount = int(Defect::RemovalForgotten) + 1;
const char *nameOf(Defect defect);

//! One client's defect.
class Planted {
public:
    explicit Planted(Defect defect) : m_defect(defect) { }
    //! What is seen in place of this message; mostly itself.
    QList<cti::wire::Frame> seen(Way way, const cti::wire::Frame &frame, const cti::wire::Format &format);
    cti::Moment now(cti::Moment now);
    bool is(Defect defect) const { return m_defect == defect; }

private:
    QList<cti::wire::Frame> seenByClient(const cti::AnyMessage &message, const cti::wire::Format &format);
    bool isEndOfOffer(const cti::AnyMessage &message);
    cti::wire::Frame sentByClient(const cti::AnyMessage &message, const cti::wire::Format &format);

    const Defect m_defect;
    quint32 m_firstCall = cti::NoCall;
    quint32 m_consult = cti::NoCall;
    quint32 m_reservation = cti::NoCall;
    cti::SetAgentStateReq m_asked;
    int m_moments = 0;
};

//! Hands requests on to a server; by defect it hands each answer back twice.
class Messenger final : public cti::Requester {
public:
    Messenger(cti::Requester &server, bool twice) : m_server(server), m_twice(twice) { }
    bool isOnline() const override { return m_server.isOnline(); }
    cti::wire::Format format() const override { return m_server.format(); }
    quint32 grantedServices() const override { return m_server.grantedServices(); }

private:
    void ask(EncodeRequest encode, quint32 confId, cti::Clock::Duration deadline, QObject *context,
             cti::PendingRequests::Callback callback) override;
    std::optional<cti::Error> send(const Encode &encode) override;
    cti::Requester &m_server;
    const bool m_twice;
};

} // namespace proof
