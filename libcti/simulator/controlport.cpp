// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "controlport.h"
#include <QTcpServer>
#include <QTcpSocket>

namespace cti::simulator {

constexpr qint64 LongestLine = 4096;
constexpr qint64 MostUnread = 16 << 20; // of answers that nobody takes

ControlPort::ControlPort(Director &director) : m_director(director), m_server(std::make_unique<QTcpServer>()) { }
ControlPort::~ControlPort() = default;

quint16 ControlPort::listen(quint16 port)
{
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        }
    });
    return m_server->listen(QHostAddress::LocalHost, port) ? m_server->serverPort() : quint16(0);
}

void ControlPort::serve(QTcpSocket *socket)
{
    while (socket->canReadLine()) {
        const QStringList answer = m_director.obey(QString::fromUtf8(socket->readLine(LongestLine)));
        for (const QString &line : answer)
            socket->write(line.toUtf8() + '\n');
        socket->flush();
    }
    if (socket->bytesAvailable() > LongestLine || socket->bytesToWrite() > MostUnread)
        socket->abort();
}

} // namespace cti::simulator
