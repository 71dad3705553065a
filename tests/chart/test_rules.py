"""Rules are asked of all cards at once, and answer as if each card were looked at by itself."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from orgviewer.arrays import Floats
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.rules.columns import FieldColumns, memory
from orgviewer.chart.rules.evaluation import RULING, meeting, ruling, with_rules
from orgviewer.chart.rules.grammar import condition_text, fitting_rules, parse_rule, rule_text, settled_rules
from orgviewer.chart.spec import (
    CardLook,
    CardRule,
    CardState,
    ChartSpec,
    Condition,
    Folding,
    Hue,
    Icon,
    Test,
    fitting,
)
from orgviewer.chart.trees import make_chart, whole_chart
from orgviewer.choices import Omission
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.omissions import without
from orgviewer.readers import read
from orgviewer.relations.facets import REPORTING, Facet, FacetKind
from tests.datasets import dataset

DAY = date(2024, 6, 30)
TEAM = {
    "meta": {"format": 1, "as_of": "2024-06-30"},
    "organizations": [
        {"id": "lab", "name": "Lab", "other": {"Floor": "3"}},
        {"id": "club", "name": "Club"},
    ],
    "posts": [{"id": "post", "label": "Analyst", "organization_id": "lab"}],
    "persons": [
        {
            "id": "ada",
            "name": "Ada",
            "email": "ada@example.org",
            "memberships": [
                {"organization_id": "lab", "role": "Chief", "start_date": "2024-05-01"},
                {"organization_id": "club", "role": "Adviser", "start_date": "2020-01-01"},
            ],
            "other": {"Status": "On parental leave", "Pay": "100"},
        },
        {
            "id": "ben",
            "name": "Ben",
            "memberships": [
                {"organization_id": "lab", "role": "Engineer", "reports_to": "ada", "start_date": "2024"},
            ],
            "other": {"Status": "active", "Pay": "n/a"},
        },
        {
            "id": "cleo",
            "name": "Cleo",
            "memberships": [
                {"organization_id": "lab", "assistant": True, "reports_to": "ada", "end_date": "2030-01-01"}
            ],
        },
    ],
}


def marked(data: Dataset, *rules: str, **more: object) -> dict[str, int]:
    """Return by what is on a card which rule marks it, but for those that none does."""
    chart = whole_chart(data, ChartSpec(rules=tuple(map(parse_rule, rules)), **more))  # type: ignore[arg-type]
    first = ruling(chart).first
    return {
        ":".join(map(str, chart.key(node)[1:])): turn for node, turn in enumerate(first.tolist()) if turn >= 0
    }


def met(data: Dataset, condition: str) -> set[str]:
    return set(marked(data, f"{condition}: red"))


@pytest.mark.parametrize(
    ("condition", "whom"),
    [
        ("vacant", {"post:"}),
        ("assistant", {"cleo:lab"}),
        ("several cards", {"ada:lab", "ada:club"}),
        ("on leave", {"ada:lab", "ada:club"}),
        ("role is chief", {"ada:lab"}),
        ("role = Chief", {"ada:lab"}),
        ('role contains "e"', {"ada:lab", "ada:club", "ben:lab"}),
        ("role missing", {"cleo:lab"}),
        ("email missing", {"ben:lab", "cleo:lab"}),
        ("Pay missing", {"ben:lab", "cleo:lab"}),
        ("Pay > 99", {"ada:lab", "ada:club"}),
        ("Pay over 100", set()),
        ("Pay between 100 and 200", {"ada:lab", "ada:club"}),
        ("Pay under 101", {"ada:lab", "ada:club"}),
        ("start < 90 days ago", {"ada:lab"}),
        ("start less than 30 days ago", set()),
        ("start before 2021-01-01", {"ada:club"}),
        ("start before 2024-06", {"ada:lab", "ada:club"}),
        ("start after 2024-04", {"ada:lab"}),
        ("span > 2", {"lab:"}),
        ("Floor is 3", {"lab:"}),
        ("name is analyst", {"post:"}),
        ("team is lab", {"ada:lab", "ben:lab", "cleo:lab"}),
    ],
)
def test_a_condition_holds_of_whom_it_says(condition: str, whom: set[str]) -> None:
    assert met(dataset(TEAM), condition) == whom


ROWS = """\
id,name,title,manager,email,Work phone,Start date,Mail box,Office
1,Ada,Chief,,ada@example.org,+49 30 1000,2020-01-01,a@example.org,Berlin
2,Ben,Engineer,1,,,,,
"""


@pytest.mark.parametrize("is_table", [True, False])
@pytest.mark.parametrize(
    ("field", "omission"),
    [
        ("email", Omission.CONTACTS),
        ("phone", Omission.CONTACTS),
        ("start", Omission.DATES),
        ("Mail box", Omission.CONTACTS),
        ("email", Omission.NAMES),
        ("Mail box", Omission.NAMES),
    ],
)
def test_what_is_left_off_is_missing_of_nobody(
    field: str, omission: Omission, is_table: bool, tmp_path: Path
) -> None:
    if is_table:
        path = tmp_path / "staff.csv"
        path.write_text(ROWS, encoding="utf-8")
        data = read(path)
    else:
        ada = {
            "id": "1",
            "name": "Ada",
            "email": "ada@example.org",
            "contact_details": [{"type": "voice", "value": "+49 30 1000"}],
            "memberships": [{"role": "Chief", "start_date": "2020-01-01"}],
            "other": {"Mail box": "a@example.org"},
        }
        data = dataset({"persons": [ada, {"id": "2", "name": "Ben", "memberships": [{"role": "Engineer"}]}]})
    assert met(data, f'"{field}" missing') == {"2:"}
    assert met(without(data, {omission}), f'"{field}" missing') == set()
    assert met(without(data, {Omission.PHOTOS}), f'"{field}" missing') == {"2:"}


def test_what_the_file_says_of_nobody_is_missing_of_all_whatever_is_left_off() -> None:
    data = dataset({"persons": [{"id": "ada", "name": "Ada", "memberships": [{"role": "Chief"}]}]})
    assert met(without(data, {Omission.CONTACTS}), "email missing") == {"ada:"}


def test_the_first_rule_that_holds_counts() -> None:
    rules = "role is chief: red", "on leave: icon pause", "role contains e: faint"
    assert marked(dataset(TEAM), *rules) == {"ada:lab": 0, "ada:club": 1, "ben:lab": 2}
    chart = whole_chart(dataset(TEAM), ChartSpec(rules=tuple(map(parse_rule, rules))))
    assert ruling(chart).counts == (1, 1, 1)
    assert meeting(chart, [rule.when for rule in chart.spec.rules]) == [1, 2, 3]


@pytest.mark.parametrize(
    ("field", "text", "is_away"),
    [
        ("role", "Engineer (on parental leave)", True),
        ("role", "Engineer, on leave until May 2025", True),
        ("role", "Ingenieurin – in Elternzeit", True),
        ("role", "On leave", True),
        ("role", "Director of Leave Management", False),
        ("role", "Parental Leave Coordinator", False),
        ("role", "Parental Leave", False),
        ("role", "Adviser on Parental Leave", False),
        ("role", "Lead on Leave Policy", False),
        ("Status", "on leave", True),
        ("Status", "Parental leave", True),
        ("Employment_status", "Maternity leave (until 2025-01-31)", True),
        ("Status", "Back from parental leave", False),
        ("Status", "not on leave", False),
        ("Notes", "Sabbatical", True),
        ("状态", "休假中", True),
        ("On leave", "yes", True),
        ("On leave", "no", False),
        ("Leave", "1", False),
        ("Remaining annual leave", "1", False),
        ("Eligible for parental leave", "yes", False),
        ("Previous status", "On leave", False),
        ("Topic", "parental leave", False),
    ],
)
def test_only_who_is_said_to_be_away_is_on_leave(field: str, text: str, is_away: bool) -> None:
    part, other = ({"role": text}, {}) if field == "role" else ({"role": "Engineer"}, {field: text})
    data = dataset({"persons": [{"id": "ada", "name": "Ada", "memberships": [part], "other": other}]})
    assert met(data, "on leave") == ({"ada:"} if is_away else set())


def test_a_shared_post_is_a_card_of_each_of_its_holders() -> None:
    post = {"id": "post", "label": "Analyst", "organization_id": "lab"}
    shared = {"organization_id": "lab", "post_id": "post"}
    parts = {"ada": [shared, {"organization_id": "club", "role": "Adviser"}], "ben": [shared]}
    data = dataset(
        {
            "organizations": [{"id": "lab", "name": "Lab"}, {"id": "club", "name": "Club"}],
            "posts": [post],
            "persons": [{"id": one, "name": one, "memberships": parts[one]} for one in parts],
        }
    )
    assert met(data, "several cards") == {"ada:club", "post:"}


def test_problems_of_the_file_lead_to_the_cards_of_whom_they_name(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("id,name,manager,Start date\n1,Ada,,2020-01-01\n2,Ben,1,2020-99-99\n", encoding="utf-8")
    data = read(path)
    assert any(problem.record and problem.record.id == "2" for problem in data.problems)
    assert met(data, "problem") == {"2:"}


def test_dates_of_a_column_are_read_as_the_column_tells_them(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    rows = "1,Ada,,13/05/2024\n2,Ben,1,02/03/2021\n3,Cleo,1,\n"
    path.write_text(f"id,name,manager,Review\n{rows}", encoding="utf-8")
    assert met(read(path), "Review before 2021-03-03") == {"2:"}
    assert met(read(path), "Review after 2024-05-12") == {"1:"}
    path.write_text("id,name,manager,Review\n1,Ada,,01/05/2024\n2,Ben,1,02/03/2021\n", encoding="utf-8")
    assert met(read(path), "Review before 2030") == set()  # it may be the day or the month that comes first
    path.write_text("id,name,manager,Review\n1,Ada,,01.05.2024\n2,Ben,1,2021-03-02T10:00\n", encoding="utf-8")
    assert met(read(path), "Review before 2030") == {"1:", "2:"}


def staff_with(folder: Path, columns: Mapping[str, tuple[str, ...]]) -> Dataset:
    """Return three people, of whom the first is the manager, with columns of the file's own."""
    path = folder / "staff.csv"
    rows = [["id", "name", "manager", *columns]]
    for turn, name in enumerate(("Ann", "Ben", "Cleo")):
        own = [cells[turn] for cells in columns.values()]
        rows.append([str(turn + 1), name, "1" if turn else "", *own])
    path.write_text("".join(";".join(row) + "\n" for row in rows), encoding="utf-8")
    return read(path)


