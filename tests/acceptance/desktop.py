# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Drives the built desktop as a person would: finds what is on the screen by its accessible name, uses mouse and keyboard.

A test script defines functions and ends with desktop.run(f, g, ...). Each function gets a Stage: a display of its own,
simulated servers (`ctitool simulate`) behind a relay that writes down every frame, and desktops to start.
Debian packages: xvfb xauth openbox xdotool dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0. A missing one is a failure, never a skip.
"""

import contextlib
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback

import frames
from frames import Relay

HERE = pathlib.Path(__file__).resolve().parent
REASONS = HERE.parent.parent / "resources" / "policy" / "demo.json"
NEEDED = ("xvfb-run", "xauth", "openbox", "xdotool", "dbus-run-session")
PATIENCE = 20  # seconds; generous, because a sanitized program on a busy machine is slow


class Failure(Exception):
    """What a person would report: what was expected and what was there instead."""


def until(condition, what, seconds=PATIENCE):
    """Waits for a true value and gives it; the only way of waiting in these tests."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f"{what}, not within {seconds} s")
        time.sleep(0.03)


class Server:
    """`ctitool simulate` with a control port."""

    def __init__(self, frames, *arguments):
        self.process = subprocess.Popen(
            [os.environ["CTITOOL"], "simulate", "--port", "0", "--control-port", "0", *arguments],
            stdout=subprocess.PIPE, text=True)
        ports = {}
        while "control" not in ports:
            line = self.process.stdout.readline()
            if not line:
                raise Failure("ctitool simulate ended before it was ready")
            word, _, address = line.strip().partition(" ")
            ports[word] = int(address.rpartition(":")[2])
        self.relay = Relay(ports["listening"], frames)
        self.control = socket.create_connection(("127.0.0.1", ports["control"]))
        self.answers = self.control.makefile("r")

    @property
    def address(self):
        return f"127.0.0.1:{self.relay.port}"

    def command(self, text):
        """One line to the control port and its answer, as `ctitool simulate --help` describes them."""
        self.control.sendall(text.encode() + b"\n")
        answer = self.answers.readline().strip()
        if not answer.startswith("ok"):
            raise Failure(f"the simulator answered {answer!r} to {text!r}")
        return answer

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.relay.close()

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE)
        self.relay.close()


class Desktop:
    """One running callfloor."""

    def __init__(self, profile, *arguments):
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.errors = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([os.environ["CALLFLOOR"], "--profile", profile, *arguments],
                                        env=environment, stderr=self.errors)

    # -- looking
    def running(self):
        if self.process.poll() is not None:
            self.errors.seek(0)
            raise Failure(f"callfloor ended with {self.process.returncode}: {self.errors.read()}")

    def nodes(self):
        import pyatspi  # belongs to the display, which exists only by now
        self.running()
        for application in pyatspi.Registry.getDesktop(0):
            with contextlib.suppress(Exception):  # an application may go while it is looked at
                if application.get_process_id() == self.process.pid:
                    yield from self.below(application, pyatspi.STATE_SHOWING)

    def below(self, node, showing):
        for index in range(node.childCount):
            with contextlib.suppress(Exception):
                child = node.getChildAtIndex(index)
                if child is not None and child.getState().contains(showing):
                    yield child
                    yield from self.below(child, showing)

    def find(self, name, role=None, enabled=False):
        for node in self.nodes():
            with contextlib.suppress(Exception):
                matches = name(node.name) if callable(name) else node.name == name
                if matches and (role is None or node.getRoleName() == role):
                    if not enabled or self.is_enabled(node):
                        return node
        return None

    @staticmethod
    def is_enabled(node):
        """Its state alone does not say: Qt 6.4 calls every item sensitive, so a button says it in its description."""
        import pyatspi
        return node.getState().contains(pyatspi.STATE_SENSITIVE) and node.description != "not possible now"

    def is_checked(self, name):
        import pyatspi
        node = self.find(name)
        return node is not None and node.getState().contains(pyatspi.STATE_CHECKED)

    def names(self):
        return [f"{node.getRoleName()}:{node.name}" for node in self.nodes() if node.name]

    def sees(self, name, role=None, seconds=PATIENCE):
        try:
            return until(lambda: self.find(name, role), "", seconds)
        except Failure:
            raise Failure(f"no {name!r} on the screen, only {self.names()}") from None

    def reads(self, *words, seconds=PATIENCE):
        """Waits for one text on the screen that holds all these words, whatever its control is called."""
        self.sees(lambda name: bool(name) and all(word.lower() in name.lower() for word in words), seconds=seconds)

    def loses(self, name, seconds=PATIENCE):
        until(lambda: self.find(name) is None, f"{name!r} should go", seconds)

    # -- doing
    def click(self, name):
        import pyatspi
        try:
            node = until(lambda: self.find(name, enabled=True), "")
        except Failure:
            raise Failure(f"no enabled {name!r} to click, only {self.names()}") from None
        box = self.resting_place(node)
        xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")

    @staticmethod
    def resting_place(node):
        """Where it is once it has stopped sliding in: nobody hits what still moves."""
        import pyatspi
        seen = []

        def rests():
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            seen.append((box.x, box.y, box.width, box.height))
            return box if len(seen) > 2 and seen[-1] == seen[-2] == seen[-3] else None
        return until(rests, "a control should come to rest")

    def has_focus(self, name):
        import pyatspi
        node = self.find(name)
        return node is not None and node.getState().contains(pyatspi.STATE_FOCUSED)

    def focused(self):
        """Name and place of what has the keyboard, within a list the row or its button; None where nothing has it."""
        import pyatspi
        found = None
        for node in self.nodes():
            with contextlib.suppress(Exception):
                if node.getState().contains(pyatspi.STATE_FOCUSED):
                    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                    found = (node.name, box.x, box.y)
        return found

    def holds(self, name, characters):
        node = self.find(name)
        return node is not None and node.queryText().characterCount == characters

    def type_into(self, name, text):
        """Types, looks, and types again: a window manager under load may lose a key of a person, too."""
        for last in (False, False, True):
            self.click(name)
            until(lambda: self.has_focus(name), f"{name!r} should have the focus after a click")
            xdotool("key", "ctrl+a")
            xdotool("type", "--delay", "10", text)
            try:
                return until(lambda: self.holds(name, len(text)), f"{name!r} should hold what was typed", 5)
            except Failure:
                if last:
                    raise

    def command(self, text):
        """Types it into the command field and does the best that was found."""
        xdotool("key", "ctrl+k")
        self.sees("Command")
        until(lambda: self.has_focus("Command"), "the command field should have the focus")
        xdotool("type", "--delay", "20", text)
        until(lambda: self.holds("Command", len(text)), f"the command field should hold {text!r}")
        xdotool("key", "Return")
        self.loses("Command")

    def sign_in(self, agent="agent01", password="demo", extension="2001"):
        self.type_into("Agent ID", agent)
        self.type_into("Password", password)
        self.type_into("Extension", extension)
        self.click("Sign in")

    def picture(self, path):
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], check=True)

    def quit(self):
        """Closes the window as its person does, again where the key was lost; the exit code must be 0."""
        for patience in (5, 5, PATIENCE):
            # Where another window has the keyboard, the key would be its.
            subprocess.run(["xdotool", "search", "--name", "Callfloor", "windowfocus"], capture_output=True, check=False)
            xdotool("key", "alt+F4")
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = self.process.wait(patience)
                break
        else:
            raise Failure(f"callfloor does not end, it shows {self.names()}")
        if code != 0:
            raise Failure(f"callfloor ended with {code}")

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()


