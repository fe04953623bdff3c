// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionviewmodel.h"

namespace callfloor {

SessionViewModel::SessionViewModel(QObject *parent) : QObject(parent) { }

QString SessionViewModel::connectionWord() const
{
    switch (m_connection) {
    case Connection::Offline: return tr("Offline");
    case Connection::Connecting: return tr("Connecting");
    case Connection::Connected: return tr("Connected");
    case Connection::Reconnecting: return tr("Reconnecting");
    }
    return {};
}

QString SessionViewModel::stillWorksText() const
{
    return m_lostSince > 0 ? tr("Your calls go on: use the buttons of your phone.") : QString();
}

void SessionViewModel::signIn(const QString &, const QString &, const QString &, const QString &) { }
void SessionViewModel::cancelSignIn() { }
void SessionViewModel::tryNow() { }
void SessionViewModel::clearError() { }

} // namespace callfloor
