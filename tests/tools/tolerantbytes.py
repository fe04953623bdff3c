#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the frames that a reader must take although they are not as documented, and those it must refuse.

    tolerantbytes.py            writes tests/golden/tolerant.jsonl and malformed.jsonl
    tolerantbytes.py --check    writes nothing; exit 1 if a file is not what it would write
"""

import argparse
import json
import struct
import sys

import goldenbytes

TOLERANT = goldenbytes.GOLDEN / "tolerant.jsonl"
MALFORMED = goldenbytes.GOLDEN / "malformed.jsonl"
MESSAGES = {m["name"]: m for m in goldenbytes.load_tables()["messages"]}


class Wire:
    """Builds the pieces of frames for one version and width of the floating header."""

    def __init__(self, version=17, tag_bytes=1, length_bytes=1):
        self.version, self.tag_bytes, self.length_bytes = version, tag_bytes, length_bytes

    def fixed(self, name, **values):
        """The fixed part as documented; named values not given are 0."""
        message = MESSAGES[name]
        every = {f["name"]: values.get(f["name"], 0) for f in message["fixed"]}
        return goldenbytes.Encoder(message, self.version, self.tag_bytes, self.length_bytes).fixed_part(every)

    def raw(self, tag, data):
        return tag.to_bytes(self.tag_bytes, "big") + len(data).to_bytes(self.length_bytes, "big") + data

    def text(self, tag, value):
        return self.raw(tag, value.encode() + b"\0")

    def number(self, tag, value, size):
        return self.raw(tag, value.to_bytes(size, "big"))

    def frame(self, name, *parts):
        body = b"".join(parts)
        number = name if isinstance(name, int) else MESSAGES[name]["id"]
        return struct.pack(">II", len(body), number) + body


def fixed_values(name, **values):
    """What a decoder shows of Wire.fixed()."""
    named = [f for f in MESSAGES[name]["fixed"] if not f.get("reserved")]
    shown = {f["name"]: values.get(f["name"], 0) for f in named}
    return {n: bool(v) if any(f["name"] == n and f["type"] == "BOOL" for f in named) else v for n, v in shown.items()}


def expect(values, unknown=(), problems="any"):
    return {"values": values, "unknown": [{"tag": tag, "hex": data.hex()} for tag, data in unknown], "problems": problems}


def case(name, rule, message, frame, *expected, wire=None):
    wire = wire or Wire()
    number = struct.unpack(">I", frame[4:8])[0]
    return {"name": name, "rule": rule, "message": message, "id": number, "version": wire.version,
            "tagBytes": wire.tag_bytes, "lengthBytes": wire.length_bytes, "hex": frame.hex(), "expect": list(expected)}


W = Wire()


# -- fields and tags -----------------------------------------------------------------------------


def held(*floating, name="CALL_HELD_EVENT", **values):
    return W.frame(name, W.fixed(name, **values), *floating)


def unknown_tags():
    values = fixed_values("CALL_HELD_EVENT", CallID=5)
    shown = {**values, "ConnectionDeviceID": "2006", "HoldingDeviceID": "2006"}
    yield case("unknown-tags", "unknown tags are kept and shown", "CALL_HELD_EVENT",
               held(W.raw(250, b"\x01\x02"), W.text(25, "2006"), W.raw(99, b""), W.text(31, "2006"), CallID=5),
               expect(shown, [(250, b"\x01\x02"), (99, b"")]))
    wide = Wire(18, 2, 2)
    yield case("unknown-wide-tag", "unknown tags above 255 are kept and shown", "CALL_HELD_EVENT",
               wide.frame("CALL_HELD_EVENT", wide.fixed("CALL_HELD_EVENT", CallID=5), wide.raw(1000, b"\xff" * 300),
                          wide.text(25, "2006"), wide.text(31, "2006")),
               expect(shown, [(1000, b"\xff" * 300)]), wire=wide)
    newer = W.frame("OPEN_CONF", W.fixed("OPEN_CONF", InvokeID=1), W.number(248, 15, 2))
    opened = fixed_values("OPEN_CONF", InvokeID=1)
    yield case("tag-of-a-newer-version", "a field of version 18 in version 17: by name or as unknown", "OPEN_CONF", newer,
               expect({**opened, "ConfigMsgMaskGranted": 15}), expect(opened, [(248, b"\x00\x0f")]))


def any_order():
    values = fixed_values("CALL_ORIGINATED_EVENT", CallID=6)
    frame = held(W.text(28, "7000"), W.text(27, "2005"), W.text(25, "2005"), name="CALL_ORIGINATED_EVENT", CallID=6)
    yield case("floating-in-another-order", "floating fields come in any order", "CALL_ORIGINATED_EVENT", frame,
               expect({**values, "ConnectionDeviceID": "2005", "CallingDeviceID": "2005", "CalledDeviceID": "7000"},
                      problems="none"))


def duplicates():
    values = {**fixed_values("CALL_HELD_EVENT", CallID=7), "HoldingDeviceID": "2006"}
    frame = held(W.text(25, "2006"), W.text(31, "2006"), W.text(25, "2007"), CallID=7)
    first = {**values, "ConnectionDeviceID": "2006"}
    yield case("tag-twice", "a field that is no member of a group comes once: noted; which one counts is not documented",
               "CALL_HELD_EVENT", frame,
               expect(first, [(25, b"2007\0")], "some"), expect(first, problems="some"),
               expect({**values, "ConnectionDeviceID": "2007"}, problems="some"),
               expect({**values, "ConnectionDeviceID": "2007"}, [(25, b"2006\0")], "some"))


def missing():
    yield case("required-field-missing", "END_CALL_EVENT may come without its connection", "END_CALL_EVENT",
               held(name="END_CALL_EVENT", CallID=8), expect(fixed_values("END_CALL_EVENT", CallID=8)))
    yield case("required-field-empty", "END_CALL_EVENT may come with an empty connection", "END_CALL_EVENT",
               held(W.raw(25, b""), name="END_CALL_EVENT", CallID=8),
               expect({**fixed_values("END_CALL_EVENT", CallID=8), "ConnectionDeviceID": ""}))


# -- values --------------------------------------------------------------------------------------


def strings():
    values = fixed_values("CALL_HELD_EVENT", CallID=9)

    def one(name, rule, data, *read):
        return case(name, rule, "CALL_HELD_EVENT", held(W.raw(25, data), W.text(31, "2006"), CallID=9),
                    *(expect({**values, "ConnectionDeviceID": text, "HoldingDeviceID": "2006"}) for text in read))

    yield one("no-nul", "strings with or without their NUL", b"2006", "2006")
    yield one("broken-utf-8", "broken UTF-8 is replaced, the rest is kept", b"a\xffb\xc3(\0", "a\ufffdb\ufffd(")
    yield one("over-the-limit", "a string over its limit is read whole", b"9" * 100 + b"\0", "9" * 100)
    yield one("bytes-after-the-nul", "not documented: up to the first NUL or with it", b"20\x0006\0", "20", "20\x0006")
    yield one("control-characters", "text is shown as it came", b"<b>\x1b[2J\n\0", "<b>\x1b[2J\n")


def integers():
    values = fixed_values("CALL_ESTABLISHED_EVENT", CallID=10, lineType=3)
    frame = held(W.text(25, "2006"), W.number(121, 513, 2), W.number(122, 7, 1), name="CALL_ESTABLISHED_EVENT",
                 CallID=10, lineType=3)
    yield case("integers-of-another-length", "integers are read by FieldLength", "CALL_ESTABLISHED_EVENT", frame,
               expect({**values, "ConnectionDeviceID": "2006", "TrunkNumber": 513, "TrunkGroupNumber": 7}))
    yield case("key-of-another-length", "raw fields keep their bytes", "CONFIG_KEY_EVENT",
               W.frame("CONFIG_KEY_EVENT", W.fixed("CONFIG_KEY_EVENT"), W.raw(178, b"\x01\x02\x03")),
               expect({"Status": 0, "CSQConfigKey": "010203"}))
    yield case("minus-one-in-two-bytes", "a signed integer is signed in any length", "QUERY_QUEUE_STATISTICS_REQ",
               W.frame("QUERY_QUEUE_STATISTICS_REQ", W.fixed("QUERY_QUEUE_STATISTICS_REQ", InvokeID=2), W.raw(62, b"\xff\xff")),
               expect({"InvokeID": 2, "CSQID": -1}))
    frame = W.frame("OPEN_CONF", bytes.fromhex("00000001 00000007 00000000 00000000 00000000 0005 0000 0002"))
    yield case("bool-of-five", "a BOOL is true when it is not 0", "OPEN_CONF", frame,
               expect({"InvokeID": 1, "ServicesGranted": 7, "UnifiedCCXOnline": True, "AgentState": 2}))


def named_variables():
    fixed = {"InvokeID": 3, "CallID": 11, "NumNamedVariables": 3, "NumNamedArrays": 2}
    values = {**fixed_values("SET_CALL_DATA_REQ", **fixed), "ConnectionDeviceID": "2006"}
    frame = W.frame("SET_CALL_DATA_REQ", W.fixed("SET_CALL_DATA_REQ", **fixed), W.text(25, "2006"),
                    W.raw(82, b"user.a\0one"), W.raw(83, b"\x01user.l\0two"), W.raw(82, b"user.b\0\0"),
                    W.raw(83, b"\xffuser.l\0\0"), W.raw(82, b"user.c\0x\0"))
    groups = {"namedVariables": [{"name": "user.a", "value": "one"}, {"name": "user.b", "value": ""}, {"name": "user.c", "value": "x"}],
              "namedArrays": [{"index": 1, "name": "user.l", "value": "two"}, {"index": 255, "name": "user.l", "value": ""}]}
    yield case("named-variables-interleaved", "the fields of two groups may be mixed; values without NUL", "SET_CALL_DATA_REQ",
               frame, expect({**values, **groups}))


# -- reserved fields -----------------------------------------------------------------------------


def reserved_fields():
    body = bytes.fromhex("00000004 00000007 01000123 0000")
    yield case("wrong-reserved-fixed", "wrong reserved values are noted, not refused", "ANSWER_CALL_REQ",
               W.frame("ANSWER_CALL_REQ", body, W.text(6, "2006")),
               expect({"InvokeID": 4, "CallID": 16777507, "ConnectionDeviceType": 0, "AgentInstrument": "2006"}, problems="some"))
    yield case("wrong-reserved-floating", "wrong reserved values are noted, not refused", "CONFIG_REQUEST_EVENT",
               W.frame("CONFIG_REQUEST_EVENT", W.fixed("CONFIG_REQUEST_EVENT", ConfigurationMask=15), W.number(131, 9, 4)),
               expect({"ConfigurationMask": 15}, problems="some"))
    yield case("optional-reserved", "optional reserved fields are read and not shown", "CONFIG_REQUEST_KEY_EVENT",
               W.frame("CONFIG_REQUEST_KEY_EVENT", W.fixed("CONFIG_REQUEST_KEY_EVENT"), W.number(131, 0, 4)), expect({}, problems="none"))
    opened = fixed_values("OPEN_CONF", InvokeID=1)
    yield case("optional-reserved-text", "reserved fields without a documented value raise no complaint", "OPEN_CONF",
               W.frame("OPEN_CONF", W.fixed("OPEN_CONF", InvokeID=1), W.text(5, "77")), expect(opened, problems="none"))


# -- groups --------------------------------------------------------------------------------------


def party(number, device):
    return W.number(39, number, 4) + W.number(40, 0, 2) + W.text(41, device)


def shown_party(number, device):
    return {"ConnectedPartyCallID": number, "ConnectedPartyDeviceType": 0, "ConnectedPartyDeviceID": device}


def counts_that_lie():
    for said in (0, 1, 3, 65535):
        fixed = {"NumParties": said, "PrimaryCallID": 1, "SecondaryCallID": 2, "lineType": 3}
        values = {**fixed_values("CALL_CONFERENCED_EVENT", **fixed), "PrimaryDeviceID": "2006", "SecondaryDeviceID": "2007"}
        frame = held(W.text(35, "2006"), W.text(36, "2007"), party(3, "2006"), party(3, "2007"),
                     name="CALL_CONFERENCED_EVENT", **fixed)
        yield case(f"count-says-{said}-there-are-2", "a count that lies is noted and what is there is taken",
                   "CALL_CONFERENCED_EVENT", frame,
                   expect({**values, "connectedParties": [shown_party(3, "2006"), shown_party(3, "2007")]}, problems="some"))
    frame = W.frame("CONFIG_AGENT_EVENT", W.fixed("CONFIG_AGENT_EVENT", NumRecords=1), W.number(183, 0, 2), W.text(190, "a1"),
                    W.number(191, 5, 2), W.number(62, 1, 4), W.number(64, 0, 2))
    yield case("nested-count-that-lies", "a count that lies is noted and what is there is taken", "CONFIG_AGENT_EVENT", frame,
               expect({"NumRecords": 1, "records": [{"RecordType": 0, "LoginID": "a1", "NumCSQ": 5, "csqs": [{"CSQID": 1}]}]},
                      problems="some"))
    frame = W.frame("CONFIG_AGENT_EVENT", W.fixed("CONFIG_AGENT_EVENT", NumRecords=1), W.number(183, 0, 2), W.text(190, "a1"),
                    W.number(62, 1, 4), W.number(64, 0, 2))
    yield case("nested-count-missing", "records without their count are taken", "CONFIG_AGENT_EVENT", frame,
               expect({"NumRecords": 1, "records": [{"RecordType": 0, "LoginID": "a1", "csqs": [{"CSQID": 1}]}]}))


def mixed_groups():
    fixed = {"NumParties": 2, "PrimaryCallID": 1, "lineType": 3}
    values = {**fixed_values("CALL_CONFERENCED_EVENT", **fixed), "PrimaryDeviceID": "2006", "ControllerDeviceID": "2008"}
    frame = held(W.number(39, 3, 4), W.text(35, "2006"), W.number(40, 0, 2), W.text(41, "2006"),
                 W.number(39, 4, 4), W.text(41, "2007"), W.text(37, "2008"), W.number(40, 0, 2), name="CALL_CONFERENCED_EVENT", **fixed)
    yield case("field-inside-a-record", "a field of the message between the members of a record leaves the record open",
               "CALL_CONFERENCED_EVENT", frame,
               expect({**values, "connectedParties": [shown_party(3, "2006"), shown_party(4, "2007")]}))
    fixed = {"NumCTIClients": 2, "NumNamedVariables": 1, "CallID": 12}
    values = {**fixed_values("BEGIN_CALL_EVENT", **fixed), "ConnectionDeviceID": "2006"}
    frame = held(W.text(25, "2006"), W.text(23, "one"), W.raw(82, b"user.a\0b\0"), W.number(24, 1, 4), W.text(23, "two"),
                 W.number(24, 2, 4), name="BEGIN_CALL_EVENT", **fixed)
    clients = [{"CTIClientSignature": "one", "CTIClientTimestamp": 1}, {"CTIClientSignature": "two", "CTIClientTimestamp": 2}]
    yield case("record-of-another-group-inside", "each group has its own open record", "BEGIN_CALL_EVENT", frame,
               expect({**values, "namedVariables": [{"name": "user.a", "value": "b"}], "ctiClients": clients}))
    frame = W.frame("SNAPSHOT_DEVICE_CONF", W.fixed("SNAPSHOT_DEVICE_CONF", InvokeID=9, NumCalls=2), W.number(56, 1, 4),
                    W.number(56, 2, 4), W.text(58, "2001"), W.text(58, "2002"), W.number(61, 3, 2), W.number(61, 4, 2))
    yield case("members-by-column", "records are split by their key: no reading is right, none may end the session",
               "SNAPSHOT_DEVICE_CONF", frame, {"values": None, "unknown": None, "problems": "any"})


def states_of_the_parent():
    call = {"CallConnectionCallID": 1, "CallConnectionDeviceType": 0, "CallConnectionDeviceID": "2001"}
    head = W.number(56, 1, 4) + W.number(57, 0, 2) + W.text(58, "2001")
    for name, fields, shown in (
            ("state-as-the-parent", W.number(75, 2, 2) + W.number(218, 0, 2), {"CallState": 2, "SilentMonitorStatus": 0}),
            ("state-without-monitoring", W.number(75, 4, 2), {"CallState": 4})):
        yield case(name, "the parent protocol has the state of a call in another field, which is read as well", "SNAPSHOT_DEVICE_CONF",
                   W.frame("SNAPSHOT_DEVICE_CONF", W.fixed("SNAPSHOT_DEVICE_CONF", InvokeID=9, NumCalls=1), head, fields),
                   expect({"InvokeID": 9, "NumCalls": 1, "calls": [{**call, **shown}]}, problems="none"))


def nested_records():
    frame = W.frame("CONFIG_AGENT_EVENT", W.fixed("CONFIG_AGENT_EVENT", NumRecords=2), W.number(183, 0, 2), W.text(190, "a1"),
                    W.number(191, 2, 2), W.number(62, 1, 4), W.number(64, 0, 2), W.number(247, 3, 2), W.number(62, 2, 4),
                    W.number(64, 0, 2), W.text(138, "Noé"), W.number(183, 1, 2), W.number(191, 1, 2), W.number(62, 3, 4),
                    W.number(64, 0, 2), W.text(190, "a2"))
    records = [{"RecordType": 0, "LoginID": "a1", "NumCSQ": 2, "csqs": [{"CSQID": 1}, {"CSQID": 2}], "AgentState": 3, "LastName": "Noé"},
               {"RecordType": 1, "NumCSQ": 1, "csqs": [{"CSQID": 3}], "LoginID": "a2"}]
    yield case("fields-between-nested-records", "nested records belong to the record that is open", "CONFIG_AGENT_EVENT", frame,
               expect({"NumRecords": 2, "records": records}))


def key_not_first():
    frame = W.frame("CONFIG_AGENT_EVENT", W.fixed("CONFIG_AGENT_EVENT", NumRecords=1), W.text(190, "a1"), W.number(183, 0, 2),
                    W.text(138, "Noé"))
    yield case("key-not-first", "not documented: the member joins the record, or is shown as unknown", "CONFIG_AGENT_EVENT", frame,
               expect({"NumRecords": 1, "records": [{"RecordType": 0, "LoginID": "a1", "LastName": "Noé"}]}),
               expect({"NumRecords": 1, "records": [{"RecordType": 0, "LastName": "Noé"}]}, [(190, b"a1\0")], "some"),
               expect({"NumRecords": 1, "records": [{"LoginID": "a1"}, {"RecordType": 0, "LastName": "Noé"}]}, problems="some"))
    pairs = b"".join(W.number(65, state, 2) + W.number(62, csq, 4) for csq, state in ((1, 3), (2, 7)))
    fixed = {"InvokeID": 5, "AgentState": 3, "numCSQs": 2}
    values = {**fixed_values("QUERY_AGENT_STATE_CONF", **fixed), "AgentID": "agent01"}
    yield case("state-before-csq", "a public simulator sends tag 65 before 62: best read as pairs in that order", "QUERY_AGENT_STATE_CONF",
               W.frame("QUERY_AGENT_STATE_CONF", W.fixed("QUERY_AGENT_STATE_CONF", **fixed), W.text(194, "agent01"), pairs),
               expect({**values, "csqs": [{"CSQState": 3, "CSQID": 1}, {"CSQState": 7, "CSQID": 2}]}),
               {"values": None, "unknown": None, "problems": "some"})


# -- the doubts of single messages ---------------------------------------------------------------


def queue_records():
    def record(*fields):
        return W.frame("CONFIG_CSQ_EVENT", W.fixed("CONFIG_CSQ_EVENT", NumRecords=1), W.number(183, 0, 2), *fields)

    for name, data, auto_work in (("2", b"\0\1", True), ("4", b"\0\0\0\1", True), ("1", b"\1", True), ("4-false", b"\0\0\0\0", False)):
        yield case(f"auto-work-of-{name}", "AutoWork is printed with 4 bytes: read by FieldLength", "CONFIG_CSQ_EVENT",
                   record(W.number(184, 7, 4), W.raw(185, data), W.text(133, "Sales")),
                   expect({"NumRecords": 1, "records": [{"RecordType": 0, "CSQID": 7, "AutoWork": auto_work, "CSQName": "Sales"}]}))
    twice = record(W.number(184, 0, 4), W.number(184, 7, 4), W.text(133, "Sales"), W.number(183, 1, 2), W.number(184, 0, 4),
                   W.number(184, 8, 4), W.text(133, "Support"))
    yield case("csq-tag-184-twice", "the second tag 184 of a record is the CSQID", "CONFIG_CSQ_EVENT", twice,
               expect({"NumRecords": 1, "records": [{"RecordType": 0, "CSQID": 7, "CSQName": "Sales"},
                                                    {"RecordType": 1, "CSQID": 8, "CSQName": "Support"}]}, problems="some"))
    yield case("csq-all-reserved", "reserved members are read and not shown", "CONFIG_CSQ_EVENT",
               record(W.number(208, 0, 4), W.number(184, 7, 4), W.number(213, 0, 4), W.number(64, 0, 2), W.number(192, 0, 4),
                      W.number(185, 0, 2), W.text(173, ""), W.text(133, "Sales"), W.text(134, ""), W.number(216, 1, 4), W.text(176, "")),
               expect({"NumRecords": 1, "records": [{"RecordType": 0, "CSQID": 7, "AutoWork": False, "CSQName": "Sales",
                                                     "Description": "", "MRDomainID": 1}]}, problems="none"))


def emergency_calls():
    values = {"PeripheralID": 1, "ConnectionCallID": 16777507, "ConnectionDeviceType": 0, "SessionID": 9}
    named = {"ConnectionDeviceID": "2001", "AgentID": "agent01"}
    short = bytes.fromhex("00000001 01000123 0000 00000009")
    floating = W.text(25, "2001") + W.text(194, "agent01")
    yield case("emergency-of-18-bytes", "with InvokeID", "EMERGENCY_CALL_EVENT",
               W.frame("EMERGENCY_CALL_EVENT", b"\0\0\0\x02", short, floating), expect({"InvokeID": 2, **values, **named}))
    yield case("emergency-of-14-bytes", "without InvokeID: after the fixed part tag 25 must follow", "EMERGENCY_CALL_EVENT",
               W.frame("EMERGENCY_CALL_EVENT", short, floating),
               expect({**values, **named}), expect({"InvokeID": 0, **values, **named}))


def line_types():
    def frame(place, printed):
        return W.frame("CALL_SERVICE_INITIATED_EVENT", bytes.fromhex("00000000 00000001 0015 0000 01000123 ffff"),
                       place.to_bytes(2, "big"), bytes.fromhex("ffffffff ffffffff 00000001 ffffffff"),
                       printed.to_bytes(2, "big"), bytes.fromhex("004c 0001 ffff"), W.text(25, "2005"), W.text(27, "2005"))

    values = {"ConnectionDeviceType": 0, "CallID": 16777507, "ApplicationID": 4294967295, "CSQID": 1, "CallingDeviceType": 76,
              "LocalConnectionState": 1, "EventCause": 65535, "ConnectionDeviceID": "2005", "CallingDeviceID": "2005"}
    for place, printed, line_type in ((3, 10, 10), (3, 3, 3), (10, 0, 10), (3, 0, 3)):
        yield case(f"line-type-{place}-{printed}", "lineType is whichever of its two places holds 3 or 10",
                   "CALL_SERVICE_INITIATED_EVENT", frame(place, printed), expect({**values, "lineType": line_type}))


def open_tails():
    for name in ("QUERY_QUEUE_STATISTICS_CONF", "QUERY_SUMMARY_STATISTICS_CONF"):
        values = {f["name"]: i + 1 for i, f in enumerate(MESSAGES[name]["fixed"])}
        for what, tail in (("unknown", bytes(range(1, 12))), ("like-a-field", b"\x07\x02a\0")):
            yield case(f"tail-{what}-of-{MESSAGES[name]['id']}", "the known prefix is read, the rest is kept raw", name,
                       W.frame(name, W.fixed(name, **values), tail), expect(values, [(None, tail)]))


def unknown_messages():
    for number in (0, 22, 999, 0xFFFFFFFF):
        yield case(f"unknown-message-{number}", "unknown message ids are kept and shown", None,
                   W.frame(number, b"\x01\x02\x03"), expect({}, [(None, b"\x01\x02\x03")]))


def tolerant_cases():
    for cases in (unknown_tags, any_order, duplicates, missing, strings, integers, named_variables, reserved_fields,
                  counts_that_lie, mixed_groups, states_of_the_parent, nested_records, key_not_first, queue_records,
                  emergency_calls, line_types, open_tails, unknown_messages):
        yield from cases()


# -- frames to refuse ----------------------------------------------------------------------------


def malformed_cases():
    def refused(name, frame, field, wire=W):
        return {"name": name, "version": wire.version, "tagBytes": wire.tag_bytes, "lengthBytes": wire.length_bytes,
                "hex": frame.hex(), "field": field}

    whole = held(W.text(25, "2006"), W.text(31, "2006"), CallID=5)
    short = W.fixed("CALL_HELD_EVENT", CallID=5)[:19]
    yield refused("fixed-part-ends-early", W.frame("CALL_HELD_EVENT", short), "LocalConnectionState")
    yield refused("no-body", W.frame("OPEN_CONF"), "InvokeID")
    yield refused("field-longer-than-the-body", held(W.text(25, "2006"), b"\x1f\x09\x32\x30"), "HoldingDeviceID")
    yield refused("field-one-byte-longer-than-the-body", held(W.text(25, "2006"), b"\x1f\x06\x32\x30\x30\x36\x00"), "HoldingDeviceID")
    yield refused("record-longer-than-the-body", W.frame("CONFIG_AGENT_EVENT", b"\0\1", W.number(183, 0, 2), b"\xbe\xff\x41"), "LoginID")
    yield refused("unknown-field-longer-than-the-body", held(b"\xfa\x05\x00"), None)
    yield refused("tag-without-length", held(W.text(25, "2006"), b"\x1f"), None)
    yield refused("body-shorter-than-said", whole[:-3], None)
    yield refused("body-longer-than-said", whole + b"\0", None)
    yield refused("header-cut", whole[:5], None)
    wide = Wire(18, 2, 1)
    yield refused("fixed-part-of-version-18-ends-early", wide.frame("CONFIG_TERMINAL_EVENT", b"\0"), "NumRecords", wide)
    yield refused("tag-of-two-bytes-cut", wide.frame("CALL_HELD_EVENT", wide.fixed("CALL_HELD_EVENT"), b"\0"), None, wide)


def files():
    for path, cases in ((TOLERANT, tolerant_cases()), (MALFORMED, malformed_cases())):
        lines = (json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in cases)
        yield path, "".join(line + "\n" for line in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="compare with the files instead of writing them")
    check = parser.parse_args().check
    differing = [path for path, lines in files() if check and path.read_text(encoding="utf-8") != lines]
    for path in differing:
        print(f"{path} differs: run tolerantbytes.py", file=sys.stderr)
    if not check:
        for path, lines in files():
            path.write_text(lines, encoding="utf-8")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
