// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "phonebookfile.h"
#include "services/base/searchtext.h"
#include <QCoreApplication>
#include <QUrl>

namespace callfloor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callfloor::VcardBook)
};

constexpr qsizetype LongestLine = 4096; // UTF-16 units that are kept; pictures are longer, and not read

// One line after unfolding (RFC 6350, 3.2): "item1.TEL;TYPE=CELL:+47 22 55 01 84".
struct ContentLine {
    qsizetype number = 0; // of its first line in the file
    QString name {}; // upper case, without a group
    QString parameters {}; // upper case
    QString value {};
    bool isWhole = false; // has a colon
};

class LineReader {
public:
    explicit LineReader(QStringView text) : m_text(text) { }
    bool atEnd() const { return m_at >= m_text.size(); }
    ContentLine next();

private:
    QStringView physicalLine();
    bool continues() const { return !atEnd() && (m_text[m_at] == QLatin1Char(' ') || m_text[m_at] == QLatin1Char('\t')); }
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 0;
};

QStringView LineReader::physicalLine()
{
    qsizetype end = m_text.indexOf(QLatin1Char('\n'), m_at);
    end = end < 0 ? m_text.size() : end;
    QStringView line = m_text.sliced(m_at, end - m_at);
    m_at = end + 1;
    ++m_line;
    return line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line;
}

// A colon inside a quoted parameter ends nothing.
qsizetype colonOf(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (line[i] == QLatin1Char(':') && !isQuoted)
            return i;
    }
    return -1;
}

ContentLine LineReader::next()
{
    QString line = physicalLine().left(LongestLine).toString();
    ContentLine content {.number = m_line};
    while (continues()) {
        const QStringView more = physicalLine().sliced(1);
        line += more.left(LongestLine - qMin(LongestLine, line.size()));
    }
    const qsizetype colon = colonOf(line);
    content.isWhole = colon >= 0;
    content.value = line.mid(colon + 1);
    const QString head = line.left(qMax(qsizetype(0), colon)).toUpper();
    content.parameters = head.section(QLatin1Char(';'), 1);
    content.name = head.section(QLatin1Char(';'), 0, 0).section(QLatin1Char('.'), -1);
    // A quoted-printable value goes on after a line that ends with "=".
    if (content.parameters.contains(QLatin1String("QUOTED-PRINTABLE")))
        while (line.endsWith(QLatin1Char('=')) && !atEnd())
            line = physicalLine().left(LongestLine).toString();
    return content;
}

// The parts of a value, split at unescaped semicolons, without their escapes.
QStringList partsOf(const QString &value)
{
    QStringList parts {QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == QLatin1Char('\\') && i + 1 < value.size()) {
            const QChar escaped = value[++i];
            parts.last() += escaped.toLower() == QLatin1Char('n') ? QLatin1Char(' ') : escaped;
        } else if (value[i] == QLatin1Char(';')) {
            parts.append(QString());
        } else {
            parts.last() += value[i];
        }
    }
    return parts;
}

QString plain(const QString &text) { return plainLine(text, Contact::LongestText); }

ContactNumber::Kind kindOf(const QString &parameters)
{
    using Kind = ContactNumber::Kind;
    if (parameters.contains(QLatin1String("CELL")))
        return Kind::Mobile;
    if (parameters.contains(QLatin1String("WORK")))
        return Kind::Work;
    return parameters.contains(QLatin1String("HOME")) ? Kind::Home : Kind::Phone;
}

class VcardBook {
public:
    explicit VcardBook(QStringView text) : m_reader(text) { }
    PhoneBookFile read();

private:
    void take(const ContentLine &line);
    void takeProperty(const ContentLine &line);
    void takeNumber(const ContentLine &line);
    void begin(const ContentLine &line);
    void finish();

    LineReader m_reader;
    PhoneBookFile m_book {};
    Contact m_card {};
    QString m_structuredName {};
    qsizetype m_cardLine = 0; // of its BEGIN; 0: outside of a card
};

PhoneBookFile VcardBook::read()
{
    while (!m_reader.atEnd() && !m_book.isFull)
        take(m_reader.next());
    if (m_cardLine && !m_book.isFull) {
        m_book.addProblem(m_cardLine, 1, [] { return Words::tr("This card has no END:VCARD."); });
        finish();
    }
    return std::move(m_book);
}

void VcardBook::take(const ContentLine &line)
{
    if (!line.isWhole) {
        if (!line.value.trimmed().isEmpty())
            m_book.addProblem(line.number, 1, [] { return Words::tr("There is no colon in this line."); });
    } else if (line.name == QLatin1String("BEGIN")) {
        begin(line);
    } else if (!m_cardLine) {
        m_book.addProblem(line.number, 1, [] { return Words::tr("This line stands outside of a card."); });
    } else if (line.name == QLatin1String("END")) {
        finish();
    } else {
        takeProperty(line);
    }
}

void VcardBook::begin(const ContentLine &line)
{
    if (m_cardLine) {
        m_book.addProblem(m_cardLine, 1, [] { return Words::tr("This card has no END:VCARD."); });
        finish();
    }
    m_cardLine = line.number;
}

void VcardBook::takeProperty(const ContentLine &line)
{
    const bool isRead =
        QStringList {QStringLiteral("FN"), QStringLiteral("N"), QStringLiteral("ORG"), QStringLiteral("TEL")}.contains(line.name);
    if (!isRead)
        return;
    if (line.parameters.contains(QLatin1String("QUOTED-PRINTABLE")))
        return m_book.addProblem(
            line.number, 1, [] { return Words::tr("Quoted-printable text is not read. Export the book as vCard 3.0 or 4.0."); });
    const QStringList parts = partsOf(line.value);
    if (line.name == QLatin1String("FN"))
        m_card.name = plain(parts.join(QLatin1Char(';')));
    else if (line.name == QLatin1String("N"))
        m_structuredName = plain(parts.value(1) + QLatin1Char(' ') + parts.value(0));
    else if (line.name == QLatin1String("ORG"))
        m_card.company = plain(parts.first());
    else
        takeNumber(line);
}

void VcardBook::takeNumber(const ContentLine &line)
{
    QString number = line.value;
    if (number.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        number = QUrl::fromPercentEncoding(number.mid(4).section(QLatin1Char(';'), 0, 0).toUtf8());
    number = plain(number);
    if (digitsOf(number).isEmpty())
        m_book.addProblem(line.number, 1, [] { return Words::tr("There is no phone number."); });
    else if (m_card.numbers.size() < Contact::MostNumbers)
        m_card.numbers.append({kindOf(line.parameters), number});
}

void VcardBook::finish()
{
    for (const QString &name : {m_structuredName, m_card.company})
        if (m_card.name.isEmpty())
            m_card.name = name;
    if (m_card.name.isEmpty())
        m_book.addProblem(m_cardLine, 1, [] { return Words::tr("There is no name."); });
    else if (m_card.numbers.isEmpty())
        m_book.addProblem(m_cardLine, 1, [] { return Words::tr("There is no phone number."); });
    else
        m_book.addContact(m_card, m_cardLine);
    m_card = {};
    m_structuredName.clear();
    m_cardLine = 0;
}

} // namespace

PhoneBookFile parseVcardBook(const QString &text) { return VcardBook(text).read(); }

} // namespace callfloor
