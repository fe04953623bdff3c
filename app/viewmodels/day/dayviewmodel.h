// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "desk.h"
#include "historymodel.h"
#include "periodmodel.h"
#include "services/journal/journalwriter.h"
#include "timelinemodel.h"

namespace callfloor {

//! My day: the calls, the shift and its figures, as the journal knows them.
class DayViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(callfloor::HistoryModel *history READ history CONSTANT FINAL) //!< what is looked for
    Q_PROPERTY(callfloor::HistoryModel *recent READ recent CONSTANT FINAL) //!< all calls of the shift
    Q_PROPERTY(callfloor::PeriodModel *periods READ periods CONSTANT FINAL) //!< states and outages, as history looks for calls
    Q_PROPERTY(callfloor::TimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(bool keeping READ isKeeping CONSTANT FINAL) //!< false: nothing is kept here, see keepingText
    Q_PROPERTY(QString keepingText READ keepingText NOTIFY textsChanged FINAL) //!< for how long, or why not at all
    //! Why nothing is written down now, in a sentence; empty while all is well.
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemChanged FINAL)
    //! The same when it begins, and what else happened to the journal: said once, until clearNotice().
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeChanged FINAL)

    Q_PROPERTY(double shiftStart READ shiftStart NOTIFY figuresChanged FINAL) //!< ms since 1970; 0 while nobody has signed in
    Q_PROPERTY(int handled READ handled NOTIFY figuresChanged FINAL) //!< calls that came in and were answered
    Q_PROPERTY(int missed READ missed NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int outgoing READ outgoing NOTIFY figuresChanged FINAL)
    Q_PROPERTY(
        double averageTalkMs READ averageTalkMs NOTIFY figuresChanged FINAL) //!< of calls in and out; -1 when there is none
    Q_PROPERTY(double averageWrapUpMs READ averageWrapUpMs NOTIFY figuresChanged FINAL) //!< likewise
    Q_PROPERTY(double notReadyMs READ notReadyMs NOTIFY figuresChanged FINAL)
    Q_PROPERTY(
        int readyPercent READ readyPercent NOTIFY figuresChanged FINAL) //!< of the time whose state is known; -1 when none is

    Q_PROPERTY(QStringList queues READ queues NOTIFY queuesChanged FINAL) //!< of all calls that are kept
    Q_PROPERTY(bool exporting READ isExporting NOTIFY exportChanged FINAL)
    Q_PROPERTY(QString exportText READ exportText NOTIFY exportChanged FINAL) //!< where the file is, or why there is none
    Q_PROPERTY(bool exportFailed READ hasExportFailed NOTIFY exportChanged FINAL)
public:
    struct Options {
        QString journal {}; //!< its path; nothing is read when the writer is null
        int days = 0; //!< for which it is kept
        bool kiosk = false;
        QString exportFolder {}; //!< where exported files go
        HistoryModel::Wall wall {}; //!< ms since 1970
    };

    //! `writer` is null, or off by its rules, where nothing is kept. `desk` and `writer` must outlive it.
    DayViewModel(Desk &desk, JournalWriter *writer, Options options, QObject *parent = nullptr);
    HistoryModel *history() { return &m_history; }
    HistoryModel *recent() { return &m_recent; }
    PeriodModel *periods() { return &m_periods; }
    TimelineModel *timeline() { return &m_timeline; }
    bool isKeeping() const { return m_writer && m_writer->isEnabled(); }
    QString keepingText() const;
    QString problemText() const { return m_writer ? m_writer->problem().text() : QString(); }
    QString noticeText() const { return m_notice.text(); }
    double shiftStart() const { return double(m_shiftStart); }
    int handled() const { return m_numbers.answered; }
    int missed() const { return m_numbers.missed; }
    int outgoing() const { return m_numbers.outgoing; }
    double averageTalkMs() const;
    double averageWrapUpMs() const;
    double notReadyMs() const { return double(stateMs(JournalState::NotReady)); }
    int readyPercent() const;
    QStringList queues() const { return m_queues; }
    bool isExporting() const { return m_isExporting; }
    QString exportText() const { return m_exported.text(); }
    bool hasExportFailed() const { return m_hasExportFailed; }

    //! Writes all calls that `history` finds into a file of its own; exportText says where.
    Q_INVOKABLE void exportCalls();
    Q_INVOKABLE void exportPeriods(); //!< the same of what `periods` finds
    Q_INVOKABLE void clearExport();
    Q_INVOKABLE void clearNotice();
    Q_INVOKABLE void putAway(); //!< another person sits here: nothing is looked for any more
    void refresh(); //!< reads the figures and the shift anew
    void retranslate(); //!< texts are fetched anew

Q_SIGNALS:
    void textsChanged();
    void problemChanged();
    void noticeChanged();
    void figuresChanged();
    void queuesChanged();
    void exportChanged();

private:
    void follow();
    void readShift(qint64 start);
    void waitAMinute();
    void setNotice(const Said &notice);
    void beginExport();
    void endExport(const Said &problem, const Said &done);
    QString unusedPath(const QString &name) const;
    qint64 stateMs(JournalState state) const { return m_numbers.stateMs[size_t(state)]; }

    Desk &m_desk;
    JournalWriter *m_writer;
    const Options m_options;
    JournalReader m_reader;
    HistoryModel m_history;
    HistoryModel m_recent;
    PeriodModel m_periods {m_reader};
    TimelineModel m_timeline {nullptr};
    cti::Timer m_minute; // times of a state grow without any event
    JournalNumbers m_numbers {};
    qint64 m_shiftStart = 0;
    QStringList m_queues {};
    Said m_notice {};
    Said m_exported {}; // where to, or why not
    bool m_isExporting = false;
    bool m_hasExportFailed = false;
};

} // namespace callfloor
