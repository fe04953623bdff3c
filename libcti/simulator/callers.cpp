// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "callers.h"

namespace cti::simulator {
namespace {

const QStringList &names()
{
    static const QStringList list =
        QStringLiteral(
            "Amelia Hart,Björn Lindqvist,Chidi Okoye,Daniela Rossi,Émile Laurent,Farah Aziz,George Papadakis,Hana Sato,"
            "Ivo Novák,Juana Pérez,Kwame Mensah,Liu Yang,Mária Kovács,Nils Øster,Olga Petrova,Łukasz Wójcik")
            .split(u',');
    return list;
}

//! What a hostile or careless caller could leave in a form: a client shows it as text, and as nothing else.
const QStringList &hostileTexts()
{
    static const QStringList list {QStringLiteral("<b>VIP</b><img src=x>"), QStringLiteral("<a href=\"file:///etc\">me</a>"),
                                   QStringLiteral("$(reboot);`id`|sh"),     QStringLiteral("../../../etc/passwd"),
                                   QStringLiteral("a\u202Etxt.exe\u2066"),  QStringLiteral("line\nbreak\ttab\u0007"),
                                   QStringLiteral("=HYPERLINK(\"x\")"),     QStringLiteral("%s%n {0} {{x}}")};
    return list;
}

const QStringList &choices()
{
    static const QStringList list = QStringLiteral("New order,Delivery,Invoice,Complaint,Other").split(u',');
    return list;
}

const QStringList &languages()
{
    static const QStringList list = QStringLiteral("en,en,de,fr").split(u',');
    return list;
}

} // namespace

Callers::Callers(const Directory &directory, const Options &options, Clock &clock, Random &random, Exchange &exchange)
    : m_directory(directory), m_options(options), m_clock(clock), m_random(random), m_exchange(exchange)
{
}

void Callers::start()
{
    m_next.reset();
    if (m_options.callsPerMinute > 0)
        scheduleNext();
}

void Callers::scheduleNext()
{
    const Duration mean = std::max(Duration(1ms), Duration(qint64(60'000 / m_options.callsPerMinute))); // time has to pass
    m_next = m_clock.after(m_random.exponential(mean), [this] {
        m_exchange.arrive(next(), m_random.pick(m_directory.applications).trigger);
        scheduleNext();
    });
}

Call Callers::next(const QString &number)
{
    Call call {.id = m_exchange.newCallID()};
    const int last = m_random.below(100); // drawn in any case, so that a given number does not change the rest
    call.ani = number.isEmpty() ? QStringLiteral("+120255501%1").arg(last, 2, 10, QLatin1Char('0')) : number;
    call.context = context();
    call.enteredDigits = m_random.chance(0.5) ? QString::number(1 + m_random.below(5)) : QString();
    call.parties = {{call.ani, DeviceType::Identifier, LocalConnectionState::Initiate}};
    return call;
}

CallContext Callers::context()
{
    CallContext context;
    const bool hostile = m_options.hostileCallers && m_random.chance(0.7);
    context.callVariables[0] = hostile ? m_random.pick(hostileTexts()) : m_random.pick(names());
    context.callVariables[1] = QStringLiteral("AC-%1").arg(100000 + m_random.below(900000));
    context.callVariables[2] = m_random.pick(languages());
    context.callVariables[3] = m_random.pick(choices());
    context.callVariables[4] = QString(); // there, and empty; 6 to 10 are not there
    if (m_random.chance(0.3))
        context.callVariables[5] = hostile ? m_random.pick(hostileTexts()) : QStringLiteral("returning customer");
    if (m_random.chance(0.5))
        context.namedVariables.append(
            {QStringLiteral("user.segment"), m_random.chance(0.2) ? QStringLiteral("gold") : QString()});
    return context;
}

} // namespace cti::simulator
