// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "callregistry.h"
#include <QList>
#include <array>

namespace cti {

//! What has become of call ids: which calls are over, which ids are only another name of a call, which calls became one.
//! Bounded: the oldest are forgotten first. Decisions P4 and P7.
class CallIds final {
public:
    explicit CallIds(Now now) : m_now(std::move(now)) { }

    //! A call that left this phone may come back when it `startsAnew` (BEGIN_CALL), or later than its late comers; one that
    //! is over for good never.
    bool isOver(quint32 callID, bool startsAnew = false) const;
    void end(quint32 callID, bool forGood = false); //!< whoever was over for good stays so

    //! CCX brings a queued call to the agent by a consult call of its own (tag 202); what is seen under that id belongs to the
    //! call. False when there is nothing to remember.
    bool addSecondary(quint32 secondary, quint32 callID);
    bool isSecondary(quint32 callID) const { return callOf(callID) != callID; }
    quint32 callOf(quint32 callID) const; //!< the id itself where it is no consult call's

    //! Primary, secondary and result of a transfer or conference; false when that was told before.
    bool addJoined(const std::array<quint32, 3> &ids);

    void contactLost(); //!< no late comer crosses to the next session

private:
    struct Ended {
        quint32 callID = NoCall;
        Moment at {0};
        bool forGood = false;
    };
    Now m_now;
    QList<Ended> m_ended; // newest last
    QList<std::pair<quint32, quint32>> m_secondaries; // consult id -> call id
    QList<std::array<quint32, 3>> m_joined;
};

} // namespace cti
