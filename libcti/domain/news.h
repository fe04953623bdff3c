// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "call.h"

// How news changes what is known of a call. Events come in any order, so each says whether it is the first to tell a fact
// or the one that changes it.

namespace cti::news {

//! First news of a fact; what is known already stays, for this event may be the late one.
inline void fill(QString &fact, const QString &news)
{
    if (fact.isEmpty())
        fact = news;
}
inline void fill(CallType &fact, CallType news)
{
    if (fact == CallType::Invalid)
        fact = news;
}
inline void fill(Direction &fact, Direction news)
{
    if (fact == Direction::Unknown)
        fact = news;
}
//! Two layouts of SERVICE_INITIATED are known: only what can be a line type is one.
inline void fill(LineType &fact, LineType news)
{
    if (news == LineType::Business || news == LineType::NonBusiness)
        fact = news;
}
template <typename Number>
void fill(Number &fact, Number news, Number none)
{
    if (fact == none)
        fact = news;
}
//! News that replaces what was known; empty means unchanged.
inline void refresh(QString &fact, const QString &news)
{
    if (!news.isEmpty())
        fact = news;
}

//! Each variable that is told replaces the one known; the named ones are kept in order of their names, at most 256.
void merge(CallContext &known, const CallContext &news);
//! First news of the context: what is known stays.
void fill(CallContext &known, const CallContext &news);

} // namespace cti::news
