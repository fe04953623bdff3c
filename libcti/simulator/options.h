// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "session/clock.h"
#include <QString>

namespace cti::simulator {

using Duration = Clock::Duration;
using namespace std::chrono_literals;

//! What a simulated cluster is like. The defaults are the contact centre of `ctitool simulate` and of the desktop's demo.
//! Everything the sources leave open ("may") is an option here, so that a client can be tried against each reading.
struct Options {
    quint32 seed = 1; //!< the same seed and the same requests at the same times give the same messages

    // --- who works here
    int agents = 24; //!< agent01 on 2001 and so on; from the hundredth on 30100 and so on
    int supervisors = 2; //!< super01 on 2101 and so on
    int robots = 10; //!< so many agents, counted from the last, are signed in and work by themselves from the start
    quint32 startedAt = 1767600000; //!< Unix time when it started, of which CCXTime is counted
    QString password = QStringLiteral("demo"); //!< everybody's
    int nodes = 1; //!< 2: the second answers every OPEN_REQ with 92 until it is master

    // --- who calls
    double callsPerMinute = 18; //!< a Poisson process; 0: nobody calls by himself
    Duration patience = 60s; //!< a caller gives up after this long on average
    Duration callerTalks = 5min; //!< on average, with an agent whom a client plays; then the caller hangs up
    int ctiPorts = 40; //!< more callers than this at a time hear a busy tone
    bool hostileCallers = false; //!< callers whose names and variables look like markup, paths and shell

    double previewsPerMinute = 0; //!< a campaign has a customer for whoever is ready next that often; 0: only when told to
    bool robotPreviews = true; //!< false: its customers are offered only to agents whom a client plays

    // --- how calls are handled
    Duration warmUp = 5min; //!< time that has passed in the contact centre before the first client comes
    Duration settle = 2s; //!< a ready agent is offered no call earlier than this
    Duration ringTimeout = 20s; //!< then the agent goes not ready (32763) and the call rings elsewhere
    Duration wrapUp = 60s; //!< of the queues with automatic work; then not ready (32758)
    Duration busyTone = 4s; //!< after CALL_FAILED_EVENT, until the connection is cleared by itself
    Duration lostAgent = 60s; //!< an agent whose client is gone is logged out after this long (32765)
    Duration serverRelogin = 4s; //!< after a hand-over, agents are logged in again by the server after this long
    Duration answerDelay = 0s; //!< control requests are answered this late

    // --- where the sources are silent or disagree
    enum class FloatingHeader { Probe, Narrow, Wide };
    FloatingHeader version18 = FloatingHeader::Probe; //!< tag 2 bytes and length 1 (Narrow) or 2 (Wide); Probe takes both
    quint32 minVersion = 10; //!< outside of these OPEN_REQ gets status 1
    quint32 maxVersion = 18;
    quint32 servicesGranted = 0xFFFFFFFF; //!< of those asked for, at most these
    bool startOnline = true; //!< false: OPEN_CONF says off line until goOnline()
    bool strictMasks = false; //!< unknown bits in the masks of OPEN_REQ are refused
    bool newerSessionWins = true; //!< the same agent's second session ends the first (11); false: it is refused (10)
    bool confirmLast = false; //!< a confirmation follows its events instead of leading them
    bool takeOverExtension = false; //!< a second agent on an extension logs the first out (32741) instead of 283
    bool systemRelogin = false; //!< a second sign-in logs the first out with 32740 instead of 32767
    bool ownExtensionOnly = false; //!< an agent may sign in on the configured extension only; else OPEN 32, login 260
    bool reasonRequired = false; //!< not ready and logout need a reason, else 281
    bool logoutFromWork = true; //!< false: work can be left to ready and not ready only
    bool readyAfterMiss = false; //!< an unanswered call leaves the agent ready instead of not ready
    bool configurationKeys = true; //!< false: CONFIG_KEY_EVENT has status 2, no key support
    bool reloginAfterFailOver = true; //!< false: after a hand-over agents stay logged out
    bool queryRefusedByControl = false; //!< a query of nobody, or of an agent who is out, gets CONTROL_FAILURE_CONF
    enum class AgentNamedBy { All, AgentId, Instrument, Extension };
    AgentNamedBy agentNamedBy = AgentNamedBy::All; //!< which of tags 194, 6 and 4 an AGENT_STATE_EVENT has
    enum class SnapshotStateTag { Guide, Parent };
    SnapshotStateTag snapshotStateTag = SnapshotStateTag::Guide; //!< of a call's state in SNAPSHOT_DEVICE_CONF: 61, or 75 and 218
    bool sendRtp = true; //!< RTP events are optional
    bool partyUpdates = false; //!< what was told of the parties of a call comes once more, with cause 50
    bool secondLines = false; //!< each agent's phone has a second line that is no queue's: 5001 beside 2001
    quint32 makeCallStates = 0x3C; //!< MakeCallSetup: not ready, ready, talking (with its call held) and work
    bool sendOptionalEvents = true; //!< and so are BEGIN_CALL, END_CALL and CALL_DATA_UPDATE
    bool endCallNamesDevice = true; //!< END_CALL_EVENT names its connection; in recorded traffic it does not
    bool previewReasons = true; //!< 32746, 32751 and 32752 around a preview; false: 0, as in recorded traffic
    bool silentMonitor = false; //!< SupervisoryAction 1, which has no page in the guide (Decision P11); false: CF 15
    bool severalTerminals = false; //!< version 18: LOGIN needs ActiveTerminal, else 88019 (the number is not known: assumed)
    bool unknownCallByProtocol = false; //!< an unknown call gets FAILURE_CONF 13 instead of CF 11
    bool emergencyInvokeID = true; //!< EMERGENCY_CALL_EVENT begins with InvokeID; GED-188 has none
    enum class EmergencyConfNames { New, InNeed, None };
    EmergencyConfNames emergencyConfNames = EmergencyConfNames::New; //!< which call EMERGENCY_CALL_CONF names
    bool transferConfParties = true; //!< false: TRANSFER_CALL_CONF lists nobody
    bool lineTypeEarly = false; //!< CALL_SERVICE_INITIATED_EVENT: lineType stands in the place of the reserved 3
    bool trueCounts = true; //!< false: CALL_DATA_UPDATE_EVENT says 0 named variables and arrays, whatever it has
    bool newCallIDRepeats = true; //!< false: in CALL_DATA_UPDATE_EVENT it is 0xFFFFFFFF when the id stays
    bool dequeuedEvents = false; //!< CALL_DEQUEUED_EVENT, too, when a call leaves a queue
    bool nextAgentState = false; //!< AGENT_STATE_EVENT has NextAgentState during a call, and comes when that is asked for
    bool stateCsqs = false; //!< AGENT_STATE_EVENT has a group for each queue of the agent
    enum class AgentStates { AsItHappens, First, Last };
    AgentStates agentStates = AgentStates::AsItHappens; //!< AGENT_STATE_EVENT before or after the call events of its cause
    bool csqStateFirst = false; //!< QUERY_AGENT_STATE_CONF has CSQState before its CSQID
    bool csqTagTwice = false; //!< a record of CONFIG_CSQ_EVENT has tag 184 twice; the second is CSQID
    bool wideAutoWork = false; //!< AutoWork in 4 bytes
    bool textsEndWithNul = true; //!< false: floating texts come without it

    // --- limits towards clients
    Duration openTimeout = 30s; //!< a connection without OPEN_REQ is reset
    qsizetype outboxBytes = 1 << 20; //!< a client that takes its events slower than this is dropped
    int connections = 1000; //!< more are closed at once
};

} // namespace cti::simulator
