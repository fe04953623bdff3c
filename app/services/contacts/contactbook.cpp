// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "contactbook.h"
#include "services/base/ownfile.h"
#include "services/base/searchtext.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>
#include <QtConcurrentRun>

namespace callfloor {

namespace {

constexpr QLatin1StringView ownKey("contacts");
constexpr QLatin1StringView favouritesKey("favourites");
constexpr QLatin1StringView recentKey("recent");
constexpr QLatin1StringView idKey("id");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView companyKey("company");
constexpr QLatin1StringView numbersKey("numbers");
constexpr QLatin1StringView numberKey("number");
constexpr QLatin1StringView kindKey("kind");
constexpr QLatin1StringView atKey("at");
constexpr QLatin1StringView agentKey("agent");
constexpr qsizetype MostOfOthers = 1000; // recent calls
constexpr int LastKind = int(ContactNumber::Kind::Home);

// The same after every reading of the file, so that a favourite stays one.
QString siteId(const Contact &contact)
{
    const QString key = foldedForSearch(contact.name) + QLatin1Char('\n') + digitsOf(contact.numbers.first().number);
    return QStringLiteral("site-")
        + QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

QJsonObject written(const Contact &contact)
{
    QJsonArray numbers;
    for (const ContactNumber &number : contact.numbers)
        numbers.append(QJsonObject {{kindKey, int(number.kind)}, {numberKey, number.number}});
    return {{idKey, contact.id}, {nameKey, contact.name}, {companyKey, contact.company}, {numbersKey, numbers}};
}

Contact readContact(const QJsonObject &from)
{
    Contact contact {
        .id = from[idKey].toString(), .name = from[nameKey].toString(), .company = from[companyKey].toString(), .own = true};
    const QJsonArray numbers = from[numbersKey].toArray();
    for (const QJsonValue number : numbers)
        contact.numbers.append({ContactNumber::Kind(qBound(0, number[kindKey].toInt(), LastKind)), number[numberKey].toString()});
    return contact;
}

Said writeFile(const QString &path, const QJsonObject &content)
{
    QSaveFile file(path);
    const bool isDone = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(content).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (isDone)
        return {};
    return [why = file.errorString()] { return ContactBook::tr("Your contacts can't be saved: %1.").arg(why); };
}

} // namespace

ContactBook::ContactBook(const QString &path, int recentDays, QObject *parent)
    : QObject(parent), m_path(path), m_recentDays(recentDays)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        PhoneBookFile file = m_loading.result();
        m_site = std::move(file.contacts);
        m_siteProblems = std::move(file.problems);
        rebuild();
        Q_EMIT siteLoaded();
    });
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] {
        const QString before = saveProblem().text();
        m_saveProblem = m_saving.result();
        if (saveProblem().text() != before)
            Q_EMIT saveProblemChanged();
        if (m_isDirty)
            save();
        else
            m_isDirty = !m_saveProblem.isEmpty(); // tried again with the next change, and at the end
    });
    load();
    rebuild();
}

ContactBook::~ContactBook()
{
    m_saving.waitForFinished();
    if (m_isDirty)
        writeFile(m_path, toJson());
}

void ContactBook::loadSite(const QString &path)
{
    m_loading.setFuture(QtConcurrent::run([path] {
        PhoneBookFile file = readPhoneBook(path);
        for (Contact &contact : file.contacts)
            contact.id = siteId(contact);
        return file;
    }));
}

