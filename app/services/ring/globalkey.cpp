// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "globalkey.h"
#ifdef CALLFLOOR_X11
#include "x11key.h"
#include <QGuiApplication>
#elif defined(Q_OS_WIN)
#include "windowskey.h"
#endif

namespace callfloor {

namespace {

class [[maybe_unused]] NoGlobalKey final : public GlobalKey {
public:
    Outcome take(const QKeySequence &, std::function<void()>) override { return Outcome::Unavailable; }
    void release() override { }
};

} // namespace

std::unique_ptr<GlobalKey> makeGlobalKey()
{
#ifdef CALLFLOOR_X11
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection()) // the offscreen platform has the one without the other
        return std::make_unique<X11GlobalKey>(x11->connection());
    return std::make_unique<NoGlobalKey>();
#elif defined(Q_OS_WIN)
    return std::make_unique<WindowsGlobalKey>();
#else
    return std::make_unique<NoGlobalKey>();
#endif
}

} // namespace callfloor
