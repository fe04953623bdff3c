// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settinglistmodel.h"

namespace callfloor {

namespace {

QString yesOrNo(bool yes) { return yes ? SettingListModel::tr("Yes") : SettingListModel::tr("No"); }

Setting siteSetting(const char *key, const QString &name, const QString &value, const QString &note = {})
{
    return {.key = QLatin1String(key), .section = Setting::Section::Site, .name = name, .note = note, .value = [value] {
                return value;
            }};
}

QString textOr(const QString &text, const QString &otherwise) { return text.isEmpty() ? otherwise : text; }

QString none() { return SettingListModel::tr("None", "of a list"); }

QString reasonsText(const QList<Reason> &reasons)
{
    return reasons.isEmpty() ? none() : SettingListModel::tr("%n reason(s)", nullptr, int(reasons.size()));
}

QString queuesText(qsizetype queues) { return queues == 0 ? none() : SettingListModel::tr("%n queue(s)", nullptr, int(queues)); }

QString secondsText(int seconds) { return SettingListModel::tr("%n second(s)", nullptr, seconds); }

QString namesOf(const QList<cti::Node> &nodes)
{
    QStringList names;
    for (const cti::Node &node : nodes)
        names.append(node.name());
    return names.join(QStringLiteral(", "));
}

QString dialText(const DialRules &rules)
{
    QStringList parts;
    if (!rules.country.isEmpty())
        parts.append(SettingListModel::tr("Country %1").arg(rules.country));
    if (!rules.outsidePrefix.isEmpty())
        parts.append(SettingListModel::tr("%1 for an outside line").arg(rules.outsidePrefix));
    if (!rules.blockedPrefixes.isEmpty())
        parts.append(SettingListModel::tr("%n blocked prefix(es)", nullptr, int(rules.blockedPrefixes.size())));
    return textOr(parts.join(QStringLiteral(", ")), SettingListModel::tr("As it is typed", "numbers"));
}

// ---- in groups, so that what belongs together stands together

QList<Setting> serverRows(const Policy &policy)
{
    return {
        siteSetting("nodes", SettingListModel::tr("Servers"),
                    textOr(namesOf(policy.nodes), SettingListModel::tr("None", "servers")),
                    SettingListModel::tr("Tried in this order.")),
        siteSetting("tlsRequired", SettingListModel::tr("Encryption required"), yesOrNo(policy.tlsRequired)),
        siteSetting("standbyLink", SettingListModel::tr("Link to the other server kept ready"), yesOrNo(policy.standbyLink)),
        siteSetting("heartbeatSeconds", SettingListModel::tr("Time between two signs of life"),
                    secondsText(policy.heartbeatSeconds)),
        siteSetting("protocolVersion", SettingListModel::tr("Version of the protocol"), QString::number(policy.protocolVersion),
                    SettingListModel::tr("The first one that is asked for.")),
        siteSetting("fieldLengthBytes", SettingListModel::tr("Width of a field's length"),
                    policy.fieldLengthBytes == 0 ? SettingListModel::tr("Found out", "width of a field's length")
                                                 : SettingListModel::tr("%n byte(s)", nullptr, policy.fieldLengthBytes),
                    SettingListModel::tr("Of version 18 of the protocol alone.")),
        siteSetting("bridgeMode", SettingListModel::tr("Session in bridge mode"), yesOrNo(policy.bridgeMode)),
        siteSetting("queueNumbers", SettingListModel::tr("Server asked how many callers wait"), yesOrNo(policy.queueNumbers)),
    };
}

QList<Setting> reasonRows(const Policy &policy)
{
    const WrapUpRules &wrapUp = policy.wrapUp;
    return {
        siteSetting("notReadyReasons", SettingListModel::tr("Reasons for not ready"), reasonsText(policy.notReadyReasons)),
        siteSetting("favouriteReasons", SettingListModel::tr("Favourites among the reasons for not ready"),
                    SettingListModel::tr("With a star in the list of reasons")),
        siteSetting("signOutReasons", SettingListModel::tr("Reasons for signing out"), reasonsText(policy.signOutReasons)),
        siteSetting("wrapUpReasons", SettingListModel::tr("Reasons in wrap-up"), reasonsText(wrapUp.reasons)),
        siteSetting("wrapUpArray", SettingListModel::tr("Server told the reasons in wrap-up"),
                    wrapUp.array.isEmpty() ? yesOrNo(false) : SettingListModel::tr("In the array %1").arg(wrapUp.array)),
        siteSetting("wrapUpSeconds", SettingListModel::tr("Time for wrap-up"),
                    wrapUp.seconds == 0 ? SettingListModel::tr("Without end", "time for wrap-up") : secondsText(wrapUp.seconds)),
        siteSetting("wrapUpQueues", SettingListModel::tr("Queues with a time of their own for wrap-up"),
                    queuesText(wrapUp.queues.size())),
        siteSetting("queueNames", SettingListModel::tr("Queues named by the site"), queuesText(policy.queueNames.size())),
    };
}

QList<Setting> callRows(const Policy &policy)
{
    const int variables = int(policy.callVariables.size());
    const int layouts = int(policy.callLayouts.size());
    const int rules = int(policy.rules.size());
    return {
        siteSetting("callVariables", SettingListModel::tr("Data shown of a call"),
                    variables == 0 ? SettingListModel::tr("What was sent", "data shown of a call")
                                   : SettingListModel::tr("%n variable(s)", nullptr, variables)),
        siteSetting("callLayouts", SettingListModel::tr("Other data for some calls"),
                    layouts == 0 ? none() : SettingListModel::tr("%n layout(s)", nullptr, layouts)),
        siteSetting("dialling", SettingListModel::tr("How numbers are dialled"), dialText(policy.dialling)),
        siteSetting("siteContacts", SettingListModel::tr("Phone book of the site"),
                    textOr(policy.siteContacts, SettingListModel::tr("None", "phone book of the site"))),
        siteSetting("rules", SettingListModel::tr("Screen pop and other rules"),
                    rules == 0 ? none() : SettingListModel::tr("%n rule(s)", nullptr, rules)),
        siteSetting("notificationShowsCaller", SettingListModel::tr("Notifications name the caller"),
                    yesOrNo(policy.ring.notificationShowsCaller)),
        siteSetting("maskKeypad", SettingListModel::tr("Digits of the keypad shown as dots"), yesOrNo(policy.maskKeypad)),
    };
}

QList<Setting> keepingRows(const Policy &policy)
{
    const JournalRules &journal = policy.journal;
    return {
        siteSetting("journal", SettingListModel::tr("Calls, states and outages kept on this computer"),
                    journal.enabled ? SettingListModel::tr("%n day(s)", nullptr, journal.days) : yesOrNo(false),
                    journal.variables.isEmpty()
                        ? SettingListModel::tr("Without the data of the calls.")
                        : SettingListModel::tr("Of the data of a call: %1.").arg(journal.variables.join(QStringLiteral(", ")))),
        siteSetting("showPersonalInLogs", SettingListModel::tr("Callers' data in logs"), yesOrNo(policy.showPersonalInLogs),
                    SettingListModel::tr("Otherwise files hold pseudonyms.")),
        siteSetting("kiosk", SettingListModel::tr("Desktop shared by all who pass by"), yesOrNo(policy.kiosk)),
        siteSetting("keys", SettingListModel::tr("Keys instead of the keymap's"),
                    SettingListModel::tr("Listed below, under Keys of the commands")),
    };
}

} // namespace

QList<Setting> siteSettings(const Policy &policy)
{
    return serverRows(policy) + reasonRows(policy) + callRows(policy) + keepingRows(policy);
}

} // namespace callfloor
