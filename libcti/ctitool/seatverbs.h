// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "seat.h"

namespace ctitool {

//! What a person can type at a seat, one verb a line. Whoever teaches libcti a new flow adds its verb to the table here.
class SeatVerbs final : public QObject {
    Q_OBJECT
public:
    explicit SeatVerbs(Seat &seat);

    using Answer = std::function<void(const QStringList &lines)>;
    //! Carries out a line. Its answer comes once, now or when the server has answered; its last line starts with "ok" or
    //! "error", lines before it with two spaces. One at a time: the next line waits for the answer.
    void obey(const QString &line, Answer answer);
    //! Each verb with its arguments and what it does.
    static QStringList help();

Q_SIGNALS:
    void quitAsked();

private:
    using Words = QStringList;
    struct Verb {
        const char *usage;
        const char *effect;
        qsizetype least; //!< arguments
        qsizetype most;
        void (SeatVerbs::*obey)(const Words &words);
    };
    static const QList<Verb> &verbs();
    static constexpr qsizetype Many = 99;

    // --- the agent
    void logIn(const Words &words);
    void logOut(const Words &words);
    void ready(const Words &words);
    void notReady(const Words &words);
    void work(const Words &words);
    // --- calls
    void dial(const Words &words);
    void answerCall(const Words &words);
    void hold(const Words &words);
    void retrieve(const Words &words);
    void hangUp(const Words &words);
    void clearCall(const Words &words);
    void drop(const Words &words);
    void dtmf(const Words &words);
    void setData(const Words &words);
    void consult(const Words &words);
    void transfer(const Words &words);
    void conference(const Words &words);
    void swap(const Words &words);
    void reconnect(const Words &words);
    void blindTransfer(const Words &words);
    void blindConference(const Words &words);
    // --- help, campaigns, supervision
    void assist(const Words &words);
    void emergency(const Words &words);
    void badLine(const Words &words);
    void accept(const Words &words);
    void reject(const Words &words);
    void skip(const Words &words);
    void cancelReservation(const Words &words);
    void classify(const Words &words);
    void callBack(const Words &words);
    void callBackAt(const Words &words);
    void supervise(const Words &words);
    void leave(const Words &words);
    void setAgent(const Words &words);
    void showAgents(const Words &words);
    void showCries(const Words &words);
    void dismiss(const Words &words);
    void lookAtNumbers(const Words &words);
    void lookAtNumbersOf(const cti::AgentId &agent);
    // --- what is known
    void showState(const Words &words);
    void showPhone(const Words &words);
    void showCalls(const Words &words);
    void showPreview(const Words &words);
    void wait(const Words &words);
    void showHelp(const Words &words);
    void quit(const Words &words);

    using Simple = void (cti::CallControl::*)(cti::CallId, QObject *, cti::Done);
    void onCall(cti::CallAction action, const QString &id, Simple intent);
    cti::CallId callFor(cti::CallAction action, const QString &id) const;
    std::optional<cti::CallId> talkedOn(const QString &id) const;
    void choose(cti::PreviewAction plain, cti::PreviewAction closing, const Words &words);
    void withAgent(const cti::AgentId &agent, const std::function<void()> &deed);
    void setState(cti::AgentState state, const QString &reason);
    static QString lineOf(const cti::Agent &agent);

    void note(const cti::AnyMessage &message);
    bool isAwaited(const cti::AnyMessage &message) const;
    cti::Done done();
    void finish(const QStringList &lines);
    void ok(const QStringList &lines = {});
    void error(const QString &why);

    Seat &m_seat;
    QString m_verb; // that is being carried out
    Answer m_answer;
    QList<cti::AnyMessage> m_since; // the last verb but wait
    Words m_awaited; // a message's name, and FIELD=VALUE
    cti::Timer m_patience;
    QList<cti::StatisticsControl::Look> m_looks;
};

} // namespace ctitool
