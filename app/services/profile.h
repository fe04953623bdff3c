// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QLockFile>
#include <QString>

namespace callfloor {

//! The folder that holds all that the program writes: settings, the seat, logs. Readable by its owner only.
class Profile {
public:
    //! What a seat remembers between two shifts.
    struct Seat {
        QString extension {};
        QString agentId {};
        friend bool operator==(const Seat &, const Seat &) = default;
    };

    explicit Profile(QString folder) : m_folder(std::move(folder)) { }
    static QString defaultFolder();
    QString folder() const { return m_folder; }
    QString logFolder() const { return m_folder + QStringLiteral("/logs"); }
    //! Makes the folder where it is missing. Why it can't be used, in a sentence; empty when it can.
    QString prepare() const;

    Seat seat() const; //!< empty when nothing was remembered or it can't be read
    void remember(const Seat &seat) const; //!< a failure is logged, never fatal
    QJsonObject settings() const; //!< the user's layer of the policy
    void saveSetting(const QString &key, const QJsonValue &value) const;

    //! A file of the profile; empty when it is missing or can't be read. One that can't is put aside, see readOwnFile().
    QJsonObject read(QLatin1StringView name) const;
    //! Whole or not at all; a failure is logged. A file that can neither be read nor put aside is not written.
    void write(QLatin1StringView name, const QJsonObject &content) const;

private:
    QString m_folder;
};

//! Keeps a second program off a profile for as long as it lives: each would write over what the other one keeps. The lock of a
//! program that is dead, by its process number, is taken over.
class ProfileLock {
public:
    explicit ProfileLock(const Profile &profile);
    //! Who has the profile, in sentences; empty when it is this object, or where the file system takes no lock, which is logged.
    QString problem() const { return m_problem; }

private:
    QLockFile m_file;
    QString m_problem {};
};

} // namespace callfloor
