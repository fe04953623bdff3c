// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "deviceregistry.h"

namespace cti {

void DeviceRegistry::setInService(const QString &device, bool inService)
{
    if (isInService(device) == inService || (!inService && m_out.size() >= MaxDevices))
        return;
    if (inService)
        m_out.remove(device);
    else
        m_out.insert(device);
    Q_EMIT changed(device, inService);
}

void DeviceRegistry::setOwnPhone(const PhoneFacts &facts)
{
    if (std::exchange(m_ownPhone, facts) != facts)
        Q_EMIT ownPhoneChanged();
}

} // namespace cti
