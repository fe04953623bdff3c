// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "askedactions.h"
#include "callparty.h"
#include "callvariable.h"
#include "callwords.h"
#include "support/simulateddesk.h"

using namespace callfloor;
using namespace std::chrono_literals;
using State = CallListModel::State;
using Role = CallListModel::Role;

//! A call from the first ring to its end, and what is said when an action fails.
class tst_CallsViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void worksACall()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        const uint call = it.callId(0);
        QCOMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("+12025550123"));
        QCOMPARE(it.role(0, Role::DirectionRole).value<CallListModel::Direction>(), CallListModel::Direction::Inbound);
        QVERIFY(!it.role(0, Role::QueueRole).toString().isEmpty());
        QVERIFY(it.role(0, Role::CanAnswerRole).toBool() && !it.role(0, Role::CanHoldRole).toBool());
        it.calls.answer(call);
        QCOMPARE(it.state(0), State::Ringing); // a click moves nothing
        QTRY_COMPARE(it.state(0), State::Talking);
        it.pass(10s);
        it.calls.hold(call);
        QTRY_COMPARE(it.state(0), State::Held);
        QCOMPARE(it.role(0, Role::TalkedRole).toDouble(), 10000.0);
        it.calls.retrieve(call);
        QTRY_COMPARE(it.state(0), State::Talking);
        it.calls.end(call);
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QCOMPARE(it.calls.noticeText(), QString());
    }
    //! The policy's name first, then the server's; a colleague is called by name. Both follow a change while it shows.
    void queuesAndColleaguesHaveNames()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.agent.requestReady();
        QTRY_COMPARE(it.agent.state(), AgentViewModel::State::Ready);
        it.cluster.centre().callQueue(2);
        it.clock.advance(it.options().settle + 7s);
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QTRY_COMPARE(it.role(0, Role::QueueRole).toString(), QStringLiteral("Support"));
        it.cluster.centre().administration().obey(
            {QStringLiteral("csq"), QStringLiteral("rename"), QStringLiteral("2"), QStringLiteral("Hilfe")});
        QTRY_COMPARE(it.role(0, Role::QueueRole).toString(), QStringLiteral("Hilfe"));
        it.calls.answer(it.callId(0));
        QTRY_COMPARE(it.state(0), State::Talking);
        it.calls.end(it.callId(0));
        QTRY_COMPARE(it.calls.list()->count(), 0);

        it.cluster.centre().callPhone(QStringLiteral("2001"), QStringLiteral("2002"));
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QTRY_COMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("Chiara Costa"));
        QCOMPARE(it.role(0, Role::NumberRole).toString(), QStringLiteral("2002"));
        it.cluster.centre().administration().obey({QStringLiteral("agent"), QStringLiteral("remove"), QStringLiteral("agent02")});
        QTRY_COMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("2002"));
    }
    void thePolicyNamesAQueueFirst()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.cluster.centre().administration().obey(
            {QStringLiteral("csq"), QStringLiteral("rename"), QStringLiteral("1"), QStringLiteral("CSQ_SALES_01")});
        QVERIFY(it.ring());
        QTRY_COMPARE(it.desk.configuration.csq({1}).name, QStringLiteral("CSQ_SALES_01"));
        QCOMPARE(it.role(0, Role::QueueRole).toString(), QStringLiteral("Sales"));
    }
    void variablesAreLaidOutByThePolicy()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        const QVariantList variables = it.role(0, Role::VariablesRole).toList();
        QCOMPARE(variables.size(), 3);
        const auto at = [&variables](int i) { return variables.at(i).value<CallVariable>(); };
        QCOMPARE(at(0).label, QStringLiteral("Customer"));
        QCOMPARE(at(0).kind, CallVariable::Kind::Value);
        QCOMPARE(at(1).shownText, QStringLiteral("empty"));
        QCOMPARE(at(2).shownText, QStringLiteral("not sent"));
    }
    void aCallThatIsGoneBeforeTheAnswerIsSaid()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        const uint call = it.callId(0);
        it.cluster.centre().exchange().release(call, QStringLiteral("+12025550123"));
        it.calls.answer(call); // pressed before the news arrived
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QVERIFY2(it.calls.noticeText().contains(QStringLiteral("(202) 555-0123 ended before it was answered")),
                 qPrintable(it.calls.noticeText()));
    }
    void aMissedCallIsSaid()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        it.pass(it.options().ringTimeout);
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QVERIFY(!it.calls.noticeText().isEmpty());
    }
    void callsStayAsNotConfirmedAndComeBack()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        it.calls.answer(it.callId(0));
        QTRY_COMPARE(it.state(0), State::Talking);
        bool wasNotConfirmed = false;
        bool couldHold = false;
        connect(it.calls.list(), &QAbstractItemModel::dataChanged, this, [&] {
            const bool isNotConfirmed = !it.role(0, Role::ConfirmedRole).toBool();
            wasNotConfirmed |= isNotConfirmed;
            couldHold |= isNotConfirmed && it.role(0, Role::CanHoldRole).toBool();
        });
        it.cluster.cutLines();
        QTRY_VERIFY(wasNotConfirmed); // watched, not looked at: the first try may follow at once
        QVERIFY(!couldHold);
        it.pass(10s);
        QTRY_VERIFY(it.role(0, Role::ConfirmedRole).toBool());
        QCOMPARE(it.state(0), State::Talking);
        QTRY_VERIFY(it.role(0, Role::CanHoldRole).toBool());
    }
    void aLostActionIsSaidAtItsCall()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        it.cluster.freeze(true);
        it.calls.answer(it.callId(0));
        it.pass(2s);
        QVERIFY(it.role(0, Role::WaitingRole).toBool());
        it.cluster.cutLines();
        QTRY_VERIFY(!it.role(0, Role::ErrorTextRole).toString().isEmpty());
        QCOMPARE(it.role(0, Role::PendingActionRole).value<CallListModel::Action>(), CallListModel::Action::None);
    }
    void consultsAndTransfers()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.talk());
        QVERIFY(it.can(0, Role::CanConsultRole) && it.can(0, Role::CanTransferRole) && !it.can(0, Role::JoinsRole));
        const uint call = it.callId(0);
        it.calls.consult(call);
        QCOMPARE(it.calls.target()->purpose(), TargetChoice::Purpose::Consult);
        QCOMPARE(it.calls.target()->party(), QStringLiteral("+12025550123"));
        QVERIFY(it.calls.canDial());
        QCOMPARE(it.state(0), State::Talking); // nothing is asked for without a target
        QSignalSpy accepted(&it.calls, &CallsViewModel::dialAccepted);
        it.calls.dial(QStringLiteral("2024"));
        QVERIFY(it.calls.isDialing());
        QCOMPARE(it.pending(0), CallListModel::Action::Consult);
        QTRY_COMPARE(accepted.size(), 1);
        QVERIFY(!it.calls.target()->isActive());
        QTRY_COMPARE(it.calls.list()->count(), 2);
        QTRY_COMPARE(it.state(0), State::Held);
        QCOMPARE(it.pending(0), CallListModel::Action::None);
        QCOMPARE(it.role(1, Role::ConsultForRole).toString(), QStringLiteral("+12025550123"));
        QVERIFY(it.can(1, Role::CanReconnectRole) && !it.can(1, Role::CanTransferRole)); // it only rings there yet
        QVERIFY(it.answerAt(QStringLiteral("2024")));
        QTRY_COMPARE(it.state(1), State::Talking);
        QVERIFY(it.can(1, Role::JoinsRole) && it.can(1, Role::CanTransferRole) && !it.can(0, Role::CanTransferRole));
        it.calls.transfer(it.callId(1)); // with a pair it asks for no target
        QCOMPARE(it.pending(1), CallListModel::Action::Transfer);
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QCOMPARE(it.calls.noticeText(), QString());
    }
    void swapsAndReconnects()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.consult());
        it.calls.swap(it.callId(1));
        QTRY_COMPARE(it.state(0), State::Talking);
        QTRY_COMPARE(it.state(1), State::Held);
        QVERIFY(it.can(0, Role::CanSwapRole) && !it.can(1, Role::CanSwapRole));
        it.calls.swap(it.callId(0));
        QTRY_COMPARE(it.state(1), State::Talking);
        it.calls.reconnect(it.callId(1));
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QTRY_COMPARE(it.state(0), State::Talking);
        QCOMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("+12025550123"));
    }
    void whatConfersIsOneCallOfThree()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.consult());
        QVERIFY(it.role(0, Role::PartiesRole).toList().isEmpty());
        it.calls.conference(it.callId(1));
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QTRY_COMPARE(it.role(0, Role::PartiesRole).toList().size(), 2);
        QCOMPARE(it.state(0), State::Talking);
        QCOMPARE(it.pending(0), CallListModel::Action::None);
    }
    //! The configuration knows the colleague, the phone book the caller; who is in neither stays a number.
    void partiesOfAConferenceHaveNames()
    {
        SimulatedDesk it;
        it.phoneBook = [](const QString &number) {
            return number == QLatin1String("+12025550123") ? QStringLiteral("Miriam\u202e Castillo") : QString();
        };
        QVERIFY(it.signIn());
        QVERIFY(it.consult());
        QCOMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("Miriam Castillo")); // harmless
        QCOMPARE(it.role(0, Role::NumberRole).toString(), QStringLiteral("+12025550123"));
        it.calls.conference(it.callId(1));
        QTRY_COMPARE(it.role(0, Role::PartiesRole).toList().size(), 2);
        QHash<QString, QString> names;
        const QVariantList parties = it.role(0, Role::PartiesRole).toList();
        for (const QVariant &party : parties)
            names[party.value<CallParty>().number] = party.value<CallParty>().name;
        QCOMPARE(names.value(QStringLiteral("+12025550123")), QStringLiteral("Miriam Castillo"));
        const QString colleague = names.value(QStringLiteral("2024"));
        QVERIFY(!colleague.isEmpty());
        QVERIFY(it.role(0, Role::PartyRole).toString().contains(colleague));
        QVERIFY(it.role(0, Role::PartyRole).toString().contains(QStringLiteral("Miriam Castillo")));
        it.phoneBook = {};
        it.calls.retranslate(); // the book changed
        QVERIFY(it.role(0, Role::PartyRole).toString().contains(QStringLiteral("+12025550123")));
    }
    void whoMadeTheConferenceDropsAParty()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.consult());
        it.calls.conference(it.callId(1));
        QTRY_COMPARE(it.role(0, Role::PartiesRole).toList().size(), 2);
        const auto party = [&it](int i) { return it.role(0, Role::PartiesRole).toList().value(i).value<CallParty>(); };
        const int colleague = party(0).deviceId == QStringLiteral("2024") ? 0 : 1;
        QTRY_VERIFY(party(colleague).canDrop);
        it.calls.dropParty(it.callId(0), party(colleague).deviceId);
        QCOMPARE(it.pending(0), CallListModel::Action::Drop);
        QVERIFY(!party(0).canDrop && !party(1).canDrop);
        QTRY_VERIFY(it.role(0, Role::PartiesRole).toList().isEmpty()); // one other is left: a plain call
        QCOMPARE(it.pending(0), CallListModel::Action::None);
        QCOMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("+12025550123"));
        QCOMPARE(it.state(0), State::Talking);
    }
    void aBadLineIsNoted()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        HelpViewModel &help = *it.calls.help();
        QVERIFY(!help.canMarkBadLine());
        QVERIFY(it.talk());
        QVERIFY(help.canMarkBadLine() && help.canAskForHelp() && help.canDeclareEmergency());
        help.markBadLine();
        QCOMPARE(help.pending(), HelpViewModel::Cry::BadLine);
        QVERIFY(!help.canMarkBadLine() && !help.canAskForHelp() && !help.canDeclareEmergency());
        QTRY_VERIFY(!help.noticeText().isEmpty());
        help.clear();
        QCOMPARE(help.noticeText(), QString());
    }
    void withoutASupervisorHelpIsRefusedInWords()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.talk());
        for (const auto ask : {&HelpViewModel::askForHelp, &HelpViewModel::declareEmergency}) {
            (it.calls.help()->*ask)();
            QTRY_COMPARE(it.calls.help()->pending(), HelpViewModel::Cry::None);
            QVERIFY(!it.calls.help()->errorText().isEmpty());
            it.calls.help()->clear();
        }
        QCOMPARE(it.state(0), State::Talking);
    }
    void aSupervisorIsCalledAndTheCallerHeld()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.talk());
        it.cluster.centre().agents().login(QStringLiteral("super01"), QStringLiteral("2101"), false);
        HelpViewModel &help = *it.calls.help();
        help.askForHelp();
        QCOMPARE(help.pending(), HelpViewModel::Cry::Help);
        QTRY_COMPARE(it.calls.list()->count(), 2);
        QTRY_COMPARE(it.state(0), State::Held);
        QTRY_COMPARE(help.pending(), HelpViewModel::Cry::None);
        QCOMPARE(help.errorText(), QString());
        QCOMPARE(it.role(1, Role::CallTypeRole).toString(), CallListModel::tr("Call for help"));
        QVERIFY(it.answerAt(QStringLiteral("2101")));
        QTRY_COMPARE(it.state(1), State::Talking);
    }
    void helpIsOfferedWhereTheTableSaysSo()
    {
        SimulatedDesk it;
        HelpViewModel &help = *it.calls.help();
        QVERIFY(!help.canAskForHelp() && !help.canDeclareEmergency() && !help.canMarkBadLine()); // not signed in
        QVERIFY(it.signIn());
        QVERIFY(help.canAskForHelp() && help.canDeclareEmergency() && !help.canMarkBadLine()); // without a call
        QVERIFY(it.ring());
        QVERIFY(!help.canAskForHelp() && !help.canDeclareEmergency() && !help.canMarkBadLine()); // while it rings
    }
    void aCampaignsCustomerIsTakenCalledAndClassified()
    {
        SimulatedDesk it;
        PreviewViewModel &preview = *it.calls.preview();
        QVERIFY(it.offer());
        QVERIFY(!preview.customer().isEmpty() && !preview.campaign().isEmpty());
        QVERIFY(preview.canAnswer() && !preview.canClassify());
        preview.answer(PreviewViewModel::Answer::Accept);
        QCOMPARE(preview.pendingAnswer(), PreviewViewModel::Answer::Accept);
        QVERIFY(!preview.canAnswer());
        QTRY_COMPARE(preview.stage(), PreviewViewModel::Stage::Calling);
        QCOMPARE(preview.pendingAnswer(), PreviewViewModel::Answer::NoAnswer);
        QTRY_VERIFY(preview.canClassify());
        preview.classify(PreviewViewModel::Outcome::Busy);
        QTRY_COMPARE(preview.saidText(), PreviewViewModel::tr("Busy"));
        preview.setCallBackAt(QStringLiteral("tomorrow"));
        QCOMPARE(preview.callBackWords(), QString());
        preview.callBack();
        QVERIFY(preview.errorText().contains(preview.callBackExample()));
        QTRY_VERIFY(preview.canCallBack());
        preview.setCallBackAt(preview.callBackExample());
        QVERIFY(!preview.callBackWords().isEmpty());
        preview.callBack();
        QCOMPARE(preview.errorText(), QString());
        QTRY_COMPARE(preview.saidText(), PreviewViewModel::tr("Call back wanted"));
        it.hangUpEverywhere();
        QTRY_COMPARE(preview.stage(), PreviewViewModel::Stage::Afterwards);
        QCOMPARE(it.calls.list()->count(), 0);
        preview.classify(PreviewViewModel::Outcome::Voice);
        QCOMPARE(preview.pendingOutcome(), PreviewViewModel::Outcome::Voice);
        QTRY_COMPARE(preview.saidText(), PreviewViewModel::tr("Customer reached")); // by the confirmation alone
        preview.setCallBackAt(QStringLiteral("+1 (202) 555-0188"));
        preview.callBack();
        QTRY_COMPARE(preview.saidText(), PreviewViewModel::tr("Call back wanted"));
        QVERIFY(it.offer());
        QCOMPARE(preview.callBackAt(), QString()); // it was about another
    }
    void aCampaignsCustomerIsLeft()
    {
        SimulatedDesk it;
        QVERIFY(it.offer());
        it.calls.preview()->answer(PreviewViewModel::Answer::Skip);
        QTRY_COMPARE(it.calls.preview()->stage(), PreviewViewModel::Stage::None);
        QCOMPARE(it.calls.list()->count(), 0);
        QCOMPARE(it.calls.noticeText(), QString()); // nobody rang
    }
    void transfersBlindlyByOneKey()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(!it.calls.canHandOver());
        it.calls.handOver(QStringLiteral("2024"));
        QVERIFY(it.talk());
        QVERIFY(it.calls.canHandOver());
        it.calls.handOver(QStringLiteral("nobody"));
        QVERIFY(!it.role(0, Role::ErrorTextRole).toString().isEmpty());
        QCOMPARE(it.pending(0), CallListModel::Action::None);
        it.calls.handOver(QStringLiteral("2024"));
        QCOMPARE(it.pending(0), CallListModel::Action::Transfer);
        QTRY_COMPARE(it.calls.list()->count(), 0);
    }
    void noKeyHandsOnTheOneWhoIsConsulted()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.consult());
        QVERIFY(!it.calls.canHandOver());
    }
    void aRefusedTargetIsSaidAtTheCallAndCanBeCorrected()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.talk());
        it.calls.transfer(it.callId(0));
        QCOMPARE(it.calls.target()->purpose(), TargetChoice::Purpose::Transfer);
        it.calls.dial(QStringLiteral("2001")); // the own phone
        QTRY_VERIFY(!it.role(0, Role::ErrorTextRole).toString().isEmpty());
        QVERIFY(it.calls.target()->isActive());
        QVERIFY(it.calls.canDial());
        it.calls.dial(QStringLiteral("2024"));
        QCOMPARE(it.role(0, Role::ErrorTextRole).toString(), QString());
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QVERIFY(!it.calls.target()->isActive());
    }
    void theChoiceOfATargetEndsWithItsCall()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.talk());
        QSignalSpy confirmed(it.calls.target(), &TargetChoice::confirmed);
        it.calls.conference(it.callId(0));
        QCOMPARE(confirmed.size(), 0);
        it.calls.conference(it.callId(0)); // pressed again: take what is typed
        QCOMPARE(confirmed.size(), 1);
        it.calls.end(it.callId(0));
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QVERIFY(!it.calls.target()->isActive());
    }
    void anAgreementWithoutAnEventDoesNotBlockForEver()
    {
        cti::CallRegistry calls;
        ManualClock clock;
        AskedActions asked(calls, clock);
        calls.upsert({.id = {1}, .state = cti::LocalConnectionState::Connect});
        const cti::Done done = asked.begin({1}, CallListModel::Action::Hold);
        done({});
        QCOMPARE(asked.pending({1}), CallListModel::Action::Hold);
        clock.advance(AskedActions::Overdue);
        QCOMPARE(asked.pending({1}), CallListModel::Action::None);
        QVERIFY(!asked.of({1}).error.text().isEmpty());
    }
    void anErrorBesideDoesNotEndWhatIsPending()
    {
        cti::CallRegistry calls;
        ManualClock clock;
        AskedActions asked(calls, clock);
        calls.upsert({.id = {1}, .state = cti::LocalConnectionState::Connect});
        const cti::Done done = asked.begin({1}, CallListModel::Action::Transfer);
        asked.fail({1}, [] { return QStringLiteral("The variable was not taken."); });
        QCOMPARE(asked.pending({1}), CallListModel::Action::Transfer);
        QCOMPARE(asked.of({1}).error.text(), QStringLiteral("The variable was not taken."));
        done(cti::Error {cti::ErrorKind::Timeout});
        QCOMPARE(asked.pending({1}), CallListModel::Action::None);
        QVERIFY(asked.of({1}).error.text() != QLatin1String("The variable was not taken."));
    }
    void whatIsAskedForFollowsTheCallToItsNewId()
    {
        cti::CallRegistry calls;
        ManualClock clock;
        AskedActions asked(calls, clock);
        calls.upsert({.id = {1}, .state = cti::LocalConnectionState::Connect});
        const cti::Done done = asked.begin({1}, CallListModel::Action::Hold);
        QSignalSpy changed(&asked, &AskedActions::changed);
        calls.rename({1}, {2});
        QCOMPARE(changed.size(), 1); // whoever looked while the call changed saw nothing asked for
        QCOMPARE(asked.pending({2}), CallListModel::Action::Hold);
        done(cti::Error {cti::ErrorKind::Timeout});
        QCOMPARE(asked.pending({2}), CallListModel::Action::None);
        QVERIFY(!asked.of({2}).error.text().isEmpty());
    }
    void keysOfTheKeypadAreDots()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QCOMPARE(it.calls.keypadCallId(), 0u);
        QVERIFY(it.talk());
        const uint call = it.callId(0);
        QCOMPARE(it.calls.keypadCallId(), call);
        it.calls.sendKeys(call, QStringLiteral("4"));
        it.calls.sendKeys(call, QStringLiteral("x7 #"));
        QCOMPARE(it.calls.keypad()->waitingText(), QStringLiteral("•••"));
        QTRY_COMPARE(it.calls.keypad()->sentText(), QStringLiteral("•••"));
        QCOMPARE(it.calls.keypad()->waitingText(), QString());
        QVERIFY(it.can(0, Role::CanHoldRole)); // tones block nothing
        it.calls.hold(call);
        QTRY_COMPARE(it.state(0), State::Held);
        QCOMPARE(it.calls.keypadCallId(), 0u);
        it.calls.sendKeys(call, QStringLiteral("1"));
        QTRY_VERIFY(!it.role(0, Role::ErrorTextRole).toString().isEmpty());
        it.calls.end(call);
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QCOMPARE(it.calls.keypad()->sentText(), QString());
    }
    void aVariableIsChangedAndTakenBack()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.talk());
        const uint call = it.callId(0);
        const auto at = [&it](int i) { return it.role(0, Role::VariablesRole).toList().at(i).value<CallVariable>(); };
        QVERIFY(it.can(0, Role::CanSetDataRole) && at(2).editable && !at(0).editable);
        it.calls.setVariable(call, at(2).name, QStringLiteral("4711"));
        QVERIFY(at(2).asked);
        QCOMPARE(at(2).askedText, QStringLiteral("4711"));
        QCOMPARE(at(2).kind, CallVariable::Kind::NotSent); // a wish changes nothing
        QTRY_COMPARE(at(2).value, QStringLiteral("4711"));
        QVERIFY(!at(2).asked && at(2).canUndo);
        it.calls.undoVariable(call, at(2).name);
        QTRY_COMPARE(at(2).kind, CallVariable::Kind::Empty);
        QVERIFY(!at(2).canUndo);
        it.calls.setVariable(call, at(2).name, QString(300, u'x'));
        QTRY_VERIFY(!it.role(0, Role::ErrorTextRole).toString().isEmpty());
        QCOMPARE(at(2).kind, CallVariable::Kind::Empty);
        QVERIFY(!at(2).asked && !at(2).canUndo);
    }
    void aChangeOfAVariableFollowsTheCallToItsNewId()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.talk());
        const auto number = [&it] { return it.role(0, Role::VariablesRole).toList().at(2).value<CallVariable>(); };
        it.calls.setVariable(it.callId(0), number().name, QString(300, u'x')); // the server refuses it
        bool isShown = false; // as whoever is told of the change sees it
        connect(it.calls.list(), &CallListModel::dataChanged, this, [&] { isShown = number().asked; });
        it.desk.calls.rename({it.callId(0)}, {9001});
        QVERIFY(isShown);
        QTRY_VERIFY(!it.role(0, Role::ErrorTextRole).toString().isEmpty());
        QVERIFY(!number().asked);
    }
    void aChangeThatTheServerNeverShowsIsOverForTheNewIdToo()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.talk());
        const auto number = [&it] { return it.role(0, Role::VariablesRole).toList().at(2).value<CallVariable>(); };
        it.calls.setVariable(it.callId(0), number().name, QStringLiteral("4711"));
        it.desk.calls.rename({it.callId(0)}, {9001}); // the event is told of the old one
        it.pass(AskedActions::Overdue - 1s);
        QVERIFY(number().asked);
        it.pass(2s);
        QVERIFY(!number().asked);
        QVERIFY(!it.role(0, Role::ErrorTextRole).toString().isEmpty());
    }
    void aCallAnsweredOnAnotherPhoneIsSaid()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        cti::Call call = *it.desk.calls.find({it.callId(0)});
        QVERIFY(!words::isAnsweredElsewhere(call));
        call.connections.append({.deviceId = QStringLiteral("2007"), .state = cti::LocalConnectionState::Connect});
        it.desk.calls.upsert(call);
        it.desk.calls.remove(call.id, cti::CallEnd::Diverted);
        QVERIFY2(it.calls.noticeText().contains(QStringLiteral("answered on another phone")), qPrintable(it.calls.noticeText()));
    }
    void theStatesOfColleaguesAreKnownInBridgeModeOnly()
    {
        cti::simulator::Options staffed = SimulatedDesk::quiet();
        staffed.robots = 1;
        SimulatedDesk agentMode(staffed);
        QVERIFY(agentMode.signIn());
        QVERIFY(!agentMode.calls.colleagues()->at(QStringLiteral("2024")).known);
        SimulatedDesk bridgeMode(staffed, false, {.bridgeMode = true});
        QVERIFY(bridgeMode.signIn());
        QSignalSpy news(bridgeMode.calls.colleagues(), &Colleagues::changed);
        bridgeMode.cluster.centre().agents().request(QStringLiteral("agent24"), cti::AgentState::NotReady, 1);
        QTRY_COMPARE(bridgeMode.calls.colleagues()->at(QStringLiteral("2024")).state, int(AgentViewModel::State::NotReady));
        QVERIFY(news.size() > 0);
        QVERIFY(!bridgeMode.calls.colleagues()->at(QStringLiteral("2999")).known);
    }
    void dialsWhatWasPasted()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QTRY_VERIFY(it.calls.canDial());
        QSignalSpy accepted(&it.calls, &CallsViewModel::dialAccepted);
        it.calls.dial(QStringLiteral(" 20-02 "));
        QVERIFY(it.calls.isDialing());
        QTRY_COMPARE(accepted.size(), 1);
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QCOMPARE(it.role(0, Role::DirectionRole).value<CallListModel::Direction>(), CallListModel::Direction::Outbound);
        QVERIFY(!it.calls.canDial());
    }
    void theRulesOfTheSiteMakeTheNumber()
    {
        const SimulatedDesk it;
        const QString pasted = QStringLiteral("tel:+1-202-555-0142");
        QCOMPARE(it.calls.cleanedNumber(pasted), QStringLiteral("12025550142"));
        QCOMPARE(it.calls.shownNumber(pasted), QStringLiteral("(202) 555-0142"));
        QCOMPARE(it.calls.dialProblem(pasted) + it.calls.dialNote(pasted), QString());
        QVERIFY(it.calls.dialNote(QStringLiteral("+47 00 55 01 84")).contains(QStringLiteral("No such number")));
        const QString tooShort = QStringLiteral("+47 22");
        QCOMPARE(it.calls.cleanedNumber(tooShort), QString());
        QVERIFY(it.calls.dialProblem(tooShort).contains(QStringLiteral("too short")));
        QCOMPARE(it.calls.dialProblem(QString()), QString());
    }
    void numbersAreWrittenAsPeopleDo()
    {
        const SimulatedDesk it;
        const auto written = [&it](const char *party) { return it.calls.written(QString::fromUtf8(party)); };
        QCOMPARE(written("+12025550142"), QStringLiteral("(202) 555-0142"));
        QCOMPARE(written("+4722550184"), QStringLiteral("+47 22 55 01 84"));
        QCOMPARE(written("Lena Costa, 12025550142"), QStringLiteral("Lena Costa, (202) 555-0142"));
        for (const char *asItIs : {"2024", "Number withheld", "Costa, 30100", "999999999999999999", "+1202555<b>0142", ""})
            QCOMPARE(written(asItIs), QString::fromUtf8(asItIs));
    }
    void whatCantBeDialledIsSaid()
    {
        SimulatedDesk it;
        it.calls.dial(QStringLiteral("2002"));
        QVERIFY(!it.calls.dialErrorText().isEmpty()); // nobody is signed in
        QVERIFY(it.signIn());
        QTRY_VERIFY(it.calls.canDial());
        it.calls.dial(QStringLiteral("call me"));
        QVERIFY2(it.calls.dialErrorText().contains(QStringLiteral("no phone number")), qPrintable(it.calls.dialErrorText()));
        it.calls.dial(QStringLiteral(" "));
        QVERIFY2(it.calls.dialErrorText().contains(QStringLiteral("Enter a number")), qPrintable(it.calls.dialErrorText()));
        it.calls.dial(QStringLiteral("999999"));
        QTRY_VERIFY(!it.calls.isDialing());
    }
};
QTEST_GUILESS_MAIN(tst_CallsViewModel)
#include "tst_callsviewmodel.moc"
