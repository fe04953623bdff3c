# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong is said in words next to where it happened, and the program goes on."""

import socket

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


desktop.run(says_that_the_password_is_wrong, says_that_there_is_no_such_agent, says_that_the_extension_is_in_use,
            says_that_nobody_answers, says_that_a_node_is_on_standby, says_that_the_call_is_gone)
