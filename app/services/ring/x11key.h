// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "globalkey.h"
#include <QAbstractNativeEventFilter>
#include <QList>

struct xcb_connection_t;

namespace callfloor {

//! Grabs the key at the X server, through the connection that Qt has.
class X11GlobalKey final : public GlobalKey, public QAbstractNativeEventFilter {
public:
    explicit X11GlobalKey(xcb_connection_t *connection);
    ~X11GlobalKey() override;
    Q_DISABLE_COPY_MOVE(X11GlobalKey)
    Outcome take(const QKeySequence &key, std::function<void()> pressed) override;
    void release() override;
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

private:
    QList<quint8> keycodesOf(quint32 keysym) const;
    bool grab(quint8 keycode, quint16 modifiers) const;

    xcb_connection_t *m_connection;
    quint32 m_root = 0;
    QList<quint8> m_keycodes; // that are grabbed
    quint16 m_modifiers = 0;
    std::function<void()> m_pressed;
};

} // namespace callfloor
