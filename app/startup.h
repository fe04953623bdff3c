// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "commandline.h"
#include "services/policy.h"
#include "services/profile.h"

namespace callfloor {

//! Where the administrator of this machine puts the policy; only an administrator can write there.
QString machinePolicyFile();

//! All layers, from the built-in values to the command line. Any problem means that the program should not start: a policy that
//! can't be read may have locked something. Not so what is wrong with the person's own settings (`ofTheUser`, sentences): it
//! costs these settings, and is to be told.
Policy collectPolicy(const CommandLine &line, const Profile &profile, const QString &machineFile, QStringList &problems,
                     QStringList &ofTheUser);

} // namespace callfloor
