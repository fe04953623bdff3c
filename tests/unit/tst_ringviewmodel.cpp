// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ringviewmodel.h"
#include "support/fakering.h"
#include "support/simulateddesk.h"
#include <QRandomGenerator>

using namespace callfloor;
using State = CallListModel::State;

namespace {

// A desktop that can ring.
struct RingingDesk {
    explicit RingingDesk(const Policy &policy = {}, const cti::simulator::Options &options = SimulatedDesk::quiet())
        : desk(options), ring(desk.desk, desk.calls, {sounds, notifier, key}, policy)
    {
        ring.setAnswerKey(QKeySequence(Qt::Key_F9));
    }
    bool start() { return desk.signIn(); }
    // A call that the server confirmed rings on screen, or the customer of a campaign waits there.
    bool isRingingOnScreen()
    {
        const auto &offer = desk.desk.previews.current();
        if (offer && offer->call.confirmed && desk.calls.preview()->stage() == PreviewViewModel::Stage::Offered)
            return true;
        for (int row = 0; row < desk.calls.list()->count(); ++row)
            if (desk.state(row) == State::Ringing && desk.role(row, CallListModel::ConfirmedRole).toBool())
                return true;
        return false;
    }
    // Card, sound and notification agree with each other; empty when they agree with the screen, too.
    QString disagreement()
    {
        const bool truth = isRingingOnScreen();
        const bool keyTaken = !key.key.isEmpty();
        if ((ring.callId() != 0) != truth)
            return QStringLiteral("card %1, call %2").arg(ring.callId() != 0).arg(truth);
        if (sounds.ringing != truth)
            return QStringLiteral("sound %1, call %2").arg(sounds.ringing).arg(truth);
        if (notifier.title.isEmpty() == truth)
            return QStringLiteral("notification '%1', call %2").arg(notifier.title).arg(truth);
        return keyTaken != ring.canAnswer() ? QStringLiteral("key %1, call %2").arg(keyTaken).arg(truth) : QString();
    }

    FakeSounds sounds;
    FakeNotifier notifier;
    FakeKey key;
    SimulatedDesk desk;
    RingViewModel ring;
};

Policy loud()
{
    Policy policy;
    policy.ring.notificationShowsCaller = true;
    return policy;
}

} // namespace