@pytest.mark.parametrize(
    ("name", "cells", "condition", "whom"),
    [
        ("Gehalt", ("75.500", "50.000", "60.250"), "Gehalt > 60000", {"1:", "3:"}),
        ("Pay", ("$75,500", "50k $", "n/a"), "Pay > 60000", {"1:"}),
        ("Desk", ("10", "11", "12"), "Desk between 11 and 12", {"2:", "3:"}),
        ("Review", ("15 Mar 2024", "2. Mai 2021", "2021-05"), "Review before 2021-05-03", {"2:"}),
        ("Review", ("15 Mar 2024", "2021年3月4日", ""), "Review after 2024-03-14", {"1:"}),
    ],
)
def test_numbers_and_dates_are_those_of_the_statistics(
    name: str, cells: tuple[str, ...], condition: str, whom: set[str], tmp_path: Path
) -> None:
    assert met(staff_with(tmp_path, {name: cells}), condition) == whom


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Salary < 10: red", 'numbers of "Salary" are not all written alike'),
        ("Mood > 10: red", '"Mood" holds no numbers alone: "good" is none'),
        ("Mood before 2020: red", '"Mood" holds no dates'),
        ("Review before 2020: red", '"Review" holds no dates of which one can tell'),
        ("name > 3: red", '"name" is text'),
        ("role after 2020: red", '"role" holds no dates'),
        ("span is 3: red", "span is counted"),
        ("span contains 3: red", "span is counted"),
        ("size missing: red", "size is counted"),
        ("cost > 3: red", "what people are paid"),
    ],
)
def test_what_a_field_cannot_answer_is_refused_in_one_sentence(typed: str, said: str, tmp_path: Path) -> None:
    columns = {
        "Salary": ("1.234", "2500", "3.100"),
        "Mood": ("7", "good", "n/a"),
        "Review": ("02/03/2021", "03/04/2021", ""),
    }
    data = staff_with(tmp_path, columns)
    with pytest.raises(UsageError) as error:
        settled_rules((parse_rule(typed),), data)
    assert said in str(error.value)
    assert met(data, typed.partition(":")[0]) == set()


