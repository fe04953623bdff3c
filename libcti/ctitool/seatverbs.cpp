// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "seatverbs.h"
#include "messages/agentmessages.h"
#include "messages/explain.h"
#include <QJsonObject>
#include <QRegularExpression>

namespace ctitool {
namespace {

using namespace cti;

constexpr auto Patience = std::chrono::seconds(30); // of 'wait'
constexpr qsizetype MaxSince = 1000;

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Possible: break;
    case Verdict::NotOnline: return QStringLiteral("no session");
    case Verdict::NotGranted: return QStringLiteral("the server did not grant that service");
    case Verdict::NotSignedIn: return QStringLiteral("not signed in");
    case Verdict::NoSuchCall: return QStringLiteral("no such call");
    case Verdict::NotConfirmed: return QStringLiteral("not confirmed since contact was lost");
    case Verdict::NeedsOtherCall: return QStringLiteral("needs a second call");
    case Verdict::PhoneInUse: return QStringLiteral("the phone is in use");
    case Verdict::NotController: return QStringLiteral("only who made the conference can");
    case Verdict::NoSuchParty: return QStringLiteral("no such party");
    case Verdict::WrongState: break;
    }
    return QStringLiteral("not in this state");
}

QString why(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotPossible: return QStringLiteral("not sent: ") + wordOf(Verdict(error.code));
    case ErrorKind::Refused: return QStringLiteral("FAILURE_CONF %1: %2").arg(error.code).arg(explainStatus(error.code).text);
    case ErrorKind::ControlFailure:
        return QStringLiteral("CONTROL_FAILURE_CONF %1 %2: %3")
            .arg(error.code)
            .arg(error.detail)
            .arg(explainControlFailure(quint16(error.code), error.detail).text);
    default: return QStringLiteral("%1 %2").arg(error.path, error.text).trimmed();
    }
}

//! The value that a word stands for in a list of "word=value" pairs.
template <typename Value>
std::optional<Value> valueOf(const QList<std::pair<QString, Value>> &words, const QString &word)
{
    for (const auto &[known, value] : words)
        if (known == word)
            return value;
    return {};
}

const QList<std::pair<QString, CallOutcome>> &outcomes()
{
    static const QList<std::pair<QString, CallOutcome>> words {{QStringLiteral("voice"), CallOutcome::Voice},
                                                               {QStringLiteral("machine"), CallOutcome::AnsweringMachine},
                                                               {QStringLiteral("fax"), CallOutcome::Fax},
                                                               {QStringLiteral("invalid"), CallOutcome::InvalidNumber},
                                                               {QStringLiteral("donotcall"), CallOutcome::DoNotCall},
                                                               {QStringLiteral("busy"), CallOutcome::Busy}};
    return words;
}

const QList<std::pair<QString, AgentState>> &stateWords()
{
    static const QList<std::pair<QString, AgentState>> words {
        {QStringLiteral("logout"), AgentState::Logout},  {QStringLiteral("notready"), AgentState::NotReady},
        {QStringLiteral("ready"), AgentState::Ready},    {QStringLiteral("talking"), AgentState::Talking},
        {QStringLiteral("work"), AgentState::Work},      {QStringLiteral("reserved"), AgentState::Reserved},
        {QStringLiteral("unknown"), AgentState::Unknown}};
    return words;
}

//! Whether a word is what a usage has in its place: CALL and REASON are numbers, and words in small letters are to be chosen.
bool fits(const QString &word, const QString &place)
{
    static const QRegularExpression choice(QStringLiteral("^[a-z|]+$"));
    const QString what = place.startsWith(u'[') ? place.mid(1).chopped(1) : place;
    bool isNumber = true;
    if (what == QLatin1String("CALL"))
        word.toUInt(&isNumber);
    else if (what == QLatin1String("REASON"))
        word.toUShort(&isNumber);
    return isNumber && (!choice.match(what).hasMatch() || what.split(u'|').contains(word));
}
bool fit(const QStringList &words, const QString &usage)
{
    const QStringList places = usage.split(u' ').mid(1);
    for (qsizetype i = 0; i < std::min(words.size(), places.size()); ++i)
        if (!fits(words.at(i), places.at(i)))
            return false;
    return true;
}

