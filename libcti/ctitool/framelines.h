// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/registry.h"
#include "wire/redact.h"

namespace ctitool {

//! How messages are shown.
struct Style {
    bool json = false; //!< an object a line, as wire/dump.h describes it
    bool mask = false; //!< personal fields as pseudonyms; secret ones are never shown
    cti::wire::Privacy privacy() const { return mask ? cti::wire::Privacy::Mask : cti::wire::Privacy::ShowPersonal; }
};

//! The whole message: JSON on one line, or its name and then a line for each field.
QString show(const cti::AnyMessage &message, const Style &style);
//! The whole message on one line: JSON, or "NAME (id), field = value, field = value".
QString showOnOneLine(const cti::AnyMessage &message, const Style &style);

//! One line of JSON.
QString compact(const QJsonObject &object);

} // namespace ctitool
