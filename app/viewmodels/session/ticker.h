// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace callfloor {

//! The one tick a second of the whole screen. Nothing stores a duration: a delegate binds to Ticker.durationText(Ticker.now -
//! since). QML singleton, one for each engine.
class Ticker final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    //! The last full second, as evenNow() counts; every `since` of the view models counts the same way, so that what is shown
    //! grows by one with each tick.
    Q_PROPERTY(double now READ now NOTIFY ticked FINAL)
public:
    explicit Ticker(QObject *parent); // no default: QML would then ignore create()
    static Ticker *create(QQmlEngine *engine, QJSEngine *scriptEngine);
    double now() const { return m_now; }
    //! "00:07", "12:05", "1:02:03"; a negative time reads "00:00" (the clocks of two machines may differ).
    Q_INVOKABLE static QString durationText(double milliseconds);

Q_SIGNALS:
    void ticked();

private:
    void tick();
    QTimer m_timer;
    double m_now = 0;
};

} // namespace callfloor
