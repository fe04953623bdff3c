// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "notifier.h"
#include <QDBusConnection>
#include <QObject>

namespace callfloor {

//! Notifications of the desktop by D-Bus (org.freedesktop.Notifications). Without a bus, or a desktop that has them, nothing is
//! shown and nothing said.
class DesktopNotifier final : public QObject, public Notifier {
    Q_OBJECT
public:
    //! The bus of this desktop; not connected where there is none.
    static QDBusConnection desktopBus();

    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopNotifier() override { withdraw(); }
    Q_DISABLE_COPY_MOVE(DesktopNotifier)
    void show(const QString &title, const QString &body) override;
    void withdraw() override;

private:
    void close(quint32 id);

    QDBusConnection m_bus;
    quint32 m_id = 0; // the desktop's number of the one that is shown; 0: none
    quint32 m_wanted = 0; // which one is: an answer to an earlier one comes too late
};

} // namespace callfloor
