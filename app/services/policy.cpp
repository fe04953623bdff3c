// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "policy.h"
#include "keys/keymap.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <limits>
#include <span>

namespace callfloor {

namespace {

// What is wrong with a value, as the end of a sentence that begins with its key; empty when nothing is.
using Problem = QString;

constexpr qint64 MaximumFileSize = 1 << 20;
constexpr qsizetype MaximumListLength = 200;
constexpr qsizetype MaximumLabelLength = 100;
constexpr qsizetype LongestVariableName = 32; // bytes, without the NUL
constexpr int LongestWrapUp = 7200; // seconds, as in CCX
constexpr const char *siteContactsKey = "siteContacts";

Problem readNumber(const QJsonValue &value, int least, int most, int &into)
{
    const double number = value.toDouble(least - 1.0);
    if (!value.isDouble() || number < least || number > most || number != int(number))
        return QStringLiteral(" must be a whole number from %1 to %2").arg(least).arg(most);
    into = int(number);
    return {};
}

Problem readFlag(const QJsonValue &value, bool &into)
{
    if (!value.isBool())
        return QStringLiteral(" must be true or false");
    into = value.toBool();
    return {};
}

Problem readLabel(const QJsonValue &value, QString &into)
{
    const QString text = value.toString().trimmed();
    if (text.isEmpty() || text.size() > MaximumLabelLength)
        return QStringLiteral(" must be a text of 1 to %1 characters").arg(MaximumLabelLength);
    into = text;
    return {};
}

// A list whose elements `readOne` reads; the problem names the element.
template <typename T>
Problem readList(const QJsonValue &value, Problem (*readOne)(const QJsonValue &, T &), QList<T> &into)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > MaximumListLength)
        return QStringLiteral(" must be a list of at most %1 entries").arg(MaximumListLength);
    QList<T> list(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        if (const Problem problem = readOne(array.at(i), list[i]); !problem.isEmpty())
            return QStringLiteral("[%1]%2").arg(i).arg(problem);
    into = list;
    return {};
}

Problem readNode(const QJsonValue &value, cti::Node &into)
{
    const cti::Result<cti::Node> node = cti::Node::parse(value.toString());
    if (!node)
        return QStringLiteral(" must be \"host\", \"host:port\" or \"tls://host:port\"");
    into = *node;
    return {};
}

struct Field {
    const char *name;
    std::function<Problem(const QJsonValue &)> read;
    bool isOptional = false;
};

// An object that has these fields and no others.
Problem readFields(const QJsonValue &value, const char *example, std::initializer_list<Field> fields)
{
    if (!value.isObject())
        return QStringLiteral(" must look like ") + QLatin1String(example);
    QJsonObject rest = value.toObject();
    for (const Field &field : fields) {
        const QJsonValue found = rest.take(QLatin1String(field.name));
        if (found.isUndefined() && field.isOptional)
            continue;
        if (const Problem problem = field.read(found); !problem.isEmpty())
            return QLatin1Char('.') + QLatin1String(field.name) + problem;
    }
    if (!rest.isEmpty())
        return QStringLiteral(".%1 is not a known key; it must look like %2").arg(rest.keys().first(), QLatin1String(example));
    return {};
}

template <int Most>
Problem readReason(const QJsonValue &value, Reason &into)
{
    return readFields(value, R"({"code": 1, "label": "Lunch"})",
                      {{"code", [&](const QJsonValue &v) { return readNumber(v, 1, Most, into.code); }},
                       {"label", [&](const QJsonValue &v) { return readLabel(v, into.label); }}});
}

constexpr int LargestReason = 65535;
constexpr int LargestQueue = std::numeric_limits<int>::max();

template <int Most>
Problem readReasons(const QJsonValue &value, QList<Reason> &into)
{
    QList<Reason> reasons;
    if (const Problem problem = readList(value, readReason<Most>, reasons); !problem.isEmpty())
        return problem;
    QSet<int> codes;
    for (const Reason &reason : reasons) {
        if (codes.contains(reason.code))
            return QStringLiteral(" has the code %1 twice").arg(reason.code);
        codes.insert(reason.code);
    }
    into = reasons;
    return {};
}

Problem readCode(const QJsonValue &value, int &into) { return readNumber(value, 1, LargestReason, into); }

Problem readVariable(const QJsonValue &value, VariableLabel &into)
{
    return readFields(value, R"({"name": "callVariable1", "label": "Customer"})",
                      {{"name", [&](const QJsonValue &v) { return readLabel(v, into.name); }},
                       {"label", [&](const QJsonValue &v) { return readLabel(v, into.label); }},
                       {"editable", [&](const QJsonValue &v) { return readFlag(v, into.editable); }, true}});
}

Problem readQueue(const QJsonValue &value, int &into) { return readNumber(value, 1, LargestQueue, into); }

Problem readQueueTime(const QJsonValue &value, WrapUpRules::QueueTime &into)
{
    return readFields(value, R"({"queue": 1, "seconds": 60})",
                      {{"queue", [&](const QJsonValue &v) { return readQueue(v, into.queue); }},
                       {"seconds", [&](const QJsonValue &v) { return readNumber(v, 0, LongestWrapUp, into.seconds); }}});
}

Problem readArrayName(const QJsonValue &value, QString &into)
{
    const QString name = value.toString().trimmed();
    if (!value.isString() || name.toUtf8().size() > LongestVariableName)
        return QStringLiteral(" must be the name of an array, at most %1 bytes, or \"\" for none").arg(LongestVariableName);
    into = name;
    return {};
}

Problem readLayout(const QJsonValue &value, CallLayout &into)
{
    return readFields(value, R"({"name": "sales", "queues": [1], "variables": []})",
                      {{"name", [&](const QJsonValue &v) { return readLabel(v, into.name); }},
                       {"queues", [&](const QJsonValue &v) { return readList(v, readQueue, into.queues); }, true},
                       {"variables", [&](const QJsonValue &v) { return readList(v, readVariable, into.variables); }}});
}

// In the order of their enums.
constexpr QLatin1StringView themes[] {QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark"),
                                      QLatin1StringView("contrast")};
constexpr QLatin1StringView palettes[] {QLatin1StringView("standard"), QLatin1StringView("red-green"),
                                        QLatin1StringView("blue-yellow")};
constexpr QLatin1StringView motions[] {QLatin1StringView("system"), QLatin1StringView("full"), QLatin1StringView("reduced")};

constexpr QLatin1StringView callCards[] {QLatin1StringView("always"), QLatin1StringView("background"),
                                         QLatin1StringView("never")};

template <typename Choice>
Problem readChoice(const QJsonValue &value, std::span<const QLatin1StringView> names, Choice &into)
{
    const auto found = std::find(names.begin(), names.end(), value.toString());
    if (found != names.end()) {
        into = Choice(found - names.begin());
        return {};
    }
    QString list;
    for (std::size_t i = 0; i < names.size(); ++i)
        list += (i == 0                      ? QString()
                     : i + 1 == names.size() ? QStringLiteral(" or ")
                                             : QStringLiteral(", "))
            + QStringLiteral("\"%1\"").arg(names[i]);
    return QStringLiteral(" must be ") + list;
}

Problem readDevice(const QJsonValue &value, QString &into)
{
    constexpr qsizetype longest = 1000;
    if (!value.isString() || value.toString().size() > longest)
        return QStringLiteral(" must be the system's name of a device, or \"\" for the default one");
    into = value.toString();
    return {};
}

Problem readLanguage(const QJsonValue &value, QString &into)
{
    const QString text = value.toString();
    if (!value.isString() || (!text.isEmpty() && QLocale(text).language() == QLocale::C))
        return QStringLiteral(" must be a language such as \"de\", or \"\" for the system's");
    into = text;
    return {};
}

Problem readPath(const QJsonValue &value, QString &into)
{
    if (!value.isString())
        return QStringLiteral(" must be the path of a file, or \"\" for none");
    into = value.toString();
    return {};
}

// An object with a reader of its own, whose sentences begin with the key too.
template <typename T>
Problem readObject(const QJsonValue &value, const char *key, T (*read)(const QJsonValue &, QStringList &), T &into)
{
    QStringList sentences;
    const T found = read(value, sentences);
    if (!sentences.isEmpty())
        return sentences.first().sliced(qsizetype(qstrlen(key))).chopped(1);
    into = found;
    return {};
}

Problem readKeymap(const QJsonValue &value, QString &into)
{
    if (!Keymap::names().contains(value.toString()))
        return QStringLiteral(" must be one of \"%1\"").arg(Keymap::names().join(QStringLiteral("\", \"")));
    into = value.toString();
    return {};
}

// What each key in it may be is for Keymap to judge: a person's broken key costs that key.
Problem readKeys(const QJsonValue &value, QJsonObject &into)
{
    if (!value.isObject())
        return QStringLiteral(" must look like {\"safe\": {\"answer\": \"F9\"}}");
    into = value.toObject();
    return {};
}

struct Key {
    const char *name;
    bool isUserSetting; // a person may keep it in the profile
    Problem (*read)(const QJsonValue &, Policy &);
};

// The keys of a policy file. A new setting is a member of Policy and a line here.
constexpr Key keys[] = {
    {"nodes", false, [](const QJsonValue &v, Policy &p) { return readList(v, readNode, p.nodes); }},
    {"protocolVersion", false, [](const QJsonValue &v, Policy &p) { return readNumber(v, 10, 18, p.protocolVersion); }},
    {"fieldLengthBytes", false, [](const QJsonValue &v, Policy &p) { return readNumber(v, 0, 2, p.fieldLengthBytes); }},
    {"queueNumbers", false, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.queueNumbers); }},
    {"bridgeMode", false, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.bridgeMode); }},
    {"heartbeatSeconds", false, [](const QJsonValue &v, Policy &p) { return readNumber(v, 5, 29, p.heartbeatSeconds); }},
    {"standbyLink", false, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.standbyLink); }},
    {"tlsRequired", false, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.tlsRequired); }},
    {"notReadyReasons", false, [](const QJsonValue &v, Policy &p) { return readReasons<LargestReason>(v, p.notReadyReasons); }},
    {"signOutReasons", false, [](const QJsonValue &v, Policy &p) { return readReasons<LargestReason>(v, p.signOutReasons); }},
    {"favouriteReasons", true, [](const QJsonValue &v, Policy &p) { return readList(v, readCode, p.favouriteReasons); }},
    {"wrapUpReasons", false, [](const QJsonValue &v, Policy &p) { return readReasons<LargestReason>(v, p.wrapUp.reasons); }},
    {"wrapUpArray", false, [](const QJsonValue &v, Policy &p) { return readArrayName(v, p.wrapUp.array); }},
    {"wrapUpSeconds", false, [](const QJsonValue &v, Policy &p) { return readNumber(v, 0, LongestWrapUp, p.wrapUp.seconds); }},
    {"wrapUpQueues", false, [](const QJsonValue &v, Policy &p) { return readList(v, readQueueTime, p.wrapUp.queues); }},
    {"queueNames", false, [](const QJsonValue &v, Policy &p) { return readReasons<LargestQueue>(v, p.queueNames); }},
    {"callVariables", false, [](const QJsonValue &v, Policy &p) { return readList(v, readVariable, p.callVariables); }},
    {"callLayouts", false, [](const QJsonValue &v, Policy &p) { return readList(v, readLayout, p.callLayouts); }},
    {"maskKeypad", false, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.maskKeypad); }},
    {"dialling", false, [](const QJsonValue &v, Policy &p) { return readObject(v, "dialling", readDialRules, p.dialling); }},
    {"journal", false, [](const QJsonValue &v, Policy &p) { return readObject(v, "journal", readJournalRules, p.journal); }},
    {"rules", false, [](const QJsonValue &v, Policy &p) { return readObject(v, "rules", readRules, p.rules); }},
    {siteContactsKey, false, [](const QJsonValue &v, Policy &p) { return readPath(v, p.siteContacts); }},
    {"callCard", true, [](const QJsonValue &v, Policy &p) { return readChoice(v, callCards, p.ring.callCard); }},
    {"notification", true, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.ring.notification); }},
    {"notificationShowsCaller", false,
     [](const QJsonValue &v, Policy &p) { return readFlag(v, p.ring.notificationShowsCaller); }},
    {"ringSound", true, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.ring.ringSound); }},
    {"autoAnswerSound", true, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.ring.autoAnswerSound); }},
    {"missedSound", true, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.ring.missedSound); }},
    {"soundVolume", true, [](const QJsonValue &v, Policy &p) { return readNumber(v, 0, 100, p.ring.soundVolume); }},
    {"soundDevice", true, [](const QJsonValue &v, Policy &p) { return readDevice(v, p.ring.soundDevice); }},
    {"answerKeyEverywhere", true, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.ring.answerKeyEverywhere); }},
    {"theme", true, [](const QJsonValue &v, Policy &p) { return readChoice(v, themes, p.theme); }},
    {"palette", true, [](const QJsonValue &v, Policy &p) { return readChoice(v, palettes, p.palette); }},
    {"motion", true, [](const QJsonValue &v, Policy &p) { return readChoice(v, motions, p.motion); }},
    {"stripOnTop", true, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.stripOnTop); }},
    {"textScale", true,
     [](const QJsonValue &v, Policy &p) { return readNumber(v, SmallestTextScale, LargestTextScale, p.textScale); }},
    {"language", true, [](const QJsonValue &v, Policy &p) { return readLanguage(v, p.language); }},
    {"keymap", true, [](const QJsonValue &v, Policy &p) { return readKeymap(v, p.keymap); }},
    {"keys", true, [](const QJsonValue &v, Policy &p) { return readKeys(v, p.keys); }},
    {"kiosk", false, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.kiosk); }},
    {"showPersonalInLogs", false, [](const QJsonValue &v, Policy &p) { return readFlag(v, p.showPersonalInLogs); }},
};

