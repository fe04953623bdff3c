// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include "simulator/controlport.h"
#include "simulator/optiontable.h"
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
    std::vector<std::string> changes; // NAME=VALUE
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
        story = scenario.play(cluster.centre().clock(), director, [](const QString &problem) { complain(problem); });
    }

    Cluster cluster;
    Director director;
    ControlPort control;
    std::shared_ptr<void> story;
};

//! What --option asks for, in the order given.
bool change(Cluster &cluster, const std::vector<std::string> &changes)
{
    for (const std::string &each : changes) {
        const QString text = QString::fromStdString(each);
        if (cluster.setOption(text.section(u'=', 0, 0), text.section(u'=', 1)))
            continue;
        const OptionRow *row = optionRow(text.section(u'=', 0, 0));
        complain(QStringLiteral("--option %1: %2")
                     .arg(text, row ? QStringLiteral("takes ") + row->values() : QStringLiteral("no such option")));
        return false;
    }
    return true;
}

Outcome simulate(const Settings &settings)
{
    std::optional<Scenario> scenario;
    if (!settings.scenario.empty() && !(scenario = readScenario(settings.scenario)))
        return Usage;
    auto simulation = std::make_shared<Simulation>(settings);
    if (!change(simulation->cluster, settings.changes))
        return Usage;
    if (!simulation->start(settings)) {
        complain(QStringLiteral("a port is taken"));
        return Failed;
    }
    if (scenario)
        simulation->play(*scenario);
    return simulation;
}

QStringList optionLines()
{
    QStringList lines;
    for (const OptionRow &row : optionRows())
        lines.append(QStringLiteral("  %1  %2  %3")
                         .arg(QLatin1String(row.name), -24)
                         .arg(row.read(Options()), -10)
                         .arg(QLatin1String(row.what)));
    return lines;
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
                          "Lines for the control port:\n%1\n"
                          "The answer ends with a line 'ok ...' or 'error ...'.\n\n"
                          "A scenario file has such lines, each with its time:\n%2\n"
                          "Three are in resources/scenarios: a quiet morning, a storm, fail-over at noon.\n\n"
                          "Options for --option NAME=VALUE and the verb option, with their defaults:\n%3\n\n"
                          "Examples:\n"
                          "  ctitool simulate --port 12028\n"
                          "  ctitool simulate --port 0 --standby-port 0 --control-port 0 --robots 0 --calls-per-minute 0")
        .arg(Director::help().join(u'\n'), Scenario::help().join(u'\n'), optionLines().join(u'\n'))
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
    command
        ->add_option("--previews-per-minute", options.previewsPerMinute,
                     "Customers that a campaign has for whoever is ready next")
        ->check(CLI::Range(0.0, 600.0))
        ->capture_default_str();
    command->add_option("--seed", options.seed, "The same seed tells the same story")->capture_default_str();
    command->add_option("--control-port", settings->controlPort, "Takes the lines below; 0 takes a free one");
    command->add_option("--scenario", settings->scenario, "A file that tells a story, as below");
    command->add_option("--option", settings->changes, "NAME=VALUE, one of the options below; again for more");
    command->add_flag("--second-lines", options.secondLines, "Each phone has a second line: 5001 beside 2001");
    command->add_flag("--hostile-callers", options.hostileCallers, "Callers whose data looks like markup, paths and shell");
    command->footer(footer());
    command->callback([settings, &run] {
        settings->options.nodes = settings->standbyPort ? 2 : 1;
        run = [settings] { return simulate(*settings); };
    });
}

} // namespace ctitool
