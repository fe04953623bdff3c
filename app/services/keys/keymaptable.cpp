// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "keymaptable.h"
#include <algorithm>

namespace callfloor {

namespace {

constexpr KeymapRow rows[] = {
    {"ready", "F2", "Ctrl+Alt+R", "Ctrl+W"},
    {"notReady", "F3", "Ctrl+Alt+N", "Ctrl+O"},
    {"work", "F4", "Ctrl+Alt+W", "Ctrl+Y"},
    {"signOut", "", "Ctrl+Alt+L", "Ctrl+L"},
    {"answer", "F9", "Ctrl+Alt+A", "Ctrl+A"},
    {"accept", "F9", "Ctrl+Alt+A", "Ctrl+A"},
    {"end", "Shift+F9", "Ctrl+Alt+E", "Ctrl+A"},
    {"hold", "F8", "Ctrl+Alt+V", "Ctrl+H"},
    {"retrieve", "F8", "Ctrl+Alt+G", "Ctrl+H"},
    {"consult", "F7", "Ctrl+Alt+C", ""},
    {"reconnect", "F7", "", ""},
    {"transfer", "Shift+F7", "Ctrl+Alt+X", "Ctrl+T"},
    {"transferRecent", "Ctrl+F7", "Ctrl+Alt+Q", ""},
    {"conference", "Shift+F8", "Ctrl+Alt+H", "Ctrl+F"},
    {"swap", "Ctrl+F8", "", ""},
    {"keypad", "F10", "Ctrl+Alt+K", "Ctrl+D"},
    {"dial", "F5", "Ctrl+Alt+O", "Ctrl+M"},
    {"redial", "Shift+F5", "", ""},
    {"skip", "", "Ctrl+Alt+J", ""},
    {"reject", "", "Ctrl+Alt+U", ""},
    {"askForHelp", "F12", "", ""},
    {"desk", "Ctrl+1", "Ctrl+Alt+1", ""},
    {"day", "Ctrl+2", "Ctrl+Alt+2", "Ctrl+Q"},
    {"settings", "Ctrl+,", "Ctrl+Alt+3", "Ctrl+P"},
    {"nextPane", "F6", "", ""},
    {"palette", "Ctrl+K", "", ""},
    {"keySheet", "F1", "Ctrl+Alt+F", ""},
    {"textLarger", "Ctrl++ Ctrl+=", "", ""},
    {"textSmaller", "Ctrl+-", "", ""},
    {"textNormal", "Ctrl+0", "", ""},
    {"favourite1", "Alt+1", "", ""},
    {"favourite2", "Alt+2", "", ""},
    {"favourite3", "Alt+3", "", ""},
    {"favourite4", "Alt+4", "", ""},
    {"favourite5", "Alt+5", "", ""},
    {"favourite6", "Alt+6", "", ""},
    {"favourite7", "Alt+7", "", ""},
    {"favourite8", "Alt+8", "", ""},
    {"favourite9", "Alt+9", "", ""},
};

// Answer and End share one key in CAD: a call that rings is answered, one that is talked on ends.
constexpr const char *shared[][2] = {
    {"answer", "accept"}, {"answer", "end"}, {"accept", "end"}, {"hold", "retrieve"}, {"consult", "reconnect"}};

} // namespace

std::span<const KeymapRow> keymapTable() { return rows; }

bool mayShare(const QString &one, const QString &other)
{
    return std::any_of(std::begin(shared), std::end(shared), [&](const auto &pair) {
        const QLatin1StringView first(pair[0]);
        const QLatin1StringView second(pair[1]);
        return (one == first && other == second) || (one == second && other == first);
    });
}

} // namespace callfloor
