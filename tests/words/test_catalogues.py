"""Every text that people read is found in the source, and said in each language, with its values."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from orgviewer.words.catalogues import open_catalogue
from orgviewer.words.language import CONTEXT
from tests import catalogues, phrases

MAKE = "python -m tests.catalogues brings the catalogues up to date, and lists what is left"


def extracted(source: str) -> phrases.Found:
    return phrases.extracted({"orgviewer/made_up.py": ast.parse(source)})


def wanted() -> dict[str, catalogues.Entry]:
    return catalogues.wanted(phrases.of_program().texts)


def test_no_text_is_outside_the_door() -> None:
    faults = phrases.of_program().faults
    assert [f"{place.path}:{place.line}: {why}" for place, why in faults] == []


def test_every_call_at_the_door_is_found() -> None:
    calls = 0
    for module in phrases.sources().values():
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                calls += node.func.id in {phrases.DOOR, phrases.COUNTED}
    literals = len({(text.place, text.text) for text in phrases.of_program().texts})
    assert len(wanted()) > 900
    assert literals >= calls  # tables have more texts than there are calls that translate them


@pytest.mark.parametrize("code", catalogues.CODES)
def test_a_catalogue_is_complete_and_keeps_places_and_keys(code: str) -> None:
    entries, glossary = catalogues.read(catalogues.path_of(code))
    assert list(entries) == list(wanted()), MAKE
    assert list(catalogues.faults(code, entries.values())) == [], MAKE
    assert "organization chart" in glossary


@pytest.mark.parametrize("code", catalogues.CODES)
def test_what_is_compiled_is_what_the_catalogue_says(code: str) -> None:
    entries, _ = catalogues.read(catalogues.path_of(code))
    compiled: QTranslator = open_catalogue(code)
    for entry in entries.values():
        number = -1 if entry.one is None else 5
        assert compiled.translate(CONTEXT, entry.source, None, number) == entry.forms[-1], MAKE
        if entry.one is not None:
            assert compiled.translate(CONTEXT, entry.source, None, 1) == entry.forms[0], MAKE


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('tr("Open")', ["Open"]),
        ('tr("Open" if is_shut else "Shut")', ["Open", "Shut"]),
        ('tr("{name} left", name=tr("Somebody"))', ["{name} left", "Somebody"]),
        ('NAMES: Mapping[Kind, Phrase] = {Kind.A: "One", Kind.B: "Two"}', ["One", "Two"]),
        ('KEYS: tuple[tuple[str, Phrase], ...] = (("Ctrl+O", "Open"),)', ["Open"]),
        ('MONTHS: tuple[Phrase, ...] = (*("Jan", "Feb"), "Mar")', ["Jan", "Feb", "Mar"]),
        (
            'class Row(Struct):\n    key: str\n    text: Phrase\nRow("a", "Open")\nRow(key="b", text="Shut")',
            ["Open", "Shut"],
        ),
        ('class Why(Enum):\n    _value_: Phrase\n    LATE = "too late"', ["too late"]),
        ('def section(level: int, heading: Phrase): ...\nsection(1, "Sources")', ["Sources"]),
        ('counted(len(x), "%n person", "%n people")', ["%n people"]),
    ],
)
def test_texts_are_found_where_they_stand(source: str, texts: list[str]) -> None:
    found = extracted(source)
    assert sorted(text.text for text in found.texts) == sorted(texts)
    assert found.faults == []


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Open")',
        'label = QLabel(f"{number} cards")',
        'raise UsageError(f"{name} is nobody here")',
        'tr(f"{number} cards")',
        'tr("one " + "two")',
        "counted(number, one, many)",
        'message = "this row has no name"',
        'message = f"the row {row} has no name"',
    ],
)
def test_texts_outside_the_door_are_found_out(source: str) -> None:
    assert len(extracted(source).faults) == 1


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        (("{one} and {two}", None), ("{one} und {zwei}",)),
        (("&Open", None), ("Öffnen",)),
        (("%n people", "%n person"), ("eine Person", "Personen")),
        (("%n people", "%n person"), ("%n Personen",)),
        (("Open", None), ("",)),
        ((" more", None), ("mehr",)),
    ],
)
def test_a_translation_that_loses_something_is_found_out(
    entry: tuple[str, str | None], forms: tuple[str, ...]
) -> None:
    assert list(catalogues.faults("de", [catalogues.Entry(entry[0], entry[1], (), forms)]))


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    entries = [
        catalogues.Entry("&Open…", None, ("orgviewer/a.py",), ("Ö&ffnen …",)),
        catalogues.Entry("%n people", "%n person", ("orgviewer/a.py",), ("%n Person", "%n Personen")),
        catalogues.Entry("a <b>\nc", None, ("orgviewer/b.py", "orgviewer/c.py")),
    ]
    path = tmp_path / "made_up_de.ts"
    catalogues.write(path, "de", entries, "card: Karte")
    read, glossary = catalogues.read(path)
    assert list(read.values()) == entries
    assert glossary == "card: Karte"
