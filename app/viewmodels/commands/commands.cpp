// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "agentviewmodel.h"
#include "callsviewmodel.h"
#include "commandsets.h"
#include "contactsviewmodel.h"
#include "dayviewmodel.h"
#include "keysentences.h"
#include "rulesviewmodel.h"
#include "sessionviewmodel.h"
#include "settinglistmodel.h"
#include "settingsviewmodel.h"

namespace callfloor {

Commands::Commands(const CommandParts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_keymap(parts.settings.policy().keymap, parts.settings.policy().keys),
      m_keysLocked(parts.settings.policy().locked.contains(QStringLiteral("keys"))),
      m_list(*this),
      m_keyRows(*this),
      m_palette(*this, parts)
{
    m_news.setSingleShot(true);
    m_news.setInterval(0);
    connect(&m_news, &QTimer::timeout, this, [this] {
        const CallFinder finder(m_parts.calls);
        if (finder.parties() != m_parties || finder.data() != m_data)
            build();
        ++m_revision;
        Q_EMIT changed();
    });
    build();
    follow();
}

void Commands::build()
{
    const AskScreen ask = [this](const QString &what) { Q_EMIT asked(what); };
    m_all = stateCommands(m_parts, ask) + wrapUpCommands(m_parts, ask) + callCommands(m_parts, ask)
        + diallingCommands(m_parts, ask) + contactCommands(m_parts, ask) + campaignCommands(m_parts, ask) + helpCommands(m_parts)
        + pageCommands(ask) + dayCommands(m_parts, ask) + lookCommands(m_parts) + programCommands(m_parts, ask);
    const CallFinder finder(m_parts.calls);
    m_parties = finder.parties();
    m_data = finder.data();
    m_news.start();
}

// Whatever may make a command possible or not.
void Commands::follow()
{
    const auto news = [this] { m_news.start(); };
    connect(&m_parts.session, &SessionViewModel::stageChanged, this, news);
    connect(&m_parts.session, &SessionViewModel::nextTryChanged, this, news);
    connect(m_parts.session.names(), &NamesViewModel::changed, this, news);
    connect(&m_parts.agent, &AgentViewModel::stateChanged, this, news);
    connect(&m_parts.agent, &AgentViewModel::allowedChanged, this, news);
    connect(&m_parts.agent, &AgentViewModel::readyInSecondsChanged, this, news);
    connect(&m_parts.calls, &CallsViewModel::canDialChanged, this, news);
    connect(m_parts.calls.list(), &QAbstractItemModel::dataChanged, this, news);
    connect(m_parts.calls.list(), &QAbstractItemModel::rowsInserted, this, news);
    connect(m_parts.calls.list(), &QAbstractItemModel::rowsRemoved, this, news);
    connect(m_parts.calls.list(), &QAbstractItemModel::modelReset, this, news);
    connect(m_parts.calls.help(), &HelpViewModel::changed, this, news);
    connect(m_parts.calls.preview(), &PreviewViewModel::changed, this, news);
    connect(m_parts.calls.colleagues(), &Colleagues::changed, this, news);
    connect(m_parts.contacts.recentCalls(), &RecentCallListModel::countChanged, this, news);
    connect(&m_parts.contacts, &ContactsViewModel::favouritesChanged, this, &Commands::build);
    connect(&m_parts.settingList, &QAbstractItemModel::dataChanged, this, news);
    connect(&m_parts.settingList, &QAbstractItemModel::modelReset, this, &Commands::build);
    connect(&m_parts.agent, &AgentViewModel::errorChanged, this, news);
    connect(&m_parts.agent, &AgentViewModel::noticeChanged, this, news);
    connect(&m_parts.calls, &CallsViewModel::noticeChanged, this, news);
    connect(m_parts.calls.target(), &TargetChoice::changed, this, news);
    connect(m_parts.calls.wrapUp(), &WrapUpViewModel::changed, this, news);
    connect(m_parts.calls.wrapUp()->reasons(), &QAbstractItemModel::dataChanged, this, news);
    connect(&m_parts.contacts, &ContactsViewModel::undoChanged, this, news);
    followDay();
}

void Commands::followDay()
{
    const auto news = [this] { m_news.start(); };
    if (m_parts.day) {
        connect(m_parts.day, &DayViewModel::noticeChanged, this, news);
        connect(m_parts.day, &DayViewModel::exportChanged, this, news);
        connect(m_parts.day->history(), &HistoryModel::countChanged, this, news);
    }
    if (m_parts.rules) {
        connect(m_parts.rules->notices(), &QAbstractItemModel::rowsInserted, this, news);
        connect(m_parts.rules->notices(), &QAbstractItemModel::rowsRemoved, this, news);
    }
}

QString Commands::keymapWord() const
{
    for (const Setting &setting : m_parts.settingList.settings())
        if (setting.key == QLatin1String("keymap"))
            return setting.choices.value(setting.current());
    return {};
}

const Command *Commands::find(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Command &command) { return command.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

bool Commands::run(const QString &id)
{
    if (const QString problem = problemOf(id); !problem.isEmpty()) {
        Q_EMIT refused(problem);
        return false;
    }
    const Command command = *find(id); // what it does may build the list anew
    command.run();
    return true;
}

QString Commands::problemOf(const QString &id) const
{
    const Command *command = find(id);
    return command ? command->problem() : tr("There is no such command now.");
}

QString Commands::keyOf(const QString &id, int revision) const
{
    Q_UNUSED(revision)
    const QList<QKeySequence> keys = m_keymap.keysOf(id);
    return keys.isEmpty() ? QString() : shownKey(keys.first());
}

QString Commands::wordsOf(const QString &id) const
{
    const Command *command = find(id);
    return command ? command->words : QString();
}

QString Commands::commandFor(QKeyCombination chord) const
{
    const QStringList ids = m_keymap.actionsOf(chord);
    for (const QString &id : ids)
        if (const Command *command = find(id); command && command->problem().isEmpty())
            return id;
    return ids.value(0);
}

QString Commands::keyProblem(const QString &id, QKeyCombination chord) const
{
    if (const QString problem = sentenceOf(faultOf(chord), chord); !problem.isEmpty())
        return problem;
    const QString owner = m_keymap.ownerOf(chord, id);
    if (owner.isEmpty())
        return {};
    const QString words = find(owner) ? wordsOf(owner) : owner;
    return tr("%1 is the key of \"%2\". Take it away there first.").arg(shownKey(QKeySequence(chord)), words);
}

QString Commands::setKey(const QString &id, const QString &key)
{
    if (m_keysLocked)
        return tr("The policy of this computer decides the keys.");
    const QKeySequence sequence(key, QKeySequence::PortableText);
    if (!sequence.isEmpty())
        if (const QString problem = keyProblem(id, sequence[0]); !problem.isEmpty())
            return problem;
    m_keymap.setKey(id, sequence);
    m_news.start();
    Q_EMIT keysChanged();
    return {};
}

void Commands::resetKey(const QString &id)
{
    if (m_keysLocked)
        return;
    m_keymap.reset(id);
    m_news.start();
    Q_EMIT keysChanged();
}

void Commands::setKeymap(const QString &name)
{
    if (m_keymap.name() == name)
        return;
    m_keymap.setName(name);
    m_news.start();
}

void Commands::retranslate() { build(); }

} // namespace callfloor
