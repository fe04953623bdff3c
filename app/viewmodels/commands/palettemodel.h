// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "palettesearch.h"

namespace callfloor {

class Commands;

//! What the command field found for the text in it. Rows hold still until the text changes; only whether they are possible
//! follows the server.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by Commands")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int sections READ sections NOTIFY countChanged FINAL) //!< how many rows are the first of theirs
public:
    //! Roles by their QML name and type.
    enum Role {
        SectionRole = Qt::UserRole + 1, //!< section: string
        FirstRole, //!< first: bool, of its section
        WordsRole, //!< words: string
        DetailRole, //!< detail: string, may be empty
        IconRole, //!< iconName: string
        KeysRole, //!< keyText: string, may be empty
        ProblemRole //!< problem: string, why it is not possible now; empty when it is
    };
    Q_ENUM(Role)
    PaletteModel(Commands &commands, const CommandParts &parts);
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    int count() const { return int(m_entries.size()); }
    int sections() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void open(); //!< an empty text, and ready to act once
    //! Does what the row says, once: then nothing more until open(). False where it is not possible.
    Q_INVOKABLE bool activate(int row);
    Q_INVOKABLE QString completionOf(int row) const; //!< what Tab makes of the text

Q_SIGNALS:
    void queryChanged();
    void countChanged();

private:
    void search();
    void refresh();
    bool isFirst(int row) const;

    Commands &m_commands;
    PaletteSearch m_search;
    QString m_query {};
    QList<PaletteEntry> m_entries {};
    bool m_isDone = false;
};

} // namespace callfloor
