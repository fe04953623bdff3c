// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "announcer.h"
#include <QAccessible>

namespace callfloor {

void Announcer::announce(const QString &text, bool assertive)
{
    if (text.isEmpty())
        return;
    m_text = text;
    m_assertive = assertive;
    Q_EMIT announced(); // becomes the accessible name
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
    event.setPoliteness(assertive ? QAccessible::AnnouncementPoliteness::Assertive : QAccessible::AnnouncementPoliteness::Polite);
#else
    QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

}
