// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settingsviewmodel.h"
#include <QJsonObject>
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
    void theLooksChange()
    {
        SettingsViewModel settings({}, {});
        const QSignalSpy palettes(&settings, &SettingsViewModel::paletteChanged);
        const QSignalSpy scales(&settings, &SettingsViewModel::textScaleChanged);
        settings.setPalette(SettingsViewModel::Vision::RedGreen);
        settings.setPalette(SettingsViewModel::Vision::RedGreen);
        settings.setTextScale(200);
        settings.setTextScale(301);
        settings.setTextScale(99);
        QCOMPARE(palettes.size(), 1);
        QCOMPARE(scales.size(), 1);
        QCOMPARE(settings.policy().palette, callfloor::PaletteChoice::RedGreen);
        QCOMPARE(settings.textScale(), 200);
    }
    //! Once for each choice, in the words of a policy file; also what somebody else holds.
    void whatIsChosenIsToBeKept()
    {
        SettingsViewModel settings({}, {QStringLiteral("de")});
        const QSignalSpy chosen(&settings, &SettingsViewModel::chosen);
        settings.setTheme(Theme::Dark);
        settings.setTheme(Theme::Dark);
        settings.setPalette(SettingsViewModel::Vision::RedGreen);
        settings.setMotion(SettingsViewModel::Motion::Reduced);
        settings.setTextScale(150);
        settings.setLanguage(QStringLiteral("de"));
        settings.setKeymap(QStringLiteral("cad"));
        settings.noteChosen(QStringLiteral("ringSound"), false);
        settings.setTextScale(99);
        QJsonObject kept;
        for (const QVariantList &one : chosen)
            kept.insert(one.at(0).toString(), one.at(1).value<QJsonValue>());
        QCOMPARE(chosen.size(), 7);
        QCOMPARE(kept,
                 (QJsonObject {{QStringLiteral("theme"), nameOf(callfloor::ThemeChoice::Dark)},
                               {QStringLiteral("palette"), nameOf(callfloor::PaletteChoice::RedGreen)},
                               {QStringLiteral("motion"), nameOf(callfloor::MotionChoice::Reduced)},
                               {QStringLiteral("textScale"), 150},
                               {QStringLiteral("language"), QStringLiteral("de")},
                               {QStringLiteral("keymap"), QStringLiteral("cad")},
                               {QStringLiteral("ringSound"), false}}));
        for (auto one = kept.constBegin(); one != kept.constEnd(); ++one)
            QCOMPARE(settings.policy().origins.value(one.key()).from, callfloor::PolicyLayer::From::UserSettings);
    }
    void motionFollowsTheSystemUntilItIsChosen()
    {
        SettingsViewModel settings({}, {});
        const QSignalSpy changes(&settings, &SettingsViewModel::motionReducedChanged);
        QVERIFY(!settings.isMotionReduced());
        settings.setSystemReducesMotion(true);
        QVERIFY(settings.isMotionReduced());
        settings.setMotion(SettingsViewModel::Motion::Full);
        QVERIFY(!settings.isMotionReduced());
        settings.setSystemReducesMotion(false);
        settings.setMotion(SettingsViewModel::Motion::Reduced);
        QVERIFY(settings.isMotionReduced());
        QCOMPARE(changes.size(), 3);
    }
    // What one person at a kiosk chose is none of the next one's.
    void aKioskGivesBackWhatWasGiven()
    {
        for (const bool isKiosk : {true, false}) {
            SettingsViewModel settings({.theme = callfloor::ThemeChoice::Light, .kiosk = isKiosk},
                                       {QStringLiteral("en"), QStringLiteral("de")});
            settings.setTheme(SettingsViewModel::Theme::Dark);
            settings.setLanguage(QStringLiteral("de"));
            const QSignalSpy language(&settings, &SettingsViewModel::languageChanged);
            settings.putAway();
            QCOMPARE(settings.theme(), isKiosk ? SettingsViewModel::Theme::Light : SettingsViewModel::Theme::Dark);
            QCOMPARE(settings.language(), isKiosk ? QString() : QStringLiteral("de"));
            QCOMPARE(settings.policy().origins.contains(QStringLiteral("theme")), !isKiosk);
            QCOMPARE(language.size(), isKiosk ? 1 : 0);
        }
    }
    void lockedStays()
    {
        SettingsViewModel settings({.theme = callfloor::ThemeChoice::Dark,
                                    .locked = {{QStringLiteral("theme"), {}},
                                               {QStringLiteral("language"), {}},
                                               {QStringLiteral("palette"), {}},
                                               {QStringLiteral("motion"), {}},
                                               {QStringLiteral("textScale"), {}}}},
                                   {QStringLiteral("en")});
        QVERIFY(settings.isTextScaleLocked());
        const QSignalSpy chosen(&settings, &SettingsViewModel::chosen);
        settings.setPalette(SettingsViewModel::Vision::RedGreen);
        settings.setMotion(SettingsViewModel::Motion::Reduced);
        settings.setTextScale(200);
        QVERIFY(chosen.isEmpty());
        QCOMPARE(settings.palette(), SettingsViewModel::Vision::Standard);
        QVERIFY(!settings.isMotionReduced());
        QCOMPARE(settings.textScale(), 100);
        settings.setTheme(Theme::Light);
        settings.setLanguage(QStringLiteral("en"));
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), QString());
    }
};
QTEST_GUILESS_MAIN(tst_SettingsViewModel)
#include "tst_settingsviewmodel.moc"
