# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""ctitool agent: every flow by hand against the simulator, as agents and supervisors at keyboards."""

import re
import signal
import subprocess

import ctitool
from ctitool import PATIENCE, TOOL, Simulator, run


class Agent:
    """`ctitool agent` with somebody at the keyboard."""

    def __init__(self, node, agent, extension, *arguments, sign_in=True):
        command = [TOOL, "agent", node, "--agent", agent, "--extension", extension, *arguments]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.seen = []  # messages since the last verb
        if sign_in:
            self.ok("login demo")

    def type(self, line):
        """The lines of the answer; messages that come before it are kept."""
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = []
        while True:
            text = self.process.stdout.readline().rstrip("\n")
            assert text, f"{line!r}: {self.process.stderr.read()}"
            if text.startswith(("ok ", "error ")):
                return [*answer, text]
            (answer if text.startswith("  ") else self.seen).append(text)

    def ok(self, line):
        answer = self.type(line)
        assert answer[-1] == "ok " + line.split()[0], answer[-1]
        return [text.strip() for text in answer[:-1]]

    def fails(self, line, *words):
        answer = self.type(line)[-1]
        assert answer.startswith("error ") and all(word in answer for word in words), answer

    def hear(self, *wanted):
        """Until messages with each of these sets of words have come, in any order."""
        missing = [words for words in wanted if not any(all(word in line for word in words) for line in self.seen)]
        while missing:
            text = self.process.stdout.readline().rstrip("\n")
            assert text, f"{missing} did not come"
            self.seen.append(text)
            missing = [words for words in missing if not all(word in text for word in words)]

    def calls(self):
        return self.ok("calls")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.stdin.close()
            assert self.process.wait(PATIENCE) == 0
        self.process.stdout.close()
        self.process.stderr.close()


class Floor:
    """A simulator, agent01 ready and, when asked for, others."""

    def __init__(self, *arguments):
        self.simulator = Simulator(*arguments)
        self.agent = Agent(self.simulator.nodes[0], "agent01", "2001")
        self.others = []

    def join(self, agent, extension, *arguments):
        self.others.append(Agent(self.simulator.nodes[0], agent, extension, *arguments))
        return self.others[-1]

    def talk(self):
        """agent01 talks with a caller."""
        self.agent.ok("ready")
        self.simulator.ok("ring agent01 +12025550142")
        self.agent.ok("wait CALL_DELIVERED_EVENT")
        self.agent.ok("answer")
        self.agent.ok("wait CALL_ESTABLISHED_EVENT")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for agent in (self.agent, *self.others):
            agent.__exit__()
        self.simulator.__exit__()


def test_a_day_of_an_agent():
    with Floor() as floor:
        agent = floor.agent
        assert agent.ok("state") == ["agent01 2001 notready reason 32760"]
        floor.talk()
        assert re.search(r"^\d+ type 1 connect incoming \+12025550142$", agent.calls()[0])
        agent.ok("data 3 gold member")
        agent.ok("wait CALL_DATA_UPDATE_EVENT")
        assert any('CallVariable3 = "gold member"' in line for line in agent.seen), agent.seen[-3:]
        agent.ok("dtmf 12#")
        agent.ok("hold")
        agent.ok("retrieve")
        agent.ok("work")
        agent.ok("hangup")
        agent.ok("wait AGENT_STATE_EVENT AgentState=5")
        agent.ok("notready 1")
        agent.ok("dial +12025550177")
        agent.ok("wait CALL_DELIVERED_EVENT")
        agent.ok("hangup")
        agent.ok("logout 10")
        assert agent.ok("state")[0].startswith("agent01 2001 logout reason 10")


def test_two_calls():
    with Floor() as floor:
        other = floor.join("agent02", "2002")
        other.ok("ready")
        floor.talk()
        for complete in ("swap", "reconnect", "conference"):
            floor.agent.ok("consult 2002")
            other.ok("wait CALL_DELIVERED_EVENT")
            other.ok("answer")
            floor.agent.ok("wait CALL_ESTABLISHED_EVENT")
            floor.agent.ok(complete)
            if complete == "swap":
                floor.agent.ok("swap")
                floor.agent.ok("reconnect")
            if complete != "conference":
                other.ok("wait END_CALL_EVENT")
                other.ok("wait AGENT_STATE_EVENT AgentState=3")
        assert len(floor.agent.calls()) == 1 and " type 15 " in floor.agent.calls()[0]
        floor.agent.fails("drop 2003", "no such party")
        floor.agent.ok("drop 2002")
        other.ok("wait END_CALL_EVENT")
        floor.agent.ok("clear")


