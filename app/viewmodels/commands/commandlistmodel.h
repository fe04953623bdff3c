// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "command.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

class Commands;

//! The commands that a key can be for, group by group, with the keys of the chosen keymap: for the list of keys and for changing
//! them.
class CommandListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by Commands")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL) //!< a part of the words; empty: all rows
public:
    //! Roles by their QML name and type.
    enum Role {
        CommandIdRole = Qt::UserRole + 1, //!< commandId: string, handed back to Commands
        SectionRole, //!< section: string, the group in a word
        FirstRole, //!< first: bool, of its group
        WordsRole, //!< words: string
        KeysRole, //!< keyText: string, all its keys as people read them; empty when it has none ("keys" belongs to Item)
        NoteRole, //!< note: string, what to know about these keys, in sentences; may be empty
        OwnRole //!< own: bool, differs from the keymap
    };
    Q_ENUM(Role)
    explicit CommandListModel(Commands &commands);
    int count() const { return int(m_ids.size()); }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    static QString groupWord(Command::Group group);

Q_SIGNALS:
    void countChanged();
    void filterChanged();

private:
    void update();
    const Command *commandAt(int row) const;
    QString notes(const QString &id) const;

    Commands &m_commands;
    QStringList m_ids;
    QString m_filter;
};

} // namespace callfloor
