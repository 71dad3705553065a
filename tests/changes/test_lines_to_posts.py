"""Who reports to another post is told as a move; that a line was confirmed is no change."""

from __future__ import annotations

import pytest

from orgviewer.changes import compare
from orgviewer.model.dataset import Dataset
from tests.changes.test_compare import told
from tests.datasets import dataset

POSTS = [{"id": "p1", "label": "Head of Sales", "status": "vacant"}, {"id": "p2", "label": "Head of Law"}]


def drawn(line: dict[str, str], **team: str) -> Dataset:
    return dataset(
        {
            "organizations": [
                {"id": "all", "name": "All"},
                {"id": "lab", "name": "Lab", "parent_id": "all", **team},
            ],
            "posts": POSTS,
            "persons": [
                {
                    "id": "ada",
                    "name": "Ada Able",
                    "memberships": [{"organization_id": "all"}],
                },
                {"id": "ben", "name": "Ben Best", "memberships": [{"organization_id": "all", **line}]},
            ],
        }
    )


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ({"reports_to_post_id": "p1"}, {"reports_to_post_id": "p2"}, "p1", "p2"),
        ({"reports_to_post_id": "p1"}, {"reports_to": "ada"}, "p1", "ada"),
        ({"reports_to": "ada"}, {"reports_to_post_id": "p2"}, "ada", "p2"),
        ({}, {"reports_to_post_id": "p2"}, "", "p2"),
    ],
)
def test_another_post_above_somebody_is_a_move(
    before: dict[str, str], after: dict[str, str], old: str, new: str
) -> None:
    assert told(compare(drawn(before), drawn(after))) == [("moved", "ben", old, new)]


def test_that_a_line_was_confirmed_is_no_change() -> None:
    for line in ({"reports_to": "ada"}, {"reports_to_post_id": "p1"}):
        guessed = drawn({**line, "reports_to_inferred": "drawing"}, parent_inferred="drawing")
        assert told(compare(guessed, drawn(line))) == []
