// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/call.h"
#include "done.h"
#include <QObject>
#include <QPointer>

namespace cti {

//! Sends tones (DTMF) in the order in which they are asked for, one request at a time: two under way might overtake each
//! other. Those that come meanwhile go together in the next one. They are secret: kept until sent, told to nobody.
class ToneSender {
    Q_DISABLE_COPY_MOVE(ToneSender)
public:
    static constexpr qsizetype MostAtOnce = 31; //!< in one request

    using Send = std::function<void(CallId call, const QString &tones, QObject *context, Done done)>;
    explicit ToneSender(Send send) : m_send(std::move(send)) { }
    ~ToneSender() = default;
    //! `done` is called once, later: when all of `tones` are sent, or one of them, or one before it, could not be. Malformed
    //! when they are no tones.
    void send(CallId call, const QString &tones, QObject *context, Done done);

private:
    struct Wish {
        CallId call {};
        QString tones {}; // not sent yet
        QPointer<QObject> context {};
        Done done {};
    };
    void next();
    void sent(CallId call, const QList<Wish> &complete, const std::optional<Error> &error);
    static void tell(const QList<Wish> &wishes, const std::optional<Error> &error);

    Send m_send;
    QObject m_owner; // of the requests: the next ones must go on when whoever asked for the first is gone
    QList<Wish> m_waiting;
    bool m_underWay = false;
};

} // namespace cti
