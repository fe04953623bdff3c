// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "asking.h"
#include "desk.h"
#include "services/sentences.h"

namespace callfloor {

//! Tells the server what a call was about, in the array that the policy names (Decision P10): one reason an entry, from 0, and a
//! single space where one was taken back. One request at a time; what is changed meanwhile follows. What a lost session left open
//! stays asked for, and goes to the next one.
class WrapUpReport final : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 { Nothing, Asked, Told, Failed };
    //! `desk` must outlive it. Without a name of the array nothing is ever told.
    WrapUpReport(Desk &desk, QString array, QObject *parent = nullptr);

    bool isWanted() const { return !m_array.isEmpty(); }
    void tell(const cti::Call &call, const QStringList &reasons); //!< in place of what was told of this call before
    State stateOf(cti::CallId call) const; //!< as far as the newest reasons go
    bool isWaiting() const { return m_asking.isWaiting(); } //!< for more than 2 s
    const Said &problem() const { return m_problem; } //!< why the last one failed

Q_SIGNALS:
    void changed();
    void failed(const cti::Call &call, const callfloor::Said &why);

private:
    struct Matter {
        cti::Call call {};
        QStringList reasons {};
        State state = State::Asked;
        qsizetype told = 0; // entries that the server may have
        bool isStale = false; // changed since it was sent
        bool isLeftOpen = false; // by a session that was lost
    };
    static constexpr qsizetype Most = 4; // calls that are remembered
    Matter *matterOf(cti::CallId call);
    void next();
    void send(Matter &matter);
    void answered(cti::CallId call, const std::optional<cti::Error> &error);
    void tellAgain();
    cti::CallContext dataOf(const Matter &matter) const;

    Desk &m_desk;
    const QString m_array;
    QList<Matter> m_matters; // the newest last
    Asking m_asking;
    Said m_problem;
};

} // namespace callfloor
