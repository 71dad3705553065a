"""A chart of several pages or slides reads back as one, also where people are called the same."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import pytest
from pptx import Presentation

from orgviewer.choices import Pages, PictureFormat, SlideShapes
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.formats import writer
from orgviewer.readers.files import read
from tests.datasets import Entry, dataset

GIVEN = ("Ada", "Ben", "Cy", "Dee", "Eve", "Flo", "Gus")
ROLES = ("Engineer", "Clerk", "Analyst")
SIZE, REPORTS = 290, 6
WRITTEN = (
    (PictureFormat.PPTX, PictureSpec()),
    (PictureFormat.PPTX, PictureSpec(shapes=SlideShapes.SMART_ART)),
    (PictureFormat.DRAWIO, PictureSpec(pages=Pages.BRANCHES)),
)


def company() -> Dataset:
    """Return people of whom each has six reports, many a namesake in other branches, dotted lines."""
    persons: list[Entry] = []
    for place in range(SIZE):
        part: dict[str, object] = {"role": ROLES[place % len(ROLES)]}
        part |= {"reports_to": f"p{(place - 1) // REPORTS}"} if place else {}
        part |= {"also_reports_to": [f"p{place // 9}"]} if place % 9 == 8 else {}
        name = f"{GIVEN[place % len(GIVEN)]} {GIVEN[place % 5]}"
        persons.append({"id": f"p{place}", "name": name, "memberships": [part]})
    return dataset({"meta": {"arranged_by": "reporting"}, "persons": persons})


def ways(data: Dataset) -> Counter[tuple[str, ...]]:
    """Return the names and roles from everybody up to the top."""
    said = [f"{one.name}, {one.memberships[0].role}" for one in data.persons]
    found: Counter[tuple[str, ...]] = Counter()
    for place in range(len(said)):
        way, upper = [], place
        while upper >= 0:
            way.append(said[upper])
            upper = data.managers[upper]
        found[tuple(way)] += 1
    return found


def dotted(data: Dataset) -> Counter[tuple[str, str]]:
    """Return the names and roles at both ends of dotted lines."""
    said = {one.id: f"{one.name}, {one.memberships[0].role}" for one in data.persons}
    return Counter(
        (said[one.id], said[other]) for one in data.persons for other in one.memberships[0].also_reports_to
    )


@pytest.mark.parametrize(("kind", "spec"), WRITTEN, ids=["slides", "SmartArt", "pages"])
def test_everybody_is_read_once_under_the_same_ones(
    kind: PictureFormat, spec: PictureSpec, letters: Letters
) -> None:
    data, file = company(), io.BytesIO()
    writer(kind)(make_picture(data, spec, letters), file, unheard)
    found = read(Path(f"chart{kind}"), content=file.getvalue())
    assert len(found.persons) == SIZE
    assert ways(found) == ways(data)
    if spec.shapes is not SlideShapes.SMART_ART:  # which holds none
        assert dotted(found) == dotted(data)
    assert not any(one.memberships[0].reports_to_inferred for one in found.persons)


def test_what_somebody_wrote_over_a_card_is_read_and_not_what_stood_there(letters: Letters) -> None:
    part = {"role": "Engineer", "reports_to": "z"}
    people = [{"id": "z", "name": "Zoe Example"}, {"id": "i", "name": "Ida Idle", "memberships": [part]}]
    data, file = dataset({"meta": {"arranged_by": "reporting"}, "persons": people}), io.BytesIO()
    writer(PictureFormat.PPTX)(make_picture(data, PictureSpec(), letters), file, unheard)
    deck, edited = Presentation(io.BytesIO(file.getvalue())), io.BytesIO()
    shapes = [*deck.slides[0].shapes]
    inside = [one for group in shapes if group.shape_type == 6 for one in group.shapes]
    (card,) = (one for one in (*shapes, *inside) if one.has_text_frame and "Ida Idle" in one.text_frame.text)
    card.text_frame.paragraphs[0].runs[0].text = "Jon Jolly"
    deck.save(edited)
    found = read(Path("chart.pptx"), content=edited.getvalue())
    assert {one.name: one.memberships[0].role for one in found.persons} == {
        "Zoe Example": None,
        "Jon Jolly": "Engineer",
    }
