"""Numbers that people read go through one door, and are written as their language writes them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from orgviewer.model.quantities.evidence import Quantity
from orgviewer.paint.facet_words import bin_names
from orgviewer.publish.html.texts import webpage_words
from orgviewer.relations.ordered.scales import Bin, Scale
from orgviewer.words.language import ENGLISH, net_in_words, number_in_words, speak
from tests.phrases import PACKAGE

DOOR = "words/language.py"


@pytest.fixture
def german() -> Iterator[None]:
    speak("de")
    yield
    speak(ENGLISH)


def grouped_elsewhere(source: str) -> list[int]:
    """Return the lines of some source that part digits into groups by themselves."""
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr))
    return [node.lineno for node in nodes if _groups(node)]


def _groups(node: ast.expr) -> bool:
    """Return whether some source writes a number with signs between groups of its digits."""
    if isinstance(node, ast.FormattedValue) and isinstance(node.format_spec, ast.JoinedStr):
        return any(
            isinstance(part, ast.Constant) and "," in str(part.value) for part in node.format_spec.values
        )
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and "{:," in node.value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "format":
        return any(isinstance(word, ast.Constant) and "," in str(word.value) for word in node.args)
    return False


@pytest.mark.parametrize("source", ['f"{people:,}"', 'f"{share:,.{few}f}"', 'format(people, ",")', '"{:,}"'])
def test_what_goes_past_the_door_is_found(source: str) -> None:
    assert grouped_elsewhere(source) == [1]
    assert grouped_elsewhere('f"{people} {share:.2f}, {name:>10}"') == []


def test_digits_are_parted_by_the_one_door_alone() -> None:
    modules = {
        path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8") for path in PACKAGE.rglob("*.py")
    }
    assert [name for name, source in modules.items() if grouped_elsewhere(source)] == [DOOR]


def test_the_page_has_a_door_of_its_own() -> None:
    scripts = (PACKAGE.parent / "resources" / "webpage").glob("*.js")
    assert [path.name for path in scripts if "toLocaleString" in path.read_text("utf-8")] == ["data.js"]


def test_numbers_are_written_as_in_english() -> None:
    assert [number_in_words(number) for number in (0, 999, 1_000, -1_234_567)] == [
        "0",
        "999",
        "1,000",
        "-1,234,567",
    ]
    assert [number_in_words(1_234.5, few) for few in (0, 1, 2)] == ["1,234", "1,234.5", "1,234.50"]
    assert number_in_words(10**18 + 1) == "1,000,000,000,000,000,001"
    assert [net_in_words(5, 1_005), net_in_words(7, 4)] == ["+1,000", "−3"]


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_in_german() -> None:
    assert [number_in_words(1_234.5, few) for few in (0, 1, 2)] == ["1.234", "1.234,5", "1.234,50"]
    assert net_in_words(5, 1_005) == "+1.000"
    assert webpage_words()["parting"] == "."


@pytest.mark.usefixtures("german")
def test_bins_of_numbers_are_named_in_the_language() -> None:
    bins = (Bin(None, 20_000.0), Bin(20_000.0, 40_000.0), Bin(40_000.0, 60_000.5, closed=True))
    scale = Scale(Quantity.NUMBERS, bins, 0.0, 60_000.5)
    assert bin_names(scale) == ("unter 20.000,0", "20.000,0 bis 40.000,0", "40.000,0 bis 60.000,5")
