// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "agentviewmodel.h"

namespace callfloor {

//! What is known of whoever sits at a phone.
class Colleague {
    Q_GADGET
    QML_VALUE_TYPE(colleague)
    Q_PROPERTY(bool known MEMBER known FINAL) //!< false: the server told this desktop nothing of this phone
    Q_PROPERTY(int state MEMBER state FINAL) //!< AgentViewModel.State
    Q_PROPERTY(QString stateWord MEMBER stateWord FINAL)
    Q_PROPERTY(double since MEMBER since FINAL) //!< ms since 1970 by our clock; 0 when not known
public:
    bool known = false;
    int state = int(AgentViewModel::State::Unknown);
    QString stateWord {};
    double since = 0;
};

//! The states of other agents, as far as the session tells them: a bridge-mode session tells everybody's, an agent's own session
//! nobody's.
class Colleagues final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by CallsViewModel")
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL) //!< counts the news; a binding that reads it asks again
public:
    //! `agents` must outlive it.
    Colleagues(const cti::AgentRegistry &agents, cti::Now now, QObject *parent = nullptr);
    int revision() const { return m_revision; }
    Q_INVOKABLE callfloor::Colleague at(const QString &extension) const;
    void retranslate(); //!< texts are fetched anew

Q_SIGNALS:
    void changed();

private:
    const cti::AgentRegistry &m_agents;
    const cti::Now m_now;
    int m_revision = 0;
};

} // namespace callfloor
