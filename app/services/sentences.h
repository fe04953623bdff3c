// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "messages/constants.h"
#include "wire/result.h"
#include <QString>
#include <concepts>
#include <functional>

namespace callfloor {

//! What a person reads when something did not go as asked for.
struct Sentence {
    QString text {}; //!< what happened and what to do about it; translated, never empty for an error
    QString details {}; //!< the guide's names and numbers, for support; may be empty
};

//! Any failed request, in the words of messages/explain.h.
Sentence explain(const cti::Error &error);

//! A sentence that stays on the screen: made anew whenever it is read, in the language that the screen has by then.
class Said final {
public:
    Said() = default; //!< nothing
    Said(const cti::Error &error) : m_say([error] { return explain(error); }) { }
    template <std::invocable Say>
    Said(Say say) //!< which gives a Sentence, or its text alone; what it holds must live as long as this
        : m_say([say = std::move(say)] { return Sentence {say()}; })
    {
    }
    bool isEmpty() const { return !m_say; }
    Sentence sentence() const { return m_say ? m_say() : Sentence(); }
    QString text() const { return sentence().text; }
    QString details() const { return sentence().details; }

private:
    std::function<Sentence()> m_say {};
};

//! A sign-in that failed, with the names that the person typed.
Sentence explainSignIn(const cti::Error &error, const QString &agentId, const QString &extension);

//! Why there is no session with `node`, as the sign-in page and the banner say it.
Sentence explainConnection(const cti::Error &error, const QString &node);

//! A state that the system, a supervisor or the phone brought about. Empty for a reason of the agent's own: the policy names it.
Sentence explainReason(quint16 code);

//! Why a call could not be put through.
Sentence explainCallFailed(cti::EventCause cause);

} // namespace callfloor
