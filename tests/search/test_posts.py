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


def test_on_another_day_those_posts_are_found_that_have_a_card_then() -> None:
    data = dataset(
        {
            "meta": {"as_of": "2024-06-30"},
            "posts": [{"id": "head", "label": "Head"}, {"id": "aide", "label": "Aide"}],
            "persons": [
                {
                    "id": "ada",
                    "name": "Ada",
                    "memberships": [
                        {"post_id": "head", "start_date": "2024-01-01"},
                        {"post_id": "aide", "end_date": "2023-12-31"},
                    ],
                }
            ],
        }
    )
    index = build_index(data)

    def posts(text: str, day: str | None) -> list[str]:
        return [data.posts[hit.record].id for hit in find(index, text, data.on(day)).hits]

    assert (posts("head", None), posts("aide", None)) == ([], ["aide"])
    assert (posts("head", "2023-06-30"), posts("aide", "2023-06-30")) == (["head"], [])
