// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QKeySequence>
#include <functional>
#include <memory>

namespace callfloor {

//! One key that acts while another program has the keyboard. Presses that reach a window of this program are not told: they are
//! the window's own.
class GlobalKey {
public:
    enum class Outcome : quint8 {
        Taken,
        InUse, //!< another program has taken it
        NoSuchKey, //!< this keyboard does not have it
        Unavailable, //!< this window system has no such thing
    };
    GlobalKey() = default;
    virtual ~GlobalKey() = default;
    Q_DISABLE_COPY_MOVE(GlobalKey)

    //! From now on each press calls `pressed`, and reaches no other program. The first key of the sequence counts. In place of
    //! the one before.
    virtual Outcome take(const QKeySequence &key, std::function<void()> pressed) = 0;
    virtual void release() = 0;
};

//! X11 and Windows have one. Elsewhere it is Unavailable: Wayland knows no such thing, and for macOS none is built.
std::unique_ptr<GlobalKey> makeGlobalKey();

} // namespace callfloor
