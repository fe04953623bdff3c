// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "control/agentcontrol.h"
#include "control/callcontrol.h"
#include "control/configurationcontrol.h"
#include "control/helpcontrol.h"
#include "control/helprecovery.h"
#include "control/intentkeeper.h"
#include "control/previewcontrol.h"
#include "control/recovery.h"
#include "control/statisticscontrol.h"
#include "control/supervisorcontrol.h"
#include "defect.h"
#include "line.h"
#include "simulator/cluster.h"
#include "support/manualclock.h"
#include <QPointer>
#include <map>

namespace proof {

using namespace std::chrono_literals;

//! The configuration, as one session of a person follows it.
struct ConfigurationDesk {
    ConfigurationDesk(cti::Cluster &server, ManualClock &clock)
        : keeper(server.messages(), registry), control(server, clock, keeper, registry)
    {
        QObject::connect(&registry, &cti::ConfigurationRegistry::replaced, &registry, [this] { ++changes; });
    }
    bool isSettled() const { return control.phase() == cti::ConfigurationPhase::Following; }

    int changes = 0; //!< of the registry
    cti::ConfigurationRegistry registry;
    cti::ConfigurationKeeper keeper;
    cti::ConfigurationControl control;
};

//! The bridge-mode session that a supervisor has beside the own one (Decision P5), and what it tells.
struct Bridge {
    Bridge(cti::Cluster::MakeTransport makeTransport, ManualClock &clock, const cti::CallRegistry &ownCalls);
    bool isSettled() const
    {
        return recovery.areOthersSettled() && helpRecovery.isSettled() && configuration.isSettled()
            && configuration.registry.areTeamsConfirmed();
    }

    cti::Cluster server;
    cti::AgentRegistry agents;
    cti::CallRegistry calls; //!< none: the own ones are told by the own session
    cti::DeviceRegistry devices;
    cti::Router router;
    cti::Recovery recovery;
    cti::HelpRequests help;
    cti::HelpRecovery helpRecovery;
    cti::SupervisorControl control;
    ConfigurationDesk configuration;
    cti::StatisticsRegistry numbers;
    cti::StatisticsControl statistics;
    QList<cti::StatisticsControl::Look> looks {}; //!< at the first queue, the summary, and the queues of agent01
    std::optional<cti::Moment> onlineSince {};
    QSet<quint32> cries {}; //!< calls of those who asked for help in this session
};

//! What a person has besides a phone.
struct Equipment {
    bool configuration = false; //!< follows it in the own session
    bool bridge = false; //!< a supervisor
    quint8 version = 17; //!< of the protocol
};

//! Somebody at a desk: all rooms of libcti for one agent, on a line that the test holds. Asks what people ask and keeps how
//! each request ended.
class Person {
public:
    struct Request {
        QString what {};
        cti::Clock::Duration asked {0};
        bool calm = false; //!< all was known and nothing else was on its way: nothing can have raced it
        int ended = 0; //!< times its Done was called; once is right
        std::optional<cti::Error> error {};
    };

    //! agent01 and so on; the supervisors' numbers begin anew.
    Person(int number, cti::simulator::Cluster &cluster, ManualClock &clock, Defect defect, Equipment equipment = {});
    ~Person() { m_owner.reset(); } // no request ends any more
    void open(); //!< starts the session
    void signIn();
    void setState(cti::AgentState state, quint16 reason = 0);
    //! One of CallControl's intents: ask("hold", &CallControl::hold, id).
    template <typename Intent, typename... Arguments>
    void ask(const char *what, Intent intent, const Arguments &...arguments)
    {
        askOf(callControl, what, intent, arguments...);
    }
    //! The same of any room: askOf(previewControl, "classify", &PreviewControl::classify, outcome).
    template <typename Room, typename Intent, typename... Arguments>
    void askOf(Room &room, const char *what, Intent intent, const Arguments &...arguments)
    {
        std::invoke(intent, room, arguments..., m_owner.get(), noted(QLatin1String(what)));
    }
    //! The last request may be refused for what clients are not told.
    void doubtRequest() { requests.rbegin()->second.calm = false; }
    void lookAtNumbers();
    void dial(const QString &number); //!< where that is legal: CallControl leaves it to its callers to ask
    cti::Agent agent() const { return agents.agent({agentId}); }
    cti::CallId callId(int index) const { return index < calls.calls().size() ? calls.calls().at(index).id : cti::CallId {}; }

