// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "previewviewmodel.h"
#include "plaintext.h"
#include "services/callbackwish.h"
#include "services/campaignwords.h"
#include "walltime.h"

namespace callfloor {

using cti::Preview;
using cti::PreviewAction;
using cti::PreviewStage;

namespace {

const Preview &none()
{
    static const Preview preview {};
    return preview;
}

std::optional<CallBackWish> wishIn(const QString &written)
{
    return readCallBackWish(written, QDateTime::fromMSecsSinceEpoch(evenNow()), QLocale());
}

const Preview &currentOf(const Desk &desk) { return desk.previews.current() ? *desk.previews.current() : none(); }

} // namespace

PreviewViewModel::PreviewViewModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_asking(desk.clock)
{
    connect(&desk.previews, &cti::PreviewRegistry::changed, this, &PreviewViewModel::previewChanged);
    connect(&desk.server, &cti::Cluster::statusChanged, this, &PreviewViewModel::changed);
}

// ---- the page

PreviewViewModel::Stage PreviewViewModel::stage() const
{
    if (!m_desk.previews.current())
        return Stage::None;
    switch (currentOf(m_desk).stage) {
    case PreviewStage::Offered: return Stage::Offered;
    case PreviewStage::Answered: return Stage::Answered;
    case PreviewStage::Calling: return Stage::Calling;
    case PreviewStage::Afterwards: return Stage::Afterwards;
    }
    return Stage::None;
}

uint PreviewViewModel::callId() const { return m_desk.previews.current() ? currentOf(m_desk).call.id.value : 0; }

// Campaigns write "last,first".
QString PreviewViewModel::customer() const
{
    const QString name = harmless(currentOf(m_desk).customer);
    const qsizetype comma = name.indexOf(u',');
    const QString spoken = comma < 0 ? name : name.mid(comma + 1).trimmed() + QLatin1Char(' ') + name.left(comma).trimmed();
    return spoken.trimmed().isEmpty() ? number() : spoken.trimmed();
}

QString PreviewViewModel::number() const { return harmless(currentOf(m_desk).number); }
QString PreviewViewModel::campaign() const { return harmless(currentOf(m_desk).campaign); }
QString PreviewViewModel::account() const { return harmless(currentOf(m_desk).account); }
double PreviewViewModel::since() const { return wallTime(currentOf(m_desk).call.stateSince, m_desk.now()); }

QString PreviewViewModel::saidText() const
{
    return campaignWords(stage() == Stage::Afterwards && !m_noted.isEmpty() ? m_noted : currentOf(m_desk).response);
}

QString PreviewViewModel::outcomeWord(Outcome outcome) { return campaignWords(campaignResponse(cti::CallOutcome(outcome))); }

QStringList PreviewViewModel::outcomeWords()
{
    QStringList words;
    for (int outcome = 0; outcome < int(Outcome::NoOutcome); ++outcome)
        words.append(outcomeWord(Outcome(outcome)));
    return words;
}

// ---- what the person says

bool PreviewViewModel::can(PreviewAction action) const
{
    return !m_asking.isBusy() && m_pending == Answer::NoAnswer && m_desk.previewControl.judge(action) == cti::Verdict::Possible;
}

bool PreviewViewModel::begin(PreviewAction action)
{
    if (!can(action))
        return false;
    m_error = {};
    m_asking.begin([this] { Q_EMIT changed(); });
    return true;
}

cti::Done PreviewViewModel::done(const QString &word)
{
    return [this, word, call = callId()](const std::optional<cti::Error> &error) {
        m_asking.end();
        m_pendingOutcome = Outcome::NoOutcome;
        if (error) {
            m_pending = Answer::NoAnswer;
            m_error = said(*error);
        } else if (call == callId()) {
            m_noted = word;
        }
        Q_EMIT changed();
    };
}

void PreviewViewModel::answer(Answer what)
{
    static constexpr std::pair<Answer, PreviewAction> actions[] = {
        {Answer::Accept, PreviewAction::Accept},           {Answer::Reject, PreviewAction::Reject},
        {Answer::RejectClose, PreviewAction::RejectClose}, {Answer::Skip, PreviewAction::Skip},
        {Answer::SkipClose, PreviewAction::SkipClose},     {Answer::CancelReservation, PreviewAction::CancelReservation}};
    for (const auto &[named, action] : actions) {
        if (named != what || !begin(action))
            continue;
        m_pending = what;
        m_desk.previewControl.answer(action, this, done({}));
        Q_EMIT changed();
    }
}

void PreviewViewModel::classify(Outcome outcome)
{
    static_assert(int(Outcome::Busy) == int(cti::CallOutcome::Busy));
    if (outcome == Outcome::NoOutcome || !begin(PreviewAction::Classify))
        return;
    m_pendingOutcome = outcome;
    m_desk.previewControl.classify(cti::CallOutcome(outcome), this, done(campaignResponse(cti::CallOutcome(outcome))));
    Q_EMIT changed();
}

void PreviewViewModel::setCallBackAt(const QString &written)
{
    if (m_callBackAt == written)
        return;
    m_callBackAt = written;
    Q_EMIT changed();
}

QString PreviewViewModel::callBackWords() const
{
    const auto wish = wishIn(m_callBackAt);
    return wish ? callfloor::callBackWords(*wish, QLocale()) : QString();
}

QString PreviewViewModel::callBackExample() const { return callfloor::callBackExample(QLocale()); }

void PreviewViewModel::callBack()
{
    const auto wish = wishIn(m_callBackAt);
    if (!wish)
        m_error = [this] {
            return tr("Write when to call back, like “%1”, or a number. What is over can't be.").arg(callBackExample());
        };
    else if (!begin(PreviewAction::CallBack))
        return;
    else if (!wish->number.isEmpty())
        m_desk.previewControl.callBackAt(wish->number, this, done(callBackResponse(true)));
    else
        m_desk.previewControl.callBack(wish->at, this, done(callBackResponse(true)));
    Q_EMIT changed();
}

void PreviewViewModel::cancelCallBack()
{
    if (begin(PreviewAction::CallBack))
        m_desk.previewControl.cancelCallBack(this, done(callBackResponse(false)));
    Q_EMIT changed();
}

// ---- what the server says

void PreviewViewModel::previewChanged()
{
    const bool isOther = std::exchange(m_lastCall, callId()) != callId();
    if (isOther || stage() != Stage::Offered)
        m_pending = Answer::NoAnswer;
    if (isOther) {
        m_error = {};
        m_noted.clear();
        m_callBackAt.clear();
    }
    Q_EMIT changed();
}

} // namespace callfloor
