// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusConnection>
#include <QProcess>

//! A D-Bus of the test's own. The bus ends with it.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                        QStringLiteral("--print-address=1")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)
    bool isThere() const { return !m_address.isEmpty(); } //!< false: this computer has no dbus-daemon
    QDBusConnection connectAs(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_daemon {};
    QString m_address {};
};
