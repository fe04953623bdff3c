// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QJsonObject>
#include <QKeySequence>
#include <QStringList>

namespace callfloor {

//! Which key does what: one of the keymaps, and a person's own keys on top of it. Actions are those of Commands, by their ids.
class Keymap {
public:
    static QStringList names(); //!< "safe", "finesse", "cad"

    //! An unknown name is "safe". `own` is what own() gave; what is wrong in it counts as never set.
    explicit Keymap(const QString &name = {}, const QJsonObject &own = {});
    QString name() const { return m_name; }
    void setName(const QString &name); //!< the own keys of each keymap are kept

    //! One chord each, the first one to be shown; empty when the action has no key.
    QList<QKeySequence> keysOf(const QString &action) const;
    //! The first of them that other programs do not edit text with, to be taken while another one has the keyboard: who selects
    //! all there must not answer a call. Empty when there is none.
    QKeySequence keyElsewhere(const QString &action) const;
    //! The actions that this chord is for, in the order of the table; several where they may share it.
    QStringList actionsOf(QKeyCombination chord) const;
    //! The action that has this chord already and can't share it with `action`; empty when there is none.
    QString ownerOf(QKeyCombination chord, const QString &action) const;

    //! Only this chord from now on; an empty one: no key. Refused by nobody here: see faultOf() and ownerOf().
    void setKey(const QString &action, const QKeySequence &key);
    void reset(const QString &action); //!< back to the keymap's
    bool isOwn(const QString &action) const; //!< differs from the keymap
    //! {"safe": {"answer": "F8"}}, for the profile.
    QJsonObject own() const { return m_own; }

private:
    void read();

    QString m_name;
    QJsonObject m_own;
    QHash<QString, QList<QKeySequence>> m_keys;
};

} // namespace callfloor
