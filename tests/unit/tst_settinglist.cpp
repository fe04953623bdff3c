// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ringrows.h"
#include "ringviewmodel.h"
#include "settinglistmodel.h"
#include "settingsviewmodel.h"
#include "support/fakering.h"
#include "support/simulateddesk.h"
#include <QAbstractItemModelTester>

using namespace callfloor;
using From = PolicyLayer::From;

//! The rows of the page of settings: value, who set it, who locked it and why.
class tst_SettingList : public QObject {
    Q_OBJECT
    static QVariant role(const SettingListModel &model, const char *key, SettingListModel::Role role)
    {
        for (int row = 0; row < model.count(); ++row)
            if (model.index(row).data(SettingListModel::KeyRole) == QLatin1String(key))
                return model.index(row).data(role);
        return {};
    }
    static QString origin(const SettingListModel &model, const char *key)
    {
        return role(model, key, SettingListModel::OriginRole).toString();
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyLayerIsNamed()
    {
        const QString file = QStringLiteral("/srv/site.json");
        SettingsViewModel settings({.origins = {{QStringLiteral("theme"), {.from = From::MachinePolicy}},
                                                {QStringLiteral("palette"), {.from = From::PolicyFile, .name = file}},
                                                {QStringLiteral("textScale"), {.from = From::UserSettings}},
                                                {QStringLiteral("language"), {.from = From::CommandLine}}}},
                                   {QStringLiteral("de"), QStringLiteral("en")});
        const SettingListModel model(settings);
        QCOMPARE(origin(model, "theme"), QStringLiteral("Set by the policy of this computer"));
        QCOMPARE(origin(model, "palette"), QStringLiteral("Set by the policy file /srv/site.json"));
        QCOMPARE(origin(model, "textScale"), QStringLiteral("Set by you"));
        QCOMPARE(origin(model, "language"), QStringLiteral("Set on the command line"));
        QCOMPARE(origin(model, "motion"), QStringLiteral("As the program comes"));
    }
    void choosingMakesItMine()
    {
        SettingsViewModel settings({}, {QStringLiteral("de"), QStringLiteral("en")});
        SettingListModel model(settings);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.choose(QStringLiteral("theme"), 3);
        QCOMPARE(settings.theme(), SettingsViewModel::Theme::Contrast);
        QCOMPARE(role(model, "theme", SettingListModel::ValueRole).toString(), QStringLiteral("High contrast"));
        QCOMPARE(origin(model, "theme"), QStringLiteral("Set by you"));
        QVERIFY(!changes.isEmpty());
        changes.clear();
        settings.setTheme(SettingsViewModel::Theme::Dark); // by key
        QVERIFY(!changes.isEmpty());
        QCOMPARE(role(model, "theme", SettingListModel::CurrentRole).toInt(), 2);
        model.choose(QStringLiteral("language"), 1);
        QCOMPARE(settings.language(), QStringLiteral("de"));
        model.choose(QStringLiteral("keymap"), 2);
        QCOMPARE(settings.keymap(), QStringLiteral("cad"));
        model.choose(QStringLiteral("theme"), 99); // there is no such choice
        QCOMPARE(settings.theme(), SettingsViewModel::Theme::Dark);
    }
    //! By a part of the name, in any case and without marks; the others can still be chosen by key.
    void aFilterHidesAndChangesNothing()
    {
        SettingsViewModel settings({}, {QStringLiteral("de"), QStringLiteral("en")});
        SettingListModel model(settings);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = model.count();
        model.setFilter(QStringLiteral(" MÖT"));
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.index(0).data(SettingListModel::KeyRole).toString(), QStringLiteral("motion"));
        QVERIFY(model.index(0).data(SettingListModel::FirstRole).toBool()); // its section still has a heading
        QCOMPARE(model.settings().size(), all);
        model.choose(QStringLiteral("theme"), 2);
        QCOMPARE(settings.theme(), SettingsViewModel::Theme::Dark);
        model.retranslate();
        QCOMPARE(model.count(), 1);
        model.setFilter(QStringLiteral("no such thing"));
        QCOMPARE(model.count(), 0);
        model.setFilter({});
        QCOMPARE(model.count(), all);
    }
    void lockedIsExplained()
    {
        const PolicyOrigin machine {.from = From::MachinePolicy, .name = QStringLiteral("/etc/callfloor/policy.json")};
        SettingsViewModel settings(
            {.locked = {{QStringLiteral("theme"), {.by = machine, .reason = QStringLiteral("The wallboards are dark.")}},
                        {QStringLiteral("motion"), {.by = {.name = QStringLiteral("site.json")}}}},
             .origins = {{QStringLiteral("theme"), machine}}},
            {});
        SettingListModel model(settings);
        QCOMPARE(role(model, "theme", SettingListModel::LockedRole).toBool(), true);
        QCOMPARE(origin(model, "theme"),
                 QStringLiteral(
                     "Set by the policy of this computer. Locked by the policy of this computer. The wallboards are dark."));
        QCOMPARE(origin(model, "motion"), QStringLiteral("As the program comes. Locked by the policy file site.json."));
        model.choose(QStringLiteral("theme"), 2);
        QCOMPARE(settings.theme(), SettingsViewModel::Theme::System);
    }
    void aKioskHasNothingOfTheSiteNorKeys()
    {
        SettingsViewModel at({.nodes = {{.host = QStringLiteral("ccx-1")}}}, {});
        const SettingListModel everywhere(at);
        QCOMPARE(role(everywhere, "nodes", SettingListModel::ValueRole).toString(), QStringLiteral("ccx-1"));
        QCOMPARE(role(everywhere, "nodes", SettingListModel::ChoicesRole).toStringList(), QStringList());
        SettingsViewModel kiosk({.nodes = {{.host = QStringLiteral("ccx-1")}}, .kiosk = true}, {});
        const SettingListModel there(kiosk);
        QVERIFY(!role(there, "nodes", SettingListModel::ValueRole).isValid());
        QVERIFY(!role(there, "keymap", SettingListModel::ValueRole).isValid());
        QVERIFY(role(there, "theme", SettingListModel::ValueRole).isValid());
    }
    //! Its value in short words, which layer set it, and why it is locked.
    void whatTheSiteDecidesIsShown()
    {
        const PolicyOrigin file {.from = From::PolicyFile, .name = QStringLiteral("site.json")};
        SettingsViewModel settings({.notReadyReasons = {{1, QStringLiteral("Lunch")}, {2, QStringLiteral("Break")}},
                                    .wrapUp = {.array = QStringLiteral("user.why"), .seconds = 45},
                                    .dialling = {.country = QStringLiteral("DE"), .outsidePrefix = QStringLiteral("0")},
                                    .journal = {.days = 7, .variables = {QStringLiteral("callVariable1")}},
                                    .locked = {{QStringLiteral("journal"),
                                                {.by = file, .reason = QStringLiteral("The works council agreed on 7 days.")}}},
                                    .origins = {{QStringLiteral("journal"), file}}},
                                   {});
        SettingListModel model(settings);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto value = [&model](const char *key) { return role(model, key, SettingListModel::ValueRole).toString(); };
        QVERIFY2(value("notReadyReasons").startsWith(QLatin1String("2 reason")), qPrintable(value("notReadyReasons")));
        QCOMPARE(value("wrapUpArray"), QStringLiteral("In the array user.why"));
        QVERIFY(value("wrapUpSeconds").startsWith(QLatin1String("45 second")));
        QCOMPARE(value("wrapUpReasons"), QStringLiteral("None"));
        QCOMPARE(value("dialling"), QStringLiteral("Country DE, 0 for an outside line"));
        QVERIFY(value("journal").startsWith(QLatin1String("7 day")));
        QCOMPARE(role(model, "journal", SettingListModel::NoteRole).toString(),
                 QStringLiteral("Of the data of a call: callVariable1."));
        QCOMPARE(
            origin(model, "journal"),
            QStringLiteral("Set by the policy file site.json. Locked by the policy file site.json. The works council agreed on "
                           "7 days."));
        QVERIFY(role(model, "journal", SettingListModel::LockedRole).toBool());
        QCOMPARE(role(model, "journal", SettingListModel::ChoicesRole).toStringList(), QStringList());
        model.setFilter(QStringLiteral("your site"));
        QVERIFY(model.count() > 20);
        for (int row = 0; row < model.count(); ++row)
            QCOMPARE(model.index(row).data(SettingListModel::SectionRole).toString(), QStringLiteral("Set by your site"));
        model.setFilter(QStringLiteral("wrapupq")); // as the policy file calls it
        QCOMPARE(model.count(), 1);
    }
    void everyKeyOfThePolicyHasARow()
    {
        SimulatedDesk desk;
        FakeSounds sounds;
        FakeNotifier notifier;
        FakeKey key;
        RingViewModel ring(desk.desk, desk.calls, {sounds, notifier, key}, Policy {});
        SettingsViewModel settings({}, {});
        SettingListModel model(settings);
        model.add([&ring] { return ringRows(ring); });
        QStringList rows;
        for (const Setting &setting : model.settings())
            rows.append(setting.key);
        QStringList keys = policyKeys();
        QVERIFY(keys.size() > 30);
        keys.sort();
        rows.sort();
        QCOMPARE(rows, keys);
    }
    void anotherFeatureAddsARow()
    {
        SettingsViewModel settings({}, {});
        SettingListModel model(settings);
        int sound = 0;
        model.add([&sound] {
            return QList<Setting> {{.key = QStringLiteral("ringSound"),
                                    .section = Setting::Section::Calls,
                                    .name = QStringLiteral("Ring"),
                                    .choices = {QStringLiteral("Off"), QStringLiteral("On")},
                                    .isSwitch = true,
                                    .current = [&sound] { return sound; },
                                    .choose = [&sound](int choice) { sound = choice; }}};
        });
        model.choose(QStringLiteral("ringSound"), 1);
        QCOMPARE(sound, 1);
        QCOMPARE(role(model, "ringSound", SettingListModel::SectionRole).toString(), QStringLiteral("Calls"));
        model.retranslate();
        QCOMPARE(role(model, "ringSound", SettingListModel::CurrentRole).toInt(), 1);
    }
};
QTEST_GUILESS_MAIN(tst_SettingList)
#include "tst_settinglist.moc"