    Passage passage {}; //!< where set, says what becomes of each message of this person's lines
    void cut(bool all); //!< the line in use, or the one to the standby, too
    void slow(cti::Clock::Duration delay);
    bool isLineQuick() const; //!< nothing is on its way, and what is sent arrives at once
    bool hasOpenRequests() const;
    bool isCalm() const; //!< in contact with every session, everything known, nothing on its way
    //! Forgets the requests that have ended for good.
    void forgetRequests();

    const QString agentId;
    const QString phone;
    std::map<int, Request> requests {}; //!< in the order of asking
    QByteArray heard {}; //!< all that the server has said in this session
    bool heardState = false; //!< an AGENT_STATE_EVENT among it

private:
    std::unique_ptr<cti::Transport> makeTransport(const cti::Node &node, const Passage &pass);
    void pass(Line &line, Way way, const cti::wire::Frame &frame, bool isBridge);
    void note(Way way, const cti::wire::Frame &frame);
    void noteBridge(Way way, const cti::wire::Frame &frame);
    cti::Done noted(const QString &what);
    cti::Moment now() { return m_planted.now(m_clock.now()); }

    cti::simulator::Cluster &m_cluster;
    ManualClock &m_clock;
    const quint8 m_version;
    Planted m_planted;
    std::unique_ptr<QObject> m_owner = std::make_unique<QObject>(); // of the intents
    const Passage m_pass;
    const Passage m_passBridge;
    QList<QPointer<Line>> m_lines;
    cti::Clock::Duration m_delay {0};
    int m_asked = 0;

public:
    cti::Cluster server;
    Messenger messenger;
    cti::AgentRegistry agents;
    cti::CallRegistry calls;
    cti::DeviceRegistry devices;
    cti::Router router;
    cti::Recovery recovery;
    cti::AgentControl agentControl;
    cti::CallControl callControl;
    cti::IntentKeeper intentKeeper;
    cti::PreviewRegistry previews;
    cti::PreviewControl previewControl;
    cti::HelpControl helpControl;
    std::unique_ptr<ConfigurationDesk> configuration; //!< null: nobody follows it here
    std::unique_ptr<Bridge> bridge; //!< null: no supervisor
};

//! Delivers what was posted, and what is posted meanwhile, until there is no more.
class PostedEvents final : public QObject {
public:
    void runOut();

private:
    bool eventFilter(QObject *receiver, QEvent *event) override;
    int m_seen = 0;
};

//! The simulated contact centre with some people at their desks. Nobody calls and nobody works unless the test says so, and
//! time passes when it says so.
class Floor {
public:
    //! So many agents, and behind them a supervisor where the equipment has a bridge; agents follow the configuration where it
    //! has that.
    explicit Floor(int agents, Defect defect = Defect::None, const cti::simulator::Options &options = quiet(),
                   Equipment equipment = {});
    static cti::simulator::Options quiet();
    bool isFrozen() { return cluster.master().isFrozen(); } //!< the nodes say nothing just now: what is known may be old

    void settle(); //!< lets everything in flight arrive
    //! Lets time pass from one thing that is due to the next; what is sent arrives in between.
    void pass(cti::Clock::Duration time);
    //! Until everybody is in contact and knows all; false when that takes longer than this.
    bool recover(cti::Clock::Duration within);
    Person &person(int index) { return *people[std::size_t(index)]; }
    cti::simulator::ContactCentre &centre() { return cluster.centre(); }
    //! What an administrator does: "agent rename agent05 Zoe Zander". What makes no sense does nothing.
    void configure(const QString &words);
    //! All that has been configured since the beginning, the newest last.
    const QList<cti::Configuration> &configurations() const { return m_configurations; }

    ManualClock clock;
    cti::simulator::Cluster cluster;
    std::vector<std::unique_ptr<Person>> people;
    //! Called whenever nothing is in flight and nothing is due; false when it has set something going.
    std::function<bool()> quietMoment {};

private:
    PostedEvents m_events;
    QList<cti::Configuration> m_configurations;
};

} // namespace proof
