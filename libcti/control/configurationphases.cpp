// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationphases.h"
#include <iterator>

namespace cti {
namespace {

using P = ConfigurationPhase;
using H = ConfigurationHappening;
using A = ConfigurationAction;

constexpr ConfigurationTransition table[] = {
    // clang-format off
    {P::Off,       H::Online,       P::Keys,      A::AskKeys},
    {P::Off,       H::NotServed,    P::Refused,   A::Stop},

    {P::Keys,      H::KeysDiffer,   P::Records,   A::AskRecords},
    {P::Keys,      H::KeysSame,     P::Rechecking, A::AskUpdates},
    {P::Keys,      H::NotServed,    P::Refused,   A::Stop},
    {P::Keys,      H::Failed,       P::Pause,     A::Wait},
    {P::Keys,      H::Disturbed,    P::Pause,     A::Wait},
    {P::Keys,      H::Reset,        P::Pause,     A::Wait},
    {P::Keys,      H::Silent,       P::Pause,     A::Wait},
    {P::Keys,      H::Lost,         P::Off,       A::Stop},

    {P::Records,   H::Begin,        P::Block,     A::None},
    {P::Records,   H::PartEnd,      P::Rechecking, A::AskUpdates},
    {P::Records,   H::LastEnd,      P::Following, A::Settle},
    {P::Records,   H::NotServed,    P::Refused,   A::Stop},
    {P::Records,   H::Failed,       P::Pause,     A::Wait},
    {P::Records,   H::Disturbed,    P::Pause,     A::Wait},
    {P::Records,   H::Reset,        P::Pause,     A::Wait},
    {P::Records,   H::Silent,       P::Pause,     A::Wait},
    {P::Records,   H::Lost,         P::Off,       A::Stop},

    {P::Block,     H::End,          P::Records,   A::None},
    {P::Block,     H::PartEnd,      P::Rechecking, A::AskUpdates},
    {P::Block,     H::LastEnd,      P::Following, A::Settle},
    {P::Block,     H::NotServed,    P::Refused,   A::Stop},
    {P::Block,     H::Failed,       P::Pause,     A::Wait},
    {P::Block,     H::Disturbed,    P::Pause,     A::Wait},
    {P::Block,     H::Reset,        P::Pause,     A::Wait},
    {P::Block,     H::Silent,       P::Pause,     A::Wait},
    {P::Block,     H::Lost,         P::Off,       A::Stop},

    {P::Rechecking, H::KeysDiffer,  P::Records,   A::AskRecords},
    {P::Rechecking, H::KeysSame,    P::Following, A::Settle},
    {P::Rechecking, H::NotServed,   P::Refused,   A::Stop},
    {P::Rechecking, H::Failed,      P::Pause,     A::Wait},
    {P::Rechecking, H::Disturbed,   P::Pause,     A::Wait},
    {P::Rechecking, H::Reset,       P::Pause,     A::Wait},
    {P::Rechecking, H::Silent,      P::Pause,     A::Wait},
    {P::Rechecking, H::Lost,        P::Off,       A::Stop},

    {P::Following, H::Begin,        P::Update,    A::None},
    {P::Following, H::KeysDiffer,   P::Records,   A::AskRecords},
    {P::Following, H::NotServed,    P::Refused,   A::Stop},
    {P::Following, H::Reset,        P::Pause,     A::Wait},
    {P::Following, H::ReloadWanted, P::Keys,      A::AskKeys},
    {P::Following, H::Lost,         P::Off,       A::Stop},

    {P::Update,    H::LastEnd,      P::Following, A::Settle},
    {P::Update,    H::Failed,       P::Pause,     A::Wait},
    {P::Update,    H::Reset,        P::Pause,     A::Wait},
    {P::Update,    H::Silent,       P::Pause,     A::Wait},
    {P::Update,    H::Lost,         P::Off,       A::Stop},

    {P::Pause,     H::PauseOver,    P::Keys,      A::AskKeys},
    {P::Pause,     H::Reset,        P::Pause,     A::Wait},
    {P::Pause,     H::Lost,         P::Off,       A::Stop},

    {P::Refused,   H::Lost,         P::Off,       A::Stop},
    // clang-format on
};

constexpr const char *phaseNames[] = {"Off", "Keys", "Records", "Block", "Rechecking", "Following", "Update", "Pause", "Refused"};
constexpr const char *happeningNames[] = {"Online",    "Lost",  "NotServed", "KeysDiffer", "KeysSame",
                                          "Begin",     "End",   "PartEnd",   "LastEnd",    "Failed",
                                          "Disturbed", "Reset", "Silent",    "PauseOver",  "ReloadWanted"};
constexpr const char *actionNames[] = {"None", "AskKeys", "AskRecords", "AskUpdates", "Settle", "Wait", "Stop"};
static_assert(std::size(phaseNames) == ConfigurationPhaseCount && std::size(happeningNames) == ConfigurationHappeningCount);

} // namespace

std::span<const ConfigurationTransition> configurationTransitions() { return table; }

const ConfigurationTransition *findTransition(P in, H on)
{
    for (const ConfigurationTransition &t : table)
        if (t.in == in && t.on == on)
            return &t;
    return nullptr;
}

const char *nameOf(P phase) { return phaseNames[int(phase)]; }
const char *nameOf(H happening) { return happeningNames[int(happening)]; }
const char *nameOf(A action) { return actionNames[int(action)]; }

} // namespace cti
