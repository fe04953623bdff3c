// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "asking.h"
#include "countdown.h"
#include "desk.h"
#include "keptsecret.h"
#include "namesviewmodel.h"
#include "services/profile.h"
#include "services/sentences.h"
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! Signing in and out, and the contact with the server. All texts are whole sentences for people, translated, plain text.
class SessionViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    //! Which page is due: SignedOut and SigningIn show the sign-in page, the others the desk (also while contact is lost).
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(Connection connection READ connection NOTIFY connectionChanged FINAL)
    //! The accessible word of the lamp: "Connected", "Connecting", "Reconnecting", "Offline".
    Q_PROPERTY(QString connectionWord READ connectionWord NOTIFY connectionChanged FINAL)
    //! What is going on in a sentence: "Trying ccx-2.", "ccx-1 is a standby node; trying ccx-2.", "CCX is starting.". Empty when
    //! all is well.
    Q_PROPERTY(QString connectionText READ connectionText NOTIFY connectionChanged FINAL)
    Q_PROPERTY(QString nodeName READ nodeName NOTIFY connectionChanged FINAL) //!< the host as configured; never empty
    Q_PROPERTY(QString address READ address NOTIFY connectionChanged FINAL) //!< "host:port"
    //! Seconds to the next try, counting down; 0 while trying, -1 when none is planned.
    Q_PROPERTY(int nextTrySeconds READ nextTrySeconds NOTIFY nextTryChanged FINAL)
    Q_PROPERTY(double lostSince READ lostSince NOTIFY connectionChanged FINAL) //!< ms since 1970; 0 while there is contact
    Q_PROPERTY(
        QString stillWorksText READ stillWorksText NOTIFY connectionChanged FINAL) //!< while contact is lost: what still works
    //! Which other server is ready to take over, in a sentence; empty when none is or none is needed.
    Q_PROPERTY(QString standbyText READ standbyText NOTIFY connectionChanged FINAL)
    Q_PROPERTY(bool silent READ isSilent NOTIFY silentChanged FINAL) //!< amber: the server has not answered for more than 2 s
    //! What can't be done here at all and why, in a sentence: the server did not grant it, or this is a recording. Empty when
    //! nothing is missing.
    Q_PROPERTY(QString limitsText READ limitsText NOTIFY connectionChanged FINAL)
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY connectionChanged FINAL) //!< false: say "not encrypted"

    Q_PROPERTY(
        QString errorText READ errorText NOTIFY errorChanged FINAL) //!< what is wrong and what to do; empty when nothing is
    Q_PROPERTY(Field errorField READ errorField NOTIFY errorChanged FINAL) //!< next to which field errorText belongs
    Q_PROPERTY(QString errorDetails READ errorDetails NOTIFY errorChanged FINAL) //!< names and codes, for behind "Details"

    Q_PROPERTY(bool terminalNeeded READ isTerminalNeeded NOTIFY terminalsChanged FINAL) //!< the server asks which phone to use
    Q_PROPERTY(QStringList terminals READ terminals NOTIFY terminalsChanged FINAL) //!< to choose from; may be empty: then type it

    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL) //!< asked to sign in or out and not answered yet
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY busyChanged FINAL) //!< busy for more than 2 s: say "asked, waiting"
    Q_PROPERTY(QString lastExtension READ lastExtension NOTIFY lastSeatChanged FINAL) //!< the seat; kept in the profile
    Q_PROPERTY(QString lastAgentId READ lastAgentId NOTIFY lastSeatChanged FINAL) //!< always empty on a kiosk
    Q_PROPERTY(callfloor::NamesViewModel *names READ names CONSTANT FINAL)
    Q_PROPERTY(bool demo READ isDemo CONSTANT FINAL) //!< the server is the built-in one, with agents of its own
