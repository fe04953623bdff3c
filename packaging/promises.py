# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that every promise of the agent's desktop has a test: packaging/promises.py check

Reads the tables of tests/acceptance/README.md: a promise in the first column, its tests in the second, each as `file::function`
below tests/. Says which promise has none, which test does not exist, and which file ctest does not run. Ends with 1 when there is
anything to say.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests"
TABLE = TESTS / "acceptance" / "README.md"
SECTIONS = ["Call work", "State", "Dialling", "Ring", "Screen pop and rules", "My day", "Keys", "Looks", "Access", "Settings", "Bad input"]
DEFINITIONS = {".cpp": r"^\s*(?:Q_INVOKABLE )?void {}\(\)", ".qml": r"^\s*function {}\(", ".py": r"^\s*def {}\("}


def rows(text):
    """Every (section, promise, tests) of the tables."""
    section = ""
    for line in text.splitlines():
        if line.startswith("## "):
            section = line[3:].strip()
        elif line.startswith("|") and not re.match(r"\|\s*(Promise|-)", line):
            promise, tests = [cell.strip() for cell in line.strip().strip("|").split("|")]
            yield section, promise, re.findall(r"`([^`]+)`", tests)


def registered(tests):
    """The words of every CMakeLists.txt: a file that ctest runs is one of them."""
    return {word for file in tests.rglob("CMakeLists.txt") for word in re.findall(r"[\w-]+", file.read_text(encoding="utf-8"))}


def problem_of(test, tests, known):
    name, _, function = test.partition("::")
    file = tests / name
    if not function or file.suffix not in DEFINITIONS:
        return f"{test} is not file::function"
    if not file.is_file():
        return f"there is no tests/{name}"
    text = file.read_text(encoding="utf-8")
    if not re.search(DEFINITIONS[file.suffix].format(re.escape(function)), text, re.MULTILINE):
        return f"tests/{name} has no {function}"
    if file.stem not in known:
        return f"ctest doesn't run tests/{name}"
    if file.suffix == ".py" and not re.search(rf"run\([^)]*\b{re.escape(function)}\b", text) and not function.startswith("test_"):
        return f"tests/{name} doesn't run its {function}"
    return ""


def problems(text, tests=TESTS):
    known = registered(tests)
    seen = set()
    for section, promise, named in rows(text):
        seen.add(section)
        if not named:
            yield f"{section}: no test proves: {promise}"
        for test in named:
            if problem := problem_of(test, tests, known):
                yield f"{section}: {promise}: {problem}"
    yield from (f"{section}: no promise" for section in SECTIONS if section not in seen)


def main(arguments):
    if arguments != ["check"]:
        print(__doc__, file=sys.stderr)
        return 2
    text = TABLE.read_text(encoding="utf-8")
    found = list(problems(text))
    print("\n".join(found) if found else f"{len(list(rows(text)))} promises, every one with its tests")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
