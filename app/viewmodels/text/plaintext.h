// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace callfloor {

//! Text from the wire or the clipboard as it may be shown: control characters, direction overrides, invisible formatting and lone
//! surrogates become spaces or go, white space is one space, and it is cut with an ellipsis at `maximum` characters. The only
//! place that does this.
QString harmless(QString text, qsizetype maximum = 200);

} // namespace callfloor
