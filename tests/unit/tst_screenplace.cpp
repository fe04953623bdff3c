// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/ring/screenplace.h"
#include <QCursor>
#include <QGuiApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest>

using namespace callfloor;

//! Where the card comes up, with two screens side by side.
class tst_ScreenPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onTheScreenOfThePointer()
    {
        const QSize card(400, 188);
        QCOMPARE(QGuiApplication::screens().size(), 2);
        for (const QScreen *screen : QGuiApplication::screens()) {
            QCursor::setPos(screen->geometry().center());
            const QRect place(placeOnScreenLastUsed(card), card);
            QVERIFY2(screen->availableGeometry().contains(place), qPrintable(screen->name()));
            QCOMPARE(place.right(), screen->availableGeometry().right() - 24);
            QCOMPARE(place.top(), screen->availableGeometry().top() + 24);
        }
    }
    //! A card that is wider than the screen begins where the screen does.
    void onASmallScreen()
    {
        const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
        QCursor::setPos(free.center());
        QCOMPARE(placeOnScreenLastUsed({free.width() + 100, 188}).x(), free.left());
    }
    void fromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
        QCursor::setPos(free.center());
        QCOMPARE(placeOnScreenLastUsed({400, 188}).x(), free.left() + 24);
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QFile::WriteOnly))
        return 1;
    screens.write(R"({"screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "right", "x": 1280, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    const QGuiApplication application(argc, argv);
    tst_ScreenPlace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screenplace.moc"
