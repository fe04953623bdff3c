// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "pendingrequests.h"

namespace cti {

namespace Deadline {
using namespace std::chrono_literals;
inline constexpr Clock::Duration Link = 5s; //!< until a TCP or TLS link stands
inline constexpr Clock::Duration StandingOpen = 5s; //!< on a link that stood before: it may be dead, a new one would tell
inline constexpr Clock::Duration Open = 30s; //!< Decision P9, as the next two
inline constexpr Clock::Duration Control = 20s; //!< answers may take 10 to 15 s
inline constexpr Clock::Duration Close = 5s;
}

//! Whoever can carry a request to the server: a Session, or a Cluster for the session of the moment.
class Requester {
public:
    virtual ~Requester() = default;

    //! Sends a request. `reply` is called exactly once, never from within this call; with Disconnected when there is no
    //! session on line, with Malformed when a value does not fit its field.
    template <wire::Message Req>
    void request(Req req, Reply<typename Req::Conf> reply, Clock::Duration deadline = Deadline::Control)
    {
        QObject *context = reply.context;
        auto encode = [req = std::move(req)](quint32 invokeID, const wire::Format &format) mutable {
            req.invokeID = invokeID;
            return wire::encode(req, format);
        };
        ask(std::move(encode), Req::Conf::id, deadline, context, PendingRequests::erased(std::move(reply)));
    }
    //! Sends a message that has no InvokeID, as configuration does. An Error: it was not sent.
    template <wire::Message M>
    std::optional<Error> post(const M &message)
    {
        return send([&message](const wire::Format &format) { return wire::encode(message, format); });
    }

    virtual bool isOnline() const = 0; //!< requests can be sent
    virtual wire::Format format() const = 0; //!< of the session of the moment, or of the last one
    virtual quint32 grantedServices() const = 0; //!< Service bits; 0 while not opened

protected:
    using EncodeRequest = std::function<Result<wire::Frame>(quint32 invokeID, const wire::Format &format)>;
    using Encode = std::function<Result<wire::Frame>(const wire::Format &format)>;
    virtual void ask(EncodeRequest encode, quint32 confId, Clock::Duration deadline, QObject *context,
                     PendingRequests::Callback callback) = 0;
    virtual std::optional<Error> send(const Encode &encode) = 0;
    //! Answers later, for requests that cannot be sent.
    static void refuseLater(QObject *context, PendingRequests::Callback callback, const Error &error);
    friend class Cluster; // hands what it is asked to the session of the moment
};

} // namespace cti
