// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "optiontable.h"
#include <cmath>
#include <limits>

namespace cti::simulator {
namespace {

QString toText(bool value) { return value ? QStringLiteral("on") : QStringLiteral("off"); }
QString toText(Duration value) { return QString::number(double(value.count()) / 1000); }
QString toText(double value) { return QString::number(value); }
QString toText(int value) { return QString::number(value); }
QString toText(quint32 value) { return value > 0xFFFF ? QStringLiteral("0x%1").arg(value, 0, 16) : QString::number(value); }

//! The smallest and the largest value of a number; of a duration, in milliseconds.
struct Range {
    qint64 least = 0;
    qint64 most = std::numeric_limits<qint64>::max();
};
constexpr Range Seconds {0, qint64(10'000'000) * 1000};
constexpr Range AnyBits {0, 0xFFFFFFFF};

bool isIn(double number, Range range) { return number >= double(range.least) && number <= double(range.most); }

bool fromText(const QString &text, bool &value, Range)
{
    value = text == QLatin1String("on");
    return value || text == QLatin1String("off");
}
bool fromText(const QString &text, double &value, Range range)
{
    bool isNumber = false;
    value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) && isIn(value, range);
}
bool fromText(const QString &text, Duration &value, Range range)
{
    double seconds = 0;
    if (!fromText(text, seconds, {}) || !isIn(seconds * 1000, range))
        return false;
    value = Duration(qint64(seconds * 1000));
    return true;
}
bool fromText(const QString &text, int &value, Range range)
{
    bool isNumber = false;
    value = text.toInt(&isNumber);
    return isNumber && isIn(value, range);
}
bool fromText(const QString &text, quint32 &value, Range range)
{
    bool isNumber = false;
    value = text.toUInt(&isNumber, 0);
    return isNumber && isIn(value, range);
}

QString valuesOf(const bool *, Range) { return QStringLiteral("on or off"); }
QString valuesOf(const Duration *, Range range)
{
    return QStringLiteral("seconds from %1 to %2").arg(double(range.least) / 1000).arg(range.most / 1000);
}
template <typename Number>
requires std::is_arithmetic_v<Number> QString valuesOf(const Number *, Range range)
{
    return QStringLiteral("a number from %1 to %2").arg(range.least).arg(range.most);
}

//! The words of an enumeration.
template <typename Value>
using Words = QList<std::pair<QString, Value>>;
template <typename Value>
const Words<Value> &words();
template <>
const Words<Options::FloatingHeader> &words()
{
    using Header = Options::FloatingHeader;
    static const Words<Header> all {{QStringLiteral("probe"), Header::Probe},
                                    {QStringLiteral("narrow"), Header::Narrow},
                                    {QStringLiteral("wide"), Header::Wide}};
    return all;
}
template <>
const Words<Options::AgentNamedBy> &words()
{
    using Named = Options::AgentNamedBy;
    static const Words<Named> all {{QStringLiteral("all"), Named::All},
                                   {QStringLiteral("agentid"), Named::AgentId},
                                   {QStringLiteral("instrument"), Named::Instrument},
                                   {QStringLiteral("extension"), Named::Extension}};
    return all;
}
template <>
const Words<Options::EmergencyConfNames> &words()
{
    using Names = Options::EmergencyConfNames;
    static const Words<Names> all {
        {QStringLiteral("new"), Names::New}, {QStringLiteral("inneed"), Names::InNeed}, {QStringLiteral("none"), Names::None}};
    return all;
}
template <>
const Words<Options::AgentStates> &words()
{
    using States = Options::AgentStates;
    static const Words<States> all {{QStringLiteral("asithappens"), States::AsItHappens},
                                    {QStringLiteral("first"), States::First},
                                    {QStringLiteral("last"), States::Last}};
    return all;
}
template <>
const Words<Options::SnapshotStateTag> &words()
{
    using Tag = Options::SnapshotStateTag;
    static const Words<Tag> all {{QStringLiteral("61"), Tag::Guide}, {QStringLiteral("75"), Tag::Parent}};
    return all;
}
template <typename Value>
requires std::is_enum_v<Value> QString toText(Value value)
{
    for (const auto &[word, each] : words<Value>())
        if (each == value)
            return word;
    return {};
}
template <typename Value>
requires std::is_enum_v<Value>
bool fromText(const QString &text, Value &value, Range)
{
    for (const auto &[word, each] : words<Value>()) {
        if (word != text)
            continue;
        value = each;
        return true;
    }
    return false;
}
template <typename Value>
requires std::is_enum_v<Value> QString valuesOf(const Value *, Range)
{
    QStringList all;
    for (const auto &[word, value] : words<Value>())
        all.append(word);
    return all.join(QStringLiteral(" or "));
}

template <auto Member, Range Values>
OptionRow row(const char *name, const char *what)
{
    return {name, what, [](const Options &options) { return toText(options.*Member); },
            [](Options &options, const QString &text) {
                auto value = options.*Member;
                if (!fromText(text, value, Values))
                    return false;
                options.*Member = value;
                return true;
            },
            [] {
                using Value = std::remove_cvref_t<decltype(std::declval<Options &>().*Member)>;
                return valuesOf(static_cast<const Value *>(nullptr), Values);
            }};
}
//! A duration of any length, a word, or on and off.
template <auto Member>
OptionRow row(const char *name, const char *what)
{
    return row<Member, Seconds>(name, what);
}

} // namespace

