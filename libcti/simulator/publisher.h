// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/constants.h"
#include "wire/codec.h"
#include <QObject>
#include <QStringList>

namespace cti::simulator {

//! An event on its way to the clients: each encodes it as its session wants it.
struct Publication {
    enum class Reach : quint8 {
        Everybody, //!< SYSTEM_EVENT
        Phones, //!< bridge mode, and agent mode at one of `phones`
        Teams, //!< who asked for team updates
    };
    Reach reach = Reach::Phones;
    QStringList phones {};
    quint32 id = 0;
    wire::Table table;
    std::shared_ptr<const void> message {};
    AgentState state = AgentState::Unknown; //!< of an AGENT_STATE_EVENT: its mask filters by it
};

//! Where the contact centre tells what happens.
class Publisher final : public QObject {
    Q_OBJECT
public:
    template <wire::Message M>
    void publish(M message, const QStringList &phones, Publication::Reach reach = Publication::Reach::Phones)
    {
        Publication publication {.reach = reach, .phones = phones, .id = M::id, .table = M::table()};
        if constexpr (requires { message.agentState; })
            publication.state = message.agentState;
        publication.message = std::make_shared<const M>(std::move(message));
        Q_EMIT published(publication);
    }

Q_SIGNALS:
    void published(const Publication &publication);
};

} // namespace cti::simulator
