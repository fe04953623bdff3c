#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""The second decoder of the CCX CTI protocol: shares no code with libcti, reads tests/golden/tables.json.

Prints one JSON object a frame, in the shape of `ctitool dump --json`:
    {"message", "id", "fields": {...}, "groups": {name: [{...}]}, "unknown": [{"tag", "hex"}], "problems": [...]}
or {"malformed": "<field>: why"}. With --compare it reads the lines that ctitool printed for the same
frames and reports every difference.

    ctidecode.py frames.hex | session.ctirec
    ctidecode.py --protocol-version 18 --length-bytes 2 -
    ctitool dump --json frames.hex > dump.jsonl; ctidecode.py --compare dump.jsonl frames.hex

Exit 1: a frame is malformed; with --compare: the two decoders differ.
"""

import argparse
import json
import pathlib
import re
import sys

TABLES = pathlib.Path(__file__).resolve().parent.parent / "golden" / "tables.json"
MOST_BODY_BYTES = 64 * 1024
HIDDEN = "***"
UNKNOWN_MESSAGE = "UNKNOWN"
SIGNED = ("INT", "SHORT", "CHAR")
INTEGERS = SIGNED + ("UINT", "USHORT", "UCHAR", "TIME", "BOOL")
NAMED = ("NAMEDVARIABLE", "NAMEDARRAY")


class Malformed(Exception):
    """The bytes cannot be split into fields; the text is "<field>: why"."""


class Unreadable(Exception):
    """One field's bytes cannot be a value of its type; the frame as a whole is fine."""


# -- one field -----------------------------------------------------------------------------------


def integer(data, signed):
    if not 1 <= len(data) <= 8:
        raise Unreadable(f"{len(data)} bytes are no number")
    return int.from_bytes(data, "big", signed=signed)


def string(data, problems):
    """UTF-8 up to the NUL or, without one, up to the end."""
    head, _, tail = data.partition(b"\0")
    if tail:
        problems.append("bytes after the NUL")
    try:
        return head.decode("utf-8")
    except UnicodeDecodeError:
        problems.append("is not UTF-8")
        return head.decode("utf-8", "replace")


def named(data, problems):
    name, nul, rest = data.partition(b"\0")
    if not nul:
        problems.append("has no NUL between name and value")
    return {"name": string(name, problems), "value": string(rest, problems)}


def value_of(field, data, problems):
    """The value of a field; appends what is wrong with it, without its name, to problems."""
    kind = field["type"]
    if kind in INTEGERS:
        value = integer(data, kind in SIGNED)
        if len(data) != field["size"]:
            problems.append(f"{len(data)} bytes instead of {field['size']}")
        return value != 0 if kind == "BOOL" else value
    if len(data) > field.get("limit", len(data)):
        problems.append(f"{len(data)} bytes, limit {field['limit']}")
    if kind == "STRING":
        return string(data, problems)
    if kind == "NAMEDVARIABLE":
        return named(data, problems)
    if kind == "NAMEDARRAY":
        return {"index": integer(data[:1], False), **named(data[1:], problems)}
    return data.hex()


# -- the floating part ---------------------------------------------------------------------------


class Record:
    """The fields of one record of a group, or the floating fields of the message itself."""

    def __init__(self, leader=None):
        self.values = {}
        self.tags = set()
        self.leader = leader  # the tag it began with: the key of the group, unless the sender has another order