def test_blind_transfer():
    with Floor() as floor:
        other = floor.join("agent02", "2002")
        floor.talk()
        floor.agent.ok("blindtransfer 2002")
        other.ok("wait CALL_DELIVERED_EVENT")
        assert floor.agent.calls() == [] and len(other.calls()) == 1


def test_help_and_supervision():
    with Floor() as floor:
        agent = floor.agent
        floor.talk()
        agent.fails("assist", "64")  # nobody is there
        chief = floor.join("super01", "2101", "--supervisor")
        chief.fails("supervise agent02 bargein", "not sent")
        chief.fails("supervise agent01 monitor", "CONTROL_FAILURE_CONF 15")
        chief.ok("supervise agent01 bargein")
        chief.ok("wait CALL_CONFERENCED_EVENT")
        agent.ok("wait CALL_CONFERENCED_EVENT")
        assert " type 23 " in agent.calls()[0]
        chief.ok("leave")
        chief.ok("wait END_CALL_EVENT")
        agent.ok("wait CALL_CONNECTION_CLEARED_EVENT")
        agent.ok("badline")
        agent.ok("assist")
        chief.ok("wait CALL_DELIVERED_EVENT")
        cries = [""]
        while not cries[0].startswith("1 "):  # it comes with the call, before or after
            cries = chief.ok("cries") or [""]
        cry = cries[0].split()
        assert cry[:4] == ["1", "agent01", "2001", "call"], cry
        chief.ok("answer")
        agent.ok("wait CALL_ESTABLISHED_EVENT")
        agent.ok("reconnect")
        chief.ok("wait END_CALL_EVENT")
        agent.ok("emergency")
        chief.ok("wait CALL_DELIVERED_EVENT")
        cries = []
        while not cries:
            cries = chief.ok("cries")
        assert cries[0].endswith(" emergency")
        chief.ok("dismiss 2")
        assert chief.ok("cries") == []
        agent.ok("reconnect")
        chief.ok("wait END_CALL_EVENT")
        chief.ok("supervise agent01 intercept")
        chief.ok("wait CALL_CONNECTION_CLEARED_EVENT")
        agent.ok("wait AGENT_STATE_EVENT AgentState=5")
        assert agent.calls() == [] and " type 24 " in chief.calls()[0]
        chief.ok("leave")
        chief.ok("agent agent01 notready")
        agent.ok("wait AGENT_STATE_EVENT EventReasonCode=33")
        chief.ok("agent agent01 logout")
        agent.ok("wait AGENT_STATE_EVENT EventReasonCode=22")


def test_after_a_fail_over():
    """What a supervisor knew of others is asked for again, and so are cries for help."""
    with Floor() as floor:
        chief = floor.join("super01", "2101", "--supervisor")
        floor.talk()
        floor.agent.ok("assist")
        chief.ok("wait CALL_DELIVERED_EVENT")
        chief.seen.clear()
        floor.simulator.ok("cut")
        states = [("bridge: QUERY_AGENT_STATE_CONF", f'AgentID = "{agent}"') for agent in ("agent01", "super01")]
        chief.hear(("bridge: SNAPSHOT_CALL_CONF",), *states)
        assert not any("not confirmed" in line for line in chief.ok("agents") + chief.ok("cries")), chief.seen
        assert any(line.startswith("agent01 2001 talking") for line in chief.ok("agents"))


def test_what_is_asked_for():
    with Floor() as floor:
        agent = floor.agent
        assert agent.ok("phone") == ["2001 in service, dials when notready ready talking work"]
        agent.ok("numbers 1")
        agent.ok("wait QUERY_QUEUE_STATISTICS_CONF LoggedInAgents=1")
        agent.ok("numbers all")
        agent.ok("wait QUERY_SUMMARY_STATISTICS_CONF")
        agent.ok("numbers agent01")
        agent.ok("wait QUERY_AGENT_QUEUE_STATISTICS_CONF")
        agent.ok("numbers off")


