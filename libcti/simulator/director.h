// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "cluster.h"

namespace cti::simulator {

//! Does by hand what a person or a test wants to happen: the verbs of the control port and of scenario files, one a line.
class Director final : public QObject {
    Q_OBJECT
public:
    explicit Director(Cluster &cluster);
    //! What is wrong with a line, as far as the line alone tells: no such verb, too few words.
    static std::optional<QString> objection(const QString &line);
    //! Carries out one line. The answer's last line starts with "ok" or "error"; lines before it start with two spaces.
    //! A blank line and a comment (#) give no answer.
    QStringList obey(const QString &line);
    //! Each verb with its arguments and what it does, as `help` and `ctitool simulate --help` show them.
    static QStringList help();
    quint32 seed() const { return m_cluster.centre().options().seed; } //!< for whoever plays by chance

Q_SIGNALS:
    void quitAsked();

private:
    using Words = QStringList;
    struct Verb {
        const char *usage;
        const char *effect;
        qsizetype least; //!< arguments
        qsizetype most;
        QStringList (Director::*obey)(const Words &words);
    };
    static const QList<Verb> &verbs();
    static const Verb *verbOf(const QString &name); //!< null when there is none

    QStringList ring(const Words &words);
    QStringList hangUp(const Words &words);
    QStringList preview(const Words &words);
    QStringList listContacts(const Words &words);
    QStringList setAgent(const Words &words);
    QStringList setPhone(const Words &words);
    QStringList setCallManager(const Words &words);
    QStringList setRobots(const Words &words);
    QStringList setOption(const Words &words);
    QStringList listOptions(const Words &words);
    QStringList listAgents(const Words &words);
    QStringList listCalls(const Words &words);
    QStringList showLedger(const Words &words);
    QStringList showTruth(const Words &words);
    QStringList cut(const Words &words);
    QStringList freeze(const Words &words);
    QStringList delay(const Words &words);
    QStringList split(const Words &words);
    QStringList duplicate(const Words &words);
    QStringList reorder(const Words &words);
    QStringList sayGarbage(const Words &words);
    QStringList standBy(const Words &words);
    QStringList becomeMaster(const Words &words);
    QStringList handOver(const Words &words);
    QStringList goIsland(const Words &words);
    QStringList rejoin(const Words &words);
    QStringList setNode(const Words &words);
    QStringList listNodes(const Words &words);
    QStringList goOnline(const Words &words);
    QStringList goOffline(const Words &words);
    QStringList configure(const Words &words);
    QStringList showHelp(const Words &words);
    QStringList quit(const Words &words);

    quint32 placeCall(const QString &target, const QString &number);
    template <typename Value>
    QStringList setFault(Value LineFaults::*fault, const Words &words);
    int nodeMeant(const QString &number) const;
    QList<Node *> nodesMeant(const QString &number) const;
    const Call *callMeant(const QString &who) const;

    Cluster &m_cluster;
};

} // namespace cti::simulator
