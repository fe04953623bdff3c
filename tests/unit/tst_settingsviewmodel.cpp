// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settingsviewmodel.h"
#include <QtTest>

using callfloor::Policy;
using callfloor::SettingsViewModel;
using Theme = SettingsViewModel::Theme;

//! What a person may choose; what the policy locks stays.
class tst_SettingsViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void startsWithThePolicyAndChanges()
    {
        SettingsViewModel settings({.theme = callfloor::ThemeChoice::Dark, .language = QStringLiteral("de")},
                                   {QStringLiteral("de"), QStringLiteral("en")});
        QCOMPARE(settings.theme(), Theme::Dark);
        const QSignalSpy themes(&settings, &SettingsViewModel::themeChanged);
        const QSignalSpy languages(&settings, &SettingsViewModel::languageChanged);
        settings.setTheme(Theme::Light);
        settings.setTheme(Theme::Light);
        settings.setLanguage(QStringLiteral("en"));
        settings.setLanguage(QStringLiteral("tlh")); // has no texts
        QCOMPARE(themes.size(), 1);
        QCOMPARE(languages.size(), 1);
        QCOMPARE(settings.language(), QStringLiteral("en"));
    }
    void lockedStays()
    {
        SettingsViewModel settings(
            {.theme = callfloor::ThemeChoice::Dark, .locked = {QStringLiteral("theme"), QStringLiteral("language")}},
            {QStringLiteral("en")});
        QVERIFY(settings.isThemeLocked() && settings.isLanguageLocked());
        settings.setTheme(Theme::Light);
        settings.setLanguage(QStringLiteral("en"));
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), QString());
    }
};
QTEST_GUILESS_MAIN(tst_SettingsViewModel)
#include "tst_settingsviewmodel.moc"
