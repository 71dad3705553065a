"""A post that several people share reads back as one, whatever they are called; so do assistants, and who is
not in the file.
"""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from orgviewer.choices import PictureFormat, SlideShapes
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.formats import HANDED_OVER, writer
from orgviewer.readers.files import read
from tests.datasets import dataset

FREE, SMART = SlideShapes.FREE, SlideShapes.SMART_ART
WRITTEN = [
    *((kind, FREE) for kind in (*HANDED_OVER, PictureFormat.SVG, PictureFormat.PPTX)),
    (PictureFormat.PPTX, SMART),
]
HOLDERS = ["Suharti", "Head, Ada", "吴宇怀"]
SHARED = {
    "meta": {"arranged_by": "reporting"},
    "posts": [{"id": "top", "label": "Chief"}, {"id": "e", "label": "Engineer", "reports_to_post_id": "top"}],
    "persons": [
        {"id": "z", "name": "Zoe Example", "memberships": [{"post_id": "top"}]},
        *({"id": name, "name": name, "memberships": [{"post_id": "e"}]} for name in HOLDERS),
    ],
}


def back(kind: PictureFormat, shapes: SlideShapes, data: Dataset, letters: Letters) -> Dataset:
    """Return a chart as it is read of what is written of another."""
    file = io.BytesIO()
    writer(kind)(make_picture(data, PictureSpec(shapes=shapes), letters), file, unheard)
    return read(Path(f"chart{kind}"), content=file.getvalue())


@pytest.mark.parametrize(("kind", "shapes"), WRITTEN, ids=str)
def test_assistants_are_assistants_again(kind: PictureFormat, shapes: SlideShapes, letters: Letters) -> None:
    part = {"role": "Assistant", "reports_to": "z", "assistant": True}
    people = [{"id": "z", "name": "Zoe Example"}, {"id": "i", "name": "Ida Aide", "memberships": [part]}]
    data = dataset({"meta": {"arranged_by": "reporting"}, "persons": people})
    found = back(kind, shapes, data, letters)
    assert {one.name: one.memberships[0].assistant for one in found.persons} == {
        "Zoe Example": False,
        "Ida Aide": True,
    }


@pytest.mark.parametrize(("kind", "shapes"), WRITTEN, ids=str)
def test_those_who_share_a_post_share_it_again(
    kind: PictureFormat, shapes: SlideShapes, letters: Letters
) -> None:
    found = back(kind, shapes, dataset(SHARED), letters)
    (post,) = (post for post in found.posts if post.label == "Engineer")
    assert [one.name for one in found.persons if one.memberships[0].post_id == post.id] == HOLDERS
    assert "Zoe Example" in (post.reports_to, post.reports_to_post_id)


@pytest.mark.parametrize(("kind", "shapes"), WRITTEN, ids=str)
@pytest.mark.parametrize("name", ["E99", "Otto Outside"])
def test_a_superior_who_is_not_in_the_file_is_nobody_of_its_people_again(
    kind: PictureFormat, shapes: SlideShapes, name: str, letters: Letters
) -> None:
    part = {"role": "Engineer", "reports_to": "out"}
    people = [
        {"id": "out", "name": name, "absent": True},
        {"id": "i", "name": "Ida Idle", "memberships": [part]},
        {"id": "j", "name": "Jon Jolly", "memberships": [part]},
    ]
    data = dataset({"meta": {"arranged_by": "reporting"}, "persons": people})
    found = back(kind, shapes, data, letters)
    (absent,) = (one for one in found.persons if one.absent)
    assert absent.name == name
    assert "Text" not in absent.other
    assert [found.persons[upper].name for upper in found.managers if upper >= 0] == [name] * 2


@pytest.mark.parametrize(("kind", "shapes"), WRITTEN, ids=str)
def test_cards_that_stand_for_the_file_or_for_a_number_are_no_records_again(
    kind: PictureFormat, shapes: SlideShapes, letters: Letters
) -> None:
    teams = [{"id": "a", "name": "Team A", "headcount": 12}, {"id": "b", "name": "Team B"}]
    ida = {"id": "i", "name": "Ida Idle", "memberships": [{"organization_id": "a"}]}
    data = dataset({"meta": {"title": "House"}, "organizations": teams, "persons": [ida]})
    found = back(kind, shapes, data, letters)
    assert [one.name for one in found.persons] == ["Ida Idle"]
    assert [(one.name, one.parent_id) for one in found.organizations] == [("Team A", None), ("Team B", None)]
    assert not found.posts
