"""Two states as one dataset: the later one, and those who are no more there, where they were."""

from __future__ import annotations

from array import array

import numpy as np
import pytest

from orgviewer.changes import compare
from orgviewer.changes.both.datasets import both_states
from orgviewer.chart.chart import Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.model.changes import Change, ChangeKind, Comparison, Happened, Matching, Subject
from orgviewer.model.dataset import Dataset
from tests.both import both, compared
from tests.datasets import dataset, flat_dataset


def happened(made: Dataset) -> dict[str, Happened]:
    assert made.both is not None
    flags = made.both.persons.happened
    return {person.id: Happened(flags[place]) for place, person in enumerate(made.persons) if flags[place]}


def superiors(made: Dataset) -> dict[str, str]:
    """Return to whom people report, by ids."""
    pairs = zip(made.persons, made.managers, strict=True)
    return {person.id: made.persons[manager].id for person, manager in pairs if manager >= 0}


def test_the_later_state_comes_first_and_then_those_who_left() -> None:
    made = both()
    assert [person.id for person in made.persons] == ["ada", "ben", "cy", "flo", "di", "ed"]
    assert [team.id for team in made.organizations] == ["firm", "research", "products", "sales", "lab"]
    assert made.persons[0].memberships[0].role == "Chair"


def test_it_says_what_happened_to_whom() -> None:
    made = both()
    assert happened(made) == {
        "ada": Happened.CHANGED,
        "cy": Happened.MOVED,
        "flo": Happened.JOINED,
        "di": Happened.LEFT,
        "ed": Happened.LEFT,
    }
    assert made.both is not None
    assert [made.both.organizations.changes[place][0].name for place in (3, 4)] == ["Sales", "Lab"]
    assert [*made.both.persons.earlier] == [0, 1, 2, -1, 3, 4]
    assert [*made.both.persons.later] == [0, 1, 2, 3, -1, -1]


def test_who_left_stands_where_they_were() -> None:
    made = both()
    assert superiors(made)["di"] == "ben"  # who is still there
    assert superiors(made)["ed"] == "di"  # who left, too
    assert made.persons[4].memberships[0].organization_id == "lab"
    assert made.organizations[4].parent_id == "research"


def test_both_states_stay_as_they_were() -> None:
    made = both()
    assert made.both is not None
    assert len(made.both.earlier.persons) == 5
    assert len(made.both.later.persons) == 4


def test_an_id_that_somebody_else_has_by_now_says_that_it_is_of_the_earlier_state() -> None:
    earlier = dataset(
        {
            "persons": [
                {"id": "1", "name": "Ada"},
                {"id": "2", "name": "Ben", "memberships": [{"reports_to": "1"}]},
            ]
        }
    )
    later = dataset({"persons": [{"id": "1", "name": "Flo"}]})
    changes = (
        Change(ChangeKind.JOINED, "1", "Flo", new_record=0),
        Change(ChangeKind.LEFT, "1", "Ada", old_record=0),
        Change(ChangeKind.LEFT, "2", "Ben", old_record=1),
    )
    made = compared(earlier, later, [-1], [], changes)
    assert [person.id for person in made.persons] == ["1", "1 (earlier)", "2"]
    assert superiors(made) == {"2": "1 (earlier)"}


def test_a_team_that_was_renamed_is_where_they_were() -> None:
    earlier = dataset(
        {
            "organizations": [{"id": "a", "name": "A"}],
            "persons": [{"id": "ada", "name": "Ada", "memberships": [{"organization_id": "a"}]}],
        }
    )
    later = dataset({"organizations": [{"id": "b", "name": "B"}]})
    made = compared(earlier, later, [], [0], [Change(ChangeKind.LEFT, "ada", "Ada", old_record=0)])
    assert made.persons[0].memberships[0].organization_id == "b"


