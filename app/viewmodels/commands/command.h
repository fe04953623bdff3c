// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <functional>

namespace callfloor {

class AgentViewModel;
class CallsViewModel;
class ContactBook;
class ContactsViewModel;
class DayViewModel;
class PolicyViewModel;
class RulesViewModel;
class SessionViewModel;
class SettingListModel;
class SettingsViewModel;

//! One action of the desk, however it is asked for: by key, by typing, from the list of keys.
struct Command {
    enum class Group : quint8 { State, Calls, Dialling, Campaign, Help, Pages, Look, Program };
    QString id {}; //!< "answer"; of a family "notReady:1"
    Group group = Group::State;
    QString words {}; //!< "Not ready: Lunch"
    QString aliases {}; //!< more words that find it, separated by blanks; the ones that people abbreviate to come first
    QString icon {}; //!< of resources/icons
    std::function<QString()> problem {}; //!< why it can't be done now, in a sentence; empty when it can
    std::function<void()> run {};
};

//! What commands act on.
struct CommandParts {
    SessionViewModel &session;
    AgentViewModel &agent;
    CallsViewModel &calls;
    ContactsViewModel &contacts;
    PolicyViewModel &policy;
    SettingsViewModel &settings;
    SettingListModel &settingList;
    ContactBook &book;
    DayViewModel *day = nullptr; //!< null: no commands for it, as the next
    RulesViewModel *rules = nullptr;
};

//! Asks the screen for something that only it can do: a page, a menu, the field to type in.
using AskScreen = std::function<void(const QString &)>;

} // namespace callfloor
