// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "wire/codec.h"
#include <QHash>
#include <QString>

namespace cti::simulator {

//! The second lines of signed-in agents' phones, and how messages name devices
//! on them: "Primary.Actual", of type 78, with lineType 10, in sessions from
//! version 14 on; by the actual part alone in older ones. Guide: general-rules.
class Lines {
public:
    static constexpr quint8 since = 14;

    void add(const QString &line, const QString &phone) { m_phones.insert(line, phone); }
    void remove(const QString &line) { m_phones.remove(line); }
    //! The phone that a line belongs to; any other device itself.
    QString phoneOf(const QString &device) const { return m_phones.value(device, device); }
    //! A device as a request names it: servers read the actual part only.
    static QString actual(const QString &device) { return device.section(QLatin1Char('.'), -1); }

    //! The message as sessions of this version see it; it was written with actual
    //! parts. True when something changed.
    template <wire::Message M>
    bool name(M &message, quint8 version) const
    {
        return !m_phones.isEmpty() && rename(M::table().rows, &message, version);
    }

private:
    bool rename(std::span<const wire::Row> rows, void *object, quint8 version) const;
    bool renameDevice(const wire::Row &row, void *member) const;
    bool isOnLine(std::span<const wire::Row> rows, void *object) const;

    QHash<QString, QString> m_phones; // line -> phone
};

} // namespace cti::simulator
