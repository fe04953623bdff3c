// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "keymap.h"
#include "keymaptable.h"
#include "keyrules.h"

namespace callfloor {

namespace {

constexpr const char *names[] = {"safe", "finesse", "cad"};

void add(QList<QKeySequence> &keys, const char *written)
{
    const QStringList parts = QString::fromLatin1(written).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const QKeySequence key(part, QKeySequence::PortableText); !keys.contains(key))
            keys.append(key);
}

QList<QKeySequence> keysIn(const KeymapRow &row, const QString &map)
{
    QList<QKeySequence> keys;
    if (map == QLatin1String("finesse"))
        add(keys, row.finesse);
    else if (map == QLatin1String("cad"))
        add(keys, row.cad);
    add(keys, row.safe);
    return keys;
}

// A file may hold anything; what may not be a key is none.
bool isUsable(const QKeySequence &key) { return key.isEmpty() || (key.count() == 1 && faultOf(key[0]) == KeyFault::None); }

} // namespace

QStringList Keymap::names()
{
    QStringList list;
    for (const char *name : callfloor::names)
        list.append(QLatin1String(name));
    return list;
}

Keymap::Keymap(const QString &name, const QJsonObject &own) : m_own(own) { setName(name); }

void Keymap::setName(const QString &name)
{
    m_name = names().contains(name) ? name : names().first();
    read();
}

void Keymap::read()
{
    const QJsonObject own = m_own.value(m_name).toObject();
    m_keys.clear();
    for (const KeymapRow &row : keymapTable()) {
        const QString action = QLatin1String(row.action);
        const QKeySequence key(own[action].toString(), QKeySequence::PortableText);
        if (own[action].isString() && isUsable(key))
            m_keys[action] = key.isEmpty() ? QList<QKeySequence>() : QList {key};
        else
            m_keys[action] = keysIn(row, m_name);
    }
}

QList<QKeySequence> Keymap::keysOf(const QString &action) const { return m_keys.value(action); }

QKeySequence Keymap::keyElsewhere(const QString &action) const
{
    const QList<QKeySequence> all = keysOf(action);
    const auto found = std::find_if(all.cbegin(), all.cend(), [](const QKeySequence &key) { return !isEditing(key[0]); });
    return found == all.cend() ? QKeySequence() : *found;
}

QStringList Keymap::actionsOf(QKeyCombination chord) const
{
    QStringList actions;
    for (const KeymapRow &row : keymapTable())
        if (const QString action = QLatin1String(row.action); m_keys.value(action).contains(QKeySequence(chord)))
            actions.append(action);
    return actions;
}

QString Keymap::ownerOf(QKeyCombination chord, const QString &action) const
{
    const QStringList owners = actionsOf(chord);
    for (const QString &owner : owners)
        if (owner != action && !mayShare(owner, action))
            return owner;
    return {};
}

void Keymap::setKey(const QString &action, const QKeySequence &key)
{
    QJsonObject own = m_own.value(m_name).toObject();
    own[action] = key.toString(QKeySequence::PortableText);
    m_own[m_name] = own;
    read();
}

void Keymap::reset(const QString &action)
{
    QJsonObject own = m_own.value(m_name).toObject();
    own.remove(action);
    m_own[m_name] = own;
    if (own.isEmpty())
        m_own.remove(m_name);
    read();
}

bool Keymap::isOwn(const QString &action) const { return m_own[m_name].toObject().contains(action); }

} // namespace callfloor
