# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""dump against the golden frames, which the codec did not make: every field by the guide's name, every broken frame named."""

import collections
import json
import pathlib

import ctitool
from ctitool import run

GOLDEN = pathlib.Path(__file__).parents[1] / "golden"
SECRET = {"ClientPassword", "AgentPassword", "DTMFString"}
HEARTBEAT = "000000040000000500000001"


def golden(name):
    return [json.loads(line) for line in (GOLDEN / name).read_text(encoding="utf-8").splitlines() if line.startswith("{")]


def by_version(frames):
    groups = collections.defaultdict(list)
    for frame in frames:
        groups[frame["version"]].append(frame)
    return groups.items()


def masked(values):
    return {name: "***" if name in SECRET else value for name, value in values.items()}


def test_every_golden_message_by_field_name():
    count = 0
    for version, frames in by_version(golden("messages.jsonl")):
        text = "".join(frame["hex"] + "\n" for frame in frames)
        lines = run("dump", "--json", "--protocol-version", str(version), "-", stdin=text)[0].splitlines()
        assert len(lines) == len(frames)
        for frame, line in zip(frames, lines):
            shown = json.loads(line)
            assert set(shown) == {"message", "id", "fields", "groups", "unknown", "problems"}, shown
            assert (shown["message"], shown["id"]) == (frame["message"], frame["id"]), shown
            both = {**shown["fields"], **{name: records for name, records in shown["groups"].items() if records}}
            expected = {name: value for name, value in masked(frame["values"]).items() if value != []}
            assert both == expected, f"{frame['message']} {version} {frame['variant']}\n{both}\n{expected}"
            assert shown["unknown"] == [] and shown["problems"] == [], shown
            count += 1
    assert count >= 97 * 2, count


def test_text_names_every_field():
    for version, frames in by_version(frame for frame in golden("messages.jsonl") if frame["variant"] == "full"):
        text = run("dump", "--protocol-version", str(version), "-", stdin="".join(f["hex"] + "\n" for f in frames))[0]
        for frame in frames:
            assert frame["message"] in text
            for name in frame["values"]:
                assert name in text, f"{frame['message']} {name}"


def test_secrets_are_never_shown():
    for style in ((), ("--json",)):
        for frame in golden("messages.jsonl"):
            secrets = SECRET & set(frame["values"])
            if not secrets or frame["version"] not in (17, 18):
                continue
            shown = run("dump", *style, "--protocol-version", str(frame["version"]), "-", stdin=frame["hex"])[0]
            for name in secrets:
                value = frame["values"][name]
                assert "***" in shown and (value == "" or value not in shown), f"{frame['message']} {name}"


def test_mask_hides_what_is_personal():
    frame = next(f for f in golden("messages.jsonl")
                 if f["message"] == "BEGIN_CALL_EVENT" and f["variant"] == "full" and f["version"] == 17)
    open_, _ = run("dump", "--json", "-", stdin=frame["hex"])
    hidden, _ = run("dump", "--json", "--mask", "-", stdin=frame["hex"])
    assert json.loads(open_)["fields"]["ANI"] == frame["values"]["ANI"]
    for name in ("ANI", "CallVariable1", "ConnectionDeviceID"):
        assert json.loads(hidden)["fields"][name] != frame["values"][name], name


def test_malformed_frames_name_message_and_field():
    for frame in golden("malformed.jsonl"):
        text = f"{frame['hex']}\n{HEARTBEAT}\n"
        version = str(frame["version"])
        out, errors = run("dump", "--protocol-version", version, "-", stdin=text, code=1)
        field = frame["field"] or ""  # some bytes belong to no field
        assert field in errors and errors.startswith("ctitool: line 1: "), f"{frame['name']}: {errors}"
        assert "HEARTBEAT_REQ" in out, frame["name"]  # goes on with the next frame
        out, _ = run("dump", "--json", "--protocol-version", version, "-", stdin=text, code=1)
        malformed = json.loads(out.splitlines()[0])["malformed"]
        assert malformed["field"].endswith(field) and malformed["line"] == 1, malformed


def test_every_truncation_of_a_frame_is_refused():
    frame = next(f for f in golden("messages.jsonl")
                 if f["message"] == "SET_AGENT_STATE_REQ" and f["variant"] == "full" and f["version"] == 17)
    whole = frame["hex"]
    cuts = [whole[:end] for end in range(2, len(whole), 2)]
    _, errors = run("dump", "-", stdin="\n".join(cuts), code=1)
    assert errors.count("ctitool: line ") == len(cuts), errors
    assert errors.count("AgentPassword") > 3 and errors.count("ForcedFlag") == 1, errors


def test_recording_says_its_own_format():
    frame = next(f for f in golden("messages.jsonl")
                 if f["message"] == "OPEN_CONF" and f["variant"] == "full" and f["lengthBytes"] == 2)
    out, _ = run("dump", "--json", "-", stdin=f"# Callfloor recording\n\n12 in 18.2.2 {frame['hex']}\n")
    assert json.loads(out)["fields"]["ConfigMsgMaskGranted"] == frame["values"]["ConfigMsgMaskGranted"]


def test_input_is_taken_as_people_have_it():
    spaced = " ".join(HEARTBEAT[at:at + 2] for at in range(0, len(HEARTBEAT), 2)).upper()
    out, _ = run("dump", "-", stdin=f"# a comment\n\n{spaced}\r\n")
    assert out.splitlines()[0].startswith("HEARTBEAT_REQ"), out
    unknown, _ = run("dump", "--json", "-", stdin="00000002000010e1abcd")
    assert json.loads(unknown)["id"] == 4321 and json.loads(unknown)["unknown"] == [{"tag": None, "hex": "abcd"}], unknown
    for wrong in ("zz", "00000004", HEARTBEAT + "00", "7fffffff00000005", "12 in 99.1.1 " + HEARTBEAT):
        _, errors = run("dump", "-", stdin=wrong, code=1)
        assert errors.startswith("ctitool: line 1"), errors
    _, errors = run("dump", "/does/not/exist", code=2)
    assert "/does/not/exist" in errors
    run("dump", "--protocol-version", "9", "-", code=2)


ctitool.main(dict(globals()))
