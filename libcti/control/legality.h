// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/agent.h"
#include "domain/call.h"
#include "domain/deviceregistry.h"
#include "domain/preview.h"
#include <QList>
#include <span>

namespace cti {

enum class CallAction : quint8 {
    Answer,
    Hold,
    Retrieve,
    End, //!< leave the call; the others may go on
    Consult,
    Transfer, //!< the held call's party to the consulted one
    Conference, //!< all three
    BlindTransfer, //!< to a number, without a consult call
    BlindConference,
    Alternate, //!< hold this call and take up the other
    Reconnect, //!< end this call and take up the held one
    SendDtmf,
    SetData,
    DropParty, //!< end another's part in the conference that this phone made
    ClearCall, //!< end it for everybody
};

//! Why an action can't be asked for, or that it can.
enum class Verdict : quint8 {
    Possible,
    NotOnline, //!< no session
    NotGranted, //!< the session lacks the service bit
    NotSignedIn,
    NoSuchCall,
    NotConfirmed, //!< known from before an outage only
    WrongState,
    NeedsOtherCall, //!< takes a second call, in another state
    PhoneInUse, //!< a call is ringing, being dialled or talked on
    NotController, //!< another phone made the conference, or nobody told who did
    NoSuchParty, //!< nobody else is in the call under this name
};

//! Which states of the own end allow an action; bits are 1 << LocalConnectionState.
struct CallRule {
    CallAction action;
    quint32 states;
    quint32 otherStates; //!< of a second call on the same line; 0: none is needed
    quint32 service; //!< bit that must have been granted
    bool controllerOnly = false; //!< a conference may be changed so by the phone that made it only
    quint32 notBeside = 0; //!< states of a second call on the same line that keep the phone from it
};
std::span<const CallRule> callRules(); //!< one for each action

//! `all` are the calls at the phone, `call` among them; `granted` are the session's services.
Verdict judge(CallAction action, const Call &call, const QList<Call> &all, quint32 granted);
//! The second call that the action would take; null when there is none, or none is needed.
const Call *otherCall(CallAction action, const Call &call, const QList<Call> &all);

//! DropParty for one of the others in the call; `device` as in Call::connections.
Verdict judgeDropParty(const Call &call, const QString &device, const QList<Call> &all, quint32 granted);

//! Whether a number can be dialled now: `phone` is DeviceRegistry::ownPhone().
Verdict judgeMakeCall(const Agent &agent, const QList<Call> &all, quint32 granted, const PhoneFacts &phone = {});

//! Which states an agent can ask for; asked for while talking they come true when the call ends.
struct StateRule {
    AgentState from;
    quint32 to; //!< bits are 1 << AgentState
};
std::span<const StateRule> stateRules(); //!< guide: the-causes-of-agent-state-transitions
Verdict judge(const Agent &agent, AgentState wanted, quint32 granted);
//! The same for another agent, by a supervisor: Ready, NotReady or Logout.
Verdict judgeOthersState(const Agent &agent, AgentState wanted, quint32 granted);

enum class HelpAction : quint8 { AskSupervisor, DeclareEmergency, MarkBadLine };
struct HelpRule {
    HelpAction action;
    quint32 states; //!< of the own end of the call; bits are 1 << LocalConnectionState
    bool alone; //!< can be asked for without a call, when the phone is free
};
std::span<const HelpRule> helpRules();
//! `call` is null when there is none that it is about; `all` are the calls at the phone.
Verdict judge(HelpAction action, const Call *call, const Agent &agent, const QList<Call> &all, quint32 granted);

//! What can be said to a campaign: the answers to an offer, then remarks on a call.
enum class PreviewAction : quint8 { Accept, Reject, RejectClose, Skip, SkipClose, CancelReservation, Classify, CallBack };
struct PreviewRule {
    PreviewAction action;
    quint32 stages; //!< bits are 1 << PreviewStage
};
std::span<const PreviewRule> previewRules();
Verdict judge(PreviewAction action, const Preview &preview, quint32 granted);

//! Where a supervisor stands to agents' calls.
enum class SupervisorPlace : quint8 { Free, Listening, InCall, Busy };
struct SuperviseRule {
    SupervisoryAction action;
    quint32 places; //!< bits are 1 << SupervisorPlace
};
std::span<const SuperviseRule> superviseRules();
//! The call that the supervisor's phone came into; empty when there is none.
std::optional<Call> supervisedCall(const QList<Call> &own);
//! BargeIn, Intercept and Monitor of what the agent talks on; `own` are the calls at the supervisor's phone.
Verdict judge(SupervisoryAction action, const Agent &agent, const QList<Call> &own, quint32 granted);
Verdict judgeLeave(const QList<Call> &own, quint32 granted);

} // namespace cti
