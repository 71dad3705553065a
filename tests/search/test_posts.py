"""Posts with a card of their own are found: vacant ones, and those that several share."""

from __future__ import annotations

from orgviewer.search.fields import Target
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from tests.chart.test_posts import OFFICE
from tests.datasets import dataset


def found(text: str) -> set[tuple[Target, str]]:
    data = dataset(OFFICE)
    hits = find(build_index(data), text).hits
    return {
        (hit.target, (data.posts if hit.target is Target.POST else data.persons)[hit.record].id)
        for hit in hits
    }


def test_posts_are_found_by_their_titles() -> None:
    assert found("post shift") == {(Target.POST, "shift")}
    assert found("post stores") == {(Target.POST, "stores")}
    assert found("post desk") == set()  # who holds it alone has the card


def test_those_who_share_a_post_are_found_by_name() -> None:
    assert found("pau") == {(Target.PERSON, "pau")}
