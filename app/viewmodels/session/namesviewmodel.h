// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "desk.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! The names that the administrator gave agents, queues and phones: whether the desk has those of the server, and fetching all of
//! them anew, whatever the server says of changes.
class NamesViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL) //!< the state in a sentence
    Q_PROPERTY(bool canReload READ canReload NOTIFY changed FINAL)
public:
    enum class State {
        Kept, //!< no contact: of an earlier session, or none
        Coming,
        UpToDate,
        Failed, //!< asked again by itself after a while
        Refused, //!< this server gives none to this desktop
    };
    Q_ENUM(State)

    explicit NamesViewModel(Desk &desk, QObject *parent = nullptr); //!< `desk` must outlive it

    State state() const;
    QString text() const;
    bool canReload() const; //!< in contact, not on their way already, and no try due
    Q_INVOKABLE void reload(); //!< does nothing when it cannot
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
};

} // namespace callfloor