QString nameOf(const AnyMessage &message)
{
    const std::string_view name = message.type() ? message.type()->name : std::string_view();
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

SeatVerbs::SeatVerbs(Seat &seat) : m_seat(seat)
{
    // Not of the bridge's: what the own phone's session has told is known here.
    seat.server.messages().onAny(this, [this](const AnyMessage &message) { note(message); });
}

const QList<SeatVerbs::Verb> &SeatVerbs::verbs()
{
    using S = SeatVerbs;
    // clang-format off
    static const QList<Verb> all {
        {"login PASSWORD [TERMINAL]", "signs in", 1, 2, &S::logIn},
        {"logout [REASON]", "signs out", 0, 1, &S::logOut},
        {"ready", "", 0, 0, &S::ready},
        {"notready [REASON]", "", 0, 1, &S::notReady},
        {"work", "in mid-call: after it", 0, 0, &S::work},
        {"dial NUMBER [LINE]", "LINE is another line of this phone, as PRIMARY.ACTUAL or its own extension; without it the "
                               "main one", 1, 2, &S::dial},
        {"answer [CALL]", "CALL is an id as 'calls' lists it; without it, the first call that can be meant", 0, 1, &S::answerCall},
        {"hold [CALL]", "", 0, 1, &S::hold},
        {"retrieve [CALL]", "", 0, 1, &S::retrieve},
        {"hangup [CALL]", "", 0, 1, &S::hangUp},
        {"clear [CALL]", "ends the call for everybody", 0, 1, &S::clearCall},
        {"drop PARTY [CALL]", "ends another's part in a conference of this phone", 1, 2, &S::drop},
        {"dtmf TONES [CALL]", "", 1, 2, &S::dtmf},
        {"data NAME VALUE...", "call data: 1 to 10 for a call variable, else a named one", 2, Many, &S::setData},
        {"consult NUMBER [transfer|conference]", "holds the call and asks somebody", 1, 2, &S::consult},
        {"transfer [CALL]", "the held call to the consulted one, which CALL names", 0, 1, &S::transfer},
        {"conference [CALL]", "both calls in one", 0, 1, &S::conference},
        {"swap [CALL]", "holds this call and takes up the other", 0, 1, &S::swap},
        {"reconnect [CALL]", "ends this call and takes up the held one", 0, 1, &S::reconnect},
        {"blindtransfer NUMBER [CALL]", "", 1, 2, &S::blindTransfer},
        {"blindconference NUMBER [CALL]", "", 1, 2, &S::blindConference},
        {"assist [CALL]", "calls a supervisor", 0, 1, &S::assist},
        {"emergency [CALL]", "calls a supervisor, as an emergency", 0, 1, &S::emergency},
        {"badline [CALL]", "marks the call as one of a bad line", 0, 1, &S::badLine},
        {"accept", "a campaign's offer: calls the customer", 0, 0, &S::accept},
        {"reject [close]", "leaves the customer to others, or to nobody", 0, 1, &S::reject},
        {"skip [close]", "passes to the next customer", 0, 1, &S::skip},
        {"cancel", "cancels the reservation: not ready", 0, 0, &S::cancelReservation},
        {"classify voice|machine|fax|invalid|donotcall|busy", "what the customer's end turned out to be", 1, 1, &S::classify},
        {"callback YYYY-MM-DDThh:mm|cancel", "when to call the customer again", 1, 1, &S::callBack},
        {"callbacknumber NUMBER", "", 1, 1, &S::callBackAt},
        {"supervise AGENT bargein|intercept|monitor", "a supervisor comes into the agent's call", 2, 2, &S::supervise},
        {"leave", "the supervisor leaves it", 0, 0, &S::leave},
        {"agent AGENT ready|notready|logout", "a supervisor changes an agent's state", 2, 2, &S::setAgent},
        {"agents", "what is known of others, in bridge mode", 0, 0, &S::showAgents},
        {"cries", "who asks this supervisor for help: number, agent, call", 0, 0, &S::showCries},
        {"dismiss NUMBER", "one of them has been seen to", 1, 1, &S::dismiss},
        {"numbers CSQ|all|AGENT|off", "asks for statistics of a queue, of all, of an agent's queues; again and again, at a pace "
                                      "that does no harm", 1, 1, &S::lookAtNumbers},
        {"phone", "in which states the agent may dial, and whether the phone is in service", 0, 0, &S::showPhone},
        {"state", "what is known of the agent", 0, 0, &S::showState},
        {"calls", "what is known of the calls: id, type, state, direction, other party, and the line where it is not the main "
                  "one", 0, 0, &S::showCalls},
        {"preview", "what is known of the campaign's customer", 0, 0, &S::showPreview},
        {"wait MESSAGE [FIELD=VALUE...]", "until this message has come since the last verb; 30 s at most", 1, Many, &S::wait},
        {"help", "", 0, 0, &S::showHelp},
        {"quit", "closes the session; so does the end of the input", 0, 0, &S::quit},
    };
    // clang-format on
    return all;
}

QStringList SeatVerbs::help()
{
    QStringList lines;
    for (const Verb &verb : verbs())
        lines.append(QStringLiteral("  %1  %2").arg(QLatin1String(verb.usage), -50).arg(QLatin1String(verb.effect)).trimmed());
    for (QString &line : lines)
        line.prepend(QStringLiteral("  "));
    return lines;
}

void SeatVerbs::obey(const QString &line, Answer answer)
{
    Words words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    m_answer = std::move(answer);
    m_verb = words.takeFirst();
    for (const Verb &verb : verbs()) {
        if (QString::fromLatin1(verb.usage).section(u' ', 0, 0) != m_verb)
            continue;
        if (words.size() < verb.least || words.size() > verb.most || !fit(words, QLatin1String(verb.usage)))
            return error(QStringLiteral("usage: ") + QLatin1String(verb.usage));
        if (verb.obey != &SeatVerbs::wait)
            m_since.clear();
        return (this->*verb.obey)(words);
    }
    error(QStringLiteral("no such verb; try help"));
}

// ---- answers ---------------------------------------------------------------------------------------------------

Done SeatVerbs::done()
{
    return [this](const std::optional<Error> &wrong) { wrong ? error(why(*wrong)) : ok(); };
}

void SeatVerbs::finish(const QStringList &lines)
{
    if (const Answer answer = std::exchange(m_answer, {}))
        answer(lines);
}

void SeatVerbs::ok(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines)
        shown.append(QStringLiteral("  ") + line);
    finish(shown + QStringList(QStringLiteral("ok ") + m_verb));
}

