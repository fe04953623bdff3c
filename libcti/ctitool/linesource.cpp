// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "linesource.h"
#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <array>
#include <unistd.h>
#else
#include <QCoreApplication>
#include <QPointer>
#include <cstdio>
#include <thread>
#endif

namespace ctitool {

#ifdef Q_OS_UNIX
LineSource::LineSource(QObject *parent) : QObject(parent)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 4096> bytes {};
        const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count > 0)
            return take(QByteArray(bytes.data(), qsizetype(count)));
        notifier->setEnabled(false);
        finish();
    });
}
#else
//! Nothing tells of input at a Windows console or pipe but a read that waits: on a thread that the end of the program ends.
LineSource::LineSource(QObject *parent) : QObject(parent)
{
    std::thread([self = QPointer(this)] {
        const auto hand = [](auto deed) {
            if (QCoreApplication *application = QCoreApplication::instance())
                QMetaObject::invokeMethod(application, deed, Qt::QueuedConnection);
        };
        char bytes[4096];
        while (std::fgets(bytes, sizeof bytes, stdin))
            hand([self, text = QByteArray(bytes)] { self ? self->take(text) : void(); });
        hand([self] { self ? self->finish() : void(); });
    }).detach();
}
#endif

void LineSource::take(const QByteArray &bytes)
{
    m_rest += bytes;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QString text = QString::fromUtf8(m_rest.first(end)).trimmed();
        m_rest.remove(0, end + 1);
        Q_EMIT line(text);
    }
}

void LineSource::finish()
{
    if (!m_rest.isEmpty())
        Q_EMIT line(QString::fromUtf8(std::exchange(m_rest, {})).trimmed());
    Q_EMIT ended();
}

} // namespace ctitool
