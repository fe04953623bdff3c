// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "control/agentcontrol.h"
#include "domain/router.h"
#include "messages/explain.h"
#include "session/cluster.h"
#include "session/tcptransport.h"
#include "wire/dump.h"
#include <QCoreApplication>
#include <QTextStream>

// Signs an agent in and prints what the contact centre tells, until it is stopped:
//   cti_example HOST[:PORT] AGENT EXTENSION
// The password is the first line of the input. Ends with 1 when the sign-in is refused.

static void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

static void print(const cti::AnyMessage &message)
{
    if (!message.type() || message.id() == cti::HeartbeatConf::id)
        return;
    say(message.toText(cti::wire::Privacy::ShowPersonal));
}

static QString sentence(const cti::Error &error)
{
    if (error.kind == cti::ErrorKind::ControlFailure)
        return cti::explainControlFailure(quint16(error.code), error.detail).text;
    return error.kind == cti::ErrorKind::Refused ? cti::explainStatus(error.code).text : error.text;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto node = cti::Node::parse(arguments.value(1));
    if (arguments.size() != 4 || !node) {
        say(QStringLiteral("Usage: cti_example HOST[:PORT] AGENT EXTENSION, with the password as the first line of the input"));
        return 2;
    }
    const cti::AgentId agent {arguments[2]};
    const QString &extension = arguments[3];
    const QString password = QTextStream(stdin).readLine();

    // What is true: the router fills the registries from messages, and from nothing else.
    cti::SystemClock clock;
    const auto now = [&clock] { return clock.now(); };
    cti::Cluster server(cti::makeTcpTransport, clock);
    cti::AgentRegistry agents(now);
    cti::CallRegistry calls;
    cti::DeviceRegistry devices;
    cti::Router router(server.messages(), agents, calls, devices, now);
    router.setSelf(agent, {extension});
    server.messages().onAny(&app, print);

    // What a person can ask for.
    cti::AgentControl control(server, agents);
    QObject::connect(&server, &cti::Cluster::online, &app, [&] {
        control.signIn({agent, extension, password}, &app, [](const std::optional<cti::Error> &error) {
            say(error ? sentence(*error) : QStringLiteral("Signed in"));
            if (error)
                QCoreApplication::exit(1);
        });
    });
    QObject::connect(&server, &cti::Cluster::lost, &app,
                     [](const cti::Error &error) { say(QStringLiteral("Lost: ") + sentence(error)); });

    server.open({.nodes = {*node}, .open = cti::agentModeOpen(agent.value, extension)});
    return app.exec();
}
