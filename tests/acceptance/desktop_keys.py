# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""A shift by the keyboard alone: signing in, a call, a transfer, a break and the settings, most of it typed after Ctrl+K."""

import desktop
from desktop import until, xdotool


def sign_in(page, first="Agent ID", then="State: Not ready"):
    page.sees(first, seconds=60)
    until(lambda: page.has_focus(first), "the first field should have the focus")
    for text in ("agent01", "demo", "2001"):
        xdotool("type", "--delay", "20", text)
        xdotool("key", "Return" if text == "2001" else "Tab")
    page.sees(then)


def works_a_shift_without_a_mouse(stage):
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = stage.desktop("--server", server.address, "--policy", str(desktop.REASONS))
    sign_in(page)
    page.command("ready")
    page.sees("State: Ready")

    server.command("ring agent01 +12025550123")
    page.reads("Call with")
    xdotool("key", "F9")
    page.sees("State: Talking")
    page.command("hold")
    page.sees("On hold")
    page.command("retrieve")
    page.sees("Talking")
    page.command("tr 2024")
    page.loses("Call with +12025550123")

    xdotool("key", "F9")
    page.reads("no call is ringing")  # a key that can't act says so
    page.command("lunch")
    page.reads("lunch")
    xdotool("key", "F1")
    page.sees("Answer: F9")
    xdotool("key", "Escape")
    page.loses("Answer: F9")
    changes_a_key(page)
    page.command("sign out end of")
    page.sees("Agent ID")
    page.quit()


def changes_a_key(page):
    page.command("cad")
    xdotool("key", "F1")
    page.reads("answer:", "ctrl a")
    xdotool("key", "F1")
    page.command("keymap safe")


def keeps_the_keymap(stage):
    """What was chosen holds at the next start."""
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = stage.desktop("--server", server.address, "--policy", str(desktop.REASONS))
    sign_in(page)
    page.command("finesse")
    page.quit()
    page = stage.desktop("--server", server.address, "--policy", str(desktop.REASONS))
    page.sees("Agent ID", seconds=60)
    until(lambda: page.has_focus("Password"), "the one field that is not remembered should have the focus")
    xdotool("type", "--delay", "20", "demo")
    xdotool("key", "Return")
    page.sees("State: Not ready")
    page.command("settings")
    page.sees("Theme")
    xdotool("key", "F1")
    page.reads("answer:", "ctrl alt a")
    page.quit()


def names_keys_as_the_keyboard_does(stage):
    """In German: Qt's own texts are needed for that, and bootstrap.sh installs them. And no longer in English."""
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = stage.desktop("--server", server.address, "--policy", str(desktop.REASONS), "--language", "de")
    sign_in(page, first="Agenten-ID", then="Zustand: Nicht bereit")
    xdotool("key", "F1")
    page.sees("Makeln: Strg F8")
    xdotool("key", "Escape")
    page.loses("Makeln: Strg F8")
    xdotool("key", "ctrl+k")
    until(lambda: page.has_focus("Befehl"), "the palette should have the focus")
    xdotool("type", "--delay", "20", "engl")
    xdotool("key", "Return")
    page.sees("State: Not ready")
    xdotool("key", "F1")
    page.sees("Swap: Ctrl F8")
    page.quit()


desktop.run(works_a_shift_without_a_mouse, keeps_the_keymap, names_keys_as_the_keyboard_does)
