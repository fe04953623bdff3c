// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "teammessages.h"
#include "valuenames.h"

namespace cti {
using namespace wire;

Table TeamConfigConf::table()
{
    using M = TeamConfigConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::status>("Status").named(names::teamConfigStatus),
        row<&M::text>("Text").floating(7, 128),
    };
    return checked<M, rows>();
}

Table TeamConfigReq::table()
{
    using M = TeamConfigReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::configParam>("ConfigParam").named(names::teamConfigParam),
        reservedZeros(8),
    };
    return checked<M, rows>();
}

static constexpr Row teamConfigEventMemberRows[] = {
    row<&TeamConfigEvent::Member::agentID>("AgentID").floating(194, 129),
    row<&TeamConfigEvent::Member::agentFlags>("AgentFlags").floating(87).named(names::agentFlags),
    row<&TeamConfigEvent::Member::recordType>("RecordType").floating(183).named(names::recordType),
    row<&TeamConfigEvent::Member::memberType>("MemberType").floating(205).named(names::teamMemberType),
};

Table TeamConfigEvent::table()
{
    using M = TeamConfigEvent;
    static constexpr Row rows[] = {
        row<&M::teamID>("TeamID"),
        count<&M::members>("NumRecords"),
        row<&M::operation>("Operation").named(names::teamOperation),
        reservedZeros(8),
        row<&M::teamName>("TeamName").floating(204, 50),
        group<&M::members, teamConfigEventMemberRows>("members", 194),
    };
    return checked<M, rows>();
}

} // namespace cti
