// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "activity.h"
#include <QGuiApplication>
#include <QWindow>
#include <QtTest>

using callfloor::Activity;

//! A sign of the person: what hands do, and nothing that windows do by themselves.
class tst_Activity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void handsAreSeen()
    {
        Activity activity(*qGuiApp);
        QSignalSpy seen(&activity, &Activity::seen);
        QWindow window;
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(seen.size(), 1); // the press, not the release
        QTest::mouseClick(&window, Qt::LeftButton, Qt::NoModifier, QPoint(50, 50));
        QCOMPARE(seen.size(), 2);
        QTest::mouseMove(&window, QPoint(60, 60));
        QTest::mouseMove(&window, QPoint(70, 70));
        QVERIFY(seen.size() > 2);
    }
    void aPointerAtRestIsNotSeen()
    {
        Activity activity(*qGuiApp);
        QSignalSpy seen(&activity, &Activity::seen);
        QWindow window;
        QMouseEvent move(QEvent::MouseMove, QPointF(5, 5), QPointF(5, 5), QPointF(105, 105), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &move);
        QCoreApplication::sendEvent(&window, &move);
        QCOMPARE(seen.size(), 0);
    }
    void whatWindowsDoIsNotSeen()
    {
        Activity activity(*qGuiApp);
        QSignalSpy seen(&activity, &Activity::seen);
        QWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.resize(300, 300);
        window.hide();
        QCoreApplication::processEvents();
        QCOMPARE(seen.size(), 0);
    }
};
QTEST_MAIN(tst_Activity)
#include "tst_activity.moc"
