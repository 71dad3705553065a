"""Whoever has several cards is one person again where a file holds whose they are, and else that is said."""

from __future__ import annotations

import pytest

from orgviewer.choices import PictureFormat, SlideShapes
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import warning
from tests.datasets import dataset
from tests.publish.drawings.test_shared_posts import back

HELD = (
    PictureFormat.DRAWIO,
    PictureFormat.DOT,
    PictureFormat.GRAPHML,
    PictureFormat.OPML,
    PictureFormat.VSDX,
)
NOT_HELD = (PictureFormat.MERMAID, PictureFormat.PLANTUML)


def company(second: str = "d") -> Dataset:
    """Return a company in which somebody is a seller and a trainer, and has an aide as a seller."""
    posts = [
        {"id": "top", "label": "Chief"},
        {"id": "s", "label": "Seller", "reports_to_post_id": "top"},
        {"id": "t", "label": "Trainer", "reports_to_post_id": "top"},
        {"id": "a", "label": "Aide", "reports_to_post_id": "s"},
    ]
    both = [{"post_id": "s", "role": "Seller"}, {"post_id": "t", "role": "Trainer"}]
    dan = [{"id": "d", "name": "Dan Ruh", "memberships": both}]
    if second != "d":
        dan = [
            {"id": one, "name": "Dan Ruh", "memberships": [part]}
            for one, part in zip("de", both, strict=True)
        ]
    people = [
        {"id": "z", "name": "Zoe Example", "memberships": [{"post_id": "top", "role": "Chief"}]},
        *dan,
        {"id": "i", "name": "Ida Aide", "memberships": [{"post_id": "a", "role": "Aide"}]},
    ]
    return dataset({"meta": {"arranged_by": "reporting"}, "posts": posts, "persons": people})


@pytest.mark.parametrize("kind", HELD, ids=str)
def test_somebody_with_two_cards_is_one_person_with_both_again(kind: PictureFormat, letters: Letters) -> None:
    found = back(kind, SlideShapes.FREE, company(), letters)
    assert sorted(one.name for one in found.persons) == ["Dan Ruh", "Ida Aide", "Zoe Example"]
    (dan,) = (one for one in found.persons if one.name == "Dan Ruh")
    posts = {post.id: post for post in found.posts}
    held = [posts[part.post_id or ""] for part in dan.memberships]
    assert sorted(post.label for post in held) == ["Seller", "Trainer"]
    assert {post.reports_to for post in held} == {"Zoe Example"}
    (ida,) = (one for one in found.persons if one.name == "Ida Aide")
    assert posts[ida.memberships[0].reports_to_post_id or ""].label == "Seller"


@pytest.mark.parametrize("kind", HELD, ids=str)
def test_two_people_who_are_called_the_same_stay_two(kind: PictureFormat, letters: Letters) -> None:
    found = back(kind, SlideShapes.FREE, company("e"), letters)
    assert [one.name for one in found.persons].count("Dan Ruh") == 2


@pytest.mark.parametrize("kind", NOT_HELD, ids=str)
def test_a_file_that_does_not_hold_whose_cards_are_says_so(kind: PictureFormat, letters: Letters) -> None:
    sentence = "which cards are of one person"
    assert sentence in warning(make_picture(company(), PictureSpec(), letters), kind)
    assert sentence not in warning(make_picture(company("e"), PictureSpec(), letters), kind)
