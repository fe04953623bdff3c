# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
"""Finds what the texts in translations/*.ts lack: packaging/translations.py check|update|pseudo FILE

check   says what is wrong: a text of the sources that a language lacks, one that is unfinished or no longer in the sources, a
        translation that lost a placeholder, a key or its full stop, two buttons of one place with the same name, and a name
        that screen readers rely on and the sources no longer have. Ends with 1 when there is anything.
update  brings the files up to the sources, as qt_add_translations' update_translations does, without a build folder.
pseudo  writes FILE, the texts in a language that nobody speaks: English, longer, with accents, in brackets. The layout test shows
        it, so what has no room for other languages is found, and what was never given to the translator.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
SOURCE = "en"  # the language of the sources: only plurals are written down
OPTIONS = ["-silent", "-no-obsolete", "-locations", "none"]  # as in app/CMakeLists.txt

# What assistive technology announces in English, and tools look for.
NAMES = """Agent ID|Password|Extension|Sign in|State: %1|Ready|Not ready|Reserved|Talking|Wrap-up|Signed out|Sign out|Call with %1|Answer
Hold|Retrieve|End call|Consult|Transfer|Conference|Swap|Keypad|Reconnect|Number to dial|Call|Drop|Connected|Connecting|Reconnecting
Offline|Ask for help|Emergency|Bad line""".replace("\n", "|").split("|")

# Buttons that stand side by side, by the place that names them: nobody may take one for the other, in any language.
APART = {"CallActions", "StateButtons", "callfloor::AgentViewModel"}

ACCENTS = str.maketrans("aceinouyACEINOUY", "åçéîñöüýÅÇÉÎÑÖÜÝ")

Text = collections.namedtuple("Text", "context source comment")


def sources():
    files = [*ROOT.glob("app/**/*.cpp"), *ROOT.glob("qml/**/*.qml"), ROOT / "libcti/messages/explain.cpp"]
    return sorted(str(file) for file in files)


def find_lupdate():
    return shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or shutil.which("lupdate")


def update(lupdate, file):
    plural = ["-pluralonly"] if language(file) == SOURCE else []
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listing:
        listing.write("\n".join(sources()))
        listing.flush()
        subprocess.run([lupdate, *OPTIONS, *plural, f"@{listing.name}", "-ts", str(file)], check=True)


def language(file):
    return file.stem.rsplit("_", 1)[1]


def read(file):
    """Every message of a .ts file by its Text."""
    messages = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            messages[Text(context.findtext("name"), message.findtext("source"), message.findtext("comment"))] = message
    return messages


def forms(message):
    """What is shown: one text, or one for each number."""
    translation = message.find("translation")
    if message.get("numerus"):
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def marks(text):
    """What a translation has to keep: placeholders, keys, mnemonics, and how a sentence ends."""
    text = re.sub(r"\bStrg\b", "Ctrl", text)  # the same key on a German keyboard
    kept = sorted(re.findall(r"%L?\d|%n|\bF\d+\b|\bCtrl\b|\bAlt\b|&", text))
    return kept + [end for end in (".", ":") if text.rstrip().endswith(end)]


def problems_of_message(text, message):
    if message.find("translation").get("type"):
        yield message.find("translation").get("type")
        return
    for number, shown in enumerate(forms(message)):
        allowed = [marks(text.source)]
        if message.get("numerus") and number == 0:  # "One call" says it without a digit
            allowed.append(marks(text.source.replace("%n", "")))
        if not shown.strip():
            yield "empty"
        elif shown != shown.strip() or "\n" in shown:
            yield f"white space: {shown!r}"
        elif marks(shown) not in allowed:
            yield f"lost or won a placeholder, a key or the end of the sentence: {shown!r}"


def problems_of_names(messages):
    shown = collections.defaultdict(list)
    for text, message in messages.items():
        if text.context in APART and text.source in NAMES:
            shown[text.context, forms(message)[0].casefold()].append(text.source)
    return (f"{context}: {' and '.join(same)} have one name" for (context, _), same in shown.items() if len(same) > 1)


def problems(file, fresh):
    """Of one language; fresh is the same file after lupdate has seen the sources."""
    stored, wanted = read(file), read(fresh)
    for text in wanted.keys() - stored.keys():
        yield f"lacks [{text.context}] {text.source!r}"
    for text in stored.keys() - wanted.keys():
        yield f"no longer in the sources: [{text.context}] {text.source!r}"
    for text, message in stored.items():
        yield from (f"[{text.context}] {text.source!r}: {problem}" for problem in problems_of_message(text, message))
    yield from problems_of_names(stored)


def problems_of_sources(lupdate, folder):
    """The English names that screen readers and tools rely on."""
    everything = pathlib.Path(folder) / "all_xx.ts"
    update(lupdate, everything)
    known = {text.source for text in read(everything)}
    return [f"the sources no longer have the name {name!r}" for name in NAMES if name not in known]


def pretend(source):
    """The text as a wordy language would have it; placeholders stay. A short word on a button becomes as long as "Conferencia"."""
    parts = re.split(r"(%L?\d|%n)", source)
    letters = sum(len(part) for part in parts[::2])
    more = max(0, 9 - letters) if letters < 12 else letters * 2 // 5
    return "[" + "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts)) + ("éàöçü " * 99)[:more].rstrip() + "]"


def write_pseudo(file):
    tree = xml.parse(FOLDER / "callfloor_de.ts")  # which has every text
    tree.getroot().set("language", "en_XX")
    for message in tree.iter("message"):
        translation = message.find("translation")
        for form in list(translation) or [translation]:
            form.text = pretend(message.findtext("source"))
    tree.write(file, encoding="utf-8", xml_declaration=True)


def check(lupdate, files):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        found += problems_of_sources(lupdate, folder)
        for file in files:
            fresh = pathlib.Path(shutil.copy(file, folder))
            update(lupdate, fresh)
            found += [f"{file.name}: {problem}" for problem in sorted(problems(file, fresh))]
    print("\n".join(found) if found else f"{len(files)} languages, every text translated")
    return 1 if found else 0


def main(arguments):
    if arguments[:1] == ["pseudo"] and len(arguments) == 2:
        return write_pseudo(arguments[1])
    if arguments not in (["check"], ["update"]):
        print(__doc__, file=sys.stderr)
        return 2
    lupdate = find_lupdate()
    if not lupdate:
        print("lupdate is missing; packaging/bootstrap.sh installs it", file=sys.stderr)
        return 1
    files = sorted(FOLDER.glob("*.ts"))
    if arguments == ["check"]:
        return check(lupdate, files)
    for file in files:
        update(lupdate, file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
