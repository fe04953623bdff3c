// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "ledger.h"
#include "words.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cti::simulator {
namespace {

Ledger::Part *partOf(Ledger::CallEntry &entry, const QString &device)
{
    const auto found =
        std::ranges::find_if(entry.parts, [&](const Ledger::Part &part) { return !part.left && part.device == device; });
    return found == entry.parts.end() ? nullptr : &*found;
}

void leave(Ledger::Part &part, Duration at)
{
    part.left = at;
    part.since = at;
    part.state = LocalConnectionState::Null;
}

qint64 ms(Duration at) { return at.count(); }

QJsonObject toJson(const Ledger::AgentEntry &entry)
{
    return {{QStringLiteral("at"), ms(entry.at)},
            {QStringLiteral("agent"), entry.loginID},
            {QStringLiteral("extension"), entry.extension},
            {QStringLiteral("state"), wordOf(entry.state)},
            {QStringLiteral("reason"), entry.reason}};
}

QJsonObject toJson(const Ledger::Part &part)
{
    QJsonObject json {{QStringLiteral("device"), part.device},
                      {QStringLiteral("state"), wordOf(part.state)},
                      {QStringLiteral("came"), ms(part.came)}};
    if (part.talked)
        json.insert(QStringLiteral("talked"), ms(*part.talked));
    if (part.left)
        json.insert(QStringLiteral("left"), ms(*part.left));
    return json;
}

QJsonObject toJson(const QList<wire::NamedArray> &arrays)
{
    QJsonObject json;
    for (const wire::NamedArray &entry : arrays)
        json.insert(QStringLiteral("%1[%2]").arg(entry.name).arg(entry.index), entry.value);
    return json;
}

QJsonObject toJson(const Ledger::CallEntry &entry)
{
    QJsonArray parts;
    for (const Ledger::Part &part : entry.parts)
        parts.append(toJson(part));
    QJsonObject json {{QStringLiteral("at"), ms(entry.began)},   {QStringLiteral("call"), qint64(entry.id)},
                      {QStringLiteral("type"), int(entry.type)}, {QStringLiteral("ani"), entry.ani},
                      {QStringLiteral("dialed"), entry.dialed},  {QStringLiteral("parts"), parts}};
    if (entry.csqID != NoCsq)
        json.insert(QStringLiteral("csq"), qint64(entry.csqID));
    if (entry.ended)
        json.insert(QStringLiteral("ended"), ms(*entry.ended));
    if (!entry.hungUpBy.isEmpty())
        json.insert(QStringLiteral("hungUpBy"), entry.hungUpBy);
    if (entry.cause != EventCause::None)
        json.insert(QStringLiteral("cause"), int(entry.cause));
    if (entry.became != NoCall)
        json.insert(QStringLiteral("became"), qint64(entry.became));
    if (entry.tones > 0)
        json.insert(QStringLiteral("tones"), entry.tones);
    if (entry.badLines > 0)
        json.insert(QStringLiteral("badLines"), entry.badLines);
    if (entry.context.callWrapupData)
        json.insert(QStringLiteral("wrapUp"), *entry.context.callWrapupData);
    if (!entry.context.namedArrays.isEmpty())
        json.insert(QStringLiteral("arrays"), toJson(entry.context.namedArrays));
    return json;
}

QJsonObject toJson(const Ledger::Note &note)
{
    return {{QStringLiteral("at"), ms(note.at)}, {QStringLiteral("note"), note.text}};
}

QString lineOf(const QJsonObject &json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

} // namespace

Ledger::Ledger(Clock &clock, Exchange &exchange, AgentDesk &agents, AfterCalls &afterCalls)
    : m_clock(clock), m_exchange(exchange), m_agents(agents)
{
    connect(&afterCalls, &AfterCalls::updated, this, &Ledger::addLater);
    connect(&agents, &AgentDesk::changed, this, [this](const QString &loginID) {
        const AgentStatus &agent = *m_agents.agent(loginID);
        keep(m_agentEntries, {agent.since, loginID, agent.extension, agent.state, agent.reason});
    });
    connect(&exchange, &Exchange::changed, this, &Ledger::look);
    connect(&exchange, &Exchange::queued, this, &Ledger::look);
    connect(&exchange, &Exchange::ringing, this, &Ledger::look);
    connect(&exchange, &Exchange::answered, this, &Ledger::look);
    connect(&exchange, &Exchange::updated, this, &Ledger::look);
    connect(&exchange, &Exchange::left, this, [this](const Call &call) { look(call.id); });
    connect(&exchange, &Exchange::releasing, this, [this](quint32 id, const QString &device, EventCause cause) {
        look(id);
        if (const auto found = m_calls.find(id); found != m_calls.end()) {
            found->second.hungUpBy = device;
            found->second.cause = cause;
        }
    });
    connect(&exchange, &Exchange::joined, this, [this](quint32 held, quint32 active, quint32 id) {
        for (const quint32 old : {held, active})
            if (const auto found = m_calls.find(old); old != id && found != m_calls.end())
                found->second.became = id;
        for (const quint32 each : {held, active, id})
            look(each);
    });
}

void Ledger::note(const QString &text) { keep(m_notes, {m_clock.now(), text}); }

void Ledger::noteTones(quint32 call, qsizetype count)
{
    look(call); // it may be a call that nothing has happened to yet
    if (const auto found = m_calls.find(call); found != m_calls.end())
        found->second.tones += count;
}

void Ledger::noteBadLine(quint32 call)
{
    look(call);
    if (const auto found = m_calls.find(call); found != m_calls.end())
        ++found->second.badLines;
}

template <typename Entry>
void Ledger::keep(std::deque<Entry> &list, Entry entry)
{
    list.push_back(std::move(entry));
    if (list.size() > Most)
        list.pop_front();
}

// ---- looking ---------------------------------------------------------------------------------------------------

//! Something happened to this call: writes down what is different.
void Ledger::look(quint32 id)
{
    const Call *call = m_exchange.call(id);
    if (!call)
        return close(id);
    CallEntry &entry = m_calls[id];
    if (entry.id == NoCall)
        entry = {.id = id, .began = call->since};
    lookAgain(entry, *call);
}

void Ledger::lookAgain(CallEntry &entry, const Call &call)
{
    entry.type = call.type;
    entry.csqID = call.csqID;
    entry.ani = call.ani;
    entry.dialed = call.dialed;
    entry.context = call.context;
    const Duration now = m_clock.now();
    for (Part &part : entry.parts)
        if (!part.left && !call.party(part.device))
            leave(part, now);
    for (const Party &party : call.parties) {
        Part *part = partOf(entry, party.device);
        if (!part) {
            if (entry.parts.size() == MostParties)
                entry.parts.removeFirst();
            entry.parts.append({.device = party.device, .type = party.type, .since = now, .came = now});
            part = &entry.parts.last();
        }
        if (part->state != party.state)
            part->since = now;
        part->state = party.state;
        if (party.state == LocalConnectionState::Connect && !part->talked)
            part->talked = now;
    }
}

void Ledger::close(quint32 id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    CallEntry entry = std::move(found->second);
    m_calls.erase(found);
    entry.ended = m_clock.now();
    for (Part &part : entry.parts)
        if (!part.left)
            leave(part, *entry.ended);
    keep(m_over, std::move(entry));
}

void Ledger::addLater(quint32 id, const CallContext &changes)
{
    const auto found = std::find_if(m_over.rbegin(), m_over.rend(), [&](const CallEntry &entry) { return entry.id == id; });
    if (found != m_over.rend())
        merge(found->context, changes);
}

// ---- questions -------------------------------------------------------------------------------------------------

const Ledger::AgentEntry *Ledger::agent(const QString &loginID) const
{
    const auto found = std::find_if(m_agentEntries.rbegin(), m_agentEntries.rend(),
                                    [&](const AgentEntry &entry) { return entry.loginID == loginID; });
    return found == m_agentEntries.rend() ? nullptr : &*found;
}

const Ledger::CallEntry *Ledger::call(quint32 id) const
{
    if (const auto found = m_calls.find(id); found != m_calls.end())
        return &found->second;
    const auto found = std::find_if(m_over.rbegin(), m_over.rend(), [&](const CallEntry &entry) { return entry.id == id; });
    return found == m_over.rend() ? nullptr : &*found;
}

QList<Ledger::CallEntry> Ledger::callsAt(const QString &device) const
{
    QList<CallEntry> found;
    for (const auto &[id, entry] : m_calls)
        if (std::ranges::any_of(entry.parts, [&](const Part &part) { return !part.left && part.device == device; }))
            found.append(entry);
    return found;
}

QStringList Ledger::lines(qsizetype most) const
{
    std::multimap<Duration, QJsonObject> all; // what has the same time stays in order
    const auto addLast = [&](const auto &list, const auto &timeOf) {
        for (auto at = list.size() > std::size_t(most) ? list.end() - most : list.begin(); at != list.end(); ++at)
            all.emplace(timeOf(*at), toJson(*at));
    };
    addLast(m_agentEntries, [](const AgentEntry &entry) { return entry.at; });
    addLast(m_over, [](const CallEntry &entry) { return *entry.ended; });
    addLast(m_notes, [](const Note &note) { return note.at; });
    QStringList lines;
    for (const auto &[at, json] : all)
        lines.append(lineOf(json));
    for (const auto &[id, entry] : m_calls)
        lines.append(lineOf(toJson(entry)));
    return lines.size() > most ? lines.sliced(lines.size() - most) : lines;
}

QStringList Ledger::truth() const
{
    QStringList lines;
    for (const AgentStatus &agent : m_agents.agents())
        if (agent.state != AgentState::Logout)
            lines.append(
                lineOf(toJson(AgentEntry {agent.since, agent.record->loginID, agent.extension, agent.state, agent.reason})));
    for (const auto &[id, entry] : m_calls)
        lines.append(lineOf(toJson(entry)));
    return lines;
}

} // namespace cti::simulator
