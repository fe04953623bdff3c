# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""packaging/promises.py finds a promise without a test and a test that is not there; the gate lint-promises says it of ours."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging"))
import promises

FILES = {"unit/CMakeLists.txt": "callfloor_add_test(tst_a)\ncallfloor_add_script(b)",
         "unit/tst_a.cpp": "    void works()\n    {\n", "unit/tst_b.cpp": "    void works()\n",
         "unit/b.py": "def one(stage):\n    pass\n\n\ndef two(stage):\n    pass\n\n\nrun(one)\n"}


def found(test):
    text = "".join(f"## {section}\n| Promise | Tests |\n|---|---|\n| It works | {test} |\n" for section in promises.SECTIONS)
    with tempfile.TemporaryDirectory() as folder:
        for name, content in FILES.items():
            file = pathlib.Path(folder) / name
            file.parent.mkdir(exist_ok=True)
            file.write_text(content)
        return "\n".join(promises.problems(text, pathlib.Path(folder)))


class Promises(unittest.TestCase):
    def test_kept(self):
        self.assertEqual(found("`unit/tst_a.cpp::works`, `unit/b.py::one`"), "")

    def test_each_fault_is_said(self):
        for test, words in [("", "no test proves: It works"), ("`unit/tst_a.cpp`", "not file::function"),
                            ("`unit/tst_c.cpp::works`", "there is no tests/unit/tst_c.cpp"),
                            ("`unit/tst_a.cpp::work`", "has no work"), ("`unit/tst_b.cpp::works`", "ctest doesn't run"),
                            ("`unit/b.py::two`", "doesn't run its two")]:
            with self.subTest(test=test):
                self.assertIn(words, found(test))

    def test_a_section_without_promises_is_said(self):
        self.assertIn("Ring: no promise", "\n".join(promises.problems("## State\n")))


if __name__ == "__main__":
    unittest.main()
