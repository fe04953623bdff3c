// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "floor.h"

namespace proof {

using Step = std::function<void(Floor &floor)>;

//! Something that happens on a call floor, from a beginning that everybody shares.
struct Flow {
    const char *name;
    int people; //!< agents; a supervisor, where there is one, comes behind them
    QList<Step> before; //!< how it comes to that
    QList<Step> steps; //!< what happens, one thing after the other
    cti::simulator::Options options = Floor::quiet();
    Equipment equipment {};
};
QList<Flow> allFlows();

} // namespace proof
