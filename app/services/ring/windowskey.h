// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "globalkey.h"
#include <QAbstractNativeEventFilter>

namespace callfloor {

//! Takes the key from Windows as a hot key of the thread that makes it, which must be the one of the windows. Windows keeps a hot
//! key from every window, also from ours: those get the press handed on.
class WindowsGlobalKey final : public GlobalKey, public QAbstractNativeEventFilter {
public:
    WindowsGlobalKey();
    ~WindowsGlobalKey() override;
    Q_DISABLE_COPY_MOVE(WindowsGlobalKey)
    Outcome take(const QKeySequence &key, std::function<void()> pressed) override;
    void release() override;
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

private:
    void handOn(quint64 timestamp) const;

    QKeyCombination m_key {};
    std::function<void()> m_pressed {}; // empty: no key is taken
};

} // namespace callfloor
