// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "services/contacts/contact.h"
#include <QRandomGenerator>

//! A phone book of the size that sites have, always the same one.
inline QList<callfloor::Contact> manyContacts(int count)
{
    static const QStringList first {QStringLiteral("Kari"),  QStringLiteral("Jürgen"), QStringLiteral("Łukasz"),
                                    QStringLiteral("Zoë"),   QStringLiteral("Søren"),  QStringLiteral("Anna"),
                                    QStringLiteral("Peter"), QStringLiteral("Étienne")};
    static const QStringList last {QStringLiteral("Nordmann"), QStringLiteral("Groß"),     QStringLiteral("Nowak"),
                                   QStringLiteral("Müller"),   QStringLiteral("Ångström"), QStringLiteral("Smith"),
                                   QStringLiteral("García"),   QStringLiteral("Petit")};
    QRandomGenerator random(4021);
    QList<callfloor::Contact> contacts;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("%1 %2 %3")
                                 .arg(first[random.bounded(int(first.size()))], last[random.bounded(int(last.size()))])
                                 .arg(i);
        const QString number = QStringLiteral("+47 %1").arg(random.bounded(20'000'000, 99'999'999));
        contacts.append({.id = QString::number(i), .name = name, .numbers = {{callfloor::ContactNumber::Kind::Phone, number}}});
    }
    return contacts;
}
