// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ringviewmodel.h"
#include "settinglistmodel.h"

namespace callfloor {

//! What the page of settings shows of how a call rings; `ring` must outlive the rows.
QList<Setting> ringRows(RingViewModel &ring);

} // namespace callfloor
