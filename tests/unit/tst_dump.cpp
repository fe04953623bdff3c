// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/callrequests.h"
#include "messages/configmessages.h"
#include "messages/registry.h"
#include "messages/sessionmessages.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

// What people and files get to see of a message.

using namespace cti;
using wire::Format;
using wire::Privacy;

static QString s(const char *text) { return QString::fromUtf8(text); }

template <wire::Message M>
static AnyMessage received(const M &message, const Format &format = {})
{
    return AnyMessage::decode(wire::encode(message, format).value(), format).value();
}

static QByteArray json(const AnyMessage &message, Privacy privacy = Privacy::ShowPersonal)
{
    return QJsonDocument(message.toJson(privacy)).toJson(QJsonDocument::Compact);
}

static CallDeliveredEvent callFrom(const char *number)
{
    return {.callID = 7,
            .connectionDeviceID = s("2001"),
            .callingDeviceID = s(number),
            .ani = s(number),
            .context = {.callVariables = {s("4711")}, .namedVariables = {{s("card"), s("4111")}}},
            .rest = {.unknown = {{250, "4111"}}}};
}

class tst_Dump : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! Who only looks at a message leaves its lists shared with all who have it.
    void listsStayShared()
    {
        const AgentStateEvent event {.csqs = {{.csqID = 5, .csqState = AgentState::Talking}}};
        const QList copy = event.csqs;
        const wire::Table &table = findMessage(AgentStateEvent::id)->table();
        QVERIFY(wire::dumpText(table, &event, {}, Privacy::Mask).contains(s("csqs[0].CSQID = 5")));
        QVERIFY(wire::dumpJson(table, &event, {}, Privacy::Mask).contains(s("groups")));
        QVERIFY(wire::encode(event, {}));
        QVERIFY(copy.isSharedWith(event.csqs));
    }
    //! Values with the guide's names, bits by name, counts, one line a field whatever the text holds.
    void text()
    {
        AgentStateEvent event {.agentState = AgentState::Ready, .agentID = s("a\n7")};
        event.csqs = {{.csqID = 5, .csqState = AgentState::Talking}};
        const QString lines = received(event).toText(Privacy::ShowPersonal);
        QVERIFY(lines.startsWith(s("AGENT_STATE_EVENT (30)\n")));
        QVERIFY(lines.contains(s("\n  AgentState = 3 AGENT_STATE_READY\n")));
        QVERIFY(lines.contains(s("\n  numCSQs = 1\n")));
        QVERIFY(lines.contains(s("\n  csqs[0].CSQID = 5\n")));
        QVERIFY(lines.contains(s("\n  csqs[0].CSQState = 4 AGENT_STATE_TALKING\n")));
        QVERIFY(lines.contains(s("\n  AgentID = \"a\\n7\"\n")));
        QVERIFY(!lines.contains(s("reserved")));
        const QString open = received(OpenConf {.servicesGranted = Service::ClientEvents | Service::Supervisor | 0x8}).toText();
        QVERIFY(open.contains(s("\n  ServicesGranted = 0x89 CTI_SERVICE_CLIENT_EVENTS | CTI_SERVICE_SUPERVISOR | 0x8\n")));
        const QString heartbeat = received(HeartbeatReq {.invokeID = 9}).toText();
        QCOMPARE(heartbeat, s("HEARTBEAT_REQ (5)\n  InvokeID = 9\n"));
    }
    //! The shape that scripts rely on; a nested group and its count stand in their record.
    void jsonShape()
    {
        ConfigAgentEvent event;
        event.records = {{.loginID = s("a1"), .csqs = {{5}}, .agentState = AgentState::Ready}, {.loginID = s("a2")}};
        QCOMPARE(json(received(event)),
                 QByteArray(R"({"fields":{"NumRecords":2},"groups":{"records":[)"
                            R"({"AgentState":3,"LoginID":"a1","NumCSQ":1,"RecordType":0,"csqs":[{"CSQID":5}]},)"
                            R"({"LoginID":"a2","RecordType":0}]},)"
                            R"("id":237,"message":"CONFIG_AGENT_EVENT","problems":[],"unknown":[]})"));
    }
    void jsonOfOddities()
    {
        const auto message = AnyMessage::decode({HeartbeatReq::id, QByteArray::fromHex("00000009ee02beef43023100")}, {}).value();
        QCOMPARE(json(message),
                 QByteArray(R"({"fields":{"InvokeID":9},"groups":{},"id":5,"message":"HEARTBEAT_REQ","problems":[],)"
                            R"("unknown":[{"hex":"beef","tag":238},{"hex":"***","tag":67}]})"));
        QCOMPARE(json(AnyMessage::decode({999, "ab"}, {}).value()),
                 QByteArray(R"({"fields":{},"groups":{},"id":999,"message":"UNKNOWN",)"
                            R"("problems":["MessageTypeID: 999 is not known"],"unknown":[{"hex":"6162","tag":null}]})"));
    }
    //! Passwords and digits are in no dump, also not when they come twice or in a message that has no such field.
    void secretsAreNeverShown()
    {
        const SetAgentStateReq login {.agentInstrument = s("2001"), .agentPassword = s("hush")};
        wire::Frame frame = wire::encode(login, {}).value();
        const QByteArray again = frame.body.last(7);
        frame.body += again;
        for (const Privacy privacy : {Privacy::Mask, Privacy::ShowPersonal}) {
            const auto message = AnyMessage::decode(frame, {}).value();
            QVERIFY(!message.toText(privacy).contains(s("hush")) && !json(message, privacy).contains("hush"));
            QVERIFY(!message.toText(privacy).contains(s("68757368")) && !json(message, privacy).contains("68757368"));
            QVERIFY(!redacted(frame, {}, privacy).body.contains("hush"));
            const SendDtmfSignalReq digits {.dtmfString = s("987654")};
            QVERIFY(!received(digits).toText(privacy).contains(s("987654")));
            QVERIFY(!redacted(wire::encode(digits, {}).value(), {}, privacy).body.contains("987654"));
        }
    }
    //! The same number has the same pseudonym everywhere under one key, and another under another.
    void pseudonymsAreStable()
    {
        const wire::Pseudonyms one(QByteArray("one"));
        QCOMPARE(one.of("2001"), one.of("2001"));
        QVERIFY(one.of("2001") != one.of("2002") && one.of("2001") != wire::Pseudonyms(QByteArray("two")).of("2001"));
        QVERIFY(one.of("2001") != wire::Pseudonyms().of("2001") && wire::Pseudonyms().of("1") != wire::Pseudonyms().of("1"));
        QVERIFY(QRegularExpression(s("^p[0-9a-f]{6}$")).match(QString::fromLatin1(one.of("2001"))).hasMatch());
        QCOMPARE(one.of({}), QByteArray());
        QCOMPARE(one.of("2001", 3).size(), 3);
        const QJsonObject fields = received(callFrom("5551234")).toJson()[u"fields"].toObject();
        QCOMPARE(fields[u"ANI"].toString(), QString::fromLatin1(wire::Pseudonyms::ofThisProcess().of("5551234")));
        QCOMPARE(fields[u"ANI"], fields[u"CallingDeviceID"]);
        QVERIFY(fields[u"ANI"] != fields[u"ConnectionDeviceID"]);
        const AgentStateEvent state {.agentExtension = s("2001")}; // else nobody could tell whose phone a recorded call is at
        QCOMPARE(received(state).toJson()[u"fields"][u"AgentExtension"], fields[u"ConnectionDeviceID"]);
    }
    //! Logs and recordings have no number, name or call data; a recording has all the rest, oddities too.
    void personalValuesAreReplaced()
    {
        const auto message = received(callFrom("5551234"));
        for (const QByteArray &seen :
             {json(message, Privacy::Mask), message.toText().toUtf8(), redacted(message.frame(), {}).body})
            for (const char *personal : {"5551234", "2001", "4711", "4111", "34313131"})
                QVERIFY2(!seen.contains(personal), personal);
        const wire::Frame kept = redacted(message.frame(), {});
        const auto again = AnyMessage::decode(kept, {}).value();
        QVERIFY(again.rest().notes == message.rest().notes);
        const auto *call = again.as<CallDeliveredEvent>();
        QCOMPARE(call->callID, 7u);
        QCOMPARE(call->context.namedVariables.first().name, s("card"));
        QCOMPARE(call->rest.unknown, (QList<wire::UnknownField> {{250, "****"}}));
        QCOMPARE(redacted(message.frame(), {}, Privacy::ShowPersonal), message.frame());
    }
    void recordingsKeepOddities()
    {
        // a wrong reserved value, no NUL, the order turned, a count that lies
        const QByteArray body =
            QByteArray::fromHex("00000000 00000005 0015 0000 00000007 004c 0004 ffff 1f04 32303031 1905 3230303100");
        const wire::Frame kept = redacted({CallHeldEvent::id, body}, {});
        const auto message = AnyMessage::decode(kept, {}).value();
        QCOMPARE(kept.body.first(22), body.first(22));
        QCOMPARE(kept.body.mid(22, 2), QByteArray::fromHex("1f07"));
        QCOMPARE(message.as<CallHeldEvent>()->holdingDeviceID, message.as<CallHeldEvent>()->connectionDeviceID);
        QVERIFY(message.as<CallHeldEvent>()->holdingDeviceID != s("2001"));
    }
    //! Nobody knows what is in a frame that cannot be read.
    void unreadableFramesKeepTheirLength()
    {
        QCOMPARE(redacted({999, "hush"}, {}), (wire::Frame {999, "****"}));
        QCOMPARE(redacted({HeartbeatReq::id, "abc"}, {}), (wire::Frame {HeartbeatReq::id, "***"}));
    }
    void everyMessageSurvivesRedaction_data()
    {
        QTest::addColumn<quint32>("id");
        for (const MessageType &type : allMessages())
            QTest::newRow(type.name.data()) << type.id;
    }
    void everyMessageSurvivesRedaction()
    {
        QFETCH(quint32, id);
        const Format format {18, 2, 1};
        const MessageType &type = *findMessage(id);
        const auto body = wire::encodeBody(type.table(), AnyMessage::sample(type).data(), format).value();
        const auto again = AnyMessage::decode(redacted({id, body}, format), format);
        QVERIFY(again);
        QVERIFY(again->rest() == wire::Rest {}); // within every limit, in the documented order
    }
};
QTEST_GUILESS_MAIN(tst_Dump)
#include "tst_dump.moc"