const Key *findKey(const QString &name)
{
    for (const Key &key : keys)
        if (name == QLatin1String(key.name))
            return &key;
    return nullptr;
}

QString knownKeys() { return policyKeys().join(QLatin1String(", ")); }

// {"theme": "Only for teams with headsets."}, or a list of keys without a word about why.
QJsonObject locksOf(const QJsonValue &value)
{
    QJsonObject locks = value.toObject();
    const QJsonArray names = value.toArray();
    for (const auto &name : names)
        locks[name.toString()] = QString();
    return locks;
}

bool isPolicy(PolicyLayer::From from)
{
    return from == PolicyLayer::From::MachinePolicy || from == PolicyLayer::From::PolicyFile;
}

// Locks hold for the layers after this one, so they are read last.
void readLocks(const PolicyLayer &layer, Policy &policy, QStringList &problems)
{
    const QJsonValue value = layer.values[QLatin1String("locked")];
    if (value.isUndefined())
        return;
    if (!isPolicy(layer.from) || !(value.isArray() || value.isObject())) {
        problems.append(
            QStringLiteral(
                "%1: locked must be a list of keys or an object of keys and reasons, and only a policy file may have it.")
                .arg(layer.name));
        return;
    }
    const QJsonObject locks = locksOf(value);
    for (auto lock = locks.begin(); lock != locks.end(); ++lock) {
        QString reason;
        const bool hasReason = !lock.value().toString().isEmpty() || !lock.value().isString();
        if (const Problem problem = readLabel(lock.value(), reason); hasReason && !problem.isEmpty())
            problems.append(QStringLiteral("%1: locked.%2%3.").arg(layer.name, lock.key(), problem));
        else if (findKey(lock.key()))
            policy.locked.insert(lock.key(), {.by = {.from = layer.from, .name = layer.name}, .reason = reason});
        else
            problems.append(QStringLiteral("%1: locked names the unknown key \"%2\". Known keys: %3.")
                                .arg(layer.name, lock.key(), knownKeys()));
    }
}

