// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "session/frametap.h"
#include <QElapsedTimer>
#include <QStringList>
#include <map>
#include <unordered_map>
#include <vector>

namespace ctitool {

//! What a load test measured, of all its desktops together.
struct LoadFigures {
    //! One kind of request.
    struct Asked {
        qint64 sent = 0;
        qint64 refused = 0;
        std::vector<float> waits {}; //!< ms until each answer, refusals too
    };
    std::map<quint32, Asked> requests {}; //!< by message id
    qint64 lost = 0; //!< requests whose session ended, or whose deadline passed, before an answer came
    qint64 events = 0;
    qint64 callsAnswered = 0; //!< talked on, also those that are not over
    qint64 callsHandled = 0; //!< talked on, and over
    qint64 reconnects = 0;
    int agents = 0;
    int signedIn = 0;
    int signedInAtTheEnd = 0; //!< and not lost meanwhile
    double signedInAfter = 0; //!< seconds, the last one
    double seconds = 0; //!< measured
    QElapsedTimer stopwatch {}; //!< finer than the clock of the session; started by whoever begins

    qint64 sent() const;
    qint64 refused() const;
    qint64 answered() const;
    //! As a table for people, with what this process used.
    QStringList table() const;
};

//! The smallest wait that is not exceeded by this share of all; 0 when there are none. Sorts.
float percentile(std::vector<float> &waits, double share);

//! Counts the frames of one desktop.
class LoadTap final : public cti::FrameTap {
public:
    explicit LoadTap(LoadFigures &figures) : m_figures(figures) { }
    void frame(cti::FrameDirection direction, const cti::wire::Format &format, const cti::wire::Frame &frame,
               cti::Clock::Duration at) override;
    void lineLost(); //!< what has not been answered will not be
    bool isWaiting() const { return !m_waiting.empty(); }

private:
    struct Waiting {
        quint32 request = 0;
        qint64 since = 0; // nanoseconds of the stopwatch
    };
    void sent(const cti::wire::Frame &frame, quint32 invokeID);
    LoadFigures &m_figures;
    std::unordered_map<quint32, Waiting> m_waiting; // by InvokeID
};

} // namespace ctitool
