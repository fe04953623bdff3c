// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "journalrow.h"
#include "services/base/searchtext.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace callfloor {

namespace {

// Name, value, and for a note that it is one.
void readVariables(const QString &written, CallEntry &call)
{
    const QJsonArray array = QJsonDocument::fromJson(written.toUtf8()).array();
    for (const QJsonValue variable : array)
        (variable[2].toBool() ? call.notes : call.variables).append({variable[0].toString(), variable[1].toString()});
}

QJsonArray written(const JournalVariable &variable)
{
    return {plainLine(variable.name, LongestText), plainLine(variable.value, LongestText)};
}

} // namespace

const char *const callColumns =
    "key, agent, began, answered, ended, outbound, party, number, queue, type, talk, hold, outcome, variables";

CallEntry readCall(const QSqlQuery &row)
{
    CallEntry call {.key = row.value(0).toString(),
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
                    .outcome = enumOf(row.value(12), CallEntry::Outcome::Unknown)};
    readVariables(row.value(13).toString(), call);
    return call;
}

QString writtenVariables(const CallEntry &call)
{
    QJsonArray array;
    for (const JournalVariable &variable : call.variables)
        array.append(written(variable));
    for (const JournalVariable &note : call.notes) {
        QJsonArray marked = written(note);
        marked.append(true);
        array.append(marked);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace callfloor
