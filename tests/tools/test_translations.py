# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""packaging/translations.py says of a broken file of texts what is wrong with it; the gate lint-translations says it of ours."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging"))
import translations

WHOLE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>CallActions</name>
<message><source>Hold</source><translation>Halten</translation></message>
<message><source>Retrieve</source><translation>Fortsetzen</translation></message>
<message><source>Press Ready, or F2, after %1.</source><translation>Nach %1 Bereit oder F2 drücken.</translation></message>
<message numerus="yes"><source>%n calls</source><translation><numerusform>Ein Anruf</numerusform><numerusform>%n Anrufe</numerusform></translation></message>
</context></TS>"""


def found(stored, fresh=WHOLE):
    with tempfile.TemporaryDirectory() as folder:
        files = [pathlib.Path(folder) / name for name in ("x_de.ts", "y_de.ts")]
        for file, text in zip(files, (stored, fresh)):
            file.write_text(text, encoding="utf-8")
        return list(translations.problems(*files))


class Problems(unittest.TestCase):
    def test_a_whole_file_has_none(self):
        self.assertEqual(found(WHOLE), [])

    def test_each_fault_is_said(self):
        for old, new, words in [
                ("<message><source>Hold</source><translation>Halten</translation></message>", "", "lacks [CallActions] 'Hold'"),
                ("<source>Hold<", "<source>Held<", "no longer in the sources"),
                ("<translation>Halten", '<translation type="unfinished">Halten', "unfinished"),
                ("<translation>Halten", "<translation>", "empty"),
                ("<translation>Halten", "<translation>Halten ", "white space"),
                ("Nach %1 ", "", "lost or won"),
                ("F2 drücken", "drücken", "lost or won"),
                ("drücken.", "drücken", "lost or won"),
                ("%n Anrufe", "%1 Anrufe", "lost or won"),
                ("Fortsetzen", "Halten", "Hold and Retrieve have one name")]:
            with self.subTest(new=new or "removed"):
                self.assertIn(words, "\n".join(found(WHOLE.replace(old, new))))


class Pretending(unittest.TestCase):
    def test_a_pretended_text_is_longer_and_keeps_its_placeholders(self):
        self.assertEqual(translations.pretend("Hold"), "[Höldéàöçü]")
        text = translations.pretend("The call with %1 ended %n times, and nobody knows why.")
        self.assertEqual(translations.marks(text)[:2], ["%1", "%n"])
        self.assertGreater(len(text), 1.3 * len("The call with %1 ended %n times, and nobody knows why."))


if __name__ == "__main__":
    unittest.main()
