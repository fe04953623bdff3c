// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "domain/configuration.h"
#include <QJsonObject>

namespace callfloor {

QJsonObject toJson(const cti::Configuration &configuration);
//! Records that can't be read are left out, and so is what is more than the ConfigurationKeeper takes.
cti::Configuration configurationOf(const QJsonObject &json);

} // namespace callfloor
