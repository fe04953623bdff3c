// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/registry.h"
#include "wire/dump.h"

namespace ctitool {

//! How messages are shown.
struct Style {
    bool json = false; //!< an object a line, as wire/dump.h describes it
    bool mask = false; //!< personal fields as pseudonyms; secret ones are never shown
    cti::wire::Privacy privacy() const { return mask ? cti::wire::Privacy::Mask : cti::wire::Privacy::ShowPersonal; }
};

//! The whole message: JSON on one line, or its name and then a line for each field.
QString show(const cti::AnyMessage &message, const cti::wire::Format &format, const Style &style);
//! The whole message on one line: JSON, or "NAME field=value, field=value".
QString showOnOneLine(const cti::AnyMessage &message, const cti::wire::Format &format, const Style &style);

//! "OPEN_REQ", or "message 4711" for an id that the guide does not have.
QString nameOf(quint32 messageID);
//! One line of JSON.
QString compact(const QJsonObject &object);

} // namespace ctitool
