// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "desk.h"
#include "partynames.h"
#include "wrapupreasonmodel.h"
#include "wrapupreport.h"
#include <functional>

namespace callfloor {

//! What was written about a call after it.
struct WrapUpNote {
    cti::CallId call {};
    QStringList reasons {}; //!< labels
    QString note {};
    friend bool operator==(const WrapUpNote &, const WrapUpNote &) = default;
};

//! The work after a call: whose call it was, how much time is left, and what there is to write down. What is written is kept
//! whatever happens to the state meanwhile, and handed on as soon as wrap-up ends, however it does.
class WrapUpViewModel final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapUpViewModel)
    QML_ELEMENT
    QML_UNCREATABLE("Provided by CallsViewModel")
    //! Wrap-up goes on; or the system ended it while something was being written, until finish().
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(bool over READ isOver NOTIFY changed FINAL) //!< the latter
    Q_PROPERTY(QString party READ party NOTIFY changed FINAL) //!< empty when the call is not known, as the next ones
    Q_PROPERTY(QString queue READ queue NOTIFY changed FINAL)
    Q_PROPERTY(double talkedMs READ talkedMs NOTIFY changed FINAL)
    Q_PROPERTY(
        double endsAt READ endsAt NOTIFY changed FINAL) //!< ms since 1970; 0: no time is set, or it is not known since when
    Q_PROPERTY(double lengthMs READ lengthMs NOTIFY changed FINAL) //!< of the whole wrap-up; 0 likewise
    Q_PROPERTY(bool canTick READ canTick NOTIFY changed FINAL) //!< somebody wants the reasons, and there is a call for them
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed FINAL) //!< there is a place for a note, and a call that it is about
    Q_PROPERTY(callfloor::WrapUpReasonModel *reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL) //!< one line, at most LongestNote characters
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed FINAL) //!< where reasons and notes go, in a sentence
    //! What became of the reasons at the server, in a sentence; empty before it was told any, and where it is not told.
    Q_PROPERTY(QString reportText READ reportText NOTIFY changed FINAL)
    Q_PROPERTY(bool reportPending READ isReportPending NOTIFY changed FINAL) //!< they are asked for and not taken yet
    Q_PROPERTY(QString reportProblem READ reportProblem NOTIFY changed FINAL) //!< why it did not take them; empty when it did
    Q_PROPERTY(QString reportDetails READ reportDetails NOTIFY changed FINAL)
public:
    static constexpr qsizetype LongestNote = 1000;
    using NameOfQueue = std::function<QString(const cti::Call &)>;

    //! `desk` and `names` must outlive it.
    WrapUpViewModel(Desk &desk, const PartyNames &names, WrapUpRules rules, NameOfQueue nameOfQueue, QObject *parent = nullptr);
    ~WrapUpViewModel() override { hand(); }
    //! Where reasons and notes go from now on, beside the server; without one no note can be written. A later note about the same
    //! call takes the place of the earlier one; one that is empty takes it away.
    void setKeeper(std::function<void(const WrapUpNote &)> keep);
    bool isActive() const { return isWorking() || m_isOver; }
    bool isOver() const { return m_isOver; }
    QString party() const;
    QString queue() const { return m_call ? m_nameOfQueue(*m_call) : QString(); }
    double talkedMs() const { return m_call ? double(m_call->talked.count()) : 0; }
    double endsAt() const;
    double lengthMs() const;
    bool canTick() const { return (m_keep || m_report.isWanted()) && m_call; }
    bool canWrite() const { return m_keep && m_call; }
    WrapUpReasonModel *reasons() { return &m_reasons; }
    QString note() const { return m_note; }
    void setNote(const QString &note);
    QString placeText() const;
    QString reportText() const;
    bool isReportPending() const { return reportState() == WrapUpReport::State::Asked; }
    QString reportProblem() const;
    QString reportDetails() const { return reportProblem().isEmpty() ? QString() : m_report.problem().details(); }

    Q_INVOKABLE void finish(); //!< hands on what is written and puts it away
    void retranslate() { Q_EMIT changed(); } //!< texts are fetched anew

Q_SIGNALS:
    void changed();
    void noteChanged();
    void reportFailed(const callfloor::Said &why); //!< the server did not take the reasons of a call whose wrap-up is over

private:
    bool isWorking() const;
    bool isWritten() const { return !m_note.isEmpty() || !m_reasons.chosenLabels().isEmpty(); }
    void agentChanged(const cti::Agent &agent);
    void callEnded(const cti::Call &call);
    void begin();
    void hand();
    void tell();
    void tellFailed(const cti::Call &call, const Said &why);
    WrapUpReport::State reportState() const;

    Desk &m_desk;
    const PartyNames &m_names;
    const WrapUpRules m_rules;
    const NameOfQueue m_nameOfQueue;
    std::function<void(const WrapUpNote &)> m_keep;
    WrapUpReasonModel m_reasons;
    WrapUpReport m_report;
    cti::Agent m_agent;
    std::optional<cti::Call> m_last; // that somebody was talked to on, since the state is that of a call
    std::optional<cti::Call> m_call; // that wrap-up is about
    QString m_note;
    WrapUpNote m_handed; // last
    bool m_isOver = false;
};

} // namespace callfloor
