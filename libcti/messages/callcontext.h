// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "wire/row.h"

namespace cti {

//! What travels with a call and belongs to the people, not to the switch: many messages carry it. An absent variable
//! means "unchanged" in an update and "not sent" elsewhere; a single space clears one.
struct CallContext {
    std::array<std::optional<QString>, 10> callVariables {}; //!< CallVariable1 is [0]; 39 bytes each
    std::optional<QString> callWrapupData {}; //!< not used with clients from version 17 on (Decision P10)
    QList<wire::NamedVariable> namedVariables {}; //!< with namedArrays at most 2000 bytes in one message
    QList<wire::NamedArray> namedArrays {};
    friend bool operator==(const CallContext &, const CallContext &) = default;
};

//! The rows of the ten call variables, for a message whose member Context is a CallContext.
template <auto Context>
constexpr auto callVariableRows()
{
    using wire::row;
    constexpr auto variables = &CallContext::callVariables;
    return std::array {
        row<Context, variables, 0>("CallVariable1").floating(13, 40).asPersonal(),
        row<Context, variables, 1>("CallVariable2").floating(14, 40).asPersonal(),
        row<Context, variables, 2>("CallVariable3").floating(15, 40).asPersonal(),
        row<Context, variables, 3>("CallVariable4").floating(16, 40).asPersonal(),
        row<Context, variables, 4>("CallVariable5").floating(17, 40).asPersonal(),
        row<Context, variables, 5>("CallVariable6").floating(18, 40).asPersonal(),
        row<Context, variables, 6>("CallVariable7").floating(19, 40).asPersonal(),
        row<Context, variables, 7>("CallVariable8").floating(20, 40).asPersonal(),
        row<Context, variables, 8>("CallVariable9").floating(21, 40).asPersonal(),
        row<Context, variables, 9>("CallVariable10").floating(22, 40).asPersonal(),
    };
}

//! The rows of the named variables and arrays; their counts stand in the message's fixed part.
template <auto Context>
constexpr auto namedRows()
{
    using wire::row;
    return std::array {
        row<Context, &CallContext::namedVariables>("namedVariables").floating(82, 251).asPersonal(),
        row<Context, &CallContext::namedArrays>("namedArrays").floating(83, 252).asPersonal(),
    };
}

} // namespace cti
