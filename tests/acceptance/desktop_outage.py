# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Contact lost in the middle of a call: said within a second, the call stays on screen, the program goes on.
And contact that comes back: who was ready is ready again, after a countdown, unless the person says no."""

import desktop

COUNTDOWN = "Contact is back. You will be ready again."


def shows_lost_contact(stage):
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = stage.desktop("--server", server.address)
    page.sees("Agent ID", seconds=60)
    page.sign_in()
    page.click("Ready")
    page.sees("State: Ready")
    server.command("ring agent01")
    page.click("Answer")
    page.sees("State: Talking")
    server.kill()
    page.sees("Reconnecting", seconds=2)  # one second, and one for looking
    page.reads("phone")  # what still works
    page.reads("Call with")
    page.sees("Try now")  # instead of waiting for the countdown to the next try
    page.quit()


def fail_over(page, server):
    """Ready, and not ready afterwards: no server signs the agent in again, but the desktop does."""
    page.click("Ready")
    page.sees("State: Ready")
    server.command("handover")
    page.sees("State: Not ready", seconds=60)
    page.loses(COUNTDOWN)  # nobody was seen
    desktop.xdotool("mousemove", "300", "300", "mousemove", "310", "310")
    page.sees(COUNTDOWN)


def brings_ready_back(stage):
    server = stage.server("--calls-per-minute", "0", "--robots", "0", "--option", "server-relogin=1000")
    page = stage.desktop("--server", server.address)
    page.sees("Agent ID", seconds=60)
    page.sign_in()
    fail_over(page, server)
    page.click("Cancel")
    page.loses(COUNTDOWN)
    page.sees("State: Not ready")
    fail_over(page, server)
    page.sees("State: Ready", seconds=30)
    page.quit()


desktop.run(shows_lost_contact, brings_ready_back)
