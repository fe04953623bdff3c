// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/previewregistry.h"
#include "done.h"
#include <QDateTime>

namespace cti {

//! What the customer's end of a preview call turned out to be.
enum class CallOutcome : quint8 { Voice, AnsweringMachine, Fax, InvalidNumber, DoNotCall, Busy };

//! What an agent can say to a campaign about the customer at the desk (outbound preview). Server and registry must outlive
//! it. Each call of a member ends in one Done; NotPossible when judge() says so. Guide: the-baresponse-ecc-variable.
class PreviewControl {
public:
    PreviewControl(Requester &server, const PreviewRegistry &previews) : m_server(server), m_previews(previews) { }

    //! Accept to CancelReservation: the answer to an offer. The server takes the reservation call away; after Accept it has
    //! the agent's phone call the customer.
    void answer(PreviewAction action, QObject *context, Done done);
    void classify(CallOutcome outcome, QObject *context, Done done);
    void callBack(const QDateTime &when, QObject *context, Done done); //!< in the customer's local time, whatever its time zone
    void callBackAt(const QString &number, QObject *context, Done done); //!< digits, perhaps after a +
    void cancelCallBack(QObject *context, Done done);

    Verdict judge(PreviewAction action) const;

private:
    void say(PreviewAction action, const QString &word, QObject *context, Done done);
    Requester &m_server;
    const PreviewRegistry &m_previews;
};

} // namespace cti
