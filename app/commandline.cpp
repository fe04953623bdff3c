// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "session/replay.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace callfloor {

namespace {

constexpr int UsageError = 2;
constexpr double SlowestReplay = 0.1;

// Names are said once, here.
struct Names {
    QString demo = QStringLiteral("demo"), server = QStringLiteral("server"), agent = QStringLiteral("agent"),
            extension = QStringLiteral("extension"), role = QStringLiteral("role"), kiosk = QStringLiteral("kiosk"),
            policy = QStringLiteral("policy"), profile = QStringLiteral("profile"), record = QStringLiteral("record"),
            replay = QStringLiteral("replay"), speed = QStringLiteral("speed"), language = QStringLiteral("language"),
            selfTest = QStringLiteral("self-test");
};

void declare(QCommandLineParser &parser, const Names &names)
{
    const QString file = QStringLiteral("FILE");
    parser.setApplicationDescription(QStringLiteral("A desktop for agents of Cisco Unified CCX."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {names.demo, QStringLiteral("Use a simulated contact centre inside the program; signs nobody in.")},
        {names.server, QStringLiteral("A server to try, HOST or HOST:PORT (12028); again for the next one."),
         QStringLiteral("HOST[:PORT]")},
        {names.agent, QStringLiteral("Fill in the agent ID."), QStringLiteral("ID")},
        {names.extension, QStringLiteral("Fill in the extension."), QStringLiteral("EXT")},
        {names.role, QStringLiteral("agent; supervisor and wallboard are not in this version yet."), QStringLiteral("ROLE"),
         QStringLiteral("agent")},
        {names.kiosk, QStringLiteral("Full screen; remembers nobody.")},
        {names.policy, QStringLiteral("Read settings and reasons from this file."), file},
        {names.profile, QStringLiteral("Write everything into this folder."), QStringLiteral("DIR")},
        {names.record, QStringLiteral("Write what the server says to FILE, secrets left out, personal data as pseudonyms."),
         file},
        {names.replay, QStringLiteral("Play a recording instead of asking a server, to look at it."), file},
        {names.speed, QStringLiteral("Play it N times as fast; 0.1 to 1000."), QStringLiteral("N"), QStringLiteral("1")},
        {names.language, QStringLiteral("The language of the screen, such as de, en, es or fr."), QStringLiteral("xx")},
        {names.selfTest, QStringLiteral("Work a call in the demo, print the steps and end: 0 when all went well.")},
    });
}

// What --replay can't be with; empty when all is well.
QString replayContradiction(const QCommandLineParser &parser, const Names &names)
{
    bool isNumber = false;
    const double speed = parser.value(names.speed).toDouble(&isNumber);
    if (!isNumber || !(speed >= SlowestReplay && speed <= cti::Replay::MaxSpeed)) // so that NaN is none
        return QStringLiteral("--speed must be a number from 0.1 to 1000, not \"%1\".").arg(parser.value(names.speed));
    if (parser.isSet(names.speed) && !parser.isSet(names.replay))
        return QStringLiteral("--speed is for --replay only.");
    for (const QString &other : {names.demo, names.selfTest, names.server, names.record})
        if (parser.isSet(names.replay) && parser.isSet(other))
            return QStringLiteral("A recording is played without a server: leave out --replay or --%1.").arg(other);
    return {};
}

// What can't be done together or not yet, in a sentence; empty when all is well.
QString contradiction(const QCommandLineParser &parser, const Names &names)
{
    const bool demo = parser.isSet(names.demo) || parser.isSet(names.selfTest);
    const QString role = parser.value(names.role);
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("\"%1\" is not an option. A server is named with --server.")
            .arg(parser.positionalArguments().first());
    if (const QString problem = replayContradiction(parser, names); !problem.isEmpty())
        return problem;
    if (role == QLatin1String("supervisor") || role == QLatin1String("wallboard"))
        return QStringLiteral("--role %1 is not in this version yet; only --role agent is.").arg(role);
    if (role != QLatin1String("agent"))
        return QStringLiteral("--role must be agent, supervisor or wallboard, not \"%1\".").arg(role);
    if (demo && parser.isSet(names.server))
        return QStringLiteral("The demo brings its own server: leave out --server or --demo.");
    return {};
}

// The parser asks the application for the program's name, and there may be none yet (see readCommandLine() in main.cpp).
QString helpOf(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (QCoreApplication::instance())
        return parser.helpText();
    QByteArray name = arguments.value(0).toLocal8Bit();
    char *argv[] = {name.data(), nullptr};
    int argc = 1;
    const QCoreApplication application(argc, argv);
    return parser.helpText();
}

QJsonObject settingsOf(const QCommandLineParser &parser, const Names &names)
{
    QJsonObject settings;
    if (parser.isSet(names.server))
        settings[QStringLiteral("nodes")] = QJsonArray::fromStringList(parser.values(names.server));
    if (parser.isSet(names.language))
        settings[QStringLiteral("language")] = parser.value(names.language);
    if (parser.isSet(names.kiosk))
        settings[QStringLiteral("kiosk")] = true;
    return settings;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments, std::optional<CommandLine::End> &end)
{
    QCommandLineParser parser;
    const Names names;
    declare(parser, names);
    if (!parser.parse(arguments))
        end = {UsageError, parser.errorText() + QLatin1Char('\n')};
    else if (parser.isSet(QStringLiteral("help")))
        end = {0, helpOf(parser, arguments)};
    else if (parser.isSet(QStringLiteral("version")))
        end = {0, QStringLiteral("callfloor %1\n").arg(QCoreApplication::applicationVersion())};
    else if (const QString problem = contradiction(parser, names); !problem.isEmpty())
        end = {UsageError, problem + QStringLiteral("\nRun callfloor --help for the options.\n")};
    return {.demo = parser.isSet(names.demo) || parser.isSet(names.selfTest),
            .selfTest = parser.isSet(names.selfTest),
            .agentId = parser.value(names.agent),
            .extension = parser.value(names.extension),
            .policyFile = parser.value(names.policy),
            .profileFolder = parser.value(names.profile),
            .recordFile = parser.value(names.record),
            .replayFile = parser.value(names.replay),
            .speed = parser.value(names.speed).toDouble(),
            .settings = settingsOf(parser, names)};
}

} // namespace callfloor
