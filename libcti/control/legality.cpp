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
constexpr quint32 busy = bits(L::Initiate, L::Connect, L::Fail); // one talks on one call at a time: Alternate swaps
constexpr CallRule calls[] = {
    // clang-format off
    {CallAction::Answer,          bits(L::Alerting),                                           0,                          control},
    {CallAction::Hold,            bits(L::Connect),                                            0,                          control},
    {CallAction::Retrieve,        bits(L::Hold),                                               0,                          control, false, busy},
    {CallAction::End,             bits(L::Initiate, L::Queued, L::Connect, L::Hold, L::Fail),  0,                          control},
    {CallAction::Consult,         bits(L::Connect),                                            0,                          control},
    {CallAction::Transfer,        bits(L::Connect),                                            bits(L::Hold),              control},
    {CallAction::Conference,      bits(L::Connect),                                            bits(L::Hold),              control, true},
    {CallAction::BlindTransfer,   bits(L::Connect),                                            0,                          control},
    {CallAction::BlindConference, bits(L::Connect),                                            0,                          control, true},
    {CallAction::Alternate,       bits(L::Connect),                                            bits(L::Hold, L::Alerting), control},
    {CallAction::Reconnect,       bits(L::Initiate, L::Connect, L::Fail),                      bits(L::Hold),              control},
    {CallAction::SendDtmf,        bits(L::Connect),                                            0,                          control},
    {CallAction::SetData,         bits(L::Initiate, L::Queued, L::Alerting, L::Connect, L::Hold, L::Fail), 0, Service::CallDataUpdate},
    {CallAction::DropParty,       bits(L::Connect),                                            0,                          control, true},
    {CallAction::ClearCall,       bits(L::Initiate, L::Queued, L::Connect, L::Hold, L::Fail),  0,                          control, true},
    // clang-format on
};
static_assert(std::size(calls) == size_t(CallAction::ClearCall) + 1, "One rule for each action, in their order.");

//! Whether what only the maker of a conference may do is left to another. A call of two has no maker: only DropParty makes
//! no sense there. Of a conference that only a snapshot told of, as after a restart of the program, nobody told who made it, nor
//! even that it is one: the server will say.
bool isOthers(CallAction action, const Call &call)
{
    if (call.type == CallType::Invalid && call.otherParties.size() > 1)
        return false;
    const bool isConference = call.type == CallType::Conference;
    return isConference ? !call.isController : action == CallAction::DropParty;
}

//! A reservation call rings no phone: it is answered by what is said to the campaign (guide: outbound-call-events).
bool isReservation(const Call &call)
{
    const auto preview = previewOf(call);
    return preview && (preview->stage == PreviewStage::Offered || preview->stage == PreviewStage::Answered);
}

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

constexpr HelpRule help[] = {
    // clang-format off
    {HelpAction::AskSupervisor,    bits(L::Connect),          true},
    {HelpAction::DeclareEmergency, bits(L::Connect),          true},
    {HelpAction::MarkBadLine,      bits(L::Connect, L::Hold), false},
    // clang-format on
};
static_assert(std::size(help) == size_t(HelpAction::MarkBadLine) + 1, "One rule for each action, in their order.");

constexpr quint32 offered = bits(PreviewStage::Offered);
constexpr quint32 called = bits(PreviewStage::Calling, PreviewStage::Afterwards);
constexpr PreviewRule previews[] = {
    // clang-format off
    {PreviewAction::Accept,            offered},
    {PreviewAction::Reject,            offered},
    {PreviewAction::RejectClose,       offered},
    {PreviewAction::Skip,              offered},
    {PreviewAction::SkipClose,         offered},
    {PreviewAction::CancelReservation, offered},
    {PreviewAction::Classify,          called},
    {PreviewAction::CallBack,          called},
    // clang-format on
};
static_assert(std::size(previews) == size_t(PreviewAction::CallBack) + 1, "One rule for each action, in their order.");

using P = SupervisorPlace;
constexpr SuperviseRule supervision[] = {
    // clang-format off
    {SupervisoryAction::Clear,     bits(P::Listening, P::InCall)},
    {SupervisoryAction::Monitor,   bits(P::Free)},
    {SupervisoryAction::Whisper,   0}, // not in the guide
    {SupervisoryAction::BargeIn,   bits(P::Free, P::Listening)},
    {SupervisoryAction::Intercept, bits(P::Free, P::Listening, P::InCall)},
    // clang-format on
};
static_assert(std::size(supervision) == size_t(SupervisoryAction::Intercept) + 1, "One rule for each action, in their order.");

SupervisorPlace placeOf(const QList<Call> &own)
{
    if (own.isEmpty())
        return P::Free;
    const auto supervised = supervisedCall(own);
    if (!supervised || own.size() > 1)
        return P::Busy;
    return supervised->type == CallType::SupervisorMonitor ? P::Listening : P::InCall;
}

//! A call that is no queue's keeps its agent not ready, for a reason that a query does not tell.
bool isOnACall(const Agent &agent)
{
    const bool otherCall = !agent.since || agent.reasonCode == Reason::NonIcdCall || agent.reasonCode == Reason::OffHook;
    return agent.state == AgentState::Talking || (agent.state == AgentState::NotReady && otherCall);
}

//! Two lines of a phone have nothing to do with each other. A call that nobody told the line of may be on any.
bool onOneLine(const Call &call, const Call &other)
{
    return call.ownDevice.isEmpty() || other.ownDevice.isEmpty() || call.ownDevice == other.ownDevice;
}

} // namespace

