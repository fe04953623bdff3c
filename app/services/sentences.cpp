// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "sentences.h"
#include "messages/explain.h"
#include "messages/valuenames.h"
#include "session/transport.h"
#include <QCoreApplication>

namespace callfloor {

namespace {

using cti::ErrorKind;

// The translation context of what is said here.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(callfloor)
};

QString joined(const cti::Explanation &explanation)
{
    return explanation.nextStep.isEmpty() ? explanation.text : explanation.text + QLatin1Char(' ') + explanation.nextStep;
}

QString named(const cti::wire::ValueNames &names, quint32 value)
{
    for (const cti::wire::ValueName &name : names.values)
        if (name.value == value)
            return QStringLiteral("%1 (%2)").arg(QLatin1String(name.name.data(), qsizetype(name.name.size()))).arg(value);
    return QString::number(value);
}

QString detailsOf(const cti::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused: return QStringLiteral("Status %1").arg(named(cti::names::statusCode, error.code));
    case ErrorKind::ControlFailure:
        return QStringLiteral("FailureCode %1, ErrorCode %2")
            .arg(named(cti::names::controlFailure, error.code), named(cti::names::ccxErrorCode, error.detail));
    default: return error.path.isEmpty() ? error.text : error.path + QStringLiteral(": ") + error.text;
    }
}

QString textOf(const cti::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused: return joined(cti::explainStatus(error.code));
    case ErrorKind::ControlFailure: return joined(cti::explainControlFailure(quint16(error.code), error.detail));
    case ErrorKind::Timeout:
        return Say::tr(
            "The server did not answer in time. The request may still take effect; watch the state and try again if it "
            "does not.");
    case ErrorKind::Disconnected:
    case ErrorKind::Insecure:
        return Say::tr(
            "Contact with the server was lost before it answered. Wait until it is back, look at the state, then try again.");
    case ErrorKind::NotPossible:
        return Say::tr("This is not possible in the present state. Wait until the state has changed and try again.");
    case ErrorKind::Malformed: return Say::tr("The server can't take what was entered. Make it shorter and try again.");
    }
    return {};
}

} // namespace

Sentence explain(const cti::Error &error) { return {textOf(error), detailsOf(error)}; }

Sentence explainSignIn(const cti::Error &error, const QString &agentId, const QString &extension)
{
    Sentence sentence = explain(error);
    const bool isControl = error.kind == ErrorKind::ControlFailure;
    if (isControl && error.code == cti::ControlFailure::ExtensionInUse)
        sentence.text =
            Say::tr(
                "Extension %1 is in use by another agent. Sign in with another extension, or ask the other agent to sign out.")
                .arg(extension);
    else if (error.kind == ErrorKind::Refused && error.code == cti::Status::DeviceInUse)
        sentence.text = Say::tr("Extension %1 is in use by another desktop. Close that one, or sign in with another extension.")
                            .arg(extension);
    else if ((isControl && error.code == cti::ControlFailure::InvalidAgentId)
             || (error.kind == ErrorKind::Refused && error.code == cti::Status::InvalidAgentData))
        sentence.text = Say::tr("The server does not accept the agent ID %1. Check it and sign in again.").arg(agentId);
    return sentence;
}

// Why nothing was sent to `node`. Nobody is told how to go on without.
static QString explainInsecure(cti::TlsProblem problem, const QString &node)
{
    switch (problem) {
    case cti::TlsProblem::NotSpoken:
        return Say::tr("%1 does not encrypt the connection, so nothing was sent to it. Check the address and port, or ask your "
                       "administrator.")
            .arg(node);
    case cti::TlsProblem::UnknownIssuer:
        return Say::tr("The certificate of %1 comes from an issuer that this computer does not trust, so nothing was sent to it. "
                       "Ask your administrator to install the issuer's certificate.")
            .arg(node);
    case cti::TlsProblem::WrongName:
        return Say::tr("The certificate that %1 showed belongs to another server, so nothing was sent to it. Check the address, "
                       "or ask your administrator.")
            .arg(node);
    case cti::TlsProblem::Expired:
        return Say::tr("The certificate of %1 has expired, so nothing was sent to it. Tell your administrator, and check the "
                       "clock of this computer.")
            .arg(node);
    case cti::TlsProblem::NotYetValid:
        return Say::tr("The certificate of %1 is not valid yet, so nothing was sent to it. Check the clock of this computer, or "
                       "tell your administrator.")
            .arg(node);
    case cti::TlsProblem::None:
    case cti::TlsProblem::Rejected: break;
    }
    return Say::tr("The connection to %1 could not be made secure, so nothing was sent to it. Tell your administrator what "
                   "stands under \"Details\".")
        .arg(node);
}

Sentence explainConnection(const cti::Error &error, const QString &node)
{
    Sentence sentence {.details = detailsOf(error)};
    switch (error.kind) {
    case ErrorKind::Refused:
        sentence.text = error.code == cti::Status::ServerNotMaster
            ? Say::tr("%1 is on standby. Callfloor looks for the active server by itself; wait a moment.").arg(node)
            : joined(cti::explainStatus(error.code));
        break;
    case ErrorKind::Timeout:
        sentence.text = Say::tr("%1 does not answer. Check the address and the network, or ask your administrator.").arg(node);
        break;
    case ErrorKind::Malformed:
        sentence.text = Say::tr("%1 sent a message that can't be read, so the connection was ended. Tell your administrator what "
                                "stands under \"Details\".")
                            .arg(node);
        break;
    case ErrorKind::Insecure: sentence.text = explainInsecure(cti::TlsProblem(error.code), node); break;
    default:
        sentence.text = Say::tr("%1 can't be reached. Check the address and the network, or ask your administrator.").arg(node);
    }
    return sentence;
}

Sentence explainReason(quint16 code)
{
    return {joined(cti::explainReason(code)), QStringLiteral("EventReasonCode %1").arg(named(cti::names::reasonCode, code))};
}

Sentence explainCallFailed(cti::EventCause cause)
{
    return {joined(cti::explainCallFailed(cause)),
            QStringLiteral("EventCause %1").arg(named(cti::names::eventCause, quint32(cause)))};
}

} // namespace callfloor
