// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/contacts/contactbook.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! Who was on the phone last, newest first, each line once: for redial.
class RecentCallListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by ContactsViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    //! Roles by their QML name and type.
    enum Role {
        NameRole = Qt::UserRole + 1, //!< name: string, from a phone book, else as it was known then, else the number
        NumberRole, //!< number: string
        AtRole, //!< at: real, ms since 1970
        KnownRole //!< known: bool, in a phone book
    };
    Q_ENUM(Role)
    //! `book` must outlive the model.
    explicit RecentCallListModel(ContactBook &book, QObject *parent = nullptr);
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void read();

    ContactBook &m_book;
    QList<RecentCall> m_rows {};
};

} // namespace callfloor
