// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! Somebody else in a call of more than two.
class CallParty {
    Q_GADGET
    QML_VALUE_TYPE(callParty)
    Q_PROPERTY(QString deviceId MEMBER deviceId FINAL) //!< handed back to CallsViewModel
    Q_PROPERTY(QString name MEMBER name FINAL) //!< plain text, harmless; empty when nobody knows who it is
    Q_PROPERTY(QString number MEMBER number FINAL) //!< plain text, harmless; never empty
    Q_PROPERTY(bool canDrop MEMBER canDrop FINAL)
public:
    QString deviceId {};
    QString name {};
    QString number {};
    bool canDrop = false;
    friend bool operator==(const CallParty &, const CallParty &) = default;
};

} // namespace callfloor
