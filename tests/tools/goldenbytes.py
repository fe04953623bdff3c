#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the golden frames of every CCX CTI message from tests/golden/tables.json.

The encoder here is independent of libcti: it knows the tables and nothing else, so that the C++
codec is compared with bytes it did not make. tests/golden/README.md describes the files.

    goldenbytes.py            writes tests/golden/messages.jsonl
    goldenbytes.py --check    writes nothing; exit 1 if the file is not what it would write
"""

import argparse
import json
import pathlib
import struct
import sys

GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "golden"
TABLES = GOLDEN / "tables.json"
MESSAGES = GOLDEN / "messages.jsonl"

# (protocol version, bytes of a tag, bytes of a length): the header of a floating field in version 18
# has two readings, so both are written out.
HEADERS = ((10, 1, 1), (13, 1, 1), (14, 1, 1), (17, 1, 1), (18, 2, 1), (18, 2, 2))

SIGNED = {"INT", "SHORT", "CHAR"}
NUMBERS = SIGNED | {"UINT", "USHORT", "UCHAR", "TIME"}


def load_tables(path=TABLES):
    return json.loads(path.read_text(encoding="utf-8"))


# -- bytes ---------------------------------------------------------------------------------------


def number(value, size, signed=False):
    return int(value).to_bytes(size, "big", signed=signed)


def text(value, limit):
    data = value.encode("utf-8") + b"\0"
    if len(data) > limit:
        raise ValueError(f"{value!r} has {len(data)} bytes, limit {limit}")
    return data


def data_of(field, value):
    """The data bytes of one field, without tag and length."""
    kind = field["type"]
    if kind in NUMBERS:
        return number(value, field["size"], kind in SIGNED)
    if kind == "BOOL":
        return number(1 if value else 0, field["size"])
    if kind == "STRING":
        return text(value, field["limit"])
    if kind == "UNSPEC":
        return bytes.fromhex(value)
    if kind == "NAMEDVARIABLE":
        return text(value["name"], 33) + text(value["value"], 211)
    if kind == "NAMEDARRAY":
        return number(value["index"], 1) + text(value["name"], 33) + text(value["value"], 211)
    raise ValueError(f"type {kind}")


class Encoder:
    """Writes one message in canonical order for one version and one width of the floating header."""

    def __init__(self, message, version, tag_bytes, length_bytes):
        self.message = message
        self.version = version
        self.tag_bytes = tag_bytes
        self.length_bytes = length_bytes
        self.groups_by_count = {g["count"]: g for g in message["groups"] if g["countIs"] == "floating"}

    def frame(self, values):
        body = self.fixed_part(values) + self.floating_part(values)
        return struct.pack(">II", len(body), self.message["id"]) + body

    def fixed_part(self, values):
        out = b""
        for field in self.message["fixed"]:
            if self.exists(field):
                value = field["const"] if field.get("reserved") else values[field["name"]]
                out += data_of(field, value)
            elif "below" in field:  # the bytes are there in every version, as a reserved constant
                out += data_of(field, field["below"])
        return out

    def floating_part(self, values):
        out = self.fields(self.message["floating"], values)
        for group in self.message["groups"]:
            if group["countIs"] == "fixed":
                out += self.records(group, values)
        return out

    def fields(self, fields, values):
        """Floating fields in listed order; a group counted by one of them follows its count at once."""
        out = b""
        for field in fields:
            if not self.exists(field):
                continue
            if field.get("reserved"):
                if field["written"]:
                    out += self.floating(field, field["const"])
                continue
            if field["name"] not in values:
                continue
            out += self.floating(field, values[field["name"]])
            counted = self.groups_by_count.get(field["name"])
            if counted:
                out += self.records(counted, values)
        return out

    def records(self, group, values):
        out = b""
        for record in values.get(group["name"], []):
            # A group of one NAMEDVARIABLE or NAMEDARRAY is a list of these, not of records around them.
            if group["members"][0]["type"] in ("NAMEDVARIABLE", "NAMEDARRAY"):
                out += self.floating(group["members"][0], record)
            else:
                out += self.fields(group["members"], record)
        return out

    def floating(self, field, value):
        data = data_of(field, value)
        return number(field["tag"], self.tag_bytes) + number(len(data), self.length_bytes) + data

    def exists(self, field):
        return self.version >= field.get("since", 0)


def encode(message, values, version, tag_bytes, length_bytes):
    return Encoder(message, version, tag_bytes, length_bytes).frame(values)


# -- values --------------------------------------------------------------------------------------


class Values:
    """Distinct values for the fields of one message, so that two swapped fields are seen."""

    def __init__(self, seed):
        self.seed = seed
        self.used = {}

    def turn(self, kind):
        self.used[kind] = self.used.get(kind, -1) + 1
        return self.used[kind]

    def of(self, field):
        kind = field["type"]
        if field.get("enum") == "LineType":
            return 10  # CALL_SERVICE_INITIATED_EVENT is read by this value being 3 or 10
        if kind == "TIME":
            return 1700000000 + 86461 * self.turn(kind) + self.seed
        if kind in NUMBERS:
            return self.integer(field["size"], kind in SIGNED)
        if kind == "BOOL":
            return self.turn(kind) % 2 == 0
        if kind == "STRING":
            return self.string(field["limit"])
        if kind == "UNSPEC":
            return self.raw(min(field["limit"], 20))
        if kind == "NAMEDVARIABLE":
            return self.named()
        return {"index": 255 * (self.turn("index") % 2), **self.named()}

    def integer(self, size, signed):
        """Third of its width: 0; second: the greatest (signed: least); the others distinct."""
        turn = self.turn(f"integer{size}{signed}")
        if signed:
            return (-(2 ** (8 * size - 1)), 0)[turn - 1] if turn in (1, 2) else -(1000003 * (turn + 1) + self.seed)
        if turn in (1, 2):
            return (2 ** (8 * size) - 1, 0)[turn - 1]
        if size == 1:
            return 64 + turn
        if size == 2:
            return (0x0102 + 0x0203 * turn + self.seed) % 0xFFFF
        return 0x01020304 + 0x11223344 * (turn % 12) + 0x10001 * turn + self.seed

    def string(self, limit):
        """In turn: letters beyond ASCII, exactly at the limit, empty, three-byte and four-byte characters."""
        turn = self.turn("string")
        room = limit - 1
        forms = (
            lambda: f"Zoë-{2001 + turn}",
            lambda: self.filled(f"max{turn}-é", room),
            lambda: "" if turn == 2 else f"{3000 + turn}",
            lambda: f"代理{turn}",
            lambda: f"☎\U0001f600{turn}",
        )
        value = forms[turn % len(forms)]()
        return value if len(value.encode()) <= room else f"s{turn}"

    def filled(self, start, room):
        """start and as many letters as make it room bytes; the last one takes two bytes."""
        used = len(start.encode()) + 2
        return start + "".join(chr(97 + i % 26) for i in range(room - used)) + "ß" if used <= room else "m" * room

    def raw(self, size):
        turn = self.turn("raw")
        return bytes((0xF0 + 37 * i + 11 * turn + self.seed) % 256 for i in range(size)).hex()

    def named(self):
        turn = self.turn("named")
        if turn % 2 == 0:
            return {"name": f"user.größe{turn}", "value": f"Wert ☎ {turn}"}
        return {"name": self.filled(f"user.n{turn}.", 32), "value": self.filled(f"v{turn}.", 210)}


def full_values(message, version):
    """All fields that exist in the version and two records in every group, nested ones too."""
    make = Values(message["id"])
    groups = message["groups"]
    counts = {g["count"] for g in groups}

    def of_fields(fields, parent):
        out = {}
        for field in fields:
            if field.get("reserved") or version < field.get("since", 0):
                if "below" in field:
                    out[field["name"]] = field["below"]
                continue
            out[field["name"]] = 2 if field["name"] in counts else make.of(field)
            for group in groups:
                if group["count"] == field["name"] and group["countIs"] == "floating" and group.get("parent") == parent:
                    out[group["name"]] = of_records(group)
        return out

    def of_records(group):
        first = group["members"][0]
        if first["type"] in ("NAMEDVARIABLE", "NAMEDARRAY"):
            return [make.of(first), make.of(first)]
        return [of_fields(group["members"], group["name"]) for _ in range(2)]

    values = of_fields(message["fixed"], None)
    values.update(of_fields(message["floating"], None))
    values.update({g["name"]: of_records(g) for g in groups if g["countIs"] == "fixed"})
    return values


def minimal_values(message, version):
    """The fixed part and the required floating fields; no group has a record."""
    counts = {g["count"] for g in message["groups"]}
    full = full_values(message, version)
    required = [f["name"] for f in message["floating"] if f["presence"] == "required"]
    wanted = [f["name"] for f in message["fixed"]] + required
    return {name: 0 if name in counts else full[name] for name in wanted if name in full}


# -- files ---------------------------------------------------------------------------------------


def golden_lines(tables):
    for message in tables["messages"]:
        for version, tag_bytes, length_bytes in HEADERS:
            if version < message.get("since", 0):
                continue
            for variant, make in (("full", full_values), ("minimal", minimal_values)):
                values = make(message, version)
                frame = encode(message, values, version, tag_bytes, length_bytes)
                line = {"message": message["name"], "id": message["id"], "version": version, "tagBytes": tag_bytes,
                        "lengthBytes": length_bytes, "variant": variant, "values": values, "hex": frame.hex()}
                yield json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="compare with the file instead of writing it")
    check = parser.parse_args().check
    lines = "".join(line + "\n" for line in golden_lines(load_tables()))
    if not check:
        MESSAGES.write_text(lines, encoding="utf-8")
    elif MESSAGES.read_text(encoding="utf-8") != lines:
        print(f"{MESSAGES} differs from what the tables give: run goldenbytes.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
