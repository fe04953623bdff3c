// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "commands.h"
#include "contactsviewmodel.h"
#include "dayviewmodel.h"
#include "journalrecorder.h"
#include "policyviewmodel.h"
#include "ringviewmodel.h"
#include "rulesviewmodel.h"
#include "services/policy.h"
#include "settinglistmodel.h"
#include "settingsviewmodel.h"
#include "shortcuts.h"
#include "support/fakering.h"
#include "support/simulateddesk.h"
#include <QAccessible>
#include <QNetworkAccessManager>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTranslator>

//! What a QML test works on: the view models of the application over a simulated cluster, the language, and the screen as
//! assistive technology sees it. One for each test file.
class Bench final : public QObject {
    Q_OBJECT
    Q_PROPERTY(callfloor::SessionViewModel *session READ session CONSTANT FINAL)
    Q_PROPERTY(callfloor::AgentViewModel *agent READ agent CONSTANT FINAL)
    Q_PROPERTY(callfloor::CallsViewModel *calls READ calls CONSTANT FINAL)
    Q_PROPERTY(callfloor::ContactsViewModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(callfloor::DayViewModel *day READ day CONSTANT FINAL)
    Q_PROPERTY(callfloor::RulesViewModel *rules READ rules CONSTANT FINAL)
    Q_PROPERTY(QStringList ruleEffects READ ruleEffects) //!< what rules did to the world outside
    Q_PROPERTY(callfloor::RingViewModel *ringer READ ringer CONSTANT FINAL)
    Q_PROPERTY(callfloor::PolicyViewModel *policy READ policy CONSTANT FINAL)
    Q_PROPERTY(callfloor::SettingsViewModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(callfloor::SettingListModel *settingList READ settingList CONSTANT FINAL)
    Q_PROPERTY(callfloor::Commands *commands READ commands CONSTANT FINAL)
    Q_PROPERTY(callfloor::Shortcuts *shortcuts READ shortcuts CONSTANT FINAL)
public:
    explicit Bench(QObject *parent = nullptr);
    ~Bench() override { m_desk.calls.wrapUp()->setKeeper({}); } // nobody is left to hand a note to
    callfloor::SessionViewModel *session() { return &m_desk.session; }
    callfloor::AgentViewModel *agent() { return &m_desk.agent; }
    callfloor::CallsViewModel *calls() { return &m_desk.calls; }
    callfloor::ContactsViewModel *contacts() { return &m_contacts; }
    callfloor::DayViewModel *day() { return &m_day; }
    callfloor::RulesViewModel *rules() { return &m_rules; }
    QStringList ruleEffects() const { return m_effects.done; }
    callfloor::RingViewModel *ringer() { return &m_ring; }
    callfloor::PolicyViewModel *policy() { return &m_policy; }
    callfloor::SettingsViewModel *settings() { return &m_settings; }
    callfloor::SettingListModel *settingList() { return &m_settingList; }
    callfloor::Commands *commands() { return &m_commands; }
    callfloor::Shortcuts *shortcuts() { return &m_shortcuts; }

    Q_INVOKABLE bool signIn() { return m_desk.signIn(); }
    Q_INVOKABLE bool ring() { return m_desk.ring(); } //!< ready, and offered a call
    Q_INVOKABLE bool offer() { return m_desk.offer(); } //!< signed in, ready, and offered a customer by a campaign
    //! Somebody calls Sales and waits there.
    Q_INVOKABLE void queueUp() { m_desk.cluster.centre().callQueue(1, QStringLiteral("+12025550199")); }
    Q_INVOKABLE void renameCall(double callId) { m_desk.desk.calls.rename({m_desk.callId(0)}, {quint32(callId)}); } //!< the first
    Q_INVOKABLE void hangUp() { m_desk.hangUpEverywhere(); } //!< whoever talks to anybody
    //! Talking to 2024, with the caller on hold.
    Q_INVOKABLE bool consult() { return m_desk.consult(); }
    Q_INVOKABLE bool answerAt(const QString &phone) { return m_desk.answerAt(phone); } //!< the last call rings there
    Q_INVOKABLE void pass(int milliseconds) { m_desk.pass(std::chrono::milliseconds(milliseconds)); }
    //! Ends the connection, and answers nothing from now on.
    Q_INVOKABLE void loseContact()
    {
        m_desk.cluster.freeze(true);
        m_desk.cluster.cutLines();
    }
    Q_INVOKABLE void setServersUp(bool up); //!< down: the connection is reset, and none is taken
    //! A ready agent loses contact, and is not ready when it comes back.
    Q_INVOKABLE bool loseReady();
    Q_INVOKABLE void failOver() { m_desk.cluster.handOver(); } //!< the server signs its agents out, and in again after a while
    Q_INVOKABLE bool liveADay(); //!< puts a whole shift into the journal, which ends now; once
    Q_INVOKABLE bool liveLongAgo(int calls); //!< puts calls of another day into the journal
    Q_INVOKABLE bool isOnDisk(); //!< waits until the journal has written everything
    Q_INVOKABLE QString exported() const; //!< the file that was exported last
    //! Where people keep files; returns its path.
    Q_INVOKABLE QString saveFile(const QString &name, const QString &text) const;
    Q_INVOKABLE void forgetFiles() const;
    Q_INVOKABLE void loadSiteBook(const QString &path) { m_book.loadSite(path); }
    Q_INVOKABLE void noteActivity() { m_desk.agent.noteActivity(); } //!< somebody is there
    Q_INVOKABLE void regainContact()
    {
        m_desk.cluster.freeze(false);
        setServersUp(true);
    }
    Q_INVOKABLE bool rings() const { return m_sounds.ringing; } //!< to be heard
    Q_INVOKABLE QString notified() const { return m_notifier.title; } //!< what the desktop's notification says; empty: none
    Q_INVOKABLE void pressAnswerKeyElsewhere() { m_key.press(); } //!< another program has the keyboard
    //! What was written after calls, as it was handed on: "Quote sent, Complaint; the note".
    Q_INVOKABLE QStringList wrapUpNotes() const { return m_wrapUpNotes; }
    //! Nobody answered in time; the caller goes on to somebody else.
    Q_INVOKABLE void missCall();
    //! Back to the sign-in page, without a call.
    Q_INVOKABLE bool reset();
    Q_INVOKABLE void speak(const QString &language);

    //! The item that assistive technology knows by this name, or null. Only what is on screen counts.
    Q_INVOKABLE QQuickItem *find(QQuickWindow *window, const QString &name, bool enabledOnly = false) const;
    //! Something on screen has this name and is the chosen one of its kind.
    Q_INVOKABLE bool isSelected(QQuickWindow *window, const QString &name) const;
    //! A key press with a text of its own, as AltGr makes it.
    Q_INVOKABLE void keyWithText(QQuickWindow *window, int key, int modifiers, const QString &text) const;
    //! Presses it as a screen reader would; false when there is no such thing to press.
    Q_INVOKABLE bool press(QQuickWindow *window, const QString &name) const;
    //! Every control on screen: {item, name, width, height, shown}. Not shown is one that is wholly clipped away, a row that is
    //! scrolled out say; which of these are in the list differs between Qt 6.4 and 6.8.
    Q_INVOKABLE QVariantList controls(QQuickWindow *window) const;
    //! What typing this finds in the palette, best first.
    Q_INVOKABLE QStringList foundFor(const QString &typed);
    //! Types into a field as assistive technology does; false when there is no such field to type in.
    Q_INVOKABLE bool write(QQuickWindow *window, const QString &name, const QString &text) const;
    //! Every item on screen that takes clicks or the focus, and whether something up the tree says to assistive technology what
    //! it is: {item, known}.
    Q_INVOKABLE QVariantList targets(QQuickWindow *window) const;
    //! How the text of every enabled item on screen stands out from what is painted behind it: {text, ratio, least}. Both from
    //! the pixels: what has the item's colour is the text, what is there beside it and much of it is the ground.
    Q_INVOKABLE QVariantList contrasts(QQuickWindow *window) const;
    Q_INVOKABLE void listen(QQuickWindow *window); //!< to what it says to screen readers
    //! What was said since this was asked for last, in order: {text, assertive}.
    Q_INVOKABLE QVariantList announced();
    //! Every Text item on screen.
    Q_INVOKABLE QList<QQuickItem *> texts(QQuickWindow *window) const;
    //! Writes a picture into the folder of CALLFLOOR_SHOTS; without it does nothing.
    Q_INVOKABLE void shoot(QQuickWindow *window, const QString &name) const;

private Q_SLOTS:
    void noteAnnouncement();

private:
    bool endCalls();
    QString journalPath() const { return callfloor::JournalWriter::pathIn(m_desk.folder.path()); }
    SimulatedDesk m_desk {};
    QTemporaryDir m_files {};
    callfloor::ContactBook m_book {callfloor::ContactBook::pathIn(m_desk.folder.path())};
    callfloor::ContactsViewModel m_contacts {m_book};
    // The world outside, which rules are let to change.
    struct Effects final : callfloor::RuleEffects {
        QStringList done {};
        callfloor::Said openUrl(const QUrl &url) override { return note(url.toString(QUrl::FullyEncoded)); }
        callfloor::Said copy(const QString &text) override { return note(text); }
        callfloor::Said startProgram(const QString &program, const QStringList &) override { return note(program); }

    private:
        callfloor::Said note(const QString &what)
        {
            done.append(what);
            return {};
        }
    };
    static QList<callfloor::Rule> readRules();
    bool m_isLived = false;
    callfloor::HistoryModel::Wall m_wall = &QDateTime::currentMSecsSinceEpoch;
    callfloor::JournalWriter m_journal {journalPath(), {.days = 365}, {.batchMs = 0}, {}};
    callfloor::JournalRecorder m_recorder {m_desk.desk,
                                           m_journal,
                                           {.reasons = {.notReady = {{1, QStringLiteral("Lunch")}}},
                                            .queues = {{1, QStringLiteral("Sales")}},
                                            .nameOf = [this](const QString &number) { return m_contacts.nameOf(number); }},
                                           m_wall};
    callfloor::DayViewModel m_day {
        m_desk.desk, &m_journal, {.journal = journalPath(), .days = 30, .exportFolder = m_desk.folder.path(), .wall = m_wall}};
    QNetworkAccessManager m_network;
    callfloor::WebhookSender m_webhooks {m_network};
    Effects m_effects {};
    callfloor::RuleExecutor m_executor {m_effects, m_webhooks};
    callfloor::RulesViewModel m_rules {m_desk.desk, readRules(), m_executor, {.queues = {{1, QStringLiteral("Sales")}}}};
    FakeSounds m_sounds;
    FakeNotifier m_notifier;
    FakeKey m_key;
    callfloor::RingViewModel m_ring {m_desk.desk, m_desk.calls, {m_sounds, m_notifier, m_key}, callfloor::Policy {}};
    callfloor::PolicyViewModel m_policy {{{1, QStringLiteral("Lunch")}, {2, QStringLiteral("Break")}},
                                         {{10, QStringLiteral("End of shift")}}};
    callfloor::SettingsViewModel m_settings {
        callfloor::Policy {}, {QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")}};
    callfloor::SettingListModel m_settingList {m_settings};
    callfloor::Commands m_commands {{.session = m_desk.session,
                                     .agent = m_desk.agent,
                                     .calls = m_desk.calls,
                                     .contacts = m_contacts,
                                     .policy = m_policy,
                                     .settings = m_settings,
                                     .settingList = m_settingList,
                                     .book = m_book,
                                     .day = &m_day,
                                     .rules = &m_rules}};
    callfloor::Shortcuts m_shortcuts {*QCoreApplication::instance(), m_commands};
    QStringList m_wrapUpNotes;
    QTranslator m_translator;
    QVariantList m_announced;
};
