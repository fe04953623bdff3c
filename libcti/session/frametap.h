// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "clock.h"
#include "wire/framereader.h"
#include "wire/values.h"

namespace cti {

enum class FrameDirection : quint8 { In, Out };

//! Sees every frame of every session, before it is read and as it is written.
class FrameTap {
public:
    virtual ~FrameTap() = default;
    virtual void frame(FrameDirection direction, const wire::Format &format, const wire::Frame &frame, Clock::Duration at) = 0;
};

} // namespace cti
