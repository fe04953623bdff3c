// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace callfloor {

//! A password on its way to the server. A copy of its own, overwritten when it is no longer needed: also what libcti shares of it
//! is then gone. What the operating system, QML and the socket keep of it for a while is out of our hands.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QString &text) : m_text(text.constData(), text.size()) { }
    Secret(const Secret &) = delete;
    Secret(Secret &&) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret &operator=(Secret &&other) noexcept
    {
        wipe();
        m_text.swap(other.m_text);
        return *this;
    }
    ~Secret() { wipe(); }
    const QString &text() const { return m_text; }
    void wipe()
    {
        // Not through a detaching accessor: that would overwrite a fresh copy and leave the secret where it is.
        auto *characters = const_cast<volatile char16_t *>(reinterpret_cast<const volatile char16_t *>(m_text.constData()));
        for (qsizetype i = 0; i < m_text.size(); ++i)
            characters[i] = u'\0';
        m_text.clear();
    }

private:
    QString m_text;
};

} // namespace callfloor
