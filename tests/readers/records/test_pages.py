"""Pages of lists, as interfaces hand them out: put together, and told if some are missing."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.walk import FieldPath
from tests.readers.records.test_unwrapping import drawn, shaped

STAFF = [
    {"id": str(number), "name": f"Person {number}", "manager": "0" * (number > 0)} for number in range(6)
]
DRAWN = [(str(number), f"Person {number}", None, "0" if number else None) for number in range(6)]


def said(data: object) -> list[str]:
    return [finding.message for finding in shaped(data).findings]


@given(st.lists(st.integers(0, 6), max_size=3), st.sampled_from(["value", "users", "Resources", "items"]))
def test_pages_are_one_list(cuts: list[int], name: str) -> None:
    bounds = [0, *sorted(cuts), 6]
    pages = [
        {"kind": "users", name: STAFF[start:end], "nextPageToken": "x"} for start, end in pairwise(bounds)
    ]
    pages = [page for page in pages if page[name]] or pages
    del pages[-1]["nextPageToken"]
    assert drawn(pages) == DRAWN
    assert said(pages) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("@odata.nextLink", "https://graph.example/users?$skiptoken=x"),
        ("nextPageToken", "Q2FB"),
        ("next", "https://api.example/users?page=2"),
        ("hasMore", True),
    ],
)
def test_a_list_that_goes_on_elsewhere_is_told(field: str, value: object) -> None:
    message = f'the list goes on elsewhere: "{field}" leads to more than these 6'
    assert said({field: value, "users": STAFF}) == [message]
    assert said([{"users": STAFF[:3], field: value}, {"users": STAFF[3:], field: value}]) == [message]


@pytest.mark.parametrize("field", ["totalResults", "@odata.count", "totalCount"])
def test_fewer_than_there_are_is_told(field: str) -> None:
    data = {field: 12, "startIndex": 1, "itemsPerPage": 6, "Resources": STAFF}
    assert said(data) == [f'the list is not whole: "{field}" is 12, and 6 are here']
    assert said({**data, field: 6}) == []


@pytest.mark.parametrize("value", [None, "", False])
def test_a_last_page_says_so_in_silence(value: object) -> None:
    assert said({"next": value, "users": STAFF}) == []


def test_places_lead_into_the_pages() -> None:
    asked: set[FieldPath] = set()
    pages = [{"users": STAFF[:3]}, {"users": [{"id": "9", "name": "Nobody's", "manager": "77"}]}]
    made = shaped(pages, asked)
    made.locate({finding.place for finding in made.findings})
    assert (1, "users", 0, "manager") in asked


def test_departments_with_their_people_are_no_pages() -> None:
    data = [{"name": "Pit", "people": STAFF[:3]}, {"name": "Stage", "people": STAFF[3:]}]
    assert {"Pit", "Stage"} < {name for _, name, *_ in drawn(data)}
