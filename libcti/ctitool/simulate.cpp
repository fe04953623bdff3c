// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include "simulator/controlport.h"
#include "simulator/scenario.h"
#include <QCoreApplication>
#include <QFile>

namespace ctitool {
namespace {

using namespace cti::simulator;

struct Settings {
    Options options;
    quint16 port = 0;
    std::optional<quint16> standbyPort;
    std::optional<quint16> controlPort;
    std::string scenario;
};

QString address(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

std::optional<Scenario> readScenario(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QFile::ReadOnly)) {
        complain(file.fileName() + QStringLiteral(": ") + file.errorString());
        return {};
    }
    const auto scenario = Scenario::parse(QString::fromUtf8(file.readAll()));
    if (!scenario)
        complain(file.fileName() + QStringLiteral(": ") + scenario.error().text);
    return scenario ? std::optional(*scenario) : std::nullopt;
}

//! A running simulator.
struct Simulation {
    explicit Simulation(const Settings &settings) : cluster(settings.options), director(cluster), control(director)
    {
        QObject::connect(&director, &Director::quitAsked, [] { QCoreApplication::exit(Done); });
    }
    //! Takes connections, and says where.
    bool start(const Settings &settings)
    {
        const QList<quint16> ports = cluster.start({settings.port, settings.standbyPort.value_or(0)});
        const quint16 controlPort = settings.controlPort ? control.listen(*settings.controlPort) : quint16(0);
        if (ports.isEmpty() || (settings.controlPort && controlPort == 0))
            return false;
        for (const quint16 port : ports)
            say(QStringLiteral("listening ") + address(port));
        if (settings.controlPort)
            say(QStringLiteral("control ") + address(controlPort));
        return true;
    }
    void play(const Scenario &scenario)
    {
        steps = scenario.play(cluster.centre().clock(), director, [](const QString &problem) { complain(problem); });
    }

    Cluster cluster;
    Director director;
    ControlPort control;
    QList<cti::Timer> steps;
};

Outcome simulate(const Settings &settings)
{
    std::optional<Scenario> scenario;
    if (!settings.scenario.empty() && !(scenario = readScenario(settings.scenario)))
        return Usage;
    auto simulation = std::make_shared<Simulation>(settings);
    if (!simulation->start(settings)) {
        complain(QStringLiteral("a port is taken"));
        return Failed;
    }
    if (scenario)
        simulation->play(*scenario);
    return simulation;
}

std::string footer()
{
    return QStringLiteral("Prints 'listening 127.0.0.1:PORT' for each node once it takes connections, then 'control "
                          "127.0.0.1:PORT'.\n"
                          "Agents agent01 and so on on extensions 2001 and so on, supervisors super01 and super02 on 2101 and "
                          "2102; password demo.\n"
                          "Teams North (odd agents; Sales, Support) and South (even; Support, Billing); triggers 7001 to "
                          "7003.\n"
                          "Outside numbers that end in 03 are busy, 13 do not exist, 15 do not fit, 10 ring for ever; others "
                          "answer.\n\n"
                          "Lines for the control port; a scenario file has the same ones, each after its time in seconds:\n%1\n"
                          "The answer ends with a line 'ok ...' or 'error ...'.\n\n"
                          "Examples:\n"
                          "  ctitool simulate --port 12028\n"
                          "  ctitool simulate --port 0 --standby-port 0 --control-port 0 --robots 0 --calls-per-minute 0")
        .arg(Director::help().join(u'\n'))
        .toStdString();
}

} // namespace

void addSimulate(CLI::App &app, Run &run, quint32 unixTime)
{
    CLI::App *command = app.add_subcommand("simulate", "Plays a Unified CCX contact centre on 127.0.0.1");
    auto settings = std::make_shared<Settings>();
    Options &options = settings->options;
    options.startedAt = unixTime;
    command->add_option("--port", settings->port, "Of the first node; 0 takes a free one")->default_val(12028);
    command->add_option("--standby-port", settings->standbyPort, "A second node, at first the standby");
    command->add_option("--agents", options.agents, "How many")->check(CLI::Range(1, 2000))->capture_default_str();
    command->add_option("--robots", options.robots, "Of these, the last ones, work by themselves")
        ->check(CLI::Range(0, 2000))
        ->capture_default_str();
    command->add_option("--calls-per-minute", options.callsPerMinute, "Callers on average; 0: none by themselves")
        ->check(CLI::Range(0.0, 6000.0))
        ->capture_default_str();
    command->add_option("--seed", options.seed, "The same seed tells the same story")->capture_default_str();
    command->add_option("--control-port", settings->controlPort, "Takes the lines below; 0 takes a free one");
    command->add_option("--scenario", settings->scenario, "A file of such lines with times: '2.5 ring Sales'");
    command->add_flag("--hostile-callers", options.hostileCallers, "Callers whose data looks like markup, paths and shell");
    command->footer(footer());
    command->callback([settings, &run] {
        settings->options.nodes = settings->standbyPort ? 2 : 1;
        run = [settings] { return simulate(*settings); };
    });
}

} // namespace ctitool
