// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/rules/ruleexecutor.h"
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <cstdio>

using namespace callfloor;
using namespace std::chrono_literals;

// Answers every request on loopback with the same bytes, and keeps what it was asked.
class Server {
public:
    explicit Server(QByteArray answer) : m_answer(std::move(answer))
    {
        m_listens = m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                socket->write(m_answer);
                if (!m_answer.isEmpty())
                    socket->disconnectFromHost();
            });
        });
    }
    bool listens() const { return m_listens; }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray received {};
    int connections = 0;

private:
    QTcpServer m_server {};
    QByteArray m_answer;
    bool m_listens = false;
};

// Takes every host for the server on loopback, without TLS: all the rest is as on the real way.
class Network final : public QNetworkAccessManager {
public:
    explicit Network(quint16 port) : m_port(port) { }
    QStringList asked {};

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        asked.append(request.url().toString());
        QNetworkRequest local(request);
        QUrl url = request.url();
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(m_port);
        local.setUrl(url);
        return QNetworkAccessManager::createRequest(operation, local, body);
    }

private:
    const quint16 m_port;
};

class FakeEffects final : public RuleEffects {
public:
    QStringList done {};
    Said openUrl(const QUrl &url) override { return note(QStringLiteral("open ") + url.toString()); }
    Said copy(const QString &text) override { return note(QStringLiteral("copy ") + text); }
    Said startProgram(const QString &program, const QStringList &arguments) override
    {
        note(program + QLatin1Char(' ') + arguments.join(QLatin1Char(' ')));
        return [] { return QStringLiteral("can't start"); };
    }

private:
    Said note(const QString &what)
    {
        done.append(what);
        return {};
    }
};

class tst_RuleExecutor : public QObject {
    Q_OBJECT
    const QUrl m_hook {QStringLiteral("https://hooks.example.com/call?x=1")};

