// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "control/configurationcontrol.h"
#include <QThreadPool>

namespace callfloor {

//! The configuration of a contact centre in a file of the profile, readable by its owner only: names and extensions of
//! colleagues are in it. Written whole or not at all, on a thread of its own. A kiosk has none.
class ConfigurationFile final : public cti::ConfigurationMemory {
    Q_DISABLE_COPY_MOVE(ConfigurationFile)
public:
    static constexpr qint64 LargestFile = 32 << 20; //!< bytes; a larger one is none of ours

    explicit ConfigurationFile(const QString &profileFolder);
    ~ConfigurationFile() override; //!< when it returns, everything is written
    //! Nothing when there is none, when it is another contact centre's, or when it is damaged: then the log says so.
    std::optional<cti::Configuration> recall(const QString &contactCentre) override;
    void remember(const QString &contactCentre, const cti::Configuration &configuration) override;

    static void remove(const QString &profileFolder); //!< what an earlier policy has kept

private:
    const QString m_path;
    QThreadPool m_thread;
};

} // namespace callfloor
