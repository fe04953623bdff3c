// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "logging.h"
#include <QLoggingCategory>
#include <QMessageLogContext>
#include <QtGlobal>
#include <array>
#include <atomic>
#include <mutex>
#include <spdlog/async.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace callfloor {

namespace {

Q_LOGGING_CATEGORY(lc, "callfloor.logging")
constexpr std::size_t QueueLength = 8192; // messages; then the caller waits, nothing is lost
constexpr int MaximumMessage = 4000;
std::atomic_int warnings;
std::vector<spdlog::sink_ptr> sinks;
std::mutex making; // of loggers: two threads may say the first of a room at the same time, and spdlog takes a name only once

bool isOurs(std::string_view category) { return category.starts_with("cti.") || category.starts_with("callfloor."); }

// Loggers come into being with the first message of their room.
std::shared_ptr<spdlog::logger> loggerOf(std::string_view category)
{
    const std::string name(isOurs(category) ? category : "qt");
    const std::scoped_lock lock(making);
    if (auto logger = spdlog::get(name))
        return logger;
    auto logger = std::make_shared<spdlog::async_logger>(name, sinks.begin(), sinks.end(), spdlog::thread_pool(),
                                                         spdlog::async_overflow_policy::block);
    logger->set_level(spdlog::level::trace); // what is shown is QLoggingCategory's choice
    logger->flush_on(spdlog::level::warn);
    spdlog::register_logger(logger);
    return logger;
}

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: return spdlog::level::critical;
    }
    return spdlog::level::err;
}

// One message is one line of bounded length, whatever it holds.
std::string oneLine(const QString &message)
{
    QString line = message.left(MaximumMessage);
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    return line.toStdString();
}

void route(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::string_view category = context.category ? context.category : "default";
    if (type != QtDebugMsg && type != QtInfoMsg && !isOurs(category))
        ++warnings;
    loggerOf(category)->log(levelOf(type), oneLine(message));
    if (type == QtFatalMsg)
        spdlog::shutdown(); // Qt aborts next
}

// Null where it can't be opened: a folder has its name, somebody else owns it. Why is in `problem` then.
spdlog::sink_ptr openFile(const QString &path, std::string &problem)
{
    try {
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), Logging::FileSize,
                                                                      Logging::FileCount - 1);
    } catch (const spdlog::spdlog_ex &exception) {
        problem = exception.what();
        return {};
    }
}

} // namespace

Logging::Logging(const QString &folder)
{
    warnings = 0;
    spdlog::init_thread_pool(QueueLength, 1);
    const QString path = folder + QStringLiteral("/callfloor.log");
    std::string problem;
    spdlog::sink_ptr file = openFile(path, problem);
    auto terminal = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    terminal->set_level(spdlog::level::warn);
    sinks = {std::move(terminal)};
    if (file)
        sinks.push_back(std::move(file));
    for (const auto &sink : sinks)
        sink->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %n: %v");
    spdlog::flush_every(std::chrono::seconds(3));
    qInstallMessageHandler(route);
    if (!problem.empty())
        qCWarning(lc, "%ls can't be written, and what is logged goes to stderr alone: %s", qUtf16Printable(path),
                  problem.c_str());
}

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    sinks.clear();
    spdlog::shutdown();
}

int Logging::qtWarnings() { return warnings; }

void Logging::forgetQtWarnings() { warnings = 0; }

} // namespace callfloor
