// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "windowskey.h"
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QWindow>
#include <qt_windows.h>

namespace callfloor {

namespace {

constexpr int HotKey = 1; // the only one of the thread

// 0: Windows has no word for it, or people type with it.
UINT virtualKeyOf(int key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return VK_F1 + UINT(key - Qt::Key_F1);
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9))
        return UINT(key); // both count as ASCII does
    switch (key) {
    case Qt::Key_Space: return VK_SPACE;
    case Qt::Key_Pause: return VK_PAUSE;
    case Qt::Key_ScrollLock: return VK_SCROLL;
    case Qt::Key_Insert: return VK_INSERT;
    case Qt::Key_Return: return VK_RETURN;
    default: return 0;
    }
}

UINT modifiersOf(Qt::KeyboardModifiers modifiers)
{
    struct Modifier {
        Qt::KeyboardModifier qt;
        UINT windows;
    };
    constexpr Modifier table[] = {{Qt::ShiftModifier, MOD_SHIFT},
                                  {Qt::ControlModifier, MOD_CONTROL},
                                  {Qt::AltModifier, MOD_ALT},
                                  {Qt::MetaModifier, MOD_WIN}};
    UINT found = MOD_NOREPEAT; // a held key acts once
    for (const Modifier &modifier : table)
        if (modifiers & modifier.qt)
            found |= modifier.windows;
    return found;
}

} // namespace

WindowsGlobalKey::WindowsGlobalKey() { qGuiApp->installNativeEventFilter(this); }

WindowsGlobalKey::~WindowsGlobalKey()
{
    WindowsGlobalKey::release();
    qGuiApp->removeNativeEventFilter(this);
}

GlobalKey::Outcome WindowsGlobalKey::take(const QKeySequence &key, std::function<void()> pressed)
{
    release();
    const QKeyCombination wanted = key.isEmpty() ? QKeyCombination() : key[0];
    const UINT virtualKey = virtualKeyOf(wanted.key());
    if (virtualKey == 0)
        return Outcome::NoSuchKey;
    if (!RegisterHotKey(nullptr, HotKey, modifiersOf(wanted.keyboardModifiers()), virtualKey))
        return Outcome::InUse;
    m_key = wanted;
    m_pressed = std::move(pressed);
    return Outcome::Taken;
}

void WindowsGlobalKey::release()
{
    if (std::exchange(m_pressed, nullptr))
        UnregisterHotKey(nullptr, HotKey);
}

// Qt's documentation names another type of event than hot keys come with; all types have a message of Windows. A press may still
// be on its way when the key is let go of, or another one taken.
bool WindowsGlobalKey::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *told = static_cast<const MSG *>(message);
    if (told->hwnd || told->message != WM_HOTKEY || told->wParam != HotKey)
        return false;
    if (!m_pressed || HIWORD(told->lParam) != virtualKeyOf(m_key.key()))
        return true;
    if (QGuiApplication::focusWindow()) {
        handOn(told->time);
    } else {
        const auto pressed = m_pressed; // which may let go of the key
        pressed();
    }
    return true;
}

void WindowsGlobalKey::handOn(quint64 timestamp) const
{
    const QKeyCombination key = m_key; // what the window does may let go of it
    const QPointer<QWindow> window = QGuiApplication::focusWindow();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key.key(), key.keyboardModifiers());
        event.setTimestamp(timestamp);
        if (window)
            QCoreApplication::sendEvent(window, &event);
    }
}

} // namespace callfloor
