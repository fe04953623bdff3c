// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "rule.h"
#include "services/base/policyobject.h"
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace callfloor {

namespace {

constexpr qsizetype LongestText = 2000;
constexpr qsizetype LongestName = 100;
constexpr qsizetype MostEntries = 100;

QString indexed(const QString &path, qsizetype index) { return path + QStringLiteral("[%1]").arg(index); }

class RuleReader {
public:
    RuleReader(const QJsonValue &rules, QStringList &problems)
        : m_object(rules, QStringLiteral("rules"), problems), m_problems(problems)
    {
    }
    QList<Rule> read();

private:
    void readAllowed();
    void readPrograms();
    QStringList readHosts(QLatin1StringView key);
    std::optional<Rule> readRule(const QJsonValue &value, qsizetype index);
    static void readTrigger(PolicyObject &from, Rule &rule);
    void readConditions(PolicyObject from, RuleConditions &when);
    std::optional<VariableCondition> readVariable(const QJsonValue &value, const QString &path);
    void readSteps(PolicyObject &from, Rule &rule);
    std::optional<RuleStep> readStep(const QJsonValue &value, const QString &path);
    std::optional<RuleStep> readStart(PolicyObject &from);
    CallWebhook readWebhook(PolicyObject &from);
    static UrlTemplate readUrl(PolicyObject &from, QLatin1StringView key, const AllowedUrls &allowed);
    static TextTemplate readText(PolicyObject &from, QLatin1StringView key, const QString &text);
    static TextTemplate readText(PolicyObject &from, QLatin1StringView key)
    {
        return readText(from, key, from.text(key, LongestText));
    }

    PolicyObject m_object;
    QStringList &m_problems;
    AllowedUrls m_allowed {};
    AllowedUrls m_webhooks {.schemes = {QStringLiteral("https")}};
    QHash<QString, QString> m_programs {};
};

QList<Rule> RuleReader::read()
{
    readAllowed();
    readPrograms();
    QList<Rule> rules;
    QSet<QString> names;
    const QJsonArray array = m_object.list(QLatin1StringView("rules"), MostEntries);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto rule = readRule(array[i], i);
        if (!rule)
            continue;
        if (names.contains(rule->name))
            m_problems.append(QStringLiteral("%1.name must not be given twice: \"%2\".")
                                  .arg(indexed(QStringLiteral("rules.rules"), i), rule->name));
        else
            rules.append(*rule);
        names.insert(rule->name);
    }
    m_object.check();
    return rules;
}

QStringList RuleReader::readHosts(QLatin1StringView key)
{
    QStringList hosts = m_object.texts(key, MostEntries, 260);
    const auto isWrong = [](const QString &host) { return !AllowedUrls::isHost(host); };
    if (std::any_of(hosts.cbegin(), hosts.cend(), isWrong))
        m_object.problem(
            key, QStringLiteral("must be hosts, such as \"crm.example.com\", \"*.example.com\" or \"crm.example.com:8443\""));
    hosts.removeIf(isWrong);
    return hosts;
}

void RuleReader::readAllowed()
{
    constexpr QLatin1StringView schemes("schemes");
    m_allowed.schemes = m_object.has(schemes) ? m_object.texts(schemes, MostEntries, 30) : QStringList {QStringLiteral("https")};
    for (QString &scheme : m_allowed.schemes)
        scheme = scheme.toLower();
    if (m_allowed.schemes.removeIf(AllowedUrls::isHarmfulScheme) > 0)
        m_object.problem(schemes,
                         QStringLiteral("must not have schemes that run what they are given, such as javascript or file"));
    m_allowed.hosts = readHosts(QLatin1StringView("hosts"));
    m_webhooks.hosts = readHosts(QLatin1StringView("webhookHosts"));
}

void RuleReader::readPrograms()
{
    constexpr QLatin1StringView key("programs");
    const QJsonObject programs = m_object.object(key);
    // A batch file is run by a shell, which would read the arguments once more.
    static const QRegularExpression script(QStringLiteral("\\.(bat|cmd)[. ]*$"), QRegularExpression::CaseInsensitiveOption);
    for (auto program = programs.begin(); program != programs.end(); ++program) {
        const QString path = program->toString();
        if (QDir::isAbsolutePath(path) && !path.contains(script))
            m_programs.insert(program.key(), path);
        else
            m_object.problem(
                key,
                QStringLiteral("must give the absolute path of a program, and no batch file, for \"%1\"").arg(program.key()));
    }
}

std::optional<Rule> RuleReader::readRule(const QJsonValue &value, qsizetype index)
{
    const qsizetype problemsBefore = m_problems.size();
    const QString path = indexed(QStringLiteral("rules.rules"), index);
    const QString name = value[QLatin1String("name")].toString();
    PolicyObject from(value, name.isEmpty() ? path : QStringLiteral("%1 \"%2\"").arg(path, name.left(LongestName)), m_problems);
    Rule rule {.name = from.text(QLatin1StringView("name"), LongestName)};
    if (rule.name.trimmed().isEmpty())
        from.problem(QLatin1StringView("name"), QStringLiteral("must be given"));
    readTrigger(from, rule);
    readConditions(from.child(QLatin1StringView("when")), rule.when);
    readSteps(from, rule);
    from.check();
    return m_problems.size() == problemsBefore ? std::optional(rule) : std::nullopt;
}

void RuleReader::readTrigger(PolicyObject &from, Rule &rule)
{
    static const QStringList triggers {QStringLiteral("ringing"), QStringLiteral("answered"), QStringLiteral("heldTooLong"),
                                       QStringLiteral("ended")};
    constexpr QLatin1StringView key("trigger");
    const qsizetype found = triggers.indexOf(from.text(key, LongestName));
    if (found < 0)
        from.problem(key, QStringLiteral("must be one of ") + triggers.join(QLatin1String(", ")));
    rule.trigger = RuleTrigger(qMax(qsizetype(0), found));
    constexpr QLatin1StringView seconds("heldSeconds");
    rule.heldSeconds = from.number(seconds, 1, 86'400, 0);
    if ((rule.trigger == RuleTrigger::HeldTooLong) != from.has(seconds))
        from.problem(seconds, QStringLiteral("must be given for the trigger heldTooLong, and only there"));
}

void RuleReader::readConditions(PolicyObject from, RuleConditions &when)
{
    when.queues = from.texts(QLatin1StringView("queue"), MostEntries, LongestName);
    constexpr QLatin1StringView number("number");
    when.numbers = from.texts(number, MostEntries, LongestName);
    static const QRegularExpression pattern(QStringLiteral("^\\+?[0-9*?]+$"));
    for (const QString &text : when.numbers)
        if (!pattern.match(text).hasMatch())
            from.problem(number, QStringLiteral("must have patterns of digits, * and ?, such as \"+47*\""));
    constexpr QLatin1StringView variables("variables");
    const QJsonArray array = from.list(variables, MostEntries);
    for (qsizetype i = 0; i < array.size(); ++i)
        if (const auto condition = readVariable(array[i], indexed(from.pathOf(variables), i)))
            when.variables.append(*condition);
    from.check();
}

std::optional<VariableCondition> RuleReader::readVariable(const QJsonValue &value, const QString &path)
{
    using Test = VariableCondition::Test;
    PolicyObject from(value, path, m_problems);
    VariableCondition condition {.name = from.text(QLatin1StringView("name"), LongestName)};
    const bool isEqual = from.has(QLatin1StringView("equals"));
    const bool isContained = from.has(QLatin1StringView("contains"));
    const QString equal = from.text(QLatin1StringView("equals"), LongestText);
    const QString contained = from.text(QLatin1StringView("contains"), LongestText);
    const bool isPresent = from.flag(QLatin1StringView("present"), false);
    from.check();
    if (condition.name.isEmpty() || int(isEqual) + int(isContained) + int(isPresent) != 1) {
        m_problems.append(QStringLiteral("%1 must have a name and one of equals, contains and \"present\": true.").arg(path));
        return {};
    }
    condition.test = isEqual ? Test::Equals : isContained ? Test::Contains : Test::Present;
    condition.value = isEqual ? equal : contained;
    return condition;
}

void RuleReader::readSteps(PolicyObject &from, Rule &rule)
{
    constexpr QLatin1StringView key("actions");
    const QJsonArray array = from.list(key, 10);
    if (array.isEmpty())
        from.problem(key, QStringLiteral("must have at least one action"));
    for (qsizetype i = 0; i < array.size(); ++i)
        if (const auto step = readStep(array[i], indexed(from.pathOf(key), i)))
            rule.steps.append(*step);
}

std::optional<RuleStep> RuleReader::readStep(const QJsonValue &value, const QString &path)
{
    constexpr QLatin1StringView openUrl("openUrl");
    constexpr QLatin1StringView webhook("webhook");
    constexpr QLatin1StringView copy("copy");
    constexpr QLatin1StringView notify("notify");
    PolicyObject from(value, path, m_problems);
    std::optional<RuleStep> step;
    if (from.has(openUrl))
        step = OpenUrl {readUrl(from, openUrl, m_allowed)};
    else if (from.has(webhook))
        step = readWebhook(from);
    else if (from.has(copy))
        step = CopyText {readText(from, copy)};
    else if (from.has(notify))
        step = Notify {readText(from, notify)};
    else if (from.has(QLatin1StringView("start")))
        step = readStart(from);
    else
        m_problems.append(QStringLiteral("%1 must have one of openUrl, webhook, copy, notify and start.").arg(path));
    if (step)
        from.check();
    return step;
}

UrlTemplate RuleReader::readUrl(PolicyObject &from, QLatin1StringView key, const AllowedUrls &allowed)
{
    const QString text = from.text(key, LongestText);
    if (const QString problem = UrlTemplate::check(text, allowed); !problem.isEmpty())
        from.problem(key, problem);
    return UrlTemplate::parse(text);
}

TextTemplate RuleReader::readText(PolicyObject &from, QLatin1StringView key, const QString &text)
{
    const auto parsed = TextTemplate::parse(text);
    if (!parsed || text.isEmpty())
        from.problem(key, QStringLiteral("must be a text, with each name in braces, such as {number}"));
    return parsed.value_or(TextTemplate());
}

CallWebhook RuleReader::readWebhook(PolicyObject &from)
{
    CallWebhook webhook {.url = readUrl(from, QLatin1StringView("webhook"), m_webhooks)};
    constexpr QLatin1StringView key("fields");
    const QJsonObject fields = from.object(key);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        webhook.fields.append({field.key(), readText(from, key, field->toString())});
    return webhook;
}

std::optional<RuleStep> RuleReader::readStart(PolicyObject &from)
{
    constexpr QLatin1StringView start("start");
    constexpr QLatin1StringView arguments("arguments");
    const QString name = from.text(start, LongestName);
    StartProgram step {.program = m_programs.value(name)};
    if (step.program.isEmpty())
        from.problem(start, QStringLiteral("must be one of rules.programs"));
    const QStringList texts = from.texts(arguments, MostEntries, LongestText);
    for (const QString &text : texts)
        step.arguments.append(readText(from, arguments, text));
    return step;
}

} // namespace

QList<Rule> readRules(const QJsonValue &rules, QStringList &problems) { return RuleReader(rules, problems).read(); }

} // namespace callfloor