void SeatVerbs::error(const QString &why) { finish({QStringLiteral("error %1: %2").arg(m_verb, why)}); }

// ---- the agent -------------------------------------------------------------------------------------------------

void SeatVerbs::logIn(const Words &words)
{
    const std::optional<QString> terminal = words.size() > 1 ? std::optional(words.at(1)) : std::nullopt;
    m_seat.agentControl.signIn({.agent = m_seat.agentControl.self(),
                                .extension = m_seat.agentControl.extension(),
                                .password = words.first(),
                                .activeTerminal = terminal},
                               this, done());
}

void SeatVerbs::setState(AgentState state, const QString &reason)
{
    m_seat.agentControl.setState(state, reason.toUShort(), this, done()); // 0 without one
}

void SeatVerbs::logOut(const Words &words) { setState(AgentState::Logout, words.value(0)); }
void SeatVerbs::ready(const Words &) { setState(AgentState::Ready, {}); }
void SeatVerbs::notReady(const Words &words) { setState(AgentState::NotReady, words.value(0)); }
void SeatVerbs::work(const Words &) { setState(AgentState::Work, {}); }

// ---- calls -----------------------------------------------------------------------------------------------------

//! The call that is named, else the first that the action is possible with, else the first.
CallId SeatVerbs::callFor(CallAction action, const QString &id) const
{
    if (!id.isEmpty())
        return {id.toUInt()};
    const QList<Call> &calls = m_seat.calls.calls();
    for (const Call &call : calls)
        if (m_seat.callControl.judge(action, call.id) == Verdict::Possible)
            return call.id;
    return calls.isEmpty() ? CallId {} : calls.first().id;
}

void SeatVerbs::onCall(CallAction action, const QString &id, Simple intent)
{
    (m_seat.callControl.*intent)(callFor(action, id), this, done());
}

void SeatVerbs::dial(const Words &words)
{
    if (words.size() == 1)
        return m_seat.callControl.makeCall(words.first(), this, done());
    m_seat.otherLine.setPhone(words.at(1));
    m_seat.otherLine.makeCall(words.first(), this, done());
}

