"""Filters: who is found stays, with what leads to it from the top, and the others are counted."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.filters.by_rule import whom_it_meets
from orgviewer.chart.filters.filtering import filter_doubt
from orgviewer.chart.folding import fold
from orgviewer.chart.places import Node, Place
from orgviewer.chart.spec import ChartSpec, Filter, FilterWay, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.texts import badge_text
from orgviewer.paint.figure_words import count_lines
from orgviewer.relations.facets import REPORTING
from orgviewer.search.filters import rule_filter
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from tests.datasets import Tree, dataset, flat_dataset, trees

ONLY, HIDE = FilterWay.ONLY, FilterWay.HIDE
WAYS = st.sampled_from(FilterWay)
STAFF = [
    ("boss", "", "Head", "Oslo"),
    ("north", "boss", "Lead", "Bergen"),
    ("ada", "north", "Engineer", "Oslo"),
    ("bob", "north", "Engineer", "Bergen"),
    ("south", "boss", "Lead", "Bergen"),
    ("cyd", "south", "Designer", "Bergen"),
    ("dan", "south", "Designer", "Oslo"),
    ("eve", "dan", "Intern", "Bergen"),
    ("fay", "dan", "Intern", "Bergen"),
]


def staff(query: str, way: FilterWay = ONLY, root: str | None = None) -> Chart:
    ids, managers, roles, sites = (list(column) for column in zip(*STAFF, strict=True))
    columns = {
        "id": ids,
        "name": list(map(str.title, ids)),
        "manager": managers,
        "role": roles,
        "Desk": sites,
    }
    return whole_chart(flat_dataset(columns), ChartSpec(filter=Filter(query, way), root=root))


def names(chart: Chart) -> list[str]:
    return [label(chart, node).title for node in range(len(chart))]


def node(chart: Chart, key: str) -> Node:
    return Node(chart.find((Kind.PERSON, key, "")))


@pytest.mark.parametrize(
    ("query", "doubt"),
    [
        ("Desk:Oslo", ""),
        ("role:Engineer https://example.org 10:30 uid:17", ""),
        (
            "Region: North",
            'There is no field or column "Region" to look in; it is looked for as a word.',
        ),
        (
            '"Desks":"Oslo" ada',
            'There is no field or column "Desks" to look in; it is looked for as a word. '
            'Did you mean "Desk"?',
        ),
        ("Desk: Oslo", 'Nothing is asked of "Desk": a value stands right behind the colon.'),
        ('Ada Desk:""', 'Nothing is asked of "Desk": a value stands right behind the colon.'),
        ('Ada rule:""', 'Nothing is asked of "rule": a value stands right behind the colon.'),
        ("Desk:", '"Desk:" asks for nothing: everybody is shown.'),
    ],
)
@pytest.mark.parametrize("way", FilterWay)
def test_a_filter_that_asks_for_a_column_that_is_gone_or_for_nothing_is_told(
    query: str, doubt: str, way: FilterWay
) -> None:
    assert filter_doubt(staff(query, way).dataset, query) == doubt


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("span > 1", ["Boss", "Dan", "North", "South"]),
        ("Desk is Oslo", ["Ada", "Boss", "Dan"]),
        ('"Desk" is "Oslo"', ["Ada", "Boss", "Dan"]),
        ("role missing", []),
        ("vacant", []),
        ("span >", []),
        ("Gone is 1", []),
    ],
)
def test_whom_a_rule_meets_is_found_by_its_condition(condition: str, found: list[str]) -> None:
    chart = staff("", root=None)
    meets = partial(whom_it_meets, chart)
    text = rule_filter(condition)
    hits = find(build_index(chart.dataset), text, chart.dataset, meets).hits
    assert sorted(chart.dataset.persons[hit.record].name for hit in hits) == found
    assert {hit.text for hit in hits} <= {condition}
    if found:
        assert set(found) <= set(names(staff(text)))
        assert not set(found) & set(names(staff(text, HIDE))) - {"Boss", "North", "South", "Dan"}
    assert bool(filter_doubt(chart.dataset, text)) == (condition in ("span >", "Gone is 1"))


@given(st.sampled_from(["span > 1", "Desk is Oslo"]), WAYS)
def test_a_rule_is_asked_of_everybody_whoever_is_shown(condition: str, way: FilterWay) -> None:
    alone, both = staff(rule_filter(condition), way), staff(f"{rule_filter(condition)} role:Engineer", way)
    everybody, _, _ = whom_it_meets(staff(""), condition)
    for chart in (alone, both):
        assert np.array_equal(whom_it_meets(chart, condition)[0], everybody)


def test_only_who_is_found_stays_and_what_leads_there_from_the_top() -> None:
    assert sorted(names(staff("Desk:Oslo"))) == ["Ada", "Boss", "Dan", "North", "South"]
    assert sorted(names(staff("role:Intern"))) == ["Boss", "Dan", "Eve", "Fay", "South"]


def test_who_is_found_is_hidden_unless_somebody_else_stands_beneath() -> None:
    assert sorted(names(staff("Desk:Oslo", HIDE))) == [
        "Bob",
        "Boss",
        "Cyd",
        "Dan",
        "Eve",
        "Fay",
        "North",
        "South",
    ]
    assert sorted(names(staff("role:Intern", HIDE))) == ["Ada", "Bob", "Boss", "Cyd", "Dan", "North", "South"]


@pytest.mark.parametrize("query", ["", "  ", "Desk:", "role:"])
def test_what_asks_for_nothing_filters_nothing(query: str) -> None:
    assert len(staff(query)) == len(staff(query, HIDE)) == len(STAFF)
    assert not staff(query).left_out.any()


def test_where_nobody_is_found_the_top_alone_stays() -> None:
    assert names(staff("Zanzibar")) == ["Boss"]
    assert len(staff("Zanzibar", HIDE)) == len(STAFF)


def test_the_others_are_counted_where_they_stood() -> None:
    chart = staff("role:Engineer")
    assert {key: badge_text(chart, node(chart, key)) for key in ("boss", "north", "ada")} == {
        "boss": "…5",
        "north": "−",
        "ada": "−",
    }
    assert count_lines(chart, node(chart, "boss")) == ["4 of 9 shown"]
    assert count_lines(chart, node(chart, "north"))[-1].startswith("in the whole branch: 3")
    assert chart.people[0] == len(STAFF)


def test_a_fold_counts_whom_unfolding_shows_and_nobody_who_is_left_out() -> None:
    whole = staff("role:Intern")
    chart = fold(whole, Folding().toggled(Place(node(whole, "south"))))
    assert names(chart) == ["Boss", "South"]
    assert len(whole) - len(chart) == 3
    assert badge_text(chart, Node(1)) == "+3"
    assert badge_text(chart, Node(0)) == "…3"


def test_a_root_is_shown_whoever_is_found_beneath_it() -> None:
    assert names(staff("role:Intern", root="south")) == ["South", "Dan", "Eve", "Fay"]
    assert names(staff("role:Head", root="south")) == ["South"]


def test_a_team_says_how_many_of_its_people_are_shown() -> None:
    people = [
        {"id": name.lower(), "name": name, "memberships": [{"organization_id": "team", "role": role}]}
        for name, role in (("Ada", "Engineer"), ("Bob", "Designer"), ("Cyd", "Engineer"))
    ]
    team = {"id": "team", "name": "Team", "headcount": 12}
    data = dataset({"organizations": [team], "persons": people})
    chart = whole_chart(data, ChartSpec(filter=Filter("role:Engineer")))
    assert label(chart, 0).detail == "2 of 12 shown"
    without = dataset({"organizations": [{**team, "headcount": None}], "persons": people})
    assert label(whole_chart(without, ChartSpec(filter=Filter("role:Engineer"))), 0).detail == "2 of 3 shown"


def test_a_manager_whom_only_others_name_and_a_vacancy_are_found_like_others() -> None:
    posts = [
        {"id": "p1", "label": "Head of Sales"},
        {"id": "p2", "label": "Clerk", "reports_to_post_id": "p1"},
    ]
    chart = whole_chart(
        dataset({"posts": posts, "meta": {"arranged_by": "reporting"}}),
        ChartSpec(filter=Filter("Sales"), arranged_by=REPORTING),
    )
    assert names(chart) == ["Head of Sales"]


charts = trees(most=10, members=3)


@given(charts, st.integers(0, 12), WAYS)
def test_any_filter_keeps_what_is_found_and_its_ancestors_and_counts_the_rest(
    tree: Tree, wanted: int, way: FilterWay
) -> None:
    data = tree.dataset()
    query = f"Person {wanted}"
    before = whole_chart(data, ChartSpec())
    after = whole_chart(data, ChartSpec(filter=Filter(query, way)))
    if not len(before):
        assert not len(after)
        return
    people = find(build_index(data), query, data).persons
    cards = zip(before.kind.tolist(), before.record.tolist(), strict=True)
    is_found = [kind == Kind.PERSON and bool(people[record]) for kind, record in cards]
    meant = [found is (way is ONLY) for found in is_found]
    kept = {0}
    for one in range(len(before)):
        if meant[one]:
            kept |= {one, *before.ancestors(one)}
    assert [before.key(one) for one in sorted(kept)] == [after.key(one) for one in range(len(after))]
    for one, old in enumerate(sorted(kept)):
        inside = {other for other in range(len(before)) if old in (other, *before.ancestors(other))}
        everybody = {int(before.record[other]) for other in inside if before.kind[other] == Kind.PERSON}
        shown = {int(before.record[other]) for other in inside & kept if before.kind[other] == Kind.PERSON}
        assert after.people[one] == len(everybody)
        assert after.left_out[one] == len(everybody - shown)


@given(charts, st.integers(0, 9), st.frozensets(st.integers(0, 9), max_size=3))
def test_what_is_folded_of_a_filtered_chart_counts_once_whom_the_filter_keeps(
    tree: Tree, wanted: int, folded: frozenset[int]
) -> None:
    data = tree.dataset()
    whole = whole_chart(data, ChartSpec(filter=Filter(f'"Person {wanted}"', HIDE)))
    if not len(whole):
        return
    folding = Folding(exceptions=frozenset(map(Place, folded)))
    chart = fold(whole, folding)
    kept, seen = (
        {int(record) for record, kind in zip(one.record, one.kind, strict=True) if kind == Kind.PERSON}
        for one in (whole, chart)
    )
    assert int(chart.hidden_people[chart.hidden > 0].sum()) == len(kept - seen)
    assert np.all(chart.left_out >= 0)