class FloatingPart:
    """Sorts floating fields in any order into fields, groups and nested groups."""

    def __init__(self, message, secrets):
        self.message = message
        self.secrets = secrets
        self.top = Record()
        self.unknown = []
        self.problems = []
        self.open = {}  # group name -> its record that is being filled
        self.places = {f["tag"]: (None, f) for f in message["floating"]}
        for group in message["groups"]:
            self.places.update({f["tag"]: (group, f) for f in group["members"]})

    def take(self, tag, data):
        group, field = self.places.get(tag, (None, None))
        if field is None:
            self.keep(tag, data)
        elif field["type"] in NAMED:
            self.add_named(group, field, data)
        else:
            record = self.record_for(group, tag) if group else self.top
            self.put(record, field, data)

    def record_for(self, group, tag):
        """A record begins when its key comes again, or the member that the sender puts before the key."""
        current = self.open.get(group["name"])
        if current and not (tag in current.tags and tag in (group["key"], current.leader)):
            return current
        if tag != group["key"]:
            self.problems.append(f"{group['name']}: a record does not begin with tag {group['key']}")
        record = Record(tag)
        self.records_of(group).append(record.values)
        self.open[group["name"]] = record
        for nested in self.message["groups"]:
            if nested.get("parent") == group["name"]:
                self.open[nested["name"]] = None
        return record

    def records_of(self, group):
        home = self.top
        if "parent" in group:
            parent = next(g for g in self.message["groups"] if g["name"] == group["parent"])
            home = self.open.get(parent["name"]) or self.record_for(parent, None)
        return home.values.setdefault(group["name"], [])

    def add_named(self, group, field, data):
        value = self.read(field, data)
        if value is not None:
            self.records_of(group).append(value)

    def put(self, record, field, data):
        if field["tag"] in record.tags and not self.is_printed_twice(record, field):
            self.problems.append(f"{field['name']}: tag {field['tag']} is there again")
            self.keep(field["tag"], data)
            return
        record.tags.add(field["tag"])
        value = self.read(field, data)
        if field.get("reserved"):
            self.note_reserved(field, value)
        elif value is not None:
            record.values[field["name"]] = value

    def is_printed_twice(self, record, field):
        """The guide prints tag 184 for two fields of a queue record: the first is a reserved one (really 208)."""
        if self.message["name"] != "CONFIG_CSQ_EVENT" or field["tag"] != 184 or "184 again" in record.tags:
            return False
        record.tags.add("184 again")
        return True

    def read(self, field, data):
        wrong = []
        try:
            value = value_of(field, data, wrong)
        except Unreadable as error:
            wrong.append(str(error))
            self.keep(field["tag"], data)
            value = None
        self.problems += [f"{field['name']}: {text}" for text in wrong]
        hide = value not in (None, "") and field["name"] in self.secrets["fields"]
        return HIDDEN if hide else value

    def note_reserved(self, field, value):
        if value is not None and not field.get("free") and value != field["const"]:
            self.problems.append(f"reserved tag {field['tag']}: {value!r} instead of {field['const']!r}")

    def keep(self, tag, data):
        self.unknown.append({"tag": tag, "hex": HIDDEN if tag in self.secrets["tags"] else data.hex()})

    def check_counts(self, fixed):
        """A count that lies is noted; what is there has been taken."""
        for group in self.message["groups"]:
            if "parent" not in group:
                self.check_count(group, {**fixed, **self.top.values})
                continue
            for record in self.top.values.get(group["parent"], []):
                self.check_count(group, record)

    def check_count(self, group, home):
        there = len(home.get(group["name"], []))
        said = home.get(group["count"])
        if said != there and (there or said):
            self.problems.append(f"{group['count']}: says {said}, there are {there}")


# -- one frame -----------------------------------------------------------------------------------


