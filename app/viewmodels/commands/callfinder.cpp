// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callfinder.h"

namespace callfloor {

namespace {

// Smaller is nearer to the agent.
int distance(CallListModel::State state)
{
    using State = CallListModel::State;
    switch (state) {
    case State::Talking: return 0;
    case State::Dialing: return 1;
    case State::Ringing: return 2;
    default: return 3;
    }
}

} // namespace

// The offer of a campaign is a call that nobody can answer: its own commands stand for it.
std::optional<uint> CallFinder::callThat(CallListModel::Role can) const
{
    const CallListModel &list = *m_calls.list();
    std::optional<uint> found;
    int nearest = 0;
    for (int row = 0; row < list.count(); ++row) {
        const QModelIndex call = list.index(row);
        const uint callId = call.data(CallListModel::CallIdRole).toUInt();
        if (!call.data(can).toBool() || m_calls.preview()->isOffer(callId))
            continue;
        const int far = distance(call.data(CallListModel::StateRole).value<CallListModel::State>());
        if (!found || far < nearest) {
            found = callId;
            nearest = far;
        }
    }
    return found;
}

bool CallFinder::joins(uint callId) const
{
    const CallListModel &list = *m_calls.list();
    for (int row = 0; row < list.count(); ++row)
        if (list.index(row).data(CallListModel::CallIdRole).toUInt() == callId)
            return list.index(row).data(CallListModel::JoinsRole).toBool();
    return false;
}

QList<CallFinder::Datum> CallFinder::data() const
{
    QList<Datum> all;
    const CallListModel &list = *m_calls.list();
    const std::optional<uint> callId = callThat(CallListModel::CanSetDataRole);
    for (int row = 0; callId && row < list.count(); ++row) {
        if (list.index(row).data(CallListModel::CallIdRole).toUInt() != *callId)
            continue;
        const QVariantList variables = list.index(row).data(CallListModel::VariablesRole).toList();
        for (const QVariant &value : variables)
            if (const auto variable = value.value<CallVariable>(); variable.editable && (!variable.asked || variable.canUndo))
                all.append({.callId = *callId,
                            .name = variable.name,
                            .label = variable.label,
                            .isAsked = variable.asked,
                            .canUndo = variable.canUndo});
    }
    return all;
}

QList<CallFinder::Party> CallFinder::parties() const
{
    QList<Party> all;
    const CallListModel &list = *m_calls.list();
    for (int row = 0; row < list.count(); ++row) {
        const uint callId = list.index(row).data(CallListModel::CallIdRole).toUInt();
        const QVariantList parties = list.index(row).data(CallListModel::PartiesRole).toList();
        for (const QVariant &party : parties)
            all.append({.callId = callId, .party = party.value<CallParty>()});
    }
    return all;
}

} // namespace callfloor