const QList<OptionRow> &optionRows()
{
    using O = Options;
    static const QList<OptionRow> rows {
        // --- callers and calls; times in seconds
        row<&O::callsPerMinute, Range {0, 6000}>("calls-per-minute", "callers on average; 0: nobody calls by himself"),
        row<&O::patience>("patience", "a caller gives up after this long on average"),
        row<&O::callerTalks>("caller-talks", "on average, with an agent whom a client plays"),
        row<&O::hostileCallers>("hostile-callers", "callers whose data looks like markup, paths and shell"),
        row<&O::settle>("settle", "a ready agent is offered no call earlier than this"),
        row<&O::ringTimeout, Range {100, Seconds.most}>("ring-timeout",
                                                        "then the agent goes not ready (32763) and the call rings elsewhere"),
        row<&O::wrapUp>("wrap-up", "of queues with automatic work; then not ready (32758)"),
        row<&O::busyTone>("busy-tone", "until a failed call is cleared by itself"),
        row<&O::lostAgent>("lost-agent", "an agent whose client is gone is logged out after this long (32765)"),
        row<&O::serverRelogin>("server-relogin", "after a hand-over the server logs agents in after this long"),
        row<&O::answerDelay>("answer-delay", "control requests are answered this late"),
        row<&O::openTimeout>("open-timeout", "a connection without OPEN_REQ is reset"),
        row<&O::connections, Range {0, 100'000}>("connections", "more of them are closed at once"),
        // --- where the sources are silent or disagree
        row<&O::version18>("version18", "width of FieldLength in version 18: narrow (1), wide (2), probe takes both"),
        row<&O::minVersion, Range {0, 255}>("min-version", "lower ones get status 1"),
        row<&O::maxVersion, Range {0, 255}>("max-version", "higher ones get status 1"),
        row<&O::servicesGranted, AnyBits>("services-granted", "of those asked for, at most these bits"),
        row<&O::strictMasks>("strict-masks", "unknown bits in the masks of OPEN_REQ get status 17"),
        row<&O::newerSessionWins>("newer-session-wins", "the same agent's second session ends the first (11); off: it gets 10"),
        row<&O::confirmLast>("confirm-last", "a confirmation follows its events instead of leading them"),
        row<&O::takeOverExtension>("take-over-extension", "a second agent at a phone logs the first out (32741); off: 283"),
        row<&O::systemRelogin>("system-relogin", "a second sign-in logs the first out with 32740 instead of 32767"),
        row<&O::ownExtensionOnly>("own-extension-only", "agents sign in at their own phone only; OPEN 32, login 260"),
        row<&O::reasonRequired>("reason-required", "not ready and logout need a reason, else 281"),
        row<&O::logoutFromWork>("logout-from-work", "off: work can be left to ready and not ready only"),
        row<&O::readyAfterMiss>("ready-after-miss", "an unanswered call leaves the agent ready"),
        row<&O::reloginAfterFailOver>("relogin", "after a hand-over the server logs agents in again"),
        row<&O::queryRefusedByControl>("query-refused-by-control",
                                       "a query of nobody, or of one logged out, gets CONTROL_FAILURE_CONF"),
        row<&O::agentNamedBy>("agent-named-by", "AGENT_STATE_EVENT has all, or only: agentid, instrument, extension"),
        row<&O::snapshotStateTag>("snapshot-state-tag", "of a call's state in SNAPSHOT_DEVICE_CONF: 61, or 75 as in GED-188"),
        row<&O::secondLines>("second-lines", "each agent's phone has a second line that is no queue's: 5001 beside 2001"),
        row<&O::makeCallStates, AnyBits>("make-call-states", "MakeCallSetup: the states an agent may dial from, bits by state"),
        row<&O::configurationKeys>("configuration-keys", "off: CONFIG_KEY_EVENT has status 2, no key support"),
        row<&O::sendRtp>("send-rtp", "RTP events, which are optional"),
        row<&O::partyUpdates>("party-updates", "what was told of a call's parties comes once more, with cause 50"),
        row<&O::sendOptionalEvents>("send-optional-events", "BEGIN_CALL, END_CALL and CALL_DATA_UPDATE, which are optional"),
        row<&O::endCallNamesDevice>("end-call-names-device", "END_CALL_EVENT has ConnectionDeviceID; recorded traffic has none"),
        row<&O::robotPreviews>("robot-previews", "off: a campaign offers its customers only to agents whom a client plays"),
        row<&O::previewReasons>("preview-reasons", "32746, 32751 and 32752 around a preview; recorded traffic has none"),
        row<&O::silentMonitor>("silent-monitor", "SupervisoryAction 1, which the guide does not have; off: CF 15"),
        row<&O::severalTerminals>("several-terminals", "version 18: LOGIN needs ActiveTerminal, else 88019"),
        row<&O::unknownCallByProtocol>("unknown-call-by-protocol", "an unknown call gets FAILURE_CONF 13, not CF 11"),
        row<&O::emergencyInvokeID>("emergency-invoke-id", "EMERGENCY_CALL_EVENT begins with InvokeID; GED-188 has none"),
        row<&O::emergencyConfNames>("emergency-conf-names", "EMERGENCY_CALL_CONF names the new call, the one inneed, or none"),
        row<&O::transferConfParties>("transfer-conf-parties", "TRANSFER_CALL_CONF lists who is in the call; the page has none"),
        row<&O::lineTypeEarly>("line-type-early", "CALL_SERVICE_INITIATED_EVENT has lineType where the 3 is reserved"),
        row<&O::trueCounts>("true-counts", "off: CALL_DATA_UPDATE_EVENT counts 0 named variables and arrays"),
        row<&O::newCallIDRepeats>("new-call-id-repeats", "off: CALL_DATA_UPDATE_EVENT has 0xFFFFFFFF when the id stays"),
        row<&O::dequeuedEvents>("dequeued-events", "CALL_DEQUEUED_EVENT, too, when a call leaves a queue"),
        row<&O::nextAgentState>("next-agent-state", "AGENT_STATE_EVENT has NextAgentState in a call, also when that is asked"),
        row<&O::stateCsqs>("state-csqs", "AGENT_STATE_EVENT has a group for each queue of the agent"),
        row<&O::agentStates>("agent-states", "AGENT_STATE_EVENT comes first or last of a cause's events, or asithappens"),
        row<&O::csqStateFirst>("csq-state-first", "QUERY_AGENT_STATE_CONF has CSQState before its CSQID"),
        row<&O::csqTagTwice>("csq-tag-twice", "CONFIG_CSQ_EVENT has tag 184 twice in a record; the second is CSQID"),
        row<&O::wideAutoWork>("wide-auto-work", "AutoWork has 4 bytes, as printed; BOOL has 2"),
        row<&O::textsEndWithNul>("texts-end-with-nul", "off: floating texts come without their NUL"),
    };
    return rows;
}

const OptionRow *optionRow(const QString &name)
{
    for (const OptionRow &row : optionRows())
        if (name == QLatin1String(row.name))
            return &row;
    return nullptr;
}

} // namespace cti::simulator
