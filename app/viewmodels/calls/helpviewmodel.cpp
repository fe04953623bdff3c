// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "helpviewmodel.h"

namespace callfloor {

using cti::HelpAction;
using cti::Verdict;

HelpViewModel::HelpViewModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_asking(desk.clock)
{
    const auto &calls = desk.calls;
    connect(&desk.server, &cti::Cluster::statusChanged, this, &HelpViewModel::changed);
    connect(&desk.agents, &cti::AgentRegistry::changed, this, &HelpViewModel::changed);
    for (const auto change : {&cti::CallRegistry::inserted, &cti::CallRegistry::changed, &cti::CallRegistry::removed})
        connect(&calls, change, this, &HelpViewModel::changed);
    connect(&calls, &cti::CallRegistry::reset, this, &HelpViewModel::changed);
}

// The first call that it can be about.
std::optional<cti::CallId> HelpViewModel::callFor(HelpAction action) const
{
    for (const cti::Call &call : m_desk.calls.calls())
        if (m_desk.helpControl.judge(action, call.id) == Verdict::Possible)
            return call.id;
    return {};
}

bool HelpViewModel::can(HelpAction action) const
{
    return m_pending == Cry::None && m_desk.helpControl.judge(action, callFor(action)) == Verdict::Possible;
}

bool HelpViewModel::begin(Cry cry, HelpAction action)
{
    if (!can(action))
        return false;
    m_error = {};
    m_notice = {};
    m_pending = cry;
    m_asking.begin([this] { Q_EMIT changed(); });
    Q_EMIT changed();
    return true;
}

cti::Done HelpViewModel::done(const Said &notice)
{
    return [this, notice](const std::optional<cti::Error> &error) {
        m_asking.end();
        m_pending = Cry::None;
        if (error)
            m_error = said(*error);
        else
            m_notice = notice;
        Q_EMIT changed();
    };
}

void HelpViewModel::askForHelp()
{
    if (begin(Cry::Help, HelpAction::AskSupervisor))
        m_desk.helpControl.askSupervisor(callFor(HelpAction::AskSupervisor), this, done({}));
}

void HelpViewModel::declareEmergency()
{
    if (begin(Cry::Emergency, HelpAction::DeclareEmergency))
        m_desk.helpControl.declareEmergency(callFor(HelpAction::DeclareEmergency), this, done({}));
}

void HelpViewModel::markBadLine()
{
    if (const auto call = callFor(HelpAction::MarkBadLine); call && begin(Cry::BadLine, HelpAction::MarkBadLine))
        m_desk.helpControl.markBadLine(*call, this, done([] { return tr("The bad line is noted in the server's log."); }));
}

void HelpViewModel::clear()
{
    m_error = {};
    m_notice = {};
    Q_EMIT changed();
}

} // namespace callfloor
