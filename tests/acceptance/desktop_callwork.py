# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""An agent consults, hands on, confers, swaps, sends tones and changes call data, by what is on the screen alone."""

import desktop

CALLER = "+12025550123"
WRITTEN = "(202) 555-0123"  # by the rules of the site
COLLEAGUE = "2024"  # somebody works there who answers


def talks(stage):
    """An agent at the desk, talking to the caller."""
    server = stage.server("--calls-per-minute", "0", "--robots", "2")
    page = stage.desktop("--server", server.address, "--policy", str(desktop.REASONS))
    page.sees("Agent ID", seconds=60)
    page.sign_in()
    page.sees("State: Not ready")
    page.click("Ready")
    page.sees("State: Ready")
    server.command(f"ring agent01 {CALLER}")
    page.click("Answer")
    page.sees("State: Talking")
    return server, page


def consults(stage):
    server, page = talks(stage)
    page.click("Consult")
    page.reads("Consult while", WRITTEN)
    page.type_into("Number to dial", COLLEAGUE)
    page.reads("State not known")  # an agent's own session tells nobody else's
    desktop.xdotool("key", "Return")
    page.sees("Reconnect")
    page.sees("On hold")
    return server, page


def consults_and_transfers(stage):
    server, page = consults(stage)
    page.click("Transfer")  # possible once the colleague has answered
    page.loses("On hold")
    page.loses(f"Call with {CALLER}")
    page.loses(f"Call with {COLLEAGUE}")
    stage.decoders_agree()


def confers_and_drops(stage):
    _, page = consults(stage)
    page.click("Conference")  # possible once the colleague has answered
    page.sees(f"Lena Costa, {COLLEAGUE}")
    page.click("Drop")
    page.loses("Drop")  # two are left: a plain call
    page.sees("State: Talking")
    stage.decoders_agree()


def swaps_and_reconnects(stage):
    _, page = consults(stage)
    page.click("Swap")
    page.sees("Retrieve")
    page.click("Swap")
    page.click("Reconnect")
    page.loses("On hold")
    page.sees(f"Call with {CALLER}")
    page.loses(f"Call with {COLLEAGUE}")
    stage.decoders_agree()


def sends_tones(stage):
    _, page = talks(stage)
    desktop.xdotool("type", "--delay", "40", "90210#")  # no field has the focus
    page.sees("Keys sent: 6")
    desktop.xdotool("key", "Escape")
    page.loses("Keys sent: 6")
    page.click("Keypad")
    page.click("7")
    page.sees("Keys sent: 7")
    stage.decoders_agree()
    if "90210" in stage.log():
        raise desktop.Failure("the tones stand in the log")


def changes_call_data(stage):
    _, page = talks(stage)
    page.click("Change Callback number")
    desktop.xdotool("type", "--delay", "20", "4711")
    desktop.xdotool("key", "Return")
    page.sees("Callback number: 4711")
    page.click("Undo the change of Callback number")
    page.sees("Callback number: empty")
    stage.decoders_agree()


def hands_on_to_a_favourite(stage):
    _, page = talks(stage)
    page.click("Transfer")
    page.type_into("Number to dial", COLLEAGUE)
    page.click(lambda name: bool(name) and name.startswith("Favourite "))
    desktop.xdotool("key", "alt+1")
    page.loses(f"Call with {CALLER}")
    stage.decoders_agree()


desktop.run(consults_and_transfers, confers_and_drops, swaps_and_reconnects, sends_tones, changes_call_data, hands_on_to_a_favourite)
