# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Everything that an agent does in a shift, once with the mouse alone (text is typed all the same), once with the keyboard alone.

Each task is one line of a story below: what is clicked, and what is pressed or typed after Ctrl+K instead.

The test run plays it against `ctitool simulate`, where callers come when they are told to. `in_the_demo_with_the_mouse` and
`in_the_demo_with_the_keyboard` play the same against `callfloor --demo`, where all comes by chance and takes some minutes; they
are played when they are named.
"""

import json
import pathlib
import time

import desktop
from desktop import until, xdotool

OUTSIDE = "+12025550100"  # answers
POLICY = {"siteContacts": str(pathlib.Path(desktop.REASONS).with_name("demo-contacts.csv")),
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
        """By Tab, as often as it takes; a person looks where it went before pressing it again."""
        for _ in range(60):
            before = self.page.focused()
            if before and before[0] == name:
                return
            xdotool("key", "Tab")
            until(lambda: self.page.focused() not in (None, before), f"Tab should leave {before!r}")
        raise desktop.Failure(f"Tab never reaches {name!r}")


class Told:
    """A floor on which things happen when they are told to: `ctitool simulate` with its control port."""

    colleague, known_as = "2024", "Lena Costa, 2024"  # a robot, who answers
    rule, queue = "Greet", "Sales"

    def __init__(self, stage):
        self.server = stage.server("--calls-per-minute", "0", "--robots", "4")
        policy = stage.folder / "policy.json"
        policy.write_text(json.dumps(json.loads(pathlib.Path(desktop.REASONS).read_text()) | POLICY))
        self.page = stage.desktop("--server", self.server.address, "--policy", str(policy))

    def goes_ready(self, hands, keys="F2"):
        hands.do("Ready", keys=keys)
        self.is_ready()

    def is_ready(self):
        self.page.sees("State: Ready")

    def leaves_for(self, reason, hands):
        hands.do("Not ready", reason, keys=f">{reason.lower()}")
        self.page.sees("State: Not ready")

    def rings(self, hands):
        self.server.command("ring agent01 +12025550123")
        self.page.sees("State: Reserved")
        return "+12025550123"

    def rings_in_vain(self, hands):
        self.server.command("option ring-timeout 1")
        self.rings(hands)
        self.server.command("option ring-timeout 20")  # a robot takes it then
        self.page.sees("You missed a call")

    def offers_a_customer(self, hands):
        self.server.command("preview agent01")
        self.page.sees("Skip")


class Demo:
    """A floor on which things happen by chance: whatever comes first is got out of the way."""

    colleague = known_as = OUTSIDE.removeprefix("+")  # by the rules of the site; the colleagues may be busy
    rule, queue = "Long hold", ""  # any
    LONG = 900

    def __init__(self, stage):
        self.page = stage.desktop("--demo", "--language", "en")

    def goes_ready(self, hands, keys="F2"):
        until(lambda: self.was_ready() or self.can("Ready"), "it should be possible to go ready")
        if not self.was_ready():
            hands.do("Ready", keys=keys)
        self.is_ready()

    def was_ready(self):
        """Which may last for less than a look: somebody always waits."""
        return self.page.find("State: Ready") or self.page.find("State: Reserved")

    def is_ready(self):
        until(self.was_ready, "somebody should be ready")

    def leaves_for(self, reason, hands):
        """Before the next caller; else after him."""
        while not self.page.find("State: Not ready"):
            if self.can("Answer"):
                self.takes_leave_of_a_caller(hands)
            elif self.can("Reject"):
                hands.do("Reject", keys=">reject the customer")
            elif self.can("Not ready"):
                hands.do("Not ready", reason, keys=f">{reason.lower()}")
                until(lambda: not self.page.find("State: Ready"), "something should come of it")

    def rings(self, hands):
        return self.waits_for(hands, "Answer", other="Reject")

    def rings_in_vain(self, hands):
        while not self.page.find("You missed a call"):  # a caller may lose patience first
            self.rings(hands)
            until(lambda: not self.can("Answer"), "it should ring elsewhere", 40)
            until(lambda: self.page.find("You missed a call") or self.was_ready(), "it should be known what came of it")

    def offers_a_customer(self, hands):
        self.waits_for(hands, "Skip", other="Answer")

    def waits_for(self, hands, wanted, other):
        """The number of whoever it is."""
        end = time.monotonic() + self.LONG
        while time.monotonic() < end:
            until(lambda: self.can(wanted) or self.can(other), f"{wanted!r} should come by itself", self.LONG)
            if self.can(wanted):
                return self.number()
            if other == "Reject":
                hands.do("Reject", keys=">reject the customer")
            else:
                self.takes_leave_of_a_caller(hands)
                self.goes_ready(hands)
        raise desktop.Failure(f"{wanted!r} never came")

    def can(self, button):
        return self.page.find(button, enabled=True)

    def takes_leave_of_a_caller(self, hands):
        hands.do("Answer", keys="F9")
        hands.do("End call", keys="shift+F9")
        self.page.loses("End call")

    def number(self):
        card = self.page.find(lambda name: bool(name) and name.startswith("Call with "))
        return card and card.name.removeprefix("Call with ")


def goes_through_states(hands, floor, page):
    floor.goes_ready(hands)
    floor.leaves_for("Lunch", hands)
    page.reads("lunch")


def works_a_call(hands, floor, page):
    floor.goes_ready(hands, keys=">ready")
    caller = floor.rings(hands)
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
    xdotool("key", "ctrl+a")
    xdotool("type", "--delay", "20", "4711")
    hands.do("Save Callback number", keys="Return")
    page.sees("Callback number: 4711")
    hands.do("Bad line", keys=">bad line")
    page.reads("bad line is noted")
    hands.do("Ask for help", keys="F12")
    page.reads("no supervisor")
    return caller


def consults_swaps_and_confers(hands, floor, page):
    hands.do("Consult", keys="F7")
    hands.choose("Number to dial", floor.colleague, "Consult")
    page.sees("Reconnect")
    hands.do("Swap", keys="ctrl+F8")
    page.sees("Retrieve")
    hands.do("Swap", keys="ctrl+F8")
    page.sees("Reconnect")
    hands.do("Conference", keys="shift+F8")
    page.sees(floor.known_as)
    hands.do("Drop", keys=f">drop {floor.colleague}")
    page.loses("Drop")
    page.sees("State: Talking")


def wraps_up(hands, floor, page):
    hands.do("End call", keys="shift+F9")
    page.sees("State: Wrap-up")
    hands.do("Order placed", keys="1")
    until(lambda: page.is_checked("Order placed"), "the reason should be ticked")
    hands.write("Note about the call", "Sent twice")
    hands.do("Save and be ready", keys="F2")
    floor.is_ready()


def hands_a_call_on(hands, floor, page):
    caller = floor.rings(hands)
    hands.do("Answer", keys="F9")
    page.sees("State: Talking")
    hands.do("Transfer", keys="shift+F7")
    hands.choose("Number to dial", floor.colleague, "Transfer")
    page.loses(f"Call with {caller}")
    floor.goes_ready(hands)


def misses_a_call(hands, floor, page):
    floor.rings_in_vain(hands)
    hands.do("Back to ready", keys="F2")
    floor.is_ready()


def dials_and_dials_again(hands, floor, page):
    floor.leaves_for("Break", hands)
    hands.choose("Number to dial", OUTSIDE, "Call")
    page.sees("Talking")
    hands.do("End call", keys="shift+F9")
    page.loses("End call")
    hands.do("Recent", lambda name: bool(name) and name.startswith("Call ") and name.endswith(" again"), keys=">redial")
    page.sees("End call")
    hands.do("End call", keys="shift+F9")
    page.loses("End call")


def customer(page):
    card = page.find(lambda name: bool(name) and name.startswith("Customer ") and not name.startswith("Customer to"))
    return card and card.name


def serves_a_campaign(hands, floor, page):
    floor.goes_ready(hands)
    floor.offers_a_customer(hands)
    skipped = customer(page)
    hands.do("Skip", keys=">skip the customer")
    until(lambda: customer(page) != skipped, "the customer should go")
    floor.offers_a_customer(hands)
    hands.do("Accept", keys="F9")
    page.sees("State: Talking")
    hands.do("Customer reached", keys=">customer reached")
    hands.do("End call", keys="shift+F9")
    page.loses("End call")


def looks_at_the_day(hands, floor, page, caller):
    hands.do("My day", keys="ctrl+2")
    page.sees("Find a call")
    hands.write("Find a call", caller[-4:])
    page.reads(caller, floor.queue, "Answered")
    hands.try_rules()
    page.reads(floor.rule)
    xdotool("key", "Escape")
    page.loses(floor.rule)
    hands.press("Export")
    page.reads("written to", ".csv")


def changes_the_settings(hands, page):
    hands.do("Settings", keys="ctrl+comma")
    page.sees("Theme")
    hands.do("Theme: Dark", keys=">theme: dark")
    page.reads("set by you")
    hands.do("Desk", keys="ctrl+1")
    page.sees("Number to dial")


def every_task(floor, hands_of):
    page = floor.page
    hands = hands_of(page)
    page.sees("Agent ID", seconds=60)
    hands.sign_in()
    page.sees("State: Not ready")
    goes_through_states(hands, floor, page)
    caller = works_a_call(hands, floor, page)
    consults_swaps_and_confers(hands, floor, page)
    wraps_up(hands, floor, page)
    hands_a_call_on(hands, floor, page)
    misses_a_call(hands, floor, page)
    dials_and_dials_again(hands, floor, page)
    serves_a_campaign(hands, floor, page)
    looks_at_the_day(hands, floor, page, caller)
    changes_the_settings(hands, page)
    floor.leaves_for("Lunch", hands)
    hands.do("Sign out", "End of shift", keys=">sign out end of")
    page.sees("Agent ID")
    page.quit()


def with_the_mouse_alone(stage):
    every_task(Told(stage), Mouse)


def with_the_keyboard_alone(stage):
    every_task(Told(stage), Keyboard)


def in_the_demo_with_the_mouse(stage):
    every_task(Demo(stage), Mouse)


def in_the_demo_with_the_keyboard(stage):
    every_task(Demo(stage), Keyboard)


desktop.run(with_the_mouse_alone, with_the_keyboard_alone, named=[in_the_demo_with_the_mouse, in_the_demo_with_the_keyboard])
