// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "calllistmodel.h"
#include "control/done.h"
#include "services/sentences.h"

namespace callfloor {

//! What this person asked for with each call: pending until the server's event makes it true, or until it failed; then why. One
//! thing at a time for each call. The domain knows nothing of it.
class AskedActions final : public QObject {
    Q_OBJECT
public:
    using Action = CallListModel::Action;
    struct Asked {
        Action action = Action::None;
        bool waiting = false; //!< for more than 2 s
        Said error {}; //!< why the last action failed

        // Kept by AskedActions:
        quint32 ticket = 0; // the call's id may change meanwhile
        QStringList parties {}; // that were in the call when it was asked for
        cti::Timer timer {}; // until it is "asked, waiting", or overdue
    };
    //! How long an event may stay behind its confirmation before the action counts as failed.
    static constexpr cti::Clock::Duration Overdue = std::chrono::seconds(15);

    //! Both must outlive it.
    AskedActions(const cti::CallRegistry &calls, cti::Clock &clock, QObject *parent = nullptr);
    Asked of(cti::CallId call) const { return m_asked.value(call); }
    Action pending(cti::CallId call) const { return of(call).action; }

    //! From now on the action is pending and the last error gone; how the request ends is told by the Done.
    cti::Done begin(cti::CallId call, Action action);
    //! What was not even asked for, or needs no pending state. What is pending goes on.
    void fail(cti::CallId call, const callfloor::Said &error);

Q_SIGNALS:
    void changed(cti::CallId call);

private:
    void follow(const cti::CallRegistry &calls);
    void settle(const cti::Call &call);
    void answered(quint32 ticket, const std::optional<cti::Error> &error);
    void end(cti::CallId call, const callfloor::Said &error);
    cti::CallId callOf(quint32 ticket) const; // NoCall when it is no longer pending

    const cti::CallRegistry &m_calls;
    cti::Clock &m_clock;
    QHash<cti::CallId, Asked> m_asked;
    quint32 m_lastTicket = 0;
};

} // namespace callfloor
