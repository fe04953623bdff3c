// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "options.h"
#include <QList>

namespace cti::simulator {

//! An option that can be changed while the cluster runs, as words of the control port, of scenarios and of --option.
struct OptionRow {
    const char *name;
    const char *what;
    QString (*read)(const Options &options);
    bool (*write)(Options &options, const QString &value); //!< false: no such value, nothing is changed
    QString (*values)(); //!< what can be written, for an error's text
};
const QList<OptionRow> &optionRows();
const OptionRow *optionRow(const QString &name); //!< null when there is no such option

} // namespace cti::simulator
