// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "desktopnotifier.h"
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QVariantMap>

namespace callfloor {

namespace {

QDBusMessage ask(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
                                          QStringLiteral("/org/freedesktop/Notifications"),
                                          QStringLiteral("org.freedesktop.Notifications"), method);
}

} // namespace

// Where no bus is named, the library would start one of its own.
QDBusConnection DesktopNotifier::desktopBus()
{
    const bool isThere = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    return isThere ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) { }

void DesktopNotifier::show(const QString &title, const QString &body)
{
    if (!m_bus.isConnected())
        return;
    // Nobody's call belongs into a history of notifications; and one that says that a call rings must not fade while it does.
    const QVariantMap hints {{QStringLiteral("transient"), true},
                             {QStringLiteral("urgency"), QVariant::fromValue(uchar(2))},
                             {QStringLiteral("category"), QStringLiteral("call.incoming")},
                             {QStringLiteral("suppress-sound"), true}};
    QDBusMessage notify = ask(QStringLiteral("Notify"));
    // Only the body may have markup.
    notify << QStringLiteral("Callfloor") << m_id << QStringLiteral("call-start") << title << body.toHtmlEscaped()
           << QStringList() << hints << 0;
    const quint32 which = ++m_wanted;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, which] {
        answer->deleteLater();
        const QDBusPendingReply<quint32> id = *answer;
        if (id.isError())
            return;
        if (which == m_wanted)
            m_id = id.value();
        else if (id.value() != m_id)
            close(id.value());
    });
}

void DesktopNotifier::withdraw()
{
    ++m_wanted;
    if (const quint32 id = std::exchange(m_id, 0))
        close(id);
}

void DesktopNotifier::close(quint32 id)
{
    QDBusMessage message = ask(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.send(message);
}

} // namespace callfloor
