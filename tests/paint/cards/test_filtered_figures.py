"""Figures under a filter: what cards and rules say of managers and teams is of everybody."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.fields.typed import parse_fields
from orgviewer.chart.folding import fold
from orgviewer.chart.places import Node, Place
from orgviewer.chart.rules.evaluation import Ruling, meeting, ruling
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import CardSpec, ChartSpec, Filter, FilterWay, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.texts import badge_text
from orgviewer.paint.figure_words import count_lines
from orgviewer.paint.legend_marks import key_entries
from orgviewer.publish.statistics.rows import sections_of
from tests.datasets import dataset, flat_dataset

STAFF = {
    "id": ["1", "2", "3", "4", "5", "6"],
    "name": ["Ada", "Bob", "Cid", "Dee", "Eve", "Fay"],
    "manager": ["", "1", "1", "1", "1", "2"],
    "Desk": ["Bonn", "Berlin", "Bonn", "Bonn", "Bonn", "Bonn"],
}
TEAM = {
    "organizations": [{"id": "o", "name": "Org"}],
    "posts": [{"id": "free", "label": "Clerk", "organization_id": "o", "status": "vacant"}],
    "persons": [
        {
            "id": name.lower(),
            "name": name,
            "other": {"Salary": salary},
            "memberships": [{"organization_id": "o", **({"reports_to": above} if above else {})}],
        }
        for name, salary, above in (("Ann", "100", "ben"), ("Ben", "200", ""), ("Cyd", "300", "ben"))
    ],
}
FIGURES = CardSpec(parse_fields("name,span,beneath"), parse_fields("name,head,cost,vacancies"))


def said(chart: Chart) -> dict[str, list[str]]:
    return {
        words.title: [line.text for line in words.lines]
        for words in (label(chart, node) for node in range(len(chart)))
    }


def shown(data: Dataset, query: str, way: FilterWay = FilterWay.ONLY, *rules: str) -> Chart:
    parsed = tuple(map(parse_rule, rules))
    return whole_chart(data, ChartSpec(card=FIGURES, rules=parsed, filter=Filter(query, way)))


def test_a_manager_has_as_many_reports_as_without_the_filter() -> None:
    whole = shown(flat_dataset(STAFF), "Bob")
    wanted = {
        "Ada": ["Ada", "4 direct reports", "5 people beneath"],
        "Bob": ["Bob", "1 direct report", "1 person beneath"],
    }
    assert said(whole) == wanted
    folded = fold(whole, Folding().toggled(Place(0)))
    assert said(folded) == {"Ada": wanted["Ada"]}


@pytest.mark.parametrize("way", FilterWay)
def test_a_team_has_the_head_the_cost_and_the_vacancies_that_it_has(way: FilterWay) -> None:
    everybody = said(whole_chart(dataset(TEAM), ChartSpec(card=FIGURES)))["Org"]
    assert everybody == ["Org", "Ben", "Salary: 600", "1 vacancy"]
    assert said(shown(dataset(TEAM), "Ann", way))["Org"] == everybody


def test_rules_ask_of_everybody_and_mark_those_who_are_shown() -> None:
    whole = shown(
        flat_dataset(STAFF), "Bob", FilterWay.ONLY, "span > 3: red", "beneath is between 1 and 4: blue"
    )
    found: Ruling = ruling(whole)
    assert (found.first.tolist(), found.counts) == ([0, 1], (1, 1))
    assert meeting(whole, [rule.when for rule in whole.spec.rules]) == [1, 1]


def test_what_the_counts_of_a_card_come_from_is_of_everybody() -> None:
    data = dataset(TEAM)
    usual = count_lines(whole_chart(data, ChartSpec()), 0)
    assert usual == ["directly beneath: 4 = 3 people + 1 vacancy"]
    without_vacancy = whole_chart(data, ChartSpec(filter=Filter("Clerk", FilterWay.HIDE)))
    assert not (without_vacancy.kind == Kind.VACANCY).any()
    assert count_lines(without_vacancy, 0) == usual


def test_statistics_say_that_they_are_of_those_who_are_shown() -> None:
    data = flat_dataset(STAFF)
    assert not any("of those shown" in one.heading for one in sections_of(whole_chart(data, ChartSpec())))
    headings = [one.heading for one in sections_of(shown(data, "Bob"))]
    assert headings[0] == "In all, of those shown"
    assert all(heading.endswith(", of those shown") for heading in headings)


def test_a_team_of_one_is_one_of_everybody_whomever_the_filter_shows() -> None:
    totals = sections_of(shown(flat_dataset(STAFF), "Fay"))[0].rows
    (ones,) = [row for row in totals if row.name == "Teams of one"]
    assert (ones.number, ones.cards.tolist()) == ("1", [1])  # of Bob alone: Ada has four


def test_a_folded_card_counts_whom_unfolding_shows_and_an_open_one_whom_the_filter_left_out() -> None:
    whole = shown(flat_dataset(STAFF), "Fay")
    assert [badge_text(whole, Node(node)) for node in range(2)] == ["…3", "−"]
    folded = fold(whole, Folding().toggled(Place(0)))
    assert badge_text(folded, Node(0)) == "+2"
    beneath = fold(whole, Folding().toggled(Place(1)))
    assert [badge_text(beneath, Node(node)) for node in range(2)] == ["…3", "+1"]


def test_a_key_counts_the_cards_that_are_on_the_sheet() -> None:
    whole = whole_chart(flat_dataset(STAFF), ChartSpec(rules=(parse_rule("Desk is Bonn: red"),)))
    assert [entry.text for entry in key_entries(whole)] == ["Desk: Bonn (5)"]
    folded = fold(whole, Folding().toggled(Place(0)))
    assert [entry.text for entry in key_entries(folded)] == ["Desk: Bonn (1)"]
    assert [entry.text for entry in key_entries(whole, np.array([0, 2], np.int32))] == ["Desk: Bonn (2)"]
