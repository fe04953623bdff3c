// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "campaigns.h"
#include "messages/outbound.h"
#include <QDateTime>
#include <QRegularExpression>

namespace cti::simulator {
namespace {

namespace answer = outbound::answer;

constexpr quint32 FirstListID = 20000;
constexpr QLatin1String CampaignName {"Renewals"};

const QStringList &names()
{
    static const QStringList list = QStringLiteral("Doe,John|Brandt,Mia|Okafor,Ngozi|Silva,João|Lund,Åse|Moreau,Zoé").split(u'|');
    return list;
}

bool isAnswer(const QString &word)
{
    static constexpr std::array all {answer::Accept, answer::Reject,    answer::RejectClose,
                                     answer::Skip,   answer::SkipClose, answer::Cancel};
    return std::ranges::find(all, word) != all.end();
}

bool isOutcome(const QString &word) { return std::ranges::find(outbound::outcome::all, word) != outbound::outcome::all.end(); }

bool isCallBackTime(const QString &word)
{
    return word.startsWith(outbound::CallBack)
        && QDateTime::fromString(word.mid(outbound::CallBack.size()), outbound::CallBackTime).isValid();
}

bool isCallBackNumber(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral("^P#\\+?[0-9]{1,20}$"));
    return pattern.match(word).hasMatch();
}

//! What can be said during a preview call and in the work after it.
bool isRemark(const QString &word)
{
    return isOutcome(word) || word == outbound::CancelCallBack || isCallBackTime(word) || isCallBackNumber(word);
}

bool speaks(const CallContext &changes)
{
    return std::ranges::any_of(changes.namedVariables, [](const auto &variable) { return variable.name == outbound::Response; });
}

} // namespace

Campaigns::Campaigns(const Options &options, Clock &clock, Random &random, Exchange &exchange, AgentDesk &agents)
    : m_options(options), m_clock(clock), m_random(random), m_exchange(exchange), m_agents(agents)
{
    connect(&exchange, &Exchange::updated, this, &Campaigns::updated);
    connect(&exchange, &Exchange::joined, this, &Campaigns::joined);
    connect(&exchange, &Exchange::left, this, [this](const Call &call) {
        if (!m_exchange.call(call.id))
            left(call);
    });
    connect(&agents, &AgentDesk::changed, this, &Campaigns::agentChanged);
}

// ---- whom to offer, and to whom --------------------------------------------------------------------------------

void Campaigns::start()
{
    if (m_options.previewsPerMinute > 0)
        scheduleNext();
}