    static QString sent(WebhookSender &sender, const QUrl &url, const QByteArray &json = "{}")
    {
        QSignalSpy finished(&sender, &WebhookSender::finished);
        sender.send(QStringLiteral("rule"), url, json);
        if (finished.isEmpty() && !finished.wait(5000))
            return QStringLiteral("not finished");
        return finished[0][1].value<Said>().text();
    }

private Q_SLOTS:
    void postsJson()
    {
        Server server("HTTP/1.1 204 No Content\r\nSet-Cookie: a=b\r\n\r\n");
        QVERIFY(server.listens());
        Network network(server.port());
        WebhookSender sender(network);
        QCOMPARE(sent(sender, m_hook, "{\"n\":\"1\"}"), QString());
        QVERIFY(server.received.startsWith("POST /call?x=1 HTTP/1.1\r\n"));
        QVERIFY(server.received.toLower().contains("content-type: application/json\r\n")); // Qt 6.8 writes names in lower case
        QVERIFY(server.received.endsWith("\r\n\r\n{\"n\":\"1\"}"));
        server.received.clear();
        QCOMPARE(sent(sender, m_hook), QString());
        QVERIFY(!server.received.toLower().contains("cookie"));
    }
    // The administrator allowed one host; a redirect would take the caller's data to another.
    void redirectIsNotFollowed()
    {
        Server server("HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n");
        Network network(server.port());
        WebhookSender sender(network);
        QVERIFY(sent(sender, m_hook).contains(QLatin1String("another address, which is not followed")));
        QCOMPARE(network.asked, QStringList {m_hook.toString()});
        QCOMPARE(server.connections, 1);
    }
    void failuresAreSaid()
    {
        Server server("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n");
        Network network(server.port());
        WebhookSender sender(network);
        QVERIFY(sent(sender, m_hook).contains(QLatin1String("status 500")));
        QVERIFY(sent(sender, QUrl(QStringLiteral("http://hooks.example.com/"))).contains(QLatin1String("must begin with https")));
        QCOMPARE(network.asked.size(), 1);
    }
    void silentServerIsGivenUp()
    {
        Server server {QByteArray()};
        Network network(server.port());
        WebhookSender sender(network, {.timeout = 50ms});
        QVERIFY(sent(sender, m_hook).contains(QLatin1String("did not answer in time")));
    }
    void hugeAnswerIsCutOff()
    {
        Server server("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5'000'000, 'x'));
        Network network(server.port());
        WebhookSender sender(network, {.answerBytes = 10'000});
        QVERIFY(sent(sender, m_hook).contains(QLatin1String("or too much")));
    }
    void fewAtATimeAndBounded()
    {
        Server server {QByteArray()};
        Network network(server.port());
        WebhookSender sender(network, {.timeout = 100ms, .atOnce = 2, .waiting = 3});
        QSignalSpy finished(&sender, &WebhookSender::finished);
        for (int i = 0; i < 6; ++i)
            sender.send(QString::number(i), m_hook, "{}");
        QCOMPARE(network.asked.size(), 2);
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished[0][1].value<Said>().text().contains(QLatin1String("too many")));
        QTRY_COMPARE(finished.size(), 6);
        QCOMPARE(network.asked.size(), 5);
    }

    void executes()
    {
        Server server("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
        Network network(server.port());
        WebhookSender sender(network);
        FakeEffects effects;
        RuleExecutor executor(effects, sender);
        QSignalSpy notified(&executor, &RuleExecutor::notified);
        QSignalSpy failed(&executor, &RuleExecutor::failed);
        using Kind = RuleAction::Kind;
        executor.execute(
            {{.rule = QStringLiteral("a"), .kind = Kind::OpenUrl, .problem = [] { return QStringLiteral("refused"); }},
             {.rule = QStringLiteral("b"), .kind = Kind::OpenUrl, .url = m_hook},
             {.rule = QStringLiteral("c"), .kind = Kind::Copy, .text = QStringLiteral("4711")},
             {.rule = QStringLiteral("d"), .kind = Kind::Notify, .text = QStringLiteral("<b>hello</b>")},
             {.rule = QStringLiteral("e"),
              .kind = Kind::Start,
              .program = QStringLiteral("/opt/crm"),
              .arguments = {QStringLiteral("1")}},
             {.rule = QStringLiteral("f"), .kind = Kind::Webhook, .url = m_hook, .body = "{}"}});
        QCOMPARE(effects.done,
                 (QStringList {QStringLiteral("open ") + m_hook.toString(), QStringLiteral("copy 4711"),
                               QStringLiteral("/opt/crm 1")}));
        QCOMPARE(notified.size(), 1);
        QCOMPARE(notified[0][1].toString(), QStringLiteral("<b>hello</b>"));
        QTRY_COMPARE(failed.size(), 3);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("a"));
        QCOMPARE(failed[0][1].value<Said>().text(), QStringLiteral("refused"));
        QCOMPARE(failed[1][0].toString(), QStringLiteral("e"));
        QCOMPARE(failed[2][0].toString(), QStringLiteral("f"));
    }

    // Qt would write the whole address into the log.
    void whatCantBeOpenedIsNotLogged()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(!DesktopRuleEffects().openUrl(QUrl(QStringLiteral("callfloorabsent:+12025550123"))).isEmpty());
    }
    void opensByTheDesktop()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("callfloortest"), this, "opened");
        QCOMPARE(DesktopRuleEffects().openUrl(QUrl(QStringLiteral("callfloortest:a%20b"))).text(), QString());
        QCOMPARE(m_opened.toEncoded(), QByteArray("callfloortest:a%20b"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("callfloortest"));
    }
    void copiesToTheClipboard()
    {
        QCOMPARE(DesktopRuleEffects().copy(QStringLiteral("4711")).text(), QString());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("4711"));
    }
    // A real program gets each argument as it is: no shell reads it.
    void startsWithoutAShell()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("arguments"));
        const QStringList hostile {QStringLiteral("; rm -rf /"), QStringLiteral("$(reboot)"), QStringLiteral("\"a' `b`"),
                                   QStringLiteral("a\nb"),       QStringLiteral("*"),         QString(),
                                   QStringLiteral("日本語")};
        const QStringList arguments = QStringList {QStringLiteral("--write-arguments"), path} + hostile;
        QCOMPARE(DesktopRuleEffects().startProgram(QCoreApplication::applicationFilePath(), arguments).text(), QString());
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).split(QChar(0)), hostile);
        QVERIFY(!DesktopRuleEffects().startProgram(QStringLiteral("/absent/program"), {}).isEmpty());
    }

public:
    Q_INVOKABLE void opened(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

// What startsWithoutAShell() starts: writes its arguments into a file, which appears whole.
static int writeArguments(const QStringList &arguments)
{
    const QString path = arguments[2];
    QFile file(path + QStringLiteral(".part"));
    const bool isDone = file.open(QFile::WriteOnly) && file.write(arguments.mid(3).join(QChar(0)).toUtf8()) > 0;
    file.close();
    return isDone && QFile::rename(file.fileName(), path) ? 0 : 1;
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--write-arguments") == 0)
        return writeArguments(QCoreApplication::arguments());
    tst_RuleExecutor test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ruleexecutor.moc"
