// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "domain/callregistry.h"
#include "partynames.h"
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! What the dial field is for: a new call, or a target for a call that is on the phone. Ends by itself with that call.
class TargetChoice final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by CallsViewModel")
    Q_PROPERTY(Purpose purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL) //!< a target is being chosen
    Q_PROPERTY(double callId READ callIdValue NOTIFY changed FINAL) //!< the call that it is chosen for
    Q_PROPERTY(QString party READ party NOTIFY changed FINAL) //!< who is in that call
public:
    enum class Purpose { Call, Consult, Transfer, Conference };
    Q_ENUM(Purpose)

    //! Both must outlive it.
    TargetChoice(const cti::CallRegistry &calls, const PartyNames &names, QObject *parent = nullptr);
    Purpose purpose() const { return m_purpose; }
    bool isActive() const { return m_purpose != Purpose::Call; }
    cti::CallId callId() const { return m_call; }
    uint callIdValue() const { return m_call.value; }
    QString party() const;

    //! Asked for the second time it means: what stands in the field is the target.
    void begin(cti::CallId call, Purpose purpose);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void confirmed(); //!< begun for the second time

private:
    void set(cti::CallId call, Purpose purpose);
    const cti::CallRegistry &m_calls;
    const PartyNames &m_names;
    cti::CallId m_call {};
    Purpose m_purpose = Purpose::Call;
};

} // namespace callfloor