class Decoder:
    def __init__(self, tables, version=17, tag_bytes=None, length_bytes=1):
        self.messages = {m["id"]: m for m in tables["messages"]}
        self.secrets = tables["secrets"]
        self.version = version
        self.tag_bytes = tag_bytes or (2 if version >= 18 else 1)
        self.length_bytes = length_bytes

    def frame(self, data):
        """The JSON object of one whole frame; never raises, whatever the bytes."""
        try:
            return self.decode(data)
        except Malformed as error:
            return {"malformed": str(error)}

    def decode(self, data):
        body, number = self.header(data)
        message = self.messages.get(number)
        if message is None or self.version < message.get("since", 0):
            rest = [{"tag": None, "hex": body.hex()}] if body else []
            return self.result(UNKNOWN_MESSAGE, number, {}, {}, rest, [f"MessageTypeID: {number} is not known"])
        problems = []
        layout = self.layout(message, body)
        fixed, offset = self.fixed_part(message, layout, body, problems)
        if message.get("openTail"):
            rest = [{"tag": None, "hex": body[offset:].hex()}] if body[offset:] else []
            return self.result(message["name"], number, fixed, {}, rest, problems)
        part = FloatingPart(message, self.secrets)
        for tag, value in self.split(message, body, offset):
            part.take(tag, value)
        part.check_counts(fixed)
        names = {g["name"] for g in message["groups"]}
        fields = {**fixed, **{k: v for k, v in part.top.values.items() if k not in names}}
        groups = {k: v for k, v in part.top.values.items() if k in names}
        return self.result(message["name"], number, fields, groups, part.unknown, problems + part.problems)

    @staticmethod
    def result(message, number, fields, groups, unknown, problems):
        return {"message": message, "id": number, "fields": fields, "groups": groups, "unknown": unknown,
                "problems": problems}

    @staticmethod
    def header(data):
        if len(data) < 8:
            raise Malformed(f"header: {len(data)} of 8 bytes")
        length, number = int.from_bytes(data[:4], "big"), int.from_bytes(data[4:8], "big")
        if length > MOST_BODY_BYTES:
            raise Malformed(f"BodyLength: {length} is over {MOST_BODY_BYTES}")
        if length != len(data) - 8:
            raise Malformed(f"BodyLength: says {length}, there are {len(data) - 8}")
        return data[8:], number

    def layout(self, message, body):
        """The fixed fields of this version. EMERGENCY_CALL_EVENT may come without its first field."""
        fields = [f for f in message["fixed"] if self.version >= f.get("since", 0) or "below" in f]
        if message["name"] != "EMERGENCY_CALL_EVENT":
            return fields
        for candidate in (fields, fields[1:]):
            if self.is_followed_by(message, body, sum(f["size"] for f in candidate), 25):
                return candidate
        return fields

    def is_followed_by(self, message, body, offset, tag):
        try:
            return next(iter(self.split(message, body, offset)), (None, b""))[0] == tag
        except Malformed:
            return False

    def fixed_part(self, message, layout, body, problems):
        fields, reserved, offset = {}, [], 0
        for field in layout:
            end = offset + field["size"]
            if end > len(body):
                raise Malformed(f"{field['name']}: needs {field['size']} bytes, {max(0, len(body) - offset)} are left")
            value = value_of(field, body[offset:end], problems)
            if field.get("reserved"):
                reserved.append((field, value))
            else:
                fields[field["name"]] = value
            offset = end
        if message["name"] == "CALL_SERVICE_INITIATED_EVENT":
            self.choose_line_type(fields, reserved)
        problems += [f"reserved fixed field: {value!r} instead of {field['const']!r}" for field, value in reserved
                     if not field.get("free") and value != field["const"]]
        return fields, offset

    @staticmethod
    def choose_line_type(fields, reserved):
        """lineType stands where the guide prints it or in the place of the reserved 3: that which is 3 or 10."""
        if fields["lineType"] not in (3, 10):
            elsewhere = next(value for field, value in reserved if field["const"] == 3)
            if elsewhere in (3, 10):
                fields["lineType"] = elsewhere

    def split(self, message, body, offset):
        """The floating fields as (tag, data); the last one must end with the body."""
        out = []
        head = self.tag_bytes + self.length_bytes
        while offset < len(body):
            if offset + head > len(body):
                raise Malformed(f"floating field at {offset}: its tag and length need {head} bytes, {len(body) - offset} are left")
            tag = int.from_bytes(body[offset:offset + self.tag_bytes], "big")
            length = int.from_bytes(body[offset + self.tag_bytes:offset + head], "big")
            offset += head
            if offset + length > len(body):
                raise Malformed(f"{self.name_of(message, tag)}: needs {length} bytes, {len(body) - offset} are left")
            out.append((tag, body[offset:offset + length]))
            offset += length
        return out

    @staticmethod
    def name_of(message, tag):
        members = [f for g in message["groups"] for f in g["members"]]
        return next((f["name"] for f in message["floating"] + members if f["tag"] == tag), f"tag {tag}")


# -- text files of frames ------------------------------------------------------------------------


def frame_of(line):
    """The frame in a line of text, or None if it holds none.

    The frame is at the end, with or without blanks between its bytes; columns before it (time,
    direction) may look like hex themselves, so the header's BodyLength says where it begins.
    """
    words = line.split("#")[0].split()
    candidates = []
    for first in range(len(words)):
        digits = "".join(words[first:])
        if re.fullmatch(r"(0x)?([0-9A-Fa-f]{2})+", digits):
            data = bytes.fromhex(digits[2:] if digits.startswith("0x") else digits)
            candidates.append(data)
            if len(data) >= 8 and int.from_bytes(data[:4], "big") == len(data) - 8:
                return data
    return candidates[0] if candidates else None


def width_of(line):
    """(version, tag bytes, length bytes) of a line of a recording, which names them as 18.2.1; else None."""
    named = re.search(r"(?:^|\s)(1[0-8])\.([12])\.([12])\s", line)
    return tuple(int(part) for part in named.groups()) if named else None


def decode_lines(lines, tables, width):
    """(line number, object) of each frame; empty lines and comments are passed over. A line's own width comes first."""
    decoders = {}
    for number, line in enumerate(lines, 1):
        if not line.split("#")[0].strip():
            continue
        own = width_of(line) or width
        data = frame_of(line)
        decoder = decoders.setdefault(own, Decoder(tables, *own))
        yield number, decoder.frame(data) if data is not None else {"malformed": "line: no frame in hex"}


