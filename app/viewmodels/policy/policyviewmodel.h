// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "reasonlistmodel.h"

namespace callfloor {

//! What the administrator decided, as far as the screen shows it.
class PolicyViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(callfloor::ReasonListModel *notReadyReasons READ notReadyReasons CONSTANT FINAL) //!< empty: no reason is asked for
    Q_PROPERTY(callfloor::ReasonListModel *signOutReasons READ signOutReasons CONSTANT FINAL) //!< empty: no reason is asked for
    Q_PROPERTY(bool canChooseFavourites READ canChooseFavourites CONSTANT FINAL) //!< false: a kiosk, where nobody's are kept
public:
    //! `favourites` are codes of not-ready reasons.
    PolicyViewModel(QList<Reason> notReady, QList<Reason> signOut, QList<int> favourites = {}, bool canChooseFavourites = true,
                    QObject *parent = nullptr);
    bool canChooseFavourites() const { return m_canChooseFavourites; }
    ReasonListModel *notReadyReasons() { return &m_notReady; }
    ReasonListModel *signOutReasons() { return &m_signOut; }

private:
    ReasonListModel m_notReady;
    ReasonListModel m_signOut;
    const bool m_canChooseFavourites;
};

} // namespace callfloor
