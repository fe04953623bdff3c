// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "helprecovery.h"
#include "messages/snapshotmessages.h"

namespace cti {
namespace {

//! That there is no such call: where a server only will not tell, nothing is known.
bool saysItIsOver(const Error &error)
{
    return (error.kind == ErrorKind::Refused && error.code == Status::InvalidCallId)
        || (error.kind == ErrorKind::ControlFailure
            && (error.code == ControlFailure::InvalidCallId || error.code == ControlFailure::InvalidConnectionId));
}

} // namespace

HelpRecovery::HelpRecovery(Cluster &bridge, HelpRequests &requests, QObject *parent)
    : QObject(parent), m_bridge(bridge), m_requests(requests)
{
    connect(&bridge, &Cluster::statusChanged, this, [this] {
        if (m_bridge.phase() == Phase::Offline)
            m_requests.contactLost();
    });
    connect(&requests, &HelpRequests::canBeAsked, this, [this](const HelpRequest &request) {
        if (m_bridge.isOnline())
            ask(request);
    });
    connect(&bridge, &Cluster::online, this, [this] {
        m_requests.contactLost(); // also after a session that was closed in order
        for (const HelpRequest &request : QList(m_requests.open()))
            ask(request);
    });
}

void HelpRecovery::ask(const HelpRequest &request)
{
    if (request.call.value == NoCall)
        return; // the server never said which call it was
    ++m_waiting;
    m_bridge.request(SnapshotCallReq {.callID = request.call.value,
                                      .connectionDeviceType = ConnectionDeviceType::Static,
                                      .connectionDeviceID = request.extension},
                     {this, [this, call = request.call](const Result<SnapshotCallConf> &answer) {
                          --m_waiting;
                          if (answer || saysItIsOver(answer.error()))
                              m_requests.settle(call, bool(answer));
                      }});
}

} // namespace cti
