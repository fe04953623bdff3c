// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "control/legality.h"
#include "messages/valuenames.h"
#include <QFile>
#include <QtTest>
#include <algorithm>

using namespace cti;

namespace {

using L = LocalConnectionState;

constexpr L states[] = {L::Null, L::Initiate, L::Alerting, L::Connect, L::Hold, L::Queued, L::Fail, L::None};
constexpr quint32 all = Service::ClientEvents | Service::ClientControl | Service::CallDataUpdate;

QString nameOf(CallAction action)
{
    static const char *const names[] = {"Answer",     "Hold",          "Retrieve",        "End",       "Consult",   "Transfer",
                                        "Conference", "BlindTransfer", "BlindConference", "Alternate", "Reconnect", "SendDtmf",
                                        "SetData",    "DropParty",     "ClearCall"};
    return QString::fromLatin1(names[size_t(action)]);
}
QString nameOf(Verdict verdict)
{
    static const char *const names[] = {"Possible",   "NotOnline",     "NotGranted", "NotSignedIn",
                                        "NoSuchCall", "NotConfirmed",  "WrongState", "NeedsOtherCall",
                                        "PhoneInUse", "NotController", "NoSuchParty"};
    return QString::fromLatin1(names[size_t(verdict)]);
}
QString nameOf(const wire::ValueNames &names, quint32 value)
{
    for (const wire::ValueName &name : names.values)
        if (name.value == value)
            return QString::fromLatin1(name.name.data(), qsizetype(name.name.size()))
                .section(u'_', -2)
                .remove(QStringLiteral("LCS_"));
    return QString::number(value);
}
QString nameOf(L state) { return nameOf(names::localConnectionState, quint32(state)); }
QString nameOf(AgentState state) { return nameOf(names::agentState, quint32(state)).remove(QStringLiteral("STATE_")); }

Call callIn(L state, CallType type = CallType::CcxIn, bool isController = false)
{
    return {.id = {1}, .type = type, .connectionDeviceId = QStringLiteral("2001"), .state = state, .isController = isController};
}
//! "Possible", or what stands in the way; then the second calls beside which it is another verdict.
template <typename JudgeBeside>
QString line(JudgeBeside judgeBeside)
{
    const Verdict alone = judgeBeside(std::nullopt);
    QString text = nameOf(alone);
    for (const L beside : states)
        if (const Verdict verdict = judgeBeside(beside); verdict != alone)
            text += QStringLiteral(", beside ") + nameOf(beside) + u' ' + nameOf(verdict);
    return text + u'\n';
}
QString ofCalls(CallType type, bool isController)
{
    QString text;
    for (const CallRule &rule : callRules())
        for (const L state : states) {
            const Call call = callIn(state, type, isController);
            text += QStringLiteral("%1 %2: ").arg(nameOf(rule.action), nameOf(state)) + line([&](std::optional<L> beside) {
                        return beside ? judge(rule.action, call, {call, {.id = {2}, .state = *beside}}, all)
                                      : judge(rule.action, call, {call}, all);
                    });
        }
    return text;
}
QString ofDialling()
{
    QString text;
    for (const auto &[setup, words] : {std::pair(0u, "not told"), std::pair(0x2Cu, "not ready, ready, work")}) {
        text += QStringLiteral("\n# MakeCall; MakeCallSetup: %1\n").arg(QLatin1String(words));
        for (int state = int(AgentState::Login); state <= int(AgentState::Unknown); ++state) {
            const Agent agent {.state = AgentState(state)};
            text += nameOf(agent.state) + QStringLiteral(": ") + line([&, setup = setup](std::optional<L> beside) {
                        return judgeMakeCall(agent, beside ? QList<Call> {callIn(*beside)} : QList<Call> {}, all, {setup});
                    });
        }
    }
    return text;
}
QString ofAgentStates()
{
    QString text = QStringLiteral("\n# From each agent state, those that can be asked for\n");
    for (int from = int(AgentState::Login); from <= int(AgentState::Unknown); ++from) {
        text += nameOf(AgentState(from)) + QStringLiteral(" ->");
        for (int wanted = int(AgentState::Login); wanted <= int(AgentState::Unknown); ++wanted)
            if (judge(Agent {.state = AgentState(from)}, AgentState(wanted), all) == Verdict::Possible)
                text += u' ' + nameOf(AgentState(wanted));
        text += u'\n';
    }
    return text;
}
QString table()
{
    return QStringLiteral(
               "# A call: action, own end: verdict when it is alone at the phone, and beside which second call it differs\n")
        + ofCalls(CallType::CcxIn, false) + QStringLiteral("\n# A conference that another phone made\n")
        + ofCalls(CallType::Conference, false) + QStringLiteral("\n# A conference that this phone made\n")
        + ofCalls(CallType::Conference, true) + ofDialling() + ofAgentStates();
}

} // namespace

