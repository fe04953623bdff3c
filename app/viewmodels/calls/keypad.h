// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "control/callcontrol.h"
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! Tones for the call that is talked on, in the order of the keys; CallControl paces them. Digits are secret (card numbers,
//! PINs): never logged, and shown as dots unless the policy opens them.
class Keypad final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by CallsViewModel")
    //! What the far end was sent in this call: dots, unless the policy shows digits. At most the last 32.
    Q_PROPERTY(QString sentText READ sentText NOTIFY changed FINAL)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed FINAL) //!< likewise what still waits for the server
    Q_PROPERTY(double callId READ callIdValue NOTIFY changed FINAL) //!< the call that the keys were for
    Q_PROPERTY(bool masked READ isMasked CONSTANT FINAL)
public:
    static constexpr qsizetype MostAtOnce = 31; //!< of one request: the field's limit
    static constexpr qsizetype MostWaiting = 64; //!< more than anybody types ahead; the rest is not taken

    //! `control` must outlive it.
    Keypad(cti::CallControl &control, bool masked, QObject *parent = nullptr);
    QString sentText() const { return m_sent; }
    QString waitingText() const { return m_waiting; }
    cti::CallId callId() const { return m_call; }
    uint callIdValue() const { return m_call.value; }
    bool isMasked() const { return m_masked; }

    //! Takes 0-9 * # and leaves everything else out. Another call begins anew.
    void press(cti::CallId call, const QString &keys);
    void forget(); //!< the call is over

Q_SIGNALS:
    void changed();
    void failed(cti::CallId call, const cti::Error &error);

private:
    void answered(const QString &shown, const std::optional<cti::Error> &error);

    cti::CallControl &m_control;
    const bool m_masked;
    cti::CallId m_call {};
    QString m_sent; // both as shown
    QString m_waiting;
    quint32 m_round = 0; // answers to an earlier call's digits count no more
};

} // namespace callfloor
