# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""What is configured, and that it changes while the simulator runs."""

import subprocess

import ctitool


def test_lists_what_is_configured():
    with ctitool.Simulator("--agents", "3") as simulator:
        out, _ = ctitool.run("config", simulator.nodes[0], "--protocol-version", "18")
        lines = out.splitlines()
        assert "queues: 3" in lines and "  1 Sales (wrap-up)" in lines, out
        assert "agents: 5" in lines and "  agent01 2001 Bruno Berger queues 1,2" in lines, out
        assert "teams: 2" in lines, out
        assert any(line.startswith("  1 North: supervisor super01, also super02; agents agent01,agent03;") for line in lines), out
        assert any(line.startswith("  SEP000000002001 2001") for line in lines), out


def test_an_administrator_changes_it():
    with ctitool.Simulator("--agents", "3") as simulator:
        simulator.ok("config agent rename agent01 Mia Berg")
        simulator.ok("config csq add 9 Night line")
        simulator.ok("config team remove 2")
        assert simulator.command("config csq remove 1")[-1].startswith("error")
        assert len(simulator.ok("config help")) > 10
        lines = ctitool.run("config", simulator.nodes[0])[0].splitlines()
        assert "  agent01 2001 Mia Berg queues 1,2" in lines and "  9 Night line" in lines and "teams: 1" in lines, lines


def test_follows_what_changes():
    """Updates, a reset of the server, and 'reload everything', by hand."""
    with ctitool.Simulator("--agents", "3") as simulator:
        command = [ctitool.TOOL, "config", simulator.nodes[0], "--follow"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            def until(text):
                while True:
                    line = process.stdout.readline().rstrip("\n")
                    assert line, f"{text} did not come"
                    if line == text:
                        return

            until("changed agents: agent01,agent02,agent03,super01,super02")
            until("up to date")
            simulator.ok("config agent rename agent01 Mia Berg")
            until("changed agents: agent01")
            simulator.ok("config team remove 2")
            until("changed teams: 2")
            for verb in ("reload", "list"):
                process.stdin.write(verb + "\n")
                process.stdin.flush()
                until("up to date" if verb == "reload" else "  agent01 2001 Mia Berg queues 1,2")
            process.stdin.close()
            assert process.wait(ctitool.PATIENCE) == 0


def test_says_why_not():
    with ctitool.Simulator() as simulator:
        simulator.ok("standby")
        _, err = ctitool.run("config", simulator.nodes[0], "--timeout", "3", code=1)
        assert "standby" in err.lower() and "no answer in time" in err, err


if __name__ == "__main__":
    ctitool.main(globals())