//! The one table of who may do what in which state, written out: buttons, control and the simulator's tests go by it.
class tst_Legality : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asWrittenDown()
    {
        QFile golden(QStringLiteral(CALLFLOOR_GOLDEN "/legality.txt"));
        QVERIFY(golden.open(QFile::ReadOnly));
        if (qEnvironmentVariableIsSet("CALLFLOOR_WRITE_LEGALITY"))
            qInfo("%s", qPrintable(table()));
        QCOMPARE(table().split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
    }
    void oneRuleForEachAction()
    {
        for (size_t i = 0; i < callRules().size(); ++i)
            QCOMPARE(size_t(callRules()[i].action), i);
    }
    //! What stands in the way of everything stands in the way of each action, in any state.
    void sessionAndConfirmation()
    {
        for (const CallRule &rule : callRules())
            for (const L state : states) {
                Call call = callIn(state);
                const QList<Call> two {call, {.id = {2}, .state = L::Hold}};
                QCOMPARE(judge(rule.action, call, two, 0), Verdict::NotOnline);
                QCOMPARE(judge(rule.action, call, two, Service::ClientEvents), Verdict::NotGranted);
                QCOMPARE(judge(rule.action, call, two, all & ~rule.service), Verdict::NotGranted);
                call.confirmed = false;
                QCOMPARE(judge(rule.action, call, two, all), Verdict::NotConfirmed);
            }
        const Agent ready {.state = AgentState::Ready};
        QCOMPARE(judgeMakeCall(ready, {}, 0), Verdict::NotOnline);
        QCOMPARE(judgeMakeCall(ready, {}, Service::ClientEvents), Verdict::NotGranted);
        QCOMPARE(judge(ready, AgentState::NotReady, 0), Verdict::NotOnline);
        QCOMPARE(judge(ready, AgentState::NotReady, Service::ClientEvents), Verdict::NotGranted);
        QCOMPARE(judge(ready, AgentState::NotReady, Service::AgentStateControlOnly), Verdict::Possible);
    }
    //! A second call that is not confirmed is none to reckon with.
    void secondCallMustBeConfirmed()
    {
        const Call call = callIn(L::Connect);
        const Call held {.id = {2}, .state = L::Hold, .confirmed = false};
        QCOMPARE(judge(CallAction::Transfer, call, {call, held}, all), Verdict::NeedsOtherCall);
    }
    //! Who adds a conference to his call must have made the conference, whichever of the two is held.
    void heldConferenceOfAnother()
    {
        const Call call = callIn(L::Connect);
        for (const bool isController : {true, false}) {
            const Call held {.id = {2}, .type = CallType::Conference, .state = L::Hold, .isController = isController};
            QCOMPARE(judge(CallAction::Conference, call, {call, held}, all),
                     isController ? Verdict::Possible : Verdict::NotController);
            QCOMPARE(judge(CallAction::Transfer, call, {call, held}, all), Verdict::Possible);
        }
    }
    void onlyOthersInAConferenceAreDropped()
    {
        Call call = callIn(L::Connect, CallType::Conference, true);
        call.connections = {{.deviceId = QStringLiteral("2001")}, {.deviceId = QStringLiteral("2002")}};
        const auto drop = [&](const char *device) { return judgeDropParty(call, QString::fromLatin1(device), {call}, all); };
        QCOMPARE(drop("2002"), Verdict::Possible);
        QCOMPARE(drop("2003"), Verdict::NoSuchParty);
        QCOMPARE(drop("2001"), Verdict::NoSuchParty); // oneself: that is End
        QCOMPARE(drop(""), Verdict::NoSuchParty);
        call.state = L::Hold;
        QCOMPARE(drop("2002"), Verdict::WrongState);
        call.state = L::Connect;
        call.isController = false;
        QCOMPARE(drop("2002"), Verdict::NotController);
        call.type = CallType::CcxIn;
        QCOMPARE(drop("2002"), Verdict::NotController); // with two parties the other one's end is not ours to end
    }
};
QTEST_APPLESS_MAIN(tst_Legality)
#include "tst_legality.moc"
