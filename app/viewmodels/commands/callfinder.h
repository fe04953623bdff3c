// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "callparty.h"
#include "callsviewmodel.h"
#include "callvariable.h"
#include <optional>

namespace callfloor {

//! The call that an action without a pointer is about: the one that is talked on before the one that rings, then those on hold.
class CallFinder {
public:
    //! `calls` must outlive it.
    explicit CallFinder(CallsViewModel &calls) : m_calls(calls) { }
    //! The first call for which this role (CanAnswerRole, ...) says yes.
    std::optional<uint> callThat(CallListModel::Role can) const;
    //! Handing this call on takes the held one, and asks for no target.
    bool joins(uint callId) const;
    //! Somebody else in a call of more than two.
    struct Party {
        uint callId = 0;
        CallParty party {};
        friend bool operator==(const Party &, const Party &) = default;
    };
    QList<Party> parties() const;
    //! A line of call data that may be changed, or changed back, now.
    struct Datum {
        uint callId = 0;
        QString name {}; //!< CallVariable.name
        QString label {};
        bool isAsked = false; //!< a change is on its way: no other one
        bool canUndo = false;
        friend bool operator==(const Datum &, const Datum &) = default;
    };
    QList<Datum> data() const;

private:
    CallsViewModel &m_calls;
};

} // namespace callfloor