public:
    enum class Stage { SignedOut, SigningIn, SignedIn, SigningOut };
    Q_ENUM(Stage)
    enum class Connection { Offline, Connecting, Connected, Reconnecting };
    Q_ENUM(Connection)
    enum class Field { None, AgentId, Password, Extension, Terminal, Server };
    Q_ENUM(Field)

    struct Options {
        Desk::Settings settings {};
        Profile seats; //!< remembers the extension and, but on a kiosk, the person
        Profile::Seat proposed {}; //!< from the command line; goes before what the seat remembers
        bool kiosk = false;
        bool demo = false; //!< no seat is remembered: its people are invented
        QString recording {}; //!< the name of what is played instead of a server; see watch()
        double speed = 1;
    };
    //! How long CCX may take to sign its agents in again after a hand-over (Decision P7).
    static constexpr cti::Clock::Duration ServerRelogin = std::chrono::seconds(15);

    //! `desk` must outlive it.
    SessionViewModel(Desk &desk, Options options, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    Connection connection() const { return m_connection; }
    QString connectionWord() const;
    QString connectionText() const;
    QString nodeName() const;
    QString address() const;
    QString limitsText() const;
    int nextTrySeconds() const { return m_nextTrySeconds; }
    double lostSince() const { return m_lostSince; }
    QString stillWorksText() const;
    QString standbyText() const;
    bool isSilent() const { return m_silent; }
    bool isEncrypted() const;
    QString errorText() const { return m_error.text(); }
    Field errorField() const { return m_errorField; }
    QString errorDetails() const { return m_error.details(); }
    bool isTerminalNeeded() const { return m_terminalNeeded; }
    QStringList terminals() const;
    bool isBusy() const { return m_asking.isBusy(); }
    bool isWaiting() const { return m_asking.isWaiting(); }
    QString lastExtension() const { return m_seat.extension; }
    QString lastAgentId() const { return m_seat.agentId; }
    bool isDemo() const { return m_options.demo; }
    NamesViewModel *names() { return &m_names; }

    //! Connects where needed and signs in. The page should clear its password field after the call: the password is kept no
    //! longer than needed. `terminal` only when terminalNeeded. What is missing is said at its field without asking the server.
    Q_INVOKABLE void signIn(const QString &agentId, const QString &password, const QString &extension,
                            const QString &terminal = {});
    //! Sits down at the desk of a recording; from now on it shows what is dispatched, and nothing can be asked for.
    void watch(const QString &agentId, const cti::Phone &phone);
    void endRecording(); //!< says so
    Q_INVOKABLE void cancelSignIn(); //!< back to the sign-in page; nothing stays connected
    Q_INVOKABLE void tryNow(); //!< does not wait for the countdown
    Q_INVOKABLE void clearError();
    void retranslate(); //!< texts are fetched anew

Q_SIGNALS:
    void stageChanged();
    void connectionChanged();
    void nextTryChanged();
    void silentChanged();
    void errorChanged();
    void terminalsChanged();
    void busyChanged();
    void lastSeatChanged();

private:
    // Who wants to sign in.
    struct Wanted {
        QString agentId {};
        QString extension {};
        QString terminal {};
        Secret password {};
    };
    void logIn();
    void loggedIn(const std::optional<cti::Error> &error);
    void judgeAttempt();
    void signedIn();
    Said whyNoSignIn(const cti::Error &error) const;
    void giveUp(const Said &why, Field field);
    void leave();

    void serverChanged();
    void lost(const cti::Error &error);
    void closed();
    void settled();
    void agentChanged(const cti::Agent &agent);
    void signedOut(const cti::Agent &agent);
    void logInAgain();
    void loggedInAgain(const std::optional<cti::Error> &error);

    void countDown();
    bool isRecording() const { return !m_options.recording.isEmpty(); }
    QString recordingText() const;
    cti::Node currentNode() const;
    const cti::NodeStatus *lastFailed() const;
    void setStage(Stage stage);
    void setError(const Said &error, Field field);
    void setTerminalNeeded(bool needed);

    Desk &m_desk;
    const Options m_options;
    Wanted m_wanted;
    Asking m_asking;
    NamesViewModel m_names;
    Stage m_stage = Stage::SignedOut;
    Connection m_connection = Connection::Offline;
    Field m_errorField = Field::None;
    Said m_error;
    Profile::Seat m_seat;
    Countdown m_countdown {m_desk.clock};
    cti::Timer m_relogin;
    KeptSecret m_kept; // while signed in, for a fail-over; never on a kiosk
    int m_nextTrySeconds = -1;
    double m_lostSince = 0;
    bool m_accepted = false; // the server confirmed the sign-in; signed in is who the state says so of
    bool m_silent = false;
    bool m_loggingInAgain = false;
    bool m_terminalNeeded = false;
    bool m_recordingEnded = false;
};

} // namespace callfloor
