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


class Details(unittest.TestCase):
    """What no golden frame pins down, because the documents leave it open; so decides this decoder."""

    def read(self, name, *floating, **fixed):
        wire = tolerantbytes.W
        return ctidecode.Decoder(TABLES).frame(wire.frame(name, wire.fixed(name, **fixed), *floating))

    def test_body_length_is_that_of_the_frame(self):
        frame = bytes.fromhex("0000000400000006000000ff")
        self.assertEqual(ctidecode.Decoder(TABLES).frame(frame + b"\x07\x00")["malformed"], "BodyLength: says 4, there are 6")
        long = (65537).to_bytes(4, "big") + frame[4:8] + bytes(65537)
        self.assertEqual(ctidecode.Decoder(TABLES).frame(long)["malformed"], "BodyLength: 65537 is over 65536")

    def test_a_number_of_no_or_too_many_bytes_is_kept_as_unknown(self):
        for data in (b"", bytes(9)):
            read = self.read("OPEN_CONF", tolerantbytes.W.raw(248, data))
            self.assertNotIn("ConfigMsgMaskGranted", read["fields"])
            self.assertEqual((read["unknown"], len(read["problems"])), ([{"tag": 248, "hex": data.hex()}], 1))

    def test_a_third_tag_184_is_one_too_many(self):
        number = tolerantbytes.W.number
        read = self.read("CONFIG_CSQ_EVENT", number(183, 0, 2), *(number(184, n, 4) for n in (0, 7, 8)), NumRecords=1)
        self.assertEqual(read["groups"]["records"], [{"RecordType": 0, "CSQID": 7}])
        self.assertEqual(read["unknown"], [{"tag": 184, "hex": "00000008"}])

    def test_an_emergency_call_that_could_be_either_is_read_as_printed(self):
        read = self.read("EMERGENCY_CALL_EVENT", tolerantbytes.W.text(25, "2001"), InvokeID=3, SessionID=0x19023230)
        self.assertEqual((read["fields"]["InvokeID"], read["fields"]["ConnectionDeviceID"]), (3, "2001"))

    def test_broken_text_is_noted(self):
        for data in (b"\xff\0", b"a\0b\0"):
            self.assertEqual(len(self.read("END_CALL_EVENT", tolerantbytes.W.raw(25, data))["problems"]), 1)

    def test_a_member_without_its_key_belongs_to_the_record_that_is_open(self):
        number = tolerantbytes.W.number
        read = self.read("CONFIG_AGENT_EVENT", number(183, 0, 2), number(191, 1, 2), number(62, 1, 4), number(183, 1, 2),
                         number(64, 0, 2), number(191, 1, 2), NumRecords=2)
        self.assertEqual(read["groups"]["records"], [{"RecordType": 0, "NumCSQ": 1, "csqs": [{"CSQID": 1}]},
                                                     {"RecordType": 1, "csqs": [{}], "NumCSQ": 1}])
        self.assertEqual(read["problems"], ["csqs: a record does not begin with tag 62"])


class Lines(unittest.TestCase):
    FRAME = "0000000400000006000000ff"

    def test_columns_before_the_frame_are_passed_over(self):
        for line in (self.FRAME, "0x" + self.FRAME, f"> {self.FRAME}", f"12:00:01.250 < {self.FRAME}", f"00123456 00 {self.FRAME}",
                     "in 00 00 00 04 00 00 00 06 00 00 00 ff  # heartbeat", self.FRAME.upper()):
            self.assertEqual(ctidecode.frame_of(line), bytes.fromhex(self.FRAME), line)

    def test_comments_and_empty_lines_are_no_frames(self):
        lines = ["# a comment", "", "   ", self.FRAME]
        self.assertEqual([n for n, _ in ctidecode.decode_lines(lines, TABLES, (17, 1, 1))], [4])

    def test_a_line_of_a_recording_names_its_own_width(self):
        wire = tolerantbytes.Wire(18, 2, 2)
        wide = wire.frame("END_CALL_EVENT", wire.fixed("END_CALL_EVENT"), wire.text(25, "2001")).hex()
        read = list(ctidecode.decode_lines([f"8512 in 18.2.2 {wide}", f"8512 out 17.1.1 {wide}"], TABLES, (17, 1, 1)))
        self.assertEqual(read[0][1]["fields"]["ConnectionDeviceID"], "2001")
        self.assertNotEqual(read[0][1], read[1][1])

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

    def test_the_order_of_unknown_fields_and_the_number_of_replacements_do_not_count(self):
        ours = {**self.READ, "fields": {"A": "a\ufffd"}, "unknown": [{"tag": 9, "hex": "ab"}, {"tag": None, "hex": "01"}]}
        theirs = {**self.READ, "fields": {"A": "a\ufffd\ufffd"}, "unknown": [{"hex": "01"}, {"tag": 9, "hex": "ab"}]}
        self.assertEqual(ctidecode.compare(ours, theirs), [])

    def test_an_unknown_message_may_have_any_name(self):
        ours = {**self.READ, "message": ctidecode.UNKNOWN_MESSAGE}
        self.assertEqual(ctidecode.compare(ours, {**ours, "message": "999"}), [])

    def test_every_part_is_compared(self):
        for changed in ({"message": "Y"}, {"id": 2}, {"fields": {"A": 1}}, {"fields": {"A": 1, "B": 1}}, {"fields": {"A": "1", "B": True}},
                        {"groups": {}}, {"groups": {"g": [{"N": "a", "h": [{"I": 3}]}]}}, {"unknown": []},
                        {"unknown": [{"tag": 8, "hex": "ab"}]}, {"malformed": "A: short"}):
            self.assertEqual(len(self.differences(**changed)), 1, changed)

    def test_files_are_compared_line_by_line(self):
        decoded = list(ctidecode.decode_lines(["0000000400000006000000ff", "0000000400000008000000fe", "00"], TABLES, (17, 1, 1)))
        same = [json.dumps(line) for _, line in decoded]
        with contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(ctidecode.compare_files(decoded, same), 0)
            self.assertEqual(ctidecode.compare_files(decoded, same[:2]), 1)
            self.assertEqual(ctidecode.compare_files(decoded, [same[1], same[0], "no json"]), 5)
        self.assertIn("line 1 HEARTBEAT_CONF: message: here HEARTBEAT_CONF (6), ctitool CLOSE_CONF (8)", out.getvalue())


if __name__ == "__main__":
    unittest.main()
