// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/callcontext.h"
#include "messages/constants.h"
#include "options.h"
#include <algorithm>

namespace cti::simulator {

//! One device's part in a call.
struct Party {
    QString device {};
    DeviceType type = DeviceType::Identifier;
    LocalConnectionState state = LocalConnectionState::Null;
};

//! A call as the switch sees it. parties[0] placed it; after a transfer, who has been in it longest.
struct Call {
    quint32 id = NoCall;
    CallType type = CallType::OtherIn;
    QString ani {};
    QString dialed {};
    QString enteredDigits {};
    quint32 applicationID = NoApplication;
    quint32 csqID = NoCsq;
    std::optional<quint32> secondaryID {}; //!< of the internal call that rings an agent for it
    QString lastRedirect {};
    QString controller {}; //!< of a conference: the phone that may add parties
    QString supervisor {}; //!< the phone that came into an agent's call
    CallType unsupervised = CallType::Invalid; //!< what the call was before, and is again when that phone leaves
    CallContext context {};
    QList<Party> parties {};
    Duration since {0};
    Timer next {}; //!< what happens to it by itself
    bool acd() const { return csqID != NoCsq; }
    //! Placed by an agent, to ask somebody.
    bool asks() const { return type == CallType::Consult || type == CallType::Assist || type == CallType::Emergency; }
    //! In a queue, at a CTI port, whether or not it rings an agent already.
    bool isWaiting() const
    {
        return std::ranges::any_of(parties, [](const Party &party) { return party.type == DeviceType::CtiPort; });
    }
    //! So many people and phones: the ports and route points of the contact centre do not count.
    qsizetype people() const
    {
        return std::ranges::count_if(parties, [](const Party &party) {
            return party.type != DeviceType::CtiPort && party.type != DeviceType::RoutePoint;
        });
    }
    const Party *party(const QString &device) const //!< null when the device is not in it
    {
        const auto found = std::ranges::find(parties, device, &Party::device);
        return found == parties.end() ? nullptr : &*found;
    }
    Party *party(const QString &device)
    {
        const auto found = std::ranges::find(parties, device, &Party::device);
        return found == parties.end() ? nullptr : &*found;
    }
};

//! Named variables and arrays of one call, together: what a message holds (guide: namedvariable-data-format).
inline constexpr qsizetype MostNamedBytes = 2000;

//! The bytes that they take, tags and lengths too.
inline qsizetype namedBytes(const CallContext &context)
{
    constexpr qsizetype Around = 8;
    qsizetype bytes = 0;
    for (const wire::NamedVariable &variable : context.namedVariables)
        bytes += variable.name.toUtf8().size() + variable.value.toUtf8().size() + Around;
    for (const wire::NamedArray &array : context.namedArrays)
        bytes += array.name.toUtf8().size() + array.value.toUtf8().size() + Around;
    return bytes;
}

//! Call data with changes in it: what is absent there stays as it was. A name that no longer fits is left out.
inline void merge(CallContext &context, const CallContext &changes)
{
    for (std::size_t i = 0; i < changes.callVariables.size(); ++i)
        if (changes.callVariables[i])
            context.callVariables[i] = changes.callVariables[i];
    if (changes.callWrapupData)
        context.callWrapupData = changes.callWrapupData;
    for (const wire::NamedVariable &variable : changes.namedVariables) {
        context.namedVariables.removeIf([&](const wire::NamedVariable &old) { return old.name == variable.name; });
        context.namedVariables.append(variable);
        if (namedBytes(context) > MostNamedBytes)
            context.namedVariables.removeLast();
    }
    for (const wire::NamedArray &array : changes.namedArrays) {
        context.namedArrays.removeIf(
            [&](const wire::NamedArray &old) { return old.name == array.name && old.index == array.index; });
        context.namedArrays.append(array);
        if (namedBytes(context) > MostNamedBytes)
            context.namedArrays.removeLast();
    }
}

} // namespace cti::simulator
