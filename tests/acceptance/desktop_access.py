# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader hears of the built desktop, and what it can do, through AT-SPI as Orca does."""

import queue
import subprocess
import sys
import threading

import desktop

# A notification that comes on screen is what Orca reads of Qt before 6.8; from then on there are announcements.
LISTENER = """
import gi
import pyatspi

def shown(event):
    try:
        if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
            print(event.source.name, flush=True)
    except gi.repository.GLib.GError:
        pass  # gone again before it was asked what it is

def announced(event):
    print(event.any_data, flush=True)

pyatspi.Registry.registerEventListener(shown, "object:state-changed:showing")
pyatspi.Registry.registerEventListener(announced, "object:announcement")
pyatspi.Registry.registerEventListener(lambda event: None, "object:property-change:accessible-name")  # or old names are kept
print("listening", flush=True)
pyatspi.Registry.start()
"""


class Ear:
    def __init__(self, stage):
        self.process = subprocess.Popen([sys.executable, "-c", LISTENER], stdout=subprocess.PIPE, text=True)
        stage.ending.callback(self.process.kill)
        self.lines = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()
        self.hears("listening")

    def read(self):
        for line in self.process.stdout:
            self.lines.put(line.strip())

    def hears(self, words):
        heard = []

        def said():
            while not self.lines.empty():
                heard.append(self.lines.get())
            return any(words in line for line in heard)
        try:
            desktop.until(said, "")
        except desktop.Failure:
            raise desktop.Failure(f"nobody said {words!r}, only {heard}") from None


def press(page, name):
    """As a screen reader does: by the control's action, without the mouse."""
    node = desktop.until(lambda: page.find(name, enabled=True), f"no enabled {name!r}")
    node.queryAction().doAction(0)


def announces_a_call(stage):
    ear = Ear(stage)
    server = stage.server("--calls-per-minute", "0")
    page = stage.desktop("--server", server.address, "--policy", str(desktop.REASONS))
    page.sign_in()
    ear.hears("State: Not ready")
    press(page, "Ready")
    ear.hears("State: Ready")
    server.command("ring agent01 +12025550123")
    ear.hears("Call from +12025550123")
    press(page, "Answer")
    ear.hears("State: Talking")
    press(page, "Transfer")
    desktop.until(lambda: page.has_focus("Number to dial"), "the field should have the focus")
    desktop.xdotool("type", "--delay", "10", "2024")
    desktop.until(lambda: page.holds("Number to dial", 4), "the field should hold the number")
    press(page, "Transfer")
    page.loses("Call with +12025550123")


desktop.run(announces_a_call)
