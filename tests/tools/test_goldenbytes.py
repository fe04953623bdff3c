# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""The tables add up to the sizes the guides print, and the golden files are what the tables give."""

import json
import re
import struct
import unittest

import goldenbytes

TABLES = goldenbytes.load_tables()
BY_NAME = {m["name"]: m for m in TABLES["messages"]}

# Sizes with header that the reference guide of the parent protocol prints for the layouts CCX shares with it
# (two bytes of tag and length before each floating field). Layouts whose ends no CCX page shows rest on these.
PRINTED_SIZES = {
    "CALL_ORIGINATED_EVENT": 252, "CALL_FAILED_EVENT": 230, "CALL_QUEUED_EVENT": 698,
    "CALL_CONFERENCED_EVENT": 1534, "CALL_TRANSFERRED_EVENT": 1534, "TRANSFER_CALL_CONF": 1306,
    "END_CALL_EVENT": 90, "SNAPSHOT_CALL_REQ": 88, "QUERY_DEVICE_INFO_REQ": 84, "HOLD_CALL_CONF": 12,
}


def most_bytes(message):
    """The longest frame of the tables, with one byte of tag and one of length."""
    def of(fields):
        return sum(2 + f.get("limit", f.get("size")) for f in fields)

    records = sum(g["most"] * of(g["members"]) for g in message["groups"] if "most" in g)
    return 8 + sum(f["size"] for f in message["fixed"]) + of(message["floating"]) + records


def by_hand():
    """The frames of byhand.txt: (message, version, tag bytes, length bytes, values, frame)."""
    frames = []
    for block in (goldenbytes.GOLDEN / "byhand.txt").read_text(encoding="utf-8").split("\nframe ")[1:]:
        head, *lines = block.splitlines()
        name, version, tag_bytes, length_bytes = re.fullmatch(
            r"(\w+) version=(\d+) tag=(\d) length=(\d)", head).groups()
        bare = [line.split("#")[0].strip() for line in lines]
        values = json.loads(next(line for line in lines if line.startswith("values "))[len("values "):])
        frame = bytes.fromhex("".join(line for line in bare if line and not line.startswith("values ")))
        frames.append((name, int(version), int(tag_bytes), int(length_bytes), values, frame))
    return frames


class Tables(unittest.TestCase):
    def test_every_message_is_there_once(self):
        self.assertEqual(len(TABLES["messages"]), 97)
        self.assertEqual(len({m["id"] for m in TABLES["messages"]}), 97)
        self.assertEqual(len(BY_NAME), 97)

    def test_fixed_parts_have_the_documented_size(self):
        for message in TABLES["messages"]:
            size = sum(f["size"] for f in message["fixed"])
            self.assertEqual(size, message["fixedBytes"], message["name"])

    def test_longest_frames_have_the_documented_size(self):
        documented = {m["name"]: m["maxMessageBytes"] for m in TABLES["messages"] if "maxMessageBytes" in m}
        for name, size in {**documented, **PRINTED_SIZES}.items():
            self.assertEqual(most_bytes(BY_NAME[name]), size, name)

    def test_a_tag_stands_for_one_field_of_a_message(self):
        for message in TABLES["messages"]:
            tags = [f["tag"] for f in message["floating"]] + [f["tag"] for g in message["groups"] for f in g["members"]]
            self.assertEqual(len(tags), len(set(tags)), message["name"])

    def test_every_group_has_its_key_first_and_its_count_where_it_says(self):
        for message in TABLES["messages"]:
            members = {g["name"]: g["members"] for g in message["groups"]}
            for group in message["groups"]:
                counts = message["fixed"] if group["countIs"] == "fixed" else members.get(group.get("parent"), message["floating"])
                self.assertEqual(group["members"][0]["tag"], group["key"], message["name"])
                self.assertIn(group["count"], [f["name"] for f in counts], message["name"])

    def test_every_named_enum_is_there(self):
        for message in TABLES["messages"]:
            fields = message["fixed"] + message["floating"] + [f for g in message["groups"] for f in g["members"]]
            for field in fields:
                self.assertIn(field.get("enum", "OnOff"), TABLES["enums"], message["name"])


class Goldens(unittest.TestCase):
    def test_the_file_is_what_the_tables_give(self):
        made = [line + "\n" for line in goldenbytes.golden_lines(TABLES)]
        with goldenbytes.MESSAGES.open(encoding="utf-8") as kept:
            for number, (want, have) in enumerate(zip(made, kept), 1):
                self.assertEqual(have, want, f"line {number}: run goldenbytes.py")
        self.assertEqual(len(made), goldenbytes.MESSAGES.read_text(encoding="utf-8").count("\n"))

    def test_every_message_is_there_in_every_version(self):
        seen = set()
        for line in goldenbytes.MESSAGES.read_text(encoding="utf-8").splitlines():
            golden = json.loads(line)
            seen.add((golden["message"], golden["version"], golden["tagBytes"], golden["lengthBytes"], golden["variant"]))
            frame = bytes.fromhex(golden["hex"])
            self.assertEqual(struct.unpack(">II", frame[:8]), (len(frame) - 8, golden["id"]))
        for message in TABLES["messages"]:
            for header in goldenbytes.HEADERS:
                if header[0] >= message.get("since", 0):
                    self.assertIn((message["name"], *header, "full"), seen)
                    self.assertIn((message["name"], *header, "minimal"), seen)

    def test_the_fixed_part_grows_with_the_version(self):
        sizes = {}
        for line in goldenbytes.MESSAGES.read_text(encoding="utf-8").splitlines():
            golden = json.loads(line)
            if golden["variant"] == "minimal":
                sizes[golden["message"], golden["version"]] = len(golden["hex"]) // 2 - 8
        self.assertEqual([sizes["CONFIG_REQUEST_KEY_EVENT", v] for v in (10, 13)], [0, 4])
        self.assertEqual([sizes["SET_AGENT_STATE_REQ", 13] - sizes["SET_AGENT_STATE_REQ", 10]], [4])
        self.assertEqual([sizes["MAKE_CALL_REQ", 14] - sizes["MAKE_CALL_REQ", 13]], [4])

    def test_the_frames_written_by_hand_are_the_same(self):
        frames = by_hand()
        self.assertGreaterEqual(len(frames), 15)
        for name, version, tag_bytes, length_bytes, values, frame in frames:
            made = goldenbytes.encode(BY_NAME[name], values, version, tag_bytes, length_bytes)
            self.assertEqual(made.hex(" "), frame.hex(" "), name)


if __name__ == "__main__":
    unittest.main()
