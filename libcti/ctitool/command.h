// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "session/cluster.h"
#include <CLI/CLI.hpp>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace ctitool {

//! Exit codes of every subcommand.
enum Exit : int {
    Done = 0,
    Failed = 1, //!< the server, or the input, is not as it should be; said on stderr
    Usage = 2, //!< the command line, or a file that cannot be read
};

//! What a subcommand comes to: finished with an exit code, or work that goes on in the event loop and ends it itself.
using Outcome = std::variant<Exit, std::shared_ptr<void>>;
//! What the chosen subcommand does once there is an application.
using Run = std::function<Outcome()>;

// Each adds its subcommand to the command line; chosen, it sets `run`.
void addSimulate(CLI::App &app, Run &run, quint32 unixTime); //!< unixTime: now
void addCheck(CLI::App &app, Run &run);
void addConfig(CLI::App &app, Run &run);
void addWatch(CLI::App &app, Run &run);
void addAgent(CLI::App &app, Run &run);
void addDump(CLI::App &app, Run &run);
void addLoad(CLI::App &app, Run &run);

//! The width of FieldLength in version 18, which the sources leave open: tried by itself unless it is forced.
struct Width {
    int lengthBytes = 0; //!< 1 or 2; 0: not forced
    std::optional<quint8> forced() const { return lengthBytes > 0 ? std::optional(quint8(lengthBytes)) : std::nullopt; }
};
void addWidth(CLI::App &command, Width &width); //!< --length-bytes

//! The servers of a command line; empty when one cannot be read, which has been said.
std::optional<QList<cti::Node>> parseNodes(const std::vector<std::string> &servers);

//! Says why a server could not be entered; once, not at every try.
class FailureTeller {
public:
    void tell(const cti::Cluster &cluster); //!< at each change of its status

private:
    cti::Error m_told;
};

//! SIGINT and SIGTERM end the event loop with Exit::Done.
void quitOnSignals();

//! One line to a standard stream, and out at once: somebody may be waiting for it.
void say(const QString &line);
void complain(const QString &line);

} // namespace ctitool
