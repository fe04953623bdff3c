// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "asking.h"
#include "desk.h"
#include "services/sentences.h"
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! What the agent tells a supervisor or the people behind the system, about the call that is on the phone or without one.
class HelpViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(bool canAskForHelp READ canAskForHelp NOTIFY changed FINAL)
    Q_PROPERTY(bool canDeclareEmergency READ canDeclareEmergency NOTIFY changed FINAL)
    Q_PROPERTY(bool canMarkBadLine READ canMarkBadLine NOTIFY changed FINAL) //!< there is a call
    Q_PROPERTY(Cry pending READ pending NOTIFY changed FINAL) //!< asked for and not answered yet
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed FINAL) //!< for more than 2 s
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorDetails READ errorDetails NOTIFY changed FINAL)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY changed FINAL) //!< what the server took on and no call card shows
public:
    enum class Cry { None, Help, Emergency, BadLine };
    Q_ENUM(Cry)

    //! `desk` must outlive it.
    explicit HelpViewModel(Desk &desk, QObject *parent = nullptr);
    bool canAskForHelp() const { return can(cti::HelpAction::AskSupervisor); }
    bool canDeclareEmergency() const { return can(cti::HelpAction::DeclareEmergency); }
    bool canMarkBadLine() const { return can(cti::HelpAction::MarkBadLine); }
    Cry pending() const { return m_pending; }
    bool isWaiting() const { return m_asking.isWaiting(); }
    QString errorText() const { return m_error.text(); }
    QString errorDetails() const { return m_error.details(); }
    QString noticeText() const { return m_notice.text(); }

    Q_INVOKABLE void askForHelp(); //!< calls a supervisor; a call that is talked on is held for it
    Q_INVOKABLE void declareEmergency(); //!< the same, as an emergency
    Q_INVOKABLE void markBadLine(); //!< for the server's log
    Q_INVOKABLE void clear(); //!< error and notice have been read
    void retranslate() { Q_EMIT changed(); } //!< texts are fetched anew

Q_SIGNALS:
    void changed();

private:
    std::optional<cti::CallId> callFor(cti::HelpAction action) const;
    bool can(cti::HelpAction action) const;
    bool begin(Cry cry, cti::HelpAction action);
    cti::Done done(const Said &notice);

    Desk &m_desk;
    Asking m_asking;
    Cry m_pending = Cry::None;
    Said m_error;
    Said m_notice;
};

} // namespace callfloor