def xdotool(*words):
    subprocess.run(["xdotool", *words], check=True)


class Stage:
    """What one test uses; everything ends with it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.frames = open(self.folder / "frames.ctirec", "w")
        self.served = False
        self.ending = contextlib.ExitStack()

    def server(self, *arguments):
        self.served = True
        server = Server(self.frames, *arguments)
        self.ending.callback(server.close)
        return server

    def desktop(self, *arguments, profile="profile"):
        desktop = Desktop(str(self.folder / profile), *arguments)
        self.ending.callback(desktop.close)
        return desktop

    def log(self, profile="profile"):
        return "".join(path.read_text() for path in sorted((self.folder / profile / "logs").glob("*")))

    def qt_warned_of_nothing(self):
        lines = [line for path in self.folder.glob("*/logs/*") for line in path.read_text().splitlines()]
        # Qt 6.8 warns of whoever asks for what has gone from the screen: that is this program.
        warnings = [line for line in lines
                    if re.match(r"\S+ (warning|error|critical) qt", line) and "Could not find accessible on path" not in line]
        if warnings:
            raise Failure("Qt warned:\n" + "\n".join(warnings))

    def close(self):
        self.ending.close()
        self.frames.close()

    def decoders_agree(self):
        """ctitool and the second decoder, which shares no code with it, read every frame alike."""
        self.frames.flush()
        lines = (self.folder / "frames.ctirec").read_text().splitlines(keepends=True)
        if self.served and not lines:
            raise Failure("no frame was written down")
        try:
            print(frames.decoders_agree(self.folder / "frames.ctirec"), flush=True)
        except AssertionError as error:
            raise Failure(str(error)) from error


def play(test):
    with tempfile.TemporaryDirectory(prefix="callfloor-") as folder:
        stage = Stage(folder)
        try:
            test(stage)
            stage.decoders_agree()
            stage.qt_warned_of_nothing()
            print(f"ok {test.__name__}", flush=True)
            return True
        except Exception:  # every test is played, whatever became of the one before
            traceback.print_exc()
            print(f"FAILED {test.__name__}", flush=True)
            keep = os.environ.get("CALLFLOOR_PICTURES")
            if keep and shutil.which("import"):
                subprocess.run(["import", "-window", "root", f"{keep}/{test.__name__}.png"], check=False)
            return False
        finally:
            stage.close()


def inside(tests):
    """Within the private display and session bus."""
    helpers = [subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL),
               subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)]
    try:
        # Only a window manager knows of desktops: without one no window gets the keyboard.
        until(lambda: subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode == 0, "no window manager")
        return 0 if all([play(test) for test in tests]) else 1
    finally:
        for helper in helpers:
            helper.terminate()
            helper.wait()


def run(*tests, named=()):
    """Plays the tests, or those named on the command line, on a display of their own; ends the program.

    `named` ones are played only when they are named.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    if "CALLFLOOR_STAGE" in os.environ:
        wanted = sys.argv[1:]
        sys.exit(inside([test for test in (*tests, *named) if test.__name__ in wanted] if wanted else tests))
    missing = [tool for tool in NEEDED if not shutil.which(tool)]
    if missing:
        sys.exit(f"not installed: {' '.join(missing)} (see {__file__})")
    with tempfile.TemporaryDirectory(prefix="callfloor-stage-") as runtime:
        environment = dict(os.environ, CALLFLOOR_STAGE="1", XDG_RUNTIME_DIR=runtime)
        environment.setdefault("QT_QUICK_BACKEND", "software")
        os.chmod(runtime, 0o700)
        # -noreset: else the display starts anew whenever its last client leaves, and who just comes is turned away.
        sys.exit(subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -noreset", "dbus-run-session", "--",
                                 sys.executable, "-B", os.path.abspath(sys.argv[0]), *sys.argv[1:]], env=environment).returncode)