def test_a_column_of_the_file_wins_over_what_is_counted_and_both_can_be_asked_for(tmp_path: Path) -> None:
    columns = {"level": ("7", "9", "8"), "Span": ("40", "50", "60"), "size": ("S", "M", "L")}
    data = staff_with(tmp_path, columns)

    def holds_of(typed: str) -> set[str]:
        (rule,) = settled_rules((parse_rule(f"{typed}: red"),), data)
        return met(data, condition_text(rule.when))

    assert holds_of("level > 7") == {"2:", "3:"}
    assert holds_of("counted level > 1") == {"2:", "3:"}
    assert holds_of("counted level > 2") == set()
    assert holds_of("span > 40") == {"2:", "3:"}
    assert holds_of("counted span > 1") == {"1:"}
    assert holds_of("size is m") == {"2:"}
    assert holds_of("counted beneath > 1") == {"1:"}
    with pytest.raises(UsageError, match="level is counted"):
        holds_of("counted level is 1")


def test_without_a_day_of_the_file_days_are_counted_back_from_today() -> None:
    start = (date.today() - timedelta(days=10)).isoformat()
    data = dataset(
        {"persons": [{"id": "ada", "name": "Ada", "memberships": [{"role": "A", "start_date": start}]}]}
    )
    assert met(data, "start < 11 days ago") == {"ada:"}
    assert met(data, "start < 10 days ago") == set()


