// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ctitool {
namespace {

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void say(const QString &line) { print(stdout, line); }
void complain(const QString &line) { print(stderr, QStringLiteral("ctitool: ") + line); }

void FailureTeller::tell(const cti::Cluster &cluster)
{
    const cti::Error &error = cluster.lastError();
    if (cluster.phase() != cti::Phase::Offline || error.text.isEmpty() || error == m_told)
        return;
    m_told = error;
    complain(error.text);
}

std::optional<QList<cti::Node>> parseNodes(const std::vector<std::string> &servers)
{
    QList<cti::Node> nodes;
    for (const std::string &server : servers) {
        const auto node = cti::Node::parse(QString::fromStdString(server));
        if (!node) {
            complain(node.error().text);
            return {};
        }
        nodes.append(*node);
    }
    return nodes;
}

void addWidth(CLI::App &command, Width &width)
{
    command.add_option("--length-bytes", width.lengthBytes, "Of a floating field's length in version 18; else both are tried")
        ->check(CLI::Range(1, 2));
}

#ifdef Q_OS_UNIX
static int signalPipe[2];

//! A signal handler may do next to nothing: it writes a byte, and the event loop reads it.
void quitOnSignals()
{
    if (::pipe(signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, [] { QCoreApplication::exit(Done); });
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, [](int) {
            const char byte = 0;
            [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
        });
}
#else
void quitOnSignals()
{
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, [](int) { // on a thread of its own here
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [] { QCoreApplication::exit(Done); }, Qt::QueuedConnection);
        });
}
#endif

} // namespace ctitool
