// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "globalkey.h"
#ifdef CALLFLOOR_X11
#include "x11key.h"
#include <QGuiApplication>
#endif

namespace callfloor {

namespace {

class NoGlobalKey final : public GlobalKey {
public:
    Outcome take(const QKeySequence &, std::function<void()>) override { return Outcome::Unavailable; }
    void release() override { }
};

} // namespace

std::unique_ptr<GlobalKey> makeGlobalKey()
{
#ifdef CALLFLOOR_X11
    if (const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>())
        return std::make_unique<X11GlobalKey>(x11->connection());
#endif
    return std::make_unique<NoGlobalKey>();
}

} // namespace callfloor