// What can't be read is put aside, never overwritten.
void ContactBook::load()
{
    if (m_path.isEmpty())
        return;
    const OwnFile file = readOwnFile(m_path);
    m_isBlocked = file.found == OwnFile::Found::Blocked;
    if (m_isBlocked)
        m_loadProblem = [path = QDir::toNativeSeparators(m_path)] {
            return tr("Your contacts could not be read, and what you change now is not kept. Tell your administrator: %1.")
                .arg(path);
        };
    else if (file.found == OwnFile::Found::PutAside)
        m_loadProblem = [name = QFileInfo(file.aside).fileName()] {
            return tr("Your contacts could not be read. The file was kept as %1.").arg(name);
        };
    const QJsonObject &content = file.content;
    const QJsonArray own = content[ownKey].toArray();
    for (const QJsonValue value : own)
        if (Contact contact = readContact(value.toObject()); check(contact).isEmpty() && !contact.id.isEmpty())
            m_own.append(contact);
    const QJsonArray favourites = content[favouritesKey].toArray();
    for (const QJsonValue id : favourites)
        m_favourites.insert(id.toString());
    const QJsonArray recent = content[recentKey].toArray();
    for (qsizetype i = 0; i < qMin(recent.size(), MostOfOthers); ++i)
        m_recentOfOthers.append({recent[i][numberKey].toString(), recent[i][nameKey].toString(), recent[i][atKey].toInteger(),
                                 recent[i][agentKey].toString()});
    forgetOldCalls(QDateTime::currentMSecsSinceEpoch());
    if (m_recentOfOthers.size() < recent.size())
        save();
    takeRecentCalls();
}

void ContactBook::forgetOldCalls(qint64 now)
{
    constexpr qint64 Day = 86'400'000;
    for (QList<RecentCall> *calls : {&m_recent, &m_recentOfOthers})
        calls->removeIf([&](const RecentCall &call) { return m_recentDays == 0 || call.at < now - m_recentDays * Day; });
}

void ContactBook::takeRecentCalls()
{
    m_recentOfOthers = (m_recent + m_recentOfOthers).first(qMin(m_recent.size() + m_recentOfOthers.size(), MostOfOthers));
    m_recent.clear();
    std::ranges::copy_if(m_recentOfOthers, std::back_inserter(m_recent),
                         [this](const RecentCall &call) { return call.agentId == m_agentId; });
    m_recent = m_recent.first(qMin(m_recent.size(), MostRecent));
    m_recentOfOthers.removeIf([this](const RecentCall &call) { return call.agentId == m_agentId; });
}

void ContactBook::setAgent(const QString &agentId)
{
    if (std::exchange(m_agentId, agentId) == agentId)
        return;
    takeRecentCalls();
    rank();
    Q_EMIT ranksChanged();
}

QJsonObject ContactBook::toJson() const
{
    QJsonArray own;
    for (const Contact &contact : m_own)
        own.append(written(contact));
    QJsonArray recent;
    if (m_recentDays > 0)
        for (const RecentCall &call : m_recent + m_recentOfOthers)
            recent.append(
                QJsonObject {{numberKey, call.number}, {nameKey, call.name}, {atKey, call.at}, {agentKey, call.agentId}});
    return {{ownKey, own},
            {favouritesKey, QJsonArray::fromStringList(QStringList(m_favourites.begin(), m_favourites.end()))},
            {recentKey, recent}};
}

void ContactBook::save()
{
    if (m_path.isEmpty() || m_isBlocked)
        return;
    m_isDirty = m_saving.isRunning();
    if (!m_isDirty)
        m_saving.setFuture(QtConcurrent::run(&m_pool, writeFile, m_path, toJson()));
}

void ContactBook::rebuild()
{
    m_contacts = m_site + m_own;
    m_search = ContactSearch(m_contacts);
    indexLines();
    rank();
    Q_EMIT contactsChanged();
}

// Every call asks whose its numbers are, several times, in the thread of the window.
void ContactBook::indexLines()
{
    m_lines.clear();
    m_lines.reserve(m_contacts.size());
    for (int c = int(m_contacts.size()) - 1; c >= 0; --c) // of one key the hash tells what was inserted last
        for (const ContactNumber &number : m_contacts.at(c).numbers)
            if (const QString line = lineOf(number.number); !line.isEmpty())
                m_lines.insert(line, c);
}

// Favourites first, then who was on the phone last.
void ContactBook::rank()
{
    QList<int> ranks(m_contacts.size(), ContactSearch::NoRank);
    for (int i = int(m_recent.size()) - 1; i >= 0; --i) {
        const auto [first, last] = std::as_const(m_lines).equal_range(lineOf(m_recent.at(i).number));
        std::for_each(first, last, [&ranks, i](int contact) { ranks[contact] = i; });
    }
    for (qsizetype c = 0; c < ranks.size(); ++c)
        if (isFavourite(m_contacts.at(c).id))
            ranks[c] = -1;
    m_search.setRanks(ranks);
}

