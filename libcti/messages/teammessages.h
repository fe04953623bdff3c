// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "constants.h"
#include "wire/row.h"

// Teams and their members. See registry.h for how names and members read.

namespace cti {

//! Acknowledges and marks the end of the initial team upload. Guide: team_config_conf.
struct TeamConfigConf {
    static constexpr quint32 id = 244;
    static constexpr std::string_view name = "TEAM_CONFIG_CONF";
    static wire::Table table();

    quint32 invokeID = 0; //!< copied from the request
    quint32 status = 0;
    std::optional<QString> text {}; //!< explains the status
    wire::Rest rest {};
};

//! Asks for team data. Guide: team_config_req.
struct TeamConfigReq {
    using Conf = TeamConfigConf;
    static constexpr quint32 id = 242;
    static constexpr std::string_view name = "TEAM_CONFIG_REQ";
    static wire::Table table();

    quint32 invokeID = 0; //!< client-chosen, unique per request; echoed in the confirmation
    TeamConfigParam configParam = TeamConfigParam::Initial;
    wire::Rest rest {};
};

//! Adds, removes or changes a team. Guide: team_config_event.
struct TeamConfigEvent {
    static constexpr quint32 id = 243;
    static constexpr std::string_view name = "TEAM_CONFIG_EVENT";
    static wire::Table table();

    struct Member {
        QString agentID {}; //!< login id, or the CSQ id as text when MemberType is 2
        quint16 agentFlags = 0;
        RecordType recordType = RecordType::Add;
        TeamMemberType memberType = TeamMemberType::AgentOrSupervisor;
    };
    quint32 teamID = 0;
    TeamOperation operation = TeamOperation::Add;
    QString teamName {}; //!< must be the first floating field
    QList<Member> members {};
    wire::Rest rest {};
};

} // namespace cti
