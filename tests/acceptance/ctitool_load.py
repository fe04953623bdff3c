# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""load against simulate, over TCP: the short form of the load test. libcti/README.md has the long one."""

import subprocess
import time

import ctitool
from ctitool import TOOL, Simulator, run


def figures(out):
    """The lines of the table by their first words."""
    return {line[:14].strip(): line[14:].strip() for line in out.splitlines()}


def test_forty_agents_work():
    with Simulator("--agents", "40", "--robots", "0", "--calls-per-minute", "240", quiet=False) as simulator:
        done = subprocess.run([TOOL, "load", simulator.nodes[0], "--agents", "40", "--minutes", "0.33", "--talk", "3"],
                              capture_output=True, text=True, timeout=110)
        print(done.stdout)
        assert done.returncode == 0, done.stderr
        table = figures(done.stdout)
        assert table["signed in"].startswith("40 of 40"), table
        assert table["requests"].endswith(" 0 lost"), table
        assert int(table["calls handled"]) > 0, table
        assert "ANSWER_CALL_REQ" in done.stdout and "HEARTBEAT_REQ" in done.stdout, done.stdout
        # The other side tells the same story.
        states = [line for line in simulator.ok("ledger 5000") if '"state":"talking"' in line]
        assert len(states) >= int(table["calls handled"]), (len(states), table)


def test_what_goes_wrong_is_said():
    with Simulator("--agents", "2") as simulator:
        out, errors = run("load", simulator.nodes[0], "--agents", "2", "--minutes", "0.05", "--password", "wrong", code=1)
        assert out.startswith("signed in      0 of 2") and "2 agents could not sign in" in errors, (out, errors)
        assert "0 calls were answered" in errors, errors
        dead = simulator.nodes[0]
    _, errors = run("load", dead, "--agents", "2", "--minutes", "0.05", code=1)
    assert "2 agents: Connection refused" in errors, errors
    run("load", "no port:at all", code=2)


def test_who_is_lost_is_counted():
    """The floor dies while they work."""
    with Simulator("--agents", "2") as simulator:
        load = subprocess.Popen([TOOL, "load", simulator.nodes[0], "--agents", "2", "--minutes", "0.15", "--least-calls", "0"],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while len(simulator.ok("agents")) < 3:
            time.sleep(0.05)
        simulator.ok("standby")
        out, errors = load.communicate(timeout=ctitool.PATIENCE)
        assert load.returncode == 1 and "2 agents were lost" in errors, (out, errors)
        assert "; 0 at the end" in out, out
    with Simulator("--agents", "2") as simulator:
        out, errors = run("load", simulator.nodes[0], "--agents", "2", "--minutes", "0.05", code=1)
        assert errors == "ctitool: 0 calls were answered, 1 at least are expected\n", errors
        run("load", simulator.nodes[0], "--agents", "2", "--minutes", "0.05", "--least-calls", "0")


ctitool.main(dict(globals()))
