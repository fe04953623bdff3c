// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "signinrules.h"
#include <algorithm>

namespace callfloor {

namespace {

using Field = SessionViewModel::Field;
using cti::ErrorKind;
namespace CcxError = cti::CcxError;
namespace ControlFailure = cti::ControlFailure;
namespace Status = cti::Status;

// Bytes of UTF-8 that the protocol's fields take (guide: SET_AGENT_STATE_REQ, OPEN_REQ), without the NUL.
constexpr qsizetype MaximumAgentId = 128;
constexpr qsizetype MaximumPassword = 63;
constexpr qsizetype MaximumExtension = 15;

struct Place {
    quint32 code;
    Field field;
};
constexpr Place failurePlaces[] = {
    {ControlFailure::InvalidAgentId, Field::AgentId},
    {ControlFailure::InvalidPassword, Field::Password},
    {ControlFailure::InvalidAgentIdOrPassword, Field::Password},
    {ControlFailure::AgentAlreadyLoggedOn, Field::AgentId},
    {ControlFailure::ExtensionInUse, Field::Extension},
};
constexpr Place ccxPlaces[] = {
    {CcxError::NoLineAssigned, Field::Extension},  {CcxError::AgentDeviceOff, Field::Extension},
    {CcxError::AgentDeviceBusy, Field::Extension}, {CcxError::AgentNull, Field::AgentId},
    {CcxError::AgentInvalid, Field::AgentId},
};
constexpr Place statusPlaces[] = {
    {Status::InvalidAgentData, Field::AgentId},
    {Status::DeviceInUse, Field::Extension},
    {Status::InconsistentAgentData, Field::Extension},
};

template <size_t N>
Field find(const Place (&places)[N], quint32 code, Field otherwise)
{
    const auto *at = std::ranges::find(places, code, &Place::code);
    return at == std::end(places) ? otherwise : at->field;
}

} // namespace

Missing missingForSignIn(const QString &agentId, const QString &password, const QString &extension)
{
    if (agentId.isEmpty())
        return {Field::AgentId, [] { return SessionViewModel::tr("Enter your agent ID."); }};
    if (agentId.toUtf8().size() > MaximumAgentId)
        return {Field::AgentId,
                [] { return SessionViewModel::tr("An agent ID is not as long as that. Check what you entered."); }};
    if (password.isEmpty())
        return {Field::Password, [] { return SessionViewModel::tr("Enter your password."); }};
    if (password.toUtf8().size() > MaximumPassword)
        return {Field::Password,
                [] { return SessionViewModel::tr("The server takes no password as long as that. Check what you entered."); }};
    if (extension.isEmpty())
        return {Field::Extension, [] { return SessionViewModel::tr("Enter the extension of your phone."); }};
    if (extension.toUtf8().size() > MaximumExtension)
        return {Field::Extension,
                [] { return SessionViewModel::tr("An extension is not as long as that. Enter the number of your phone."); }};
    return {};
}

Field fieldOf(const cti::Error &error)
{
    if (needsTerminal(error))
        return Field::Terminal;
    if (error.kind == ErrorKind::Refused)
        return find(statusPlaces, error.code, Field::Server);
    if (error.kind != ErrorKind::ControlFailure)
        return Field::Server;
    return find(failurePlaces, error.code, find(ccxPlaces, error.detail, Field::None));
}

bool needsTerminal(const cti::Error &error)
{
    return error.kind == ErrorKind::ControlFailure && error.detail == CcxError::ActiveTerminalNotSpecified;
}

bool isAboutAgent(const cti::Error &error)
{
    return error.kind == ErrorKind::Refused && find(statusPlaces, error.code, Field::Server) != Field::Server;
}

bool mayStillOpen(const QList<cti::NodeStatus> &nodes)
{
    return std::ranges::any_of(
        nodes, [](const cti::NodeStatus &status) { return !status.lastError || status.lastError->kind == ErrorKind::Refused; });
}

QString namesOf(const QList<cti::NodeStatus> &nodes)
{
    QStringList names;
    for (const cti::NodeStatus &status : nodes)
        names.append(status.node.name());
    return names.join(QLatin1String(", "));
}

bool mayComeBack(quint16 reasonCode) { return reasonCode == cti::Reason::CcxFailure || reasonCode == 0; }

} // namespace callfloor