def test_rules_hold_of_a_folded_chart_as_of_the_whole_one() -> None:
    rules = (parse_rule("span > 2: border"), parse_rule("role is engineer: red"))
    data = dataset(TEAM)
    whole = whole_chart(data, ChartSpec(rules=rules))
    folded = make_chart(data, ChartSpec(rules=rules, folding=Folding(depth=1)))
    assert len(folded) < len(whole)
    found = folded.found(RULING)
    assert found.first.tolist() == ruling(whole).first.tolist()


# As one card after the other


def naive(chart: Chart, node: int, when: Condition) -> bool:
    """Say whether a condition holds of a card, by its record alone."""
    if when.field == "span":
        below = {
            int(chart.record[one])
            for one in range(len(chart))
            if chart.parent[one] == node and chart.kind[one] == Kind.PERSON
        }
        return _bounded(float(len(below)), when)
    if chart.kind[node] != Kind.PERSON:
        return False
    person = chart.dataset.persons[int(chart.record[node])]
    part = person.memberships[int(chart.membership[node])] if chart.membership[node] >= 0 else None
    if when.state is CardState.SEVERAL_CARDS:
        return len(chart.cards(Kind.PERSON, int(chart.record[node]))) > 1
    text = (part.role or "") if when.field == "role" and part else person.other.get(when.field, "")
    match when.test:
        case Test.MISSING:
            return not text
        case Test.IS:
            return bool(text) and text.lower() == when.value.lower()
        case Test.CONTAINS:
            return bool(text) and when.value.lower() in text.lower()
        case Test.BEFORE:
            return bool(text) and date.fromisoformat(text) < date.fromisoformat(when.value)
        case Test.AFTER:
            return bool(text) and date.fromisoformat(text) > date.fromisoformat(when.value)
        case Test.WITHIN_DAYS:
            return bool(text) and 0 <= (DAY - date.fromisoformat(text)).days < int(when.value)
    return bool(text) and _bounded(float(text), when)


def _bounded(number: float, when: Condition) -> bool:
    if when.test is Test.OVER:
        return number > float(when.value)
    if when.test is Test.UNDER:
        return number < float(when.value)
    return float(when.value) <= number <= float(when.other)


def random_staff(seed: int) -> Dataset:
    """Return people who report to each other, some twice, with roles, numbers and dates or without."""
    chance = random.Random(seed)
    people = []
    for place in range(chance.randint(1, 25)):
        parts = [
            {
                **({"role": chance.choice(["Chief", "chef", "Engineer"])} if chance.random() < 0.8 else {}),
                **({"reports_to": f"p{chance.randrange(place)}"} if place else {}),
            }
            for _ in range(1 + (chance.random() < 0.2))
        ]
        other = {}
        if chance.random() < 0.8:
            other["Pay"] = str(chance.choice([1000, 2000, 3000, 4500]))
        if chance.random() < 0.8:
            other["Review"] = (DAY - timedelta(days=chance.randint(-20, 120))).isoformat()
        people.append({"id": f"p{place}", "name": f"Person {place}", "memberships": parts, "other": other})
    return dataset({"meta": {"format": 1, "as_of": DAY.isoformat()}, "persons": people})


CONDITIONS = st.one_of(
    st.builds(Condition, state=st.just(CardState.SEVERAL_CARDS)),
    st.builds(
        Condition,
        field=st.just("role"),
        test=st.sampled_from([Test.IS, Test.CONTAINS]),
        value=st.sampled_from(["chief", "ch", "Engineer", "x"]),
    ),
    st.builds(Condition, field=st.sampled_from(["role", "Pay", "Review"]), test=st.just(Test.MISSING)),
    st.builds(
        Condition,
        field=st.sampled_from(["Pay", "span"]),
        test=st.sampled_from([Test.OVER, Test.UNDER, Test.BETWEEN]),
        value=st.sampled_from(["0", "1", "2", "2000", "4500"]),
        other=st.sampled_from(["3", "3000"]),
    ),
    st.builds(
        Condition,
        field=st.just("Review"),
        test=st.sampled_from([Test.BEFORE, Test.AFTER]),
        value=st.sampled_from(["2024-06-30", "2024-05-01"]),
    ),
    st.builds(
        Condition,
        field=st.just("Review"),
        test=st.just(Test.WITHIN_DAYS),
        value=st.sampled_from(["0", "30", "90"]),
    ),
)