//! Card, sound, notification and key in other programs: there exactly while a confirmed call rings.
class tst_RingViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ringsUntilAnswered()
    {
        RingingDesk it(loud());
        QVERIFY(it.start());
        QVERIFY(!it.sounds.ringing && it.ring.callId() == 0 && it.key.key.isEmpty());
        QVERIFY(it.desk.ring());
        QCOMPARE(it.ring.party(), QStringLiteral("+12025550123"));
        QCOMPARE(it.ring.queue(), QStringLiteral("Sales"));
        QVERIFY(it.ring.since() > 0 && it.ring.canAnswer());
        QVERIFY(it.sounds.ringing);
        QCOMPARE(it.notifier.title, QStringLiteral("(202) 555-0123 is calling"));
        QCOMPARE(it.key.key, QKeySequence(Qt::Key_F9));
        it.key.press();
        QVERIFY(it.ring.isAsked());
        QTRY_COMPARE(it.desk.state(0), State::Talking);
        QCOMPARE(it.disagreement(), QString());
        QVERIFY(!it.sounds.ringing && it.key.key.isEmpty());
        QVERIFY(it.sounds.played.isEmpty()); // answered here: no zip tone
    }
    //! The notification may lie about for others to see: it says no name unless the policy wants it, and never on a kiosk.
    void callersStayOutOfNotifications()
    {
        for (const bool kiosk : {false, true}) {
            Policy policy = kiosk ? loud() : Policy {};
            policy.kiosk = kiosk;
            RingingDesk it(policy);
            QVERIFY(it.start() && it.desk.ring());
            QCOMPARE(it.notifier.title, QStringLiteral("A call is ringing"));
            QCOMPARE(it.notifier.body, QStringLiteral("Sales"));
        }
    }
    void stopsWhenItRingsElsewhereAndSaysSoOnce()
    {
        RingingDesk it;
        QVERIFY(it.start() && it.desk.ring());
        it.desk.pass(it.desk.options().ringTimeout + std::chrono::seconds(1));
        QTRY_COMPARE(it.desk.agent.state(), AgentViewModel::State::NotReady);
        QCOMPARE(it.disagreement(), QString());
        QVERIFY(!it.sounds.ringing);
        QCOMPARE(it.sounds.played, QList<Sound> {Sound::Missed});
    }
    //! The phone rang, the line was cut, the caller gave up meanwhile: nothing is left of it.
    void nothingRingsOnOverAnOutage()
    {
        RingingDesk it;
        QVERIFY(it.start() && it.desk.ring());
        it.desk.cluster.freeze(true);
        it.desk.cluster.cutLines();
        QTRY_VERIFY(!it.sounds.ringing); // as soon as contact is lost, not only when it is back
        QCOMPARE(it.ring.callId(), 0U);
        QCOMPARE(it.notifier.title, QString());
        QVERIFY(it.key.key.isEmpty());
        it.desk.hangUpEverywhere();
        it.desk.cluster.freeze(false);
        it.desk.pass(std::chrono::seconds(60));
        QTRY_COMPARE(it.desk.calls.list()->count(), 0);
        QCOMPARE(it.disagreement(), QString());
        QVERIFY(!it.sounds.ringing);
    }
    void ringsAgainWhenItStillDoesAfterwards()
    {
        cti::simulator::Options patient = SimulatedDesk::quiet();
        patient.ringTimeout = std::chrono::hours(1);
        RingingDesk it({}, patient);
        QVERIFY(it.start());
        const QSignalSpy began(&it.ring, &RingViewModel::began);
        QVERIFY(it.desk.ring());
        QCOMPARE(began.size(), 1);
        QCOMPARE(began.at(0), (QVariantList {false, QStringLiteral("+12025550123"), QStringLiteral("Sales")}));
        it.desk.cluster.cutLines();
        QTRY_VERIFY(!it.sounds.ringing);
        it.desk.pass(std::chrono::seconds(20));
        QTRY_VERIFY(it.sounds.ringing);
        QCOMPARE(it.disagreement(), QString());
        QCOMPARE(began.size(), 2);
    }
    //! Each call is told once, also beside one that rings already, and none anew under another id.
    void tellsWhichCallsBegin()
    {
        RingingDesk it;
        QVERIFY(it.start() && it.desk.ring());
        const QSignalSpy began(&it.ring, &RingViewModel::began);
        cti::CallRegistry &calls = it.desk.desk.calls;
        calls.rename({it.ring.callId()}, {9001});
        QCOMPARE(it.ring.callId(), 9001U);
        QCOMPARE(began.size(), 0);
        calls.upsert({.id = {9002}, .state = cti::LocalConnectionState::Alerting, .callingDeviceId = QStringLiteral("2024")});
        QCOMPARE(began.size(), 1);
        QCOMPARE(began.at(0).at(1).toString(), it.desk.role(1, CallListModel::PartyRole).toString());
        QCOMPARE(it.ring.callId(), 9001U); // the first one stays on the card
        calls.remove({9001}, cti::CallEnd::Left);
        QCOMPARE(it.ring.callId(), 9002U);
        QCOMPARE(began.size(), 1);
    }
    //! Put through at once: nobody here answered, and the agent has to be told by ear.
    void zipToneOnAutoAnswer()
    {
        RingingDesk it;
        QVERIFY(it.start() && it.desk.ring());
        it.desk.pass(std::chrono::milliseconds(300));
        QVERIFY(it.desk.answerAt(QStringLiteral("2001"))); // the phone does, by itself
        QTRY_COMPARE(it.desk.state(0), State::Talking);
        QCOMPARE(it.sounds.played, QList<Sound> {Sound::AutoAnswered});
        it.desk.calls.hold(it.desk.callId(0));
        QTRY_COMPARE(it.desk.state(0), State::Held);
        it.desk.calls.retrieve(it.desk.callId(0));
        QTRY_COMPARE(it.desk.state(0), State::Talking);
        QCOMPARE(it.sounds.played.size(), 1);
    }
    //! Who takes up the receiver knows it.
    void noZipToneForThePhoneInTheHand()
    {
        RingingDesk it;
        QVERIFY(it.start() && it.desk.ring());
        it.desk.pass(RingViewModel::AutoAnswerTime);
        QVERIFY(it.desk.answerAt(QStringLiteral("2001")));
        QTRY_COMPARE(it.desk.state(0), State::Talking);
        QVERIFY(it.sounds.played.isEmpty());
    }
    //! A campaign's customer alerts as a caller does, and is not said to call.
    void anOfferRingsUntilItIsAccepted()
    {
        RingingDesk it(loud());
        const QSignalSpy began(&it.ring, &RingViewModel::began);
        QVERIFY(it.desk.offer());
        QVERIFY(it.ring.isOffer() && it.ring.canAnswer());
        QCOMPARE(it.ring.callId(), it.desk.calls.preview()->callId());
        QCOMPARE(it.ring.party(), QStringLiteral("John Doe"));
        QCOMPARE(it.ring.queue(), QStringLiteral("Renewals"));
        QCOMPARE(it.ring.callData(), QStringLiteral("account AC100"));
        QVERIFY(it.ring.since() > 0);
        QVERIFY(it.sounds.ringing);
        QCOMPARE(it.notifier.title, QStringLiteral("Customer to call: John Doe"));
        QCOMPARE(it.notifier.body, QStringLiteral("Renewals"));
        QCOMPARE(began.size(), 1);
        QCOMPARE(began.at(0), (QVariantList {true, QStringLiteral("John Doe"), QStringLiteral("Renewals")}));
        it.key.press(); // the answer key accepts
        QVERIFY(it.ring.isAsked());
        QTRY_COMPARE(it.desk.calls.preview()->stage(), PreviewViewModel::Stage::Calling);
        QCOMPARE(it.disagreement(), QString());
        QVERIFY(!it.sounds.ringing && it.sounds.played.isEmpty()); // the agent's own call: nobody was put through
    }
    void anOfferStopsWhenItIsSkippedOrTakenAway()
    {
        for (const bool isSkipped : {true, false}) {
            RingingDesk it;
            QVERIFY(it.desk.offer());
            QVERIFY(it.sounds.ringing);
            QCOMPARE(it.notifier.title, QStringLiteral("A campaign offers a customer")); // says no name to whoever passes by
            if (isSkipped)
                it.desk.calls.preview()->answer(PreviewViewModel::Answer::Skip);
            else
                it.desk.hangUpEverywhere();
            QTRY_VERIFY(!it.sounds.ringing);
            QCOMPARE(it.ring.callId(), 0U);
            QCOMPARE(it.disagreement(), QString());
            QVERIFY(it.sounds.played.isEmpty()); // nobody was missed
        }
    }
    //! An offer that nobody can confirm rings no more; whether it is still one is seen when contact is back.
    void anOfferRingsNotOverAnOutage()
    {
        RingingDesk it;
        QVERIFY(it.desk.offer());
        it.desk.cluster.freeze(true);
        it.desk.cluster.cutLines();
        QTRY_VERIFY(!it.sounds.ringing);
        QCOMPARE(it.notifier.title, QString());
        QVERIFY(it.key.key.isEmpty());
        it.desk.hangUpEverywhere();
        it.desk.cluster.freeze(false);
        it.desk.pass(std::chrono::seconds(60));
        QCOMPARE(it.desk.calls.preview()->stage(), PreviewViewModel::Stage::None);
        QCOMPARE(it.disagreement(), QString());
        QVERIFY(!it.sounds.ringing);
    }
    void settingsHoldAtOnceAndLocksHold()
    {
        Policy policy;
        policy.locked.insert(QStringLiteral("missedSound"), {});
        RingingDesk it(policy);
        QSignalSpy chosen(it.ring.settings(), &RingSettings::chosen);
        QVERIFY(it.start() && it.desk.ring());
        it.ring.settings()->setRingSound(false);
        QVERIFY(!it.sounds.ringing);
        it.ring.settings()->setRingSound(true);
        QVERIFY(it.sounds.ringing);
        it.ring.settings()->setSoundVolume(35);
        QVERIFY(it.sounds.ringing && it.sounds.last.volume == 35);
        it.ring.settings()->setSoundVolume(101);
        it.ring.settings()->setMissedSound(false); // locked
        QVERIFY(it.ring.settings()->missedSound());
        it.ring.settings()->setNotification(false);
        QCOMPARE(it.notifier.title, QString());
        it.ring.settings()->setAnswerKeyEverywhere(false);
        QVERIFY(it.key.key.isEmpty());
        it.ring.settings()->setCallCard(RingSettings::CallCard::Never);
        QStringList kept;
        for (const QList<QVariant> &choice : chosen)
            kept.append(choice.at(0).toString() + QLatin1Char('=') + choice.at(1).toJsonValue().toVariant().toString());
        QCOMPARE(kept.join(QLatin1Char(' ')),
                 QStringLiteral("ringSound=false ringSound=true soundVolume=35 notification=false answerKeyEverywhere=false "
                                "callCard=never"));
    }
    void devicesComeAndGo()
    {
        RingingDesk it;
        RingSettings &settings = *it.ring.settings();
        settings.refreshDevices();
        QVERIFY(settings.deviceNames().isEmpty());
        it.sounds.there = {{QStringLiteral("hw:1"), QStringLiteral("Headset")},
                           {QStringLiteral("hw:2"), QStringLiteral("Speaker")}};
        settings.refreshDevices();
        QCOMPARE(settings.deviceNames(),
                 (QStringList {QStringLiteral("Default device"), QStringLiteral("Headset"), QStringLiteral("Speaker")}));
        settings.setSoundDevice(2);
        settings.tryRing();
        QCOMPARE(it.sounds.last.device, QStringLiteral("hw:2"));
        it.sounds.there.removeLast();
        settings.refreshDevices();
        QCOMPARE(settings.soundDevice(), 0); // the default one plays, and the choice is kept for when it is back
        QCOMPARE(settings.rules().soundDevice, QStringLiteral("hw:2"));
    }
    void whyTheKeyDoesNotWorkElsewhere()
    {
        RingingDesk it;
        QCOMPARE(it.ring.keyProblem(), QString());
        QCOMPARE(it.ring.answerKeyText(), QStringLiteral("F9"));
        for (const auto &[outcome, word] : {std::pair {GlobalKey::Outcome::InUse, "Another program has taken F8."},
                                            {GlobalKey::Outcome::NoSuchKey, "choose a function key"},
                                            {GlobalKey::Outcome::Unavailable, "This system lets no key work"}}) {
            it.key.outcome = outcome;
            it.ring.setAnswerKey(QKeySequence(Qt::Key_F7)); // forgets what was before
            it.ring.setAnswerKey(QKeySequence(Qt::Key_F8));
            QVERIFY2(it.ring.keyProblem().contains(QLatin1String(word)), qPrintable(it.ring.keyProblem()));
            QCOMPARE(it.ring.answerKeyText(), QString());
        }
        it.ring.settings()->setAnswerKeyEverywhere(false);
        QCOMPARE(it.ring.keyProblem(), QString());
    }

    //! Whatever happens, in whatever order: what rings is what is on screen.
    void ringsExactlyWhatIsOnScreen_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void ringsExactlyWhatIsOnScreen()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.seed = seed;
        RingingDesk it({}, options);
        QVERIFY(it.start());
        int rang = 0;
        QStringList walk;
        for (int step = 0; step < 60; ++step) {
            walk.append(act(it, random.bounded(12)));
            it.desk.pass(std::chrono::milliseconds(random.bounded(1, 4000)));
            rang += it.sounds.ringing;
            QVERIFY2(it.disagreement().isEmpty(),
                     qPrintable(it.disagreement() + QStringLiteral(" after ") + walk.join(QLatin1Char(' '))));
        }
        QVERIFY2(rang > 0, "nothing rang at all");
        it.desk.cluster.freeze(false);
        it.desk.hangUpEverywhere();
        it.desk.pass(std::chrono::seconds(90));
        QVERIFY(!it.sounds.ringing && it.notifier.title.isEmpty());
    }

