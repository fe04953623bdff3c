// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <concepts>
#include <functional>

namespace callfloor {

//! What a person reads when something did not go as asked for.
struct Sentence {
    QString text {}; //!< what happened and what to do about it; translated, never empty for an error
    QString details {}; //!< the guide's names and numbers, for support; may be empty
};

//! A sentence that stays on the screen: made anew whenever it is read, in the language that the screen has by then.
class Said final {
public:
    Said() = default; //!< nothing
    template <std::invocable Say>
    Said(Say say) //!< which gives a Sentence, or its text alone; what it holds must live as long as this
        : m_say([say = std::move(say)] { return Sentence {say()}; })
    {
    }
    bool isEmpty() const { return !m_say; }
    Sentence sentence() const { return m_say ? m_say() : Sentence(); }
    QString text() const { return sentence().text; }
    QString details() const { return sentence().details; }
    friend bool operator==(const Said &one, const Said &other) { return one.text() == other.text(); }

private:
    std::function<Sentence()> m_say {};
};

inline QStringList textsOf(const QList<Said> &sentences)
{
    QStringList texts;
    for (const Said &said : sentences)
        texts.append(said.text());
    return texts;
}

} // namespace callfloor
