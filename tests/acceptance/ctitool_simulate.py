# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""simulate, check and watch together, over TCP; the control port; scenarios; signals."""

import json
import pathlib
import shlex
import signal
import subprocess
import tempfile

import ctitool
from ctitool import PATIENCE, TOOL, Simulator, run


def lines_of(process, count):
    return [process.stdout.readline() for _ in range(count)]


class Watching:
    """`ctitool watch --json` that has its session."""

    def __init__(self, *nodes):
        self.process = subprocess.Popen([TOOL, "watch", "--json", *nodes], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.next()["message"] == "OPEN_CONF"

    def next(self):
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read()
        return json.loads(line)

    def until(self, name, **fields):
        """The next message of this name and with these fields; what came before it is passed over."""
        while True:
            message = self.next()
            if message["message"] == name and all(message["fields"].get(field) == value for field, value in fields.items()):
                return message

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(PATIENCE) == 0
        self.process.stdout.close()
        self.process.stderr.close()


def test_check_says_what_was_granted():
    with Simulator() as simulator:
        for version in ("10", "14", "17", "18"):
            out, _ = run("check", simulator.nodes[0], "--protocol-version", version)
            assert f"opened with protocol version {version}" in out, out
            assert "all events (bridge mode)" in out and "heartbeat answered" in out, out


def test_check_fails_with_the_reason():
    with Simulator("--standby-port", "0") as simulator:
        assert len(simulator.nodes) == 2
        _, errors = run("check", simulator.nodes[1], code=1)
        assert "status 92" in errors and "standby" in errors, errors
        dead = simulator.nodes[0]
    _, errors = run("check", dead, code=1)
    assert errors.startswith("ctitool: "), errors
    run("check", "no port:at all", code=2)
    run("check", code=2)


def test_width_of_version_18_is_forced():
    """A server that reads the other width is told of; both ends of each subcommand can be made to speak one of them."""
    for option, right, wrong in (("version18=wide", "2", "1"), ("version18=narrow", "1", "2")):
        with Simulator("--option", option) as simulator:
            node = simulator.nodes[0]
            out, _ = run("check", node, "--protocol-version", "18", "--length-bytes", right)
            assert "opened with protocol version 18" in out, out
            _, errors = run("check", node, "--protocol-version", "18", "--length-bytes", wrong, code=1)
            assert f"--length-bytes {right}" in errors, errors
            out, _ = run("config", node, "--protocol-version", "18", "--length-bytes", right)
            assert "  SEP000000002001 2001" in out, out
            out, errors = run("watch", node, "--protocol-version", "18", "--length-bytes", right, "--count", "1")
            assert out.startswith("OPEN_CONF") and "protocol version 18" in errors, (out, errors)
            out, _ = run("agent", node, "--agent", "agent01", "--extension", "2001", "--protocol-version", "18", "--length-bytes",
                         right, stdin="login demo\n")
            assert "ok login" in out, out
    run("check", "127.0.0.1", "--length-bytes", "3", code=2)
    for frame, right, wrong in (("0000000c 00000001 00000001 0000000a 00fa 01 41", "1", "2"),
                                ("0000000d 00000001 00000001 0000000a 00fa 0001 41", "2", "1")):
        run("dump", "--protocol-version", "18", "-", stdin=frame)
        run("dump", "--protocol-version", "18", "--length-bytes", right, "-", stdin=frame)
        run("dump", "--protocol-version", "18", "--length-bytes", wrong, "-", stdin=frame, code=1)


def test_watch_shows_a_queued_call():
    with Simulator() as simulator, Watching(*simulator.nodes) as watch:
        call = int(simulator.ok("ring Sales +12025550142")[-1].split()[1])
        begin = watch.until("BEGIN_CALL_EVENT", CallID=call)
        assert begin["fields"]["ANI"] == "+12025550142", begin
        watch.until("CALL_QUEUED_EVENT", CallID=call)
        assert str(call) in simulator.ok("calls")[0]
        simulator.ok(f"hangup {call}")
        cleared = watch.until("CALL_CONNECTION_CLEARED_EVENT", CallID=call)
        assert cleared["fields"]["ReleasingDeviceID"] == "+12025550142", cleared
        assert simulator.ok("calls") == ["ok 0"]


def test_watch_masks_what_is_personal():
    with Simulator() as simulator:
        watch = subprocess.Popen([TOOL, "watch", "--mask", "--count", "2", *simulator.nodes], stdout=subprocess.PIPE, text=True)
        assert watch.stdout.readline().startswith("OPEN_CONF")
        simulator.ok("ring Sales +12025550142")
        line = watch.stdout.read()
        assert line.startswith("BEGIN_CALL_EVENT") and "2025550142" not in line, line
        assert watch.wait(PATIENCE) == 0
        watch.stdout.close()


def test_watch_goes_to_the_node_that_takes_over():
    with Simulator("--standby-port", "0") as simulator, Watching(*simulator.nodes) as watch:
        simulator.ok("handover")
        watch.until("OPEN_CONF")
        simulator.ok("offline")
        watch.until("SYSTEM_EVENT", SystemEventID=4)


def test_robots_work_by_themselves():
    with Simulator("--robots", "6", "--calls-per-minute", "120", quiet=False) as simulator, Watching(*simulator.nodes) as watch:
        agents = simulator.ok("agents")
        assert agents[-1] == "ok 6" and all(line.endswith("robot") for line in agents[:-1]), agents
        watch.until("CALL_QUEUED_EVENT")
        watch.until("AGENT_STATE_EVENT")


def test_control_port_answers_every_line():
    with Simulator() as simulator:
        verbs = simulator.ok("help")
        assert any(line.startswith("  ring ") for line in verbs), verbs
        for line in ("ring", "ring Nobody", "preview agent01", "hangup 1", "agent agent01 ready", "phone 9999 down", "freeze perhaps", "dance"):
            assert simulator.command(line)[-1].startswith("error "), line
        for line in ("agent agent01 logout abc", "config fail", "config fail abc", "config fail 3 4", "option calls-per-minute 60001"):
            assert simulator.command(line)[-1].startswith("error "), line
        assert simulator.command("option calls-per-minute 60001") == ["error calls-per-minute takes a number from 0 to 6000"]
        for line in ("phone 2001 down", "phone 2001 up", "freeze on", "freeze off", "cut", "standby", "master", "offline", "online"):
            simulator.ok(line)
        simulator.ok("quit")
        assert simulator.process.wait(PATIENCE) == 0


def test_scenario_plays():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "noon.txt")
        path.write_text("# two callers\n0.2 ring Sales +12025550142\n0.3 ring Nobody\n0.4 quit\n")
        with Simulator("--scenario", str(path)) as simulator:
            assert simulator.process.wait(PATIENCE) == 0
            assert "ring Nobody: error" in simulator.process.stderr.read()
        path.write_text("soon ring Sales\n")
        _, errors = run("simulate", "--port", "0", "--scenario", str(path), code=2)
        assert "line 1" in errors, errors
    run("simulate", "--port", "0", "--scenario", "/does/not/exist", code=2)


