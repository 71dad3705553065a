"""What is said of those to whom something happened between two states."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from orgviewer.changes.both.datasets import compared
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.lives.changes import change_text
from orgviewer.lives.names import Names
from orgviewer.lives.people import person_parts
from orgviewer.model.dataset import Dataset
from orgviewer.views.panel.page_html import PageHtml
from tests.datasets import dataset, flat_dataset

MEMBERS = ("Eva Lead", "Ada Able", "Ben Bold", "Cal Calm", "Dee Deep")


def table(team: str, *members: str) -> Dataset:
    """Return a table of a team under the first of it; who leaves it is its second."""
    rows = [(name, "" if name == "Eva Lead" else "Eva Lead", "Clerk", team) for name in members]
    cells = zip(*rows, strict=True)
    return flat_dataset(
        dict(zip(("Name", "Reports to", "Role", "Department"), map(list, cells), strict=True))
    )


def records(team: str, *members: str) -> Dataset:
    """Return the same as records."""
    people = [
        {
            "id": name,
            "name": name,
            "memberships": [
                {"organization_id": "t", "role": "Clerk"}
                | ({} if name == "Eva Lead" else {"reports_to": "Eva Lead", "also_reports_to": ["Eva Lead"]})
            ],
        }
        for name in members
    ]
    return dataset({"organizations": [{"id": "t", "name": team}], "persons": people})


@pytest.mark.parametrize("made", [table, records])
def test_who_left_was_in_the_team_as_it_was_called_then(made: Callable[..., Dataset]) -> None:
    earlier = made("Legal Gamma", *MEMBERS)
    over = compared(earlier, made("Compliance", *(name for name in MEMBERS if name != "Ada Able"), "Flo Fay"))
    both, names = over.both, Names(over)
    assert both is not None
    places = {person.name: place for place, person in enumerate(over.persons)}
    texts = {
        name: [
            change_text(names, both, change, places[name]) for change in both.persons.changes[places[name]]
        ]
        for name in ("Ada Able", "Flo Fay")
    }
    assert texts == {"Ada Able": ["Clerk · Legal Gamma"], "Flo Fay": ["Clerk · Compliance"]}
    html = PageHtml(whole_chart(over, ChartSpec()))
    left, stays = (
        re.sub("<[^>]+>", "", str(html.blocks(person_parts(names, places[name]))))
        for name in ("Ada Able", "Cal Calm")
    )
    assert ("Legal Gamma" in left, "Compliance" in left, "reports to" in left) == (True, False, False)
    assert "reported to Eva Lead" in left
    assert ("Compliance" in stays, "reports to" in stays, "reported to" in stays) == (True, True, False)
