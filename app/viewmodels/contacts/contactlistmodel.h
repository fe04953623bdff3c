// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/contacts/contactbook.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! The contacts that the filter leaves, best first: favourites, then recent ones, then by name. See ContactSearch.
class ContactListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by ContactsViewModel")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL) //!< beginnings of names, or digits
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    static constexpr qsizetype MostPlaces = 9; //!< one key each
    static constexpr qsizetype MostRows = 500; //!< nobody scrolls further than they type

    //! Roles by their QML name and type.
    enum Role {
        ContactIdRole = Qt::UserRole + 1, //!< contactId: string, handed back to ContactsViewModel
        NameRole, //!< name: string
        CompanyRole, //!< company: string, may be empty
        NumberRole, //!< number: string, the first one that the filter's digits are in; else the first
        NumberKindRole, //!< numberKind: string, in a word: "Mobile"
        NumbersRole, //!< numbers: list of string, all of them
        FavouriteRole, //!< favourite: bool
        FavouritePlaceRole, //!< favouritePlace: int, 1 to 9 among the favourites; 0 for the rest
        OwnRole //!< own: bool, the agent's own contact, which can be changed
    };
    Q_ENUM(Role)
    //! `book` must outlive the model.
    explicit ContactListModel(ContactBook &book, QObject *parent = nullptr);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void retranslate(); //!< texts are fetched anew
    static QString wordFor(ContactNumber::Kind kind); //!< "Mobile"

Q_SIGNALS:
    void filterChanged();
    void countChanged();

private:
    void search();
    const ContactNumber &bestNumber(const Contact &contact) const;

    ContactBook &m_book;
    QString m_filter {};
    QString m_filterDigits {};
    QList<int> m_favourites {}; // the first MostPlaces
    QList<int> m_rows {}; // indexes into the book's contacts
};

} // namespace callfloor
