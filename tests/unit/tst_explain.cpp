// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/explain.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

// Every code that the guide names and people may see has a sentence of its own.

using namespace cti;

class tst_Explain : public QObject {
    Q_OBJECT
    QJsonObject m_enums;

    QList<quint32> values(const char *name) const
    {
        QList<quint32> out;
        for (const auto &pair : m_enums[QLatin1String(name)].toArray())
            if (!pair[1].isNull())
                out.append(quint32(pair[1].toInteger()));
        return out;
    }
    //! A sentence: a capital, a full stop, no code, no shouting.
    static bool isSentence(const QString &text)
    {
        static const QRegularExpression good(QStringLiteral("^[A-Z][^0-9!_]*\\.$"));
        return good.match(text).hasMatch();
    }
    static void check(quint32 code, const Explanation &say, const Explanation &general)
    {
        QVERIFY2(isSentence(say.text), qPrintable(QString::number(code) + say.text));
        QVERIFY2(say.nextStep.isEmpty() || isSentence(say.nextStep), qPrintable(say.nextStep));
        QVERIFY2(say != general, qPrintable(QString::number(code)));
    }
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(CALLFLOOR_GOLDEN "/tables.json"));
        QVERIFY(file.open(QFile::ReadOnly));
        m_enums = QJsonDocument::fromJson(file.readAll()).object()[u"enums"].toObject();
    }
    void everyStatus()
    {
        QVERIFY(values("StatusCode").size() >= 20);
        for (const quint32 code : values("StatusCode")) {
            check(code, explainStatus(code), explainStatus(4711));
            QCOMPARE(explainStatus(code).nextStep.isEmpty(), code == Status::NoError);
        }
    }
    void everyControlFailure()
    {
        const Explanation general = explainControlFailure(4711);
        QVERIFY(values("ControlFailure").contains(22u));
        for (const quint32 code : values("ControlFailure"))
            if (code <= 22)
                check(code, explainControlFailure(quint16(code)), general);
        for (const int code : {256, 257, 258, 259, 260, 266, 281, 283, 287, 288, 289, 293}) // of signing in
            check(quint32(code), explainControlFailure(quint16(code)), general);
        for (const quint32 code : values("CCXErrorCode"))
            check(code, explainControlFailure(4711, code), code == CcxError::Default ? Explanation {} : general);
    }
    //! "Wrong password" says more than "the server does not accept this agent", and that more than "refused".
    void morePreciseCodeSpeaks()
    {
        QCOMPARE(explainControlFailure(ControlFailure::InvalidPassword, CcxError::AgentInvalid),
                 explainControlFailure(ControlFailure::InvalidPassword));
        const Explanation terminal = explainControlFailure(260, CcxError::ActiveTerminalNotSpecified);
        QVERIFY2(terminal.nextStep.contains(QLatin1String("Choose the phone")), qPrintable(terminal.text));
        QCOMPARE(explainControlFailure(ControlFailure::Operation, CcxError::AgentDeviceOff),
                 explainControlFailure(ControlFailure::Unspecified, CcxError::AgentDeviceOff));
        QCOMPARE(explainControlFailure(ControlFailure::InvalidDestination, 99999),
                 explainControlFailure(ControlFailure::InvalidDestination));
    }
    void everyReason()
    {
        QVERIFY(values("ReasonCode").size() >= 30);
        for (const quint32 code : values("ReasonCode")) {
            const auto reason = quint16(code);
            check(code, explainReason(reason), {});
            QVERIFY2(!explainReason(reason).nextStep.isEmpty(), qPrintable(QString::number(code)));
            const bool supervisor = reason == Reason::SupervisorLogout || reason == Reason::SupervisorChange;
            QCOMPARE(authorOfReason(reason) == StateAuthor::Supervisor, supervisor);
            QCOMPARE(explainReason(reason).text.contains(QLatin1String("supervisor")), supervisor);
            QCOMPARE(explainReason(reason).text.startsWith(QLatin1String("The system")),
                     authorOfReason(reason) == StateAuthor::System);
        }
    }
    //! A reason that the administrator configured has its words in the policy, not here.
    void ownReasons()
    {
        QCOMPARE(explainReason(3), Explanation {});
        QCOMPARE(authorOfReason(3), StateAuthor::Agent);
    }
    void configuration()
    {
        for (const quint32 code : values("ConfigKeyStatus"))
            check(code, explainConfigKey(code), explainConfigKey(4711));
        for (const quint32 code : values("ConfigEndStatus"))
            check(code, explainConfigEnd(code), explainConfigEnd(4711));
    }
    void failedCalls()
    {
        for (const auto cause : {EventCause::Busy, EventCause::DestNotObtainable, EventCause::IncompatibleDestination})
            check(quint32(cause), explainCallFailed(cause), explainCallFailed(EventCause::None));
    }
    void unknownCodesAreSaidToBe()
    {
        for (const Explanation &say : {explainStatus(4711), explainControlFailure(4711, 4711), explainCallFailed(EventCause(999)),
                                       explainConfigKey(4711), explainConfigEnd(4711)})
            check(4711, say, {});
    }
};
QTEST_GUILESS_MAIN(tst_Explain)
#include "tst_explain.moc"
