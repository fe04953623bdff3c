// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "secret.h"
#include <cstddef>

namespace callfloor {

//! A password for as long as its person is signed in, so that a fail-over need not ask for it: in memory of its own, which the
//! system is asked never to write to the swap or into a core dump, and which is overwritten when it goes.
class KeptSecret {
public:
    KeptSecret() = default;
    ~KeptSecret() { wipe(); }
    Q_DISABLE_COPY_MOVE(KeptSecret)

    void keep(const Secret &secret); //!< in place of the one before
    Secret reveal() const; //!< a copy for one request; empty when none is kept
    bool isEmpty() const { return m_length == 0; }
    bool isLocked() const { return m_locked; } //!< the system keeps it out of the swap; it may have no room for that
    void wipe();

private:
    void *m_memory = nullptr; // whole pages
    std::size_t m_bytes = 0;
    qsizetype m_length = 0; // of the text
    bool m_locked = false;
};

} // namespace callfloor
