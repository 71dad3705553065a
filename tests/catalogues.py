"""The catalogues: `python -m tests.catalogues` brings them up to date, and lists what is left.

They are files of Qt's own kind (.ts, which Linguist opens), compiled beside themselves (.qm), so that
neither a checkout nor a build needs Qt's tools. What is
translated is found in the source (see `tests.phrases`).
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import PySide6

from orgviewer.words.language import CONTEXT, ENGLISH, LANGUAGES
from tests.phrases import PACKAGE, Text, extracted, sources

FOLDER = PACKAGE.parent / "resources" / "translations"
CODES = tuple(code for code in LANGUAGES if code != ENGLISH)
FORMS: Mapping[str, int] = {"de": 2, "zh_CN": 1}
"""How many forms a text has that depends on a number: those of Qt's own rules for each language."""
PLACES = re.compile(r"\{[\w ]+\}|%n|%\(\w+\)[sr]|%[sr]\b")
KEY = re.compile(r"&(?=\w)")


class Entry(NamedTuple):
    """A text of a catalogue, and what it is in another language: one text, or one for each form."""

    source: str
    one: str | None
    files: tuple[str, ...]
    forms: tuple[str, ...] = ()


def path_of(code: str) -> Path:
    """Return where the catalogue of a language is."""
    return FOLDER / f"orgviewer_{code}.ts"


def wanted(texts: Iterable[Text]) -> dict[str, Entry]:
    """Return what a catalogue has to hold, each text once, in an order that merges well."""
    found: dict[str, Entry] = {}
    for text in texts:
        known = found.get(text.text)
        files = dict.fromkeys([*(known.files if known else ()), text.place.path])
        one = text.one if known is None or known.one is None else known.one
        found[text.text] = Entry(text.text, one, tuple(files))
    return dict(sorted(found.items()))


def read(path: Path) -> tuple[dict[str, Entry], str]:
    """Return the entries of a catalogue, and the glossary at its head."""
    if not path.exists():
        return {}, ""
    root = ET.parse(path).getroot()
    entries: dict[str, Entry] = {}
    for message in root.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        plural = [form.text or "" for form in translation.iter("numerusform")]
        forms = plural if message.get("numerus") == "yes" else [translation.text or ""]
        one = message.findtext("extracomment") if message.get("numerus") == "yes" else None
        files = tuple(str(place.get("filename")).removeprefix("../../") for place in message.iter("location"))
        entries[source] = Entry(source, one, files, tuple(forms) if any(forms) else ())
    return entries, root.findtext("extra-glossary", "")


def write(path: Path, code: str, entries: Iterable[Entry], glossary: str) -> None:
    """Write a catalogue as Linguist would."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage=ENGLISH)
    ET.SubElement(root, "extra-glossary").text = glossary
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for entry in entries:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if entry.one is not None else {})
        for file in entry.files:
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = entry.source
        if entry.one is not None:
            ET.SubElement(message, "extracomment").text = entry.one
        translation = ET.SubElement(message, "translation", {} if entry.forms else {"type": "unfinished"})
        if entry.one is not None:
            for form in entry.forms or ("",) * FORMS[code]:
                ET.SubElement(translation, "numerusform").text = form
        elif entry.forms:
            translation.text = entry.forms[0]
    ET.indent(root, " " * 4)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def brought_up_to_date(code: str, texts: Mapping[str, Entry]) -> list[Entry]:
    """Return the entries of a language: those that are wanted, with what is known of each."""
    known, _ = read(path_of(code))
    made = []
    for text, entry in texts.items():
        forms = known[text].forms if text in known else ()
        number = 1 if entry.one is None else FORMS[code]
        made.append(entry._replace(forms=forms if len(forms) == number else ()))
    return made


def faults(code: str, entries: Iterable[Entry]) -> Iterator[str]:
    """Yield what is wrong with entries of a language: unfinished ones, lost places for values and keys."""
    for entry in entries:
        if len(entry.forms) != (1 if entry.one is None else FORMS[code]) or not all(entry.forms):
            yield f"unfinished: {entry.source!r}"
        for form in entry.forms:
            lost = Counter(PLACES.findall(entry.source)) - Counter(PLACES.findall(form))
            made_up = set(PLACES.findall(form)) - set(PLACES.findall(entry.source))
            if (set(lost) - ({"%n"} if form is not entry.forms[-1] else set())) or made_up:
                yield f"other places for values: {entry.source!r}: {form!r}"
            if len(KEY.findall(entry.source)) != len(KEY.findall(form)):
                yield f"another number of keys: {entry.source!r}: {form!r}"
            if not _keeps_edges(entry.source, form):
                yield f"other blanks at its ends: {entry.source!r}: {form!r}"


def _keeps_edges(source: str, form: str) -> bool:
    """Return whether a text begins and ends a line as its source does; full-width signs bring their blank."""
    blanks = (" ", "\n")
    begins = (*blanks, "（", "，", "、", "；")
    begun = form.startswith(begins) if source.startswith(blanks) else not form.startswith(blanks)
    return begun and source.endswith("\n") == form.endswith("\n")


def compiled(code: str) -> None:
    """Compile a catalogue beside itself, as the program loads it."""
    compiler = Path(PySide6.__file__).parent / "lrelease"
    made = path_of(code).with_suffix(".qm")
    subprocess.run([compiler, "-silent", path_of(code), "-qm", made], check=True)


def main() -> int:
    """Bring the catalogues up to date, compile them, and list what is left to do."""
    found = extracted(sources())
    left = [f"{place.path}:{place.line}: {why}" for place, why in found.faults]
    for code in CODES:
        _, glossary = read(path_of(code))
        entries = brought_up_to_date(code, wanted(found.texts))
        write(path_of(code), code, entries, glossary)
        compiled(code)
        left += [f"{path_of(code).name}: {fault}" for fault in faults(code, entries)]
    print(*left, sep="\n")
    print(f"{len(wanted(found.texts)):,} texts, {len(left):,} things left to do")
    return int(bool(left))


if __name__ == "__main__":
    sys.exit(main())
