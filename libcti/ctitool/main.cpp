// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>

static int start(int argc, char **argv)
{
    CLI::App app("Talks to Unified CCX over its CTI protocol, simulates it, and reads what passed.", "ctitool");
    app.set_version_flag("--version", "ctitool " CTITOOL_VERSION);
    bool verbose = false;
    app.add_flag("--verbose", verbose, "Tells on stderr what the session does");
    app.require_subcommand(1);
    app.footer("Run 'ctitool SUBCOMMAND --help' for options and examples.");
    ctitool::Run run;
    ctitool::addSimulate(app, run, quint32(QDateTime::currentSecsSinceEpoch()));
    ctitool::addCheck(app, run);
    ctitool::addConfig(app, run);
    ctitool::addWatch(app, run);
    ctitool::addAgent(app, run);
    ctitool::addDump(app, run);
    ctitool::addLoad(app, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? ctitool::Done : ctitool::Usage; // --help and --version are errors to CLI11, with 0
    }
    const QCoreApplication application(argc, argv);
    if (!verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("cti.*.debug=false\ncti.*.info=false"));
    ctitool::quitOnSignals();
    const ctitool::Outcome outcome = run();
    const auto *exit = std::get_if<ctitool::Exit>(&outcome);
    return exit ? *exit : QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    try {
        return start(argc, argv);
    } catch (const std::exception &error) { // CLI11's own, of a subcommand that is set up wrongly
        std::fputs(error.what(), stderr);
        return ctitool::Usage;
    }
}
