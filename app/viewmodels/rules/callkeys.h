// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "domain/call.h"
#include <QHash>
#include <QList>
#include <QString>

namespace callfloor {

//! Tells which call is which: the same key over outages, when the call gets another id, and when it comes back to the phone that
//! it has left; another one when a server gives an old id to a new call.
class CallKeys {
public:
    //! A call that comes back does so within this time, from the same caller.
    static constexpr cti::Moment ComesBackWithin = std::chrono::hours(1);

    void began(const cti::Call &call, cti::Moment now);
    QString keyOf(cti::CallId id) const { return m_keys.value(id); } //!< empty: not known, or about to be renamed()
    void renamed(cti::CallId old, cti::CallId now);
    void ended(const cti::Call &call, cti::Moment now);
    void clear(); //!< another person or phone

private:
    static constexpr qsizetype MostPast = 256;
    struct Past {
        cti::CallId id {};
        QString party {};
        QString key {};
        cti::Moment ended {0};
    };
    QHash<cti::CallId, QString> m_keys {};
    QList<Past> m_past {}; // newest last
    int m_last = 0;
};

} // namespace callfloor
