// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace callfloor {

//! What was asked for on the command line, already checked against itself.
struct CommandLine {
    bool demo = false;
    bool selfTest = false;
    QString agentId {};
    QString extension {};
    QString policyFile {};
    QString profileFolder {};
    QString recordFile {};
    QString replayFile {}; //!< a recording to look at instead of a server
    double speed = 1; //!< of the replay
    QJsonObject settings {}; //!< the command line's layer of the policy

    //! Set when the program has to end at once: what to print, and the exit code (0: to stdout, else stderr).
    struct End {
        int code = 0;
        QString text {};
    };
};

//! Reads the arguments, the program's name first. `end` is filled for --help, --version and every mistake.
CommandLine parseCommandLine(const QStringList &arguments, std::optional<CommandLine::End> &end);

} // namespace callfloor
