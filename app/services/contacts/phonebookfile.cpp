// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "phonebookfile.h"
#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace callfloor {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(callfloor::PhoneBookFile)
};
} // namespace

void PhoneBookFile::addContact(const Contact &contact, qsizetype line)
{
    isFull = contacts.size() >= MostContacts;
    if (!isFull)
        contacts.append(contact);
    else
        problems.prepend([line] {
            return Words::tr("The contacts from line %1 on are left out: at most %2 are read. Split the phone book.")
                .arg(line)
                .arg(MostContacts);
        });
}

void PhoneBookFile::addProblem(qsizetype line, qsizetype column, const Said &sentence)
{
    if (problems.size() < MostProblems)
        problems.append([=] { return Words::tr("Line %1, column %2: %3").arg(line).arg(column).arg(sentence.text()); });
    else if (problems.size() == MostProblems)
        problems.append([] { return Words::tr("More lines are broken than are listed here."); });
}

QString decodedText(const QByteArray &content)
{
    if (const auto encoding = QStringConverter::encodingForData(content))
        return QStringDecoder(*encoding)(content); // takes the mark off
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

PhoneBookFile parsePhoneBook(const QByteArray &content)
{
    const QString text = decodedText(content);
    const bool isVcard = QStringView(text).trimmed().startsWith(QLatin1String("BEGIN:VCARD"), Qt::CaseInsensitive);
    return isVcard ? parseVcardBook(text) : parseCsvBook(text);
}

PhoneBookFile readPhoneBook(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {.problems = {[path, why = file.errorString()] {
                    return Words::tr("The phone book %1 can't be read: %2.").arg(path, why);
                }}};
    const QByteArray content = file.read(PhoneBookFile::LargestFile + 1);
    if (content.size() > PhoneBookFile::LargestFile)
        return {.problems = {[path] { return Words::tr("The phone book %1 is larger than 32 MiB. Split it.").arg(path); }}};
    return parsePhoneBook(content);
}

} // namespace callfloor
