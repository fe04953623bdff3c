// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "contactsearch.h"
#include "services/base/searchtext.h"
#include <QStringList>
#include <numeric>

namespace callfloor {

namespace {

constexpr qsizetype LongestQuery = 100;
constexpr qsizetype MostTerms = 8;

QStringList wordsOf(const QString &text)
{
    QString words = foldedForSearch(text);
    for (QChar &c : words)
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = QLatin1Char(' ');
    return words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// Digits in groups are one number: "22 55 01".
QStringList termsOf(const QString &query)
{
    const QStringList words = wordsOf(query.left(LongestQuery));
    const QString joined = words.join(QString());
    const bool isNumber = !joined.isEmpty() && digitsOf(joined).size() == joined.size();
    return isNumber ? QStringList {joined} : words.first(qMin(words.size(), MostTerms));
}

} // namespace

ContactSearch::ContactSearch(const QList<Contact> &contacts, const QList<int> &ranks)
{
    for (int i = 0; i < contacts.size(); ++i) {
        addWords(contacts[i].name, i);
        addWords(contacts[i].company, i);
        for (const ContactNumber &number : contacts[i].numbers) {
            m_owners.emplace_back(m_digits.size(), i);
            m_digits += digitsOf(number.number).toLatin1() + '\n';
        }
    }
    std::sort(m_words.begin(), m_words.end(), [](const Word &a, const Word &b) { return a.text < b.text; });
    sortByName(contacts);
    setRanks(ranks);
}

void ContactSearch::addWords(const QString &text, int contact)
{
    const QStringList words = wordsOf(text);
    for (const QString &word : words)
        m_words.push_back({word, contact});
}

void ContactSearch::sortByName(const QList<Contact> &contacts)
{
    std::vector<std::pair<QString, int>> names;
    names.reserve(size_t(contacts.size()));
    for (int i = 0; i < contacts.size(); ++i)
        names.emplace_back(foldedForSearch(contacts[i].name), i);
    std::sort(names.begin(), names.end());
    m_place.resize(names.size());
    for (size_t place = 0; place < names.size(); ++place)
        m_place[size_t(names[place].second)] = int(place);
}

void ContactSearch::setRanks(const QList<int> &ranks)
{
    m_ranks.assign(m_place.size(), NoRank);
    std::copy_n(ranks.cbegin(), qMin(ranks.size(), qsizetype(m_ranks.size())), m_ranks.begin());
}

void ContactSearch::matchWords(const QString &term, quint16 round, Hits &hits) const
{
    auto word =
        std::lower_bound(m_words.begin(), m_words.end(), term, [](const Word &w, const QString &t) { return w.text < t; });
    for (; word != m_words.end() && word->text.startsWith(term); ++word)
        if (quint16 &met = hits[size_t(word->contact)]; met == round)
            ++met;
}

void ContactSearch::matchDigits(const QByteArray &digits, quint16 round, Hits &hits) const
{
    auto owner = m_owners.begin();
    for (qsizetype at = m_digits.indexOf(digits); at >= 0; at = m_digits.indexOf(digits, at)) {
        owner = std::upper_bound(owner, m_owners.end(), at, [](qsizetype a, const auto &o) { return a < o.first; });
        if (quint16 &met = hits[size_t(std::prev(owner)->second)]; met == round)
            ++met;
        if (owner == m_owners.end())
            break;
        at = owner->first; // one hit in a number is enough
    }
}

QList<int> ContactSearch::find(const QString &query, qsizetype most) const
{
    Hits hits(m_place.size(), 0);
    const QStringList terms = termsOf(query);
    if (terms.isEmpty() && !query.trimmed().isEmpty())
        return {}; // nothing but punctuation
    for (qsizetype round = 0; round < terms.size(); ++round) {
        matchWords(terms[round], quint16(round), hits);
        if (digitsOf(terms[round]).size() == terms[round].size())
            matchDigits(digitsOf(terms[round]).toLatin1(), quint16(round), hits);
    }
    QList<int> found;
    for (size_t i = 0; i < hits.size(); ++i)
        if (hits[i] == terms.size())
            found.append(int(i));
    const auto isBefore = [this](int a, int b) {
        return std::pair(m_ranks[size_t(a)], m_place[size_t(a)]) < std::pair(m_ranks[size_t(b)], m_place[size_t(b)]);
    };
    const qsizetype kept = qMin(found.size(), most);
    std::partial_sort(found.begin(), found.begin() + kept, found.end(), isBefore);
    found.resize(kept);
    return found;
}

} // namespace callfloor
