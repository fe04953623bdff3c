// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "walk.h"
#include "messages/configmessages.h"
#include "messages/sessionmessages.h"
#include "messages/teammessages.h"
#include "simulator/random.h"
#include "watch.h"
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace proof {
namespace {

using namespace cti;

//! Bytes in use; 0 where nobody counts them.
qsizetype heapInUse()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    return qsizetype(mallinfo2().uordblks);
#else
    return 0;
#endif
}

constexpr int Agents = 3;
constexpr int People = Agents + 1; // the last is a supervisor
constexpr int Whats = 12;

//! What holds for a whole walk.
struct Choice {
    simulator::Options server = Floor::quiet();
    quint8 version = 17; //!< of the protocol, at every desk
};

//! A walk that is being taken.
class Walker {
public:
    Walker(Defect defect, const Choice &choice)
        : m_floor(Agents, defect, choice.server, {.bridge = true, .version = choice.version}), m_watch(m_floor)
    {
        for (int who = 0; who < People; ++who) {
            person(who).passage = [this, who](Line &line, Way way, const wire::Frame &frame) { pass(who, line, way, frame); };
            QObject::connect(&person(who).server, &cti::Cluster::lost, &person(who).recovery, [this] { ++m_result.outages; });
            person(who).open();
        }
        person(Agents).lookAtNumbers();
        m_floor.quietMoment = [this] { return look(); };
        m_floor.settle();
    }
    WalkResult take(const Walk &walk)
    {
        for (const Act &act : walk) {
            ++m_result.acts;
            take(act);
            if (!m_result.isGood())
                return m_result;
        }
        putRight();
        return m_result;
    }

    // ---- what agents do
    void signIn(int who, int) { person(who).signIn(); }
    void signOut(int who, int what) { person(who).setState(AgentState::Logout, quint16(10 + what % 2)); }
    void beReady(int who, int) { person(who).setState(AgentState::Ready); }
    void beNotReady(int who, int what) { person(who).setState(AgentState::NotReady, quint16(what % 4)); }
    void wrapUp(int who, int) { person(who).setState(AgentState::Work); }
    void touch(int who, int) { person(who).intentKeeper.noteActivity(); } // keyboard or mouse: ready may come back
    void answer(int who, int what) { onCall(who, what, "answer", &CallControl::answer); }
    void hold(int who, int what) { onCall(who, what, "hold", &CallControl::hold); }
    void retrieve(int who, int what) { onCall(who, what, "retrieve", &CallControl::retrieve); }
    void end(int who, int what) { onCall(who, what, "end", &CallControl::end); }
    void clearCall(int who, int what) { onCall(who, what, "clear", &CallControl::clearCall); }
    void dropParty(int who, int what)
    {
        const Call *known = person(who).calls.find(call(who, 0));
        if (known && !known->otherParties.isEmpty())
            person(who).ask("drop", &CallControl::dropParty, known->id,
                            known->otherParties.at(what % known->otherParties.size()));
    }
    void alternate(int who, int what) { onCall(who, what, "alternate", &CallControl::alternate); }
    void reconnect(int who, int what) { onCall(who, what, "reconnect", &CallControl::reconnect); }
    void transfer(int who, int what)
    {
        onCall(who, what, "transfer", &CallControl::transfer);
        doubtQueues(who);
    }
    void conference(int who, int what)
    {
        onCall(who, what, "conference", &CallControl::conference);
        doubtQueues(who);
    }
    void dial(int who, int what) { person(who).dial(number(who, what)); }
    void consult(int who, int what)
    {
        person(who).ask("consult", &CallControl::consult, call(who, 0), number(who, what), ConsultType(1 + what % 2));
    }
    void blindTransfer(int who, int what)
    {
        person(who).ask("blind transfer", &CallControl::blindTransfer, call(who, 0), number(who, what));
        doubtQueues(who);
    }
    void blindConference(int who, int what)
    {
        person(who).ask("blind conference", &CallControl::blindConference, call(who, 0), number(who, what));
        doubtQueues(who);
    }
    void setData(int who, int what)
    {
        CallContext data;
        data.callVariables[std::size_t(what % 10)] = what % 3 ? QStringLiteral("told %1").arg(what) : QStringLiteral(" ");
        person(who).ask("set data", &CallControl::setData, call(who, what), data);
    }
    void sendTones(int who, int what) { person(who).ask("tones", &CallControl::sendDtmf, call(who, what), QStringLiteral("1#")); }

    // ---- help, campaigns and supervision
    void assist(int who, int what) { askForHelp(who, what, "assist", &HelpControl::askSupervisor); }
    void emergency(int who, int what) { askForHelp(who, what, "emergency", &HelpControl::declareEmergency); }
    void markBadLine(int who, int what)
    {
        person(who).askOf(person(who).helpControl, "bad line", &HelpControl::markBadLine, call(who, what));
    }
    //! To somebody who has just become ready for it; else there would be few.
    void offer(int who, int)
    {
        if (person(who).agent().state == AgentState::NotReady || person(who).agent().state == AgentState::Work)
            beReady(who, 0);
        m_floor.settle();
        m_floor.centre().campaigns().offer(person(who).agentId, newNumber());
    }
    void respond(int who, int what)
    {
        constexpr PreviewAction actions[] = {PreviewAction::Accept, PreviewAction::Reject,    PreviewAction::RejectClose,
                                             PreviewAction::Skip,   PreviewAction::SkipClose, PreviewAction::CancelReservation};
        const PreviewAction action = what < 6 ? PreviewAction::Accept : actions[what % 6];
        person(who).askOf(person(who).previewControl, "respond", &PreviewControl::answer, action);
    }
    void classify(int who, int what)
    {
        person(who).askOf(person(who).previewControl, "classify", &PreviewControl::classify, CallOutcome(what % 6));
    }
    void callBack(int who, int what)
    {
        PreviewControl &control = person(who).previewControl;
        const QDateTime when(QDate(2027, 3, 1 + what), QTime(15, 30), QTimeZone::utc());
        what % 3 ? person(who).askOf(control, "call back", &PreviewControl::callBack, when)
                 : person(who).askOf(control, "no call back", &PreviewControl::cancelCallBack);
    }
    void bargeIn(int who, int) { supervise(who, "barge in", &SupervisorControl::bargeIn); }
    void intercept(int who, int) { supervise(who, "intercept", &SupervisorControl::intercept); }
    void leave(int, int)
    {
        person(Agents).askOf(person(Agents).bridge->control, "leave", &SupervisorControl::leave);
        person(Agents).doubtRequest();
    }
    void setOther(int who, int what)
    {
        constexpr AgentState states[] = {AgentState::Ready, AgentState::NotReady, AgentState::Logout};
        const AgentState state = states[what < 9 ? what % 2 : 2];
        person(Agents).askOf(person(Agents).bridge->control, "set other", &SupervisorControl::setState,
                             AgentId {person(who).agentId}, state);
        person(Agents).doubtRequest();
    }

    // ---- what administrators do
    void configure(int, int what)
    {
        static const char *const deeds[] = {"agent add agent07 2007 Ida Moe",
                                            "agent rename agent05 Zoe %1",
                                            "agent queues agent05 1,3",
                                            "agent remove agent07",
                                            "csq add 9 Ninth %1",
                                            "csq rename 9 Tenth %1",
                                            "csq remove 9",
                                            "app add 9 7009 9 Ninth",
                                            "app renumber 9 10",
                                            "app renumber 10 9",
                                            "app remove 9",
                                            "team add 9 Ninth"};
        change(deeds[what]);
    }
    void configureTeam(int, int what)
    {
        static const char *const deeds[] = {"team join 9 agent05",       "team leave 9 agent05",   "team rename 9 Tenth %1",
                                            "team supervisor 9 super01", "team remove 9",          "team add 9 Ninth",
                                            "agent move agent06 2066",   "agent move agent06 2006"};
        change(deeds[std::size_t(what) % std::size(deeds)]);
    }
    void resetConfiguration(int, int)
    {
        m_floor.centre().publisher().publishConfiguration(FailureEvent {.status = Status::AutoConfigReset}, ~0u);
    }
    void failNextBlock(int, int) { m_floor.centre().administration().failNext(ConfigEndStatus::Error); }
    void reload(int, int) { person(Agents).bridge->configuration.control.reload(); }

    // ---- what callers do
    void ringAgent(int who, int) { m_floor.centre().callAgent(person(who).agentId, newNumber()); }
    void ringQueue(int, int what) { m_floor.centre().callQueue(quint32(1 + what % 3), newNumber()); }
    void ringPhone(int who, int) { m_floor.centre().callPhone(person(who).phone, newNumber()); }
    void hangUp(int, int what)
    {
        std::vector<std::pair<quint32, QString>> outside;
        for (const auto &[id, call] : m_floor.centre().exchange().calls())
            for (const simulator::Party &party : call.parties)
                if (party.type == DeviceType::Identifier)
                    outside.emplace_back(id, party.device);
        if (!outside.empty()) {
            const auto &[id, device] = outside[std::size_t(what) % outside.size()];
            m_floor.centre().exchange().release(id, device);
        }
    }

    // ---- what else happens
    void wait(int, int what)
    {
        constexpr Clock::Duration times[] = {100ms, 1s, 2s, 3s, 5s, 10s, 20s, 30s};
        m_floor.pass(times[std::size_t(what) % std::size(times)]);
    }
    void cut(int who, int what) { person(who).cut(what % 2 == 0); }
    void cutAll(int, int) { m_floor.cluster.cutLines(); }
    void handOver(int, int) { m_floor.cluster.handOver(); }
    void freeze(int, int) { m_floor.cluster.freeze(true); }
    void thaw(int, int) { m_floor.cluster.freeze(false); }
    //! In the middle of what comes next: other cuts find all that was sent arrived.
    void cutSoon(int who, int what) { m_mischief[who].cutAfter = 1 + what; }
    void split(int, int) { m_floor.cluster.split(); }
    void rejoin(int, int what) { m_floor.cluster.rejoin(what % 2); }
    void goOffline(int, int) { m_floor.centre().setOnline(false); }
    void goOnline(int, int) { m_floor.centre().setOnline(true); }
    void unplug(int who, int) { m_floor.centre().setPhoneInService(person(who).phone, false); }
    void plugIn(int who, int) { m_floor.centre().setPhoneInService(person(who).phone, true); }
    void slow(int who, int what) { person(who).slow(what % 4 ? Clock::Duration(0) : 300ms * (what + 1)); }
    void choose(int, int) { } // what holds for the whole walk
    void sendTwice(int who, int what) { m_mischief[who].twice = what; }
    void swapTwo(int who, int what) { m_mischief[who].swaps = what; }

private:
    struct Mischief {
        int twice = 0; //!< so many of the next messages come twice
        int cutAfter = 0; //!< so many more messages arrive at the desk on this line; 0: all do
        int swaps = 0; //!< so many of the next messages may change places with the one behind them
        std::optional<wire::Frame> first {};
        QPointer<Line> line {};
    };

    Person &person(int who) { return m_floor.person(who); }
    CallId call(int who, int what)
    {
        const int count = int(person(who).calls.calls().size());
        return person(who).callId(count ? what % count : 0);
    }
    template <typename Intent>
    void askForHelp(int who, int what, const char *name, Intent intent)
    {
        const CallId about = call(who, what);
        person(who).askOf(person(who).helpControl, name, intent, about == CallId {} ? std::optional<CallId>() : about);
        person(who).doubtRequest(); // nobody may be free to help
    }
    template <typename Intent>
    void supervise(int who, const char *name, Intent intent)
    {
        person(Agents).askOf(person(Agents).bridge->control, name, intent, AgentId {person(who).agentId});
        person(Agents).doubtRequest(); // supervisors see states of others, not calls
    }
    void change(const char *deed)
    {
        m_floor.configure(QString::fromLatin1(deed).replace(QLatin1String("%1"), QString::number(++m_numbers)));
    }
    void onCall(int who, int what, const char *name, void (CallControl::*intent)(CallId, QObject *, Done))
    {
        person(who).ask(name, intent, call(who, what));
    }
    //! Callers and other ends that nobody else has.
    QString newNumber() { return QStringLiteral("+120255%1").arg(++m_numbers * 100 + 1, 6, 10, QLatin1Char('0')); }
    QString number(int who, int what)
    {
        switch (what % 6) {
        case 0: return QString::number(7001 + what % 3);
        case 1: return newNumber();
        case 2: return newNumber().chopped(2) + QLatin1String(what < 6 ? "03" : "10"); // busy, and nobody answers
        default: return person((who + 1 + what % (People - 1)) % People).phone;
        }
    }
    //! Whether the other end is a queue is not told to clients: the server may refuse to join one.
    void doubtQueues(int who)
    {
        for (const auto &[id, call] : m_floor.centre().exchange().calls())
            if (call.party(person(who).phone) && call.isWaiting())
                person(who).requests.rbegin()->second.calm = false;
    }

    void take(const Act &act);
    void pass(int who, Line &line, Way way, const wire::Frame &frame);
    static bool mayChangePlaces(const wire::Frame &first, const wire::Frame &second);
    bool look();
    void putRight();
    void fail(const QString &complaint)
    {
        if (m_result.isGood())
            m_result.complaint = complaint;
    }

    Floor m_floor;
    Watch m_watch;
    Mischief m_mischief[People];
    WalkResult m_result;
    int m_numbers = 0;
};

struct Deed {
    const char *name;
    int weight;
    void (Walker::*take)(int who, int what);
    void (*choose)(Choice &choice) = nullptr; //!< before all
};
constexpr Deed deeds[] = {
    {"sign-in", 9, &Walker::signIn},
    {"sign-out", 1, &Walker::signOut},
    {"ready", 14, &Walker::beReady},
    {"not-ready", 4, &Walker::beNotReady},
    {"work", 3, &Walker::wrapUp},
    {"touch", 4, &Walker::touch},
    {"answer", 26, &Walker::answer},
    {"hold", 5, &Walker::hold},
    {"retrieve", 5, &Walker::retrieve},
    {"end", 8, &Walker::end},
    {"alternate", 5, &Walker::alternate},
    {"reconnect", 4, &Walker::reconnect},
    {"transfer", 9, &Walker::transfer},
    {"conference", 8, &Walker::conference},
    {"dial", 7, &Walker::dial},
    {"consult", 18, &Walker::consult},
    {"blind-transfer", 6, &Walker::blindTransfer},
    {"blind-conference", 4, &Walker::blindConference},
    {"drop", 4, &Walker::dropParty},
    {"clear", 1, &Walker::clearCall},
    {"set-data", 3, &Walker::setData},
    {"tones", 1, &Walker::sendTones},
    {"assist", 4, &Walker::assist},
    {"emergency", 2, &Walker::emergency},
    {"bad-line", 1, &Walker::markBadLine},
    {"offer", 6, &Walker::offer},
    {"respond", 9, &Walker::respond},
    {"classify", 3, &Walker::classify},
    {"call-back", 2, &Walker::callBack},
    {"barge-in", 6, &Walker::bargeIn},
    {"intercept", 4, &Walker::intercept},
    {"leave", 2, &Walker::leave},
    {"set-other", 3, &Walker::setOther},
    {"configure", 5, &Walker::configure},
    {"configure-team", 3, &Walker::configureTeam},
    {"config-reset", 1, &Walker::resetConfiguration},
    {"config-fail", 1, &Walker::failNextBlock},
    {"reload", 1, &Walker::reload},
    {"ring-agent", 16, &Walker::ringAgent},
    {"ring-queue", 4, &Walker::ringQueue},
    {"ring-phone", 3, &Walker::ringPhone},
    {"hang-up", 5, &Walker::hangUp},
    {"wait", 28, &Walker::wait},
    {"cut", 5, &Walker::cut},
    {"cut-soon", 3, &Walker::cutSoon},
    {"cut-all", 1, &Walker::cutAll},
    {"island", 1, &Walker::split},
    {"rejoin", 2, &Walker::rejoin},
    {"hand-over", 1, &Walker::handOver},
    {"freeze", 1, &Walker::freeze},
    {"thaw", 12, &Walker::thaw},
    {"offline", 1, &Walker::goOffline},
    {"online", 12, &Walker::goOnline},
    {"unplug", 1, &Walker::unplug},
    {"plug-in", 10, &Walker::plugIn},
    {"slow", 3, &Walker::slow},
    {"twice", 3, &Walker::sendTwice},
    {"swap", 3, &Walker::swapTwo},
    {"confirm-last", 0, &Walker::choose, [](Choice &choice) { choice.server.confirmLast = true; }},
    {"answer-late", 0, &Walker::choose, [](Choice &choice) { choice.server.answerDelay = 1200ms; }},
    {"ready-after-miss", 0, &Walker::choose, [](Choice &choice) { choice.server.readyAfterMiss = true; }},
    {"no-rtp", 0, &Walker::choose, [](Choice &choice) { choice.server.sendRtp = false; }},
    {"other-bytes", 0, &Walker::choose,
     [](Choice &choice) {
         choice.server.emergencyInvokeID = choice.server.trueCounts = choice.server.textsEndWithNul = false;
         choice.server.newCallIDRepeats = choice.server.transferConfParties = false;
         choice.server.lineTypeEarly = choice.server.csqStateFirst = choice.server.csqTagTwice = choice.server.wideAutoWork =
             true;
     }},
    {"other-answers", 0, &Walker::choose,
     [](Choice &choice) {
         choice.server.unknownCallByProtocol = true;
         choice.server.emergencyConfNames = simulator::Options::EmergencyConfNames::InNeed;
     }},
    {"more-events", 0, &Walker::choose,
     [](Choice &choice) { choice.server.dequeuedEvents = choice.server.nextAgentState = choice.server.stateCsqs = true; }},
    {"states-first", 0, &Walker::choose,
     [](Choice &choice) { choice.server.agentStates = simulator::Options::AgentStates::First; }},
    {"states-last", 0, &Walker::choose,
     [](Choice &choice) { choice.server.agentStates = simulator::Options::AgentStates::Last; }},
    {"version-10", 0, &Walker::choose, [](Choice &choice) { choice.version = 10; }},
    {"version-13", 0, &Walker::choose, [](Choice &choice) { choice.version = 13; }},
    {"version-18", 0, &Walker::choose, [](Choice &choice) { choice.version = 18; }},
};

void Walker::take(const Act &act)
{
    const Deed &deed = deeds[act.deed];
    const std::size_t before = person(act.who).requests.size();
    (this->*deed.take)(act.who, act.what);
    m_result.requests += qsizetype(person(act.who).requests.size() - before);
    m_floor.settle();
}

void Walker::pass(int who, Line &line, Way way, const wire::Frame &frame)
{
    Mischief &mischief = m_mischief[who];
    if (way == Way::ToServer)
        return line.deliver(way, frame);
    if (mischief.cutAfter > 0 && --mischief.cutAfter == 0)
        return line.cut();
    const QPointer<Line> alive(&line);
    if (mischief.first && mischief.line == &line) {
        const wire::Frame first = *std::exchange(mischief.first, std::nullopt);
        const bool changed = mayChangePlaces(first, frame);
        line.deliver(way, changed ? frame : first);
        if (alive)
            line.deliver(way, changed ? first : frame);
        return;
    }
    if (mischief.swaps > 0 && !(mischief.first && mischief.line) && person(who).isLineQuick() && !m_floor.isFrozen()) {
        --mischief.swaps;
        mischief.first = frame;
        mischief.line = &line;
        return;
    }
    line.deliver(way, frame);
    if (mischief.twice > 0 && alive) {
        --mischief.twice;
        line.deliver(way, frame);
    }
}

template <typename... Messages>
static bool isOf(quint32 id)
{
    return ((id == Messages::id) || ...);
}

//! Events of one cause come in any order, confirmations among them; but a call begins first and ends last, an agent's states
//! follow each other, and configuration is one conversation.
bool Walker::mayChangePlaces(const wire::Frame &first, const wire::Frame &second)
{
    constexpr quint32 BeginCall = 23;
    constexpr quint32 EndCall = 24;
    constexpr quint32 OpenConf = 4;
    const bool isConfiguration = isOf<ConfigKeyEvent, ConfigBeginEvent, ConfigApplicationEvent, ConfigCsqEvent, ConfigAgentEvent,
                                      ConfigDeviceEvent, ConfigEndEvent, TeamConfigEvent, TeamConfigConf>(first.id);
    return first.id != BeginCall && first.id != OpenConf && second.id != EndCall && first.id != second.id && !isConfiguration;
}

bool Walker::look()
{
    for (Mischief &mischief : m_mischief)
        if (mischief.first && mischief.line) { // nothing came behind it
            mischief.line->deliver(Way::ToClient, *std::exchange(mischief.first, std::nullopt));
            return false;
        }
    ++m_result.looks;
    for (const QString &complaint : m_watch.look())
        fail(complaint);
    return true;
}

//! Every trouble ends, and with it every doubt; then every call does.
void Walker::putRight()
{
    goOnline(0, 0);
    thaw(0, 0);
    for (int who = 0; who < People; ++who) {
        plugIn(who, 0);
        person(who).slow(0s);
        m_mischief[who] = {};
    }
    m_floor.pass(2min); // who was waited for is back, or given up
    for (int who = 0; who < People; ++who)
        if (!person(who).agent().isSignedIn())
            person(who).signIn(); // else nobody would tell him of the calls at his phone
    if (!m_floor.recover(5min))
        fail(QStringLiteral("no recovery within five minutes"));
    while (!m_floor.centre().exchange().calls().empty()) {
        const simulator::Call &call = m_floor.centre().exchange().calls().begin()->second;
        m_floor.centre().exchange().clear(call.id, call.parties.first().device);
        m_floor.settle();
    }
    for (int who = 0; who < People; ++who)
        if (!person(who).calls.calls().isEmpty())
            fail(QStringLiteral("a call is left when all are over"));
    if (!person(Agents).bridge->help.open().isEmpty())
        fail(QStringLiteral("a cry for help is left when all are over"));
    for (const auto &person : m_floor.people)
        person->heard = {}; // ours, not theirs
    const qsizetype before = heapInUse();
    m_floor.people.clear();
    m_result.held = before - heapInUse();
}

} // namespace

