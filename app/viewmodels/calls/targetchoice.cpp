// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "targetchoice.h"
#include "callwords.h"

namespace callfloor {

using cti::CallId;
using cti::CallRegistry;

TargetChoice::TargetChoice(const CallRegistry &calls, const PartyNames &names, QObject *parent)
    : QObject(parent), m_calls(calls), m_names(names)
{
    connect(&calls, &CallRegistry::ended, this, [this](const cti::Call &call) {
        if (call.id == m_call)
            cancel();
    });
    connect(&calls, &CallRegistry::renamed, this, [this](CallId old, CallId now) {
        if (old == m_call)
            set(now, m_purpose);
    });
    connect(&calls, &CallRegistry::reset, this, &TargetChoice::cancel);
}

QString TargetChoice::party() const
{
    const cti::Call *call = m_calls.find(m_call);
    return call ? words::party(*call, m_names) : QString();
}

void TargetChoice::begin(CallId call, Purpose purpose)
{
    if (call == m_call && purpose == m_purpose)
        Q_EMIT confirmed();
    else if (m_calls.find(call))
        set(call, purpose);
}

void TargetChoice::cancel() { set({}, Purpose::Call); }

void TargetChoice::set(CallId call, Purpose purpose)
{
    if (call == m_call && purpose == m_purpose)
        return;
    m_call = call;
    m_purpose = purpose;
    Q_EMIT changed();
}

} // namespace callfloor