Problem applyKey(const PolicyLayer &layer, const QString &name, Policy &policy)
{
    using From = PolicyLayer::From;
    const Key *key = findKey(name);
    if (!key)
        return QStringLiteral(" is not a known key. Known keys: ") + knownKeys();
    if (layer.from == From::UserSettings && !key->isUserSetting)
        return QStringLiteral(" is not a setting that a user may keep");
    if (policy.locked.contains(name))
        return layer.from == From::UserSettings ? Problem() : QStringLiteral(" is locked by the policy of this machine");
    // --policy is whoever starts the desktop; which programs may be started is the administrator's.
    if (layer.from != From::MachinePolicy && layer.values[name].toObject().contains(QLatin1String("programs")))
        return QStringLiteral(".programs may only stand in the policy of this machine");
    const Problem problem = key->read(layer.values[name], policy);
    if (problem.isEmpty())
        policy.origins.insert(name, {.from = layer.from, .name = layer.name});
    return problem;
}

QJsonObject withAbsolutePaths(QJsonObject values, const QDir &folder)
{
    const QLatin1StringView key(siteContactsKey);
    if (const QString path = values.value(key).toString(); !path.isEmpty())
        values[key] = folder.absoluteFilePath(path);
    return values;
}

} // namespace

QString nameOf(ThemeChoice choice) { return themes[int(choice)]; }
QString nameOf(PaletteChoice choice) { return palettes[int(choice)]; }
QString nameOf(CallCardChoice choice) { return callCards[int(choice)]; }
QString nameOf(MotionChoice choice) { return motions[int(choice)]; }

