// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "nodewalk.h"
#include "session.h"
#include "standbylink.h"
#include "versionladder.h"
#include <QHash>

namespace cti {

struct ClusterOptions {
    QList<Node> nodes {}; //!< at least one, tried in this order
    OpenReq open {}; //!< agentModeOpen() or bridgeModeOpen()
    quint8 version = 17; //!< 10 to 18; lower ones are tried when a server refuses it
    std::optional<quint8> lengthBytes {}; //!< forces the width of FieldLength in version 18: 1 or 2
    std::chrono::seconds heartbeat {5}; //!< 5 to 29
    bool standbyLink = true; //!< keeps a link to the node that would be tried next ready (Decision P6)
};

struct NodeStatus {
    Node node {};
    wire::Format format {}; //!< what is or will be asked for
    std::optional<Error> lastError {}; //!< why it was left, or could not be entered; empty once it accepted
};

//! The one thing the program keeps for its whole life: a session with whichever node is master, replaced by a new one on
//! the next node when it breaks, until close(). Dispatcher and requests stay the same across sessions.
class Cluster final : public QObject, public Requester {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Cluster)
public:
    using MakeTransport = StandbyLink::MakeTransport;
    //! The clock going on for so long without one of our ticks, which come every second, is how a sleep of the computer (or of
    //! this process) is noticed: the session is suspect at once, and a try that is due is made.
    static constexpr Clock::Duration Slept = std::chrono::seconds(5);
    //! `chance` gives 0 to below 1; by default real chance.
    Cluster(MakeTransport makeTransport, Clock &clock, QObject *parent = nullptr, std::function<double()> chance = {});
    ~Cluster() override;

    void setTap(FrameTap *tap); //!< of this and all later sessions; must outlive the cluster
    void setVersionMemory(VersionMemory *memory) { m_memory = memory; } //!< must outlive the cluster

    //! Starts, or starts anew with other options once the present session has been closed. A node that refused a moment ago waits
    //! for its time all the same (Decision P6), whoever asks now.
    void open(const ClusterOptions &options);
    void close(); //!< closes the session in order and stops trying; closed() follows
    //! Does not wait for nextTry(), where that is our own pacing: a node that refused is left in peace for its ten seconds.
    void retryNow();

    Dispatcher &messages() { return m_dispatcher; } //!< events, and confirmations that somebody waited for
    Phase phase() const; //!< Offline also between two tries
    bool isSilent() const; //!< amber: a heartbeat has waited 2 s for its answer
    //! When the next node is tried, in Clock time; empty while one is being tried or open, and when stopped.
    std::optional<Clock::Duration> nextTry() const { return m_nextTry; }
    int currentNode() const { return m_node; } //!< index into nodes(): open, being tried, or to be tried next; -1 before open()
    const QList<NodeStatus> &nodes() const { return m_nodes; }
    //! Index of the node with which a link stands ready, so that a fail-over costs one OPEN_REQ; empty when there is none.
    std::optional<int> standbyNode() const;
    const Error &lastError() const { return m_lastError; } //!< why the latest session or try ended
    quint32 missingServices() const; //!< asked for and not granted; 0 while not opened

    bool isOnline() const override;
    wire::Format format() const override { return m_format; }
    quint32 grantedServices() const override;

Q_SIGNALS:
    void statusChanged(); //!< one of the values above changed
    void online(); //!< a new session takes requests; nothing is known of the time before
    void lost(const cti::Error &error); //!< an open session broke; the next node is tried
    void closed(); //!< stopped: by close(), or because another client took over the phone (lastError(): status 11)

private:
    void ask(EncodeRequest encode, quint32 confId, Clock::Duration deadline, QObject *context,
             PendingRequests::Callback callback) override;
    std::optional<Error> send(const Encode &encode) override;

    void start();
    void plan(const NodeWalk::Step &step);
    void noteRefusal(const Node &node);
    static bool isRefusal(const Error &error);
    void enter();
    void phaseChanged(Phase phase);
    void opened();
    void ended();
    void stop();
    void tick();
    void woke();
    static NodeWalk::Outcome outcome(const Error &error, bool wasOpen);

    const MakeTransport m_makeTransport;
    Clock &m_clock;
    Dispatcher m_dispatcher;
    FrameTap *m_tap = nullptr;
    VersionMemory *m_memory = nullptr;
    const std::function<double()> m_chance;
    ClusterOptions m_options;
    QList<wire::Format> m_ladder;
    QList<NodeStatus> m_nodes;
    NodeWalk m_walk;
    QHash<QString, Clock::Duration> m_refused; // nodes that refused, by name, and until when they are left in peace
    StandbyLink m_standby;
    Session *m_session = nullptr; // child; null between two tries
    wire::Format m_format;
    Error m_lastError;
    std::optional<Clock::Duration> m_nextTry;
    Timer m_timer;
    Timer m_ticking;
    Clock::Duration m_lastTick {0};
    int m_node = -1;
    bool m_wanted = false; // open() was called, close() was not
    bool m_restart = false; // open() was called while a session was still closing
    bool m_wasOpen = false; // this session got as far as Starting
    bool m_onStandby = false; // this session began on the standby link
};

} // namespace cti
