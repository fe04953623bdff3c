// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "journalrow.h"
#include "services/base/searchtext.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace callfloor {

namespace {

QList<JournalVariable> readVariables(const QString &written)
{
    QList<JournalVariable> variables;
    const QJsonArray array = QJsonDocument::fromJson(written.toUtf8()).array();
    for (const QJsonValue pair : array)
        variables.append({pair[0].toString(), pair[1].toString()});
    return variables;
}

} // namespace

const char *const callColumns =
    "key, agent, began, answered, ended, outbound, party, number, queue, type, talk, hold, outcome, variables";

CallEntry readCall(const QSqlQuery &row)
{
    return {.key = row.value(0).toString(),
            .agentId = row.value(1).toString(),
            .began = row.value(2).toLongLong(),
            .answered = row.value(3).toLongLong(),
            .ended = row.value(4).toLongLong(),
            .isOutbound = row.value(5).toBool(),
            .party = row.value(6).toString(),
            .number = row.value(7).toString(),
            .queue = row.value(8).toString(),
            .type = row.value(9).toString(),
            .talkMs = row.value(10).toLongLong(),
            .holdMs = row.value(11).toLongLong(),
            .outcome = enumOf(row.value(12), CallEntry::Outcome::Unknown),
            .variables = readVariables(row.value(13).toString())};
}

QString writtenVariables(const QList<JournalVariable> &variables)
{
    QJsonArray array;
    for (const JournalVariable &variable : variables)
        array.append(QJsonArray {plainLine(variable.name, LongestText), plainLine(variable.value, LongestText)});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace callfloor
