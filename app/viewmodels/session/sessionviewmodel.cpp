// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionviewmodel.h"
#include "plaintext.h"
#include "signinrules.h"
#include "walltime.h"

namespace callfloor {

using cti::Agent;
using cti::AgentState;
using cti::ErrorKind;
using cti::Phase;

SessionViewModel::SessionViewModel(Desk &desk, Options options, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_options(std::move(options)),
      m_asking(desk.clock),
      m_names(desk),
      m_seat(m_options.demo ? Profile::Seat() : m_options.seats.seat())
{
    if (m_options.kiosk)
        m_seat.agentId.clear();
    if (!m_options.proposed.agentId.isEmpty())
        m_seat.agentId = m_options.proposed.agentId;
    if (!m_options.proposed.extension.isEmpty())
        m_seat.extension = m_options.proposed.extension;
    connect(&desk.server, &cti::Cluster::statusChanged, this, &SessionViewModel::serverChanged);
    connect(&desk.server, &cti::Cluster::online, this, &SessionViewModel::logIn);
    connect(&desk.server, &cti::Cluster::lost, this, &SessionViewModel::lost);
    connect(&desk.server, &cti::Cluster::closed, this, &SessionViewModel::closed);
    connect(&desk.recovery, &cti::Recovery::settled, this, &SessionViewModel::settled);
    connect(&desk.agents, &cti::AgentRegistry::changed, this, &SessionViewModel::agentChanged);
    connect(&desk.configuration, &cti::ConfigurationRegistry::terminalsChanged, this, &SessionViewModel::terminalsChanged);
}

// ---- the page

QString SessionViewModel::connectionWord() const
{
    if (isRecording())
        return tr("Recording");
    switch (m_connection) {
    case Connection::Offline: return tr("Offline");
    case Connection::Connecting: return tr("Connecting");
    case Connection::Connected: return tr("Connected");
    case Connection::Reconnecting: return tr("Reconnecting");
    }
    return {};
}

QString SessionViewModel::connectionText() const
{
    if (m_stage == Stage::SignedOut || isRecording())
        return {};
    if (m_relogin)
        return m_loggingInAgain ? tr("Signing you in again.") : tr("Waiting for the server to sign you in again.");
    switch (m_desk.server.phase()) {
    case Phase::Online:
    case Phase::Closing: return {};
    case Phase::Starting:
        return tr("%1 answers, but the contact centre is still starting. Wait; nothing needs to be done.").arg(address());
    case Phase::Connecting:
    case Phase::Opening: {
        const int version = m_desk.server.format().version;
        return version == m_options.settings.version
            ? tr("Trying %1.").arg(address())
            : tr("Trying %1 with version %2 of the protocol.").arg(address()).arg(version);
    }
    case Phase::Offline: {
        const cti::NodeStatus *failed = lastFailed();
        return failed ? explainConnection(*failed->lastError, failed->node.name()).text : tr("Trying %1.").arg(address());
    }
    }
    return {};
}

QString SessionViewModel::nodeName() const { return isRecording() ? m_options.recording : currentNode().host; }
QString SessionViewModel::address() const { return isRecording() ? m_options.recording : currentNode().name(); }
bool SessionViewModel::isEncrypted() const { return currentNode().tls; }

QString SessionViewModel::limitsText() const
{
    if (isRecording())
        return recordingText();
    const quint32 missing = m_desk.server.missingServices();
    if (missing & cti::Service::ClientControl)
        return tr(
            "The server does not let this desktop control calls. Use the buttons of your phone and tell your administrator.");
    if (missing & cti::Service::CallDataUpdate)
        return tr("The server does not let this desktop change the data of calls. Tell your administrator.");
    return {};
}

QString SessionViewModel::stillWorksText() const
{
    if (m_lostSince <= 0)
        return {};
    return m_desk.calls.calls().isEmpty() ? tr("Your phone works; calls from the queues come again when contact is back.")
                                          : tr("Your call goes on: use the buttons of your phone.");
}

QString SessionViewModel::standbyText() const
{
    const auto index = m_stage == Stage::SignedOut ? std::nullopt : m_desk.server.standbyNode();
    return index ? tr("%1 is ready to take over.").arg(m_desk.server.nodes().at(*index).node.name()) : QString();
}

void SessionViewModel::signIn(const QString &agentId, const QString &password, const QString &extension, const QString &terminal)
{
    if (m_stage != Stage::SignedOut)
        return;
    clearError();
    const QString agent = agentId.trimmed();
    const QString phone = extension.trimmed();
    if (const Missing missing = missingForSignIn(agent, password, phone); missing.field != Field::None)
        return setError(missing.text, missing.field);
    const bool isSamePhone = phone == m_wanted.extension; // else the list, and what was chosen of it, are another one's
    m_wanted = {.agentId = agent, .extension = phone, .terminal = isSamePhone ? terminal.trimmed() : QString()};
    if (!isSamePhone)
        setTerminalNeeded(false);
    m_wanted.password = Secret(password);
    m_accepted = false;
    m_asking.begin([this] { Q_EMIT busyChanged(); });
    Q_EMIT busyChanged();
    setStage(Stage::SigningIn);
    m_desk.connectAs({agent}, phone, m_options.settings);
    serverChanged();
}

void SessionViewModel::watch(const QString &agentId, const cti::Phone &phone)
{
    m_desk.watchAs({agentId}, phone);
    setStage(Stage::SignedIn);
    Q_EMIT connectionChanged();
}

void SessionViewModel::endRecording()
{
    m_recordingEnded = true;
    Q_EMIT connectionChanged();
}

// Those that are configured for the extension. A name that could read as another one is typed rather than picked.
QStringList SessionViewModel::terminals() const
{
    constexpr qsizetype MostToChooseFrom = 8;
    QStringList names = m_desk.configuration.terminalsAt(m_wanted.extension);
    names.removeIf([](const QString &name) { return harmless(name) != name; });
    return names.size() <= MostToChooseFrom ? names : QStringList();
}

void SessionViewModel::cancelSignIn()
{
    if (m_stage == Stage::SigningIn)
        leave();
}

void SessionViewModel::tryNow() { m_desk.server.retryNow(); }

void SessionViewModel::clearError() { setError({}, Field::None); }

void SessionViewModel::retranslate()
{
    Q_EMIT connectionChanged();
    Q_EMIT errorChanged();
    m_names.retranslate();
}

// ---- signing in

void SessionViewModel::logIn()
{
    if (std::exchange(m_lostSince, 0) > 0)
        Q_EMIT connectionChanged(); // the cluster has told of its own change before
    if (m_stage != Stage::SigningIn)
        return;
    cti::Credentials who {.agent = {m_wanted.agentId}, .extension = m_wanted.extension, .password = m_wanted.password.text()};
    if (!m_wanted.terminal.isEmpty())
        who.activeTerminal = m_wanted.terminal;
    m_desk.agentControl.signIn(who, this, [this](const std::optional<cti::Error> &error) { loggedIn(error); });
}

void SessionViewModel::loggedIn(const std::optional<cti::Error> &error)
{
    if (m_stage != Stage::SigningIn)
        return; // cancelled
    if (error && error->kind == ErrorKind::Disconnected)
        return; // the next session tries again
    if (error) {
        if (needsTerminal(*error))
            setTerminalNeeded(true);
        return giveUp(whyNoSignIn(*error), fieldOf(*error));
    }
    m_accepted = true;
    if (!m_options.kiosk)
        m_kept.keep(m_wanted.password);
    m_wanted.password.wipe();
    agentChanged(m_desk.self()); // the event may have come before the confirmation
}

// Not every failed try ends the sign-in: a standby node or an older version is no reason to stop, a wrong extension is.
void SessionViewModel::judgeAttempt()
{
    const cti::NodeStatus *failed = lastFailed();
    if (m_stage != Stage::SigningIn || !failed)
        return;
    if (isAboutAgent(*failed->lastError))
        giveUp(whyNoSignIn(*failed->lastError), fieldOf(*failed->lastError));
    else if (!mayStillOpen(m_desk.server.nodes()))
        giveUp([error = *failed->lastError, nodes = namesOf(m_desk.server.nodes())] { return explainConnection(error, nodes); },
               Field::Server);
}

void SessionViewModel::signedIn()
{
    m_asking.end();
    Q_EMIT busyChanged();
    setTerminalNeeded(false);
    setStage(Stage::SignedIn);
    m_seat = {.extension = m_wanted.extension, .agentId = m_options.kiosk ? QString() : m_wanted.agentId};
    if (!m_options.demo)
        m_options.seats.remember(m_seat);
    Q_EMIT lastSeatChanged();
}

Said SessionViewModel::whyNoSignIn(const cti::Error &error) const
{
    return [error, agent = m_wanted.agentId, phone = m_wanted.extension] { return explainSignIn(error, agent, phone); };
}

void SessionViewModel::giveUp(const Said &why, Field field)
{
    leave();
    setError(why, field);
}

// Back to the sign-in page.
void SessionViewModel::leave()
{
    m_wanted.password.wipe();
    m_kept.wipe();
    m_asking.end();
    Q_EMIT busyChanged();
    m_relogin.reset();
    m_loggingInAgain = false;
    m_lostSince = 0;
    setStage(Stage::SignedOut);
    m_desk.server.close();
    serverChanged();
}

// ---- what the server does

void SessionViewModel::serverChanged()
{
    judgeAttempt();
    const Phase phase = m_desk.server.phase();
    if (m_stage == Stage::SignedOut)
        m_connection = Connection::Offline;
    else if (phase == Phase::Online)
        m_connection = Connection::Connected;
    else
        m_connection = m_stage == Stage::SigningIn ? Connection::Connecting : Connection::Reconnecting;
    const bool silent = m_stage != Stage::SignedOut && m_desk.server.isSilent();
    if (std::exchange(m_silent, silent) != silent)
        Q_EMIT silentChanged();
    Q_EMIT connectionChanged();
    countDown();
}

void SessionViewModel::lost(const cti::Error &)
{
    if (m_stage == Stage::SigningIn || m_stage == Stage::SignedOut)
        return;
    m_relogin.reset();
    m_loggingInAgain = false;
    m_lostSince = double(evenNow());
    serverChanged();
}

void SessionViewModel::closed()
{
    if (m_stage != Stage::SignedOut) // another client took over the phone
        giveUp(whyNoSignIn(m_desk.server.lastError()), Field::Server);
}

void SessionViewModel::settled() { agentChanged(m_desk.self()); }

void SessionViewModel::agentChanged(const Agent &agent)
{
    if (agent.id != m_desk.agentControl.self() || !agent.confirmed || isRecording())
        return;
    if (m_stage == Stage::SigningIn && m_accepted && agent.isSignedIn())
        return signedIn();
    if (m_stage != Stage::SignedIn && m_stage != Stage::SigningOut)
        return;
    if (agent.isSignedIn()) {
        m_loggingInAgain = false;
        if (std::exchange(m_relogin, nullptr))
            Q_EMIT connectionChanged();
        setStage(agent.asked == AgentState::Logout ? Stage::SigningOut : Stage::SignedIn);
    } else if (agent.state == AgentState::Logout) {
        signedOut(agent);
    }
}

// Asked for: the sign-in page. By a hand-over of the servers: CCX may sign its agents in again, and a login of ours would throw
// its out (Decision P7).
void SessionViewModel::signedOut(const Agent &agent)
{
    if (m_stage == Stage::SigningOut || agent.cause == cti::StateCause::Me)
        return leave();
    if (!mayComeBack(agent.reasonCode))
        return giveUp([code = agent.reasonCode] { return explainReason(code); }, Field::None);
    if (m_relogin)
        return;
    m_relogin = m_desk.clock.after(ServerRelogin, [this] { logInAgain(); });
    Q_EMIT connectionChanged();
}

void SessionViewModel::logInAgain()
{
    if (m_kept.isEmpty()) {
        const quint16 told = m_desk.self().reasonCode; // a query tells none
        return giveUp([told] { return explainReason(told ? told : cti::Reason::CcxFailure); }, Field::None);
    }
    m_loggingInAgain = true;
    Q_EMIT connectionChanged();
    m_wanted.password = m_kept.reveal();
    cti::Credentials who {.agent = {m_wanted.agentId}, .extension = m_wanted.extension, .password = m_wanted.password.text()};
    if (!m_wanted.terminal.isEmpty())
        who.activeTerminal = m_wanted.terminal;
    m_desk.agentControl.signInAgain(who, this, [this](const std::optional<cti::Error> &error) { loggedInAgain(error); });
}

// That it is so is said by the agent's state.
void SessionViewModel::loggedInAgain(const std::optional<cti::Error> &error)
{
    m_wanted.password.wipe();
    if (error && error->kind != ErrorKind::Disconnected && m_loggingInAgain)
        giveUp(whyNoSignIn(*error), fieldOf(*error));
}

// ---- small things

void SessionViewModel::countDown()
{
    const auto next = m_stage == Stage::SignedOut ? std::nullopt : m_desk.server.nextTry();
    const bool tries = next || (m_stage != Stage::SignedOut && m_desk.server.phase() != Phase::Online);
    const int left = m_countdown.until(next, [this] { countDown(); });
    const int seconds = tries ? left : -1;
    if (std::exchange(m_nextTrySeconds, seconds) != seconds)
        Q_EMIT nextTryChanged();
}

QString SessionViewModel::recordingText() const
{
    if (m_recordingEnded)
        return tr("The recording has ended. Nothing here reaches a server.");
    return m_options.speed == 1
        ? tr("This is a recording. Nothing here reaches a server.")
        : tr("This is a recording, played at %1 times its pace. Nothing here reaches a server.").arg(m_options.speed);
}

cti::Node SessionViewModel::currentNode() const
{
    const int index = m_desk.server.currentNode();
    const QList<cti::NodeStatus> &nodes = m_desk.server.nodes();
    return index >= 0 && index < nodes.size() ? nodes.at(index).node : m_options.settings.nodes.value(0);
}

// The node that was tried in vain last; null while none was since open(). The node to be tried next is already another.
const cti::NodeStatus *SessionViewModel::lastFailed() const
{
    const cti::NodeStatus *found = nullptr;
    for (const cti::NodeStatus &status : m_desk.server.nodes())
        if (status.lastError && (!found || *status.lastError == m_desk.server.lastError()))
            found = &status;
    return found;
}

void SessionViewModel::setStage(Stage stage)
{
    if (std::exchange(m_stage, stage) != stage)
        Q_EMIT stageChanged();
}

void SessionViewModel::setError(const Said &error, Field field)
{
    m_error = error;
    m_errorField = field;
    Q_EMIT errorChanged();
}

void SessionViewModel::setTerminalNeeded(bool needed)
{
    if (std::exchange(m_terminalNeeded, needed) != needed)
        Q_EMIT terminalsChanged();
}

} // namespace callfloor
