#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Takes the README's picture of the built program: packaging/screenshot.py writes resources/screenshots/desk.png.

Builds nothing: packaging/bootstrap.sh build comes first. Needs what the desktop's tests need, and imagemagick.
"""

import os
import pathlib
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "acceptance"))
import desktop  # noqa: E402

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
    time.sleep(37)  # a picture of times that say something
    picture = ROOT / "resources" / "screenshots" / "desk.png"
    picture.parent.mkdir(exist_ok=True)
    page.picture(picture)


desktop.run(talks_to_a_caller)
