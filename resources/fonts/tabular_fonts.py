#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Make "Callfloor Sans": Inter (SIL OFL 1.1, no reserved name) with its tabular digits as the default ones.

Qt 6.4 cannot switch on the OpenType feature `tnum` (QFont::setFeature came with 6.7), and Inter's plain "1" is
narrower than its "0", so a running timer would shiver. The fonts in this folder were made with Debian's
python3-fonttools and fonts-inter: tabular_fonts.py /usr/share/fonts/opentype/inter resources/fonts
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Callfloor Sans"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
KEEP = [*range(0x20, 0x590), *range(0x1E00, 0x2070), *range(0x20A0, 0x20C0), *range(0x2100, 0x2400), *range(0x25A0, 0x2760)]


def tabular(font):
    """Map each character to the glyph that `tnum` would choose."""
    gsub = font["GSUB"].table
    swap = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    swap.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    widest = max(font["hmtx"][glyph][0] for glyph in (swap[font.getBestCmap()[ord(digit)]] for digit in "0123456789"))
    for digit in "0123456789":
        glyph = swap[font.getBestCmap()[ord(digit)]]
        font["hmtx"][glyph] = (widest, font["hmtx"][glyph][1])
    for cmap in font["cmap"].tables:
        cmap.cmap = {code: swap.get(glyph, glyph) if chr(code).isdigit() else glyph for code, glyph in cmap.cmap.items()}


def main(source, target):
    Path(target).mkdir(parents=True, exist_ok=True)
    for style, weight in WEIGHTS.items():
        font = TTFont(Path(source) / f"Inter-{style}.otf")
        tabular(font)
        options = Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "calt"], name_IDs=["*"], hinting=False)
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=KEEP)
        subsetter.subset(font)
        names = {1: FAMILY if weight == 400 else f"{FAMILY} {style}", 2: "Regular", 4: f"{FAMILY} {style}",
                 6: f"CallfloorSans-{style}", 16: FAMILY, 17: style}
        for number, text in names.items():
            font["name"].setName(text, number, 3, 1, 0x409)
            font["name"].setName(text, number, 1, 0, 0)
        font["OS/2"].usWeightClass = weight
        font.save(Path(target) / f"CallfloorSans-{style}.otf")


if __name__ == "__main__":
    main(*sys.argv[1:3])
