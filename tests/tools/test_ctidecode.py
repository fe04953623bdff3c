# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""The second decoder reads every golden frame as it was meant, and survives every other bytes."""

import contextlib
import io
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

import ctidecode
import tolerantbytes

GOLDEN = ctidecode.TABLES.parent
TABLES = json.loads(ctidecode.TABLES.read_text(encoding="utf-8"))
DECODE = pathlib.Path(ctidecode.__file__)


def lines_of(name):
    return [json.loads(line) for line in (GOLDEN / name).read_text(encoding="utf-8").split("\n") if line]


def decode(golden):
    decoder = ctidecode.Decoder(TABLES, golden["version"], golden["tagBytes"], golden["lengthBytes"])
    return decoder.frame(bytes.fromhex(golden["hex"]))


def masked(values):
    return {k: ctidecode.HIDDEN if k in TABLES["secrets"]["fields"] else v for k, v in values.items()}


def fits(expected, read):
    """Whether a decoded line is one of the readings that tolerant.jsonl allows."""
    if expected["values"] is not None and {**read["fields"], **read["groups"]} != expected["values"]:
        return False
    if expected["unknown"] is not None and read["unknown"] != expected["unknown"]:
        return False
    return {"some": bool(read["problems"]), "none": not read["problems"], "any": True}[expected["problems"]]


class Goldens(unittest.TestCase):
    def test_every_golden_message_is_read_as_it_was_written(self):
        for golden in lines_of("messages.jsonl"):
            read = decode(golden)
            where = f"{golden['message']} {golden['version']} {golden['lengthBytes']} {golden['variant']}"
            self.assertEqual({**read["fields"], **read["groups"]}, masked(golden["values"]), where)
            self.assertEqual((read["message"], read["id"]), (golden["message"], golden["id"]))
            self.assertEqual((read["unknown"], read["problems"]), ([], []), where)

    def test_tolerant_frames_are_read_in_the_first_way_given(self):
        for golden in lines_of("tolerant.jsonl"):
            read = decode(golden)
            self.assertNotIn("malformed", read, golden["name"])
            self.assertTrue(fits(golden["expect"][0], read), f"{golden['name']}: {read}")
            self.assertEqual(read["message"], golden["message"] or ctidecode.UNKNOWN_MESSAGE)

    def test_malformed_frames_are_refused_by_field(self):
        for golden in lines_of("malformed.jsonl"):
            read = decode(golden)
            self.assertIn(golden["field"] or "", read["malformed"].split(":")[0], golden["name"])

    def test_the_files_are_what_the_script_gives(self):
        for path, lines in tolerantbytes.files():
            self.assertEqual(path.read_text(encoding="utf-8"), lines, "run tolerantbytes.py")


class Hostile(unittest.TestCase):
    def test_every_truncation_is_malformed(self):
        for golden in lines_of("messages.jsonl"):
            if golden["version"] != 18 or golden["variant"] != "full":
                continue
            frame = bytes.fromhex(golden["hex"])
            for size in range(0, len(frame), 1 if len(frame) < 400 else 7):
                self.assertIn("malformed", decode({**golden, "hex": frame[:size].hex()}))

    def test_a_body_cut_anywhere_never_raises(self):
        for golden in lines_of("messages.jsonl"):
            if golden["version"] != 17:
                continue
            frame = bytes.fromhex(golden["hex"])
            for size in range(8, len(frame), 3):
                cut = (size - 8).to_bytes(4, "big") + frame[4:size]
                self.assertTrue(set(decode({**golden, "hex": cut.hex()})) & {"malformed", "fields"})

    def test_changed_bytes_never_raise(self):
        chance = random.Random(20261122)
        for golden in lines_of("messages.jsonl") + lines_of("tolerant.jsonl"):
            frame = bytearray.fromhex(golden["hex"])
            for _ in range(4):
                if len(frame) > 8:
                    frame[chance.randrange(8, len(frame))] = chance.choice((0, 1, 2, 62, 82, 183, 255, chance.randrange(256)))
                json.dumps(decode({**golden, "hex": bytes(frame).hex()}))

    def test_any_text_is_survived(self):
        chance = random.Random(7)
        noise = bytes(chance.randrange(256) for _ in range(20000)) + b"\n0000\nabc\n00000004 zz\n0x00\n"
        with tempfile.NamedTemporaryFile() as file:
            file.write(noise)
            file.flush()
            run = subprocess.run([sys.executable, DECODE, file.name], capture_output=True, check=False)
        self.assertEqual((run.returncode, run.stderr), (1, b""))
        for line in run.stdout.split(b"\n"):
            self.assertIn("malformed", json.loads(line or b'{"malformed": ""}'))

    def test_no_secret_is_shown(self):
        def shown(name, *fields):
            wire = tolerantbytes.W
            frame = wire.frame(name, wire.fixed(name), *fields)
            return json.dumps(ctidecode.Decoder(TABLES).frame(frame))

        field = tolerantbytes.W.text
        for name, tag in (("SET_AGENT_STATE_REQ", 49), ("OPEN_REQ", 2), ("SEND_DTMF_SIGNAL_REQ", 67)):
            for text in (shown(name, field(tag, "Geheim")), shown(name, field(tag, "Geheim"), field(tag, "Geheim")),
                         shown("CALL_HELD_EVENT", field(tag, "Geheim")), shown(name, field(tag, "Geheim" * 30))):
                self.assertNotIn("Geheim", text)
                self.assertNotIn(b"Geheim".hex(), text)
                self.assertIn("***", text)


