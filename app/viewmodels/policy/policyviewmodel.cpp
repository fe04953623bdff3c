// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "policyviewmodel.h"

namespace callfloor {

PolicyViewModel::PolicyViewModel(QList<Reason> notReady, QList<Reason> signOut, QObject *parent)
    : QObject(parent), m_notReady(std::move(notReady)), m_signOut(std::move(signOut))
{
}

} // namespace callfloor
