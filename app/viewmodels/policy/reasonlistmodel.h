// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/policy.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! Reasons to choose from, in the policy's order, narrowed by type-ahead. Roles: code (int), label (string).
class ReasonListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by PolicyViewModel")
    Q_PROPERTY(
        QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL) //!< part of a label or the code, in any case
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL) //!< rows after the filter
public:
    enum Role { CodeRole = Qt::UserRole + 1, LabelRole };
    Q_ENUM(Role)
    explicit ReasonListModel(QList<Reason> reasons, QObject *parent = nullptr);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return int(m_shown.size()); }
    const QList<Reason> &all() const { return m_all; } //!< whatever the filter
    Q_INVOKABLE QString labelOf(int code) const; //!< empty when the policy does not name it
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void countChanged();

private:
    const QList<Reason> m_all;
    QList<Reason> m_shown;
    QString m_filter;
};

} // namespace callfloor
