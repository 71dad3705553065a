"""A column that became a field of people is that field for posts that nobody holds, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.chart.chart import Kind
from orgviewer.chart.fields.names import person_fields, settled
from orgviewer.chart.filters.filtering import filter_doubt
from orgviewer.chart.rules.evaluation import meeting
from orgviewer.chart.rules.grammar import parse_rule, rule_fields, settled_rules
from orgviewer.chart.spec import CardField, CardSpec, ChartSpec, fitting
from orgviewer.chart.trees import whole_chart
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.field_texts import field_lines
from orgviewer.paint.cards.labels import label
from orgviewer.readers import read
from orgviewer.saved.fitting import chart_remarks, idle_rules, rule_remarks
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from tests.datasets import dataset

STAFF = """Personalnr;Name;Position;Vorgesetzter;Telefon;E-Mail;Kosten
P1;Ada Example;Leiterin;;+49 30 1;ada@example.org;100
P2;Ben Example;Referent;P1;;ben@example.org;90
P3;Vakant;Referent;P1;+86 10 3;;80
P4;Cleo Example;Referent;P1;+86 10 4;;70
"""
PEOPLE: list[dict[str, object]] = [
    {"id": "ada", "name": "Ada", "contact_details": [{"type": "voice", "value": "+49 30 1"}]},
    {"id": "ben", "name": "Ben"},
    {"id": "cleo", "name": "Cleo", "contact_details": [{"type": "voice", "value": "+86 10 4"}]},
]
NATIVE = {
    "meta": {"format": 1},
    "posts": [{"id": "free", "label": "Referent", "status": "vacant", "other": {"Telefon": "+86 10 3"}}],
    "persons": PEOPLE,
}


@pytest.fixture(params=["table", "native"])
def staff(request: pytest.FixtureRequest, tmp_path: Path) -> Dataset:
    if request.param == "native":
        return dataset(NATIVE)
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return read(path)


@pytest.mark.parametrize(
    ("condition", "cards"),
    [("Telefon missing", 1), ("phone missing", 1), ("Telefon contains +86", 2), ("phone contains +86", 2)],
)
def test_a_rule_on_the_heading_means_the_field_of_people_and_of_vacancies(
    staff: Dataset, condition: str, cards: int
) -> None:
    rules = settled_rules((parse_rule(f"{condition}: red"),), staff)
    assert rules[0].when.field == "phone"
    assert meeting(whole_chart(staff, ChartSpec()), [rules[0].when]) == [cards]


@pytest.mark.parametrize("word", ["Telefon", "telefon", '"Telefon"', "phone"])
def test_a_search_by_the_heading_or_the_field_finds_people_and_vacancies(staff: Dataset, word: str) -> None:
    index = build_index(staff)
    found = find(index, f"{word}:+86")
    assert (int(found.persons.sum()), int(found.posts.sum())) == (1, 1)
    assert {hit.column for hit in found.hits} == {"phone"}
    assert "Telefon" not in index.column_names


@pytest.mark.parametrize(
    ("query", "people"), [("Standort:Berlin", 1), ('"Funktion":"Referent"', 2), ("Ort:Berlin", 0)]
)
def test_a_search_knows_the_headings_that_were_read_as_fields(
    tmp_path: Path, query: str, people: int
) -> None:
    path = tmp_path / "staff.csv"
    text = "Name;Funktion;Standort\nAda;Leiterin;Berlin\nBen;Referent;Bonn\nCleo;Referent;Bonn\n"
    path.write_text(text, encoding="utf-8")
    data = read(path)
    assert int(find(build_index(data), query).persons.sum()) == people
    assert bool(filter_doubt(data, query)) == (not people)


def test_it_is_offered_once(staff: Dataset) -> None:
    for offered in (person_fields(staff), rule_fields(staff)):
        assert "phone" in offered
        assert "Telefon" not in offered


def test_cards_of_vacancies_say_it_as_those_of_people_do(staff: Dataset) -> None:
    card = settled(CardSpec((CardField("name"), CardField("Telefon"))), staff)
    chart = whole_chart(staff, ChartSpec(card=card))
    (vacant,) = (node for node in range(len(chart)) if chart.kind[node] == Kind.VACANCY)
    assert [line.text for line in field_lines(chart, vacant, label(chart, vacant))][-1] == "+86 10 3"


def test_a_column_that_people_have_beside_the_field_stays_one_of_its_own() -> None:
    persons = [{**one, "other": {"Telefon": "home"}} for one in PEOPLE]
    data = dataset({**NATIVE, "persons": persons})
    assert "Telefon" in rule_fields(data)


def test_a_number_in_a_rule_is_read_as_those_of_its_column(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("Name;Kosten\nAda;102.061,50 €\nBen;90.000,00 €\nCleo;150\n", encoding="utf-8")
    whole = whole_chart(read(path), ChartSpec())
    rules = [parse_rule(f"Kosten {one}: red").when for one in ("> 100.000", "< 100.000", "> 100")]
    assert meeting(whole, rules) == [1, 2, 3]


@pytest.mark.parametrize("typed", ["phone is empty", 'Telefon = ""', "phone contains n/a"])
def test_a_rule_that_holds_of_no_card_is_told_with_what_may_have_been_meant(
    staff: Dataset, typed: str
) -> None:
    rules = settled_rules((parse_rule(f"{typed}: border"), parse_rule("phone missing: red")), staff)
    (told,) = idle_rules(whole_chart(staff, ChartSpec(rules=rules)))
    assert told.startswith('The rule "phone ')
    assert told.endswith('holds of no card. Whoever has none of it is found by "phone missing".')


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Kosten > 5", ""),
        ("role > 5", '"role" is text: nobody can tell whether it is more or less.'),
        ("E-Mail over 5", '"email" is text: nobody can tell whether it is more or less.'),
        ("Raum > 5", '"Raum" holds no numbers alone: "R1" is none.'),
        ("Raum after 2024", '"Raum" holds no dates of which one can tell the day'),
        ("role is Chief", ""),
    ],
)
def test_why_a_rule_of_a_view_can_hold_of_nobody_in_this_file_is_told(
    tmp_path: Path, typed: str, why: str
) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF.replace("Kosten\n", "Kosten;Raum\n").replace("0\n", "0;R1\n"), encoding="utf-8")
    data = read(path)
    whole = whole_chart(data, fitting(ChartSpec(rules=(parse_rule(f"{typed}: red"),)), data))
    told = [*rule_remarks(whole), *idle_rules(whole)]
    if typed == "Kosten > 5":
        assert told == []
    else:
        for sentence, beginning in zip(told, ("meets nobody.", "holds of no card."), strict=True):
            assert why in sentence
            assert beginning in sentence


def test_a_rule_and_a_field_that_are_called_otherwise_now_still_fit(staff: Dataset) -> None:
    rules = (parse_rule("Telefon missing: red"), parse_rule("Gone is 1: red"), parse_rule("Lost is 1: red"))
    card = CardSpec((CardField("name"), CardField("Telefon"), CardField("Gone")))
    assert list(chart_remarks(ChartSpec(rules=rules[:1], card=CardSpec(card.fields[:2])), staff)) == []
    assert list(chart_remarks(ChartSpec(rules=rules, card=card), staff)) == [
        'the rule "Gone is "1": red" asks of a column that is not there; it marks nobody.',
        'the rule "Lost is "1": red" asks of a column that is not there; it marks nobody.',
        'cards were to say "Gone", which is not there; they say the others.',
    ]
