// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/ring/audiosounds.h"
#include "services/ring/desktopnotifier.h"
#include "services/ring/pcmstream.h"
#include "services/ring/tones.h"
#include "support/privatebus.h"
#include <QDBusMessage>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace callfloor;

//! A desktop that shows notifications, as far as the specification asks for.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QMap<uint, QStringList> shown {}; // title and body
    QVariantMap hints {};
    int answerLate = 0; // so many times without an answer at first
    QList<QDBusMessage> unanswered {};
public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body, const QStringList &,
                const QVariantMap &newHints, int)
    {
        const uint id = replaces ? replaces : ++m_last;
        shown[id] = {title, body};
        hints = newHints;
        return id;
    }
    void CloseNotification(uint id) { shown.remove(id); }

private:
    uint m_last = 0;
};

class tst_RingServices : public QObject {
    Q_OBJECT
    static double loudest(const QByteArray &samples)
    {
        const auto *all = reinterpret_cast<const qint16 *>(samples.constData());
        return std::abs(double(*std::max_element(all, all + samples.size() / 2,
                                                 [](qint16 a, qint16 b) { return std::abs(int(a)) < std::abs(int(b)); })))
            / 32768;
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! To be heard, without clipping or a click where the loop begins again.
    void tones()
    {
        for (const Sound sound : {Sound::Ring, Sound::AutoAnswered, Sound::Missed}) {
            const QByteArray samples = samplesOf(sound);
            QVERIFY(loudest(samples) > 0.3 && loudest(samples) < 0.99);
            const auto *all = reinterpret_cast<const qint16 *>(samples.constData());
            QVERIFY(std::abs(int(all[0])) < 200 && std::abs(int(all[samples.size() / 2 - 1])) < 200);
        }
        QCOMPARE(samplesOf(Sound::Ring).size(), SoundRate * 3 * 2); // three seconds, most of them a pause
        QVERIFY(samplesOf(Sound::AutoAnswered).size() < SoundRate); // a zip tone must not talk over the caller
    }
    void streamRepeatsOrEnds()
    {
        const QByteArray mono("aabbcc");
        PcmStream once(mono, 2, false);
        QCOMPARE(once.read(100), QByteArray("aaaabbbbcccc"));
        QCOMPARE(once.read(100), QByteArray());
        PcmStream loop(mono, 1, true);
        QCOMPARE(loop.read(15), QByteArray("aabbccaabbccaab"));
        QCOMPARE(loop.read(4), QByteArray("bcca"));
    }
    //! A computer without a sound server: nothing plays, nothing warns, and the settings know.
    void silentWithoutASoundServer()
    {
        const QTemporaryDir nothing;
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", nothing.path().toLocal8Bit());
        qunsetenv("PULSE_SERVER");
        AudioSounds sounds;
        QVERIFY(sounds.devices().isEmpty());
        sounds.startRinging({});
        sounds.play(Sound::Missed, {});
        sounds.stopRinging();
        qputenv("XDG_RUNTIME_DIR", before);
    }
    void silentWithoutABus()
    {
        DesktopNotifier notifier {QDBusConnection(QString())};
        notifier.show(QStringLiteral("A call is ringing"), {});
        notifier.withdraw();
    }
    void notificationIsShownAndWithdrawn()
    {
        const PrivateBus bus;
        QVERIFY2(bus.isThere(), "no dbus-daemon");
        FakeDesktop desktop;
        QDBusConnection server = bus.connectAs(QStringLiteral("desktop"));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(
            server.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop, QDBusConnection::ExportAllSlots));
        {
            DesktopNotifier notifier(bus.connectAs(QStringLiteral("client")));
            notifier.show(QStringLiteral("A call is ringing"), QStringLiteral("<b>Sales</b> & more"));
            QTRY_COMPARE(desktop.shown.size(), 1);
            QCOMPARE(desktop.shown.first().at(0), QStringLiteral("A call is ringing"));
            QCOMPARE(desktop.shown.first().at(1), QStringLiteral("&lt;b&gt;Sales&lt;/b&gt; &amp; more"));
            QCOMPARE(desktop.hints.value(QStringLiteral("transient")).toBool(), true);
            notifier.withdraw();
            QTRY_VERIFY(desktop.shown.isEmpty());
            // It stopped ringing before the desktop said which one it is.
            notifier.show(QStringLiteral("Late"), {});
            notifier.withdraw();
            QTRY_VERIFY(desktop.hints.contains(QStringLiteral("category")));
            QTRY_VERIFY(desktop.shown.isEmpty());
            notifier.show(QStringLiteral("First"), {});
            notifier.withdraw();
            notifier.show(QStringLiteral("Second"), {});
            QTRY_COMPARE(desktop.shown.values(), (QList<QStringList> {{QStringLiteral("Second"), QString()}}));
        }
        QTRY_VERIFY(desktop.shown.isEmpty()); // the program ended
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }
};
QTEST_GUILESS_MAIN(tst_RingServices)
#include "tst_ringservices.moc"
