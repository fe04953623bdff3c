// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "clock.h"
#include "node.h"
#include "transport.h"

namespace cti {

//! A link to one node that is kept ready without OPEN_REQ, so that a session can begin on it at once (Decision P6). A server
//! ends such a link after a while: it is made again, quietly and not at once. Nothing is ever sent on it here.
class StandbyLink final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandbyLink)
public:
    using MakeTransport = std::function<std::unique_ptr<Transport>(const Node &)>;
    //! All are kept; the clock must outlive it. `chance` gives 0 to below 1.
    StandbyLink(MakeTransport makeTransport, Clock &clock, std::function<double()> chance);
    ~StandbyLink() override;

    void keep(const Node &node); //!< from now on; the same node again changes nothing
    void drop(); //!< keeps none any more
    void renew(); //!< the link may be dead: a new one
    bool stands(const Node &node) const { return m_stands && node == m_node; }
    //! The link, which is the caller's from here on; null where none to this node stands. No link is kept any more.
    std::unique_ptr<Transport> take(const Node &node);

Q_SIGNALS:
    void changed(); //!< stands() did

private:
    void plan(Clock::Duration pause);
    void make();
    void lose(Clock::Duration pause);
    void letGo();
    void setStands(bool stands);

    const MakeTransport m_makeTransport;
    Clock &m_clock;
    const std::function<double()> m_chance;
    Node m_node;
    std::unique_ptr<Transport> m_link; // null between two tries, and when none is kept
    Timer m_timer;
    int m_failures = 0; // one after another
    bool m_kept = false;
    bool m_stands = false;
};

} // namespace cti
