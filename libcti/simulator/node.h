// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "conversation.h"
#include "session/transport.h"

class QTcpServer;
class QTcpSocket;

namespace cti::simulator {

//! One server of the cluster: takes connections and holds a conversation on each. Outlives every transport it made; the
//! contact centre outlives it.
class Node final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Node)
public:
    Node(ContactCentre &centre, Clock &clock, bool master);
    ~Node() override;

    //! Listens on 127.0.0.1; port 0 takes any free one. The port it got, 0 when it could not.
    quint16 listen(quint16 port = 0);
    //! A connection inside the process, for tests; host and port do not matter. Both directions go through the event loop.
    std::unique_ptr<Transport> makeTransport();

    bool isMaster() const { return m_master; }
    //! A node that is no longer master drops its connections and answers OPEN_REQ with 92.
    void setMaster(bool master);
    //! From the next message on.
    void setFaults(const LineFaults &faults) { m_faults = faults; }
    const LineFaults &faults() const { return m_faults; }
    //! Says bytes that no server should, on every open session. How many there are.
    int sayGarbage(const Garbage &garbage, Random &random);
    bool isFrozen() const { return m_frozen; }
    //! Frozen: takes bytes, does nothing, sends nothing. Afterwards it catches up.
    void setFrozen(bool frozen);
    //! Resets every connection, as a cut cable that comes back does.
    void cutLines();
    //! Down: resets its connections and takes none; up: takes them again, at the same port.
    void setUp(bool up);
    bool isUp() const { return m_up; }
    QStringList agents() const; //!< whose clients are here, by loginID

    qsizetype openSessions() const;
    //! The agent-mode conversation for this phone; null when there is none besides `except`.
    Conversation *agentConversation(const QString &phone, const Conversation *except = nullptr) const;
    //! Whether another conversation than `besides` sees to this agent.
    bool caresElsewhere(const Conversation *besides, const QString &loginID) const;

Q_SIGNALS:
    void linesCut();

private:
    friend class MemoryTransport;
    Conversation *converse(QObject *line);
    void admit(QTcpSocket *socket);

    ContactCentre &m_centre;
    Clock &m_clock;
    bool m_master;
    bool m_frozen = false;
    bool m_up = true;
    LineFaults m_faults;
    quint16 m_port = 0; // 0: not asked to listen
    QList<Conversation *> m_conversations;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace cti::simulator
