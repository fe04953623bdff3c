# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""What goes over the lines of a test: a relay writes down every frame, and two decoders that share no code read it alike."""

import contextlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import threading

TOOLS = pathlib.Path(__file__).resolve().parent.parent / "tools"
OPEN_REQ = 3
WIDE = 18  # the version from which on a tag has two bytes


def fixed_bytes(message_id):
    tables = json.loads((TOOLS.parent / "golden" / "tables.json").read_text(encoding="utf-8"))
    return next(message["fixedBytes"] for message in tables["messages"] if message["id"] == message_id)


class Line:
    """One connection. Its OPEN_REQ says in which version it speaks and shows how wide a length is; until then it is 17."""

    OPEN_BYTES = fixed_bytes(OPEN_REQ)

    def __init__(self):
        self.width = "17.1.1"

    def look(self, frame):
        if int.from_bytes(frame[4:8], "big") == OPEN_REQ:
            version = int.from_bytes(frame[12:16], "big")
            self.width = f"{version}.2.{self.length_bytes(frame[8 + self.OPEN_BYTES:])}" if version >= WIDE else f"{version}.1.1"

    @staticmethod
    def length_bytes(fields):
        """1 or 2: with which one the fields end where the frame does."""
        rest = fields
        while rest:
            rest = rest[3 + rest[2]:] if len(rest) >= 3 + (rest[2] if len(rest) > 2 else 0) else None
        return 1 if rest is not None else 2


class Relay:
    """A TCP relay on a port of its own; every whole frame, in both directions, becomes a line of a recording."""

    def __init__(self, port, frames):
        self.target = port
        self.frames = frames
        self.lock = threading.Lock()
        self.sockets = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                client.close()
                continue
            self.sockets += [client, server]
            line = Line()
            for source, sink, way in ((client, server, "out"), (server, client, "in")):
                threading.Thread(target=self.pump, args=(source, sink, line, way), daemon=True).start()

    def pump(self, source, sink, line, way):
        rest = b""
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                rest = self.note(rest + data, line, way)
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def note(self, data, line, way):
        while len(data) >= 8 and len(data) >= 8 + int.from_bytes(data[:4], "big"):
            length = 8 + int.from_bytes(data[:4], "big")
            line.look(data[:length])
            with self.lock, contextlib.suppress(ValueError):  # the file is closed: nobody asks any more
                print(f"0 {way} {line.width} {data[:length].hex()}", file=self.frames, flush=True)
            data = data[length:]
        return data

    def close(self):
        """Shut down before closing: a thread that still reads keeps a closed socket alive, and nobody hears of its end."""
        for end in (self.listener, *self.sockets):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


def decoders_agree(recording):
    """How many frames of a recording ctitool and the second decoder read alike, as a sentence; else fails with the first ones."""
    whole = recording.with_name("whole.ctirec")  # heartbeats go on while it is read
    whole.write_text("".join(line for line in recording.read_text().splitlines(keepends=True) if line.endswith("\n")))
    dump = recording.with_name("dump.jsonl")
    with open(dump, "w") as file:
        subprocess.run([os.environ["CTITOOL"], "dump", "--json", str(whole)], stdout=file, check=True)
    done = subprocess.run([sys.executable, "-B", str(TOOLS / "ctidecode.py"), "--compare", str(dump), str(whole)],
                          capture_output=True, text=True)
    assert done.returncode == 0, f"the decoders differ:\n{done.stdout}{done.stderr}"
    return done.stdout.strip()
