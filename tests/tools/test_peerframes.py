# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""peerframes.py sorts frames by how they read and tells when the two decoders differ."""

import contextlib
import io
import json
import os
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

import ctidecode
import peerframes

NARROW, WIDE = "tag 1 byte, length 1 byte", "tag 2 bytes, length 2 bytes"
FRAMES = [
    {"message": "HEARTBEAT_CONF", "version": 15, "header": NARROW, "frame": "0000000400000006000000ff"},
    {"message": "CLOSE_CONF", "version": 20, "header": WIDE, "frame": "0000000a00000008000000ff00fa0002abcd"},
    {"message": "SOMETHING", "version": 19, "header": NARROW, "frame": "00000001000003e700"},
    {"message": "CLOSE_CONF", "version": 19, "header": NARROW, "frame": "0000000500000008000000ff07"},
    {"message": "ANSWER_CALL_REQ", "version": 19, "header": NARROW, "frame": "0000000e0000002a00000001000000070000000a0000"},
]


def stand_in(directory, answer):
    """A program in the place of ctitool, written in Python; answer is its code."""
    path = pathlib.Path(directory) / "ctitool"
    path.write_text(f"#!{sys.executable}\nimport sys; sys.path.insert(0, {str(pathlib.Path(ctidecode.__file__).parent)!r})\n"
                    f"import ctidecode, json\n{answer}\n", encoding="utf-8")
    os.chmod(path, 0o700)
    return str(path)


AGREE = """
(_, line), = ctidecode.decode_lines([sys.stdin.read()], json.loads(ctidecode.TABLES.read_text()), (17, 1, 1))
if 'malformed' in line: sys.exit(line['malformed'])
print(json.dumps(line))"""


class PeerFrames(unittest.TestCase):
    def run_with(self, answer, frames=None):
        with tempfile.TemporaryDirectory() as directory:
            tables = json.loads(ctidecode.TABLES.read_text(encoding="utf-8"))
            ctitool = peerframes.Ctitool(stand_in(directory, answer))
            return list(peerframes.judge_all(frames or FRAMES, ctitool, tables))

    def test_frames_are_sorted_by_how_they_read(self):
        outcomes = [(outcome, reason) for _, _, _, outcome, reason in self.run_with(AGREE)]
        self.assertEqual([o for o, _ in outcomes], [peerframes.READS, peerframes.UNKNOWN_TAGS, peerframes.UNKNOWN_ID,
                                                    peerframes.MALFORMED, peerframes.READS_NOTED])
        self.assertEqual([r for _, r in outcomes][1:3], ["250", "999"])

    def test_a_wrong_or_missing_answer_is_a_difference(self):
        wrong = 'print(json.dumps({"message": "HEARTBEAT_CONF", "id": 6, "fields": {"InvokeID": 254}}))'
        for answer in (wrong, "print('no json')", "sys.exit(1)", "sys.exit(139)", "print('{}'); print('{}')"):
            self.assertEqual([r[3] for r in self.run_with(answer, FRAMES[:1])], [peerframes.DIFFER], answer)

    def test_the_program_prints_a_table_and_ends_with_what_it_found(self):
        with tempfile.TemporaryDirectory() as directory:
            file = pathlib.Path(directory) / "frames.json"
            file.write_text(json.dumps({"frames": FRAMES}), encoding="utf-8")
            for answer, code in ((AGREE, 0), ("print('{}')", 1)):
                out = io.TextIOWrapper(io.BytesIO())
                with mock.patch.object(sys, "argv", ["peerframes.py", str(file), stand_in(directory, answer)]):
                    with contextlib.redirect_stdout(out):
                        self.assertEqual(peerframes.main(), code)
                out.flush()
                self.assertIn("all 5", out.buffer.getvalue().decode())


if __name__ == "__main__":
    unittest.main()
