// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "keysentences.h"
#include "commands.h"

namespace callfloor {

namespace {

QString keyboardOf(const QString &layout)
{
    if (layout == QLatin1String("de"))
        return Commands::tr("a German keyboard");
    if (layout == QLatin1String("fr"))
        return Commands::tr("a French keyboard");
    if (layout == QLatin1String("pl"))
        return Commands::tr("a Polish keyboard");
    return layout == QLatin1String("cz") ? Commands::tr("a Czech keyboard") : Commands::tr("a Spanish keyboard");
}

} // namespace

QString sentenceOf(KeyFault fault, QKeyCombination chord)
{
    const QString key = shownKey(QKeySequence(chord));
    switch (fault) {
    case KeyFault::None: return {};
    case KeyFault::NotAKey: return Commands::tr("That is no key that can be used here.");
    case KeyFault::Typed: return Commands::tr("%1 by itself is typed. Hold Ctrl or Alt, or take a function key.").arg(key);
    case KeyFault::AltGr: return noteOf(chord);
    case KeyFault::Moves: return Commands::tr("%1 moves about and presses buttons everywhere.").arg(key);
    case KeyFault::System: return Commands::tr("%1 belongs to the system.").arg(key);
    case KeyFault::Edits: return Commands::tr("%1 copies, pastes or undoes in fields.").arg(key);
    }
    return {};
}

QString noteOf(QKeyCombination chord)
{
    if (const auto use = altGrUse(chord))
        return Commands::tr("AltGr, which is Ctrl and Alt, types %1 with this key on %2.")
            .arg(use->text, keyboardOf(use->layout));
    if (chord == (Qt::CTRL | Qt::ALT | Qt::Key_L))
        return Commands::tr("Many Linux desktops lock the screen with it.");
    return isEditing(chord) ? Commands::tr("While you type, it belongs to the field.") : QString();
}

} // namespace callfloor