QStringList policyKeys()
{
    QStringList names;
    for (const Key &key : keys)
        names.append(QLatin1String(key.name));
    return names;
}

QJsonObject readPolicyFile(const QString &path, QStringList &problems)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        problems.append(QStringLiteral("%1 can't be read: %2.").arg(path, file.errorString()));
        return {};
    }
    const QByteArray bytes = file.read(MaximumFileSize + 1);
    if (bytes.size() > MaximumFileSize) {
        problems.append(QStringLiteral("%1 is larger than a policy file can be (1 MiB).").arg(path));
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = 1 + bytes.left(error.offset).count('\n');
        problems.append(QStringLiteral("%1, line %2: %3.").arg(path).arg(line).arg(error.errorString()));
    } else if (!document.isObject()) {
        problems.append(QStringLiteral("%1 must hold one JSON object, {...}.").arg(path));
    }
    return withAbsolutePaths(document.object(), QFileInfo(path).absoluteDir());
}

void applyLayer(const PolicyLayer &layer, Policy &policy, QStringList &problems)
{
    const QStringList names = layer.values.keys();
    for (const QString &name : names) {
        if (name == QLatin1String("locked"))
            continue;
        if (const Problem problem = applyKey(layer, name, policy); !problem.isEmpty())
            problems.append(QStringLiteral("%1: %2%3.").arg(layer.name, name, problem));
    }
    readLocks(layer, policy, problems);
}

} // namespace callfloor
