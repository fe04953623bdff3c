#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Takes pictures of the built program: packaging/screenshots.py all [FOLDER] | readme

all     every page in every state, light, dark and high contrast, 320, 900 and 1920 px wide, into FOLDER (build/screenshots):
        talking-900-dark.png. From the tests' window over a simulated contact centre, without a display, its clock stopped: the
        same pictures on every run. Needs the dev build (cmake --build --preset dev --target tst_qml); with imagemagick's montage
        there is a sheet for each page, too.
readme  resources/screenshots/desk.png, of the real program. Needs packaging/bootstrap.sh build, what the desktop's tests need,
        imagemagick and pngquant.

Builds nothing.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNNER = ROOT / "build" / "dev" / "tests" / "bin" / "tst_qml"
SIZES = ("320", "900", "1920")
SCHEMES = ("light", "dark", "contrast")


def take_all(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="callfloor-pictures-") as home:
        os.chmod(home, 0o700)
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", LC_ALL="C.UTF-8", TZ="UTC",
                           HOME=home, XDG_RUNTIME_DIR=home, CALLFLOOR_SHOTS=str(folder))
        code = subprocess.run([RUNNER, "-input", ROOT / "tests" / "qml" / "pictures.qml"], env=environment).returncode
    pictures = sorted(folder.glob("*.png"))
    print(f"{len(pictures)} pictures in {folder}")
    if shutil.which("montage"):
        make_sheets(folder, {picture.stem.split("-")[0] for picture in pictures})
    return code


def make_sheets(folder, pages):
    """One for each page: sizes from left to right, light above dark above high contrast."""
    (folder / "sheets").mkdir(exist_ok=True)
    for page in sorted(pages):
        tiles = [folder / f"{page}-{size}-{scheme}.png" for scheme in SCHEMES for size in SIZES]
        tiles = [tile for tile in tiles if tile.exists()]
        subprocess.run(["montage", *tiles, "-tile", f"{max(1, len(tiles) // len(SCHEMES))}x", "-geometry", "x540+8+8",
                        folder / "sheets" / f"{page}.png"], check=True)


def take_readme():
    sys.path.insert(0, str(ROOT / "tests" / "acceptance"))
    import desktop
    os.environ.setdefault("CALLFLOOR", str(ROOT / "build/release/bin/callfloor"))
    os.environ.setdefault("CTITOOL", str(ROOT / "build/release/bin/ctitool"))

    def talks_to_a_caller(stage):
        server = stage.server("--calls-per-minute", "0")
        page = stage.desktop("--server", server.address, "--policy", str(ROOT / "resources/policy/demo.json"), "--kiosk")
        page.sees("Offline", seconds=60)
        page.sign_in()
        page.sees("State: Not ready")
        page.click("Ready")
        server.command("ring agent01 +12025550123")
        page.click("Answer")
        page.sees("State: Talking")
        desktop.xdotool("mousemove", "640", "700")  # where nothing says what it is
        time.sleep(37)  # a picture of times that say something
        picture = ROOT / "resources" / "screenshots" / "desk.png"
        picture.parent.mkdir(exist_ok=True)
        page.picture(picture)
        subprocess.run(["pngquant", "--force", "--ext", ".png", "64", picture], check=True)

    sys.argv = sys.argv[:1]  # run() takes the others for names of tests, and starts this program again on a display of its own
    desktop.run(talks_to_a_caller)


def main(arguments):
    if arguments[:1] == ["all"] and len(arguments) <= 2:
        return take_all(pathlib.Path(arguments[1] if len(arguments) == 2 else ROOT / "build" / "screenshots").resolve())
    if arguments == ["readme"]:
        return take_readme()
    print(__doc__, file=sys.stderr)
    return 2


sys.exit(main(sys.argv[1:] or (["readme"] if "CALLFLOOR_STAGE" in os.environ else [])))
