# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the built ctitool as a person would: real processes, real TCP, whatever port is free."""

import contextlib
import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile

import frames

TOOL = os.environ["CTITOOL"]
PATIENCE = 30  # seconds; a sanitized program on a busy machine is slow


def run(*arguments, stdin="", code=0):
    """What a command printed, (stdout, stderr), after checking its exit code."""
    done = subprocess.run([TOOL, *arguments], input=stdin, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == code, f"{arguments}: exit code {done.returncode}, not {code}\n{done.stdout}\n{done.stderr}"
    return done.stdout, done.stderr


class Simulator:
    """`ctitool simulate`, ready; quiet unless told otherwise. What goes over its lines is read by two decoders at the end."""

    QUIET = ("--robots", "0", "--calls-per-minute", "0")

    def __init__(self, *arguments, quiet=True):
        command = [TOOL, "simulate", "--port", "0", "--control-port", "0", *(self.QUIET if quiet else ()), *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.folder = tempfile.TemporaryDirectory(prefix="callfloor-")
        self.recording = pathlib.Path(self.folder.name, "frames.ctirec")
        self.frames = open(self.recording, "w")
        self.relays = []
        self.control = None
        while not self.control:
            line = self.process.stdout.readline()
            assert line, f"ended before it was ready: {self.process.stderr.read()}"
            word, _, address = line.strip().partition(" ")
            assert re.fullmatch(r"127\.0\.0\.1:\d+", address), line
            if word == "listening":
                self.relays.append(frames.Relay(int(address.split(":")[1]), self.frames))
            else:
                self.control = socket.create_connection(("127.0.0.1", int(address.split(":")[1])), PATIENCE)
        self.answers = self.control.makefile("r")

    @property
    def nodes(self):
        return [f"127.0.0.1:{relay.port}" for relay in self.relays]

    def command(self, line):
        """The answer's lines; the last starts with ok or error."""
        self.control.sendall(line.encode() + b"\n")
        lines = []
        while True:
            answer = self.answers.readline()
            assert answer, f"no answer to {line!r}"
            lines.append(answer.rstrip("\n"))
            if not lines[-1].startswith("  "):
                return lines

    def ok(self, line):
        lines = self.command(line)
        assert lines[-1].startswith("ok"), f"{line!r}: {lines[-1]}"
        return lines

    def end(self, number=signal.SIGTERM):
        """Ends it by a signal; its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def __enter__(self):
        return self

    def __exit__(self, wrong=None, *_):
        with contextlib.suppress(OSError):
            self.control.close()
        self.end()
        for relay in self.relays:
            relay.close()
        self.frames.close()
        with self.folder:
            if not wrong and self.recording.stat().st_size > 0:
                print("   ", frames.decoders_agree(self.recording), flush=True)
        self.process.stdout.close()
        self.process.stderr.close()


def main(tests):
    """Runs every function whose name starts with test_."""
    for name, test in sorted(tests.items()):
        if name.startswith("test_"):
            test()
            print("ok ", name, flush=True)