void SeatVerbs::answerCall(const Words &words) { onCall(CallAction::Answer, words.value(0), &CallControl::answer); }
void SeatVerbs::hold(const Words &words) { onCall(CallAction::Hold, words.value(0), &CallControl::hold); }
void SeatVerbs::retrieve(const Words &words) { onCall(CallAction::Retrieve, words.value(0), &CallControl::retrieve); }
void SeatVerbs::hangUp(const Words &words) { onCall(CallAction::End, words.value(0), &CallControl::end); }
void SeatVerbs::transfer(const Words &words) { onCall(CallAction::Transfer, words.value(0), &CallControl::transfer); }
void SeatVerbs::conference(const Words &words) { onCall(CallAction::Conference, words.value(0), &CallControl::conference); }
void SeatVerbs::swap(const Words &words) { onCall(CallAction::Alternate, words.value(0), &CallControl::alternate); }
void SeatVerbs::reconnect(const Words &words) { onCall(CallAction::Reconnect, words.value(0), &CallControl::reconnect); }

void SeatVerbs::clearCall(const Words &words) { onCall(CallAction::ClearCall, words.value(0), &CallControl::clearCall); }

void SeatVerbs::drop(const Words &words)
{
    m_seat.callControl.dropParty(callFor(CallAction::DropParty, words.value(1)), words.first(), this, done());
}

void SeatVerbs::dtmf(const Words &words)
{
    m_seat.callControl.sendDtmf(callFor(CallAction::SendDtmf, words.value(1)), words.first(), this, done());
}

void SeatVerbs::setData(const Words &words)
{
    CallContext data;
    const QString value = words.mid(1).join(u' ');
    const uint number = words.first().toUInt();
    if (number >= 1 && number <= data.callVariables.size())
        data.callVariables[number - 1] = value;
    else
        data.namedVariables = {{words.first(), value}};
    m_seat.callControl.setData(callFor(CallAction::SetData, {}), data, this, done());
}

void SeatVerbs::consult(const Words &words)
{
    const bool forConference = words.value(1) == QLatin1String("conference");
    m_seat.callControl.consult(callFor(CallAction::Consult, {}), words.first(),
                               forConference ? ConsultType::Conference : ConsultType::Transfer, this, done());
}

void SeatVerbs::blindTransfer(const Words &words)
{
    m_seat.callControl.blindTransfer(callFor(CallAction::BlindTransfer, words.value(1)), words.first(), this, done());
}

void SeatVerbs::blindConference(const Words &words)
{
    m_seat.callControl.blindConference(callFor(CallAction::BlindConference, words.value(1)), words.first(), this, done());
}

// ---- help, campaigns, supervision ------------------------------------------------------------------------------

//! The call that is named, else the one that is talked on; empty when there is none.
std::optional<CallId> SeatVerbs::talkedOn(const QString &id) const
{
    if (!id.isEmpty())
        return CallId {id.toUInt()};
    for (const Call &call : m_seat.calls.calls())
        if (call.state == LocalConnectionState::Connect)
            return call.id;
    return {};
}

void SeatVerbs::assist(const Words &words) { m_seat.helpControl.askSupervisor(talkedOn(words.value(0)), this, done()); }
void SeatVerbs::emergency(const Words &words) { m_seat.helpControl.declareEmergency(talkedOn(words.value(0)), this, done()); }
void SeatVerbs::badLine(const Words &words)
{
    m_seat.helpControl.markBadLine(talkedOn(words.value(0)).value_or(CallId {}), this, done());
}

void SeatVerbs::choose(PreviewAction plain, PreviewAction closing, const Words &words)
{
    m_seat.previewControl.answer(words.isEmpty() ? plain : closing, this, done());
}

void SeatVerbs::accept(const Words &) { m_seat.previewControl.answer(PreviewAction::Accept, this, done()); }
void SeatVerbs::reject(const Words &words) { choose(PreviewAction::Reject, PreviewAction::RejectClose, words); }
void SeatVerbs::skip(const Words &words) { choose(PreviewAction::Skip, PreviewAction::SkipClose, words); }
void SeatVerbs::cancelReservation(const Words &) { m_seat.previewControl.answer(PreviewAction::CancelReservation, this, done()); }

void SeatVerbs::classify(const Words &words)
{
    const auto outcome = valueOf(outcomes(), words.first());
    outcome ? m_seat.previewControl.classify(*outcome, this, done()) : error(QStringLiteral("no such outcome"));
}

