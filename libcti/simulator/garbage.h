// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "random.h"
#include "wire/codec.h"
#include <span>

namespace cti::simulator {

//! A kind of bytes that no server should send, by the word of the control port.
struct Garbage {
    const char *kind;
    const char *what;
    bool isTolerable; //!< a client reads over it (Decision P3); at the others it has to end the session
    QByteArray (*make)(const wire::Format &format, Random &random);
};
std::span<const Garbage> garbage();
const Garbage *garbageOf(const QString &kind); //!< null when there is no such kind

} // namespace cti::simulator
