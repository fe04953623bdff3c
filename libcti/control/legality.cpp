// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "legality.h"
#include <algorithm>

namespace cti {
namespace {

template <typename... State>
constexpr quint32 bits(State... states)
{
    return ((1u << quint32(states)) | ... | 0u);
}
template <typename State>
constexpr bool has(quint32 mask, State state)
{
    return quint32(state) < 32 && (mask >> quint32(state) & 1u);
}

using L = LocalConnectionState;
constexpr quint32 control = Service::ClientControl;
constexpr CallRule calls[] = {
    // clang-format off
    {CallAction::Answer,          bits(L::Alerting),                                           0,                              control},
    {CallAction::Hold,            bits(L::Connect),                                            0,                              control},
    {CallAction::Retrieve,        bits(L::Hold),                                               0,                              control},
    {CallAction::End,             bits(L::Initiate, L::Queued, L::Connect, L::Hold, L::Fail),  0,                              control},
    {CallAction::Consult,         bits(L::Connect),                                            0,                              control},
    {CallAction::Transfer,        bits(L::Connect),                                            bits(L::Hold),                  control},
    {CallAction::Conference,      bits(L::Connect),                                            bits(L::Hold),                  control},
    {CallAction::BlindTransfer,   bits(L::Connect),                                            0,                              control},
    {CallAction::BlindConference, bits(L::Connect),                                            0,                              control},
    {CallAction::Alternate,       bits(L::Connect),                                            bits(L::Hold, L::Alerting),     control},
    {CallAction::Reconnect,       bits(L::Initiate, L::Connect, L::Fail),                      bits(L::Hold),                  control},
    {CallAction::SendDtmf,        bits(L::Connect),                                            0,                              control},
    {CallAction::SetData,         bits(L::Initiate, L::Queued, L::Alerting, L::Connect, L::Hold, L::Fail), 0, Service::CallDataUpdate},
    // clang-format on
};
static_assert(std::size(calls) == size_t(CallAction::SetData) + 1, "One rule for each action, in their order.");

using A = AgentState;
constexpr StateRule agentStates[] = {
    // clang-format off
    {A::Logout,   bits(A::Login)},
    {A::Unknown,  bits(A::Login)},
    {A::NotReady, bits(A::Ready, A::NotReady, A::Logout)},
    {A::Ready,    bits(A::NotReady, A::Logout)},
    {A::Talking,  bits(A::Ready, A::NotReady, A::Work)},
    {A::Work,     bits(A::Ready, A::NotReady, A::Logout)}, // Logout by way of not ready: AgentControl::setState()
    // clang-format on
};

} // namespace

std::span<const CallRule> callRules() { return calls; }
std::span<const StateRule> stateRules() { return agentStates; }

const Call *otherCall(CallAction action, const Call &call, const QList<Call> &all)
{
    const quint32 states = calls[size_t(action)].otherStates;
    const auto at = std::ranges::find_if(
        all, [&](const Call &other) { return other.id != call.id && other.confirmed && has(states, other.state); });
    return at == all.cend() ? nullptr : &*at;
}

Verdict judge(CallAction action, const Call &call, const QList<Call> &all, quint32 granted)
{
    const CallRule &rule = calls[size_t(action)];
    if (!granted)
        return Verdict::NotOnline;
    if (!(granted & rule.service))
        return Verdict::NotGranted;
    if (!call.confirmed)
        return Verdict::NotConfirmed;
    if (!has(rule.states, call.state))
        return Verdict::WrongState;
    if (rule.otherStates && !otherCall(action, call, all))
        return Verdict::NeedsOtherCall;
    return Verdict::Possible;
}

Verdict judgeMakeCall(const Agent &agent, const QList<Call> &all, quint32 granted)
{
    constexpr quint32 inUse = bits(L::Initiate, L::Queued, L::Alerting, L::Connect, L::Fail);
    if (!granted)
        return Verdict::NotOnline;
    if (!(granted & Service::ClientControl))
        return Verdict::NotGranted;
    if (!agent.isSignedIn())
        return Verdict::NotSignedIn;
    if (std::ranges::any_of(all, [](const Call &call) { return has(inUse, call.state); }))
        return Verdict::PhoneInUse;
    if (agent.state == AgentState::Reserved)
        return Verdict::WrongState;
    return Verdict::Possible;
}

Verdict judge(const Agent &agent, AgentState wanted, quint32 granted)
{
    if (!granted)
        return Verdict::NotOnline;
    if (!(granted & (Service::ClientControl | Service::AgentStateControlOnly)))
        return Verdict::NotGranted;
    const auto rule = std::ranges::find(agentStates, agent.state, &StateRule::from);
    if (rule != std::end(agentStates) && has(rule->to, wanted))
        return Verdict::Possible;
    return agent.isSignedIn() || wanted == AgentState::Login ? Verdict::WrongState : Verdict::NotSignedIn;
}

} // namespace cti