std::span<const HelpRule> helpRules() { return help; }
std::span<const PreviewRule> previewRules() { return previews; }
std::span<const SuperviseRule> superviseRules() { return supervision; }
std::span<const CallRule> callRules() { return calls; }
std::span<const StateRule> stateRules() { return agentStates; }

const Call *otherCall(CallAction action, const Call &call, const QList<Call> &all)
{
    const quint32 states = calls[size_t(action)].otherStates;
    const auto at = std::ranges::find_if(all, [&](const Call &other) {
        return other.id != call.id && other.confirmed && has(states, other.state) && onOneLine(call, other);
    });
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
    if (!has(rule.states, call.state) || (action == CallAction::Answer && isReservation(call)))
        return Verdict::WrongState;
    const Call *other = otherCall(action, call, all);
    if (rule.otherStates && !other)
        return Verdict::NeedsOtherCall;
    if (std::ranges::any_of(all, [&](const Call &beside) {
            return beside.id != call.id && has(rule.notBeside, beside.state) && onOneLine(call, beside);
        }))
        return Verdict::PhoneInUse;
    if (rule.controllerOnly && (isOthers(action, call) || (other && isOthers(action, *other))))
        return Verdict::NotController;
    return Verdict::Possible;
}

Verdict judgeDropParty(const Call &call, const QString &device, const QList<Call> &all, quint32 granted)
{
    const Verdict verdict = judge(CallAction::DropParty, call, all, granted);
    if (verdict != Verdict::Possible)
        return verdict;
    const auto at = std::ranges::find(call.connections, device, &Connection::deviceId);
    return at != call.connections.cend() && device != call.connectionDeviceId ? Verdict::Possible : Verdict::NoSuchParty;
}

Verdict judgeMakeCall(const Agent &agent, const QList<Call> &all, quint32 granted, const PhoneFacts &phone)
{
    constexpr quint32 inUse = bits(L::Initiate, L::Queued, L::Alerting, L::Connect, L::Fail);
    if (!granted)
        return Verdict::NotOnline;
    if (!(granted & Service::ClientControl))
        return Verdict::NotGranted;
    if (!agent.isSignedIn())
        return Verdict::NotSignedIn;
    if (std::ranges::any_of(all, [](const Call &call) { return has(inUse, call.state) && call.lineType == LineType::Business; }))
        return Verdict::PhoneInUse;
    const bool allowed = phone.makeCallStates ? has(phone.makeCallStates, agent.state) : agent.state != AgentState::Reserved;
    return allowed ? Verdict::Possible : Verdict::WrongState;
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

Verdict judgeOthersState(const Agent &agent, AgentState wanted, quint32 granted)
{
    if (granted && !(granted & Service::Supervisor))
        return Verdict::NotGranted;
    if (granted && !agent.confirmed)
        return Verdict::NotConfirmed;
    const bool asSupervisor = wanted == A::Ready || wanted == A::NotReady || wanted == A::Logout;
    return asSupervisor ? judge(agent, wanted, granted) : Verdict::WrongState;
}

Verdict judge(HelpAction action, const Call *call, const Agent &agent, const QList<Call> &all, quint32 granted)
{
    const HelpRule &rule = help[size_t(action)];
    if (!call)
        return rule.alone ? judgeMakeCall(agent, all, granted) : Verdict::NoSuchCall;
    if (!granted)
        return Verdict::NotOnline;
    if (!(granted & control))
        return Verdict::NotGranted;
    if (!call->confirmed)
        return Verdict::NotConfirmed;
    return has(rule.states, call->state) ? Verdict::Possible : Verdict::WrongState;
}

Verdict judge(PreviewAction action, const Preview &preview, quint32 granted)
{
    if (!granted)
        return Verdict::NotOnline;
    if (!(granted & Service::CallDataUpdate))
        return Verdict::NotGranted;
    if (!preview.call.confirmed)
        return Verdict::NotConfirmed;
    return has(previews[size_t(action)].stages, preview.stage) ? Verdict::Possible : Verdict::WrongState;
}

std::optional<Call> supervisedCall(const QList<Call> &own)
{
    const auto at = std::ranges::find_if(own, [](const Call &call) {
        return call.type == CallType::SupervisorMonitor || call.type == CallType::SupervisorBargeIn
            || call.type == CallType::SupervisorIntercept;
    });
    return at == own.cend() ? std::nullopt : std::optional(*at);
}

Verdict judge(SupervisoryAction action, const Agent &agent, const QList<Call> &own, quint32 granted)
{
    if (!granted)
        return Verdict::NotOnline;
    if (!(granted & Service::Supervisor) || !(granted & control))
        return Verdict::NotGranted;
    if (!agent.isSignedIn())
        return Verdict::NotSignedIn;
    if (!agent.confirmed)
        return Verdict::NotConfirmed;
    if (!isOnACall(agent))
        return Verdict::WrongState;
    const bool known = size_t(action) < std::size(supervision) && action != SupervisoryAction::Clear;
    return known && has(supervision[size_t(action)].places, placeOf(own)) ? Verdict::Possible : Verdict::PhoneInUse;
}

Verdict judgeLeave(const QList<Call> &own, quint32 granted)
{
    if (!granted)
        return Verdict::NotOnline;
    if (!(granted & Service::Supervisor) || !(granted & control))
        return Verdict::NotGranted;
    const auto call = supervisedCall(own);
    if (!call)
        return Verdict::NoSuchCall;
    return call->confirmed ? Verdict::Possible : Verdict::NotConfirmed;
}

} // namespace cti
