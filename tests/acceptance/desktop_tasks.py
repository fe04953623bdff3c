# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Everything that an agent does in a shift, once with the mouse alone (text is typed all the same), once with the keyboard alone.

Each task is one line of a story below: what is clicked, and what is pressed or typed after Ctrl+K instead.
"""

import contextlib
import json
import pathlib

import desktop
from desktop import until, xdotool

CALLER = "+12025550123"
CUSTOMER = "+12025550100"
COLLEAGUE = "2024"  # a robot: somebody who answers
POLICY = {"siteContacts": "",
          "wrapUpReasons": [{"code": 1, "label": "Order placed"}, {"code": 2, "label": "Complaint"}],
          "wrapUpSeconds": 60,
          "rules": {"rules": [{"name": "Greet", "trigger": "ringing", "actions": [{"notify": "Rings for {number}"}]}]}}


class Mouse:
    """Clicks what is named; `keys` is how the keyboard does the same."""

    def __init__(self, page):
        self.page = page

    def do(self, *clicks, keys):
        for name in clicks:
            self.page.click(name)

    def sign_in(self):
        self.page.sign_in()

    def write(self, field, text):
        self.page.type_into(field, text)

    def press(self, button):
        self.page.click(button)

    def try_rules(self):
        self.page.click(lambda name: bool(name) and "Answered" in name)
        self.page.click("What would the rules do?")

    def choose(self, field, text, button):
        self.page.type_into(field, text)
        self.page.click(button)


class Keyboard:
    """Presses keys, and types what is no key of its own after Ctrl+K."""

    def __init__(self, page):
        self.page = page

    def do(self, *clicks, keys):
        until(lambda: self.page.find(clicks[0], enabled=True), f"{clicks[0]!r} should be possible")  # a person looks first
        for one in keys if isinstance(keys, list) else [keys]:
            if one.startswith(">"):
                self.page.command(one[1:])
            else:
                xdotool("key", one)

    def sign_in(self):
        until(lambda: self.page.has_focus("Agent ID"), "the first field should have the focus")
        for text in ("agent01", "demo", "2001"):
            xdotool("type", "--delay", "20", text)
            xdotool("key", "Return" if text == "2001" else "Tab")

    def write(self, field, text):
        self.reach(field)
        xdotool("type", "--delay", "20", text)
        until(lambda: self.page.holds(field, len(text)), f"{field!r} should hold {text!r}")

    def choose(self, field, text, button):
        self.write(field, text)
        xdotool("key", "Return")

    def press(self, button):
        self.reach(button)
        xdotool("key", "space")

    def try_rules(self):
        self.press("What would the rules do?")

    def reach(self, name):
        """By Tab, as often as it takes."""
        for _ in range(60):
            if self.page.has_focus(name):
                return
            xdotool("key", "Tab")
        raise desktop.Failure(f"Tab never reaches {name!r}")


def ring(server, page):
    server.command(f"ring agent01 {CALLER}")
    page.sees("State: Reserved")


def goes_through_states(hands, page):
    hands.do("Ready", keys="F2")
    page.sees("State: Ready")
    hands.do("Not ready", "Lunch", keys=">lunch")
    page.sees("State: Not ready")
    page.reads("lunch")
    hands.do("Ready", keys=">ready")
    page.sees("State: Ready")


def works_a_call(hands, server, page):
    ring(server, page)
    hands.do("Answer", keys="F9")
    page.sees("State: Talking")
    hands.do("Wrap-up", keys="F4")
    page.sees("Next: Wrap-up")
    hands.do("Hold", keys="F8")
    page.sees("On hold")
    hands.do("Retrieve", keys=">retrieve")  # F8 again at once would be a slip of the finger, and does nothing
    page.loses("On hold")
    hands.do("Keypad", "7", keys=["F10", "7"])
    page.sees("Keys sent: 1")
    xdotool("key", "Escape")
    page.loses("Keys sent: 1")
    hands.do("Change Callback number", keys=">change callback")
    page.sees("Save Callback number")
    xdotool("type", "--delay", "20", "4711")
    hands.do("Save Callback number", keys="Return")
    page.sees("Callback number: 4711")
    hands.do("Bad line", keys=">bad line")
    page.reads("bad line is noted")
    hands.do("Ask for help", keys="F12")
    page.reads("no supervisor")


def consults_swaps_and_confers(hands, page):
    hands.do("Consult", keys="F7")
    hands.choose("Number to dial", COLLEAGUE, "Consult")
    page.sees("Reconnect")
    hands.do("Swap", keys="ctrl+F8")
    page.sees("Retrieve")
    hands.do("Swap", keys="ctrl+F8")
    page.sees("Reconnect")
    hands.do("Conference", keys="shift+F8")
    page.sees(f"Lena Costa, {COLLEAGUE}")
    hands.do("Drop", keys=">drop 2024")
    page.loses("Drop")
    page.sees("State: Talking")


def wraps_up(hands, page):
    hands.do("End call", keys="shift+F9")
    page.sees("State: Wrap-up")
    hands.do("Order placed", keys="1")
    until(lambda: page.is_checked("Order placed"), "the reason should be ticked")
    hands.write("Note about the call", "Sent twice")
    hands.do("Save and be ready", keys="F2")
    page.sees("State: Ready")


def hands_a_call_on(hands, server, page):
    ring(server, page)
    hands.do("Answer", keys="F9")
    page.sees("State: Talking")
    hands.do("Transfer", keys="shift+F7")
    hands.choose("Number to dial", COLLEAGUE, "Transfer")
    page.loses(f"Call with {CALLER}")
    hands.do("Ready", keys="F2")
    page.sees("State: Ready")


def misses_a_call(hands, server, page):
    server.command("option ring-timeout 1")
    ring(server, page)
    server.command("option ring-timeout 20")  # a robot takes it then
    page.sees("You missed a call")
    hands.do("Back to ready", keys="F2")
    page.sees("State: Ready")


def dials_and_dials_again(hands, page):
    hands.do("Not ready", "Break", keys=">break")
    page.sees("State: Not ready")
    hands.choose("Number to dial", CUSTOMER, "Call")
    page.sees("Talking")
    hands.do("End call", keys="shift+F9")
    page.loses("End call")
    hands.do("Recent", lambda name: bool(name) and name.startswith("Call ") and name.endswith(" again"), keys=">redial")
    page.sees("End call")
    hands.do("End call", keys="shift+F9")
    page.loses("End call")


def serves_a_campaign(hands, server, page):
    hands.do("Ready", keys="F2")
    page.sees("State: Ready")
    server.command("preview agent01")
    hands.do("Skip", keys=">skip the customer")
    page.loses("Skip")
    page.sees("State: Ready")
    server.command("preview agent01")
    hands.do("Accept", keys="F9")
    page.sees("State: Talking")
    hands.do("Customer reached", keys=">customer reached")
    hands.do("End call", keys="shift+F9")
    page.loses("End call")


def looks_at_the_day(hands, page):
    hands.do("My day", keys="ctrl+2")
    page.sees("Find a call")
    hands.write("Find a call", "0123")
    page.reads(CALLER, "Sales", "Answered")
    hands.try_rules()
    page.reads("Greet")
    xdotool("key", "Escape")
    page.loses("Greet")
    hands.press("Export")
    page.reads("written to", ".csv")


def changes_the_settings(hands, page):
    hands.do("Settings", keys="ctrl+comma")
    page.sees("Theme")
    hands.do("Theme: Dark", keys=">theme: dark")
    page.reads("set by you")
    hands.do("Desk", keys="ctrl+1")
    page.sees("Number to dial")


def every_task(stage, hands_of):
    server = stage.server("--calls-per-minute", "0", "--robots", "4")
    policy = stage.folder / "policy.json"
    policy.write_text(json.dumps(json.loads(pathlib.Path(desktop.REASONS).read_text()) | POLICY))
    page = stage.desktop("--server", server.address, "--policy", str(policy))
    hands = hands_of(page)
    page.sees("Agent ID", seconds=60)
    hands.sign_in()
    page.sees("State: Not ready")
    goes_through_states(hands, page)
    works_a_call(hands, server, page)
    consults_swaps_and_confers(hands, page)
    wraps_up(hands, page)
    hands_a_call_on(hands, server, page)
    misses_a_call(hands, server, page)
    dials_and_dials_again(hands, page)
    serves_a_campaign(hands, server, page)
    looks_at_the_day(hands, page)
    changes_the_settings(hands, page)
    hands.do("Not ready", "Lunch", keys=">lunch")
    page.sees("State: Not ready")
    hands.do("Sign out", "End of shift", keys=">sign out end of")
    page.sees("Agent ID")
    page.quit()


def with_the_mouse_alone(stage):
    every_task(stage, Mouse)


def with_the_keyboard_alone(stage):
    every_task(stage, Keyboard)


desktop.run(with_the_mouse_alone, with_the_keyboard_alone)
