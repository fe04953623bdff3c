// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settinglistmodel.h"
#include "settingsviewmodel.h"
#include <QAbstractItemModelTester>
#include <QtTest>

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
