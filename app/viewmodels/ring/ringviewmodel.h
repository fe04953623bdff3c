// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "callsviewmodel.h"
#include "ringsettings.h"
#include "services/ring/globalkey.h"
#include "services/ring/notifier.h"
#include <QPoint>

namespace callfloor {

//! The call that rings, or the customer whom a campaign offers, and everything that rings with it: card, sound, notification, the
//! answer key in other programs. One rule: all of it is there exactly while a call that the server confirmed rings at this phone,
//! or an offer that it confirmed waits for an answer.
class RingViewModel final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RingViewModel)
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(callfloor::RingSettings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(double callId READ callId NOTIFY changed FINAL) //!< of the first that rings; 0: none does, as the next ones
    Q_PROPERTY(bool isOffer READ isOffer NOTIFY changed FINAL) //!< nobody calls: a campaign has a customer to be called
    Q_PROPERTY(QString party READ party NOTIFY changed FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY changed FINAL) //!< number and type, in one line
    Q_PROPERTY(QString queue READ queue NOTIFY changed FINAL) //!< of an offer: the campaign
    Q_PROPERTY(QString callData READ callData NOTIFY changed FINAL) //!< what came with the call, in one line; may be empty
    Q_PROPERTY(double since READ since NOTIFY changed FINAL) //!< ms since 1970; 0 when not known
    Q_PROPERTY(bool canAnswer READ canAnswer NOTIFY changed FINAL)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed FINAL) //!< to be answered, and it is not yet
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL) //!< why it could not be answered
    //! The answer key where it works in every program at present, for people; else empty.
    Q_PROPERTY(QString answerKeyText READ answerKeyText NOTIFY keyProblemChanged FINAL)
    //! Why the answer key does not work in other programs, in a sentence; empty when it does, or is not wanted to.
    Q_PROPERTY(QString keyProblem READ keyProblem NOTIFY keyProblemChanged FINAL)
public:
    //! All must outlive the view model.
    struct Tools {
        Sounds &sounds;
        Notifier &notifier;
        GlobalKey &key;
    };
    //! A call that is put through so soon was not answered by anybody.
    static constexpr cti::Clock::Duration AutoAnswerTime = std::chrono::milliseconds(1500);

    //! `desk` and `calls` must outlive it.
    RingViewModel(Desk &desk, CallsViewModel &calls, Tools tools, const Policy &policy, QObject *parent = nullptr);
    ~RingViewModel() override;
    RingSettings *settings() { return &m_settings; }
    uint callId() const { return m_ringing.callId; }
    bool isOffer() const { return m_ringing.isOffer; }
    QString party() const { return m_ringing.party; }
    QString facts() const { return m_ringing.facts; }
    QString queue() const { return m_ringing.queue; }
    QString callData() const { return m_ringing.data; }
    double since() const { return m_ringing.since; }
    bool canAnswer() const { return m_ringing.canAnswer; }
    bool isAsked() const { return m_ringing.asked; }
    QString errorText() const { return m_ringing.errorText; }
    QString keyProblem() const;
    QString answerKeyText() const;

    //! Where a card of this size goes: a corner of the screen that was used last, which is where the pointer is.
    Q_INVOKABLE static QPoint placeOf(int width, int height);
    Q_INVOKABLE void answer(); //!< the call that rings, or accepts the customer, where that is possible
    //! Which key answers, for other programs; the window's own shortcuts are not its business.
    void setAnswerKey(const QKeySequence &key);
    void retranslate(); //!< texts are fetched anew

Q_SIGNALS:
    void changed();
    //! A call rings that did not, perhaps beside another one, or a campaign offers a customer; `queue` is its name then.
    void began(bool isOffer, const QString &party, const QString &queue);
    void keyProblemChanged();

private:
    // The call on the card.
    struct Ringing {
        uint callId = 0;
        bool isOffer = false;
        QString party {};
        QString facts {};
        QString queue {};
        QString data {};
        double since = 0;
        bool canAnswer = false;
        bool asked = false;
        QString errorText {};
        friend bool operator==(const Ringing &, const Ringing &) = default;
    };
    // What tells a call that was put through from one that was answered.
    struct Seen {
        cti::Moment ringingSince {};
        bool answeredHere = false;
    };
    void look();
    QList<Ringing> lookAt(const Ringing &offer, Ringing &first);
    Ringing ringingAt(int row) const;
    Ringing offered() const;
    QString dataAt(int row) const;
    void watchAutoAnswer(int row);
    void apply(const Ringing &before);
    void applySound();
    QString notificationTitle() const;
    void applyNotification();
    void applyKey();
    void tryKey();
    void setKeyOutcome(std::optional<GlobalKey::Outcome> outcome);
    void agentChanged(const cti::Agent &agent);
    Sounds::How how() const;
    template <typename T = QString>
    T role(int row, CallListModel::Role which) const;

    Desk &m_desk;
    CallsViewModel &m_calls;
    Tools m_tools;
    RingSettings m_settings;
    QKeySequence m_answerKey;
    Ringing m_ringing;
    QSet<QPersistentModelIndex> m_rows; // that ring: an id may change meanwhile
    uint m_offered = 0; // the customer who was offered last, as long as it is
    QHash<uint, Seen> m_seen; // calls that ring or rang just now
    cti::Agent m_agent;
    std::pair<QString, QString> m_notified; // title and body that are shown; empty: none
    bool m_sounding = false;
    std::optional<GlobalKey::Outcome> m_keyOutcome;
};

} // namespace callfloor
