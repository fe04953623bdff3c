// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/agentmessages.h"
#include "messages/registry.h"
#include "wire/bytes.h"
#include <QHash>
#include <QtEndian>
#include <benchmark/benchmark.h>
#include <cstdio>

// AGENT_STATE_EVENT with five CSQs: the tables' interpreters against code written by hand for this one message. Nanoseconds
// differ from machine to machine; the ratios, printed at the end of the same run, hardly do.

using namespace cti;

namespace {

AgentStateEvent sample()
{
    AgentStateEvent event {.agentState = AgentState::Ready,
                           .ctiClientSignature = QStringLiteral("Callfloor"),
                           .agentID = QStringLiteral("agent7"),
                           .agentExtension = QStringLiteral("2006"),
                           .agentInstrument = QStringLiteral("2006")};
    for (quint32 i = 0; i < 5; ++i)
        event.csqs.append(AgentStateEvent::Csq {.csqID = i, .csqState = AgentState::Ready});
    return event;
}

AgentStateEvent decodedByHand(const QByteArray &body)
{
    AgentStateEvent event;
    const char *at = body.constData();
    const char *const end = at + body.size();
    event.csqState = AgentState(qFromBigEndian<quint16>(at + 14));
    event.stateDuration = qFromBigEndian<quint32>(at + 16);
    event.csqID = qFromBigEndian<quint32>(at + 20);
    event.agentState = AgentState(qFromBigEndian<quint16>(at + 30));
    event.eventReasonCode = qFromBigEndian<quint16>(at + 32);
    for (at += 58; at + 2 <= end && at + 2 + quint8(at[1]) <= end; at += 2 + quint8(at[1])) {
        const char *data = at + 2;
        const auto text = [&] { return QString::fromUtf8(data, quint8(at[1]) - 1); };
        switch (quint8(at[0])) {
        case 4: event.agentExtension = text(); break;
        case 6: event.agentInstrument = text(); break;
        case 23: event.ctiClientSignature = text(); break;
        case 62: event.csqs.append(AgentStateEvent::Csq {.csqID = qFromBigEndian<quint32>(data)}); break;
        case 65: event.csqs.last().csqState = AgentState(qFromBigEndian<quint16>(data)); break;
        case 194: event.agentID = text(); break;
        default: break;
        }
    }
    return event;
}

void putText(wire::Writer &out, quint8 tag, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out.number(tag, 1);
    out.number(quint64(utf8.size() + 1), 1);
    out.raw(utf8);
    out.number(0, 1);
}

//! The same bytes as the tables', without checking a limit.
QByteArray encodedByHand(const AgentStateEvent &event)
{
    wire::Writer out(256);
    for (const auto &[value, bytes] : {std::pair<quint64, int> {0, 4},
                                       {1, 4},
                                       {0, 4},
                                       {21, 2},
                                       {quint64(event.csqState), 2},
                                       {event.stateDuration, 4},
                                       {event.csqID, 4},
                                       {0xFFFFFFFF, 4},
                                       {0, 2},
                                       {quint64(event.agentState), 2},
                                       {event.eventReasonCode, 2},
                                       {1, 4},
                                       {0, 4},
                                       {0, 2},
                                       {0, 4},
                                       {0, 4},
                                       {1, 4},
                                       {quint64(event.csqs.size()), 2}})
        out.number(value, bytes);
    putText(out, 23, *event.ctiClientSignature);
    putText(out, 194, *event.agentID);
    putText(out, 4, *event.agentExtension);
    putText(out, 6, *event.agentInstrument);
    for (const auto &csq : event.csqs) {
        for (const auto &[value, bytes] : {std::pair<quint64, int> {0x3E04, 2},
                                           {csq.csqID, 4},
                                           {0x3F04, 2},
                                           {0, 4},
                                           {0x4002, 2},
                                           {0, 2},
                                           {0x4102, 2},
                                           {quint64(csq.csqState), 2}})
            out.number(value, bytes);
    }
    return out.bytes();
}

template <typename F>
void run(const char *name, F f)
{
    benchmark::RegisterBenchmark(name, [f](benchmark::State &state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(f());
    });
}

//! The usual table, then how many times as long as by hand each took.
class Ratios : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        benchmark::ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs)
            m_times.insert(QString::fromStdString(run.run_name.function_name), run.GetAdjustedCPUTime());
    }
    void print(const char *what, const char *baseline) const
    {
        std::printf("%-20s %.2f times %s\n", what, m_times.value(QLatin1String(what)) / m_times.value(QLatin1String(baseline)),
                    baseline);
    }

private:
    QHash<QString, double> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    const AgentStateEvent event = sample();
    const wire::Frame frame = wire::encode(event, {}).value();
    if (encodedByHand(event) != frame.body || decodedByHand(frame.body).csqs.size() != event.csqs.size()) {
        std::puts("the code by hand does not agree with the tables");
        return 1;
    }
    QByteArray turned = frame.body; // the agent's ID last: an order that has to be remembered
    turned = turned.first(58) + turned.sliced(58 + 12 + 9) + turned.mid(58 + 12, 9);
    run("decode by hand", [&] { return decodedByHand(frame.body); });
    run("decode", [&] { return wire::decode<AgentStateEvent>(frame.body, {}).value(); });
    run("decode odd order", [&] { return wire::decode<AgentStateEvent>(turned, {}).value(); });
    run("encode by hand", [&] { return encodedByHand(event); });
    run("encode", [&] { return wire::encode(event, {}).value(); });
    run("redact", [&] { return redacted(frame, {}); });
    run("dump as text", [&] { return AnyMessage::decode(frame, {}).value().toText(); });
    Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    ratios.print("decode", "decode by hand");
    ratios.print("decode odd order", "decode by hand");
    ratios.print("encode", "encode by hand");
    return 0;
}
