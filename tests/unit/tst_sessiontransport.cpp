// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "session/clock.h"
#include "session/tcptransport.h"
#include <QFile>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace cti;

//! The real thing, over loopback.
class tst_SessionTransport : public QObject {
    Q_OBJECT
    struct Fixture {
        QTcpServer server;
        std::unique_ptr<Transport> transport;
        int opened = 0;
        QByteArray received;
        QStringList closed;
        TlsProblem problem = TlsProblem::None;
        explicit Fixture(bool tls = false)
        {
            server.listen(QHostAddress::LocalHost);
            follow(makeTcpTransport({.host = QStringLiteral("127.0.0.1"), .port = server.serverPort(), .tls = tls}));
        }
        void follow(std::unique_ptr<Transport> made)
        {
            transport = std::move(made);
            if (!transport)
                return;
            connect(transport.get(), &Transport::opened, &server, [this] { ++opened; });
            connect(transport.get(), &Transport::received, &server, [this](const QByteArray &bytes) { received += bytes; });
            connect(transport.get(), &Transport::closed, &server, [this](const QString &reason, TlsProblem why) {
                closed += reason;
                problem = why;
            });
        }
        void open() { transport->open(QStringLiteral("127.0.0.1"), server.serverPort()); }
    };
    static QByteArray pem(const QString &name)
    {
        QFile file(QStringLiteral(CALLFLOOR_TLS "/%1.pem").arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    //! A tunnel's end that shows this certificate.
    static std::unique_ptr<QSslServer> tunnel(const QString &certificate)
    {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(pem(certificate)));
        configuration.setPrivateKey(QSslKey(pem(QStringLiteral("key")), QSsl::Ec));
        server->setSslConfiguration(configuration);
        server->listen(QHostAddress::LocalHost);
        return server;
    }
    //! This computer trusts the authority of tests/support/tls.
    static void trustTheAuthority()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(QSslCertificate(pem(QStringLiteral("authority"))));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    static TcpTransport::LookUp finding(const QStringList &addresses)
    {
        return [addresses](const QString &, QObject *context, const TcpTransport::Found &found) {
            QList<QHostAddress> list;
            for (const QString &address : addresses)
                list.append(QHostAddress(address));
            QMetaObject::invokeMethod(
                context, [list, found] { found(list, QStringLiteral("no such name")); }, Qt::QueuedConnection);
        };
    }
private Q_SLOTS:
    void initTestCase() { trustTheAuthority(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void carriesBytes()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.opened, 0); // never from inside a call
        QTRY_COMPARE(f.opened, 1);
        QTRY_VERIFY(f.server.hasPendingConnections());
        QTcpSocket *peer = f.server.nextPendingConnection();
        f.transport->send("to the server");
        QTRY_COMPARE(peer->bytesAvailable(), 13);
        peer->write("and back");
        QTRY_COMPARE(f.received, QByteArray("and back"));
        peer->close();
        QTRY_COMPARE(f.closed.size(), 1);
    }
    void lastBytesAreSentBeforeClosing()
    {
        Fixture f;
        f.open();
        QTRY_COMPARE(f.opened, 1);
        QTcpSocket *peer = f.server.nextPendingConnection();
        f.transport->send("good bye");
        f.transport->close();
        QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(peer->readAll(), QByteArray("good bye"));
        QVERIFY(f.closed.isEmpty()); // no signal follows close()
    }
    void nobodyListens()
    {
        Fixture f;
        const quint16 port = f.server.serverPort();
        f.server.close();
        f.transport->open(QStringLiteral("127.0.0.1"), port);
        QVERIFY(f.closed.isEmpty());
        QTRY_COMPARE(f.closed.size(), 1);
        QVERIFY(!f.closed[0].isEmpty());
        QCOMPARE(f.opened, 0);
    }
    //! tls:// never falls back: a server that speaks plain TCP is an error.
    void tlsDoesNotFallBack_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("answers in plain TCP") << QByteArray(64, '\0');
        QTest::newRow("hangs up") << QByteArray();
    }
    void tlsDoesNotFallBack()
    {
        QFETCH(QByteArray, answer);
        Fixture f(true);
        f.open();
        QTRY_VERIFY(f.server.hasPendingConnections());
        QTcpSocket *peer = f.server.nextPendingConnection();
        if (answer.isEmpty())
            peer->close();
        else
            peer->write(answer);
        QTRY_COMPARE(f.closed.size(), 1);
        QCOMPARE(f.opened, 0);
        QVERIFY(f.received.isEmpty());
        QCOMPARE(f.problem, TlsProblem::NotSpoken);
    }
    void tlsCarriesBytes()
    {
        const auto server = tunnel(QStringLiteral("server"));
        Fixture f(true);
        f.transport->open(QStringLiteral("127.0.0.1"), server->serverPort());
        QTRY_COMPARE(f.opened, 1);
        f.transport->send("to the server");
        QTRY_VERIFY(server->hasPendingConnections());
        QTcpSocket *peer = server->nextPendingConnection();
        QTRY_COMPARE(peer->bytesAvailable(), 13);
        peer->write("and back");
        QTRY_COMPARE(f.received, QByteArray("and back"));
        peer->close();
        QTRY_COMPARE(f.closed.size(), 1);
        QCOMPARE(f.problem, TlsProblem::None);
    }
    //! What the certificate lacks is told, and nothing is sent, not even with TLS.
    void certificateIsJudged_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<TlsProblem>("problem");
        QTest::newRow("unknown issuer") << QStringLiteral("stranger") << TlsProblem::UnknownIssuer;
        QTest::newRow("wrong name") << QStringLiteral("other") << TlsProblem::WrongName;
        QTest::newRow("expired") << QStringLiteral("expired") << TlsProblem::Expired;
        QTest::newRow("not yet valid") << QStringLiteral("early") << TlsProblem::NotYetValid;
    }
    void certificateIsJudged()
    {
        QFETCH(QString, certificate);
        const auto server = tunnel(certificate);
        Fixture f(true);
        f.transport->open(QStringLiteral("127.0.0.1"), server->serverPort());
        QTRY_COMPARE(f.closed.size(), 1);
        QTEST(f.problem, "problem");
        QVERIFY(!f.closed[0].isEmpty());
        QCOMPARE(f.opened, 0);
    }

    // ---- names
    void ipv6()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this computer has no IPv6");
        Fixture f;
        const Node node = Node::parse(QStringLiteral("[::1]:%1").arg(server.serverPort())).value();
        f.transport->open(node.host, node.port);
        QTRY_COMPARE(f.opened, 1);
    }
    //! All addresses of a name are tried until one stands; the next link begins with the one after it.
    void nameWithSeveralAddresses()
    {
        Fixture f;
        const QStringList addresses {QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.3")};
        const QString name = QStringLiteral("several.example");
        QTcpServer last;
        QVERIFY(last.listen(QHostAddress(addresses.last()), f.server.serverPort()));
        for (int round = 0; round < 2; ++round) {
            f.follow(std::make_unique<TcpTransport>(TcpTransport::Security::Plain, nullptr, finding(addresses)));
            f.transport->open(name, f.server.serverPort());
            QTRY_COMPARE(f.opened, round + 1);
        }
        QTRY_VERIFY(f.server.hasPendingConnections());
        QTRY_VERIFY(last.hasPendingConnections());
        QVERIFY(f.closed.isEmpty());
        f.server.close();
        last.close();
        f.follow(std::make_unique<TcpTransport>(TcpTransport::Security::Plain, nullptr, finding(addresses)));
        f.transport->open(name, f.server.serverPort());
        QTRY_COMPARE(f.closed.size(), 1); // once, when none is left
    }
    //! An address from which nothing comes back does not keep the others waiting.
    void silentAddressIsNotWaitedFor()
    {
        Fixture f;
        f.follow(std::make_unique<TcpTransport>(TcpTransport::Security::Plain, nullptr,
                                                finding({QStringLiteral("192.0.2.1"), QStringLiteral("127.0.0.1")})));
        f.transport->open(QStringLiteral("silent.example"), f.server.serverPort());
        QTRY_COMPARE(f.opened, 1);
    }
    void unknownName()
    {
        Fixture f;
        f.follow(std::make_unique<TcpTransport>(TcpTransport::Security::Plain, nullptr, finding({})));
        f.transport->open(QStringLiteral("nowhere.example"), 1);
        QTRY_COMPARE(f.closed, QStringList(QStringLiteral("no such name")));
    }
    void closedWhileLookingUp()
    {
        Fixture f;
        f.transport->open(QStringLiteral("localhost"), f.server.serverPort());
        f.transport->close();
        f.follow(nullptr);
        QTest::qWait(0);
        QCOMPARE(f.opened, 0);
        QVERIFY(f.closed.isEmpty());
    }
    //! A moment that has passed is now, and Qt has nothing to say about it (init() fails on a warning).
    void delayBelowZeroIsZero()
    {
        SystemClock clock;
        bool called = false;
        const Timer timer = clock.after(std::chrono::seconds(-1), [&called] { called = true; });
        QVERIFY(!called); // never from within the call
        QTRY_VERIFY(called);
    }
};
QTEST_GUILESS_MAIN(tst_SessionTransport)
#include "tst_sessiontransport.moc"
