// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "scenario.h"
#include "random.h"
#include <cmath>

namespace cti::simulator {
namespace {

//! Seconds, M:SS or H:MM:SS; the last part may have decimals. Empty when it is none of them.
std::optional<Duration> timeOf(const QString &text)
{
    constexpr double Longest = 1e6;
    double seconds = 0;
    for (const QString &part : text.split(u':')) {
        bool isNumber = false;
        const double value = part.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < 0)
            return {};
        seconds = seconds * 60 + value;
    }
    return seconds > Longest ? std::nullopt : std::optional(Duration(qint64(std::llround(seconds * 1000))));
}

} // namespace

// ---- reading ---------------------------------------------------------------------------------------------------

//! One line of a story.
class Scenario::Reader {
public:
    Reader(int number, const QString &line) : m_words(line.split(u' ')) { m_step.number = number; }

    Result<Step> read()
    {
        if (word() == QLatin1String("every"))
            return readEvery();
        const auto at = timeOf(take());
        if (!at)
            return wrong(QStringLiteral("begins with a time or 'every'; 2.5 and 1:30 are times"));
        m_step.at = *at;
        return readVerb();
    }

private:
    QString word() const { return m_words.value(0); }
    QString take() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }
    Error wrong(const QString &what) const
    {
        return {.kind = ErrorKind::Malformed, .text = QStringLiteral("line %1: ").arg(m_step.number) + what};
    }
    Result<Step> readEvery()
    {
        take();
        m_step.byChance = word().startsWith(u'~');
        m_step.every = timeOf(take().mid(m_step.byChance ? 1 : 0));
        if (!m_step.every || *m_step.every < Shortest)
            return wrong(QStringLiteral("'every' needs a time of at least 0.01; ~ in front makes it an average"));
        m_step.at = m_step.byChance ? Duration(0) : *m_step.every;
        while (word() == QLatin1String("from") || word() == QLatin1String("until")) {
            const QString which = take();
            const auto time = timeOf(take());
            if (!time)
                return wrong(QStringLiteral("'%1' needs a time").arg(which));
            (which == QLatin1String("from") ? m_step.at : m_step.until) = *time;
        }
        return readVerb();
    }
    Result<Step> readVerb()
    {
        m_step.line = m_words.join(u' ');
        if (m_step.line.isEmpty())
            return wrong(QStringLiteral("a verb is missing"));
        if (const auto objection = Director::objection(m_step.line))
            return wrong(*objection);
        return m_step;
    }

    static constexpr Duration Shortest = 10ms;
    QStringList m_words;
    Step m_step;
};

Result<Scenario> Scenario::parse(const QString &text)
{
    Scenario scenario;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        auto step = Reader(number, line).read();
        if (!step)
            return step.error();
        scenario.m_steps.append(std::move(step).value());
    }
    return scenario;
}

QStringList Scenario::help()
{
    return {QStringLiteral("  TIME VERB ...                                        once"),
            QStringLiteral("  every TIME [from TIME] [until TIME] VERB ...         again and again"),
            QStringLiteral("  every ~TIME [from TIME] [until TIME] VERB ...        the same by chance, as often on average"),
            QStringLiteral("TIME is seconds since the start (2.5), minutes (1:30) or hours (1:00:00); # begins a comment.")};
}

// ---- playing ---------------------------------------------------------------------------------------------------

class Scenario::Performance {
public:
    Performance(QList<Step> steps, Clock &clock, Director &director, std::function<void(const QString &)> complain)
        : m_steps(std::move(steps)),
          m_clock(clock),
          m_director(director),
          m_complain(std::move(complain)),
          m_random(director.seed()),
          m_began(clock.now()),
          m_timers(m_steps.size())
    {
        for (qsizetype i = 0; i < m_steps.size(); ++i)
            plan(i, m_steps.at(i).at + (m_steps.at(i).byChance ? pause(m_steps.at(i)) : Duration(0)));
    }

private:
    Duration pause(const Step &step)
    {
        return step.byChance ? std::max(m_random.exponential(*step.every), Duration(1)) : *step.every;
    }
    void plan(qsizetype index, Duration at)
    {
        if (at <= m_steps.at(index).until)
            m_timers[index] = m_clock.after(m_began + at - m_clock.now(), [this, index, at] { act(index, at); });
    }
    void act(qsizetype index, Duration at)
    {
        const Step &step = m_steps.at(index);
        if (step.every)
            plan(index, at + pause(step));
        const QStringList answer = m_director.obey(step.line);
        if (!answer.isEmpty() && answer.last().startsWith(QLatin1String("error")))
            m_complain(QStringLiteral("line %1: %2: %3").arg(step.number).arg(step.line, answer.last()));
    }

    const QList<Step> m_steps;
    Clock &m_clock;
    Director &m_director;
    const std::function<void(const QString &)> m_complain;
    Random m_random;
    const Duration m_began;
    QList<Timer> m_timers; // of each step
};

std::shared_ptr<void> Scenario::play(Clock &clock, Director &director, const std::function<void(const QString &)> &complain) const
{
    return std::make_shared<Performance>(m_steps, clock, director, complain);
}

} // namespace cti::simulator
