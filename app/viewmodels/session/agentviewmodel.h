// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! The signed-in agent. The state follows the server's events only; a click changes `busy`, `pending...` and `errorText`.
class AgentViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(QString agentId READ agentId NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString agentName READ agentName NOTIFY identityChanged
                   FINAL) //!< the id where no name is known; never empty once signed in
    Q_PROPERTY(QString extension READ extension NOTIFY identityChanged FINAL)

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(
        QString stateWord READ stateWord NOTIFY stateChanged FINAL) //!< "Ready", "Wrap-up", ...; the label is "State: " + this
    Q_PROPERTY(double since READ since NOTIFY stateChanged FINAL) //!< ms since 1970 by our clock; 0 when not known
    Q_PROPERTY(QString reasonText READ reasonText NOTIFY stateChanged FINAL) //!< the reason's label or sentence; may be empty
    Q_PROPERTY(QString causeText READ causeText NOTIFY stateChanged
                   FINAL) //!< who changed the state: "by you", "by your supervisor", "by the system", "by the phone"
    Q_PROPERTY(
        bool setBySystem READ isSetBySystem NOTIFY stateChanged FINAL) //!< Not ready that the agent did not ask for: shown loud
    Q_PROPERTY(
        bool confirmed READ isConfirmed NOTIFY stateChanged FINAL) //!< false while contact is lost: hatched, "Last confirmed ..."

    //! Asked for or announced, and not true yet: shown hatched. Unknown when nothing is pending.
    Q_PROPERTY(State pendingState READ pendingState NOTIFY pendingChanged FINAL)
    Q_PROPERTY(bool pending READ isPending NOTIFY pendingChanged FINAL)
    Q_PROPERTY(QString pendingWord READ pendingWord NOTIFY pendingChanged FINAL) //!< "Not ready"
    Q_PROPERTY(QString pendingText READ pendingText NOTIFY pendingChanged FINAL) //!< "Lunch, after this call", "asked, waiting"

    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL) //!< a request is on its way
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY busyChanged FINAL) //!< busy for more than 2 s: say "asked, waiting"
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorDetails READ errorDetails NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeChanged
                   FINAL) //!< a plain line that asks for a look: what an outage or the system changed

    Q_PROPERTY(bool canReady READ canReady NOTIFY allowedChanged FINAL)
    Q_PROPERTY(bool canNotReady READ canNotReady NOTIFY allowedChanged FINAL)
    Q_PROPERTY(bool canWork READ canWork NOTIFY allowedChanged FINAL)
    Q_PROPERTY(bool canSignOut READ canSignOut NOTIFY allowedChanged FINAL)
public:
    enum class State { Unknown, SignedOut, NotReady, Ready, Reserved, Talking, Work };
    Q_ENUM(State)

    explicit AgentViewModel(QObject *parent);

    QString agentId() const { return m_agentId; }
    QString agentName() const { return m_agentName; }
    QString extension() const { return m_extension; }
    State state() const { return m_state; }
    QString stateWord() const { return word(m_state); }
    double since() const { return m_since; }
    QString reasonText() const { return m_reasonText; }
    QString causeText() const { return m_causeText; }
    bool isSetBySystem() const { return m_setBySystem; }
    bool isConfirmed() const { return m_confirmed; }
    State pendingState() const { return m_pendingState; }
    bool isPending() const { return m_pendingState != State::Unknown; }
    QString pendingWord() const { return isPending() ? word(m_pendingState) : QString(); }
    QString pendingText() const { return m_pendingText; }
    bool isBusy() const { return m_busy; }
    bool isWaiting() const { return m_waiting; }
    QString errorText() const { return m_errorText; }
    QString errorDetails() const { return m_errorDetails; }
    QString noticeText() const { return m_noticeText; }
    bool canReady() const { return m_canReady; }
    bool canNotReady() const { return m_canNotReady; }
    bool canWork() const { return m_canWork; }
    bool canSignOut() const { return m_canSignOut; }

    Q_INVOKABLE void requestReady();
    Q_INVOKABLE void requestNotReady(int code); //!< a code of PolicyViewModel.notReadyReasons, 0 where none is needed
    Q_INVOKABLE void requestWork(); //!< while talking: takes effect when the call ends
    Q_INVOKABLE void signOut(int code); //!< a code of PolicyViewModel.signOutReasons, 0 where none is needed
    Q_INVOKABLE void clearError();
    Q_INVOKABLE void clearNotice();

    static QString word(State state);

Q_SIGNALS:
    void identityChanged();
    void stateChanged();
    void pendingChanged();
    void busyChanged();
    void errorChanged();
    void noticeChanged();
    void allowedChanged();

private:
    State m_state = State::Unknown;
    State m_pendingState = State::Unknown;
    double m_since = 0;
    bool m_setBySystem = false;
    bool m_confirmed = false;
    bool m_busy = false;
    bool m_waiting = false;
    bool m_canReady = false;
    bool m_canNotReady = false;
    bool m_canWork = false;
    bool m_canSignOut = false;
    QString m_agentId;
    QString m_agentName;
    QString m_extension;
    QString m_reasonText;
    QString m_causeText;
    QString m_pendingText;
    QString m_errorText;
    QString m_errorDetails;
    QString m_noticeText;
};

} // namespace callfloor