void SeatVerbs::callBack(const Words &words)
{
    if (words.first() == QLatin1String("cancel"))
        return m_seat.previewControl.cancelCallBack(this, done());
    const QDateTime when = QDateTime::fromString(words.first(), Qt::ISODate);
    when.isValid() ? m_seat.previewControl.callBack(when, this, done()) : error(QStringLiteral("no time"));
}

void SeatVerbs::callBackAt(const Words &words) { m_seat.previewControl.callBackAt(words.first(), this, done()); }

//! Of an agent whom no event has told of yet, the server is asked first.
void SeatVerbs::withAgent(const AgentId &agent, const std::function<void()> &deed)
{
    if (m_seat.team.agent(agent).confirmed)
        return deed();
    m_seat.bridge.request(
        QueryAgentStateReq {.agentID = agent.value},
        {this, [this, deed](const Result<QueryAgentStateConf> &answer) { answer ? deed() : error(why(answer.error())); }});
}

void SeatVerbs::supervise(const Words &words)
{
    static const QList<std::pair<QString, SupervisoryAction>> actions {
        {QStringLiteral("bargein"), SupervisoryAction::BargeIn},
        {QStringLiteral("intercept"), SupervisoryAction::Intercept},
        {QStringLiteral("monitor"), SupervisoryAction::Monitor}};
    const auto action = valueOf(actions, words.at(1));
    if (!action)
        return error(QStringLiteral("no such action"));
    withAgent({words.first()}, [this, agent = AgentId {words.first()}, action = *action] {
        SupervisorControl &control = m_seat.supervisorControl;
        switch (action) {
        case SupervisoryAction::Intercept: return control.intercept(agent, this, done());
        case SupervisoryAction::Monitor: return control.monitor(agent, this, done());
        default: return control.bargeIn(agent, this, done());
        }
    });
}

void SeatVerbs::leave(const Words &) { m_seat.supervisorControl.leave(this, done()); }

void SeatVerbs::setAgent(const Words &words)
{
    const auto state = valueOf(stateWords(), words.at(1));
    if (!state)
        return error(QStringLiteral("no such state"));
    withAgent({words.first()}, [this, agent = AgentId {words.first()}, state = *state] {
        m_seat.supervisorControl.setState(agent, state, this, done());
    });
}

void SeatVerbs::showAgents(const Words &)
{
    QStringList lines;
    for (const Agent &agent : m_seat.team.agents())
        lines.append(lineOf(agent));
    lines.sort();
    ok(lines);
}

void SeatVerbs::showCries(const Words &)
{
    QStringList lines;
    for (const HelpRequest &request : m_seat.cries.open())
        lines.append(QStringLiteral("%1 %2 %3 call %4%5%6")
                         .arg(request.number)
                         .arg(request.agent.value.isEmpty() ? QStringLiteral("-") : request.agent.value, request.extension)
                         .arg(request.call.value)
                         .arg(request.emergency ? QStringLiteral(" emergency") : QString(),
                              request.confirmed ? QString() : QStringLiteral(" not confirmed")));
    ok(lines);
}

void SeatVerbs::dismiss(const Words &words)
{
    const auto isMeant = [&](const HelpRequest &request) { return QString::number(request.number) == words.first(); };
    const QList<HelpRequest> &open = m_seat.cries.open();
    const auto cry = std::ranges::find_if(open, isMeant);
    if (cry == open.end())
        return error(QStringLiteral("no such cry for help"));
    m_seat.cries.dismiss(cry->number);
    ok();
}

void SeatVerbs::lookAtNumbers(const Words &words)
{
    bool isQueue = false;
    const uint queue = words.first().toUInt(&isQueue);
    if (words.first() == QLatin1String("off"))
        m_looks.clear();
    else if (words.first() == QLatin1String("all"))
        m_looks.append(m_seat.statistics.lookAtSummary());
    else if (isQueue)
        m_looks.append(m_seat.statistics.look(CsqId {queue}));
    else
        return lookAtNumbersOf({words.first()});
    ok();
}

//! The server says whether there is such an agent, and whether this session may ask.
void SeatVerbs::lookAtNumbersOf(const AgentId &agent)
{
    m_seat.server.request(QueryAgentStateReq {.agentID = agent.value},
                          {this, [this, agent](const Result<QueryAgentStateConf> &answer) {
                               if (!answer)
                                   return error(why(answer.error()));
                               m_looks.append(m_seat.statistics.lookAtQueuesOf(agent));
                               ok();
                           }});
}

