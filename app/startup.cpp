// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "startup.h"
#include <QFileInfo>

namespace callfloor {

namespace {

using From = PolicyLayer::From;

void applyFile(const QString &path, From from, Policy &policy, QStringList &problems)
{
    applyLayer({.from = from, .name = path, .values = readPolicyFile(path, problems)}, policy, problems);
}

} // namespace

QString machinePolicyFile()
{
#if defined(Q_OS_WIN)
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData")) + QStringLiteral("/Callfloor/policy.json");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Callfloor/policy.json");
#else
    return QStringLiteral("/etc/callfloor/policy.json");
#endif
}

Policy collectPolicy(const CommandLine &line, const Profile &profile, const QString &machineFile, QStringList &problems,
                     QStringList &ofTheUser)
{
    Policy policy;
    if (line.demo)
        applyFile(QStringLiteral(":/policy/demo.json"), From::PolicyFile, policy, problems);
    if (QFileInfo::exists(machineFile))
        applyFile(machineFile, From::MachinePolicy, policy, problems);
    if (!line.policyFile.isEmpty())
        applyFile(line.policyFile, From::PolicyFile, policy, problems);
    applyLayer({.from = From::UserSettings, .name = profile.folder(), .values = profile.settings()}, policy, ofTheUser);
    applyLayer({.from = From::CommandLine, .name = QStringLiteral("the command line"), .values = line.settings}, policy,
               problems);
    return policy;
}

} // namespace callfloor
