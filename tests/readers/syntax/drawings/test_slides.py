"""Presentations as files: which slides are read, what is told of the rest, what is refused."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgviewer.commands.cli import main
from orgviewer.errors import Severity
from orgviewer.readers.syntax.drawings import package
from orgviewer.readers.syntax.drawings.diagram import ShapeKind
from orgviewer.readers.syntax.drawings.kinds import syntax_of
from orgviewer.readers.syntax.drawings.slides import presentation
from orgviewer.readers.syntax.drawings.slides.presentation import diagram
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.syntax.drawings.slide_files import (
    Box,
    Deck,
    add_box,
    add_smart_art,
    replaced,
    texts,
    tie,
)

SLIDE = "ppt/slides/slide1.xml"
OLD = presentation.COMPOUND + bytes(600) + "PowerPoint Document".encode("utf-16-le")
LOCKED = presentation.COMPOUND + bytes(600) + "EncryptedPackage".encode("utf-16-le")
RELATIONS = b"officeDocument/relationships"
DATA = Path(__file__).parents[4] / "data"


def refused(content: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(SyntaxMistakeError) as caught:
        diagram(content)
    return str(caught.value.mistake.message)


def two_slides() -> Deck:
    """Return a presentation of two slides with a box each."""
    deck = Deck()
    add_box(deck.slide("One"), "Ada", 0, 0)
    add_box(deck.slide("Two"), "Bob", 0, 0)
    return deck


def test_slides_are_read_in_the_order_of_the_presentation() -> None:
    deck = two_slides()
    order = deck.presentation.slides._sldIdLst
    order.insert(0, order[1])
    read = deck.read()
    assert (read.pages, texts(read)) == (("Two", "One"), ["Bob", "Ada"])
    assert [shape.page for shape in read.shapes] == [0, 1]


def test_ids_are_unique_in_the_whole_file_even_where_a_slide_has_one_twice() -> None:
    deck = two_slides()
    slide = deck.presentation.slides[0]
    other = add_box(slide, "Cy", 0, 90)
    tie(slide, slide.shapes[1], other)
    other._element[0][0].set("id", str(slide.shapes[1].shape_id))
    read = deck.read()
    ids = [shape.id for shape in read.shapes] + [line.id for line in read.connectors]
    assert len(set(ids)) == len(ids) == 4


def test_a_hidden_slide_is_said_to_be_unread_and_keeps_its_number() -> None:
    deck = two_slides()
    add_box(deck.slide("Three"), "Cy", 0, 0)
    deck.presentation.slides[1]._element.set("show", "0")
    read = deck.read()
    assert texts(read) == ["Ada", "Cy"]
    assert read.unread == ("1 hidden slide",)
    assert read.shapes[1].position.sheet.startswith("slide 3, ")


def test_speaker_notes_are_said_to_be_unread_where_they_say_something() -> None:
    deck = two_slides()
    deck.presentation.slides[0].notes_slide.notes_text_frame.text = "Say hello."
    assert deck.presentation.slides[1].notes_slide is not None
    read = deck.read()
    assert read.unread == ("speaker notes of 1 slide",)
    assert texts(read) == ["Ada", "Bob"]


def test_the_title_of_a_file_is_the_one_of_its_properties() -> None:
    deck = two_slides()
    deck.presentation.core_properties.title = "The example team"
    assert deck.read().title == "The example team"


def test_a_slide_that_is_damaged_is_told_and_the_others_are_read() -> None:
    content = replaced(two_slides().content(), {SLIDE: lambda part: part[:400]})
    read = diagram(content)
    assert texts(read) == ["Bob"]
    (finding,) = read.findings
    assert finding.severity is Severity.WARNING
    assert finding.message.startswith("slide 1 cannot be read: in its part ppt/slides/slide1.xml: ")


def test_a_file_of_which_no_slide_can_be_read_is_refused() -> None:
    deck = Deck()
    deck.slide("One")
    assert refused(replaced(deck.content(), {SLIDE: lambda part: None})).endswith("slide1.xml is missing")


def test_a_slide_without_its_layout_and_theme_is_read_all_the_same() -> None:
    content = two_slides().content()
    gone = {f"ppt/slideLayouts/slideLayout{number}.xml": lambda part: None for number in range(1, 12)}
    read = diagram(replaced(content, {**gone, "ppt/theme/theme1.xml": lambda part: b"<a"}))
    assert texts(read) == ["Ada", "Bob"]


def test_the_namespaces_of_the_strict_variant_are_known() -> None:
    def strict(part: bytes) -> bytes:
        for old, new in (
            (b"http://schemas.openxmlformats.org/presentationml/2006/main", b"presentationml/main"),
            (b"http://schemas.openxmlformats.org/drawingml/2006/main", b"drawingml/main"),
            (b"http://schemas.openxmlformats.org/officeDocument/2006/relationships", RELATIONS),
        ):
            part = part.replace(old, b"http://purl.oclc.org/ooxml/" + new)
        return part

    content = replaced(two_slides().content(), {SLIDE: strict, "ppt/presentation.xml": strict})
    read = diagram(content)
    assert (read.pages, texts(read)) == (("One", "Two"), ["Ada", "Bob"])


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (OLD, "PowerPoint 97 to 2003"),
        (LOCKED, "protected by a password"),
        (b"<html>", "no presentation"),
        (b"", "no presentation"),
        (b"PK\x03\x04" + bytes(100), "cannot be unpacked"),
    ],
)
def test_what_is_no_presentation_is_refused_in_one_sentence(content: bytes, sentence: str) -> None:
    assert sentence in refused(content)


@pytest.mark.parametrize("name", ["old.ppt", "old.pps", "named.pptx"])
def test_old_presentations_are_told_by_their_name(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / name
    file.write_bytes(OLD)
    assert main(["check", str(file)]) == 1
    said = capsys.readouterr()
    assert "PowerPoint 97 to 2003" in said.out + said.err
    assert "save it as .pptx" in said.out + said.err


def test_a_presentation_is_known_by_its_parts_whatever_it_is_called(tmp_path: Path) -> None:
    content = two_slides().content()
    found = syntax_of(tmp_path / "team", content[:4096], content)
    assert found is not None
    assert found.name == "PowerPoint"


def test_an_archive_without_slides_is_no_presentation() -> None:
    content = replaced(two_slides().content(), {"ppt/presentation.xml": lambda part: None})
    assert "no presentation" in refused(content)


def test_parts_that_grow_too_large_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    content = two_slides().content()
    monkeypatch.setattr(package, "LARGEST_PART", 200)
    assert refused(content).endswith("too large when it is unpacked")


def test_more_shapes_than_anybody_draws_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presentation, "MOST_SHAPES", 1)
    assert "more shapes" in refused(two_slides().content())


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_a_slide_with_any_bytes_lost_is_read_or_told(data: st.DataObject) -> None:
    deck = Deck()
    slide = deck.slide("One")
    tie(slide, add_box(slide, "Ada", 0, 0), add_box(slide, "Bob", 0, 90))
    add_smart_art(slide, [Box("1", "", ("Cy",))])
    content = deck.content()

    def cut(part: bytes) -> bytes:
        begin = data.draw(st.integers(0, len(part)))
        return part[:begin] + data.draw(st.sampled_from((b"", b"x", b'"', b"-1"))) + part[begin + 3 :]

    name = data.draw(st.sampled_from((SLIDE, "ppt/diagrams/data1.xml", "ppt/slides/_rels/slide1.xml.rels")))
    with suppress(SyntaxMistakeError):
        read = diagram(replaced(content, {name: cut}))
        assert read.shapes or read.findings or read.unread


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["example", "xai"])
def test_our_own_slides_come_back_with_all_cards_and_lines(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "own.pptx"
    source = DATA / f"{name}.yaml"
    assert main(["export", str(source), "--output", str(file)]) == 0
    read = diagram(file.read_bytes())
    assert read.findings == ()
    boxes = [shape for shape in read.shapes if shape.kind is ShapeKind.BOX]
    named = [shape for shape in boxes if shape.lines]
    told = int(capsys.readouterr().out.split(": ")[1].split()[0])
    # The card of a branch that has a slide of its own stands there, too.
    assert len(named) == told + len(read.pages) - 1
    for page in range(len(read.pages)):
        lines = [line for line in read.connectors if line.page == page]
        reached = joined([(line.first, line.second) for line in lines])
        assert {shape.id for shape in boxes if shape.page == page} <= reached


def joined(lines: Sequence[tuple[str | None, str | None]]) -> set[str | None]:
    """Return all ends of lines that can be reached from the first one."""
    reached = set(lines[0])
    while more := {end for line in lines for end in line if not reached.isdisjoint(line)} - reached:
        reached |= more
    return reached
