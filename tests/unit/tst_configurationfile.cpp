// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/configuration/configurationfile.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace callfloor;

namespace {

cti::Configuration sample()
{
    cti::Configuration all;
    const cti::AgentId ada {QStringLiteral("agent01")};
    all.agents.insert(ada,
                      {.id = ada,
                       .firstName = QStringLiteral("Ada"),
                       .lastName = QStringLiteral("Ekström \"<b>"),
                       .extension = QStringLiteral("2001"),
                       .description = QStringLiteral("night"),
                       .isSupervisor = true,
                       .csqs = {{1}, {4294967290u}}});
    all.csqs.insert({1},
                    {.id = {1}, .name = QStringLiteral("Sales"), .hasAutoWork = true, .media = cti::MediaRoutingDomain::Email});
    all.applications.insert({11}, {.id = {11}, .name = QStringLiteral("Sales line"), .maxQueued = 40});
    const cti::DeviceId trigger {cti::ConfigDeviceType::RoutePoint, QStringLiteral("7001")};
    all.devices.insert(trigger, {.id = trigger, .recordId = 5, .application = {11}, .maxQueued = 40});
    all.terminals.insert(QStringLiteral("SEP1"),
                         {.name = QStringLiteral("SEP1"),
                          .type = 2,
                          .typeName = QStringLiteral("desk phone"),
                          .extensions = {QStringLiteral("2001")}});
    all.teams.insert({3},
                     {.id = {3},
                      .name = QStringLiteral("North"),
                      .people = {{ada, cti::AgentFlag::PrimarySupervisor}, {{QStringLiteral("agent02")}, 0}},
                      .csqs = {{1}}});
    all.keys = {{cti::ConfigurationMask::Agent, QByteArray::fromHex("00000000000000ff")}};
    return all;
}
const QString here = QStringLiteral("ccx1:12028 ccx2:12028");

} // namespace

class tst_ConfigurationFile : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(QStringLiteral("configuration.json")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void everythingComesBack()
    {
        {
            ConfigurationFile file(m_folder->path());
            QVERIFY(!file.recall(here));
            file.remember(here, {});
            file.remember(here, sample());
            QCOMPARE(file.recall(here), sample());
        }
        ConfigurationFile nextRun(m_folder->path());
        QCOMPARE(nextRun.recall(here), sample());
        QVERIFY(!nextRun.recall(QStringLiteral("elsewhere:12028")));
        QCOMPARE(QFile(path()).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {QStringLiteral("configuration.json")});
    }
    void aDamagedFileIsLeftOutAndSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(
            R"({"version":1,"contactCentre":"ccx1:12028 ccx2:12028","configuration":{"agents":[{"id")");
        QTest::newRow("another thing") << QByteArray("[1,2]");
        QTest::newRow("no content") << QByteArray(R"({"version":1})");
    }
    void aDamagedFileIsLeftOutAndSaid()
    {
        QFETCH(QByteArray, content);
        write(content);
        ConfigurationFile file(m_folder->path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("configuration.json is damaged")));
        QVERIFY(!file.recall(here));
        file.remember(here, sample());
        QCOMPARE(file.recall(here), sample());
    }
    //! One that can't be opened, or that the program can't have written, is no damaged one: the log says what it is.
    void aFileThatCantBeReadIsLeftOutAndSaid()
    {
        write("{}");
        const QString path = m_folder->filePath(QStringLiteral("configuration.json"));
        QVERIFY(QFile::resize(path, ConfigurationFile::LargestFile + 1));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("can't be read and is left out: it is larger than 32 MiB")));
        QVERIFY(!ConfigurationFile(m_folder->path()).recall(here));
        QVERIFY(QFile::remove(path) && QDir().mkdir(path));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be read and is left out: .+")));
        QVERIFY(!ConfigurationFile(m_folder->path()).recall(here));
    }
    //! What is no record is left out, whatever stands there.
    void oddRecordsAreLeftOut()
    {
        write(R"({"version":1,"contactCentre":"ccx1:12028 ccx2:12028","configuration":)"
              R"({"agents":[1,{},{"id":7},{"id":"a","csqs":"x"}],"csqs":{},"teams":[{"id":3,"people":[[]]}],"keys":[]}})");
        ConfigurationFile file(m_folder->path());
        const auto all = file.recall(here);
        QVERIFY(all);
        QCOMPARE(all->agents.keys(), QList<cti::AgentId> {{QStringLiteral("a")}});
        QVERIFY(all->csqs.isEmpty() && all->keys.isEmpty());
        QCOMPARE(all->teams.size(), 1);
    }
    void anotherLayoutIsNotRead()
    {
        write(R"({"version":2,"contactCentre":"ccx1:12028 ccx2:12028","configuration":{}})");
        QVERIFY(!ConfigurationFile(m_folder->path()).recall(here));
    }
    void whatCannotBeWrittenIsSaid()
    {
        ConfigurationFile file(QStringLiteral("/nonexistent/folder"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be written")));
        file.remember(here, sample());
        QVERIFY(!file.recall(here));
    }
    void aKioskKeepsNothing()
    {
        ConfigurationFile(m_folder->path()).remember(here, sample());
        ConfigurationFile::remove(m_folder->path());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_ConfigurationFile)
#include "tst_configurationfile.moc"
