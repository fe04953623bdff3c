// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include "framelines.h"
#include "session/cluster.h"
#include "session/tcptransport.h"
#include <QCoreApplication>

namespace ctitool {
namespace {

using namespace cti;

struct Options {
    std::vector<std::string> servers;
    int version = 17;
    Width width;
    qint64 count = 0; //!< 0: until a signal
    Style style;
};

//! Listens in bridge mode and tells every message; goes to the next server when a session breaks.
class Watch final : public QObject {
public:
    Watch(const Options &options, const QList<Node> &nodes) : m_options(options), m_cluster(makeTcpTransport, m_clock)
    {
        m_cluster.messages().onAny(this, [this](const AnyMessage &message) { tell(message); });
        connect(&m_cluster, &Cluster::online, this, [this] {
            complain(QStringLiteral("watching %1, protocol version %2")
                         .arg(m_cluster.nodes().at(m_cluster.currentNode()).node.name())
                         .arg(m_cluster.format().version));
        });
        connect(&m_cluster, &Cluster::lost, this, [](const Error &error) { complain(QStringLiteral("lost: ") + error.text); });
        connect(&m_cluster, &Cluster::statusChanged, this, [this] { m_failures.tell(m_cluster); });
        m_cluster.open({.nodes = nodes,
                        .open = bridgeModeOpen(),
                        .version = quint8(options.version),
                        .lengthBytes = options.width.forced()});
    }

private:
    void tell(const AnyMessage &message)
    {
        if (message.id() == HeartbeatConf::id || (m_options.count > 0 && m_told == m_options.count))
            return;
        say(showOnOneLine(message, m_options.style));
        if (++m_told == m_options.count)
            QCoreApplication::exit(Done);
    }

    const Options &m_options;
    SystemClock m_clock;
    Cluster m_cluster;
    FailureTeller m_failures;
    qint64 m_told = 0;
};

} // namespace

void addWatch(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("watch", "Shows every message of a server, one a line (bridge mode)");
    auto options = std::make_shared<Options>();
    command->add_option("server", options->servers, "HOST[:PORT] of each node, port 12028 unless given")->required();
    command->add_option("--protocol-version", options->version, "To ask for; lower ones are tried when refused")
        ->check(CLI::Range(10, 18))
        ->capture_default_str();
    addWidth(*command, options->width);
    command->add_option("--count", options->count, "End after so many messages; 0: at Ctrl+C")->capture_default_str();
    command->add_flag("--json", options->style.json, "One object a line: message, id, fields, groups, unknown, problems");
    command->add_flag("--mask", options->style.mask, "Personal fields as pseudonyms; passwords are never shown");
    command->footer("What happens to the connection is told on stderr. A broken session is replaced, on the next node.\n"
                    "Example:\n"
                    "  ctitool watch 127.0.0.1:12028 --mask --count 5");
    command->callback([options, &run] {
        run = [options]() -> Outcome {
            const auto nodes = parseNodes(options->servers);
            return nodes ? Outcome(std::make_shared<Watch>(*options, *nodes)) : Outcome(Usage);
        };
    });
}

} // namespace ctitool
