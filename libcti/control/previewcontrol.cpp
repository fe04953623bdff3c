// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "previewcontrol.h"
#include "calldata.h"
#include "messages/callrequests.h"
#include "messages/outbound.h"

namespace cti {
namespace {

QLatin1String wordOf(PreviewAction action)
{
    switch (action) {
    case PreviewAction::Accept: return outbound::answer::Accept;
    case PreviewAction::Reject: return outbound::answer::Reject;
    case PreviewAction::RejectClose: return outbound::answer::RejectClose;
    case PreviewAction::Skip: return outbound::answer::Skip;
    case PreviewAction::SkipClose: return outbound::answer::SkipClose;
    case PreviewAction::CancelReservation: return outbound::answer::Cancel;
    case PreviewAction::Classify:
    case PreviewAction::CallBack: break;
    }
    Q_UNREACHABLE();
}

} // namespace

Verdict PreviewControl::judge(PreviewAction action) const
{
    const auto &preview = m_previews.current();
    return preview ? cti::judge(action, *preview, m_server.grantedServices()) : Verdict::NoSuchCall;
}

void PreviewControl::answer(PreviewAction action, QObject *context, Done done)
{
    Q_ASSERT(action <= PreviewAction::CancelReservation);
    say(action, wordOf(action), context, std::move(done));
}

void PreviewControl::classify(CallOutcome outcome, QObject *context, Done done)
{
    say(PreviewAction::Classify, outbound::outcome::all.at(std::size_t(outcome)), context, std::move(done));
}

void PreviewControl::callBack(const QDateTime &when, QObject *context, Done done)
{
    say(PreviewAction::CallBack, outbound::CallBack + when.toString(outbound::CallBackTime), context, std::move(done));
}

void PreviewControl::callBackAt(const QString &number, QObject *context, Done done)
{
    say(PreviewAction::CallBack, outbound::CallBackNumber + number, context, std::move(done));
}

void PreviewControl::cancelCallBack(QObject *context, Done done)
{
    say(PreviewAction::CallBack, outbound::CancelCallBack, context, std::move(done));
}

void PreviewControl::say(PreviewAction action, const QString &word, QObject *context, Done done)
{
    if (const Verdict verdict = judge(action); verdict != Verdict::Possible)
        return doneLater(context, std::move(done), notPossible(verdict));
    const Call &call = m_previews.current()->call;
    CallContext data;
    data.namedVariables = {{outbound::Response, word}};
    sendCallData(m_server, call, data, context, std::move(done));
}

} // namespace cti