void Campaigns::scheduleNext()
{
    const Duration mean = std::max(Duration(1ms), Duration(qint64(60'000 / m_options.previewsPerMinute))); // time has to pass
    m_next = m_clock.after(m_random.exponential(mean), [this] { offerToWhoeverIsReady(); });
}

//! The customer waits while somebody may become ready: on a busy floor nobody is for longer than a moment.
void Campaigns::offerToWhoeverIsReady()
{
    if (const AgentStatus *best = longestReady())
        offer(best->record->loginID);
    else if (std::ranges::any_of(m_agents.agents(), [this](const AgentStatus &agent) { return serves(agent); })) {
        m_next = m_clock.after(500ms, [this] { offerToWhoeverIsReady(); });
        return;
    }
    scheduleNext();
}

bool Campaigns::serves(const AgentStatus &agent) const
{
    return agent.state != AgentState::Logout && !agent.record->supervisor && (m_options.robotPreviews || !agent.robot);
}

const AgentStatus *Campaigns::longestReady() const
{
    const AgentStatus *best = nullptr;
    for (const AgentStatus &agent : m_agents.agents())
        if (serves(agent) && agent.state == AgentState::Ready && m_exchange.isFree(agent.extension)
            && (!best || agent.since < best->since))
            best = &agent;
    return best;
}

Contact &Campaigns::nextContact(const QString &loginID, const QString &number)
{
    const auto open = std::ranges::find_if(m_contacts, [&](const Contact &contact) {
        return contact.state == Contact::State::Open && contact.lastAgent != loginID;
    });
    if (number.isEmpty() && open != m_contacts.end())
        return *open;
    const auto count = quint32(m_contacts.size());
    m_contacts.push_back(
        {.listID = FirstListID + count,
         .number = number.isEmpty() ? QStringLiteral("+120255502%1").arg(count % 100, 2, 10, QLatin1Char('0')) : number,
         .name = names().at(qsizetype(count) % names().size()),
         .account = QStringLiteral("AC%1").arg(100 + count)});
    return m_contacts.back();
}

CallContext Campaigns::contextOf(const Contact &contact, QLatin1String status)
{
    CallContext context;
    context.namedVariables = {{outbound::Campaign, CampaignName},
                              {outbound::CampaignId, QStringLiteral("1")},
                              {outbound::Status, status},
                              {outbound::Response, QString()},
                              {outbound::Layout, QStringLiteral("OODefault")},
                              {outbound::Account, contact.account},
                              {outbound::ListId, QString::number(contact.listID)},
                              {outbound::Name, contact.name}};
    return context;
}

quint32 Campaigns::offer(const QString &loginID, const QString &number)
{
    const AgentStatus *agent = m_agents.agent(loginID);
    const bool dialable = number.isEmpty() || (m_exchange.isDestination(number) && !m_exchange.isAgents(number));
    if (!agent || agent->state != AgentState::Ready || !m_exchange.isFree(agent->extension) || !dialable)
        return NoCall;
    Contact &contact = nextContact(loginID, number);
    contact.state = Contact::State::Offered;
    contact.lastAgent = loginID;
    const quint32 id = m_exchange.newCallID();
    m_reserved.insert(id, {&contact, loginID});
    m_agents.reserveForPreview(loginID);
    m_exchange.announce(id, agent->extension, contact.number, contextOf(contact, QLatin1String("DO")));
    if (agent->robot)
        answerAsRobot(id);
    return id;
}

void Campaigns::answerAsRobot(quint32 reservation)
{
    m_robots.insert(reservation, m_clock.after(m_random.between(2s, 6s), [this, reservation] {
        const Timer self = m_robots.take(reservation);
        CallContext changes;
        changes.namedVariables = {{outbound::Response, m_random.chance(0.8) ? answer::Accept : answer::Skip}};
        m_exchange.update(reservation, changes);
    }));
}

// ---- what agents say -------------------------------------------------------------------------------------------

std::optional<Refusal> Campaigns::objection(const Call &call, const CallContext &changes) const
{
    if (!speaks(changes))
        return {};
    const QString word = outbound::valueOf(changes, outbound::Response);
    const bool known = m_reserved.contains(call.id) ? isAnswer(word) : !m_called.contains(call.id) || isRemark(word);
    return known ? std::nullopt : std::optional(misuse::response);
}

bool Campaigns::isRemarkAfterwards(quint32 call, const CallContext &changes) const { return isWorkedOn(call) && speaks(changes); }

std::optional<Refusal> Campaigns::objectionAfterwards(quint32 call, const QString &phone, const CallContext &changes) const
{
    if (m_agents.agent(m_worked.value(call).loginID)->extension != phone)
        return misuse::otherPhone;
    return isRemark(outbound::valueOf(changes, outbound::Response)) ? std::nullopt : std::optional(misuse::response);
}

void Campaigns::noteAfterwards(quint32 call, const CallContext &changes)
{
    note(*m_worked.value(call).contact, outbound::valueOf(changes, outbound::Response));
}

void Campaigns::updated(quint32 call, const CallContext &changes)
{
    if (!speaks(changes))
        return;
    const QString word = outbound::valueOf(changes, outbound::Response);
    if (m_reserved.contains(call))
        answered(call, word);
    else if (m_called.contains(call))
        note(*m_called.value(call).contact, word);
}

void Campaigns::answered(quint32 reservation, const QString &word)
{
    const Desk desk = m_reserved.take(reservation);
    const QString phone = m_agents.agent(desk.loginID)->extension;
    m_robots.remove(reservation);
    const bool closes = word == answer::RejectClose || word == answer::SkipClose;
    desk.contact->state = closes ? Contact::State::Closed : Contact::State::Open;
    m_exchange.release(reservation, phone);
    if (word == answer::Accept)
        return callCustomer(desk);
    if (word == answer::Cancel)
        return m_agents.endReservation(desk.loginID, AgentState::NotReady, Reason::ReservationCancelled);
    const bool skips = word == answer::Skip || word == answer::SkipClose;
    m_agents.endReservation(desk.loginID, AgentState::Ready, skips ? Reason::PreviewSkipped : quint16(0));
    if (skips && m_options.previewsPerMinute > 0) // for the next customer the agent stays at hand
        offer(desk.loginID);
}

void Campaigns::callCustomer(const Desk &desk)
{
    const QString phone = m_agents.agent(desk.loginID)->extension;
    const quint32 id = m_exchange.newCallID();
    desk.contact->state = Contact::State::Called;
    m_called.insert(id, desk);
    m_agents.talk(desk.loginID);
    m_exchange.dial(id, phone, desk.contact->number, contextOf(*desk.contact, QLatin1String("CO")), CallType::Preview);
}

void Campaigns::note(Contact &contact, const QString &word)
{
    if (word == outbound::CancelCallBack)
        contact.callBack.clear();
    else if (word.startsWith(outbound::CallBackNumber))
        contact.callBackNumber = word.mid(outbound::CallBackNumber.size());
    else if (word.startsWith(outbound::CallBack))
        contact.callBack = word.mid(outbound::CallBack.size());
    else
        contact.outcome = word;
}

// ---- what becomes of it ----------------------------------------------------------------------------------------

void Campaigns::left(const Call &call)
{
    if (m_reserved.contains(call.id)) { // not answered: the phone went away, or the agent
        const Desk desk = m_reserved.take(call.id);
        m_robots.remove(call.id);
        desk.contact->state = Contact::State::Open;
        if (m_agents.agent(desk.loginID)->state == AgentState::Reserved)
            m_agents.endReservation(desk.loginID, AgentState::Ready, 0);
    } else if (m_called.contains(call.id)) {
        const Desk desk = m_called.take(call.id);
        const bool talked =
            std::ranges::all_of(call.parties, [](const Party &party) { return party.state == LocalConnectionState::Connect; });
        if (talked && desk.contact->outcome.isEmpty())
            desk.contact->outcome = outbound::outcome::Voice;
        desk.contact->state = Contact::State::Done;
        if (m_agents.agent(desk.loginID)->state != AgentState::Logout)
            m_worked.insert(call.id, desk);
    }
}

//! The customer goes on in another call. At another agent's desk: whoever handed him on has left the first one, and may say what
//! became of it, too.
void Campaigns::joined(quint32 held, quint32 active, quint32 id)
{
    const Call *call = m_exchange.call(id);
    for (const quint32 before : {held, active}) {
        if (!call || before == id || !m_called.contains(before))
            continue;
        const Desk desk = m_called.value(before);
        if (call->party(m_agents.agent(desk.loginID)->extension)) {
            m_called.remove(before);
            m_called.insert(id, desk);
        } else {
            for (const Party &party : call->parties)
                if (const AgentStatus *agent = m_agents.agentAt(party.device))
                    m_called.insert(id, {desk.contact, agent->record->loginID});
        }
    }
}

//! An agent who is gone is no longer reserved; who has finished the work after a call has said all there is to say.
void Campaigns::agentChanged(const QString &loginID)
{
    const AgentStatus &agent = *m_agents.agent(loginID);
    if (agent.state == AgentState::Work || agent.state == AgentState::Talking)
        return;
    m_worked.removeIf([&](const auto &worked) { return worked.value().loginID == loginID; });
    if (agent.state == AgentState::Reserved)
        return;
    for (auto at = m_reserved.cbegin(); at != m_reserved.cend(); ++at)
        if (at->loginID == loginID) {
            const Call *call = m_exchange.call(at.key());
            return call ? m_exchange.release(call->id, call->parties.first().device) : void();
        }
}

} // namespace cti::simulator
