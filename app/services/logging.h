// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace callfloor {

//! The program's log: one spdlog logger per room (named like its QLoggingCategory; what Qt itself says goes to "qt"), written to
//! rotating files by a thread of its own, flushed on every warning. One object at a time, made first in main().
//!
//! Secrets and personal data are kept out where messages are made: libcti and the application log names, numbers of messages and
//! codes, never a field's value. The acceptance test of a call reads the files for them.
class Logging {
public:
    static constexpr int FileSize = 2 * 1024 * 1024; //!< bytes; then the next file is begun
    static constexpr int FileCount = 5;

    //! The folder must exist. Where its file can't be opened, that is said once, and warnings still go to stderr.
    explicit Logging(const QString &folder);
    ~Logging(); //!< writes what is left; messages then go to stderr again
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

    //! Warnings and worse that Qt or QML gave, for --self-test.
    static int qtWarnings();
    static void forgetQtWarnings(); //!< those until now
};

} // namespace callfloor
