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
    //! Carries out one line. The answer's last line starts with "ok" or "error"; lines before it start with two spaces.
    //! A blank line and a comment (#) give no answer.
    QStringList obey(const QString &line);
    //! Each verb with its arguments and what it does, as `help` and `ctitool simulate --help` show them.
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
        QStringList (Director::*obey)(const Words &words);
    };
    static const QList<Verb> &verbs();

    QStringList ring(const Words &words);
    QStringList hangUp(const Words &words);
    QStringList setAgent(const Words &words);
    QStringList setPhone(const Words &words);
    QStringList listAgents(const Words &words);
    QStringList listCalls(const Words &words);
    QStringList showLedger(const Words &words);
    QStringList showTruth(const Words &words);
    QStringList cut(const Words &words);
    QStringList freeze(const Words &words);
    QStringList standBy(const Words &words);
    QStringList becomeMaster(const Words &words);
    QStringList handOver(const Words &words);
    QStringList goOnline(const Words &words);
    QStringList goOffline(const Words &words);
    QStringList configure(const Words &words);
    QStringList showHelp(const Words &words);
    QStringList quit(const Words &words);

    quint32 placeCall(const QString &target, const QString &number);
    const Call *callMeant(const QString &who) const;

    Cluster &m_cluster;
};

} // namespace cti::simulator
