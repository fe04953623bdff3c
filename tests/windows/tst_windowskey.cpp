// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "globalkey.h"
#include <QAbstractNativeEventFilter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QTest>
#include <QWindow>
#include <future>
#include <qt_windows.h>

using callfloor::GlobalKey;
using callfloor::makeGlobalKey;

namespace {

void sendKeys(std::initializer_list<std::pair<WORD, bool>> strokes)
{
    for (const auto &[key, isDown] : strokes) {
        INPUT input {};
        input.type = INPUT_KEYBOARD;
        input.ki.wVk = key;
        input.ki.dwFlags = isDown ? 0 : KEYEVENTF_KEYUP;
        QCOMPARE(SendInput(1, &input, sizeof input), 1U);
    }
}

void press(WORD key) { sendKeys({{key, true}, {key, false}}); }

//! Counts what is pressed in it.
class Window : public QWindow {
public:
    QList<QKeyCombination> pressed {};

protected:
    void keyPressEvent(QKeyEvent *event) override { pressed.append(event->keyCombination()); }
};

// Comes to the front, says so, and what is pressed in it, until it is killed.
int beAnotherProgram()
{
    class Telling : public Window {
        void focusInEvent(QFocusEvent *) override { tell("front\n"); }
        void keyPressEvent(QKeyEvent *) override { tell("pressed\n"); }
        static void tell(const char *what)
        {
            std::fputs(what, stdout);
            std::fflush(stdout);
        }
    } window;
    window.resize(200, 100);
    window.show();
    window.requestActivate();
    return QGuiApplication::exec();
}

} // namespace

//! The answer key on Windows. Under Wine it is Wine's word for what Windows does, and Wine repeats the press of a held key.
class WindowsKeyTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<GlobalKey> m_key = makeGlobalKey();
    int m_told = 0;

    GlobalKey::Outcome take(const QKeySequence &key)
    {
        return m_key->take(key, [this] { ++m_told; });
    }
    // What was pressed before has come by the time that this one has.
    void waitForAnother()
    {
        const auto after = makeWaiter();
        press(VK_F24);
        QTRY_VERIFY(after->m_told);
    }
    // Hot keys are told in order to one thread, whoever took them.
    struct Waiter : QAbstractNativeEventFilter {
        static constexpr int Id = 99;
        bool m_told = false;
        Waiter()
        {
            RegisterHotKey(nullptr, Id, MOD_NOREPEAT, VK_F24);
            qGuiApp->installNativeEventFilter(this);
        }
        ~Waiter() override { UnregisterHotKey(nullptr, Id); }
        bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
        {
            const auto *told = static_cast<const MSG *>(message);
            m_told = m_told || (told->message == WM_HOTKEY && told->wParam == Id);
            return false;
        }
    };
    static std::unique_ptr<Waiter> makeWaiter() { return std::make_unique<Waiter>(); }

private Q_SLOTS:
    void init() { m_told = 0; }
    void cleanup() { m_key->release(); }

    void aPressIsTold()
    {
        QCOMPARE(take(Qt::Key_F9), GlobalKey::Outcome::Taken);
        press(VK_F9);
        QTRY_COMPARE(m_told, 1);
    }

    void inAnotherProgram()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--other")});
        QByteArray said;
        const auto hasSaid = [&](const char *what) { return (said += other.readAllStandardOutput()).contains(what); };
        QTRY_VERIFY(hasSaid("front"));
        QCOMPARE(take(Qt::Key_F9), GlobalKey::Outcome::Taken);
        press(VK_F9);
        QTRY_COMPARE(m_told, 1);
        QVERIFY(!said.contains("pressed"));
        m_key->release();
        press(VK_F9); // and other programs have it the rest of the day
        QTRY_VERIFY(hasSaid("pressed"));
        QCOMPARE(m_told, 1);
        other.kill();
        QVERIFY(other.waitForFinished());
    }

    void aWindowOfOursGetsItsKey()
    {
        Window window;
        window.resize(200, 100);
        window.show();
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(take(QKeySequence(Qt::SHIFT | Qt::Key_F9)), GlobalKey::Outcome::Taken);
        sendKeys({{VK_SHIFT, true}, {VK_F9, true}, {VK_F9, false}, {VK_SHIFT, false}});
        QTRY_VERIFY(window.pressed.contains(QKeyCombination(Qt::SHIFT | Qt::Key_F9)));
        QCOMPARE(window.pressed.count(QKeyCombination(Qt::SHIFT | Qt::Key_F9)), 1);
        QCOMPARE(m_told, 0);
    }

    void aWindowThatNeverHasTheKeyboardIsNone()
    {
        Window card;
        card.setFlags(Qt::ToolTip | Qt::WindowDoesNotAcceptFocus | Qt::WindowStaysOnTopHint);
        card.resize(200, 100);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(take(Qt::Key_F9), GlobalKey::Outcome::Taken);
        press(VK_F9);
        QTRY_COMPARE(m_told, 1);
        QVERIFY(card.pressed.isEmpty());
    }

    void modifiersCount()
    {
        QCOMPARE(take(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)), GlobalKey::Outcome::Taken);
        press('A');
        waitForAnother();
        QCOMPARE(m_told, 0);
        sendKeys({{VK_CONTROL, true}, {VK_SHIFT, true}, {'A', true}, {'A', false}, {VK_SHIFT, false}, {VK_CONTROL, false}});
        QTRY_COMPARE(m_told, 1);
    }

    void whatAnotherHasTakenIsSaid()
    {
        std::promise<void> taken;
        std::promise<void> letGo;
        std::thread other([&] {
            RegisterHotKey(nullptr, 1, MOD_NOREPEAT, VK_F9);
            taken.set_value();
            letGo.get_future().wait();
            UnregisterHotKey(nullptr, 1);
        });
        taken.get_future().wait();
        const GlobalKey::Outcome outcome = take(Qt::Key_F9);
        letGo.set_value();
        other.join();
        QCOMPARE(outcome, GlobalKey::Outcome::InUse);
        QCOMPARE(take(Qt::Key_F9), GlobalKey::Outcome::Taken);
    }

    void anotherKeyInItsPlace()
    {
        QCOMPARE(take(Qt::Key_F9), GlobalKey::Outcome::Taken);
        press(VK_F9); // is on its way, and too late
        QCOMPARE(take(Qt::Key_F10), GlobalKey::Outcome::Taken);
        waitForAnother();
        QCOMPARE(m_told, 0);
        press(VK_F10);
        QTRY_COMPARE(m_told, 1);
    }

    void whatIsCalledMayLetGo()
    {
        QCOMPARE(m_key->take(Qt::Key_F9,
                             [this] {
                                 m_key->release();
                                 ++m_told;
                             }),
                 GlobalKey::Outcome::Taken);
        press(VK_F9);
        QTRY_COMPARE(m_told, 1);
        press(VK_F9);
        waitForAnother();
        QCOMPARE(m_told, 1);
    }

    void keysThatPeopleTypeWith()
    {
        QCOMPARE(take(Qt::Key_Udiaeresis), GlobalKey::Outcome::NoSuchKey);
        QCOMPARE(take({}), GlobalKey::Outcome::NoSuchKey);
    }
};

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--other") == 0)
        return beAnotherProgram();
    WindowsKeyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowskey.moc"
