// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "row.h"

namespace cti::wire {

//! Who may see what. Secret fields (passwords, DTMF digits) are never shown.
enum class Privacy : quint8 {
    Mask, //!< personal values are pseudonyms, unknown fields are blank
    ShowPersonal, //!< only where policy, or the person whose screen it is, says so
};

//! Stand-ins for numbers, names and call data: the same value has the same one, as "p4f9a1c", and nobody without the key
//! can find out or try out which. A key lives as long as what is to be compared: one process' log, one recording.
class Pseudonyms {
public:
    Pseudonyms(); //!< with a random key
    explicit Pseudonyms(const QByteArray &key) : m_key(key) { }
    //! The key that all logs and dumps of this process share.
    static const Pseudonyms &ofThisProcess();
    //! An empty value stays empty. No longer than `mostBytes`.
    QByteArray of(QByteArrayView value, qsizetype mostBytes = 7) const;

private:
    QByteArray m_key;
};

//! The same body without what `privacy` hides, in the same order with the same oddities: for recordings. It decodes to a
//! message with the same records. `scratch` is a default-constructed message to read into. Empty when the body does not
//! decode: nobody knows then what is in it.
std::optional<QByteArray> redactBody(const Table &table, void *scratch, QByteArrayView body, const Format &format,
                                     Privacy privacy, const Pseudonyms &pseudonyms);

} // namespace cti::wire
