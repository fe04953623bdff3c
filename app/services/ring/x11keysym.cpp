// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "x11keysym.h"
#include <xcb/xproto.h>

namespace callfloor {

namespace {

// The keysyms are those of X11's own table; the first 256 are Latin-1.
quint32 keysymOf(int key)
{
    constexpr quint32 firstFunctionKey = 0xffbe;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return firstFunctionKey + quint32(key - Qt::Key_F1);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return quint32(key - Qt::Key_A) + 'a'; // as the key is without Shift
    if ((key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Space)
        return quint32(key);
    switch (key) {
    case Qt::Key_Pause: return 0xff13;
    case Qt::Key_ScrollLock: return 0xff14;
    case Qt::Key_Insert: return 0xff63;
    case Qt::Key_Return: return 0xff0d;
    default: return 0;
    }
}

} // namespace

X11Key x11Key(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const QKeyCombination first = key[0];
    struct Modifier {
        Qt::KeyboardModifier qt;
        quint16 x11;
    };
    constexpr Modifier table[] = {{Qt::ShiftModifier, XCB_MOD_MASK_SHIFT},
                                  {Qt::ControlModifier, XCB_MOD_MASK_CONTROL},
                                  {Qt::AltModifier, XCB_MOD_MASK_1},
                                  {Qt::MetaModifier, XCB_MOD_MASK_4}};
    X11Key found {.keysym = keysymOf(first.key())};
    for (const Modifier &modifier : table)
        if (first.keyboardModifiers() & modifier.qt)
            found.modifiers |= modifier.x11;
    return found;
}

} // namespace callfloor
