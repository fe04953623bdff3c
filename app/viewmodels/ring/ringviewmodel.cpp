// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ringviewmodel.h"
#include "callvariable.h"
#include "services/ring/screenplace.h"

namespace callfloor {

using State = CallListModel::State;
using Role = CallListModel::Role;

namespace {
QString inOneLine(const QStringList &facts) { return facts.join(QStringLiteral("   ·   ")); }
}

RingViewModel::RingViewModel(Desk &desk, CallsViewModel &calls, Tools tools, const Policy &policy, QObject *parent)
    : QObject(parent), m_desk(desk), m_calls(calls), m_tools(tools), m_settings(policy, tools.sounds)
{
    const CallListModel *list = calls.list();
    for (const auto change : {&CallListModel::rowsInserted, &CallListModel::rowsRemoved})
        connect(list, change, this, &RingViewModel::look);
    connect(list, &CallListModel::dataChanged, this, &RingViewModel::look);
    connect(list, &CallListModel::modelReset, this, &RingViewModel::look);
    connect(calls.preview(), &PreviewViewModel::changed, this, &RingViewModel::look);
    connect(&desk.agents, &cti::AgentRegistry::changed, this, &RingViewModel::agentChanged);
    connect(&m_settings, &RingSettings::changed, this, [this] {
        m_sounding = false; // it may be another device or volume
        m_tools.sounds.stopRinging();
        applySound();
        applyNotification();
        tryKey();
    });
    tryKey();
}

RingViewModel::~RingViewModel()
{
    m_tools.sounds.stopRinging();
    m_tools.notifier.withdraw();
    m_tools.key.release();
}

void RingViewModel::retranslate()
{
    m_settings.retranslate();
    look();
    Q_EMIT keyProblemChanged();
}

QPoint RingViewModel::placeOf(int width, int height) { return placeOnScreenLastUsed({width, height}); }

void RingViewModel::answer()
{
    if (!m_ringing.canAnswer)
        return;
    if (m_ringing.isOffer)
        m_calls.preview()->answer(PreviewViewModel::Answer::Accept);
    else
        m_calls.answer(m_ringing.callId);
}

// ---- what rings

template <typename T>
T RingViewModel::role(int row, CallListModel::Role which) const
{
    return m_calls.list()->index(row).data(which).value<T>();
}

void RingViewModel::look()
{
    const Ringing offer = offered();
    Ringing now = offer; // whoever calls comes first
    const QList<Ringing> begun = lookAt(offer, now);
    const Ringing before = std::exchange(m_ringing, now);
    if (now != before) {
        Q_EMIT changed();
        apply(before);
    }
    for (const Ringing &call : begun)
        Q_EMIT began(call.isOffer, call.party, call.queue);
}

// What rings that did not when it was looked at last; `first` becomes the first call that rings, if any does.
QList<RingViewModel::Ringing> RingViewModel::lookAt(const Ringing &offer, Ringing &first)
{
    QList<Ringing> begun;
    QSet<uint> here;
    QSet<QPersistentModelIndex> rows;
    for (int row = m_calls.list()->count(); row-- > 0;) {
        here.insert(role<uint>(row, Role::CallIdRole));
        watchAutoAnswer(row);
        const Ringing found = ringingAt(row);
        if (found.callId == 0)
            continue;
        first = found;
        rows.insert(m_calls.list()->index(row));
        if (!m_rows.contains(m_calls.list()->index(row)))
            begun.prepend(found);
    }
    if (std::exchange(m_offered, offer.callId) != offer.callId && offer.callId != 0)
        begun.append(offer);
    m_rows = rows;
    m_seen.removeIf([&here](const auto &seen) { return !here.contains(seen.key()); });
    return begun;
}

// What rang before contact was lost may ring no more.
RingViewModel::Ringing RingViewModel::ringingAt(int row) const
{
    if (role<State>(row, Role::StateRole) != State::Ringing || !role<bool>(row, Role::ConfirmedRole)
        || m_calls.preview()->isOffer(role<uint>(row, Role::CallIdRole)))
        return {};
    const QString party = role(row, Role::PartyRole);
    const QString number = role(row, Role::NumberRole);
    QStringList facts {number == party ? QString() : m_calls.written(number), role(row, Role::CallTypeRole)};
    facts.removeAll(QString());
    return {.callId = role<uint>(row, Role::CallIdRole),
            .party = party,
            .facts = inOneLine(facts),
            .queue = role(row, Role::QueueRole),
            .data = dataAt(row),
            .since = role<double>(row, Role::RingingSinceRole),
            .canAnswer = role<bool>(row, Role::CanAnswerRole),
            .asked = role<CallListModel::Action>(row, Role::PendingActionRole) == CallListModel::Action::Answer,
            .errorText = role(row, Role::ErrorTextRole)};
}

QString RingViewModel::dataAt(int row) const
{
    QStringList values;
    const auto variables = role<QVariantList>(row, Role::VariablesRole);
    for (const QVariant &variable : variables)
        if (const auto known = variable.value<CallVariable>(); known.kind == CallVariable::Kind::Value)
            values.append(known.value);
    return inOneLine(values.mid(0, 3));
}

RingViewModel::Ringing RingViewModel::offered() const
{
    const std::optional<cti::Preview> &offer = m_desk.previews.current();
    if (!offer || offer->stage != cti::PreviewStage::Offered || !offer->call.confirmed)
        return {};
    const PreviewViewModel &preview = *m_calls.preview();
    return {.callId = preview.callId(),
            .isOffer = true,
            .party = preview.customer(),
            .facts = preview.number() == preview.customer() ? QString() : m_calls.written(preview.number()),
            .queue = preview.campaign(),
            .data = preview.account().isEmpty() ? QString() : tr("account %1").arg(preview.account()),
            .since = preview.since(),
            .canAnswer = preview.canAnswer(),
            .asked = preview.pendingAnswer() == PreviewViewModel::Answer::Accept,
            .errorText = preview.errorText()};
}

// ---- what was put through without ringing long enough for anybody

void RingViewModel::watchAutoAnswer(int row)
{
    const uint callId = role<uint>(row, Role::CallIdRole);
    if (m_calls.preview()->isOffer(role<uint>(row, Role::CallIdRole))) { // what is said of it puts nobody through
        m_seen.remove(callId);
        return;
    }
    const bool isConfirmed = role<bool>(row, Role::ConfirmedRole);
    const auto state = role<State>(row, Role::StateRole);
    if (isConfirmed && state == State::Ringing) {
        if (!m_seen.contains(callId))
            m_seen.insert(callId, {.ringingSince = m_desk.clock.now()});
        m_seen[callId].answeredHere |= role<CallListModel::Action>(row, Role::PendingActionRole) == CallListModel::Action::Answer;
        return;
    }
    const auto seen = m_seen.constFind(callId);
    if (seen == m_seen.cend())
        return;
    const bool isAuto =
        isConfirmed && state == State::Talking && !seen->answeredHere && m_desk.clock.now() - seen->ringingSince < AutoAnswerTime;
    m_seen.erase(seen);
    if (isAuto && m_settings.rules().autoAnswerSound)
        m_tools.sounds.play(Sound::AutoAnswered, how());
}

void RingViewModel::agentChanged(const cti::Agent &agent)
{
    if (agent.id != m_desk.agentControl.self())
        return;
    const cti::Agent before = std::exchange(m_agent, agent);
    const auto isMissed = [](const cti::Agent &who) {
        return who.confirmed && who.state == cti::AgentState::NotReady && who.reasonCode == cti::Reason::RingNoAnswer;
    };
    if (isMissed(agent) && !isMissed(before) && before.confirmed && m_settings.rules().missedSound)
        m_tools.sounds.play(Sound::Missed, how());
}

// ---- what rings with it

Sounds::How RingViewModel::how() const
{
    return {.device = m_settings.rules().soundDevice, .volume = m_settings.rules().soundVolume};
}

void RingViewModel::apply(const Ringing &before)
{
    applySound();
    applyNotification();
    if (m_ringing.canAnswer != before.canAnswer)
        applyKey();
}

void RingViewModel::applySound()
{
    const bool wanted = m_ringing.callId != 0 && m_settings.rules().ringSound;
    if (std::exchange(m_sounding, wanted) == wanted)
        return;
    if (wanted)
        m_tools.sounds.startRinging(how());
    else
        m_tools.sounds.stopRinging();
}

QString RingViewModel::notificationTitle() const
{
    const bool shows = m_settings.rules().notificationShowsCaller;
    if (m_ringing.isOffer)
        return shows ? tr("Customer to call: %1").arg(m_calls.written(m_ringing.party)) : tr("A campaign offers a customer");
    return shows ? tr("%1 is calling").arg(m_calls.written(m_ringing.party)) : tr("A call is ringing");
}

void RingViewModel::applyNotification()
{
    std::pair<QString, QString> wanted;
    if (m_ringing.callId != 0 && m_settings.rules().notification) {
        wanted = {notificationTitle(), m_ringing.queue};
    }
    if (std::exchange(m_notified, wanted) == wanted)
        return;
    if (wanted.first.isEmpty())
        m_tools.notifier.withdraw();
    else
        m_tools.notifier.show(wanted.first, wanted.second);
}

// ---- the key in other programs: taken while there is something to answer, so that they have it the rest of the day

void RingViewModel::setAnswerKey(const QKeySequence &key)
{
    if (std::exchange(m_answerKey, key) == key)
        return;
    tryKey();
    Q_EMIT keyProblemChanged(); // it names the key
}

void RingViewModel::applyKey()
{
    const bool wanted = m_ringing.canAnswer && m_settings.rules().answerKeyEverywhere && !m_answerKey.isEmpty();
    if (wanted)
        setKeyOutcome(m_tools.key.take(m_answerKey, [this] { answer(); }));
    else
        m_tools.key.release();
}

// Whether another program has it is said before the first call rings.
void RingViewModel::tryKey()
{
    const bool wanted = m_settings.rules().answerKeyEverywhere && !m_answerKey.isEmpty();
    std::optional<GlobalKey::Outcome> outcome;
    if (wanted)
        outcome = m_tools.key.take(m_answerKey, [this] { answer(); });
    if (!wanted || !m_ringing.canAnswer)
        m_tools.key.release();
    setKeyOutcome(outcome);
}

void RingViewModel::setKeyOutcome(std::optional<GlobalKey::Outcome> outcome)
{
    if (std::exchange(m_keyOutcome, outcome) != outcome)
        Q_EMIT keyProblemChanged();
}

QString RingViewModel::answerKeyText() const
{
    return m_keyOutcome == GlobalKey::Outcome::Taken ? m_answerKey.toString(QKeySequence::NativeText) : QString();
}

QString RingViewModel::keyProblem() const
{
    const QString key = m_answerKey.toString(QKeySequence::NativeText);
    switch (m_keyOutcome.value_or(GlobalKey::Outcome::Taken)) {
    case GlobalKey::Outcome::Taken: return {};
    case GlobalKey::Outcome::InUse:
        return tr("Another program has taken %1. It answers only while Callfloor has the keyboard; choose another key here, or "
                  "free it there.")
            .arg(key);
    case GlobalKey::Outcome::NoSuchKey:
        return tr("%1 can't be used in other programs. It answers only while Callfloor has the keyboard; choose a function key.")
            .arg(key);
    case GlobalKey::Outcome::Unavailable:
        return tr("This system lets no key work in other programs. %1 answers only while Callfloor has the keyboard.").arg(key);
    }
    return {};
}

} // namespace callfloor
