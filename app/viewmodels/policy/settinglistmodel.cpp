// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settinglistmodel.h"
#include "services/base/searchtext.h"
#include "settingsviewmodel.h"
#include <QMetaMethod>
#include <algorithm>

namespace callfloor {

namespace {

QString sectionWord(Setting::Section section)
{
    switch (section) {
    case Setting::Section::Look: return SettingListModel::tr("Look");
    case Setting::Section::Calls: return SettingListModel::tr("Calls");
    case Setting::Section::Keys: return SettingListModel::tr("Keys");
    case Setting::Section::Site: return SettingListModel::tr("Set by your site");
    }
    return {};
}

// An administrator looks for the key of the policy file.
bool isFound(const Setting &setting, const QString &wanted)
{
    const QStringList texts {setting.name, setting.key, sectionWord(setting.section)};
    return std::ranges::any_of(texts, [&](const QString &text) { return foldedForSearch(text).contains(wanted); });
}

} // namespace

SettingListModel::SettingListModel(SettingsViewModel &settings, QObject *parent)
    : QAbstractListModel(parent), m_settings(settings)
{
    m_makers.append([&settings] { return lookSettings(settings); });
    if (!settings.isKiosk()) // names of servers are nothing for whoever passes by
        m_makers.append([&settings] { return siteSettings(settings.policy()); });
    const QMetaMethod slot = staticMetaObject.method(staticMetaObject.indexOfSlot("refresh()"));
    const QMetaObject &known = *settings.metaObject();
    for (int i = known.propertyOffset(); i < known.propertyCount(); ++i)
        if (known.property(i).hasNotifySignal())
            connect(&settings, known.property(i).notifySignal(), this, slot);
    build();
}

void SettingListModel::add(const MakeSettings &more)
{
    m_makers.insert(m_makers.size() - (m_settings.isKiosk() ? 0 : 1), more); // the site's stay last
    build();
}

void SettingListModel::build()
{
    m_all.clear();
    for (const MakeSettings &make : m_makers)
        m_all += make();
    std::stable_sort(m_all.begin(), m_all.end(), [](const Setting &a, const Setting &b) { return a.section < b.section; });
    show();
}

void SettingListModel::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    show();
    Q_EMIT filterChanged();
}

void SettingListModel::show()
{
    const QString wanted = foldedForSearch(m_filter).trimmed();
    beginResetModel();
    m_shown.clear();
    for (const Setting &setting : std::as_const(m_all))
        if (isFound(setting, wanted))
            m_shown.append(setting);
    endResetModel();
    Q_EMIT countChanged();
}

void SettingListModel::retranslate() { build(); }

void SettingListModel::refresh()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {CurrentRole, ValueRole, OriginRole});
}

bool SettingListModel::isLocked(const QString &key) const { return m_settings.policy().locked.contains(key); }

void SettingListModel::choose(const QString &key, int choice)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Setting &setting) { return setting.key == key; });
    if (found == m_all.end() || !found->choose || isLocked(key) || choice < 0 || choice >= found->choices.size())
        return;
    const auto choose = found->choose; // another language makes the rows anew
    choose(choice);
    refresh();
}

QString SettingListModel::originOf(const QString &key) const
{
    const Policy &policy = m_settings.policy();
    const PolicyOrigin origin = policy.origins.value(key);
    const QString who = [&] {
        using From = PolicyLayer::From;
        if (!policy.origins.contains(key))
            return tr("As the program comes");
        switch (origin.from) {
        case From::MachinePolicy: return tr("Set by the policy of this computer");
        case From::PolicyFile: return tr("Set by the policy file %1").arg(origin.name);
        case From::UserSettings: return tr("Set by you");
        case From::CommandLine: return tr("Set on the command line");
        }
        return QString();
    }();
    if (!isLocked(key))
        return who;
    const PolicyLock lock = policy.locked.value(key);
    const bool isMachine = lock.by.from == PolicyLayer::From::MachinePolicy;
    const QString file = isMachine ? tr("the policy of this computer") : tr("the policy file %1").arg(lock.by.name);
    const QString locked = tr("%1. Locked by %2.", "who set it, and who locked it").arg(who, file);
    return lock.reason.isEmpty() ? locked : tr("%1 %2", "two sentences").arg(locked, lock.reason);
}

QString SettingListModel::valueOf(const Setting &setting)
{
    return setting.value ? setting.value() : setting.choices.value(setting.current());
}

int SettingListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant SettingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Setting &setting = m_shown[index.row()];
    switch (role) {
    case KeyRole: return setting.key;
    case SectionRole: return sectionWord(setting.section);
    case FirstRole: return index.row() == 0 || m_shown[index.row() - 1].section != setting.section;
    case Qt::DisplayRole:
    case NameRole: return setting.name;
    case NoteRole: return setting.note;
    case ChoicesRole: return setting.choices;
    case CurrentRole: return setting.current ? setting.current() : -1;
    case ValueRole: return valueOf(setting);
    case SwitchRole: return setting.isSwitch;
    case LockedRole: return isLocked(setting.key);
    case OriginRole: return originOf(setting.key);
    }
    return {};
}

QHash<int, QByteArray> SettingListModel::roleNames() const
{
    return {{KeyRole, "key"},         {SectionRole, "section"}, {FirstRole, "first"},     {NameRole, "name"},
            {NoteRole, "note"},       {ChoicesRole, "choices"}, {CurrentRole, "current"}, {ValueRole, "value"},
            {SwitchRole, "isSwitch"}, {LockedRole, "locked"},   {OriginRole, "origin"}};
}

} // namespace callfloor
