"""What is said of posts: who holds them, why nobody does, and whom they report to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import Place
from orgviewer.chart.trees import make_chart
from orgviewer.views.panel.pages import PanelPages
from tests.chart.test_posts import BY_LINE, OFFICE, held, person, post
from tests.datasets import dataset

PAU = {"email": "pau@example.com", "note": "Two of this name.", "other": {"Grade": "B"}}


@pytest.fixture
def pages() -> dict[str, str]:
    persons = [{**one, **(PAU if one["id"] == "pau" else {})} for one in OFFICE["persons"]]
    return pages_of({**OFFICE, "persons": persons})


def pages_of(records: Mapping[str, Any]) -> dict[str, str]:
    """Return the pages of all cards as text, by the ids of their records."""
    chart = make_chart(dataset(records), BY_LINE)
    html = PanelPages(chart)
    return {
        chart.key(place)[1]: " ".join(re.sub("<[^>]*>", " ", html.page(Place(place))).split())
        for place in range(len(chart))
        if chart.kind[place] != Kind.FILE
    }


def test_the_page_of_a_shared_post_names_its_holders_and_says_all_of_each(pages: dict[str, str]) -> None:
    page = pages["shift"]
    assert page.startswith("Post shift reports to Nora Tea , Pau")
    for said in ("pau@example.com", "Two of this name.", "Grade", "Direct reports", "Lee", "Post night"):
        assert said in page


def test_the_page_of_a_vacant_post_says_why_and_who_reports_to_it(pages: dict[str, str]) -> None:
    assert pages["stores"].startswith("Post stores vacant · reports to Nora")
    assert "Uwe" in pages["stores"]
    assert "2.5 FTE · not named · reports to Tea , Pau" in pages["night"]
    assert "abolished" in pages["annex"]


def test_somebody_under_a_vacant_post_reports_to_the_post(pages: dict[str, str]) -> None:
    assert "reports to Post stores (vacant)" in pages["uwe"]


def test_who_holds_a_post_that_reports_to_a_person_reports_to_that_one() -> None:
    persons = [person("nora"), person("uwe", held("desk"))]
    pages = pages_of({"posts": [{**post("desk"), "reports_to": "nora"}], "persons": persons})
    assert "reports to Nora" in pages["uwe"]
    assert "Direct reports Uwe" in pages["nora"]
