"""Assistants and dotted-line managers beside the tree, what lights up, and where cards come from."""

from __future__ import annotations

import numpy as np

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.folding import focused, fold, opened_to
from orgviewer.chart.lighting import Records, light, lit_places
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart, whole_chart
from orgviewer.choices import Extra
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.motion import NOWHERE, origins
from orgviewer.model.dataset import Dataset
from orgviewer.relations.facets import ORGANIZATION, REPORTING
from tests.datasets import dataset, flat_dataset


def person(identifier: str, **membership: object) -> dict[str, object]:
    return {"id": identifier, "name": identifier.upper(), "memberships": [membership]}


OFFICE = dataset(
    {
        "persons": [
            person("boss", role="Boss"),
            person("first", reports_to="boss"),
            person("helper", reports_to="boss", assistant=True),
            person("second", reports_to="boss", also_reports_to=["first"]),
            person("low", reports_to="second"),
        ]
    }
)


def node(chart: Chart, identifier: str) -> int:
    return chart.find((Kind.PERSON, identifier, ""))


def place(whole: Chart, identifier: str) -> Place:
    return Place(node(whole, identifier))


def names(chart: Chart) -> list[str]:
    return [chart.dataset.persons[record].id for record in chart.record.tolist()]


def test_assistants_stand_first_and_can_be_left_out() -> None:
    assert names(make_chart(OFFICE, ChartSpec())) == ["boss", "helper", "first", "second", "low"]
    without = ChartSpec(extras=frozenset({Extra.DOTTED_LINES}))
    assert names(make_chart(OFFICE, without)) == ["boss", "first", "second", "low"]


def test_an_assistant_to_whom_others_report_is_never_left_out() -> None:
    persons = [person("a"), person("b", reports_to="a", assistant=True), person("c", reports_to="b")]
    chart = make_chart(dataset({"persons": persons}), ChartSpec(extras=frozenset()))
    assert names(chart) == ["a", "b", "c"]


def test_dotted_line_managers_of_records_and_of_tables_are_lines() -> None:
    table = flat_dataset(
        {
            "id": ["1", "2", "3"],
            "name": list("ABC"),
            "reports_to": ["", "1", "1"],
            "also_reports_to": ["", "", "2"],
        }
    )
    for found, pair in ((OFFICE, ("second", "first")), (table, ("3", "2"))):
        chart = make_chart(found, ChartSpec())
        assert chart.dotted.tolist() == [[node(chart, pair[0]), node(chart, pair[1])]]
        assert len(make_chart(found, ChartSpec(extras=frozenset())).dotted) == 0


def test_a_line_told_twice_is_one_and_nobody_has_one_to_themselves() -> None:
    records = [
        person("a"),
        person("b", reports_to="a"),
        person("c", reports_to="a", also_reports_to=["b", "c", "b", "a", "b"]),
    ]
    chart = make_chart(dataset({"persons": records}), ChartSpec())
    c = node(chart, "c")
    assert chart.dotted.tolist() == [[c, node(chart, "b")], [c, node(chart, "a")]]


def test_a_line_to_somebody_folded_away_is_not_drawn() -> None:
    persons = [*("a", "b"), "c"]
    records = [
        person(persons[0]),
        person(persons[1], reports_to="a"),
        person(persons[2], reports_to="b", also_reports_to=["a"]),
    ]
    whole = whole_chart(dataset({"persons": records}), ChartSpec())
    assert len(whole.dotted) == 1
    assert len(fold(whole, Folding(exceptions=frozenset({Place(1)}))).dotted) == 0


# What lights up


def records(found: Dataset, *identifiers: str) -> Records:
    persons = np.zeros(len(found.persons), bool)
    persons[[found.person_index[identifier] for identifier in identifiers]] = True
    return Records(persons, np.zeros(len(found.organizations), bool), np.zeros(len(found.posts), bool))


def test_who_is_meant_lights_up_and_whoever_hides_them() -> None:
    whole = whole_chart(OFFICE, ChartSpec())
    lit = lit_places(whole, records(OFFICE, "low"))
    assert [identifier for identifier, flag in zip(names(whole), lit, strict=True) if flag] == ["low"]
    open_chart = light(whole, whole, lit)
    assert np.flatnonzero(open_chart.cards).tolist() == [place(whole, "low")]
    assert open_chart.blocks[[place(whole, "boss"), place(whole, "second")]].all()
    assert not open_chart.blocks[place(whole, "first")]
    assert np.flatnonzero(open_chart.stacks).tolist() == [place(whole, "second")]
    folded = fold(whole, Folding().toggled(place(whole, "second")))
    assert np.flatnonzero(light(whole, folded, lit).cards).tolist() == [node(folded, "second")]