// ---- what is known ---------------------------------------------------------------------------------------------

QString SeatVerbs::lineOf(const Agent &agent)
{
    QString state = QString::number(int(agent.state));
    for (const auto &[word, value] : stateWords())
        if (value == agent.state)
            state = word;
    return QStringLiteral("%1 %2 %3 reason %4%5")
        .arg(agent.id.value, agent.extension.isEmpty() ? QStringLiteral("-") : agent.extension, state)
        .arg(agent.reasonCode)
        .arg(agent.confirmed ? QString() : QStringLiteral(" not confirmed"));
}

void SeatVerbs::showState(const Words &) { ok({lineOf(m_seat.agents.agent(m_seat.agentControl.self()))}); }

void SeatVerbs::showPhone(const Words &)
{
    const PhoneFacts &facts = m_seat.devices.ownPhone();
    QStringList states;
    for (const auto &[word, state] : stateWords())
        if (facts.makeCallStates & (1u << int(state)))
            states.append(word);
    ok({QStringLiteral("%1 %2, dials when %3")
            .arg(m_seat.router.phone().extension,
                 m_seat.devices.isInService(m_seat.router.phone().extension) ? QStringLiteral("in service")
                                                                             : QStringLiteral("out of service"),
                 facts.makeCallStates ? states.join(u' ') : QStringLiteral("the server did not say"))});
}

void SeatVerbs::showCalls(const Words &)
{
    static const QStringList states = QStringLiteral("null initiate alerting connect hold queued fail").split(u' ');
    static const QStringList directions = QStringLiteral("unknown incoming outgoing").split(u' ');
    QStringList lines;
    for (const Call &call : m_seat.calls.calls())
        lines.append(QStringLiteral("%1 type %2 %3 %4 %5%6%7")
                         .arg(call.id.value)
                         .arg(int(call.type))
                         .arg(states.value(int(call.state), QStringLiteral("none")), directions.value(int(call.direction)),
                              call.remoteParty(),
                              call.lineType == LineType::Business ? QString() : QLatin1String(" line ") + call.connectionDeviceId,
                              call.confirmed ? QString() : QStringLiteral(" not confirmed")));
    ok(lines);
}

void SeatVerbs::showPreview(const Words &)
{
    static const QStringList stages = QStringLiteral("offered answered calling afterwards").split(u' ');
    const auto &preview = m_seat.previews.current();
    if (!preview)
        return ok();
    ok({QStringLiteral("%1 %2 campaign '%3' customer '%4' number %5 said '%6'")
            .arg(preview->call.id.value)
            .arg(stages.at(int(preview->stage)), preview->campaign, preview->customer, preview->number, preview->response)});
}

bool SeatVerbs::isAwaited(const AnyMessage &message) const
{
    if (nameOf(message) != m_awaited.first())
        return false;
    const QJsonObject fields = message.toJson(wire::Privacy::ShowPersonal)[QLatin1String("fields")].toObject();
    return std::all_of(m_awaited.cbegin() + 1, m_awaited.cend(), [&](const QString &pair) {
        return fields[pair.section(u'=', 0, 0)].toVariant().toString() == pair.section(u'=', 1);
    });
}

void SeatVerbs::note(const AnyMessage &message)
{
    if (!m_awaited.isEmpty() && isAwaited(message)) {
        m_awaited.clear();
        m_patience.reset();
        return ok();
    }
    m_since.append(message);
    if (m_since.size() > MaxSince)
        m_since.removeFirst();
}

//! What came before the awaited message is passed over, so that waits that follow each other keep the order.
void SeatVerbs::wait(const Words &words)
{
    m_awaited = words;
    const auto found = std::ranges::find_if(m_since, [this](const AnyMessage &message) { return isAwaited(message); });
    if (found != m_since.end()) {
        m_since.erase(m_since.begin(), found + 1);
        m_awaited.clear();
        return ok();
    }
    m_since.clear();
    m_patience = m_seat.clock.after(Patience, [this] {
        m_awaited.clear();
        error(QStringLiteral("it did not come"));
    });
}

void SeatVerbs::showHelp(const Words &)
{
    const QStringList lines = help();
    finish(lines + QStringList(QStringLiteral("ok help")));
}

void SeatVerbs::quit(const Words &)
{
    ok();
    Q_EMIT quitAsked();
}

} // namespace ctitool