def test_previews():
    with Floor() as floor:
        agent = floor.agent
        agent.ok("ready")
        for answer, state in (("reject", "ready reason 0"), ("skip close", "ready reason 32751"), ("cancel", "notready reason 32752")):
            floor.simulator.ok("preview agent01 +12025550177")
            agent.ok("wait CALL_DELIVERED_EVENT")
            assert " offered campaign 'Renewals' " in agent.ok("preview")[0]
            agent.ok(answer)
            agent.ok("wait AGENT_STATE_EVENT")
            assert agent.ok("state") == [f"agent01 2001 {state}"]
        agent.ok("ready")
        floor.simulator.ok("preview agent01 +12025550188")
        agent.ok("wait CALL_DELIVERED_EVENT")
        agent.fails("classify fax", "not sent")
        agent.ok("accept")
        agent.ok("wait CALL_ESTABLISHED_EVENT")
        agent.ok("classify machine")
        agent.fails("skip", "not sent")
        agent.ok("hangup")
        agent.ok("wait AGENT_STATE_EVENT AgentState=5")
        agent.ok("callback 2026-12-24T09:30")
        agent.ok("callbacknumber +12025550199")
        contacts = floor.simulator.ok("contacts")
        assert contacts[-2].endswith("+12025550188 done agent01 REX_ANS_MACHINE 12242026 09:30 +12025550199"), contacts
        agent.ok("callback cancel")
        agent.ok("ready")
        assert agent.ok("preview") == []


def test_input_is_carried_out_to_its_end():
    """What a script does: all lines at once, and the end of the input ends the program."""
    with Simulator() as simulator:
        out, _ = run("agent", simulator.nodes[0], "--agent", "agent01", "--extension", "2001",
                     stdin="# a comment\nlogin demo\n\nready\nwait AGENT_STATE_EVENT AgentState=3\nstate\nfly\nready now\n")
        lines = [line for line in out.splitlines() if line.startswith(("ok ", "error ", "  "))]
        assert lines == ["ok login", "ok ready", "ok wait", "  agent01 2001 ready reason 0", "ok state",
                         "error fly: no such verb; try help", "error ready: usage: ready"], out
        assert "demo" not in out
        assert out.rstrip().splitlines()[-1].startswith("CLOSE_CONF"), out


def test_what_a_usage_does_not_have_is_an_error():
    """A number that is none does nothing; it is not taken for 0, nor a word for its neighbour."""
    with Floor() as floor:
        agent = floor.agent
        for line in ("notready lunch", "notready 99999", "notready -1", "logout abc", "answer first", "hangup 1x"):
            agent.fails(line, "usage:")
        assert agent.ok("state") == ["agent01 2001 notready reason 32760"]
        floor.talk()
        agent.fails("consult 2002 foo", "usage:")
        assert len(agent.calls()) == 1
        agent.fails("skip later", "usage:")
        agent.fails("agent agent01 talking", "usage:")
        agent.fails("numbers foo", "CONTROL_FAILURE_CONF")
        agent.fails("dismiss 7", "no such cry")
        agent.fails("dismiss it", "no such cry")


def test_second_line():
    """A line of the phone is chosen by its name; another phone's is refused, and the main one is meant without any."""
    with Floor("--second-lines") as floor:
        agent = floor.agent
        agent.fails("dial 2002 2002.5002", "CONTROL_FAILURE_CONF")
        assert not agent.calls()
        agent.ok("dial 2002 2001.5001")
        agent.hear(("CALL_ORIGINATED_EVENT", "2001.5001"))
        (call,) = agent.calls()
        assert "outgoing" in call and call.endswith("line 2001.5001"), call
        agent.ok("hangup")
        agent.hear(("END_CALL_EVENT",))
        agent.ok("dial 2003")
        agent.hear(("CALL_ORIGINATED_EVENT", "2001"))
        (call,) = agent.calls()
        assert "line" not in call, call
        agent.ok("hangup")


def test_help_names_every_verb():
    with Simulator() as simulator:
        out, _ = run("agent", simulator.nodes[0], "--agent", "agent01", "--extension", "2001", stdin="help\n")
        verbs = {line.split()[0] for line in out.splitlines() if line.startswith("  ")}
        assert {"login", "answer", "consult", "assist", "supervise", "accept", "wait"} <= verbs, verbs
        usage, _ = run("agent", "--help")
        assert all(f"  {verb}" in usage for verb in verbs)


def test_wrong_password_and_wrong_command_line():
    with Simulator() as simulator:
        with Agent(simulator.nodes[0], "agent01", "2001", sign_in=False) as agent:
            agent.fails("login wrong", "CONTROL_FAILURE_CONF 257")
            agent.fails("ready", "not signed in")
            agent.fails("answer", "no such call")
    run("agent", "no port:at all", "--agent", "agent01", "--extension", "2001", code=2)
    run("agent", "127.0.0.1", code=2)


def test_signal_ends_it_cleanly():
    with Simulator() as simulator:
        agent = Agent(simulator.nodes[0], "agent01", "2001")
        agent.process.send_signal(signal.SIGTERM)
        assert agent.process.wait(PATIENCE) == 0
        agent.__exit__()


ctitool.main(dict(globals()))
