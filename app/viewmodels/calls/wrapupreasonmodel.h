// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/policy.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! What a call was about, to be ticked: the policy's reasons in its order. Roles: code (int), label (string), chosen (bool),
//! available (bool: it can be ticked or unticked).
class WrapUpReasonModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by WrapUpViewModel")
    Q_PROPERTY(int count READ count CONSTANT FINAL)
public:
    static constexpr qsizetype Most = 5; //!< for one call, as CCX has it
    enum Role { CodeRole = Qt::UserRole + 1, LabelRole, ChosenRole, AvailableRole };
    Q_ENUM(Role)
    explicit WrapUpReasonModel(QList<Reason> reasons, QObject *parent = nullptr);
    int count() const { return rowCount(); }
    QStringList chosenLabels() const; //!< in the policy's order
    Q_INVOKABLE void toggle(int row); //!< one too many changes nothing
    void clear();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    const QList<Reason> m_reasons;
    QSet<int> m_chosen; // rows
};

} // namespace callfloor
