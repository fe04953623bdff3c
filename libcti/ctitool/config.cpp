// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include "control/configurationcontrol.h"
#include "linesource.h"
#include "messages/explain.h"
#include "session/tcptransport.h"
#include <QCoreApplication>
#include <algorithm>

namespace ctitool {
namespace {

using namespace cti;

struct Options {
    std::string server;
    int version = 17;
    Width width;
    int timeout = 30; // seconds
    bool follow = false;
};

template <typename Of>
QString listed(const QList<NumberId<Of>> &ids)
{
    QStringList numbers;
    for (const auto &id : ids)
        numbers.append(QString::number(id.value));
    return numbers.join(u',');
}
QString listed(const QList<AgentId> &ids)
{
    QStringList list;
    for (const AgentId &id : ids)
        list.append(id.value);
    return list.join(u',');
}

//! The lines of a kind in order, under its name.
template <typename Key, typename Record, typename Describe>
void sayAll(const QString &kind, const QHash<Key, Record> &records, Describe describe)
{
    QStringList lines;
    for (const Record &record : records)
        lines.append(QStringLiteral("  ") + describe(record).trimmed());
    lines.sort();
    say(QStringLiteral("%1: %2").arg(kind).arg(lines.size()));
    for (const QString &line : std::as_const(lines))
        say(line);
}

void sayEverything(const Configuration &all)
{
    sayAll(QStringLiteral("applications"), all.applications,
           [](const auto &a) { return QStringLiteral("%1 %2").arg(a.id.value).arg(a.name); });
    sayAll(QStringLiteral("queues"), all.csqs, [](const auto &csq) {
        return QStringLiteral("%1 %2%3")
            .arg(csq.id.value)
            .arg(csq.name, csq.hasAutoWork ? QStringLiteral(" (wrap-up)") : QString());
    });
    sayAll(QStringLiteral("agents"), all.agents, [](const auto &agent) {
        return QStringLiteral("%1 %2 %3 queues %4%5")
            .arg(agent.id.value, agent.extension, agent.fullName(), listed(agent.csqs),
                 agent.isSupervisor ? QStringLiteral(" (supervisor)") : QString());
    });
    sayAll(QStringLiteral("devices"), all.devices, [](const auto &device) {
        return QStringLiteral("type %1 %2 %3 %4")
            .arg(int(device.id.type))
            .arg(device.id.name, device.extension, device.description);
    });
    sayAll(QStringLiteral("terminals"), all.terminals, [](const auto &terminal) {
        return QStringLiteral("%1 %2 %3").arg(terminal.name, terminal.extensions.join(u','), terminal.typeName);
    });
    sayAll(QStringLiteral("teams"), all.teams, [](const Team &team) {
        return QStringLiteral("%1 %2: supervisor %3, also %4; agents %5; queues %6")
            .arg(team.id.value)
            .arg(team.name, team.primarySupervisor().value_or(AgentId()).value, listed(team.secondarySupervisors()),
                 listed(team.agents()), listed(team.csqs));
    });
}

//! Lists once, or goes on: tells each change, and does what it is told line by line.
class Config final : public QObject {
public:
    Config(const Options &options, const Node &node)
        : m_follow(options.follow),
          m_timeout(m_clock.after(std::chrono::seconds(options.timeout), [this] { fail(QStringLiteral("no answer in time")); }))
    {
        connect(&m_control, &ConfigurationControl::phaseChanged, this, &Config::look);
        connect(&m_registry, &ConfigurationRegistry::teamsConfirmedChanged, this, &Config::look);
        connect(&m_cluster, &Cluster::statusChanged, this, &Config::tellTrouble);
        if (m_follow)
            follow();
        m_cluster.open({.nodes = {node},
                        .open = bridgeModeOpen(),
                        .version = quint8(options.version),
                        .lengthBytes = options.width.forced()});
    }

private:
    void look()
    {
        if (m_control.phase() == ConfigurationPhase::Refused)
            return fail(QStringLiteral("the server grants no configuration"));
        const bool teamsCome = m_cluster.grantedServices() & Service::Supervisor;
        if (m_control.phase() != ConfigurationPhase::Following || (teamsCome && !m_registry.areTeamsConfirmed()) || m_over)
            return;
        m_timeout.reset();
        if (m_follow)
            return say(QStringLiteral("up to date"));
        m_over = true;
        sayEverything(m_registry.all());
        QCoreApplication::exit(Done);
    }
    void follow()
    {
        using Registry = ConfigurationRegistry;
        connect(&m_registry, &Registry::agentsChanged, this, [](const auto &ids) { tellChange("agents", ids); });
        connect(&m_registry, &Registry::csqsChanged, this, [](const auto &ids) { tellChange("queues", ids); });
        connect(&m_registry, &Registry::applicationsChanged, this, [](const auto &ids) { tellChange("applications", ids); });
        connect(&m_registry, &Registry::teamsChanged, this, [](const auto &ids) { tellChange("teams", ids); });
        connect(&m_registry, &Registry::devicesChanged, this, [](const auto &ids) { tellCount("devices", ids.size()); });
        connect(&m_registry, &Registry::terminalsChanged, this, [](const auto &names) { tellCount("terminals", names.size()); });
        m_lines.emplace();
        connect(&*m_lines, &LineSource::line, this, &Config::obey);
        connect(&*m_lines, &LineSource::ended, this, [] { QCoreApplication::exit(Done); });
    }
    void obey(const QString &line)
    {
        const QString verb = line.trimmed();
        if (verb == QLatin1String("reload"))
            m_control.reload();
        else if (verb == QLatin1String("list"))
            sayEverything(m_registry.all());
        else if (verb == QLatin1String("quit"))
            QCoreApplication::exit(Done);
        else if (!verb.isEmpty())
            complain(QStringLiteral("reload, list or quit"));
    }
    template <typename Ids>
    static void tellChange(const char *kind, Ids ids)
    {
        std::ranges::sort(ids, {}, &Ids::value_type::value);
        say(QStringLiteral("changed %1: %2").arg(QLatin1String(kind), listed(ids)));
    }
    static void tellCount(const char *kind, qsizetype count)
    {
        say(QStringLiteral("changed %1: %2").arg(QLatin1String(kind)).arg(count));
    }
    //! Why the server could not be entered; it is tried again until the time is up, also with lower versions.
    void tellTrouble()
    {
        const Error &error = m_cluster.lastError();
        if (m_cluster.phase() != Phase::Offline || error == m_told || m_over)
            return;
        m_told = error;
        const QString text = error.kind == ErrorKind::Refused ? explainStatus(error.code).text : error.text;
        if (!text.isEmpty())
            complain(text);
    }
    void fail(const QString &why)
    {
        if (std::exchange(m_over, true))
            return;
        complain(why);
        QCoreApplication::exit(Failed);
    }

