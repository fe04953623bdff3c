# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""An agent works a call, from signing in to signing out, by what is on the screen alone."""

import desktop


def works_a_call(stage):
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = stage.desktop("--server", server.address, "--policy", str(desktop.REASONS), "--record", stage.folder / "day.ctirec")
    page.sees("Agent ID", seconds=60)  # a first start is slow
    page.sign_in()
    page.sees("State: Not ready")
    page.sees("Connected")
    page.click("Ready")
    page.sees("State: Ready")

    server.command("ring agent01 +12025550123")
    page.reads("Call with")
    page.sees("State: Reserved")
    page.click("Answer")
    page.sees("State: Talking")
    page.click("Hold")
    page.click("Retrieve")  # is there once the server says that the call is held
    page.click("Wrap-up")
    page.click("End call")
    page.sees("State: Wrap-up")

    page.click("Not ready")
    page.click("Lunch")
    page.sees("State: Not ready")
    page.click("Sign out")
    page.click("End of shift")
    page.sees("Agent ID")
    page.quit()
    keeps_secrets(stage)
    plays_it_again(stage)


def keeps_secrets(stage):
    """Neither the password nor the caller's number is in any log line."""
    log = stage.log()
    for secret in ("demo", "5550123"):
        if secret in log:
            raise desktop.Failure(f"{secret!r} stands in the log")
    if "cti.session" not in log:
        raise desktop.Failure("the log has no line of the session's room")


def plays_it_again(stage):
    """The recording shows the same, without a server and at half the pace, so that nothing is missed."""
    page = stage.desktop("--replay", stage.folder / "day.ctirec", "--speed", "0.5", profile="another")
    page.sees("Recording", seconds=60)
    page.reads("this is a recording", "nothing here reaches a server")
    page.reads("Call with", seconds=120)
    page.sees("State: Talking", seconds=60)
    page.reads("the recording has ended", seconds=120)
    page.sees("State: Signed out")
    page.quit()


desktop.run(works_a_call)
