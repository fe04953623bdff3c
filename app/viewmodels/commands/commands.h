// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "callfinder.h"
#include "command.h"
#include "commandlistmodel.h"
#include "palettemodel.h"
#include "services/keys/keymap.h"
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! Every action of the desk, once: what it is called, whether it is possible now and why not, its keys, and the way to do it.
//! Keys, the command field and the list of keys all ask here.
class Commands final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL) //!< counts the news; a binding that reads it asks again
    Q_PROPERTY(callfloor::CommandListModel *list READ list CONSTANT FINAL) //!< those that have keys
    Q_PROPERTY(
        callfloor::CommandListModel *keyRows READ keyRows CONSTANT FINAL) //!< the same, for the page where keys are changed
    Q_PROPERTY(callfloor::PaletteModel *palette READ palette CONSTANT FINAL)
    Q_PROPERTY(QString keymapWord READ keymapWord NOTIFY changed FINAL) //!< what people call the keymap
    Q_PROPERTY(bool keysLocked READ areKeysLocked CONSTANT FINAL) //!< the policy decides them
public:
    //! What is in `parts` must outlive it. Starts with the keys of the settings' policy.
    explicit Commands(const CommandParts &parts, QObject *parent = nullptr);
    int revision() const { return m_revision; }
    CommandListModel *list() { return &m_list; }
    CommandListModel *keyRows() { return &m_keyRows; }
    PaletteModel *palette() { return &m_palette; }
    QString keymapWord() const;
    bool areKeysLocked() const { return m_keysLocked; }
    const QList<Command> &all() const { return m_all; }
    const Keymap &keys() const { return m_keymap; }

    //! Does it, and says false where it is not possible now: refused() then says why.
    Q_INVOKABLE bool run(const QString &id);
    //! Why it can't be done now, in a sentence; empty when it can.
    Q_INVOKABLE QString problemOf(const QString &id) const;
    //! Its first key as people read it; empty when it has none. `revision` is not used: a binding passes it to be told of news.
    Q_INVOKABLE QString keyOf(const QString &id, int revision = 0) const;
    Q_INVOKABLE QString wordsOf(const QString &id) const;
    //! The possible one of those that this key press is for; else the first of them; empty when none is.
    QString commandFor(QKeyCombination chord) const;

    //! The key from now on; an empty one takes it away. Why that can't be, in a sentence; empty when it was done.
    Q_INVOKABLE QString setKey(const QString &id, const QString &key);
    Q_INVOKABLE void resetKey(const QString &id); //!< to that of the keymap
    void setKeymap(const QString &name);
    void retranslate(); //!< texts are fetched anew

Q_SIGNALS:
    void changed(); //!< at most once each turn of the event loop
    void asked(const QString &what); //!< what only the screen can do: "desk", "palette", "dial", "notReady", ...
    void refused(const QString &why);
    void keysChanged(); //!< a person's own ones, to be kept: keys().own()

private:
    const Command *find(const QString &id) const;
    void build();
    void follow();
    void followDay();
    QString keyProblem(const QString &id, QKeyCombination chord) const;

    const CommandParts m_parts;
    Keymap m_keymap;
    const bool m_keysLocked;
    QList<Command> m_all;
    QList<CallFinder::Party> m_parties; // that there is a command for, as the next
    QList<CallFinder::Datum> m_data;
    CommandListModel m_list;
    CommandListModel m_keyRows; // its own, since what is looked for there hides nothing elsewhere
    PaletteModel m_palette;
    QTimer m_news;
    int m_revision = 0;
};

} // namespace callfloor
