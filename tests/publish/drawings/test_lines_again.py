"""Lines that are no stated reporting lines read back as what they were: dotted, or guessed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from orgviewer.choices import Direction, PictureFormat
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Membership
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.formats import writer
from orgviewer.readers.files import read
from tests.datasets import dataset

KEEPING = (
    PictureFormat.DRAWIO,
    PictureFormat.DOT,
    PictureFormat.GRAPHML,
    PictureFormat.MERMAID,
    PictureFormat.VSDX,
    PictureFormat.SVG,
    PictureFormat.PPTX,
)
"""Formats that hold lines of several kinds."""
ABOVE = {"Ada": None, "Ben": "Ada", "Cy": "Ada", "Dee": "Ada", "Eve": "Cy", "Flo": "Cy", "Gus": None}
INFERRED = {"Cy", "Flo"}
DOTTED = {"Eve": ("Ben",), "Flo": ("Dee",), "Gus": ("Ada",)}


def chart() -> Dataset:
    people = [
        {
            "id": one,
            "name": f"{one} Example",
            "memberships": [
                {
                    "role": "Engineer",
                    "reports_to": above,
                    "reports_to_inferred": "drawing" if one in INFERRED else None,
                    "also_reports_to": DOTTED.get(one, ()),
                }
            ],
        }
        for one, above in ABOVE.items()
    ]
    return dataset({"meta": {"arranged_by": "reporting"}, "persons": people})


def given(name: str) -> str:
    return name.partition(" ")[0]


def read_back(kind: PictureFormat, spec: PictureSpec, letters: Letters) -> dict[str, Membership]:
    file = io.BytesIO()
    writer(kind)(make_picture(chart(), spec, letters), file, unheard)
    found = read(Path(f"chart{kind}"), content=file.getvalue())
    return {given(one.name): one.memberships[0] for one in found.persons}


@pytest.mark.parametrize("direction", [Direction.DOWN, Direction.RIGHT], ids=str)
@pytest.mark.parametrize("kind", KEEPING, ids=str)
def test_guessed_and_dotted_lines_are_told_apart(
    kind: PictureFormat, direction: Direction, letters: Letters
) -> None:
    parts = read_back(kind, PictureSpec(style=LayoutStyle(direction)), letters)
    above = {one: part.reports_to and part.reports_to.partition(" ")[0] for one, part in parts.items()}
    dotted = {
        one: tuple(name.partition(" ")[0] for name in part.also_reports_to) for one, part in parts.items()
    }
    assert above == ABOVE
    assert {one: others for one, others in dotted.items() if others} == DOTTED
    assert {one for one, part in parts.items() if part.reports_to_inferred} == INFERRED