QString toText(const Walk &walk)
{
    QStringList texts;
    for (const Act &act : walk)
        texts.append(QStringLiteral("%1 %2 %3").arg(QLatin1String(deeds[act.deed].name)).arg(act.who).arg(act.what));
    return texts.join(QLatin1String(", "));
}

std::optional<Walk> walkFromText(const QString &text)
{
    Walk walk;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(QLatin1Char(' '));
        const auto deed = std::ranges::find_if(deeds, [&](const Deed &d) { return words[0] == QLatin1String(d.name); });
        if (deed == std::end(deeds) || words.size() != 3 || words[1].toUInt() >= People)
            return {};
        walk.append({quint8(std::distance(std::begin(deeds), deed)), quint8(words[1].toUInt()), quint8(words[2].toUInt())});
    }
    return walk;
}

Walk randomWalk(quint32 seed, int acts)
{
    QList<quint8> lots;
    for (std::size_t deed = 0; deed < std::size(deeds); ++deed)
        lots.append(QList<quint8>(deeds[deed].weight, quint8(deed)));
    simulator::Random random(seed);
    Walk walk;
    for (std::size_t deed = 0; deed < std::size(deeds); ++deed)
        if (deeds[deed].choose && random.chance(0.25))
            walk.append({quint8(deed), 0, 0});
    while (walk.size() < acts) {
        const quint8 deed = random.pick(lots);
        const int who = random.below(People);
        walk.append({deed, quint8(who), quint8(random.below(Whats))});
    }
    return walk;
}

WalkResult take(const Walk &walk, Defect defect)
{
    Choice choice;
    for (const Act &act : walk)
        if (deeds[act.deed].choose)
            deeds[act.deed].choose(choice);
    return Walker(defect, choice).take(walk);
}

Walk shrink(const Walk &walk, Defect defect, int tries)
{
    Walk best = walk.first(take(walk, defect).acts);
    for (qsizetype size = best.size() / 2; size > 0 && tries > 0;) {
        bool smaller = false;
        for (qsizetype at = 0; at < best.size() && tries > 0; --tries) {
            Walk without = best;
            without.remove(at, std::min(size, best.size() - at));
            const WalkResult result = take(without, defect);
            if (result.isGood()) {
                at += size;
                continue;
            }
            best = without.first(result.acts);
            smaller = true;
        }
        size = smaller ? std::min(size, best.size()) : size / 2;
    }
    return best;
}

} // namespace proof
