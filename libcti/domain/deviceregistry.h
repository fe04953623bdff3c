// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <QObject>
#include <QSet>

namespace cti {

//! What the server says of the own phone. Guide: query_device_info_conf.
struct PhoneFacts {
    quint32 makeCallStates = 0; //!< agent states in which it may dial, bits are 1 << AgentState; 0: not told
    friend bool operator==(const PhoneFacts &, const PhoneFacts &) = default;
};

//! Which phones are out of service, by SYSTEM_EVENT 10 and 11, and what the own one can do. A phone nobody spoke of is in
//! service.
class DeviceRegistry final : public QObject {
    Q_OBJECT
public:
    static constexpr int MaxDevices = 4096;

    using QObject::QObject;
    bool isInService(const QString &device) const { return !m_out.contains(device); }
    void setInService(const QString &device, bool inService);
    const PhoneFacts &ownPhone() const { return m_ownPhone; }
    void setOwnPhone(const PhoneFacts &facts);

Q_SIGNALS:
    void changed(const QString &device, bool inService); //!< only when it differs, as the next
    void ownPhoneChanged();

private:
    QSet<QString> m_out;
    PhoneFacts m_ownPhone;
};

} // namespace cti
