// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <QObject>
#include <QSet>

namespace cti {

//! Which phones are out of service, by SYSTEM_EVENT 10 and 11. A phone nobody spoke of is in service.
class DeviceRegistry final : public QObject {
    Q_OBJECT
public:
    static constexpr int MaxDevices = 4096;

    using QObject::QObject;
    bool isInService(const QString &device) const { return !m_out.contains(device); }
    void setInService(const QString &device, bool inService);

Q_SIGNALS:
    void changed(const QString &device, bool inService); //!< only when it differs

private:
    QSet<QString> m_out;
};

} // namespace cti
