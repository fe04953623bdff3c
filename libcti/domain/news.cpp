// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "news.h"
#include <algorithm>

namespace cti::news {
namespace {

constexpr qsizetype MaxNamed = 256;

template <typename List, typename Same, typename Before>
void putNamed(List &list, const typename List::value_type &news, Same same, Before before)
{
    const auto at = std::ranges::find_if(list, [&](const auto &known) { return same(known, news); });
    if (at != list.end())
        *at = news;
    else if (list.size() < MaxNamed)
        list.insert(std::ranges::find_if(list, [&](const auto &known) { return before(news, known); }), news);
}

} // namespace

void merge(CallContext &known, const CallContext &news)
{
    for (size_t i = 0; i < known.callVariables.size(); ++i)
        if (const auto &told = news.callVariables[i])
            known.callVariables[i] = *told == QLatin1String(" ") ? QString() : *told; // a single space is how one is emptied
    if (news.callWrapupData)
        known.callWrapupData = news.callWrapupData;
    const auto key = [](const wire::NamedArray &entry) { return std::pair(entry.name, entry.index); };
    for (const auto &variable : news.namedVariables)
        putNamed(
            known.namedVariables, variable, [](const auto &a, const auto &b) { return a.name == b.name; },
            [](const auto &a, const auto &b) { return a.name < b.name; });
    for (const auto &entry : news.namedArrays)
        putNamed(
            known.namedArrays, entry, [&](const auto &a, const auto &b) { return key(a) == key(b); },
            [&](const auto &a, const auto &b) { return key(a) < key(b); });
}

void fill(CallContext &known, const CallContext &news)
{
    CallContext merged;
    merge(merged, news);
    merge(merged, known);
    known = merged;
}

} // namespace cti::news
