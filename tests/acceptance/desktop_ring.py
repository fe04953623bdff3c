# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""A call rings while somebody types in another program: the card is there, and the keyboard stays where it is."""

import subprocess

import desktop

CALLER = "+12025550123"
CARD = f"Call from {CALLER}"


def focused():
    """The window that has the keyboard."""
    return subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=True).stdout.strip()


def ready_behind(stage):
    """An agent's desktop, ready, and in front of it another program with a half-typed word."""
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = stage.desktop("--server", server.address, "--policy", str(desktop.REASONS))
    page.sees("Agent ID", seconds=60)
    page.sign_in()
    page.sees("State: Not ready")
    page.click("Ready")
    page.sees("State: Ready")
    other = stage.desktop("--server", server.address, profile="other")
    other.sees("Agent ID", seconds=60)
    other.type_into("Agent ID", "ty")
    return server, page, other


def goes_on_typing(other, typed):
    """Nothing that was typed went elsewhere."""
    desktop.until(lambda: other.has_focus("Agent ID") and other.holds("Agent ID", typed), f"{typed} letters in the other program")


def leaves_the_keyboard_alone(stage):
    server, page, other = ready_behind(stage)
    before = focused()
    server.command(f"ring agent01 {CALLER}")
    page.sees(CARD)
    desktop.xdotool("type", "--delay", "30", "ping")
    goes_on_typing(other, 6)
    if focused() != before:
        raise desktop.Failure("the card took the keyboard")
    page.picture(stage.folder / "card.png")
    desktop.xdotool("key", "F9")  # into the other program, as far as the person knows
    page.sees("State: Talking")
    page.loses(CARD)
    goes_on_typing(other, 6)
    desktop.xdotool("key", "F9")  # the key is the other program's again
    page.sees("State: Talking")


def click_answer(page):
    """The card's own button, in the last window; the one of the minimised window has the same name."""
    box = page.resting_place([node for node in page.nodes() if node.name == "Answer"][-1])
    desktop.xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")


def answers_by_mouse(stage):
    server, page, other = ready_behind(stage)
    window = subprocess.run(["xdotool", "search", "--name", "Bruno Berger - Callfloor"],
                            capture_output=True, text=True, check=True).stdout.split()[-1]
    desktop.xdotool("windowminimize", window)
    before = focused()
    server.command(f"ring agent01 {CALLER}")
    page.sees(CARD)
    click_answer(page)
    page.loses(CARD)
    desktop.xdotool("type", "--delay", "30", "ping")
    goes_on_typing(other, 6)
    if focused() != before:
        raise desktop.Failure("the click on the card took the keyboard")
    desktop.xdotool("windowactivate", "--sync", window)
    page.sees("State: Talking")


def ends_with_the_line(stage):
    """The line is cut while it rings: the card is gone before contact is back."""
    server, page, _ = ready_behind(stage)
    server.command(f"ring agent01 {CALLER}")
    page.sees(CARD)
    server.kill()
    page.loses(CARD)


desktop.run(leaves_the_keyboard_alone, answers_by_mouse, ends_with_the_line)
