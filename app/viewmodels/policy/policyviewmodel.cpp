// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "policyviewmodel.h"

namespace callfloor {

PolicyViewModel::PolicyViewModel(QList<Reason> notReady, QList<Reason> signOut, QList<int> favourites, bool canChooseFavourites,
                                 QObject *parent)
    : QObject(parent),
      m_notReady(std::move(notReady), std::move(favourites)),
      m_signOut(std::move(signOut)),
      m_canChooseFavourites(canChooseFavourites)
{
}

} // namespace callfloor