    const bool m_follow;
    SystemClock m_clock;
    Cluster m_cluster {makeTcpTransport, m_clock};
    ConfigurationRegistry m_registry;
    ConfigurationKeeper m_keeper {m_cluster.messages(), m_registry};
    ConfigurationControl m_control {m_cluster, m_clock, m_keeper, m_registry};
    Timer m_timeout;
    std::optional<LineSource> m_lines;
    Error m_told;
    bool m_over = false;
};

} // namespace

void addConfig(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("config", "Lists what is configured: queues with their numbers, agents, teams");
    auto options = std::make_shared<Options>();
    command->add_option("server", options->server, "HOST[:PORT], port 12028 unless given; tls:// in front for a TLS tunnel")
        ->required();
    command->add_option("--protocol-version", options->version, "To ask for; 18 also lists terminals")
        ->check(CLI::Range(10, 18))
        ->capture_default_str();
    addWidth(*command, options->width);
    command->add_option("--timeout", options->timeout, "Seconds")->check(CLI::Range(1, 3600))->capture_default_str();
    command->add_flag(
        "--follow", options->follow,
        "Goes on: tells each change; 'reload' uploads all again, 'list' lists it, 'quit' or the end of the input ends");
    command->footer("Changes nothing. Names are shown as they are.\n"
                    "Examples:\n"
                    "  ctitool config 127.0.0.1:12028\n"
                    "  (sleep 5; echo reload; sleep 5) | ctitool config 127.0.0.1:12028 --follow");
    command->callback([options, &run] {
        run = [options] {
            const auto node = Node::parse(QString::fromStdString(options->server));
            if (!node) {
                complain(node.error().text);
                return Outcome(Usage);
            }
            return Outcome(std::make_shared<Config>(*options, *node));
        };
    });
}

} // namespace ctitool
