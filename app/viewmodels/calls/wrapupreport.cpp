// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "wrapupreport.h"

namespace callfloor {

namespace {
//! Nobody heard it: it makes sense to say it again when somebody does.
bool isLoss(const cti::Error &error)
{
    return error.kind == cti::ErrorKind::Disconnected
        || (error.kind == cti::ErrorKind::NotPossible && error.code == quint32(cti::Verdict::NotOnline));
}
} // namespace

WrapUpReport::WrapUpReport(Desk &desk, QString array, QObject *parent)
    : QObject(parent), m_desk(desk), m_array(std::move(array)), m_asking(desk.clock)
{
    connect(&desk.server, &cti::Cluster::online, this, &WrapUpReport::tellAgain);
}

WrapUpReport::Matter *WrapUpReport::matterOf(cti::CallId call)
{
    const auto found = std::ranges::find_if(m_matters, [&](const Matter &matter) { return matter.call.id == call; });
    return found == m_matters.end() ? nullptr : &*found;
}

WrapUpReport::State WrapUpReport::stateOf(cti::CallId call) const
{
    const auto found = std::ranges::find_if(m_matters, [&](const Matter &matter) { return matter.call.id == call; });
    return found == m_matters.end() ? State::Nothing : found->state;
}

void WrapUpReport::tell(const cti::Call &call, const QStringList &reasons)
{
    if (!isWanted())
        return;
    Matter *matter = matterOf(call.id);
    if (!matter) {
        if (m_matters.size() >= Most)
            m_matters.removeFirst();
        matter = &m_matters.emplaceBack(Matter {.call = call});
    }
    matter->reasons = reasons;
    matter->state = State::Asked;
    matter->isStale = true;
    next();
    Q_EMIT changed();
}

void WrapUpReport::next()
{
    if (m_asking.isBusy())
        return;
    const auto open = std::ranges::find_if(m_matters, &Matter::isStale);
    if (open != m_matters.end())
        send(*open);
}

void WrapUpReport::send(Matter &matter)
{
    const cti::CallContext data = dataOf(matter);
    matter.isStale = false;
    matter.told = std::max(matter.told, matter.reasons.size());
    m_asking.begin([this] { Q_EMIT changed(); });
    m_desk.callControl.setDataAfterwards(
        matter.call, data, this,
        [this, call = matter.call.id](const std::optional<cti::Error> &error) { answered(call, error); });
}

cti::CallContext WrapUpReport::dataOf(const Matter &matter) const
{
    cti::CallContext data;
    for (qsizetype i = 0; i < std::max(matter.told, matter.reasons.size()); ++i)
        data.namedArrays.append({quint8(i), m_array, matter.reasons.value(i)});
    return data;
}

void WrapUpReport::answered(cti::CallId call, const std::optional<cti::Error> &error)
{
    m_asking.end();
    Matter *matter = matterOf(call);
    if (matter && error && isLoss(*error)) {
        matter->isLeftOpen = true;
        matter->isStale = false;
    } else if (matter && !matter->isStale) {
        matter->state = error ? State::Failed : State::Told;
        m_problem = error ? said(*error) : Said();
        if (error)
            Q_EMIT failed(matter->call, m_problem);
    }
    next();
    Q_EMIT changed();
}

// The same entries once more change nothing where the server has them already.
void WrapUpReport::tellAgain()
{
    for (Matter &matter : m_matters)
        if (std::exchange(matter.isLeftOpen, false))
            matter.isStale = true;
    next();
    Q_EMIT changed();
}

} // namespace callfloor
