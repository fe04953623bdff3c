// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "director.h"

class QTcpServer;
class QTcpSocket;

namespace cti::simulator {

//! The Director behind a TCP port of 127.0.0.1: a line in, its answer out. For tests; anyone on this machine may use it.
class ControlPort final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlPort)
public:
    explicit ControlPort(Director &director);
    ~ControlPort() override;
    quint16 listen(quint16 port = 0); //!< the port it got, 0 when it could not

private:
    void serve(QTcpSocket *socket);
    Director &m_director;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace cti::simulator
