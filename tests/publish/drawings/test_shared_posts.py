"""A post that several people share reads back as one, whatever they are called; so do assistants."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from orgviewer.choices import PictureFormat
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.formats import HANDED_OVER, writer
from orgviewer.readers.files import read
from tests.datasets import dataset

HOLDERS = ["Suharti", "Head, Ada", "吴宇怀"]
SHARED = {
    "meta": {"arranged_by": "reporting"},
    "posts": [{"id": "top", "label": "Chief"}, {"id": "e", "label": "Engineer", "reports_to_post_id": "top"}],
    "persons": [
        {"id": "z", "name": "Zoe Example", "memberships": [{"post_id": "top"}]},
        *({"id": name, "name": name, "memberships": [{"post_id": "e"}]} for name in HOLDERS),
    ],
}


@pytest.mark.parametrize("kind", [*HANDED_OVER, PictureFormat.SVG], ids=str)
def test_assistants_are_assistants_again(kind: PictureFormat, letters: Letters) -> None:
    part = {"role": "Assistant", "reports_to": "z", "assistant": True}
    people = [{"id": "z", "name": "Zoe Example"}, {"id": "i", "name": "Ida Aide", "memberships": [part]}]
    data = dataset({"meta": {"arranged_by": "reporting"}, "persons": people})
    file = io.BytesIO()
    writer(kind)(make_picture(data, PictureSpec(), letters), file, unheard)
    found = read(Path(f"chart{kind}"), content=file.getvalue())
    assert {one.name: one.memberships[0].assistant for one in found.persons} == {
        "Zoe Example": False,
        "Ida Aide": True,
    }


@pytest.mark.parametrize("kind", [*HANDED_OVER, PictureFormat.SVG], ids=str)
def test_those_who_share_a_post_share_it_again(kind: PictureFormat, letters: Letters) -> None:
    file = io.BytesIO()
    writer(kind)(make_picture(dataset(SHARED), PictureSpec(), letters), file, unheard)
    found = read(Path(f"chart{kind}"), content=file.getvalue())
    (post,) = (post for post in found.posts if post.label == "Engineer")
    assert [one.name for one in found.persons if one.memberships[0].post_id == post.id] == HOLDERS
    assert "Zoe Example" in (post.reports_to, post.reports_to_post_id)
