// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QString>

namespace callfloor {

//! What a JSON file of the program's own held, one that is read, changed and written again. Whatever is wrong is logged.
struct OwnFile {
    static constexpr qint64 LargestFile = 128 * 1024 * 1024; //!< bytes; more than any of them can grow to

    enum class Found {
        Well,
        Absent,
        PutAside, //!< it could not be read, and is kept under the name `aside`
        Blocked, //!< neither read nor put aside: it must not be written
    };
    Found found = Found::Absent;
    QJsonObject content {}; //!< empty unless it was found well
    QString aside {}; //!< a path
};

//! Reads the file. One that can't be read, is no JSON object or is larger than any that the program writes is put aside by a new
//! name, so that the next writing overwrites nothing that somebody may still want to rescue.
OwnFile readOwnFile(const QString &path);

} // namespace callfloor
