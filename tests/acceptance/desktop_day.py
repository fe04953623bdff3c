# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""My day: the journal outlives a kill in the middle of a call, a disk that takes nothing stops nobody, and rules act once."""

import contextlib
import csv
import json
import os
import pathlib
import sqlite3

import desktop

CALLER = "+12025550123"
RULES = {"rules": [
    {"name": "Greet", "trigger": "ringing", "actions": [{"notify": "Rings for {number}"}]},
    {"name": "Support only", "trigger": "answered", "when": {"queue": ["Support"]}, "actions": [{"copy": "{number}"}]}]}


def policy(stage, **more):
    path = stage.folder / "policy.json"
    path.write_text(json.dumps(json.loads(desktop.REASONS.read_text()) | {"siteContacts": "", "rules": RULES} | more))
    return path


def start(stage, server, **more):
    page = stage.desktop("--server", server.address, "--policy", policy(stage, **more))
    page.sees("Agent ID", seconds=60)
    page.sign_in()
    page.sees(lambda name: name.startswith("State: ") and name != "State: Signed out")
    return page


def take_call(page, server):
    page.click("Ready")
    page.sees("State: Ready")
    server.command(f"ring agent01 {CALLER}")
    page.click("Answer")
    page.sees("State: Talking")


def finish_call(page):
    page.click("End call")
    page.loses("End call")


def calls(stage):
    """What is on the disk, as another program reads it."""
    path = stage.folder / "profile" / "journal.sqlite"
    with contextlib.suppress(sqlite3.OperationalError):  # not there yet
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as journal:
            return journal.execute("SELECT number, outcome FROM calls ORDER BY began").fetchall()
    return []


def survives_a_kill(stage):
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = start(stage, server)
    take_call(page, server)
    finish_call(page)
    page.click("Not ready")
    page.click("Lunch")
    take_call(page, server)
    open_, answered = 0, 1
    desktop.until(lambda: calls(stage) == [(CALLER, answered), (CALLER, open_)], "both calls should be on the disk")
    page.process.kill()
    page.process.wait()
    page = start(stage, server)
    page.sees("State: Talking")
    page.click("My day")
    page.reads(CALLER, "Going on")  # the same row goes on
    page.click("Desk")
    finish_call(page)
    desktop.until(lambda: calls(stage) == [(CALLER, answered), (CALLER, answered)], "the interrupted call should be one row")
    page.quit()


def works_without_a_disk(stage):
    """A journal that can't be opened: said once in a sentence, and calls go on."""
    profile = stage.folder / "profile"
    (profile / "journal.sqlite").mkdir(parents=True)
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = start(stage, server)
    page.reads("The journal can't be written", "Work goes on")
    page.click("Dismiss")
    take_call(page, server)
    finish_call(page)
    page.loses("State: Talking")
    if page.find(lambda name: bool(name) and "journal can't be written" in name):
        raise desktop.Failure("said twice")
    page.click("My day")
    page.reads("Your calls can't be read")
    page.quit()


def puts_a_damaged_journal_aside(stage):
    profile = stage.folder / "profile"
    profile.mkdir()
    (profile / "journal.sqlite").write_bytes(b"x" * 8192)
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = start(stage, server)
    page.reads("The journal was damaged", "journal.sqlite.damaged")
    take_call(page, server)
    finish_call(page)
    desktop.until(lambda: len(calls(stage)) == 1, "the call should be in the new journal")
    page.quit()


def keeps_nothing_where_the_policy_says_so(stage):
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = start(stage, server, journal={"enabled": False})
    take_call(page, server)
    finish_call(page)
    page.click("My day")
    page.reads("The policy of this site lets no calls be kept")
    page.quit()
    for file in (stage.folder / "profile").rglob("*"):
        if file.is_file() and CALLER.lstrip("+").encode() in file.read_bytes():
            raise desktop.Failure(f"the caller is in {file}")


def rules_act_once(stage):
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = start(stage, server)
    page.click("Ready")
    page.sees("State: Ready")
    server.command(f"ring agent01 {CALLER}")
    page.reads(f"Rings for {CALLER}")
    page.click("Dismiss")
    server.command("cut")
    page.sees("Connected", seconds=60)
    page.click("Answer")
    page.sees("State: Talking")
    if page.find(lambda name: bool(name) and "Rings for" in name):
        raise desktop.Failure("the rule acted again after the line was cut")
    finish_call(page)
    page.click("My day")
    page.click(lambda name: bool(name) and CALLER in name and "Answered" in name)
    page.click("What would the rules do?")
    page.reads("Greet", "Acts", f"Rings for {CALLER}")
    page.reads("Support only", "Does nothing", "The queue is another one")
    page.click("Close")
    page.click("Export")
    page.reads("The calls were written to")
    files = list(pathlib.Path(os.environ["HOME"]).glob("**/calls-*.csv")) + list((stage.folder / "profile").glob("calls-*.csv"))
    found = max(files, key=lambda path: path.stat().st_mtime)
    with open(found, encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    found.unlink()
    if len(lines) != 2 or "'" + CALLER not in lines[1]:  # a cell that begins with + is one that a spreadsheet would run
        raise desktop.Failure(f"the file holds {lines}")
    page.quit()
    if CALLER[1:] in stage.log():
        raise desktop.Failure("the caller's number stands in the log")


desktop.run(survives_a_kill, works_without_a_disk, puts_a_damaged_journal_aside, keeps_nothing_where_the_policy_says_so, rules_act_once)
