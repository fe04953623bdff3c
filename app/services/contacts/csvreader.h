// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QStringView>

namespace callfloor {

//! Reads CSV record by record (RFC 4180). A record that breaks the rules ends at its own line, so that the next one is read
//! again.
class CsvReader {
public:
    static constexpr qsizetype LongestField = 4096; //!< UTF-16 units; what is longer lost its closing quote

    enum class Problem { None, QuoteNotClosed, TextAfterQuote, QuoteInside };
    struct Record {
        qsizetype line = 0; //!< of its first character, from 1
        QStringList fields {};
        QList<qsizetype> columns {}; //!< where each field begins, from 1
        Problem problem = Problem::None;
        qsizetype problemLine = 0;
        qsizetype problemColumn = 0;
    };

    //! `text` must outlive the reader. The separator is the one that the first line has most of: comma, semicolon or tab.
    explicit CsvReader(QStringView text);
    bool atEnd() const { return m_at >= m_text.size(); }
    Record next();

private:
    bool readField(Record &record);
    bool readQuoted(Record &record, QString &field);
    bool isLineEnd() const { return atEnd() || m_text[m_at] == QLatin1Char('\n') || m_text[m_at] == QLatin1Char('\r'); }
    void advance();
    void skipLineEnd();
    bool fail(Record &record, Problem problem, qsizetype line, qsizetype column);
    qsizetype column() const { return m_at - m_lineStart + 1; }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_lineStart = 0;
};

} // namespace callfloor
