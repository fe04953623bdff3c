// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/base/said.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! What rules have to say to the agent, newest first, until it is dismissed.
class RuleNoticeModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by RulesViewModel")
public:
    static constexpr qsizetype MostRows = 3; //!< then the oldest goes
    //! Roles by their QML name and type.
    enum Role {
        TextRole = Qt::UserRole + 1, //!< text: string
        WrongRole, //!< wrong: bool, something could not be done
        DetailsRole //!< details: string, which rule it was
    };
    Q_ENUM(Role)
    explicit RuleNoticeModel(QObject *parent) : QAbstractListModel(parent) { } // no default: QML would construct it
    //! What stands there already is not said twice.
    void add(const QString &rule, const Said &text, bool isWrong);
    void clear();
    void retranslate(); //!< texts are fetched anew
    Q_INVOKABLE void dismiss(int row);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString rule {};
        Said text {};
        bool isWrong = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> m_rows {};
};

} // namespace callfloor
