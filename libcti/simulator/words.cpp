// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "words.h"
#include <QList>

namespace cti::simulator {
namespace {

template <typename Value>
using Words = QList<std::pair<QString, Value>>;

const Words<AgentState> &agentStates()
{
    static const Words<AgentState> words {
        {QStringLiteral("login"), AgentState::Login},       {QStringLiteral("logout"), AgentState::Logout},
        {QStringLiteral("notready"), AgentState::NotReady}, {QStringLiteral("ready"), AgentState::Ready},
        {QStringLiteral("talking"), AgentState::Talking},   {QStringLiteral("work"), AgentState::Work},
        {QStringLiteral("reserved"), AgentState::Reserved}};
    return words;
}

const Words<LocalConnectionState> &connectionStates()
{
    using LCS = LocalConnectionState;
    static const Words<LCS> words {{QStringLiteral("null"), LCS::Null},         {QStringLiteral("initiate"), LCS::Initiate},
                                   {QStringLiteral("alerting"), LCS::Alerting}, {QStringLiteral("connect"), LCS::Connect},
                                   {QStringLiteral("hold"), LCS::Hold},         {QStringLiteral("queued"), LCS::Queued},
                                   {QStringLiteral("fail"), LCS::Fail}};
    return words;
}

template <typename Value>
QString wordIn(const Words<Value> &words, Value state)
{
    for (const auto &[word, value] : words)
        if (value == state)
            return word;
    return QStringLiteral("unknown");
}

} // namespace

QString wordOf(AgentState state) { return wordIn(agentStates(), state); }
QString wordOf(LocalConnectionState state) { return wordIn(connectionStates(), state); }

std::optional<AgentState> agentStateOf(const QString &text)
{
    for (const auto &[word, value] : agentStates())
        if (word == text)
            return value;
    return {};
}

} // namespace cti::simulator
