"""The chart of any day: who and what is there in every arrangement, and what is in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.standing import standing, standing_of_dataset
from orgviewer.chart.trees import make_chart
from orgviewer.choices import USUAL_EXTRAS, Extra
from orgviewer.model import summary
from orgviewer.model.dataset import Dataset
from orgviewer.model.dates import PartialDate
from orgviewer.model.days.periods import Presence
from orgviewer.model.days.state import state_of
from orgviewer.model.roster import Roster
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind
from tests.chart.test_organizations import outline
from tests.datasets import dataset, flat_dataset


def person(identifier: str, *memberships: Mapping[str, object]) -> Mapping[str, object]:
    return {"id": identifier, "name": identifier.title(), "memberships": list(memberships)}


def firm(*persons: Mapping[str, object], **fields: Any) -> Dataset:
    teams = [{"id": "lab", "name": "Lab"}, {"id": "shop", "name": "Shop"}]
    return dataset({"organizations": teams, "persons": list(persons), **fields})


LINES = firm(
    person("ada", {"organization_id": "lab", "end_date": "2020"}),
    person("ben", {"organization_id": "lab", "reports_to": "ada", "end_date": "2021"}),
    person("eve", {"organization_id": "lab", "reports_to": "ben", "start_date": "2019-05"}),
    person("joe", {"organization_id": "lab", "reports_to": "ada", "end_date": "2019"}),
)
MOVED = firm(
    person("ada", {"organization_id": "lab"}),
    person("ben", {"organization_id": "shop"}),
    person(
        "eve",
        {"organization_id": "lab", "reports_to": "ada", "role": "Cook", "end_date": "2022-06"},
        {
            "organization_id": "shop",
            "reports_to": "ben",
            "role": "Chef",
            "start_date": "2022-07",
            "primary": True,
        },
    ),
)
ROWS = flat_dataset(
    {
        "id": ["1", "2", "3", "4"],
        "name": ["Ada", "Ben", "Eve", "Joe"],
        "manager": ["", "1", "2", "1"],
        "start_date": ["2000", "2010", "2015-02-01", ""],
        "end_date": ["", "2020-12-31", "", ""],
    }
)


def on(data: Dataset, day: str | None, arranged_by: Facet = REPORTING, *without: Extra) -> Chart:
    spec = ChartSpec(as_of=day, arranged_by=arranged_by, extras=USUAL_EXTRAS - set(without))
    return make_chart(data, spec)


def presences(chart: Chart) -> dict[str, Presence]:
    """Return what is known of everybody who has a card."""
    people = [node for node in range(len(chart)) if chart.kind[node] == Kind.PERSON]
    return {chart.key(node)[1]: Presence(int(chart.presence[node])) for node in people}


def test_who_has_left_is_left_out_of_the_lines_of_a_day() -> None:
    assert outline(on(LINES, "2020-05")) == ["person ada", "  person ben", "    person eve"]
    assert outline(on(LINES, "2018")) == ["person ada", "  person ben", "  person joe"]


def test_a_manager_who_has_left_stays_as_a_gap_while_somebody_reports_to_that_one() -> None:
    assert outline(on(LINES, "2023")) == ["absent ada", "  absent ben", "    person eve"]
    assert on(LINES, "2023").people.tolist() == [1, 1, 1]


def test_a_superior_who_is_not_in_the_file_goes_with_the_last_who_report_to_that_one() -> None:
    told = {"id": "zoe", "name": "Zoe", "absent": True}
    data = firm(
        told, person("ada", {"reports_to": "zoe", "end_date": "2020"}), person("ben", {"role": "Cook"})
    )
    assert outline(on(data, "2020")) == ["file", "  person ben", "  absent zoe", "    person ada"]
    assert outline(on(data, "2021")) == ["person ben"]


def test_somebody_who_moved_stands_where_that_day_says() -> None:
    before, after = on(MOVED, "2022-06-30"), on(MOVED, "2022-07-01")
    assert outline(before) == ["file", "  person ben", "  person ada", "    person eve"]
    assert outline(on(MOVED, "2022-08")) == ["file", "  person ada", "  person ben", "    person eve"]
    assert [chart.membership[chart.person_card(2)] for chart in (before, after)] == [0, 1]


def test_somebody_who_moved_on_some_day_of_a_month_has_both_cards_in_doubt() -> None:
    cook, chef = (
        {"organization_id": "lab", "end_date": "2022"},
        {"organization_id": "shop", "start_date": "2022"},
    )
    chart = on(firm(person("eve", cook, chef)), "2022-05-01", ORGANIZATION)
    people = chart.kind == Kind.PERSON
    assert chart.presence[people].tolist() == [Presence.MAY_HOLD] * 2
    assert chart.people[0] == 1


@pytest.mark.parametrize(
    ("facet", "day", "lines"),
    [
        (Facet(FacetKind.ROLE), "2021", ["group cook", "group not"]),
        (Facet(FacetKind.ROLE), "2023", ["group chef", "group not"]),
    ],
)
def test_groups_are_those_of_the_day(facet: Facet, day: str, lines: list[str]) -> None:
    chart = on(MOVED, day, facet)
    groups = [name.casefold() or "not" for name in chart.group_names]
    assert [f"group {name}" for name in groups] == lines


def test_who_is_not_there_is_in_no_group() -> None:
    data = firm(
        {**person("ada", {"organization_id": "lab", "end_date": "2020"}), "location": "Oslo"},
        {**person("ben", {"organization_id": "lab"}), "location": "Oslo"},
    )
    chart = on(data, "2021", Facet(FacetKind.PLACE))
    assert presences(chart) == {"ben": Presence.UNDATED}


def test_rows_of_a_table_are_there_by_their_dates() -> None:
    assert outline(on(ROWS, None)) == ["person 1", "  person 4", "  person 2", "    person 3"]
    assert outline(on(ROWS, "2012")) == ["person 1", "  person 2", "  person 4"]
    assert outline(on(ROWS, "2021")) == ["person 1", "  person 4", "  absent 2", "    person 3"]
    assert outline(on(ROWS, "1999")) == ["absent 1", "  person 4"]


def test_rows_of_a_table_stand_in_their_organizations_by_their_dates() -> None:
    table = flat_dataset(
        {
            "id": ["1", "2"],
            "name": ["Ada", "Ben"],
            "organization": ["Lab", "Lab"],
            "end_date": ["2020", ""],
        }
    )
    chart = on(table, "2021", ORGANIZATION)
    assert presences(chart) == {"2": Presence.UNDATED}


def test_who_has_no_dates_is_told_from_who_is_known_and_can_be_left_out() -> None:
    chart = on(ROWS, "2012-06-01")
    assert presences(chart) == {"1": Presence.HOLDS, "2": Presence.HOLDS, "4": Presence.UNDATED}
    dated = on(ROWS, "2012-06-01", REPORTING, Extra.UNDATED)
    assert presences(dated) == {"1": Presence.HOLDS, "2": Presence.HOLDS}


def test_who_has_no_dates_stays_while_somebody_with_dates_reports_to_that_one() -> None:
    data = firm(
        person("ada", {"organization_id": "lab"}),
        person("ben", {"reports_to": "ada", "start_date": "2020"}),
        person("eve", {"reports_to": "ada", "role": "Cook"}),
    )
    assert outline(on(data, "2022", REPORTING, Extra.UNDATED)) == ["person ada", "  person ben"]


LATE = dataset(
    {
        "organizations": [
            {"id": "firm", "name": "Firm", "founding_date": "2001"},
            {"id": "lab", "name": "Lab", "parent_id": "firm", "founding_date": "2010"},
            {"id": "cell", "name": "Cell", "parent_id": "lab"},
        ],
        "posts": [
            {"id": "desk", "label": "Desk", "organization_id": "cell"},
            {"id": "seat", "label": "Seat", "organization_id": "cell"},
            {"id": "helm", "label": "Helm", "organization_id": "firm"},
        ],
        "persons": [
            person("ada", {"organization_id": "firm", "role": "Head"}),
            person("ben", {"organization_id": "cell", "post_id": "desk", "role": "IT", "reports_to": "ada"}),
            person("eve", {"organization_id": "lab", "post_id": "helm", "role": "Aide", "reports_to": "ben"}),
            person("joe", {"organization_id": "firm", "post_id": "desk", "role": "PA", "reports_to": "ben"}),
        ],
    }
)


@pytest.mark.parametrize("facet", [REPORTING, ORGANIZATION, Facet(FacetKind.ROLE)])
@pytest.mark.parametrize(("day", "there"), [("2012", "ada ben eve joe"), ("2005", "ada joe"), ("1999", "")])
def test_nobody_is_in_a_team_that_is_not_there(facet: Facet, day: str, there: str) -> None:
    chart = on(LATE, day, facet)
    held = {LATE.persons[place].id for place in chart.held[:, 1].tolist()}
    assert {*presences(chart), *held} == {*there.split()}
    assert summary.people(LATE.on(day)) == len(there.split())
    persons = state_of(LATE.on(day)).dataset.persons
    assert [person.id for person in persons if not person.absent] == there.split()


@pytest.mark.parametrize(("day", "organizations", "posts"), [("2012", 3, 3), ("2005", 1, 1), ("1999", 0, 0)])
def test_teams_and_posts_in_what_is_not_there_are_not_there_either(
    day: str, organizations: int, posts: int
) -> None:
    state, chart = state_of(LATE.on(day)).dataset, on(LATE, day, ORGANIZATION)
    assert (len(state.organizations), len(state.posts)) == (organizations, posts)
    assert (summary.organizations(LATE.on(day)), summary.posts(LATE.on(day))) == (organizations, posts)
    assert int((chart.kind == Kind.ORGANIZATION).sum()) == organizations
    assert standing_of_dataset(LATE.on(day)) == standing(chart)


@pytest.mark.parametrize("facet", [REPORTING, ORGANIZATION, Facet(FacetKind.ROLE)])
def test_who_is_left_out_for_want_of_dates_is_not_counted_either(facet: Facet) -> None:
    data = firm(
        person("ada", {"organization_id": "lab", "role": "Head", "start_date": "2020"}),
        person("ben", {"organization_id": "lab", "role": "Head", "reports_to": "ada"}),
        person("eve", {"organization_id": "shop", "role": "Cook"}),
    )
    assert on(data, "2022", facet).people[0] == 3
    shown = on(data, "2022", facet, Extra.UNDATED)
    assert list(presences(shown)) == ["ada"]
    assert shown.people.max() == 1


def test_of_several_cards_the_one_that_is_shown_is_no_further_card() -> None:
    data = firm(
        person(
            "ada",
            {"organization_id": "lab", "primary": True},
            {"organization_id": "shop", "start_date": "2020"},
        )
    )
    shown = on(data, "2022", ORGANIZATION, Extra.UNDATED)
    assert shown.people[0] == 1
    assert not shown.repeated.any()


def test_without_a_chosen_day_nothing_is_in_doubt() -> None:
    data = firm(person("ada", {"organization_id": "lab", "start_date": "2023"}), meta={"as_of": "2023-05"})
    assert presences(on(data, None, ORGANIZATION)) == {"ada": Presence.HOLDS}
    assert presences(on(data, "2023-05", ORGANIZATION)) == {"ada": Presence.MAY_HOLD}


def test_the_file_itself_says_who_is_there_on_its_own_day() -> None:
    data = firm(person("ada", {"organization_id": "lab"}), meta={"as_of": "2023-05"})
    assert presences(on(data, "2023-05")) == {"ada": Presence.HOLDS}
    assert presences(on(data, "2023-06")) == {"ada": Presence.UNDATED}


def test_a_headcount_is_of_the_day_that_the_file_speaks_of() -> None:
    teams = [{"id": "lab", "name": "Lab", "headcount": 5}]
    member = person("ada", {"organization_id": "lab", "start_date": "2000"})
    data = dataset({"meta": {"as_of": "2023-05-01"}, "organizations": teams, "persons": [member]})
    assert on(data, None, ORGANIZATION).unnamed.tolist() == [4, 0, 0]
    assert on(data, "2023-05-01", ORGANIZATION).unnamed.tolist() == [4, 0, 0]
    assert on(data, "2010", ORGANIZATION).unnamed.tolist() == [0, 0]


def test_lines_of_different_times_that_form_a_circle_are_cut() -> None:
    data = firm(
        person("ada", {"role": "Head"}, {"reports_to": "ben", "start_date": "2020"}),
        person("ben", {"role": "Aide"}, {"reports_to": "ada", "start_date": "2020"}),
    )
    assert sorted(presences(on(data, "2021"))) == ["ada", "ben"]


def test_the_days_of_a_file_share_what_does_not_depend_on_them() -> None:
    one = LINES.on("2020")
    known, managers = (one.memberships, one.person_index, one.organization_periods), one.managers
    other = one.on("2021")
    assert all(
        own is shared
        for own, shared in zip(
            (other.memberships, other.person_index, other.organization_periods), known, strict=True
        )
    )
    assert other.managers is not managers
    assert other.on(None).day is None


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="there is no month 13"):
        LINES.on("2023-13")


@pytest.mark.parametrize("facet", [REPORTING, ORGANIZATION])
def test_another_day_of_a_table_looks_at_no_row_and_reads_no_date_again(
    facet: Facet, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 300
    table = flat_dataset(
        {
            "id": [str(row) for row in range(count)],
            "name": [f"Person {row}" for row in range(count)],
            "manager": ["", *(str(row // 4) for row in range(1, count))],
            "organization": [f"Team {row % 7}" for row in range(count)],
            "start_date": [f"20{row % 20:02}-03-01" for row in range(count)],
        }
    )
    first = on(table, "2010-05-01", facet)
    asked: list[str] = []

    def read(text: str) -> tuple[int, int]:
        asked.append(text)
        return PartialDate.parse(text).days

    def row_of(roster: Roster, row: int) -> None:
        raise AssertionError(f"row {row} was made")

    monkeypatch.setattr("orgviewer.model.days.periods.days_of", read)
    monkeypatch.setattr(Roster, "__getitem__", row_of)
    other = on(first.dataset, "2012-05-01", facet)
    assert len(other) > len(first)
    assert asked == []


def test_the_legend_counts_who_is_there_on_the_day() -> None:
    coloured = Facet(FacetKind.START_YEAR)
    counts = {}
    for day in (None, "2012", "2021"):
        made = make_chart(ROWS, ChartSpec(as_of=day, coloured_by=coloured))
        assert made.colouring
        counts[day] = dict(zip(made.colouring.texts, made.colouring.counts, strict=True))
        assert made.colouring.unknown == 1
    assert counts[None] == {"2000": 1, "2010": 1, "2015": 1}
    assert counts["2012"] == {"2000": 1, "2010": 1, "2015": 0}
    assert counts["2021"] == {"2000": 1, "2010": 0, "2015": 1}
