// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include "loaddesktop.h"
#include "simulator/directory.h"
#include <QCoreApplication>

namespace ctitool {
namespace {

using namespace cti;
using namespace std::chrono_literals;

struct Options {
    std::vector<std::string> servers;
    int agents = 40;
    double minutes = 1;
    double rate = 20; //!< agents who begin, a second
    double talk = 20; //!< seconds on average
    qint64 leastCalls = 1; //!< answered; fewer are a failure
    std::string password = "demo";
};

constexpr Clock::Duration AnswersTake = 20s; // at the end: no longer than a request may take (Decision P9)
constexpr Clock::Duration ClosingTakes = 5s;

//! Lets desktops begin one by one, works for a while, then ends them in order and says what was measured.
class Load final {
public:
    Load(const Options &options, const QList<Node> &nodes) : m_options(options), m_nodes(nodes)
    {
        m_figures.agents = options.agents;
        m_figures.stopwatch.start();
        const simulator::Directory people = simulator::Directory::standard({.agents = options.agents});
        for (const simulator::Directory::Agent &agent : people.agents)
            if (!agent.supervisor)
                m_people.append({.loginID = agent.loginID,
                                 .extension = agent.extension,
                                 .password = QString::fromStdString(options.password),
                                 .talks = Clock::Duration(qint64(options.talk * 1000))});
        m_began = m_clock.now();
        m_end = m_clock.after(Clock::Duration(qint64(options.minutes * 60'000)), [this] { finish(); });
        beginNext();
    }

private:
    void beginNext()
    {
        if (m_people.isEmpty())
            return;
        m_desktops.push_back(std::make_unique<LoadDesktop>(m_people.takeFirst(), m_clock, m_random, m_figures));
        m_desktops.back()->open(m_nodes);
        m_next = m_clock.after(Clock::Duration(qint64(1000 / m_options.rate)), [this] { beginNext(); });
    }
    void finish()
    {
        m_people.clear();
        m_figures.seconds = double((m_clock.now() - m_began).count()) / 1000;
        m_figures.signedInAtTheEnd =
            int(std::ranges::count_if(m_desktops, [](const auto &desktop) { return desktop->isSignedIn(); }));
        askWhyNot();
        for (const auto &desktop : m_desktops)
            desktop->finish();
        waitFor(&LoadDesktop::isSettled, m_clock.now() + AnswersTake, [this] {
            for (const auto &desktop : m_desktops)
                desktop->close();
            waitFor(&LoadDesktop::isClosed, m_clock.now() + ClosingTakes, [this] { report(); });
        });
    }
    void waitFor(bool (LoadDesktop::*isDone)() const, Clock::Duration latest, const std::function<void()> &then)
    {
        const bool all = std::ranges::all_of(m_desktops, [&](const auto &desktop) { return ((*desktop).*isDone)(); });
        if (all || m_clock.now() >= latest)
            return then();
        m_next = m_clock.after(100ms, [this, isDone, latest, then] { waitFor(isDone, latest, then); });
    }
    void report()
    {
        for (const QString &line : m_figures.table())
            say(line);
        const QStringList problems = this->problems();
        for (const QString &problem : problems)
            complain(problem);
        QCoreApplication::exit(problems.isEmpty() ? Done : Failed);
    }
    QStringList problems() const
    {
        QStringList list;
        if (const qint64 lost = m_figures.sent() - m_figures.answered(); lost > 0 || m_figures.lost > 0)
            list.append(QStringLiteral("%1 confirmations were lost").arg(std::max(lost, m_figures.lost)));
        for (auto why = m_whyNot.cbegin(); why != m_whyNot.cend(); ++why)
            list.append(QStringLiteral("%1 agents: %2").arg(why.value()).arg(why.key()));
        if (m_figures.signedIn < m_figures.agents)
            list.append(QStringLiteral("%1 agents could not sign in").arg(m_figures.agents - m_figures.signedIn));
        if (m_figures.signedInAtTheEnd < m_figures.signedIn)
            list.append(QStringLiteral("%1 agents were lost").arg(m_figures.signedIn - m_figures.signedInAtTheEnd));
        if (m_figures.callsAnswered < m_options.leastCalls)
            list.append(QStringLiteral("%1 calls were answered, %2 at least are expected")
                            .arg(m_figures.callsAnswered)
                            .arg(m_options.leastCalls));
        return list;
    }
    //! Before the sessions are closed in order, which leaves no error.
    void askWhyNot()
    {
        for (const auto &desktop : m_desktops)
            if (const QString why = desktop->lastError().text; !desktop->isSignedIn() && !why.isEmpty())
                ++m_whyNot[why];
    }

    const Options m_options;
    const QList<Node> m_nodes;
    SystemClock m_clock;
    simulator::Random m_random {1};
    LoadFigures m_figures;
    QList<LoadDesktop::Person> m_people; // who has not begun yet
    std::vector<std::unique_ptr<LoadDesktop>> m_desktops;
    QMap<QString, int> m_whyNot; // who is not signed in at the end, by the last error
    Clock::Duration m_began {0};
    Timer m_next;
    Timer m_end;
};

} // namespace

void addLoad(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("load", "Works at a server as many agents at once, and measures");
    auto options = std::make_shared<Options>();
    command->add_option("server", options->servers, "HOST[:PORT] of each node, port 12028 unless given")->required();
    command->add_option("--agents", options->agents, "Desktops; agent01 and so on, as 'ctitool simulate' has them")
        ->check(CLI::Range(1, 2000))
        ->capture_default_str();
    command->add_option("--minutes", options->minutes, "How long, with signing in")
        ->check(CLI::Range(0.05, 1440.0))
        ->capture_default_str();
    command->add_option("--rate", options->rate, "Agents who begin to sign in, a second")
        ->check(CLI::Range(0.1, 1000.0))
        ->capture_default_str();
    command->add_option("--talk", options->talk, "Seconds on average until an agent hangs up")
        ->check(CLI::Range(0.0, 3600.0))
        ->capture_default_str();
    command->add_option("--least-calls", options->leastCalls, "To be answered; 0 where nobody calls")
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str();
    command->add_option("--password", options->password, "Everybody's")->capture_default_str();
    command->footer(
        "Each desktop is a session in agent mode: signs in, goes ready, answers, talks, holds at times, wraps up, takes breaks.\n"
        "Calls are the server's to bring. Prints what was measured; ends with 1 when a confirmation was lost, an agent could\n"
        "not sign in or is not signed in at the end, or fewer calls were answered than expected.\n"
        "Examples:\n"
        "  ctitool load 127.0.0.1:12028 --agents 8 --minutes 0.2 --least-calls 0\n");
    command->callback([options, &run] {
        run = [options]() -> Outcome {
            const auto nodes = parseNodes(options->servers);
            return nodes ? Outcome(std::make_shared<Load>(*options, *nodes)) : Outcome(Usage);
        };
    });
}

} // namespace ctitool
