# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong is said in words next to where it happened, and the program goes on."""

import os
import pathlib
import socket
import subprocess
import tempfile

import desktop


def says_that_the_password_is_wrong(stage):
    page = stage.desktop("--server", stage.server().address)
    page.sees("Agent ID", seconds=60)
    page.sign_in(password="wrong")
    page.reads("password", "again")
    page.sign_in()
    page.sees("State: Not ready")


def says_that_there_is_no_such_agent(stage):
    page = stage.desktop("--server", stage.server().address)
    page.sees("Agent ID", seconds=60)
    page.sign_in(agent="nobody")
    page.reads("agent", "ID")
    page.sign_in()
    page.sees("State: Not ready")


def says_that_the_extension_is_in_use(stage):
    server = stage.server()
    first = stage.desktop("--server", server.address, profile="first")
    first.sees("Agent ID", seconds=60)
    first.sign_in()
    first.sees("State: Not ready")
    first.close()  # gone without signing out: the extension stays the agent's
    second = stage.desktop("--server", server.address, profile="second")
    second.sees("Agent ID", seconds=60)
    second.sign_in(agent="agent02", extension="2001")
    second.reads("2001", "in use")


def says_that_nobody_answers(stage):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    page = stage.desktop("--server", f"127.0.0.1:{port}")
    page.sees("Agent ID", seconds=60)
    page.sign_in()
    page.reads("127.0.0.1", "reached")
    page.sees("Sign in")


def says_that_a_node_is_on_standby(stage):
    server = stage.server()
    server.command("standby")
    page = stage.desktop("--server", server.address)
    page.sees("Agent ID", seconds=60)
    page.sign_in()
    page.reads("standby")


def says_that_the_call_is_gone(stage):
    server = stage.server("--calls-per-minute", "0", "--robots", "0")
    page = stage.desktop("--server", server.address)
    page.sees("Agent ID", seconds=60)
    page.sign_in()
    page.click("Ready")
    page.sees("State: Ready")
    server.command("ring agent01")
    page.reads("Call with")
    server.command("hangup agent01")
    page.reads("call", "before", "answered")


def without_display(*arguments):
    """What the program says before it ends with 2 on a machine that can't open a window."""
    display = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in display}
    done = subprocess.run([os.environ["CALLFLOOR"], *arguments], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2, f"exit code {done.returncode}: {done.stderr}"
    return done.stderr


def says_without_a_display_what_is_wrong(_stage):
    with tempfile.TemporaryDirectory() as folder:
        policy = pathlib.Path(folder, "policy.json")
        policy.write_text('{ "heartbeatSeconds": 900 }', encoding="utf-8")
        said = without_display("--demo", "--profile", folder, "--policy", str(policy))
        assert str(policy) in said and "heartbeatSeconds" in said, said
        assert "no display" in without_display("--demo", "--profile", folder)


def says_that_it_runs_already(stage):
    """A second start with one profile would write over what the first keeps; one that was killed is in nobody's way."""
    profile = stage.folder / "profile"
    server = stage.server()
    first = stage.desktop("--server", server.address)
    first.sign_in()
    first.sees("State: Not ready")
    second = subprocess.run([os.environ["CALLFLOOR"], "--profile", profile, "--server", server.address],
                            capture_output=True, text=True, timeout=60)
    assert second.returncode == 2, f"exit code {second.returncode}: {second.stderr}"
    said = f"callfloor: Callfloor is running already with the profile {profile} (process {first.process.pid} "
    assert second.stderr.startswith(said), second.stderr
    first.running()
    first.process.kill()
    first.process.wait()
    stage.desktop("--server", server.address).sees("Agent ID", seconds=60)


desktop.run(says_that_the_password_is_wrong, says_that_there_is_no_such_agent, says_that_the_extension_is_in_use,
            says_that_nobody_answers, says_that_a_node_is_on_standby, says_that_the_call_is_gone,
            says_without_a_display_what_is_wrong, says_that_it_runs_already)
