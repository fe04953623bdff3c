// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QKeySequence>

namespace callfloor {

//! A key in the words of X11.
struct X11Key {
    quint32 keysym = 0; //!< 0: X11 has no word for it here
    quint16 modifiers = 0; //!< of the core protocol
    friend bool operator==(const X11Key &, const X11Key &) = default;
};

//! Function keys, letters, digits, and the few others that nobody types with.
X11Key x11Key(const QKeySequence &key);

} // namespace callfloor