# -- comparing with ctitool ----------------------------------------------------------------------


def comparable(value):
    """Without what need not be equal: empty groups, and how many U+FFFD stand for broken bytes."""
    if isinstance(value, dict):
        return {k: comparable(v) for k, v in value.items() if v != []}
    if isinstance(value, list):
        return [comparable(v) for v in value]
    return re.sub("\ufffd+", "\ufffd", value) if isinstance(value, str) else value


def unknown_of(line):
    """(tag, hex) sorted; a tag that is no number means bytes without a tag."""
    def tag(entry):
        number = entry.get("tag")
        return number if isinstance(number, int) and number >= 0 else -1
    return sorted((tag(e), str(e.get("hex", "")).lower()) for e in line.get("unknown") or [])


def differences(ours, theirs, path=""):
    """Where two comparable values differ: (path, ours, theirs)."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(set(ours) | set(theirs)):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}" if path else key)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, (one, other) in enumerate(zip(ours, theirs)):
            yield from differences(one, other, f"{path}[{index}]")
    elif ours != theirs or isinstance(ours, bool) != isinstance(theirs, bool):
        yield path, ours, theirs


def compare(ours, theirs):
    """The differences of one frame as decoded here and by ctitool, as sentences."""
    if "malformed" in ours or "malformed" in theirs:
        pair = (ours.get("malformed"), theirs.get("malformed"))
        return [] if all(pair) else [f"malformed: here {pair[0]!r}, ctitool {pair[1]!r}"]
    out = []
    same_name = ours["message"] == theirs.get("message") or ours["message"] == UNKNOWN_MESSAGE
    if ours["id"] != theirs.get("id") or not same_name:
        out.append(f"message: here {ours['message']} ({ours['id']}), ctitool {theirs.get('message')} ({theirs.get('id')})")
    for part in ("fields", "groups"):
        for path, one, other in differences(comparable(ours[part]), comparable(theirs.get(part) or {}), part):
            out.append(f"{path}: here {one!r}, ctitool {other!r}")
    if unknown_of(ours) != unknown_of(theirs):
        out.append(f"unknown: here {unknown_of(ours)}, ctitool {unknown_of(theirs)}")
    return out


def json_object(line):
    try:
        value = json.loads(line)
    except ValueError:
        value = None
    return value if isinstance(value, dict) else {"message": f"(no JSON object: {line[:60]!r})"}


def compare_files(decoded, dump_lines):
    """Prints the differences of two decodings of the same frames; the number of them."""
    theirs = [json_object(line) for line in dump_lines if line.strip()]
    found = 0
    for (number, ours), other in zip(decoded, theirs):
        for sentence in compare(ours, other):
            print(f"line {number} {ours.get('message', '')}: {sentence}")
            found += 1
    if len(decoded) != len(theirs):
        print(f"{len(decoded)} frames, but ctitool printed {len(theirs)} lines")
        found += 1
    print(f"{len(decoded)} frames, {found} differences")
    return found


# -- command line --------------------------------------------------------------------------------


def read_lines(name):
    """The lines of a file or, for "-", of the standard input; bytes that are no text are no hex either."""
    data = sys.stdin.buffer.read() if name == "-" else pathlib.Path(name).read_bytes()
    return data.decode("utf-8", "replace").split("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--protocol-version", type=int, default=17, metavar="N", help="10 to 18 (17)")
    parser.add_argument("--tag-bytes", type=int, choices=(1, 2), help="bytes of a tag (1, from version 18 on 2)")
    parser.add_argument("--length-bytes", type=int, choices=(1, 2), default=1, help="bytes of a length (1)")
    parser.add_argument("--compare", metavar="DUMP", help="lines of `ctitool dump --json` for the same frames")
    parser.add_argument("frames", metavar="FILE",
                        help="one whole frame in hex a line, or a recording, whose lines name their version; - reads standard input")
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    tables = json.loads(TABLES.read_text(encoding="utf-8"))
    width = (options.protocol_version, options.tag_bytes, options.length_bytes)
    decoded = list(decode_lines(read_lines(options.frames), tables, width))
    if options.compare:
        return 1 if compare_files(decoded, read_lines(options.compare)) else 0
    for _, line in decoded:
        print(json.dumps(line, ensure_ascii=False))
    return 1 if any("malformed" in line for _, line in decoded) else 0


if __name__ == "__main__":
    sys.exit(main())