def test_signals_end_it_cleanly():
    for number in (signal.SIGINT, signal.SIGTERM):
        with Simulator() as simulator:
            assert simulator.end(number) == 0


def test_taken_port_is_said():
    with Simulator() as simulator:
        _, errors = run("simulate", "--port", simulator.nodes[0].split(":")[1], code=1)
        assert "port" in errors, errors


def test_examples_of_help_run():
    """Every example of every --help, with the port that is free here; those that would run on are stopped by a signal."""
    with Simulator(quiet=False) as simulator, tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "session.ctirec").write_text("# empty\n12 out 17.1.1 000000040000000500000001\n")
        found = 0
        for subcommand in ("simulate", "check", "watch", "dump", "load", "agent"):
            out, _ = run(subcommand, "--help")
            for line in out.partition("Example")[2].splitlines()[1:]:
                example = line.strip().replace("127.0.0.1:12028", simulator.nodes[0]).replace("--port 12028", "--port 0")
                found += 1
                command = example.replace("ctitool", shlex.quote(TOOL))
                if subcommand == "simulate":
                    command = "exec " + command  # so that the signal ends it and not its shell alone
                process = subprocess.Popen(command, shell=True, cwd=folder, text=True,
                                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                if subcommand == "simulate":
                    assert process.stdout.readline().startswith("listening "), example
                    process.terminate()
                    assert process.wait(PATIENCE) == 0, example
                    process.stdout.close()
                    continue
                assert process.wait(PATIENCE) == 0, f"{example}\n{process.stdout.read()}"
                process.stdout.close()
        assert found >= 8, found


def test_options_have_ranges():
    _, errors = run("simulate", "--port", "0", "--option", "calls-per-minute=99999", code=2)
    assert "takes a number from 0 to 6000" in errors, errors
    _, errors = run("simulate", "--port", "0", "--option", "speed=7", code=2)
    assert "no such option" in errors, errors


def test_version():
    out, _ = run("--version")
    assert out.startswith("ctitool 0."), out


ctitool.main(dict(globals()))
