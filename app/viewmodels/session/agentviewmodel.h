// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "asking.h"
#include "countdown.h"
#include "queuelistmodel.h"
#include "services/sentences.h"
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
        bool missedCall READ isMissedCall NOTIFY stateChanged FINAL) //!< not ready for a call that was not answered in time
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

    //! Seconds until ready is asked for by itself after an outage, counting down; 0 while it is not: cancelReady() ends it.
    Q_PROPERTY(int readyInSeconds READ readyInSeconds NOTIFY readyInSecondsChanged FINAL)

    Q_PROPERTY(callfloor::QueueListModel *queues READ queues CONSTANT FINAL)

    Q_PROPERTY(bool canReady READ canReady NOTIFY allowedChanged FINAL)
    Q_PROPERTY(bool canNotReady READ canNotReady NOTIFY allowedChanged FINAL)
    Q_PROPERTY(bool canWork READ canWork NOTIFY allowedChanged FINAL)
    Q_PROPERTY(bool canSignOut READ canSignOut NOTIFY allowedChanged FINAL)
public:
    enum class State { Unknown, SignedOut, NotReady, Ready, Reserved, Talking, Work };
    Q_ENUM(State)

    //! How the policy calls the codes.
    struct Labels {
        QList<Reason> notReady {};
        QList<Reason> signOut {};
        QList<Reason> queues {};
        bool queueNumbers = true; //!< false: the agent's queues are not shown, and nobody asks for them
    };

    //! `desk` must outlive it.
    AgentViewModel(Desk &desk, Labels labels, QObject *parent = nullptr);

    QueueListModel *queues() { return &m_queues; }
    QString agentId() const { return m_agent.id.value; }
    QString agentName() const;
    QString extension() const;
    State state() const;
    QString stateWord() const { return word(state()); }
    double since() const;
    QString reasonText() const { return reasonTextOf(m_labels, m_agent.state, m_agent.reasonCode); }
    QString causeText() const;
    bool isSetBySystem() const;
    bool isMissedCall() const { return isSetBySystem() && m_agent.reasonCode == cti::Reason::RingNoAnswer; }
    bool isConfirmed() const { return m_agent.confirmed; }
    State pendingState() const;
    bool isPending() const { return pendingState() != State::Unknown; }
    QString pendingWord() const { return isPending() ? word(pendingState()) : QString(); }
    QString pendingText() const;
    bool isBusy() const { return m_asking.isBusy(); }
    bool isWaiting() const { return m_asking.isWaiting(); }
    QString errorText() const { return m_error.text(); }
    QString errorDetails() const { return m_error.details(); }
    QString noticeText() const { return m_notice.text(); }
    int readyInSeconds() const { return m_readyInSeconds; }
    bool canReady() const { return can(cti::AgentState::Ready); }
    bool canNotReady() const { return can(cti::AgentState::NotReady); }
    bool canWork() const { return can(cti::AgentState::Work); }
    bool canSignOut() const { return can(cti::AgentState::Logout) && m_desk.calls.calls().isEmpty(); } // it would go on unseen

    Q_INVOKABLE void requestReady();
    Q_INVOKABLE void requestNotReady(int code); //!< a code of PolicyViewModel.notReadyReasons, 0 where none is needed
    Q_INVOKABLE void requestWork(); //!< while talking: takes effect when the call ends
    Q_INVOKABLE void signOut(int code); //!< a code of PolicyViewModel.signOutReasons, 0 where none is needed
    Q_INVOKABLE void clearError();
    Q_INVOKABLE void clearNotice();
    Q_INVOKABLE void cancelReady(); //!< the person does not want to be ready again
    void noteActivity() { m_desk.intents.noteActivity(); } //!< keyboard or mouse was used: somebody is there
    Q_INVOKABLE void putAway(); //!< another person sits here: nothing of the one before is said to them
    void retranslate(); //!< texts are fetched anew

    static QString word(State state);
    static State shownState(cti::AgentState state); //!< as people see the protocol's state
    //! The reason's label, or its sentence; may be empty.
    static QString reasonTextOf(const Labels &labels, cti::AgentState state, quint16 code);
    static QString causeTextOf(cti::StateCause cause); //!< "by you", ...; empty when nobody told

Q_SIGNALS:
    void identityChanged();
    void stateChanged();
    void pendingChanged();
    void busyChanged();
    void errorChanged();
    void noticeChanged();
    void readyInSecondsChanged();
    void allowedChanged();

private:
    void follow(const cti::Agent &agent);
    void compareWithBefore();
    void intentsChanged();
    void countDown();
    void askedAgain(cti::AgentState state);
    void request(cti::AgentState wanted, int reason);
    void answered(const std::optional<cti::Error> &error);
    bool can(cti::AgentState wanted) const;
    void setError(const Said &error);
    void setNotice(const Said &notice);

    Desk &m_desk;
    const Labels m_labels;
    Asking m_asking;
    QueueListModel m_queues;
    cti::Agent m_agent;
    std::optional<cti::AgentState> m_beforeOutage;
    Countdown m_countdown {m_desk.clock};
    int m_readyInSeconds = 0;
    Said m_error;
    Said m_notice;
};

} // namespace callfloor
