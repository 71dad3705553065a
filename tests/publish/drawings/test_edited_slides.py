"""Slides that somebody went on with are read as they stand: cards copied, written over, lines taken away."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pptx import Presentation

from orgviewer.choices import PictureFormat, SlideShapes
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.formats import writer
from orgviewer.readers.files import read
from tests.datasets import Entry, dataset

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SLIDE = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
FREE, SMART = SlideShapes.FREE, SlideShapes.SMART_ART
DOWN = 3_000_000  # how far beneath the card a copy lies, in units of slides
TEAM = (("Ada Stone", "Head", None), ("Ben Ray", "Clerk", "Ada Stone"), ("Cleo Fink", "Clerk", "Ada Stone"))
PARTS = (
    ("Ada", "Ben", "Cleo", "Dan", "Eve"),
    ("Ma", "Ro", "Lin", "Ver"),
    ("den", "ston", "by", "well", "ley", "sen"),
)
NAMES = [f"{given} {first}{last}" for given, first, last in product(*PARTS)]
REPORTS = 5


def people(rows: Sequence[tuple[str, str, str | None]], **more: object) -> Dataset:
    persons: list[Entry] = [
        {"id": name, "name": name, "memberships": [{"role": role, "reports_to": upper}]}
        for name, role, upper in rows
    ]
    return dataset({"meta": {"arranged_by": "reporting"}, "persons": persons, **more})


def written(data: Dataset, letters: Letters, shapes: SlideShapes = FREE) -> Any:
    file = io.BytesIO()
    writer(PictureFormat.PPTX)(make_picture(data, PictureSpec(shapes=shapes), letters), file, unheard)
    return Presentation(file)


def back(deck: Any) -> Dataset:
    file = io.BytesIO()
    deck.save(file)
    return read(Path("chart.pptx"), content=file.getvalue())


def card(deck: Any, text: str, slide: int = 0) -> Any:
    """Return the shape of a slide on which a text stands, in its group."""
    shapes = [*deck.slides[slide].shapes]
    shapes += [inner for one in shapes for inner in getattr(one, "shapes", ())]
    return next(one for one in shapes if one.has_text_frame and text in one.text_frame.text)


def texts(root: Any) -> list[Any]:
    return [one for one in root.iter(f"{DRAWING}t") if one.text]


def write_over(root: Any, words: dict[str, str]) -> None:
    for one in texts(root):
        one.text = words.get(one.text, one.text)


def copy(deck: Any, name: str) -> Any:
    """Copy a card beneath itself, and return its element."""
    made = deepcopy(card(deck, name)._element)
    for corner in made.iter(f"{DRAWING}off"):
        corner.set("y", str(int(corner.get("y")) + DOWN))
    for about in made.iter(f"{SLIDE}cNvPr"):
        about.set("id", str(9000 + int(about.get("id"))))
    deck.slides[0].shapes._spTree.append(made)
    return made


def names(data: Dataset) -> Counter[str]:
    return Counter(one.name for one in data.persons)


def test_a_copied_card_is_somebody_else_whether_it_was_written_over_or_not(letters: Letters) -> None:
    deck = written(people(TEAM), letters)
    write_over(copy(deck, "Cleo Fink"), {"Cleo Fink": "Zoe Hart"})
    assert names(back(deck)) == Counter(("Ada Stone", "Ben Ray", "Cleo Fink", "Zoe Hart"))
    copy(deck, "Ben Ray")
    assert names(back(deck))["Ben Ray"] == 2


def test_slides_of_another_chart_keep_their_people_also_those_called_as_some_of_the_first(
    letters: Letters,
) -> None:
    other = people((("Xenia Bold", "Chief", None), ("Ben Ray", "Clerk", "Xenia Bold")))
    deck = written(people(TEAM), letters)
    added = deck.slides.add_slide(deck.slide_layouts[0])
    for shape in written(other, letters).slides[0].shapes:
        added.shapes._spTree.append(deepcopy(shape._element))
    found = back(deck)
    assert names(found) == Counter(("Ada Stone", "Ben Ray", "Cleo Fink", "Xenia Bold", "Ben Ray"))
    uppers = {found.persons[upper].name for upper in found.managers if upper >= 0}
    assert uppers == {"Ada Stone", "Xenia Bold"}


def test_whoever_is_written_over_on_one_slide_goes_on_as_the_same_on_the_next(letters: Letters) -> None:
    rows = [
        (name, "Clerk", NAMES[(place - 1) // REPORTS] if place else None) for place, name in enumerate(NAMES)
    ]
    data = people(rows)
    deck = written(data, letters)
    first, later = ({one.text for one in texts(deck.slides[page].shapes._spTree)} for page in (0, 1))
    name = max(first & later & {*NAMES}, key=NAMES.index)
    write_over(card(deck, name)._element, {"Clerk": "Analyst"})
    found = back(deck)
    assert names(found) == names(data)
    assert [found.persons[upper].name for upper in found.managers if upper >= 0].count(name) == REPORTS


def smart_art(deck: Any, change: Callable[[Any], None]) -> None:
    """Change the boxes of the SmartArt of the first slide, in the data model and in what was drawn of it."""
    for relation in deck.slides[0].part.rels.values():
        part = relation.target_part
        if "diagrams" in str(part.partname):
            root = etree.fromstring(part.blob)
            change(root)
            part._blob = etree.tostring(root)


@pytest.mark.parametrize("shapes", [FREE, SMART], ids=str)
def test_who_is_written_over_a_vacancy_holds_the_post_and_a_vacancy_over_somebody_is_one(
    shapes: SlideShapes, letters: Letters
) -> None:
    post: Entry = {"id": "p", "label": "Engineer", "reports_to": "Ada Stone", "status": "vacant"}
    data = people(TEAM, posts=[post])
    for old, new, persons, vacancies in (
        ({"Engineer": "Zoe Hart", "vacant": "Engineer"}, "Zoe Hart", 4, 0),
        ({"Ben Ray": "vacant"}, "", 2, 2),
    ):
        deck = written(data, letters, shapes)
        if shapes is SMART:
            smart_art(deck, partial(write_over, words=old))
        else:
            write_over(deck.slides[0].shapes._spTree, old)
        found = back(deck)
        assert len(found.persons) == persons
        assert not new or new in names(found)
        assert "vacant" not in names(found)
        assert sum(one.status == "vacant" for one in found.posts) == vacancies


def test_a_dotted_line_that_was_taken_away_is_none(letters: Letters) -> None:
    part = {"role": "Clerk", "reports_to": "Ben Ray", "also_reports_to": ["Cleo Fink"]}
    data = people(TEAM)
    rows: list[Entry] = [
        {"id": one.id, "name": one.name, "memberships": [{"reports_to": one.memberships[0].reports_to}]}
        for one in data.persons
    ]
    rows.append({"id": "d", "name": "Dan Moss", "memberships": [part]})
    deck = written(dataset({"meta": {"arranged_by": "reporting"}, "persons": rows}), letters)
    assert [one.memberships[0].also_reports_to for one in back(deck).persons if one.name == "Dan Moss"] == [
        ("Cleo Fink",)
    ]
    for line in list(deck.slides[0].shapes._spTree.iter(f"{SLIDE}cxnSp")):
        if "Dotted" in line.find(f".//{SLIDE}cNvPr").get("name"):
            line.getparent().remove(line)
    assert not any(one.memberships[0].also_reports_to for one in back(deck).persons)


@pytest.mark.parametrize(
    ("old", "new", "assists"), [("Aide", "Helper", True), ("Ida Long", "Zoe Hart", False)]
)
def test_an_assistant_with_another_role_is_still_one_and_somebody_else_on_the_card_is_not(
    old: str, new: str, assists: bool, letters: Letters
) -> None:
    part = {"role": "Aide", "reports_to": "a", "assistant": True}
    persons: list[Entry] = [
        {"id": "a", "name": "Ada Stone", "memberships": [{"role": "Head"}]},
        {"id": "i", "name": "Ida Long", "memberships": [part]},
    ]
    deck = written(dataset({"meta": {"arranged_by": "reporting"}, "persons": persons}), letters)
    write_over(deck.slides[0].shapes._spTree, {old: new})
    assert [one.memberships[0].assistant for one in back(deck).persons] == [False, assists]
