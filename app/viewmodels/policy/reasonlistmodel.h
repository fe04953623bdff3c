// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/policy.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! Reasons to choose from: favourites first, in the order in which they became so, then the others in the policy's order;
//! narrowed by type-ahead. Roles: code (int), label (string), favourite (bool), digit (int: the key that chooses a favourite, 1
//! to 9; 0: none), group (int: 1 favourites, 2 the others where there are favourites; 0 while narrowed, or without them).
class ReasonListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by PolicyViewModel")
    Q_PROPERTY(
        QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL) //!< part of a label or the code, in any case
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL) //!< rows after the filter
public:
    enum Role { CodeRole = Qt::UserRole + 1, LabelRole, FavouriteRole, DigitRole, GroupRole };
    Q_ENUM(Role)
    //! `favourites` are codes; those that no reason has are kept for the day when one has them again.
    explicit ReasonListModel(QList<Reason> reasons, QList<int> favourites = {}, QObject *parent = nullptr);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return int(m_shown.size()); }
    const QList<Reason> &all() const { return m_all; } //!< whatever the filter
    const QList<int> &favourites() const { return m_favourites; }
    Q_INVOKABLE void toggleFavourite(int code);
    //! The code of the favourite that this digit chooses; -1: none does, as while something is typed.
    Q_INVOKABLE int codeAtDigit(int digit) const;
    Q_INVOKABLE int rowOf(int code) const; //!< -1: it is not shown
    Q_INVOKABLE QString labelOf(int code) const; //!< empty when the policy does not name it
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void countChanged();
    void favouritesChanged();

private:
    void show();
    int digitOf(int code) const;
    const QList<Reason> m_all;
    QList<int> m_favourites;
    QList<Reason> m_shown;
    QString m_filter;
};

} // namespace callfloor
