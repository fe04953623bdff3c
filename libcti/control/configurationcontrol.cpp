// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationcontrol.h"
#include "logging.h"
#include <bit>

namespace cti {

namespace {

using Step = ConfigurationPhase;
using Event = ConfigurationHappening;

//! Bits of ConfigurationMask for those of ConfigMsgMaskGranted: the two number them differently (doubt D4).
quint32 kindsOf(quint32 granted)
{
    quint32 kinds = granted & (ConfigMask::Csq | ConfigMask::Device | ConfigMask::Terminal); // these agree
    if (granted & ConfigMask::Agent)
        kinds |= ConfigurationMask::Agent;
    if (granted & ConfigMask::Application)
        kinds |= ConfigurationMask::Application;
    return kinds;
}

Clock::Duration pauseAfter(int failures)
{
    return ConfigurationControl::FirstPause * (1 << std::min(failures, ConfigurationControl::MostDoublings));
}

} // namespace

ConfigurationControl::ConfigurationControl(Cluster &server, Clock &clock, ConfigurationKeeper &keeper,
                                           const ConfigurationRegistry &registry, QObject *parent)
    : QObject(parent), m_server(server), m_clock(clock), m_keeper(keeper), m_registry(registry)
{
    connect(&server, &Cluster::online, this, &ConfigurationControl::online);
    connect(&server, &Cluster::lost, this, &ConfigurationControl::lost);
    connect(&server, &Cluster::closed, this, &ConfigurationControl::lost);
    connect(&registry, &ConfigurationRegistry::replaced, this,
            [this] { m_saving = m_clock.after(SaveAfter, [this] { save(); }); });
    listen(server.messages());
}

ConfigurationControl::~ConfigurationControl() { save(); }

void ConfigurationControl::setContactCentre(const QList<Node> &nodes)
{
    QStringList names;
    for (const Node &node : nodes)
        names.append(node.name());
    names.sort();
    if (m_contactCentre == names.join(u' '))
        return;
    save();
    m_contactCentre = names.join(u' ');
    m_keeper.restore(m_memory ? m_memory->recall(m_contactCentre).value_or(Configuration()) : Configuration());
    m_saving.reset(); // it is kept already
}

void ConfigurationControl::reload()
{
    const bool isComing =
        m_phase == Step::Records || m_phase == Step::Block || m_phase == Step::Rechecking || m_phase == Step::Update;
    m_reload = isComing; // not in the middle of it
    if (isComing)
        return;
    m_keeper.forgetKeys();
    if (m_phase == Step::Following && m_server.grantedServices() & Service::Supervisor)
        askTeams();
    happen(Event::ReloadWanted);
}

void ConfigurationControl::save()
{
    if (m_memory && m_saving && !m_contactCentre.isEmpty())
        m_memory->remember(m_contactCentre, m_registry.all());
    m_saving.reset();
}

// ---- the conversation ------------------------------------------------------------------------------------------

void ConfigurationControl::listen(Dispatcher &messages)
{
    messages.on<OpenConf>(this, [this](const OpenConf &answer) { opened(answer); });
    messages.on<ConfigKeyEvent>(this, [this](const ConfigKeyEvent &event) { read(event); });
    messages.on<ConfigEndEvent>(this, [this](const ConfigEndEvent &event) { read(event); });
    messages.on<FailureEvent>(this, [this](const FailureEvent &event) { read(event); });
    messages.on<ConfigBeginEvent>(this, [this](const ConfigBeginEvent &) { happen(Event::Begin); });
    messages.on<FailureConf>(this, [this](const FailureConf &refusal) {
        if (refusal.invokeID == 0) // of a message without one
            happen(Event::Disturbed);
    });
    noticeRecords<ConfigBeginEvent, ConfigApplicationEvent, ConfigCsqEvent, ConfigAgentEvent, ConfigDeviceEvent,
                  ConfigTerminalEvent>(messages);
}

template <typename... Events>
void ConfigurationControl::noticeRecords(Dispatcher &messages)
{
    (messages.on<Events>(this, [this](const Events &) { expectMore(); }), ...);
}

void ConfigurationControl::opened(const OpenConf &answer)
{
    const bool is18 = m_server.format().version >= 18;
    m_kinds = is18 ? ConfigurationMask::AllFrom18 : ConfigurationMask::All;
    if (is18 && answer.configMsgMaskGranted)
        m_kinds &= kindsOf(*answer.configMsgMaskGranted);
}

void ConfigurationControl::online()
{
    lost(); // also after a session that was closed in order
    m_failures = m_teamFailures = 0;
    const bool granted = m_server.grantedServices() & Service::ConfigEvents;
    happen(granted && m_kinds ? Event::Online : Event::NotServed);
    if (m_server.grantedServices() & Service::Supervisor)
        askTeams();
}

void ConfigurationControl::lost()
{
    save();
    m_keeper.contactLost();
    m_teamPause.reset();
    happen(Event::Lost);
}

void ConfigurationControl::read(const ConfigKeyEvent &event)
{
    if (event.status == ConfigKeyStatus::ServiceNotRequested)
        return happen(Event::NotServed);
    if (event.status != ConfigKeyStatus::Success && event.status != ConfigKeyStatus::NoKeySupport)
        return happen(Event::Failed);
    happen(m_kinds & ~m_registry.confirmedKinds() ? Event::KeysDiffer : Event::KeysSame);
}

void ConfigurationControl::read(const ConfigEndEvent &event)
{
    switch (event.status) {
    case ConfigEndStatus::Success:
    case ConfigEndStatus::Empty: break;
    case ConfigEndStatus::ServiceNotRequested: return happen(Event::NotServed);
    default: qCInfo(controlLog, "configuration: END with status %u", event.status); return happen(Event::Failed);
    }
    quint32 missing = m_asked & ~m_registry.confirmedKinds();
    // An empty answer without a block does not say of what: blocks come in the order of the mask's bits.
    if (m_phase == Step::Records && event.status == ConfigEndStatus::Empty && missing) {
        m_keeper.reportEmpty(1u << std::countr_zero(missing));
        missing = m_asked & ~m_registry.confirmedKinds();
    }
    const bool isPart = m_asked && m_asked != m_kinds && !m_isRechecked;
    happen(missing ? Event::End : isPart ? Event::PartEnd : Event::LastEnd);
    expectMore();
}

void ConfigurationControl::read(const FailureEvent &event)
{
    happen(event.status == Status::AutoConfigReset ? Event::Reset : Event::Disturbed);
}

void ConfigurationControl::happen(ConfigurationHappening happening)
{
    const ConfigurationTransition *transition = findTransition(m_phase, happening);
    if (!transition)
        return;
    m_phase = transition->to;
    qCDebug(controlLog, "configuration, %s: %s -> %s", nameOf(happening), nameOf(transition->in), nameOf(transition->to));
    act(transition->action);
    if (transition->in != m_phase)
        Q_EMIT phaseChanged();
}

void ConfigurationControl::act(ConfigurationAction action)
{
    switch (action) {
    case ConfigurationAction::None: return expectMore();
    case ConfigurationAction::AskKeys: return askKeys();
    case ConfigurationAction::AskRecords: return ask(m_kinds & ~m_registry.confirmedKinds());
    case ConfigurationAction::AskUpdates: return askUpdates();
    case ConfigurationAction::Settle: return settle();
    case ConfigurationAction::Wait: return wait();
    case ConfigurationAction::Stop: return stop();
    }
}

void ConfigurationControl::askKeys()
{
    m_pause.reset();
    m_isRechecked = false;
    m_server.post(ConfigRequestKeyEvent {});
    expectMore();
}

void ConfigurationControl::ask(quint32 kinds)
{
    m_asked = kinds;
    m_server.post(ConfigRequestEvent {.configurationMask = kinds});
    expectMore();
}

//! What changed after the keys were told and before updates were asked for, nobody tells: the keys, asked for once more, do.
//! Updates may come in between and put off nothing: an answer that is lost is missed in time.
void ConfigurationControl::askUpdates()
{
    m_isRechecked = true;
    ask(0);
    m_server.post(ConfigRequestKeyEvent {});
    m_deadline = m_clock.after(Deadline::Control, [this] { happen(Event::Silent); });
}

void ConfigurationControl::settle()
{
    m_deadline.reset();
    m_asked = 0;
    m_failures = 0;
    if (m_reload)
        reload();
}

void ConfigurationControl::wait()
{
    m_deadline.reset();
    m_asked = 0;
    if (std::exchange(m_reload, false))
        m_keeper.forgetKeys();
    m_pause = m_clock.after(pauseAfter(m_failures++), [this] { happen(Event::PauseOver); });
}

void ConfigurationControl::stop()
{
    m_deadline.reset();
    m_pause.reset();
    m_asked = 0;
    if (std::exchange(m_reload, false))
        m_keeper.forgetKeys();
}

//! The deadline of a phase that waits for the server; each message of the conversation begins it anew.
void ConfigurationControl::expectMore()
{
    const bool waits = m_phase == Step::Keys || m_phase == Step::Records || m_phase == Step::Block || m_phase == Step::Update;
    if (waits)
        m_deadline = m_clock.after(Deadline::Control, [this] { happen(Event::Silent); });
}

// ---- teams -----------------------------------------------------------------------------------------------------

void ConfigurationControl::askTeams()
{
    m_teamPause.reset();
    m_keeper.expectTeams();
    m_server.request(TeamConfigReq {.configParam = TeamConfigParam::Initial},
                     {this, [this](const Result<TeamConfigConf> &answer) {
                          if (answer && answer->status == Status::NoError) {
                              m_teamFailures = 0;
                          } else {
                              m_keeper.dropTeams();
                              if (answer || answer.error().kind != ErrorKind::Disconnected)
                                  askTeamsAgain();
                          }
                      }});
}

void ConfigurationControl::askTeamsAgain()
{
    qCInfo(controlLog, "teams: refused, or no answer");
    m_teamPause = m_clock.after(pauseAfter(m_teamFailures++), [this] { askTeams(); });
}

} // namespace cti
