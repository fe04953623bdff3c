// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "node.h"
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <algorithm>

namespace cti::simulator {

class MemoryTransport final : public Transport {
    Q_OBJECT
public:
    explicit MemoryTransport(Node &node) : m_node(&node) { }
    void open(const QString &, quint16) override
    {
        close();
        m_line = std::make_unique<QObject>();
        if (!m_node->isUp())
            return void(QMetaObject::invokeMethod(
                m_line.get(), [this] { lose(); }, Qt::QueuedConnection));
        m_server = m_node->converse(m_line.get());
        connect(
            m_server, &Conversation::bytes, m_line.get(),
            [this, line = m_line.get()](const QByteArray &bytes) {
                if (m_line.get() == line) // what was on its way when the line was closed does not arrive
                    Q_EMIT received(bytes);
            },
            Qt::QueuedConnection);
        connect(
            m_server, &Conversation::ended, m_line.get(), [this] { lose(); }, Qt::QueuedConnection);
        connect(
            m_node, &Node::linesCut, m_line.get(), [this] { lose(); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(
            m_line.get(), [this] { Q_EMIT opened(); }, Qt::QueuedConnection);
    }
    void send(QByteArrayView bytes) override
    {
        if (m_line && m_server)
            QMetaObject::invokeMethod(
                m_server, [server = m_server, copy = bytes.toByteArray()] { server->receive(copy); }, Qt::QueuedConnection);
    }
    void close() override
    {
        m_server = nullptr;
        if (m_line) // may be asked for from within one of its own calls
            m_line.release()->deleteLater();
    }

private:
    void lose()
    {
        if (!m_line)
            return;
        close();
        Q_EMIT closed(QStringLiteral("closed by the server"));
    }

    QPointer<Node> m_node;
    std::unique_ptr<QObject> m_line; // context of everything in flight; owns the conversation
    Conversation *m_server = nullptr;
};

Node::Node(ContactCentre &centre, Clock &clock, bool master) : m_centre(centre), m_clock(clock), m_master(master) { }

Node::~Node()
{
    m_server.reset();
    for (Conversation *conversation : QList(m_conversations))
        delete conversation; // while we are still there for it
}

std::unique_ptr<Transport> Node::makeTransport() { return std::make_unique<MemoryTransport>(*this); }

Conversation *Node::converse(QObject *line)
{
    auto *conversation = new Conversation(*this, m_centre, m_clock, line);
    m_conversations.append(conversation);
    connect(conversation, &QObject::destroyed, this, [this, conversation] { m_conversations.removeAll(conversation); });
    return conversation;
}

quint16 Node::listen(quint16 port)
{
    m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            admit(socket);
    });
    m_port = m_server->listen(QHostAddress::LocalHost, port) ? m_server->serverPort() : quint16(0);
    return m_port;
}

void Node::setUp(bool up)
{
    if (std::exchange(m_up, up) == up)
        return;
    if (!up) {
        m_server.reset();
        cutLines();
    } else if (m_port) {
        listen(m_port);
    }
}

void Node::admit(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_conversations.size() >= m_centre.options().connections)
        return socket->abort();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Conversation *conversation = converse(socket);
    connect(socket, &QTcpSocket::readyRead, conversation, [socket, conversation] { conversation->receive(socket->readAll()); });
    connect(conversation, &Conversation::bytes, socket, [this, socket](const QByteArray &bytes) {
        if (socket->state() != QAbstractSocket::ConnectedState)
            return; // the other end is gone, and ours soon
        socket->write(bytes);
        if (m_faults.split > 0)
            socket->flush(); // each piece on its own way
        if (socket->bytesToWrite() > m_centre.options().outboxBytes)
            QMetaObject::invokeMethod(socket, &QTcpSocket::abort, Qt::QueuedConnection); // does not read what it asked for
    });
    connect(conversation, &Conversation::ended, socket, &QTcpSocket::abort, Qt::QueuedConnection);
    connect(this, &Node::linesCut, socket, &QTcpSocket::abort);
}

void Node::setMaster(bool master)
{
    m_master = master;
    if (!master)
        cutLines();
}

void Node::setFrozen(bool frozen)
{
    m_frozen = frozen;
    if (frozen)
        return;
    // What one of them has asked for is told to the others: it must not overtake what they have not been told yet.
    for (Conversation *conversation : QList(m_conversations))
        conversation->sayHeld();
    for (Conversation *conversation : QList(m_conversations))
        conversation->hearHeld();
}

void Node::cutLines() { Q_EMIT linesCut(); }

int Node::sayGarbage(const Garbage &garbage, Random &random)
{
    int said = 0;
    for (Conversation *conversation : QList(m_conversations))
        said += conversation->sayGarbage(garbage, random);
    return said;
}

QStringList Node::agents() const
{
    QStringList all;
    for (const Conversation *conversation : m_conversations)
        if (conversation->isOpen())
            all += conversation->agents();
    return all;
}

qsizetype Node::openSessions() const { return std::ranges::count_if(m_conversations, &Conversation::isOpen); }

Conversation *Node::agentConversation(const QString &phone, const Conversation *except) const
{
    const auto found = std::ranges::find_if(m_conversations, [&](const Conversation *conversation) {
        return conversation != except && conversation->isOpen() && conversation->client().mode == Client::Mode::Agent
            && conversation->client().phone == phone;
    });
    return found == m_conversations.end() ? nullptr : *found;
}

bool Node::caresElsewhere(const Conversation *besides, const QString &loginID) const
{
    return std::ranges::any_of(m_conversations, [&](const Conversation *conversation) {
        return conversation != besides && conversation->isOpen() && conversation->caresFor(loginID);
    });
}

} // namespace cti::simulator

#include "node.moc"