class Lines(unittest.TestCase):
    FRAME = "0000000400000006000000ff"

    def test_columns_before_the_frame_are_passed_over(self):
        for line in (self.FRAME, "0x" + self.FRAME, f"> {self.FRAME}", f"12:00:01.250 < {self.FRAME}", f"00123456 00 {self.FRAME}",
                     "in 00 00 00 04 00 00 00 06 00 00 00 ff  # heartbeat", self.FRAME.upper()):
            self.assertEqual(ctidecode.frame_of(line), bytes.fromhex(self.FRAME), line)

    def test_comments_and_empty_lines_are_no_frames(self):
        lines = ["# a comment", "", "   ", self.FRAME]
        self.assertEqual([n for n, _ in ctidecode.frames_in(lines)], [4])

    def test_the_header_width_follows_the_version(self):
        self.assertEqual([ctidecode.Decoder(TABLES, v).tag_bytes for v in (10, 17, 18)], [1, 1, 2])
        self.assertEqual(ctidecode.Decoder(TABLES, 18, tag_bytes=1).tag_bytes, 1)


class Compare(unittest.TestCase):
    READ = {"message": "X", "id": 1, "fields": {"A": 1, "B": True}, "groups": {"g": [{"N": "a", "h": [{"I": 2}]}]},
            "unknown": [{"tag": 9, "hex": "ab"}], "problems": []}

    def differences(self, **changed):
        return ctidecode.compare(self.READ, {**self.READ, **changed})

    def test_equal_lines_do_not_differ(self):
        self.assertEqual(self.differences(problems=["other words"], unknown=[{"tag": 9, "hex": "AB"}], extra=1), [])
        self.assertEqual(self.differences(groups={**self.READ["groups"], "empty": []}), [])

    def test_every_part_is_compared(self):
        for changed in ({"message": "Y"}, {"id": 2}, {"fields": {"A": 1}}, {"fields": {"A": 1, "B": 1}}, {"fields": {"A": "1", "B": True}},
                        {"groups": {}}, {"groups": {"g": [{"N": "a", "h": [{"I": 3}]}]}}, {"unknown": []},
                        {"unknown": [{"tag": 8, "hex": "ab"}]}, {"malformed": "A: short"}):
            self.assertEqual(len(self.differences(**changed)), 1, changed)

    def test_files_are_compared_line_by_line(self):
        decoded = list(ctidecode.decode_lines(["0000000400000006000000ff", "0000000400000008000000fe", "00"], ctidecode.Decoder(TABLES)))
        same = [json.dumps(line) for _, line in decoded]
        with contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(ctidecode.compare_files(decoded, same), 0)
            self.assertEqual(ctidecode.compare_files(decoded, same[:2]), 1)
            self.assertEqual(ctidecode.compare_files(decoded, [same[1], same[0], "no json"]), 5)
        self.assertIn("line 1 HEARTBEAT_CONF: message: here HEARTBEAT_CONF (6), ctitool CLOSE_CONF (8)", out.getvalue())


if __name__ == "__main__":
    unittest.main()
