"""Folding, counting and naming the nodes of a chart."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from orgviewer.arrays import Integers, ranges
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.folding import closed_nodes, fold
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart, whole_chart
from orgviewer.statistics.census import count_hidden
from tests.datasets import COMPANY, Entry, Tree, dataset, trees

SHARED = trees(most=12, members=4, shared=True)
foldings = st.builds(Folding, st.none() | st.integers(0, 5), st.frozensets(st.integers(0, 40), max_size=8))


def whole(tree: Tree) -> Chart:
    return whole_chart(tree.dataset(), ChartSpec())


def subtree(chart: Chart, node: int) -> list[int]:
    """Return a node and all beneath it, found by asking every node for its path."""
    return [other for other in range(len(chart)) if node in (other, *chart.ancestors(other))]


@given(SHARED)
def test_people_are_counted_once_however_many_cards_they_have(tree: Tree) -> None:
    chart = whole(tree)
    for node in range(len(chart)):
        nodes = subtree(chart, node)
        people = {int(chart.record[other]) for other in nodes if chart.kind[other] == Kind.PERSON}
        groups = [other for other in nodes if chart.kind[other] == Kind.ORGANIZATION]
        assert (chart.people[node], chart.groups[node]) == (len(people), len(groups))


def test_somebody_in_two_teams_is_one_person_above_both() -> None:
    chart = whole(Tree((-1, 0, 0), ((), (7, 8), (7,))))
    assert chart.people[:3].tolist() == [2, 2, 1]


@given(SHARED, foldings)
def test_what_a_fold_hides_and_what_it_leaves(tree: Tree, folding: Folding) -> None:
    chart = whole(tree)
    closed = closed_nodes(chart, folding)
    folded = fold(chart, folding)
    seen = [node for node in range(len(chart)) if not closed[chart.ancestors(node)].any()]
    assert folded.whole.tolist() == seen
    place = {node: number for number, node in enumerate(seen)}
    for number, node in enumerate(seen):
        above = int(chart.parent[node])
        assert folded.parent[number] == (place[above] if above >= 0 else -1)
        assert folded.key(number) == chart.key(node)
        for array, original in (
            (folded.people, chart.people),
            (folded.groups, chart.groups),
            (folded.branch, chart.branch),
            (folded.stacked, chart.stacked),
        ):
            assert array[number] == original[node]
        assert folded.hidden[number] == (len(subtree(chart, node)) - 1 if closed[node] else 0)
    assert len(folded) + folded.hidden.sum() == len(chart)


@given(SHARED, foldings, st.integers(0, 40), foldings)
def test_who_is_seen_and_who_is_hidden_are_all_people(
    tree: Tree, folding: Folding, focus: int, further: Folding
) -> None:
    chart = whole(tree)
    place = Place(focus % len(chart))
    folded = fold(chart, replace(folding, focus=place))
    assert len(seen_people(folded)) + folded.hidden_people.sum() == chart.people[place]
    assert (folded.hidden_people[folded.hidden == 0] == 0).all()
    again = fold(folded, further)
    assert len(seen_people(again)) + again.hidden_people.sum() == chart.people[place]


def seen_people(chart: Chart) -> set[int]:
    return set(chart.record[chart.kind == Kind.PERSON].tolist())


def test_a_folded_manager_of_three_hides_three() -> None:
    people: list[Entry] = [{"id": "a", "name": "A"}]
    people += [{"id": one, "name": one, "memberships": [{"reports_to": "a"}]} for one in "bcd"]
    chart = make_chart(dataset({"persons": people}), ChartSpec(folding=Folding(0)))
    assert chart.hidden_people.tolist() == [3]


def test_who_is_hidden_is_counted_when_somebody_asks_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []

    def counting(under: Integers, *others: Any) -> Integers:
        counted.append(len(under))
        return count_hidden(under, *others)

    monkeypatch.setattr("orgviewer.chart.folding.count_hidden", counting)
    chart = whole(Tree((-1, 0, 0), ((), (7, 8), (9,))))
    folded = [fold(chart, Folding(depth)) for depth in (0, 1)]
    assert not counted
    assert [folded[0].hidden_people.tolist() for _ in "ab"] == [[3], [3]]
    assert counted == [len(chart)]


def test_folding_goes_no_deeper_than_what_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[int] = []

    def counting(starts: Integers, counts: Integers) -> Integers:
        steps.append(len(starts))
        return ranges(starts, counts)

    line = Tree((-1, *range(200)), ((),) * 201)
    chart = whole(line)
    monkeypatch.setattr("orgviewer.chart.folding.ranges", counting)
    assert len(fold(chart, Folding(3))) == 4
    assert len(steps) == 4


def test_whoever_is_hidden_in_two_teams_is_counted_where_the_primary_card_is() -> None:
    chart = whole(Tree((-1, 0, 0), ((), (7, 8), (7,))))
    one, other = (Place(chart.find((Kind.ORGANIZATION, f"o{team}", ""))) for team in (1, 2))
    assert (chart.record[chart.repeated].tolist(), chart.parent[chart.repeated].tolist()) == ([0], [other])
    for closed, hidden in (((one,), {one: 1}), ((other,), {}), ((one, other), {one: 2})):
        folded = fold(chart, Folding(exceptions=frozenset(closed)))
        said = folded.hidden_people.tolist()
        assert {int(folded.whole[node]): count for node, count in enumerate(said) if count} == hidden


@given(SHARED, foldings, st.integers(0, 40))
def test_toggling_twice_changes_nothing(tree: Tree, folding: Folding, node: int) -> None:
    chart = whole(tree)
    node %= len(chart)
    once = folding.toggled(Place(node))
    assert once.toggled(Place(node)) == folding
    assert closed_nodes(chart, once)[node] == (
        not closed_nodes(chart, folding)[node] and bool(chart.children[1][node])
    )


def test_a_depth_leaves_so_many_levels_below_the_root() -> None:
    chart = whole(Tree((-1, 0, 1, 2)))
    sizes = [len(fold(chart, Folding(depth))) for depth in range(6)]
    assert sizes == [1, 2, 3, 4, 4, 4]
    assert fold(chart, Folding()) is chart
    opened = fold(chart, Folding(1, frozenset({Place(1)})))
    assert (opened.whole.tolist(), opened.hidden.tolist()) == ([0, 1, 2], [0, 0, 1])


def test_an_exception_that_the_chart_does_not_have_is_nothing() -> None:
    chart = whole(Tree((-1, 0)))
    assert len(fold(chart, Folding(exceptions=frozenset({Place(99)})))) == 2


def test_walks_over_a_chart() -> None:
    chart = whole(Tree((-1, 0, 1), ((), (), (5,))))
    assert chart.ancestors(3) == [2, 1, 0]
    assert chart.beneath.tolist() == [3, 2, 1, 0]
    assert chart.levels.tolist() == [0, 1, 2, 3, 4]
    assert [part.tolist() for part in chart.children] == [[1, 2, 3, 4], [1, 1, 1, 0]]


@given(SHARED)
def test_every_node_is_found_by_its_key(tree: Tree) -> None:
    chart = whole(tree)
    keys = [chart.key(node) for node in range(len(chart))]
    assert len({*keys}) == len(chart)
    assert [chart.find(key) for key in keys] == [*range(len(chart))]


def test_keys_outlive_a_fold_and_a_card() -> None:
    chart = make_chart(dataset(COMPANY), ChartSpec())
    ada = [chart.key(int(node)) for node in chart.cards(Kind.PERSON, 0)]
    assert ada == [(Kind.PERSON, "ada", "vision"), (Kind.PERSON, "ada", "language")]
    # The card in a team that is no more gives way to another card of the same person.
    assert chart.find((Kind.PERSON, "ada", "elsewhere")) == chart.find(ada[0])
    assert chart.find((Kind.PERSON, "nobody", "")) == -1
    assert chart.find((Kind.VACANCY, "taken", "")) == -1
    folded = make_chart(dataset(COMPANY), ChartSpec(folding=Folding(1)))
    assert folded.find(ada[0]) == -1
    assert folded.find((Kind.FILE, "", "")) == 0


@pytest.mark.parametrize("depth", [None, 0, 3])
def test_an_empty_chart_can_be_folded(depth: int | None) -> None:
    chart = make_chart(dataset({}), ChartSpec(folding=Folding(depth, frozenset({Place(0)}))))
    assert len(chart) == 0
    assert chart.levels.tolist() == [0]
    assert [len(part) for part in chart.children] == [0, 0]
    assert len(chart.beneath) == 0
    assert chart.find((Kind.FILE, "", "")) == -1
    assert np.array_equal(chart.cards(Kind.PERSON, 0), [])