private:
    static QString act(RingingDesk &it, int what)
    {
        SimulatedDesk &desk = it.desk;
        switch (what) {
        case 0:
        case 1:
        case 2:
            desk.agent.requestReady();
            desk.pass(std::chrono::milliseconds(500));
            desk.cluster.centre().callAgent(QStringLiteral("agent01"), QStringLiteral("+12025550123"));
            desk.pass(desk.options().settle);
            return QStringLiteral("call");
        case 3: it.ring.answer(); return QStringLiteral("answer");
        case 4: desk.hangUpEverywhere(); return QStringLiteral("hang up");
        case 5: desk.cluster.cutLines(); return QStringLiteral("cut");
        case 6:
            desk.cluster.freeze(true);
            desk.cluster.cutLines();
            return QStringLiteral("freeze");
        case 7: desk.cluster.freeze(false); return QStringLiteral("thaw");
        case 8: desk.agent.requestNotReady(1); return QStringLiteral("not ready");
        case 9:
            desk.agent.requestReady();
            desk.pass(std::chrono::milliseconds(500));
            desk.cluster.centre().campaigns().offer(QStringLiteral("agent01"));
            return QStringLiteral("offer");
        case 10: desk.calls.preview()->answer(PreviewViewModel::Answer::Skip); return QStringLiteral("skip");
        default: desk.calls.preview()->answer(PreviewViewModel::Answer::Accept); return QStringLiteral("accept");
        }
    }
};
QTEST_GUILESS_MAIN(tst_RingViewModel)
#include "tst_ringviewmodel.moc"
