// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "control/callcontrol.h"
#include "services/sentences.h"
#include <QObject>

namespace callfloor {

//! What the agent changes in the data of calls: pending until the server tells the new value, then it can be taken back as long
//! as the call is there.
class VariableEdits final : public QObject {
    Q_OBJECT
public:
    struct Edit {
        QString asked {};
        QString before {};
        bool isPending = false;
        bool isUndo = false;

        // Kept by VariableEdits:
        quint32 ticket = 0; // the call's id may change meanwhile
        cti::Timer timer {}; // until it is overdue
    };
    //! All must outlive it.
    VariableEdits(cti::CallControl &control, const cti::CallRegistry &calls, cti::Clock &clock, QObject *parent = nullptr);
    std::optional<Edit> of(cti::CallId call, const QString &name) const;

    void set(cti::CallId call, const QString &name, const QString &value);
    void undo(cti::CallId call, const QString &name);

Q_SIGNALS:
    void changed(cti::CallId call);
    void failed(cti::CallId call, const callfloor::Said &why);

private:
    using Edits = QHash<QString, Edit>; // by the variable's name
    struct Place {
        cti::CallId call;
        QString name;
    };
    void follow(const cti::CallRegistry &calls);
    void settle(const cti::Call &call);
    void ask(cti::CallId call, const QString &name, const Edit &edit);
    void answered(quint32 ticket, const std::optional<cti::Error> &error);
    void fail(const Place &place, const Said &why);
    std::optional<Place> placeOf(quint32 ticket) const; // nowhere when it is no longer pending
    QString valueNow(cti::CallId call, const QString &name) const;

    cti::CallControl &m_control;
    const cti::CallRegistry &m_calls;
    cti::Clock &m_clock;
    QHash<cti::CallId, Edits> m_edits;
    quint32 m_lastTicket = 0;
};

} // namespace callfloor
