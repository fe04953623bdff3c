// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/constants.h"
#include "session/nodewalk.h"
#include "session/versionladder.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;
using Outcome = NodeWalk::Outcome;

namespace {

struct Walk {
    double chance = 0.5; // pauses exactly as written
    NodeWalk nodes;
    Clock::Duration now {1000s};
    explicit Walk(int count) : nodes(count, [this] { return chance; }) { nodes.first(now); }
    //! What comes after `outcome`, as "node+seconds"; time goes on to then.
    QString next(Outcome outcome)
    {
        const auto step = nodes.next(outcome, now);
        const auto pause = step.at - now;
        now = step.at;
        return QStringLiteral("%1+%2").arg(step.node).arg(double(pause.count()) / 1000);
    }
    QStringList next(QList<Outcome> outcomes)
    {
        QStringList steps;
        for (const Outcome outcome : outcomes)
            steps += next(outcome);
        return steps;
    }
};

Error refused(quint32 status) { return {.kind = ErrorKind::Refused, .code = status}; }

QString text(const wire::Format &f) { return QStringLiteral("%1.%2.%3").arg(f.version).arg(f.tagBytes).arg(f.lengthBytes); }
QStringList text(const QList<wire::Format> &ladder)
{
    QStringList list;
    for (const auto &format : ladder)
        list += text(format);
    return list;
}

} // namespace

class tst_SessionNodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! P6: standby: the next node at once; after each full turn 1, 2, 4, then 10 s.
    void standby()
    {
        Walk walk(2);
        QStringList steps;
        for (int i = 0; i < 11; ++i)
            steps += walk.next(Outcome::Standby);
        QCOMPARE(steps.join(QLatin1Char(' ')), QStringLiteral("1+0 0+1 1+0 0+2 1+0 0+4 1+0 0+10 1+0 0+10 1+0"));
    }
    void standbyWithJitter()
    {
        for (const double chance : {0.0, 0.25, 0.999}) {
            Walk walk(1);
            walk.chance = chance;
            const auto step = walk.nodes.next(Outcome::Standby, walk.now);
            QVERIFY(step.at - walk.now >= 750ms && step.at - walk.now <= 1250ms);
        }
    }
    //! While one node is standby the other is about to be its master: the quick pauses, also when one can't be reached.
    void failOver()
    {
        Walk walk(2);
        walk.nodes.opened();
        QCOMPARE(walk.next({Outcome::Lost, Outcome::Standby, Outcome::Unreachable, Outcome::Standby}),
                 QStringList({QStringLiteral("1+0"), QStringLiteral("0+0"), QStringLiteral("1+1"), QStringLiteral("0+0")}));
    }
    //! P6: another refusal: not the same node within 10 s.
    void refusal()
    {
        Walk one(1);
        QCOMPARE(one.next(Outcome::Refused), QStringLiteral("0+10"));
        Walk two(2);
        QCOMPARE(two.next({Outcome::Refused, Outcome::Standby, Outcome::Standby, Outcome::Standby}),
                 QStringList({QStringLiteral("1+0"), QStringLiteral("1+1"), QStringLiteral("1+2"), QStringLiteral("1+4")}));
        QCOMPARE(two.next(Outcome::Standby), QStringLiteral("0+10")); // its own 10 s are over by then
    }
    //! Part C 8: both sides, a random pause, both, 15 s, both, 30 s, 60 s, then every 120 s.
    void unreachable()
    {
        Walk walk(2);
        QStringList steps;
        for (int i = 0; i < 12; ++i)
            steps += walk.next(Outcome::Unreachable);
        QCOMPARE(steps.join(QLatin1Char(' ')), QStringLiteral("1+0 0+2.5 1+0 0+15 1+0 0+30 1+0 0+60 1+0 0+120 1+0 0+120"));
    }
    void openedStartsAnew()
    {
        Walk walk(1);
        walk.next({Outcome::Standby, Outcome::Standby, Outcome::Standby});
        walk.nodes.opened();
        QCOMPARE(walk.next(Outcome::Lost), QStringLiteral("0+0"));
        QCOMPARE(walk.next(Outcome::Standby), QStringLiteral("0+1"));
    }

    // ---- versions (P1)
    void ladder()
    {
        QCOMPARE(text(versionLadder(17)).join(QLatin1Char(' ')), QStringLiteral("17.1.1 14.1.1 10.1.1"));
        QCOMPARE(text(versionLadder(18)).join(QLatin1Char(' ')), QStringLiteral("18.2.1 18.2.2 17.1.1 14.1.1 10.1.1"));
        QCOMPARE(text(versionLadder(18, quint8(2))).join(QLatin1Char(' ')), QStringLiteral("18.2.2 17.1.1 14.1.1 10.1.1"));
        QCOMPARE(text(versionLadder(12)).join(QLatin1Char(' ')), QStringLiteral("12.1.1 10.1.1"));
    }
    void stepsDown()
    {
        const auto ladder = versionLadder(18);
        const auto after = [&](int rung, const Error &why) { return text(stepDown(ladder, ladder[rung], why)); };
        for (const quint32 status : {3u, 6u, 23u}) {
            QCOMPARE(after(0, refused(status)), QStringLiteral("18.2.2"));
            QCOMPARE(after(1, refused(status)), QStringLiteral("17.1.1"));
            QCOMPARE(after(2, refused(status)), QStringLiteral("17.1.1")); // no matter of version any more
        }
        QCOMPARE(after(0, {.kind = ErrorKind::Timeout}), QStringLiteral("18.2.2"));
        QCOMPARE(after(2, {.kind = ErrorKind::Timeout}), QStringLiteral("17.1.1"));
        QCOMPARE(after(0, refused(Status::UnsupportedVersion)), QStringLiteral("17.1.1")); // the width is not to blame
        QCOMPARE(after(2, refused(Status::UnsupportedVersion)), QStringLiteral("14.1.1"));
        QCOMPARE(after(4, refused(Status::UnsupportedVersion)), QStringLiteral("18.2.1"));
        QCOMPARE(after(0, refused(Status::ServerNotMaster)), QStringLiteral("18.2.1"));
        QCOMPARE(after(0, {.kind = ErrorKind::Disconnected}), QStringLiteral("18.2.1"));
    }

    // ---- addresses
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("tls");
        QTest::newRow("name") << "ccx-a.example"
                              << "ccx-a.example" << 12028 << false;
        QTest::newRow("port") << " 10.0.0.1:42027 "
                              << "10.0.0.1" << 42027 << false;
        QTest::newRow("v6") << "fe80::1"
                            << "fe80::1" << 12028 << false;
        QTest::newRow("v6 with port") << "[2001:db8::5]:1"
                                      << "2001:db8::5" << 1 << false;
        QTest::newRow("v6 with zone") << "fe80::1%eth0"
                                      << "fe80::1%eth0" << 12028 << false;
        QTest::newRow("tls") << "tls://ccx:443"
                             << "ccx" << 443 << true;
    }
    void addresses()
    {
        QFETCH(QString, text);
        const auto node = Node::parse(text);
        QVERIFY(node);
        QTEST(node->host, "host");
        QTEST(int(node->port), "port");
        QTEST(node->tls, "tls");
        QCOMPARE(*Node::parse(node->name()), *node);
    }
    void wrongAddresses()
    {
        for (const char *text : {"", ":1", "host:", "host:0", "host:65536", "a b", "http://host", "[::1", "host:1:2"})
            QVERIFY2(!Node::parse(QString::fromUtf8(text)), text);
    }
};
QTEST_GUILESS_MAIN(tst_SessionNodes)
#include "tst_sessionnodes.moc"