# One branch alone


def test_a_focus_shows_a_branch_and_leads_back_to_what_was_visible() -> None:
    whole = whole_chart(OFFICE, ChartSpec())
    before = Folding().toggled(place(whole, "second"))
    inside = focused(whole, before, place(whole, "second"))
    assert names(fold(whole, inside)) == ["second", "low"]
    assert inside.outer == before
    assert focused(whole, inside, Place(0)) == before
    deeper = focused(whole, inside, place(whole, "low"))
    assert names(fold(whole, deeper)) == ["low"]
    assert focused(whole, deeper, place(whole, "second")) == inside
    assert names(fold(whole, focused(whole, deeper, place(whole, "first")))) == ["first"]
    assert focused(whole, deeper, place(whole, "first")).outer == before


def test_what_lies_outside_of_the_focus_ends_it_when_it_is_wanted() -> None:
    whole = whole_chart(OFFICE, ChartSpec())
    inside = focused(whole, Folding(), place(whole, "second"))
    assert opened_to(whole, inside, place(whole, "low")) == inside
    assert opened_to(whole, inside, place(whole, "first")) == Folding()


# Motion


def test_cards_come_from_where_the_same_people_stood_or_were_hidden() -> None:
    whole = whole_chart(OFFICE, ChartSpec(arranged_by=REPORTING))
    folded = fold(whole, Folding().toggled(place(whole, "second")))
    other = whole_chart(OFFICE, ChartSpec(arranged_by=ORGANIZATION))
    before, after = arrange(folded, LayoutSpec()), arrange(other, LayoutSpec())
    came = origins(before, whole, after, other)
    for identifier, origin in (("first", "first"), ("second", "second"), ("low", "second")):
        assert came[node(other, identifier)] == node(folded, origin)
    assert came[0] == NOWHERE  # the file's own card was not there


def test_in_another_state_of_a_file_cards_come_from_those_with_the_same_ids() -> None:
    def state(*ids: str) -> Chart:
        persons = [
            {"id": key, "name": key, "memberships": [{"reports_to": ids[0]}] if key != ids[0] else []}
            for key in ids
        ]
        return whole_chart(dataset({"persons": persons}), ChartSpec())

    before, after = state("boss", "ada", "ben", "cy"), state("boss", "new", "cy", "ada")
    came = origins(arrange(before, LayoutSpec()), before, arrange(after, LayoutSpec()), after)
    for identifier in ("boss", "ada", "cy"):
        assert came[node(after, identifier)] == node(before, identifier)
    assert came[node(after, "new")] == NOWHERE


def test_where_a_chart_is_folded_each_card_of_a_person_comes_from_its_own_place() -> None:
    teams = [{"id": name, "name": name} for name in ("one", "two")]
    both = {"id": "both", "name": "Both", "memberships": [{"organization_id": team["id"]} for team in teams]}
    alone = {"id": "alone", "name": "Alone", "memberships": [{"organization_id": "one"}]}
    whole = whole_chart(dataset({"organizations": teams, "persons": [both, alone]}), ChartSpec())
    places = np.arange(len(whole), dtype=np.int32)
    folded = fold(whole, Folding().toggled(Place(whole.find((Kind.ORGANIZATION, "one", "")))))
    assert len(folded) < len(whole)
    layout, other = arrange(whole, LayoutSpec()), arrange(folded, LayoutSpec())
    assert whole.repeated.any()
    assert (origins(layout, whole, layout, whole) == places).all()
    assert (origins(layout, whole, other, whole) == folded.whole).all()


def test_each_card_of_somebody_comes_from_the_card_of_the_same_membership() -> None:
    def on(day: str) -> tuple[Layout, Chart]:
        parts = [{"organization_id": "lab"}, {"organization_id": "shop", "start_date": "2020"}]
        teams = [{"id": "lab", "name": "Lab"}, {"id": "shop", "name": "Shop"}]
        data = dataset({"organizations": teams, "persons": [{"id": "a", "name": "A", "memberships": parts}]})
        chart = make_chart(data, ChartSpec(as_of=day))
        return arrange(chart, LayoutSpec()), chart

    (before, whole), (after, other) = on("2021"), on("2022")
    came = origins(before, whole, after, other)
    people = np.flatnonzero(other.kind == Kind.PERSON)
    assert whole.membership[came[people]].tolist() == other.membership[people].tolist() == [0, 1]
    (first, alone) = on("2019")
    assert origins(first, alone, after, other)[people].tolist() == [alone.person_card(0)] * 2
