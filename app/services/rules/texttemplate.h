// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "callfacts.h"
#include <QList>
#include <optional>

namespace callfloor {

//! A text with places for what is known of a call: "Call from {number} for {queue}".
class TextTemplate {
public:
    using Encoder = QString (*)(const QString &);

    //! Nothing when a brace stands alone or a name is not made of letters, digits, blanks and _ - .
    static std::optional<TextTemplate> parse(const QString &text);
    //! Every value goes through `encode`.
    QString fill(const CallFacts &call, Encoder encode = nullptr) const;
    QString constantStart() const; //!< the text before the first value
    bool hasValues() const;

private:
    struct Part {
        QString text;
        bool isName = false;
    };
    QList<Part> m_parts {};
};

} // namespace callfloor
