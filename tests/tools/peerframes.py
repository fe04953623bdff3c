#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Runs frames of other implementations of the protocol family through both decoders.

    peerframes.py FRAMES.json CTITOOL

FRAMES.json is {"frames": [{"message", "version", "header", "frame": "<hex>", ...}]}; it is not part of the
project. Each frame goes through `CTITOOL dump --json` and through ctidecode.py. A frame reads as CCX when its
id is known and known fields use up its whole body; the rest is named with the reason. Prints a table.
Exit 1: the two decoders differ on a frame, or ctitool gave no answer to one.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys

import ctidecode

# What to read frames of another version as: version 18 is the first with a wide header, 17 the last without.
OLDEST, LAST_NARROW, WIDE = 10, 17, 18

READS = "reads as CCX"
READS_NOTED = "reads as CCX, values noted"
UNKNOWN_ID = "message id not known"
UNKNOWN_TAGS = "unknown tags"
MALFORMED = "body cannot be split"
DIFFER = "DECODERS DIFFER"
OUTCOMES = (READS, READS_NOTED, UNKNOWN_ID, UNKNOWN_TAGS, MALFORMED, DIFFER)


def reading(frame):
    """(version, tag bytes, length bytes) for a frame, from its own header note."""
    widths = [int(word) for word in frame["header"].replace(",", " ").replace("-", " ").split() if word.isdigit()]
    tag_bytes, length_bytes = widths[0], widths[1]
    version = WIDE if tag_bytes == 2 else min(max(frame["version"], OLDEST), LAST_NARROW)
    return version, tag_bytes, length_bytes


class Ctitool:
    """Runs `ctitool dump --json` on one frame at a time, so that a crash is blamed on the right one."""

    def __init__(self, program):
        self.program = program

    def dump(self, frame, version, tag_bytes, length_bytes):
        """The line ctitool printed; {"malformed"} with its message if it printed none and ended with 1."""
        recording = f"0 in {version}.{tag_bytes}.{length_bytes} {frame}\n"  # a line of one names the header width
        run = subprocess.run([self.program, "dump", "--json", "-"], input=recording.encode(), capture_output=True, check=False,
                             timeout=30)
        lines = [line for line in run.stdout.decode("utf-8", "replace").split("\n") if line.strip()]
        if len(lines) == 1:
            return ctidecode.json_object(lines[0])
        said = run.stderr.decode("utf-8", "replace").strip()
        if not lines and run.returncode == 1 and said:
            return {"malformed": said}
        return {"message": f"(ctitool ended with {run.returncode} and {len(lines)} lines: {said[:80]})"}


def judge(ours, theirs):
    """(outcome, reason) of one frame as both decoders read it."""
    differences = ctidecode.compare(ours, theirs)
    if differences:
        return DIFFER, "; ".join(differences)
    if "malformed" in ours:
        return MALFORMED, ours["malformed"]
    if ours["message"] == ctidecode.UNKNOWN_MESSAGE:
        return UNKNOWN_ID, str(ours["id"])
    if ours["unknown"]:
        return UNKNOWN_TAGS, ", ".join(str(entry["tag"]) for entry in ours["unknown"])
    return (READS_NOTED, "; ".join(ours["problems"])) if ours["problems"] else (READS, "")


def judge_all(frames, ctitool, tables):
    for number, frame in enumerate(frames, 1):
        width = reading(frame)
        ours = ctidecode.Decoder(tables, *width).frame(bytes.fromhex(frame["frame"]))
        yield number, frame, width, *judge(ours, ctitool.dump(frame["frame"], *width))


def print_table(results):
    """One row per way of reading, one column per outcome."""
    counts = collections.Counter((width, outcome) for _, _, width, outcome, _ in results)
    print(f"{'version, header':<18}" + "".join(f"{outcome:>28}" for outcome in OUTCOMES))
    for width in sorted({result[2] for result in results}):
        name = f"{width[0]}, {width[1]}+{width[2]}"
        print(f"{name:<18}" + "".join(f"{counts[width, outcome]:>28}" for outcome in OUTCOMES))
    totals = collections.Counter(outcome for _, _, _, outcome, _ in results)
    print(f"{'all ' + str(len(results)):<18}" + "".join(f"{totals[outcome]:>28}" for outcome in OUTCOMES))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("frames", type=pathlib.Path, metavar="FRAMES.json")
    parser.add_argument("ctitool", metavar="CTITOOL")
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    tables = json.loads(ctidecode.TABLES.read_text(encoding="utf-8"))
    frames = json.loads(options.frames.read_text(encoding="utf-8"))["frames"]
    results = list(judge_all(frames, Ctitool(options.ctitool), tables))
    for number, frame, (version, _, _), outcome, reason in results:
        if outcome not in (READS, READS_NOTED):
            print(f"frame {number} {frame['message']} (as version {version}): {outcome}: {reason[:300]}")
    print_table(results)
    return 1 if any(outcome == DIFFER for _, _, _, outcome, _ in results) else 0


if __name__ == "__main__":
    sys.exit(main())