QList<int> ContactBook::favourites(qsizetype most) const
{
    QList<int> found = m_search.find({}, qMin(most, m_favourites.size()));
    found.removeIf([this](int index) { return !isFavourite(m_contacts.at(index).id); }); // kept for a contact that is gone
    return found;
}

const Contact *ContactBook::find(const QString &id) const
{
    const auto found = std::find_if(m_contacts.cbegin(), m_contacts.cend(), [&](const Contact &c) { return c.id == id; });
    return found == m_contacts.cend() ? nullptr : &*found;
}

const Contact *ContactBook::findByNumber(const QString &number) const
{
    const auto found = m_lines.constFind(lineOf(number));
    return found == m_lines.cend() ? nullptr : &m_contacts.at(*found);
}

Said ContactBook::check(Contact &contact) const
{
    contact.own = true;
    contact.name = plainLine(contact.name, Contact::LongestText);
    contact.company = plainLine(contact.company, Contact::LongestText);
    for (ContactNumber &number : contact.numbers)
        number.number = plainLine(number.number, Contact::LongestText);
    contact.numbers.removeIf([](const ContactNumber &number) { return digitsOf(number.number).isEmpty(); });
    contact.numbers = contact.numbers.first(qMin(contact.numbers.size(), Contact::MostNumbers));
    if (contact.name.isEmpty())
        return [] { return tr("A contact needs a name."); };
    if (contact.numbers.isEmpty())
        return [] { return tr("A contact needs a phone number."); };
    return {};
}

Said ContactBook::add(Contact contact)
{
    if (const Said problem = check(contact); !problem.isEmpty())
        return problem;
    if (m_own.size() >= MostOwn)
        return [] { return tr("Your book is full. Remove contacts that you no longer need."); };
    contact.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_own.append(contact);
    rebuild();
    save();
    return {};
}

qsizetype ContactBook::ownIndex(const QString &id) const
{
    const auto found = std::find_if(m_own.cbegin(), m_own.cend(), [&](const Contact &c) { return c.id == id; });
    return found == m_own.cend() ? -1 : found - m_own.cbegin();
}

Said ContactBook::update(Contact contact)
{
    const qsizetype index = ownIndex(contact.id);
    if (index < 0)
        return [] { return tr("This contact belongs to the site's book and can't be changed here."); };
    if (const Said problem = check(contact); !problem.isEmpty())
        return problem;
    m_own[index] = contact;
    rebuild();
    save();
    return {};
}

bool ContactBook::remove(const QString &id)
{
    const qsizetype index = ownIndex(id);
    if (index < 0)
        return false;
    m_own.removeAt(index);
    m_favourites.remove(id);
    rebuild();
    save();
    return true;
}

void ContactBook::setFavourite(const QString &id, bool isFavourite)
{
    if (isFavourite == this->isFavourite(id) || (isFavourite && !find(id)))
        return;
    if (isFavourite)
        m_favourites.insert(id);
    else
        m_favourites.remove(id);
    rank();
    save();
    Q_EMIT ranksChanged();
}

void ContactBook::noteCall(const QString &number, const QString &name, qint64 at)
{
    const QString digits = digitsOf(number);
    if (digits.isEmpty())
        return;
    m_recent.removeIf([&digits](const RecentCall &call) { return isSameLine(digitsOf(call.number), digits); });
    m_recent.prepend({plainLine(number, Contact::LongestText), plainLine(name, Contact::LongestText), at, m_agentId});
    if (m_recentDays > 0) // else they are kept in no file, and as long as the program runs
        forgetOldCalls(at);
    m_recent = m_recent.first(qMin(m_recent.size(), MostRecent));
    rank();
    save();
    Q_EMIT ranksChanged();
}

void ContactBook::forgetRecentCalls()
{
    m_recent.clear();
    rank();
    save();
    Q_EMIT ranksChanged();
}

} // namespace callfloor
