// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "systemmotion.h"
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace callfloor {

namespace {

const auto path = QLatin1String("/org/freedesktop/portal/desktop");
const auto interface = QLatin1String("org.freedesktop.portal.Settings");
const auto appearance = QLatin1String("org.freedesktop.appearance");
const auto gnome = QLatin1String("org.gnome.desktop.interface");

} // namespace

// Changes are taken from whoever tells them: to watch one service, Qt would wait for the bus.
SystemMotion::SystemMotion(QDBusConnection bus, QObject *parent) : QObject(parent)
{
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // as yet QtDBus may not know it by the name that the slot has, and would connect nothing
    bus.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this, SLOT(note(QString, QString, QDBusVariant)));
    ask(bus);
}

void SystemMotion::ask(const QDBusConnection &bus)
{
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), path, interface,
                                                           QStringLiteral("ReadAll"));
    question << QStringList {appearance, gnome};
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const auto argument = answer->reply().arguments().value(0).value<QDBusArgument>();
        if (answer->isError() || argument.currentSignature() != QLatin1String("a{sa{sv}}"))
            return;
        QMap<QString, QVariantMap> spaces;
        argument >> spaces;
        for (auto space = spaces.cbegin(); space != spaces.cend(); ++space)
            for (auto value = space->cbegin(); value != space->cend(); ++value)
                note(space.key(), value.key(), QDBusVariant(value.value()));
    });
}

void SystemMotion::note(const QString &space, const QString &key, const QDBusVariant &value)
{
    const bool before = isReduced();
    if (space == appearance && key == QLatin1String("reduced-motion"))
        m_isWished = value.variant().toUInt() == 1;
    else if (space == gnome && key == QLatin1String("enable-animations"))
        m_isWithoutAnimations = value.variant().typeId() == QMetaType::Bool && !value.variant().toBool();
    if (isReduced() != before)
        Q_EMIT changed();
}

} // namespace callfloor
