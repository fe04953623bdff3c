// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include "framelines.h"
#include "linesource.h"
#include "seatverbs.h"
#include <QCoreApplication>

namespace ctitool {
namespace {

using namespace cti;

struct Options {
    std::vector<std::string> servers;
    std::string agent;
    std::string extension;
    int version = 17;
    Width width;
    bool supervisor = false;
    Style style;
};

//! An agent at the keyboard: carries out one line after another, shows what the server tells meanwhile.
class AgentAtKeyboard final : public QObject {
public:
    AgentAtKeyboard(const Options &options, const QList<Node> &nodes) : m_options(options), m_verbs(m_seat)
    {
        listen(m_seat.server, {});
        listen(m_seat.bridge, QStringLiteral("bridge: "));
        connect(&m_verbs, &SeatVerbs::quitAsked, this, &AgentAtKeyboard::quit);
        connect(&m_lines, &LineSource::line, this, [this](const QString &line) {
            if (!line.isEmpty() && !line.startsWith(u'#'))
                m_waiting.append(line);
            next();
        });
        connect(&m_lines, &LineSource::ended, this, [this] {
            m_ended = true;
            next();
        });
        m_seat.open({.nodes = nodes,
                     .version = quint8(options.version),
                     .lengthBytes = options.width.forced(),
                     .agent = {QString::fromStdString(options.agent)},
                     .extension = QString::fromStdString(options.extension),
                     .supervisor = options.supervisor});
    }

private:
    void listen(Cluster &cluster, const QString &prefix)
    {
        cluster.messages().onAny(this, [this, prefix](const AnyMessage &message) {
            if (message.id() != HeartbeatConf::id)
                say(prefix + showOnOneLine(message, m_options.style));
        });
        connect(&cluster, &Cluster::online, this, &AgentAtKeyboard::next);
        connect(&cluster, &Cluster::lost, this,
                [prefix](const Error &error) { complain(prefix + QStringLiteral("lost: ") + error.text); });
        connect(&cluster, &Cluster::statusChanged, this, [this, &cluster] {
            if (!m_quits)
                m_failures.tell(cluster);
        });
        connect(&cluster, &Cluster::closed, this, [this] {
            if (m_seat.server.phase() == Phase::Offline && m_seat.bridge.phase() == Phase::Offline)
                QCoreApplication::exit(m_quits ? Done : Failed);
        });
    }
    bool isReady() const { return m_seat.server.isOnline() && (!m_options.supervisor || m_seat.bridge.isOnline()); }
    void next()
    {
        if (m_busy || m_quits || !isReady())
            return;
        if (m_waiting.isEmpty())
            return m_ended ? quit() : void();
        m_busy = true;
        m_verbs.obey(m_waiting.takeFirst(), [this](const QStringList &answer) {
            for (const QString &line : answer)
                say(line);
            m_busy = false;
            QMetaObject::invokeMethod(
                this, [this] { next(); }, Qt::QueuedConnection); // not deeper and deeper
        });
    }
    void quit()
    {
        if (std::exchange(m_quits, true))
            return;
        m_seat.server.close();
        if (m_options.supervisor)
            m_seat.bridge.close();
    }

    const Options &m_options;
    Seat m_seat;
    SeatVerbs m_verbs;
    LineSource m_lines;
    QStringList m_waiting;
    FailureTeller m_failures;
    bool m_busy = false;
    bool m_ended = false;
    bool m_quits = false;
};

std::string footer()
{
    return QStringLiteral(
               "Reads verbs from the standard input, a line each, once the session is open; a line is carried out when the "
               "one before it is answered.\n"
               "Shows every message of the server on a line of its own. The answer to a verb ends with a line 'ok VERB' or "
               "'error VERB: why'.\n\n"
               "Verbs:\n%1\n\n"
               "Examples:\n"
               "  echo 'login demo' | ctitool agent 127.0.0.1:12028 --agent agent01 --extension 2001\n"
               "  printf 'login demo\\ndial 2002 2001.5001\\ncalls\\n' | ctitool agent 127.0.0.1:12028 --agent agent01 "
               "--extension 2001\n"
               "  echo 'help' | ctitool agent 127.0.0.1:12028 --agent super01 --extension 2101 --supervisor")
        .arg(SeatVerbs::help().join(u'\n'))
        .toStdString();
}

Outcome agent(const Options &options)
{
    const auto nodes = parseNodes(options.servers);
    return nodes ? Outcome(std::make_shared<AgentAtKeyboard>(options, *nodes)) : Outcome(Usage);
}

} // namespace

void addAgent(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("agent", "Works as an agent or a supervisor, by lines of text");
    auto options = std::make_shared<Options>();
    command->add_option("server", options->servers, "HOST[:PORT] of each node, port 12028 unless given")->required();
    command->add_option("--agent", options->agent, "The agent's id")->required();
    command->add_option("--extension", options->extension, "The phone")->required();
    command->add_flag("--supervisor", options->supervisor, "A second session in bridge mode, for supervision");
    command->add_option("--protocol-version", options->version, "To ask for; lower ones are tried when refused")
        ->check(CLI::Range(10, 18))
        ->capture_default_str();
    addWidth(*command, options->width);
    command->add_flag("--json", options->style.json,
                      "Messages as one object a line: message, id, fields, groups, unknown, problems");
    command->add_flag("--mask", options->style.mask, "Personal fields as pseudonyms; passwords are never shown");
    command->footer(footer());
    command->callback([options, &run] { run = [options] { return agent(*options); }; });
}

} // namespace ctitool
