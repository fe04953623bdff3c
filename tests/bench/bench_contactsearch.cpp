// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/base/searchtext.h"
#include "services/contacts/contactbook.h"
#include "support/manycontacts.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <chrono>

// One key typed into a search over 10,000 contacts, against looking at every contact anew. A frame is 16 ms; since machines
// differ, the figure to watch is "timesFaster". And whose line a number is, in a book of 100,000.
using namespace callfloor;

static const QList<Contact> &contacts()
{
    static const QList<Contact> many = manyContacts(10'000);
    return many;
}

static qsizetype naive(const QString &query)
{
    const QString wanted = foldedForSearch(query);
    const QString digits = digitsOf(query);
    QList<std::pair<QString, int>> found;
    for (int i = 0; i < contacts().size(); ++i) {
        const QString name = foldedForSearch(contacts()[i].name);
        const QStringList words = name.split(QLatin1Char(' '));
        const bool hasWord =
            std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(wanted); });
        const bool hasDigits = !digits.isEmpty() && digitsOf(contacts()[i].numbers[0].number).contains(digits);
        if (hasWord || hasDigits)
            found.append({name, i});
    }
    std::sort(found.begin(), found.end());
    return found.size();
}

static double naiveSeconds(const QString &query)
{
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(naive(query));
        best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
    }
    return best;
}

static void keyTyped(benchmark::State &state, const char *typed)
{
    static const ContactSearch search(contacts());
    const QString query = QString::fromUtf8(typed);
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state)
        benchmark::DoNotOptimize(search.find(query, 500));
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    state.counters["timesFaster"] = naiveSeconds(query) * double(state.iterations()) / spent.count();
}
BENCHMARK_CAPTURE(keyTyped, one_letter, "k")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(keyTyped, name, "jürgen")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(keyTyped, one_digit, "2")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(keyTyped, number, "2255")->Unit(benchmark::kMicrosecond);

static void bookOpened(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ContactSearch(contacts()));
}
BENCHMARK(bookOpened)->Unit(benchmark::kMillisecond);

// The site's book of the size that is allowed at most, without anything of the agent's.
static const ContactBook &largestBook()
{
    static ContactBook book({});
    if (!book.contacts().isEmpty())
        return book;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("site.csv")));
    QByteArray content("Name,Phone\n");
    for (const Contact &contact : manyContacts(int(PhoneBookFile::MostContacts)))
        content += contact.name.toUtf8() + ',' + contact.numbers[0].number.toUtf8() + '\n';
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.flush())
        qFatal("The book can't be written.");
    QEventLoop loop;
    QObject::connect(&book, &ContactBook::siteLoaded, &loop, &QEventLoop::quit);
    book.loadSite(file.fileName());
    loop.exec();
    return book;
}

// Whose line it is, which the list of recent calls asks 50 times after each call.
static void lineFound(benchmark::State &state, const char *number)
{
    const ContactBook &book = largestBook();
    const QString asked = QString::fromLatin1(number);
    for (auto _ : state)
        benchmark::DoNotOptimize(book.findByNumber(asked));
}
BENCHMARK_CAPTURE(lineFound, nobodys, "+12025550123")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(lineFound, extension, "2001")->Unit(benchmark::kMicrosecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // books are read off its thread
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
