// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "commands.h"
#include "contactsviewmodel.h"
#include "policyviewmodel.h"
#include "settinglistmodel.h"
#include "settingsviewmodel.h"
#include "simulateddesk.h"

//! A simulated desk with the registry of its commands.
class CommandDesk {
public:
    explicit CommandDesk(const callfloor::Policy &chosen = {}) : settings(chosen, {QStringLiteral("de"), QStringLiteral("en")})
    {
        contacts.add(QStringLiteral("Rosa Ruiz"), QStringLiteral("North"), QStringLiteral("2024"));
        contacts.add(QStringLiteral("Dario Dietz"), QStringLiteral("North"), QStringLiteral("2003"));
        QObject::connect(&commands, &callfloor::Commands::asked, &commands, [this](const QString &what) { asked.append(what); });
        QObject::connect(&commands, &callfloor::Commands::refused, &commands,
                         [this](const QString &why) { refused.append(why); });
    }

    SimulatedDesk desk;
    callfloor::ContactBook book {QString()};
    callfloor::ContactsViewModel contacts {book};
    callfloor::PolicyViewModel policy {{{1, QStringLiteral("Lunch")}, {2, QStringLiteral("Break")}},
                                       {{10, QStringLiteral("End of shift")}}};
    callfloor::SettingsViewModel settings;
    callfloor::SettingListModel settingList {settings};
    callfloor::Commands commands {{.session = desk.session,
                                   .agent = desk.agent,
                                   .calls = desk.calls,
                                   .contacts = contacts,
                                   .policy = policy,
                                   .settings = settings,
                                   .settingList = settingList,
                                   .book = book}};
    QStringList asked; //!< of the screen
    QStringList refused;
};
