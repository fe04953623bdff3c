// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <QLoggingCategory>

namespace cti {
Q_DECLARE_LOGGING_CATEGORY(domainLog) // cti.domain
}
