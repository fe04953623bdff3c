// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "flows.h"
#include "messages/registry.h"
#include "watch.h"
#include <QLoggingCategory>
#include <QtTest>

// Each flow is played uncut and its messages are counted; then it is played once more for each cut point: the line breaks at
// one message, before or after it has arrived, alone or because the other node takes over. Whatever the people do then, all
// along nothing is shown as certain that is not, no request hangs, and after recovery everybody is shown what is true.

using namespace proof;

namespace {

enum class Cut : quint8 { Before, After, HandOverBefore, HandOverAfter };
constexpr Cut cuts[] = {Cut::Before, Cut::After, Cut::HandOverBefore, Cut::HandOverAfter};
constexpr const char *nameOf(Cut cut)
{
    switch (cut) {
    case Cut::Before: return "cut before";
    case Cut::After: return "cut after";
    case Cut::HandOverBefore: return "hand-over before";
    case Cut::HandOverAfter: return "hand-over after";
    }
    return "";
}

const bool isInFull = qEnvironmentVariable("CALLFLOOR_MATRIX") == QLatin1String("full");

//! The short form: each message of each flow is cut in two of the four ways, in turn; where confirmations come last, which is
//! the same flow once more, in one.
bool isInSample(int at, Cut cut, bool isSecond)
{
    const int turn = (at + int(cut)) % 4;
    return turn == 0 || (turn == 3 && !isSecond);
}

//! Flows whose confirmations come last, and in the full form all, are played in an older or newer version than 17, in turn.
QList<quint8> versionsOf(const Flow &flow, int index)
{
    constexpr quint8 others[] = {10, 13, 18};
    const quint8 other = others[std::size_t(index) % std::size(others)];
    if (isInFull)
        return {17, other};
    return {flow.options.confirmLast ? other : quint8(17)};
}

//! One playing of a flow, whole or with a cut at one of its messages.
class Run {
public:
    explicit Run(const Flow &flow)
        : m_flow(flow), m_floor(flow.people, Defect::None, flow.options, flow.equipment), m_watch(m_floor)
    {
    }

    //! What was wrong; empty when nothing was.
    QStringList play(int cutAt = -1, Cut cut = Cut::Before)
    {
        m_floor.quietMoment = [this] {
            look();
            return true;
        };
        for (const Step &step : m_flow.before)
            take(step);
        m_cutAt = cutAt;
        m_cut = cut;
        for (const auto &person : m_floor.people)
            person->passage = [this, who = person.get()](Line &line, Way way, const cti::wire::Frame &frame) {
                pass(*who, line, way, frame);
            };
        for (const Step &step : m_flow.steps) {
            const bool wasCut = isCut();
            take(step);
            if (isCut() && !wasCut)
                recover();
        }
        recover();
        return m_wrong;
    }
    bool isCut() const { return m_cutAt >= 0 && m_passed.size() > m_cutAt; }
    const QStringList &passed() const { return m_passed; }

private:
    void take(const Step &step)
    {
        step(m_floor);
        m_floor.settle();
    }
    void look()
    {
        for (const QString &complaint : m_watch.look())
            if (!m_wrong.contains(complaint))
                m_wrong.append(complaint);
    }
    void recover()
    {
        if (!m_floor.recover(3min))
            m_wrong.append(QStringLiteral("no recovery within three minutes"));
    }
    void pass(Person &person, Line &line, Way way, const cti::wire::Frame &frame)
    {
        const auto *type = cti::findMessage(frame.id);
        m_passed.append(
            person.agentId + QLatin1String(way == Way::ToServer ? " > " : " < ")
            + (type ? QString::fromLatin1(type->name.data(), qsizetype(type->name.size())) : QString::number(frame.id)));
        const bool here = m_passed.size() - 1 == m_cutAt;
        const bool isHandOver = m_cut == Cut::HandOverBefore || m_cut == Cut::HandOverAfter;
        // A node that was master beside the other stays it: its lines lose nothing.
        const bool isLost = m_cut == Cut::Before || (m_cut == Cut::HandOverBefore && !m_floor.cluster.node(1).isMaster());
        if (!here || !isLost)
            line.deliver(way, frame);
        if (here && isHandOver)
            handOver();
        if (here && (!isHandOver || isLost))
            line.cut();
    }
    void handOver()
    {
        for (const auto &person : m_floor.people)
            for (auto &[serial, request] : person->requests)
                request.calm = false; // this races with what was asked just before
        m_floor.cluster.handOver();
    }

    const Flow &m_flow;
    Floor m_floor;
    Watch m_watch;
    int m_cutAt = -1;
    Cut m_cut = Cut::Before;
    QStringList m_passed;
    QStringList m_wrong;
};

} // namespace

class tst_FaultMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("cti.*=false")); }
    void flow_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<quint8>("version");
        const QList<Flow> flows = allFlows();
        for (int i = 0; i < flows.size(); ++i)
            for (const quint8 version : versionsOf(flows[i], i))
                QTest::addRow("%s%s, version %d", flows[i].name, flows[i].options.confirmLast ? ", confirmed last" : "", version)
                    << i << version;
    }
    void flow()
    {
        QFETCH(int, index);
        QFETCH(quint8, version);
        Flow flow = allFlows().at(index);
        flow.equipment.version = version;
        Run whole(flow);
        QStringList wrong = whole.play();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("uncut: ") + wrong.join(QLatin1String("; "))));
        const QStringList messages = whole.passed();
        QVERIFY(!messages.isEmpty());
        m_all += int(messages.size() * std::size(cuts));
        for (int at = 0; at < messages.size(); ++at)
            for (const Cut cut : cuts) {
                if (!isInFull && !isInSample(at, cut, flow.options.confirmLast))
                    continue;
                Run run(flow);
                wrong = run.play(at, cut);
                if (!run.isCut())
                    wrong.append(QStringLiteral("this cut point was not exercised"));
                ++m_points;
                if (!wrong.isEmpty())
                    m_failures.append(QStringLiteral("%1 message %2, %3: %4")
                                          .arg(QLatin1String(nameOf(cut)))
                                          .arg(at)
                                          .arg(messages.at(at), wrong.join(QLatin1String("; "))));
            }
        const QStringList failures = std::exchange(m_failures, {});
        QVERIFY2(failures.isEmpty(),
                 qPrintable(QString::number(failures.size()) + QLatin1String(" cut points fail:\n") + failures.join(u'\n')));
    }
    void cleanupTestCase()
    {
        qInfo("%d of %d cut points in %lld flows, each exercised%s", m_points, m_all, qlonglong(allFlows().size()),
              isInFull ? "" : "; all of them with CALLFLOOR_MATRIX=full");
        QVERIFY(m_points >= (isInFull ? m_all : 1000));
    }

private:
    int m_points = 0;
    int m_all = 0;
    QStringList m_failures;
};
QTEST_GUILESS_MAIN(tst_FaultMatrix)
#include "tst_faultmatrix.moc"
