// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "scenario.h"

namespace cti::simulator {

Result<Scenario> Scenario::parse(const QString &text)
{
    Scenario scenario;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        bool isTime = false;
        const double seconds = line.section(u' ', 0, 0).toDouble(&isTime);
        const QString verb = line.section(u' ', 1);
        if (!isTime || seconds < 0 || verb.isEmpty())
            return Error {.text = QStringLiteral("line %1: SECONDS VERB ... expected").arg(number)};
        scenario.m_steps.append({Duration(qint64(seconds * 1000)), verb});
    }
    return scenario;
}

QList<Timer> Scenario::play(Clock &clock, Director &director, const std::function<void(const QString &)> &complain) const
{
    QList<Timer> timers;
    for (const Step &step : m_steps)
        timers.append(clock.after(step.at, [&director, complain, line = step.line] {
            const QStringList answer = director.obey(line);
            if (!answer.isEmpty() && answer.last().startsWith(QLatin1String("error")))
                complain(line + QStringLiteral(": ") + answer.last());
        }));
    return timers;
}

} // namespace cti::simulator
