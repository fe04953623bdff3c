// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "access.h"
#include "bytes.h"

// The data of one field and what it means: the one place where bytes become values. For decoder, encoder, dump, redaction.

namespace cti::wire::detail {

inline constexpr qsizetype MaxNamedBytes = 2000; //!< all named variables and arrays of one message
inline constexpr qsizetype MaxName = 33;
inline constexpr qsizetype MaxValue = 211;

//! Whether a number field of this kind can hold what `data` says, in however many bytes it says it.
bool isReadable(Kind kind, QByteArrayView data);
//! The number as the member keeps it; an INT is sign-extended.
quint64 numberOf(Kind kind, QByteArrayView data);

struct Text {
    QString text {};
    bool broken = false; //!< not UTF-8: replacement characters stand for the broken bytes
    bool literal = false; //!< encode() would write just these bytes
};
//! A string up to its NUL or, without one, to its end.
Text textOf(QByteArrayView data);

//! A NAMEDVARIABLE, or a NAMEDARRAY without its index byte.
struct Named {
    Text name {};
    Text value {};
    bool hasEnd = false; //!< a NUL stands between the two
    bool literal() const { return hasEnd && name.literal && value.literal; }
    bool fits(QByteArrayView data) const;
};
Named namedOf(QByteArrayView data);

//! Whether `raw` still says what the row's member does; `entry` is the place in a list of named variables or arrays.
bool says(const Row &row, const void *member, qsizetype entry, QByteArrayView raw);

//! Whether a reserved field has its documented value.
bool isReserved(const Row &row, QByteArrayView data);
//! Data bytes of a reserved field as encode() writes it: a number, an empty string's NUL, or zeros.
constexpr qsizetype reservedBytes(const Row &row) { return row.kind == Kind::String ? 1 : wireBytes(row); }
bool isNamed(const ValueNames &names, quint64 value);

inline bool isReservedRole(Role role) { return role == Role::Reserved || role == Role::Ignored || role == Role::Substitute; }
inline bool isNamedList(Kind kind) { return kind == Kind::NamedVariables || kind == Kind::NamedArrays; }

} // namespace cti::wire::detail