@given(st.integers(0, 10_000), st.lists(CONDITIONS, min_size=1, max_size=4))
def test_rules_over_arrays_are_what_they_are_card_by_card(seed: int, conditions: list[Condition]) -> None:
    rules = tuple(map(CardRule, conditions))
    facet = REPORTING if seed % 2 else Facet(FacetKind.ROLE)
    chart = whole_chart(random_staff(seed), ChartSpec(arranged_by=facet, rules=rules))
    expected = [
        next((turn for turn, when in enumerate(conditions) if naive(chart, node, when)), -1)
        for node in range(len(chart))
    ]
    assert ruling(chart).first.tolist() == expected


def test_a_column_is_read_once_however_often_rules_change(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    plain = FieldColumns._numbers_of

    def watched(columns: FieldColumns, name: str) -> Floats:
        asked.append(name)
        return plain(columns, name)

    monkeypatch.setattr(FieldColumns, "_numbers_of", watched)
    chart = whole_chart(dataset(TEAM), ChartSpec())
    for bound in range(3):
        chart = with_rules(chart, ChartSpec(rules=(parse_rule(f"Pay > {bound}: red"),)))
        assert ruling(chart).counts == (2,)
    assert asked == ["Pay"]
    assert memory(chart).numbers == {}


def test_a_chart_with_other_rules_is_else_the_same() -> None:
    before = whole_chart(dataset(TEAM), ChartSpec())
    levels = before.levels
    after = with_rules(before, ChartSpec(rules=(parse_rule("vacant: red"),)))
    assert after.levels is levels
    assert after.parent is before.parent
    assert after.found(RULING).counts == (1,)
    assert with_rules(after, ChartSpec()).found(RULING).counts == ()
    assert np.array_equal(after.kind, before.kind)


# As they are typed


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("vacant: red", CardRule(Condition(CardState.VACANT))),
        ("Vacant: colour blue", CardRule(Condition(CardState.VACANT), hue=Hue.BLUE)),
        ("span > 10: border", CardRule(Condition(None, "span", Test.OVER, "10"), CardLook.BORDER)),
        (
            'role contains "vice: chief": badge "VC" teal',
            CardRule(Condition(None, "role", Test.CONTAINS, "vice: chief"), CardLook.BADGE, Hue.TEAL, "VC"),
        ),
        (
            "Cost centre = 12: icon ring",
            CardRule(Condition(None, "Cost centre", Test.IS, "12"), CardLook.ICON, icon=Icon.RING),
        ),
        ("email is missing: faint", CardRule(Condition(None, "email", Test.MISSING), CardLook.FAINT)),
    ],
)
def test_a_rule_is_typed_in_few_words(typed: str, rule: CardRule) -> None:
    assert parse_rule(typed) == rule
    assert parse_rule(rule_text(rule)) == rule


@given(st.builds(CardRule, CONDITIONS, st.sampled_from(CardLook), st.sampled_from(Hue)))
def test_what_is_written_of_a_rule_is_read_again(rule: CardRule) -> None:
    plain = replace(rule, hue=Hue.RED) if rule.look is CardLook.FAINT else rule
    if plain.when.test is not Test.BETWEEN:
        plain = replace(plain, when=replace(plain.when, other=""))
    assert parse_rule(rule_text(plain)) == plain
    assert msgspec.convert(msgspec.to_builtins(rule), CardRule) == rule
    assert condition_text(rule.when)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("vacant", "is no rule: write a condition, a colon and a mark"),
        ("vacnt: red", 'Did you mean "vacant"'),
        ("hello: red", "is no condition. Some are: vacant"),
        ("vacant: rde", 'Did you mean "red"'),
        ("vacant: badge toolongforone", "is no mark"),
        ("start before tomorrow: red", "is no condition"),
        ("start before 2024-13-01: red", "is no day"),
    ],
)
def test_what_is_no_rule_is_told_in_one_sentence(typed: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        parse_rule(typed)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_rule_about_a_field_that_is_not_there_is_refused_or_left_out() -> None:
    data = dataset(TEAM)
    rules = parse_rule("pay > 1: red"), parse_rule("Bonus > 1: red"), parse_rule("vacant: red")
    with pytest.raises(UsageError, match='no field or column "Bonus"'):
        settled_rules(rules, data)
    fit = fitting(ChartSpec(rules=rules), data).rules
    assert [rule_text(rule) for rule in fit] == ["Pay > 1: red", "vacant: red"]
    assert fitting_rules(fit, data) == fit
