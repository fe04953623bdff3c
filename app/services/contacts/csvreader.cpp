// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "csvreader.h"

namespace callfloor {

namespace {

QChar separatorOf(QStringView text)
{
    const auto end = std::find(text.begin(), text.end(), QLatin1Char('\n'));
    const QStringView line = text.first(end - text.begin());
    QChar best = QLatin1Char(',');
    for (const QChar separator : {QLatin1Char(';'), QLatin1Char('\t')})
        if (line.count(separator) > line.count(best))
            best = separator;
    return best;
}

} // namespace

CsvReader::CsvReader(QStringView text) : m_text(text), m_separator(separatorOf(text)) { }

CsvReader::Record CsvReader::next()
{
    Record record {.line = m_line};
    const CsvReader start = *this;
    while (readField(record)) { }
    if (record.problem != Problem::None) {
        *this = start;
        while (!isLineEnd())
            ++m_at;
    }
    skipLineEnd();
    return record;
}

// True when another field follows in this record.
bool CsvReader::readField(Record &record)
{
    record.columns.append(column());
    QString field;
    if (!atEnd() && m_text[m_at] == QLatin1Char('"')) {
        if (!readQuoted(record, field))
            return false;
    } else {
        const qsizetype start = m_at;
        for (; !isLineEnd() && m_text[m_at] != m_separator; ++m_at)
            if (m_text[m_at] == QLatin1Char('"'))
                return fail(record, Problem::QuoteInside, m_line, column());
        field = m_text.sliced(start, m_at - start).toString();
    }
    record.fields.append(field);
    if (isLineEnd())
        return false;
    if (m_text[m_at] != m_separator)
        return fail(record, Problem::TextAfterQuote, m_line, column());
    ++m_at;
    return true;
}

bool CsvReader::readQuoted(Record &record, QString &field)
{
    const qsizetype openLine = m_line;
    const qsizetype openColumn = column();
    ++m_at;
    while (!atEnd() && field.size() < LongestField) {
        if (m_text[m_at] != QLatin1Char('"')) {
            field += m_text[m_at];
            advance();
            continue;
        }
        ++m_at;
        if (atEnd() || m_text[m_at] != QLatin1Char('"'))
            return true;
        field += m_text[m_at++];
    }
    return fail(record, Problem::QuoteNotClosed, openLine, openColumn);
}

void CsvReader::advance()
{
    if (m_text[m_at++] == QLatin1Char('\n')) {
        ++m_line;
        m_lineStart = m_at;
    }
}

void CsvReader::skipLineEnd()
{
    if (!atEnd() && m_text[m_at] == QLatin1Char('\r'))
        ++m_at;
    if (!atEnd() && m_text[m_at] == QLatin1Char('\n'))
        ++m_at;
    ++m_line;
    m_lineStart = m_at;
}

bool CsvReader::fail(Record &record, Problem problem, qsizetype line, qsizetype column)
{
    record.problem = problem;
    record.problemLine = line;
    record.problemColumn = column;
    return false;
}

} // namespace callfloor
