// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/journal/journalreader.h"
#include "services/journal/journalstore.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

// Questions to a journal of 100,000 calls, from asking to the answer on the asking thread.
using namespace callfloor;

static constexpr int Calls = 100'000;
static constexpr qint64 Now = 1'790'000'000'000;
static constexpr qint64 Minute = 60'000;

static QString journal()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        JournalStore store(file, {.days = 3660, .mostRows = 1'000'000}, [] { return Now; });
        QList<JournalEntry> batch;
        for (int i = 0; i < Calls; ++i)
            batch.append(CallEntry {.key = QString::number(i),
                                    .agentId = QStringLiteral("agent01"),
                                    .began = Now - i * Minute,
                                    .answered = Now - i * Minute,
                                    .ended = Now - i * Minute + 1000,
                                    .party = QStringLiteral("Person %1").arg(i % 997),
                                    .number = QStringLiteral("+4722%1").arg(550000 + i),
                                    .queue = QStringLiteral("Queue %1").arg(i % 7),
                                    .type = QStringLiteral("Queue call"),
                                    .talkMs = 60'000,
                                    .outcome = i % 13 == 0 ? CallEntry::Outcome::Missed : CallEntry::Outcome::Answered});
        store.write(batch);
        return file;
    }();
    return path;
}

static void firstPage(benchmark::State &state, const CallQuery &query)
{
    JournalReader reader(journal());
    qsizetype found = 0;
    for (auto _ : state) {
        QEventLoop loop;
        reader.findCalls(query, &loop, [&](const CallPage &page) {
            found = page.total;
            loop.quit();
        });
        loop.exec();
    }
    state.counters["found"] = double(found);
}
BENCHMARK_CAPTURE(firstPage, everything, CallQuery {})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstPage, last_page, CallQuery {.offset = Calls - 100})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstPage, missed, CallQuery {.kind = CallQuery::Kind::Missed})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstPage, word, CallQuery {.text = QStringLiteral("person 42")})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstPage, nobody, CallQuery {.text = QStringLiteral("nobody")})->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
