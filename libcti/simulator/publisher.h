// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "lines.h"
#include "messages/constants.h"
#include "options.h"
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
        Configuration, //!< who asked for configuration of `kinds`
        Supervisors, //!< bridge mode with the supervisor service, and agent mode at one of `phones`
    };
    Reach reach = Reach::Phones;
    QStringList phones {};
    quint32 kinds = 0; //!< of ConfigurationMask
    quint32 id = 0;
    wire::Table table;
    std::shared_ptr<const void> message {};
    std::shared_ptr<const void> before14 {}; //!< the same for older sessions; null: no other
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
        for (QString &phone : publication.phones)
            phone = m_lines.phoneOf(phone);
        if (M older = message; m_lines.name(message, Lines::since)) {
            m_lines.name(older, Lines::since - 1);
            publication.before14 = std::make_shared<const M>(std::move(older));
        }
        publish(publication, std::move(message));
    }
    //! A piece of a configuration block, for who follows this kind.
    template <wire::Message M>
    void publishConfiguration(M message, quint32 kinds)
    {
        publish({.reach = Publication::Reach::Configuration, .kinds = kinds, .id = M::id, .table = M::table()},
                std::move(message));
    }

    Lines &lines() { return m_lines; }
    //! First, Last: what has to wait for the other events of its cause is told when this turn of the event loop is over.
    void setAgentStates(Options::AgentStates when) { m_agentStates = when; }

Q_SIGNALS:
    void published(const Publication &publication);

private:
    template <wire::Message M>
    void publish(Publication publication, M message)
    {
        publication.message = std::make_shared<const M>(std::move(message));
        if (waits(publication))
            hold(publication);
        else
            Q_EMIT published(publication);
    }
    bool waits(const Publication &publication) const;
    void hold(const Publication &publication);

    Lines m_lines;
    Options::AgentStates m_agentStates = Options::AgentStates::AsItHappens;
    QList<Publication> m_held;
};

} // namespace cti::simulator
