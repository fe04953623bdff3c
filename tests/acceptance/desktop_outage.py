# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Contact lost in the middle of a call: said within a second, the call stays on screen, the program goes on."""

import desktop


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
    page.quit()


desktop.run(shows_lost_contact)
