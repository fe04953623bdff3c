// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "profile.h"
#include "session/versionladder.h"

namespace callfloor {

//! Which version of the protocol worked with which server, kept in the profile (Decision P1).
class ServerMemory final : public cti::VersionMemory {
public:
    static constexpr int MaximumServers = 50; //!< then it begins anew
    explicit ServerMemory(Profile profile) : m_profile(std::move(profile)) { }
    std::optional<cti::wire::Format> recall(const cti::Node &node) const override;
    void remember(const cti::Node &node, const cti::wire::Format &format) override;

private:
    const Profile m_profile;
};

} // namespace callfloor