def test_an_end_before_the_later_day_does_not_hide_who_left() -> None:
    one = {"organization_id": "a", "end_date": "2024-03"}
    other = {"organization_id": "b", "end_date": "2020"}
    teams = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
    earlier = dataset(
        {
            "meta": {"as_of": "2024-01"},
            "organizations": teams,
            "persons": [{"id": "ada", "name": "Ada", "memberships": [other, one]}],
        }
    )
    later = dataset({"meta": {"as_of": "2025-01"}, "organizations": teams})
    made = compared(earlier, later, [], [0, 1], [Change(ChangeKind.LEFT, "ada", "Ada", old_record=0)])
    assert [(part.organization_id, part.end_date) for part in made.persons[0].memberships] == [("a", None)]


def test_who_held_a_post_stands_under_whom_the_post_reported_to_and_holds_none_now() -> None:
    posts = [{"id": "head", "label": "Head"}, {"id": "aide", "label": "Aide", "reports_to_post_id": "head"}]
    ada = {"id": "ada", "name": "Ada", "memberships": [{"post_id": "head"}]}
    ben = {"id": "ben", "name": "Ben", "memberships": [{"post_id": "aide"}]}
    earlier = dataset({"posts": posts, "persons": [ada, ben]})
    later = dataset({"posts": posts, "persons": [ada]})
    made = compared(earlier, later, [0], [], [Change(ChangeKind.LEFT, "ben", "Ben", old_record=1)])
    (left,) = made.persons[1].memberships
    assert (left.role, left.post_id, left.reports_to) == ("Aide", None, "ada")


def test_sources_of_both_are_there_and_those_of_one_id_are_told_apart() -> None:
    cited = {
        "id": "ada",
        "name": "Ada",
        "sources": [{"id": "list"}],
        "memberships": [{"role": "Head", "sources": [{"id": "old"}]}],
    }
    sources = [{"id": "list", "title": "List of 2024"}, {"id": "old", "title": "Letter"}]
    earlier = dataset({"sources": sources, "persons": [cited]})
    later = dataset({"sources": [{"id": "list", "title": "List of 2025"}]})
    made = compared(earlier, later, [], [], [Change(ChangeKind.LEFT, "ada", "Ada", old_record=0)])
    assert [(one.id, one.title) for one in made.sources] == [
        ("list", "List of 2025"),
        ("list (earlier)", "List of 2024"),
        ("old", "Letter"),
    ]
    (ada,) = made.persons
    assert [one.id for one in (*ada.sources, *ada.memberships[0].sources)] == ["list (earlier)", "old"]


COLUMNS = ("id", "name", "title", "department", "manager")


def staff(*rows: str) -> Dataset:
    cells = [row.split("|") for row in rows]
    return flat_dataset({name: [row[place] for row in cells] for place, name in enumerate(COLUMNS)})


def test_tables_stay_columns() -> None:
    earlier = staff("1|Ada|Head|Board|", "2|Ben|Aide|Lab|1", "3|Cy|Aide|Lab|2", "4|Di|Aide|Lab|9")
    later = staff("1|Ada|Head|Board|", "5|Ed|Aide|Board|1", "6|Flo|Aide|Board|8")
    changes = (
        *(Change(ChangeKind.JOINED, "", "", new_record=place) for place in (1, 2)),
        *(Change(ChangeKind.LEFT, "", "", old_record=place) for place in (1, 2, 3)),
        Change(ChangeKind.DISSOLVED, "", "Lab", old_record=1, subject=Subject.ORGANIZATION),
    )
    matching = [0, -1, -1, -1]
    teams = [0]
    made = both_states(earlier, later, Comparison(Matching(array("i", matching), array("i", teams)), changes))
    assert made.roster is not None
    assert list(made.roster.names) == ["Ada", "Ed", "Flo", "Ben", "Cy", "Di", "8", "9"]
    assert made.roster.absent == 2
    names = made.roster.names
    assert {names[row]: names[above] for row, above in enumerate(made.managers) if above >= 0} == {
        "Ed": "Ada",
        "Flo": "8",
        "Ben": "Ada",
        "Cy": "Ben",
        "Di": "9",
    }
    teams_of = {team.id: team.name for team in made.organizations}
    assert [teams_of[made.roster.organizations[row] or ""] for row in range(6)] == [
        *("Board", "Board", "Board", "Lab", "Lab", "Lab")
    ]


