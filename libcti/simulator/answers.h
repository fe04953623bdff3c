// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <QStringList>

//! What the Director answers: lines that begin with two spaces, then one that begins with ok or error.
namespace cti::simulator::answers {

inline QStringList ok(const QString &more = {}) { return {more.isEmpty() ? QStringLiteral("ok") : QStringLiteral("ok ") + more}; }
inline QStringList error(const QString &why) { return {QStringLiteral("error ") + why}; }
//! A list, and how long it is.
inline QStringList listed(const QStringList &lines)
{
    QStringList all;
    for (const QString &line : lines)
        all.append(QStringLiteral("  ") + line);
    return all + ok(QString::number(lines.size()));
}

} // namespace cti::simulator::answers
