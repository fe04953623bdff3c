// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include "messages/explain.h"
#include "session/session.h"
#include "session/tcptransport.h"
#include <QCoreApplication>

namespace ctitool {
namespace {

using namespace cti;

struct Options {
    std::string server;
    int version = 17;
    Width width;
};

//! Whether a server that reads version 18 in the other width would say this (Decision P1).
bool mayBeTheWidth(quint32 status)
{
    return status == Status::InvalidField || status == Status::RequiredDataMissing || status == Status::InvalidFieldLength;
}

QString services(quint32 bits)
{
    static const QList<std::pair<quint32, const char *>> names {{Service::ClientEvents, "client events (agent mode)"},
                                                                {Service::AllEvents, "all events (bridge mode)"},
                                                                {Service::ClientControl, "client control"},
                                                                {Service::CallDataUpdate, "call data"},
                                                                {Service::Supervisor, "supervisor and teams"},
                                                                {Service::ConfigEvents, "configuration"},
                                                                {Service::AgentStateControlOnly, "agent state only"}};
    QStringList list;
    for (const auto &[bit, name] : names)
        if (bits & bit)
            list.append(QString::fromLatin1(name));
    return list.isEmpty() ? QStringLiteral("nothing") : list.join(QStringLiteral(", "));
}

//! Opens one session, sends one heartbeat, closes.
class Check final : public QObject {
public:
    Check(const Node &node, const Options &options) : m_session(makeTcpTransport(node), m_clock, m_messages)
    {
        connect(&m_session, &Session::phaseChanged, this, &Check::follow);
        const bool isWide = options.version >= 18;
        const auto forced = isWide ? options.width.forced() : std::nullopt;
        m_session.open({.node = node,
                        .open = bridgeModeOpen(),
                        .format = {quint8(options.version), quint8(isWide ? 2 : 1), forced.value_or(1)},
                        .fixedWidth = forced.has_value()});
    }

private:
    void follow(Phase phase)
    {
        switch (phase) {
        case Phase::Starting: // CCX is not in service yet, and takes no requests
        case Phase::Online: return opened(phase);
        case Phase::Offline: return QCoreApplication::exit(m_passed ? Done : failed());
        default: return;
        }
    }
    void opened(Phase phase)
    {
        say(QStringLiteral("opened with protocol version %1").arg(m_session.format().version));
        say(QStringLiteral("granted: ") + services(m_session.grantedServices()));
        if (m_session.missingServices())
            say(QStringLiteral("not granted: ") + services(m_session.missingServices()));
        if (phase == Phase::Starting) {
            say(QStringLiteral("CCX is starting: not in service yet"));
            return end();
        }
        const Clock::Duration asked = m_clock.now();
        m_session.request(HeartbeatReq {},
                          {this, [this, asked](const Result<HeartbeatConf> &answer) {
                               if (answer)
                                   say(QStringLiteral("heartbeat answered in %1 ms").arg((m_clock.now() - asked).count()));
                               m_passed = bool(answer);
                               m_session.close();
                           }});
    }
    void end()
    {
        m_passed = true;
        m_session.close();
    }
    int failed() const
    {
        const Error &error = m_session.lastError();
        const QString text = QStringLiteral("%1 %2").arg(error.path, error.text).trimmed();
        if (error.kind == ErrorKind::Refused)
            complain(QStringLiteral("refused with status %1: %2").arg(error.code).arg(explainStatus(error.code).text));
        const wire::Format asked = m_session.format();
        if (error.kind == ErrorKind::Refused && asked.version >= 18 && mayBeTheWidth(error.code))
            complain(QStringLiteral("the server may read version 18 in the other width: try --length-bytes %1, or version 17")
                         .arg(3 - asked.lengthBytes));
        if (!text.isEmpty())
            complain(text);
        return Failed;
    }

    SystemClock m_clock;
    Dispatcher m_messages;
    Session m_session;
    bool m_passed = false;
};

} // namespace

void addCheck(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("check", "Opens a session, sends a heartbeat, closes; says what was granted");
    auto options = std::make_shared<Options>();
    command->add_option("server", options->server, "HOST[:PORT], port 12028 unless given; tls:// in front for a TLS tunnel")
        ->required();
    command->add_option("--protocol-version", options->version, "To ask for")->check(CLI::Range(10, 18))->capture_default_str();
    addWidth(*command, options->width);
    command->footer("Ends with 0 when the server answered, else with 1 and the reason.\n"
                    "Example:\n"
                    "  ctitool check 127.0.0.1:12028");
    command->callback([options, &run] {
        run = [options] {
            const auto node = Node::parse(QString::fromStdString(options->server));
            if (!node) {
                complain(node.error().text);
                return Outcome(Usage);
            }
            return Outcome(std::make_shared<Check>(*node, *options));
        };
    });
}

} // namespace ctitool
