// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "asking.h"
#include "desk.h"
#include "services/sentences.h"
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! The customer whom a campaign offers, from the offer to the end of the work after the call, and what can be said of them.
class PreviewViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(double callId READ callId NOTIFY changed FINAL) //!< the reservation or preview call; 0 when there is none
    Q_PROPERTY(QString customer READ customer NOTIFY changed FINAL) //!< the name, else the number; harmless, as the next ones
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString campaign READ campaign NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account NOTIFY changed FINAL)
    Q_PROPERTY(double since READ since NOTIFY changed FINAL) //!< of the offer, ms since 1970; 0 when not known
    Q_PROPERTY(QString saidText READ saidText NOTIFY changed FINAL) //!< what the server noted last, in words; may be empty
    Q_PROPERTY(bool canAnswer READ canAnswer NOTIFY changed FINAL)
    Q_PROPERTY(bool canClassify READ canClassify NOTIFY changed FINAL)
    Q_PROPERTY(bool canCallBack READ canCallBack NOTIFY changed FINAL)
    //! When or where to call back, as written; empty again for the next customer.
    Q_PROPERTY(QString callBackAt READ callBackAt WRITE setCallBackAt NOTIFY changed FINAL)
    Q_PROPERTY(QString callBackWords READ callBackWords NOTIFY changed FINAL) //!< what of it is understood; may be empty
    Q_PROPERTY(QString callBackExample READ callBackExample NOTIFY changed FINAL)
    Q_PROPERTY(Answer pendingAnswer READ pendingAnswer NOTIFY changed FINAL) //!< asked for and not true yet
    Q_PROPERTY(Outcome pendingOutcome READ pendingOutcome NOTIFY changed FINAL) //!< likewise
    Q_PROPERTY(QStringList outcomeWords READ outcomeWords NOTIFY changed FINAL) //!< for people, by Outcome
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed FINAL) //!< for more than 2 s
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorDetails READ errorDetails NOTIFY changed FINAL)
public:
    enum class Stage { None, Offered, Answered, Calling, Afterwards };
    Q_ENUM(Stage)
    enum class Answer { NoAnswer, Accept, Reject, RejectClose, Skip, SkipClose, CancelReservation };
    Q_ENUM(Answer)
    enum class Outcome { Voice, AnsweringMachine, Fax, InvalidNumber, DoNotCall, Busy, NoOutcome };
    Q_ENUM(Outcome)

    //! `desk` must outlive it.
    explicit PreviewViewModel(Desk &desk, QObject *parent = nullptr);
    Stage stage() const;
    uint callId() const;
    QString customer() const;
    QString number() const;
    QString campaign() const;
    QString account() const;
    double since() const;
    QString saidText() const;
    bool canAnswer() const { return can(cti::PreviewAction::Accept); }
    bool canClassify() const { return can(cti::PreviewAction::Classify); }
    bool canCallBack() const { return can(cti::PreviewAction::CallBack); }
    QString callBackAt() const { return m_callBackAt; }
    void setCallBackAt(const QString &written);
    QString callBackWords() const;
    QString callBackExample() const;
    Answer pendingAnswer() const { return m_pending; }
    Outcome pendingOutcome() const { return m_pendingOutcome; }
    //! That call is only what a campaign offers: nobody can answer it.
    bool isOffer(uint callId) const { return callId == this->callId() && stage() != Stage::Calling; }
    static QString outcomeWord(Outcome outcome);
    static QStringList outcomeWords();
    bool isWaiting() const { return m_asking.isWaiting(); }
    QString errorText() const { return m_error.text(); }
    QString errorDetails() const { return m_error.details(); }

    Q_INVOKABLE void answer(callfloor::PreviewViewModel::Answer what);
    Q_INVOKABLE void classify(callfloor::PreviewViewModel::Outcome outcome);
    Q_INVOKABLE void callBack(); //!< as callBackAt says; what is not understood is said as an error
    Q_INVOKABLE void cancelCallBack();
    void retranslate() { Q_EMIT changed(); } //!< texts are fetched anew

Q_SIGNALS:
    void changed();

private:
    bool can(cti::PreviewAction action) const;
    bool begin(cti::PreviewAction action);
    cti::Done done(const QString &word);
    void previewChanged();

    Desk &m_desk;
    Asking m_asking;
    Answer m_pending = Answer::NoAnswer;
    Outcome m_pendingOutcome = Outcome::NoOutcome;
    QString m_noted; // what the server confirmed last for m_lastCall; no event tells it once the call is over
    uint m_lastCall = 0;
    QString m_callBackAt;
    Said m_error;
};

} // namespace callfloor
