// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "csvreader.h"
#include "phonebookfile.h"
#include "services/base/searchtext.h"
#include <QCoreApplication>
#include <QHash>

namespace callfloor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callfloor::CsvBook)
};

enum class Column { Ignored, Name, FirstName, LastName, Company, Phone, Extension, Work, Mobile, Home };

struct Heading {
    Column column;
    const char *names; // folded, letters and digits only; the usual exports and hand-made files in four languages
};
constexpr Heading headings[] = {
    {Column::Name, "name fullname displayname contact contactname namn vollername anzeigename kontakt nomcomplet nombrecompleto"},
    {Column::FirstName, "firstname givenname vorname prenom nombre"},
    {Column::LastName, "lastname surname familyname nachname familienname nom nomdefamille apellido apellidos"},
    {Column::Company,
     "company organisation organization organizationname firma unternehmen societe entreprise empresa compania organizacion"},
    {Column::Phone,
     "phone phonenumber phone1value telephone telephonenumber tel number telefon telefonnummer rufnummer nummer numero "
     "numerodetelephone "
     "telefono numerodetelefono"},
    {Column::Extension, "extension ext durchwahl nebenstelle poste anexo interno"},
    {Column::Work,
     "work workphone businessphone officephone geschaftlich telefongeschaftlich telefondienstlich dienstlich bureau "
     "telephonebureau telephoneprofessionnel trabajo telefonotrabajo telefonodeltrabajo"},
    {Column::Mobile,
     "mobile mobilephone mobilenumber cell cellphone handy mobil mobiltelefon mobilnummer portable telephoneportable "
     "telephonemobile "
     "movil telefonomovil celular"},
    {Column::Home, "home homephone privat telefonprivat domicile telephonedomicile casa telefonoparticular telefonocasa"},
};

QHash<QString, Column> knownHeadings()
{
    QHash<QString, Column> known;
    for (const Heading &heading : headings)
        for (const QString &name : QString::fromLatin1(heading.names).split(QLatin1Char(' ')))
            known.insert(name, heading.column);
    return known;
}

Column columnOf(const QString &heading)
{
    static const QHash<QString, Column> known = knownHeadings();
    QString name = foldedForSearch(heading);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return known.value(name, Column::Ignored);
}

std::optional<ContactNumber::Kind> kindOf(Column column)
{
    using Kind = ContactNumber::Kind;
    switch (column) {
    case Column::Phone: return Kind::Phone;
    case Column::Extension: return Kind::Extension;
    case Column::Work: return Kind::Work;
    case Column::Mobile: return Kind::Mobile;
    case Column::Home: return Kind::Home;
    default: return {};
    }
}

QString problemText(CsvReader::Problem problem)
{
    switch (problem) {
    case CsvReader::Problem::QuoteNotClosed: return Words::tr("A quotation mark is opened here and never closed.");
    case CsvReader::Problem::TextAfterQuote: return Words::tr("Text follows a closing quotation mark.");
    case CsvReader::Problem::QuoteInside: return Words::tr("A quotation mark stands inside a value that has none around it.");
    case CsvReader::Problem::None: break;
    }
    return {};
}

class CsvBook {
public:
    explicit CsvBook(QStringView text) : m_reader(text) { }
    PhoneBookFile read()
    {
        readHeadings();
        while (!m_columns.isEmpty() && !m_reader.atEnd() && !m_book.isFull)
            readRecord();
        return std::move(m_book);
    }

private:
    void readHeadings();
    void readRecord();
    bool isWhole(const CsvReader::Record &record);
    QString joinedName(const CsvReader::Record &record) const;
    QString value(const CsvReader::Record &record, Column column) const;
    bool readNumbers(const CsvReader::Record &record, Contact &contact);
    qsizetype firstPhone() const;

    CsvReader m_reader;
    PhoneBookFile m_book {};
    QList<Column> m_columns {};
};

qsizetype CsvBook::firstPhone() const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (kindOf(m_columns[i]))
            return i;
    return -1;
}

void CsvBook::readHeadings()
{
    const CsvReader::Record record = m_reader.next();
    for (const QString &field : record.fields)
        m_columns.append(columnOf(field));
    const bool hasName = m_columns.contains(Column::Name) || m_columns.contains(Column::FirstName)
        || m_columns.contains(Column::LastName) || m_columns.contains(Column::Company);
    if (record.problem == CsvReader::Problem::None && hasName && firstPhone() >= 0)
        return;
    m_columns.clear();
    m_book.addProblem(
        1, 1, [] { return Words::tr("The first line must name the columns, at least a name and a phone, such as Name,Phone."); });
}

void CsvBook::readRecord()
{
    const CsvReader::Record record = m_reader.next();
    const bool isBlank = record.fields.size() == 1 && record.fields.first().trimmed().isEmpty();
    if ((isBlank && record.problem == CsvReader::Problem::None) || !isWhole(record))
        return;
    Contact contact {.name = joinedName(record), .company = value(record, Column::Company)};
    if (contact.name.isEmpty())
        contact.name = contact.company;
    if (contact.name.isEmpty())
        m_book.addProblem(record.line, 1, [] { return Words::tr("There is no name."); });
    else if (readNumbers(record, contact))
        m_book.addContact(contact, record.line);
}

bool CsvBook::isWhole(const CsvReader::Record &record)
{
    if (record.problem != CsvReader::Problem::None)
        m_book.addProblem(record.problemLine, record.problemColumn, [problem = record.problem] { return problemText(problem); });
    else if (record.fields.size() > m_columns.size())
        m_book.addProblem(record.line, record.columns[m_columns.size()], [] {
            return Words::tr("There are more values than columns. Put quotation marks around values with a separator.");
        });
    else
        return true;
    return false;
}

QString CsvBook::value(const CsvReader::Record &record, Column column) const
{
    for (qsizetype i = 0; i < record.fields.size(); ++i)
        if (m_columns[i] == column && !record.fields[i].trimmed().isEmpty())
            return plainLine(record.fields[i], Contact::LongestText);
    return {};
}

// A column "Name" beside a first name holds the last name ("Name;Vorname").
QString CsvBook::joinedName(const CsvReader::Record &record) const
{
    const QString name = value(record, Column::Name);
    const QString first = value(record, Column::FirstName);
    const QString last = value(record, Column::LastName);
    if (!name.isEmpty() && (first.isEmpty() || !last.isEmpty() || name.contains(first)))
        return name;
    return plainLine(first + QLatin1Char(' ') + (last.isEmpty() ? name : last), Contact::LongestText);
}

bool CsvBook::readNumbers(const CsvReader::Record &record, Contact &contact)
{
    for (qsizetype i = 0; i < record.fields.size() && contact.numbers.size() < Contact::MostNumbers; ++i) {
        const auto kind = kindOf(m_columns[i]);
        const QString number = plainLine(record.fields[i], Contact::LongestText);
        if (kind && !digitsOf(number).isEmpty())
            contact.numbers.append({*kind, number});
    }
    if (!contact.numbers.isEmpty())
        return true;
    m_book.addProblem(record.line, record.columns.value(firstPhone(), 1), [] { return Words::tr("There is no phone number."); });
    return false;
}

} // namespace

PhoneBookFile parseCsvBook(const QString &text) { return CsvBook(text).read(); }

} // namespace callfloor
