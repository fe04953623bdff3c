// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "control/configurationcontrol.h"
#include "support/desktop.h"

//! What a run of the program leaves for the next one.
struct KeptConfiguration final : cti::ConfigurationMemory {
    QHash<QString, cti::Configuration> kept {};
    int writes = 0;
    std::optional<cti::Configuration> recall(const QString &contactCentre) override
    {
        const auto at = kept.constFind(contactCentre);
        return at == kept.cend() ? std::nullopt : std::optional(*at);
    }
    void remember(const QString &contactCentre, const cti::Configuration &configuration) override
    {
        kept.insert(contactCentre, configuration);
        ++writes;
    }
};

//! A Desktop that follows the configuration, in either mode.
struct ConfigurationDesk : Desktop {
    using Desktop::Desktop;
    cti::ConfigurationRegistry configuration;
    cti::ConfigurationKeeper keeper {server.messages(), configuration};
    cti::ConfigurationControl control {server, clock, keeper, configuration};

    void openAgent(int version = 17, KeptConfiguration *memory = nullptr)
    {
        control.setMemory(memory);
        control.setContactCentre(options.nodes);
        options.version = quint8(version);
        open(QStringLiteral("agent01"), QStringLiteral("2001"));
    }
    void openBridge(int version = 17, KeptConfiguration *memory = nullptr)
    {
        control.setMemory(memory);
        control.setContactCentre(options.nodes);
        options.version = quint8(version);
        options.open = cti::bridgeModeOpen();
        server.open(options);
        pass(std::chrono::seconds(0));
    }
};
