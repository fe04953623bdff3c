// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace callfloor {

//! Whether the desktop is set to less motion, by D-Bus (org.freedesktop.portal.Settings): by the wish that all desktops share, or
//! by GNOME's switch for animations. Asks once, follows changes, waits for nobody. Without a bus or a portal nothing is reduced
//! and nothing said.
class SystemMotion final : public QObject {
    Q_OBJECT
public:
    explicit SystemMotion(QDBusConnection bus, QObject *parent = nullptr);
    bool isReduced() const { return m_isWished || m_isWithoutAnimations; }

Q_SIGNALS:
    void changed(); //!< of isReduced()

private Q_SLOTS:
    void note(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QDBusConnection &bus);
    bool m_isWished = false;
    bool m_isWithoutAnimations = false;
};

} // namespace callfloor
