// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "campaignwords.h"
#include "messages/outbound.h"
#include <QCoreApplication>

namespace callfloor {

namespace outbound = cti::outbound;

namespace {

struct Word {
    QLatin1String sent;
    const char *shown;
};
constexpr Word said[] = {
    {outbound::answer::Accept, QT_TRANSLATE_NOOP("callfloor::Campaign", "Accepted")},
    {outbound::answer::Reject, QT_TRANSLATE_NOOP("callfloor::Campaign", "Rejected")},
    {outbound::answer::RejectClose, QT_TRANSLATE_NOOP("callfloor::Campaign", "Rejected for good")},
    {outbound::answer::Skip, QT_TRANSLATE_NOOP("callfloor::Campaign", "Skipped")},
    {outbound::answer::SkipClose, QT_TRANSLATE_NOOP("callfloor::Campaign", "Skipped for good")},
    {outbound::outcome::Voice, QT_TRANSLATE_NOOP("callfloor::Campaign", "Customer reached")},
    {outbound::outcome::AnsweringMachine, QT_TRANSLATE_NOOP("callfloor::Campaign", "Answering machine")},
    {outbound::outcome::Fax, QT_TRANSLATE_NOOP("callfloor::Campaign", "Fax")},
    {outbound::outcome::InvalidNumber, QT_TRANSLATE_NOOP("callfloor::Campaign", "Wrong number")},
    {outbound::outcome::DoNotCall, QT_TRANSLATE_NOOP("callfloor::Campaign", "Do not call again")},
    {outbound::outcome::Busy, QT_TRANSLATE_NOOP("callfloor::Campaign", "Busy")},
    {outbound::CancelCallBack, QT_TRANSLATE_NOOP("callfloor::Campaign", "No call back")},
};

} // namespace

QString campaignWords(const QString &response)
{
    for (const Word &word : said)
        if (response == word.sent)
            return QCoreApplication::translate("callfloor::Campaign", word.shown);
    const bool isCallBack = response.startsWith(outbound::CallBack) || response.startsWith(outbound::CallBackNumber);
    return isCallBack ? QCoreApplication::translate("callfloor::Campaign", "Call back wanted") : QString();
}

QString campaignResponse(cti::CallOutcome outcome) { return outbound::outcome::all.at(std::size_t(outcome)); }
QString callBackResponse(bool wanted) { return wanted ? outbound::CallBack : outbound::CancelCallBack; }

} // namespace callfloor
