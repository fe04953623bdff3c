// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/appearance/systemmotion.h"
#include "support/privatebus.h"
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QtTest>

using namespace callfloor;

using Spaces = QMap<QString, QVariantMap>;

//! The portal's settings, as far as they are about motion.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Spaces spaces {};
    QStringList asked {};
    bool answersLate = false;
    QDBusMessage question {}; // not answered yet
    QVariant answer() const { return QVariant::fromValue(spaces); }
public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &names)
    {
        asked = names;
        setDelayedReply(answersLate);
        question = message();
        return spaces;
    }
Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

//! "Motion: System" is what the desktop says, now and later, and nothing where nobody says anything.
class tst_SystemMotion : public QObject {
    Q_OBJECT
    const PrivateBus m_bus;
    FakePortal m_portal;
    static constexpr const char *appearance = "org.freedesktop.appearance";
    static constexpr const char *gnome = "org.gnome.desktop.interface";

    void tell(const char *space, const char *key, const QVariant &value)
    {
        Q_EMIT m_portal.SettingChanged(QLatin1String(space), QLatin1String(key), QDBusVariant(value));
    }
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.isThere(), "no dbus-daemon");
        qDBusRegisterMetaType<Spaces>();
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_portal.answersLate = false;
    }
    void startPortal(const Spaces &spaces)
    {
        m_portal.spaces = spaces;
        m_portal.asked.clear();
        QDBusConnection bus = m_bus.connectAs(QStringLiteral("portal"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void followsThePortal_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("reduced");
        QTest::addColumn<QVariant>("full");
        QTest::newRow("the wish that all share") << appearance << "reduced-motion" << QVariant(1U) << QVariant(0U);
        QTest::newRow("GNOME's switch") << gnome << "enable-animations" << QVariant(false) << QVariant(true);
    }
    void followsThePortal()
    {
        QFETCH(QString, space);
        QFETCH(QString, key);
        QFETCH(QVariant, reduced);
        QFETCH(QVariant, full);
        startPortal({{space, {{key, reduced}, {QStringLiteral("other"), 7}}}});
        const SystemMotion motion(m_bus.connectAs(QStringLiteral("client")));
        const QSignalSpy changes(&motion, &SystemMotion::changed);
        QVERIFY(!motion.isReduced()); // nobody waited for the answer
        QTRY_VERIFY(motion.isReduced());
        tell("org.example", qPrintable(key), full); // of something else
        tell(qPrintable(space), qPrintable(key), full);
        QTRY_VERIFY(!motion.isReduced());
        tell(qPrintable(space), qPrintable(key), reduced);
        QTRY_VERIFY(motion.isReduced());
        QCOMPARE(changes.size(), 3);
    }
    void stillWithoutAPortal()
    {
        const SystemMotion motion(m_bus.connectAs(QStringLiteral("client")));
        startPortal({});
        QTRY_VERIFY((tell(gnome, "enable-animations", false), motion.isReduced())); // one that starts later is heard
    }
    void stillWithoutABus()
    {
        const SystemMotion motion {QDBusConnection(QString())};
        QVERIFY(!motion.isReduced());
    }
    //! A portal that speaks of something else, or refuses.
    void answersThatAreNone()
    {
        startPortal({});
        m_portal.answersLate = true;
        const SystemMotion motion(m_bus.connectAs(QStringLiteral("client")));
        QTRY_COMPARE(m_portal.asked.size(), 2);
        QDBusConnection portal(QStringLiteral("portal"));
        portal.send(m_portal.question.createReply(QStringLiteral("nonsense")));
        tell(appearance, "reduced-motion", QStringLiteral("no number"));
        tell(gnome, "enable-animations", QStringLiteral("no switch"));
        tell(appearance, "reduced-motion", 1U); // comes after all of them
        QTRY_VERIFY(motion.isReduced());
        tell(appearance, "reduced-motion", 0U);
        QTRY_VERIFY(!motion.isReduced());
    }
};
QTEST_GUILESS_MAIN(tst_SystemMotion)
#include "tst_systemmotion.moc"
