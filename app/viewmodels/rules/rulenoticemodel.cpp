// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "rulenoticemodel.h"
#include "plaintext.h"

namespace callfloor {

static constexpr qsizetype LongestText = 300;

void RuleNoticeModel::add(const QString &rule, const Said &text, bool isWrong)
{
    const Row row {harmless(rule), text, isWrong};
    if (text.text().isEmpty() || m_rows.contains(row))
        return;
    if (m_rows.size() >= MostRows)
        dismiss(int(m_rows.size()) - 1);
    beginInsertRows({}, 0, 0);
    m_rows.prepend(row);
    endInsertRows();
}

void RuleNoticeModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void RuleNoticeModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::DisplayRole, TextRole, DetailsRole});
}

void RuleNoticeModel::dismiss(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

QVariant RuleNoticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return harmless(row.text.text(), LongestText);
    case WrongRole: return row.isWrong;
    case DetailsRole: return tr("Rule: %1").arg(row.rule);
    default: return {};
    }
}

QHash<int, QByteArray> RuleNoticeModel::roleNames() const
{
    return {{TextRole, "text"}, {WrongRole, "wrong"}, {DetailsRole, "details"}};
}

} // namespace callfloor
