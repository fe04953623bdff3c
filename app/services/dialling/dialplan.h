// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "dialrules.h"

namespace callfloor {

//! What becomes of a text in a dial field.
struct DialCheck {
    enum class Kind {
        Empty, //!< nothing there yet: no number, and no problem either
        Extension, //!< inside the site, or a code of the phone system (*72)
        National,
        International,
        Emergency,
        Invalid, //!< `problem` says why
    };
    static constexpr qsizetype LongestNumber = 32; //!< of `number`, within every DialedNumber field of the protocol
    static constexpr qsizetype LongestText = 400; //!< characters of a text that is looked at

    Kind kind = Kind::Empty;
    QString number {}; //!< to be asked for: 0-9 * # +, with the site's prefixes; empty unless canDial()
    QString shown {}; //!< the same number as people write it, without the site's prefixes
    QString full {}; //!< E.164, "+4722550184", to compare with phone books; empty when not known
    QString problem {}; //!< why it can't be dialled, a sentence with a next step
    QString note {}; //!< what to know before it is dialled, a sentence; often empty

    bool canDial() const { return !number.isEmpty(); }
    friend bool operator==(const DialCheck &, const DialCheck &) = default;
};

namespace dialling {

//! Takes anything that people type or paste: decoration, letters for digits (0800-FLOWERS), tel: and callto: links, other
//! scripts' digits, invisible characters, a number inside a sentence. Never guesses between two numbers. Reads at most
//! LongestText characters: longer ones are refused unread. A number that libphonenumber does not know, but could exist, is
//! dialled with a note.
DialCheck check(const QString &text, const DialRules &rules);

} // namespace dialling

//! check() under the rules of one site, for those who dial often.
class DialPlan {
public:
    explicit DialPlan(DialRules rules = {}) : m_rules(std::move(rules)) { }
    DialCheck check(const QString &text) const { return dialling::check(text, m_rules); }
    const DialRules &rules() const { return m_rules; }

private:
    DialRules m_rules;
};

} // namespace callfloor
