// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "x11key.h"
#include "x11keysym.h"
#include <QGuiApplication>
#include <cstdlib>
#include <xcb/xcb.h>

namespace callfloor {

namespace {

// Caps Lock and Num Lock do not make another key of it; the X server takes them for modifiers.
constexpr quint16 locks[] = {0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};
constexpr quint16 modifiersThatCount = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

} // namespace

X11GlobalKey::X11GlobalKey(xcb_connection_t *connection) : m_connection(connection)
{
    m_root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    qGuiApp->installNativeEventFilter(this);
}

X11GlobalKey::~X11GlobalKey()
{
    X11GlobalKey::release();
    qGuiApp->removeNativeEventFilter(this);
}

GlobalKey::Outcome X11GlobalKey::take(const QKeySequence &key, std::function<void()> pressed)
{
    release();
    const X11Key wanted = x11Key(key);
    const QList<quint8> keycodes = wanted.keysym ? keycodesOf(wanted.keysym) : QList<quint8>();
    if (keycodes.isEmpty())
        return Outcome::NoSuchKey;
    m_modifiers = wanted.modifiers;
    m_pressed = std::move(pressed);
    for (const quint8 keycode : keycodes) {
        m_keycodes.append(keycode);
        if (!grab(keycode, wanted.modifiers)) {
            release();
            return Outcome::InUse;
        }
    }
    return Outcome::Taken;
}

void X11GlobalKey::release()
{
    for (const quint8 keycode : std::exchange(m_keycodes, {}))
        for (const quint16 lock : locks)
            xcb_ungrab_key(m_connection, keycode, m_root, m_modifiers | lock);
    m_pressed = nullptr;
    xcb_flush(m_connection);
}

// Every key of this keyboard that gives it without a modifier.
QList<quint8> X11GlobalKey::keycodesOf(quint32 keysym) const
{
    QList<quint8> keycodes;
    const xcb_setup_t *setup = xcb_get_setup(m_connection);
    const int count = setup->max_keycode - setup->min_keycode + 1;
    const auto request = xcb_get_keyboard_mapping(m_connection, setup->min_keycode, quint8(count));
    const Reply<xcb_get_keyboard_mapping_reply_t> map(xcb_get_keyboard_mapping_reply(m_connection, request, nullptr), &std::free);
    if (!map || map->keysyms_per_keycode == 0)
        return {};
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(map.get());
    for (int i = 0; i < count; ++i)
        if (symbols[i * map->keysyms_per_keycode] == keysym)
            keycodes.append(quint8(setup->min_keycode + i));
    return keycodes;
}

// The server refuses what another program has grabbed.
bool X11GlobalKey::grab(quint8 keycode, quint16 modifiers) const
{
    for (const quint16 lock : locks) {
        const auto request =
            xcb_grab_key_checked(m_connection, 1, m_root, modifiers | lock, keycode, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        if (const Reply<xcb_generic_error_t> error(xcb_request_check(m_connection, request), &std::free); error)
            return false;
    }
    return true;
}

// With the keyboard in a window of ours the event is that window's, not the root's.
bool X11GlobalKey::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (m_keycodes.isEmpty() || eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<xcb_generic_event_t *>(message);
    if ((event->response_type & ~0x80) != XCB_KEY_PRESS)
        return false;
    const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event);
    if (press->event != m_root || !m_keycodes.contains(press->detail) || (press->state & modifiersThatCount) != m_modifiers)
        return false;
    const auto pressed = m_pressed; // which may let go of the key
    pressed();
    return true;
}

} // namespace callfloor
