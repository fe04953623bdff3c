// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <span>

namespace callfloor {

//! The keys of one action in each keymap, as QKeySequence writes them, separated by blanks. The map of CAD's and of Finesse's
//! keys have those of "safe" as well, so that what a layout or a desktop swallows still has a key.
struct KeymapRow {
    const char *action;
    const char *safe; //!< the default: nothing that AltGr types
    const char *finesse; //!< as in Cisco Finesse
    const char *cad; //!< as in Cisco Agent Desktop
};
std::span<const KeymapRow> keymapTable();

//! Two actions that are never possible at the same time, or of which only one makes sense: they may share a key, and the one that
//! is possible acts.
bool mayShare(const QString &one, const QString &other);

} // namespace callfloor
