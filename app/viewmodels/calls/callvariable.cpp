// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callvariable.h"
#include <QCoreApplication>

namespace callfloor {

QString CallVariable::shownText() const
{
    switch (kind) {
    case Kind::Value: return value;
    case Kind::Empty: return QCoreApplication::translate("callfloor::CallVariable", "empty");
    case Kind::NotSent: return QCoreApplication::translate("callfloor::CallVariable", "not sent");
    }
    return {};
}

} // namespace callfloor
