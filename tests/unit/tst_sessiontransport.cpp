// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "session/clock.h"
#include "session/tcptransport.h"
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
        explicit Fixture(bool tls = false)
        {
            server.listen(QHostAddress::LocalHost);
            transport = makeTcpTransport({.host = QStringLiteral("127.0.0.1"), .port = server.serverPort(), .tls = tls});
            connect(transport.get(), &Transport::opened, &server, [this] { ++opened; });
            connect(transport.get(), &Transport::received, &server, [this](const QByteArray &bytes) { received += bytes; });
            connect(transport.get(), &Transport::closed, &server, [this](const QString &reason) { closed += reason; });
        }
        void open() { transport->open(QStringLiteral("127.0.0.1"), server.serverPort()); }
    };
private Q_SLOTS:
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
    void tlsDoesNotFallBack()
    {
        Fixture f(true);
        f.open();
        QTRY_VERIFY(f.server.hasPendingConnections());
        QTcpSocket *peer = f.server.nextPendingConnection();
        peer->write(QByteArray(64, '\0'));
        QTRY_COMPARE(f.closed.size(), 1);
        QCOMPARE(f.opened, 0);
        QVERIFY(f.received.isEmpty());
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
