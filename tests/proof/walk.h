// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "floor.h"

namespace proof {

//! One thing that somebody does, or that happens to him. Every act can be taken at any time: what makes no sense just then
//! does nothing, so that any part of a walk is a walk.
struct Act {
    quint8 deed = 0; //!< row of the table in walk.cpp
    quint8 who = 0;
    quint8 what = 0; //!< which call, number, reason, time
};
using Walk = QList<Act>;

//! "ring 0 3, answer 0 0": what a failing walk prints, and what is given to play it again.
QString toText(const Walk &walk);
std::optional<Walk> walkFromText(const QString &text);

Walk randomWalk(quint32 seed, int acts);

struct WalkResult {
    QString complaint {}; //!< the first thing that was wrong; empty when nothing was
    qsizetype acts = 0; //!< taken until then
    qsizetype looks = 0; //!< quiet moments at which all was compared
    qsizetype outages = 0; //!< sessions lost
    qsizetype requests = 0; //!< that people made
    qsizetype held = 0; //!< bytes that the desks held at the end; 0 where nobody counts them
    bool isGood() const { return complaint.isEmpty(); }
};
//! Takes the acts one after the other, then lets all recover. Stops at the first thing that is wrong.
WalkResult take(const Walk &walk, Defect defect = Defect::None);

//! The shortest walk it finds, within so many tries, that still goes wrong.
Walk shrink(const Walk &walk, Defect defect = Defect::None, int tries = 200);

} // namespace proof
