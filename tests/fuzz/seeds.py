#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the seed corpus of fuzz_frames: one file for each golden frame.

    seeds.py FOLDER
"""

import json
import pathlib
import sys

GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "golden"
FORMATS = [(17, 1), (18, 1), (18, 2), (10, 1), (14, 1)]  # as in fuzz_frames.cpp: version, bytes of a length


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("messages", "tolerant", "malformed"):
        for number, line in enumerate((GOLDEN / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()):
            case = json.loads(line)
            reading = (case["version"], case["lengthBytes"])
            if reading in FORMATS:
                head = bytes([FORMATS.index(reading), 255])
                (folder / f"{name}-{number:04}").write_bytes(head + bytes.fromhex(case["hex"]))


main(pathlib.Path(sys.argv[1]))