@pytest.mark.parametrize("is_flat_before", [True, False])
def test_a_table_and_another_file_make_a_list_of_people(is_flat_before: bool) -> None:
    table = staff("1|Ada|Head|Board|", "2|Ben|Aide|Board|1")
    file = dataset(
        {
            "persons": [
                {"id": "1", "name": "Ada"},
                {"id": "9", "name": "Cy", "memberships": [{"reports_to": "1"}]},
            ]
        }
    )
    earlier, later = (table, file) if is_flat_before else (file, table)
    changes = (
        Change(ChangeKind.JOINED, "", "", new_record=1),
        Change(ChangeKind.LEFT, "", "", old_record=1),
    )
    made = compared(earlier, later, [0, -1], [-1] * len(later.organizations), changes)
    assert made.roster is None
    assert set(superiors(made).values()) == {"1"}
    assert sorted(superiors(made)) == ["2", "9"]


# Two days of one file


def dated() -> Dataset:
    """Return a file in which somebody left, somebody moved, somebody came, and a team was dissolved."""
    left = {"organization_id": "b", "reports_to": "ada", "end_date": "2024-03-31"}
    moved = [
        {"organization_id": "b", "end_date": "2024-05"},
        {"organization_id": "a", "start_date": "2024-06"},
    ]
    teams = [
        {"id": "a", "name": "A"},
        {"id": "b", "name": "B", "parent_id": "a", "dissolution_date": "2024-06-30"},
    ]
    people = [
        {"id": "ada", "name": "Ada", "memberships": [{"organization_id": "a"}]},
        {"id": "ben", "name": "Ben", "memberships": [left]},
        {"id": "cy", "name": "Cy", "memberships": moved},
        {"id": "di", "name": "Di", "memberships": [{"organization_id": "a", "start_date": "2024-09"}]},
    ]
    return dataset({"organizations": teams, "persons": people})


def test_who_left_and_is_recorded_still_stands_as_on_the_earlier_day() -> None:
    file = dated()
    earlier, later = file.on("2024-01-01"), file.on("2025-01-01")
    made = both_states(earlier, later, compare(earlier, later))
    assert [person.id for person in made.persons] == ["ada", "ben", "cy", "di"]
    assert made.meta.as_of == "2025-01-01"
    assert {name: flags & ~Happened.CHANGED for name, flags in happened(made).items()} == {
        "ben": Happened.LEFT,
        "cy": Happened.MOVED,
        "di": Happened.JOINED,
    }
    (ben,) = made.persons[1].memberships
    assert (ben.organization_id, ben.end_date) == ("b", None)
    assert made.organizations[1].dissolution_date is None
    assert made.both is not None
    assert made.both.organizations.happened[1] == Happened.LEFT
    assert (made.both.earlier.meta.as_of, made.both.later.meta.as_of) == ("2024-01-01", "2025-01-01")
    chart = whole_chart(made, ChartSpec())
    assert chart.dataset is made
    assert chart.changed is not None
    root = int(np.flatnonzero(chart.kind == Kind.ORGANIZATION)[0])
    assert chart.changed.headcounts[root].tolist() == [3, 3]  # Ben left and Di came


def test_a_row_that_ended_stands_as_it_was() -> None:
    columns = ["id", "name", "department", "manager", "end date"]
    rows = ["1|Ada|Board||", "2|Ben|Lab|1|2024-03-31"]
    now = ["1|Ada|Board||", "2|Ben|Board||2024-03-31"]
    earlier, later = (
        flat_dataset({name: [row.split("|")[place] for row in some] for place, name in enumerate(columns)})
        for some in (rows, now)
    )
    left = Change(ChangeKind.LEFT, "2", "Ben", old_record=1, new_record=1)
    dissolved = Change(ChangeKind.DISSOLVED, "", "Lab", old_record=1, subject=Subject.ORGANIZATION)
    made = compared(earlier, later, [0, 1], [0], [left, dissolved])
    assert made.roster is not None
    teams = {team.id: team.name for team in made.organizations}
    assert superiors(made) == {"2": "1"}
    assert teams[made.roster.organizations[1] or ""] == "Lab"
