"""The words on a card."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.choices import USUAL_EXTRAS, Extra
from orgviewer.model.records import OtherName, Person
from orgviewer.paint.cards.avatars import initials, person_initials
from orgviewer.paint.cards.labels import Label, label, native_name
from orgviewer.relations.facets import Facet, FacetKind
from tests.datasets import COMPANY, Tree, dataset, trees, with_members


@pytest.fixture
def chart() -> Chart:
    return make_chart(dataset(COMPANY), ChartSpec())


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ((Kind.FILE, "", ""), Label("The example", "5 named · 4 groups")),
        ((Kind.ORGANIZATION, "company", ""), Label("Example AG", "4 named · 3 groups")),
        ((Kind.ORGANIZATION, "vision", ""), Label("Vision", "2 of 5 named")),
        ((Kind.ORGANIZATION, "language", ""), Label("Language", "2 people · 1 group")),
        ((Kind.ORGANIZATION, "speech", ""), Label("Speech", "1 person")),
        ((Kind.PERSON, "ada", "vision"), Label("Ada Example", "Lead", "艾达", "ada", "AE")),
        ((Kind.PERSON, "ada", "language"), Label("Ada Example", "Adviser", "艾达", "ada", "AE")),
        ((Kind.PERSON, "ben", "vision"), Label("Ben Example", "", "", "ben", "BE")),
        ((Kind.PERSON, "solo", ""), Label("Solo Example", "Belongs to nobody.", "", "solo", "SE")),
        ((Kind.VACANCY, "head", ""), Label("Head of vision", "vacant")),
        ((Kind.UNNAMED, "vision", ""), Label("3 more, not named")),
    ],
)
def test_each_kind_of_card(chart: Chart, key: tuple[Kind, str, str], expected: Label) -> None:
    node = chart.find(key)
    assert chart.key(node) == key
    assert label(chart, node) == expected


def test_five_of_twelve_are_named() -> None:
    tree = Tree((-1,), ((0, 1, 2, 3, 4),), (12,))
    chart = make_chart(tree.dataset(), ChartSpec())
    assert [label(chart, node) for node in (0, 6)] == [
        Label("Team 0", "5 of 12 named"),
        Label("7 more, not named"),
    ]


def test_of_a_team_without_a_member_nobody_is_named_which_is_not_that_it_has_no_people() -> None:
    teams = [{"id": "company", "name": "Company"}, {"id": "lab", "name": "Lab", "parent_id": "company"}]
    chart = make_chart(dataset({"organizations": teams}), ChartSpec())
    keys = ((Kind.ORGANIZATION, "company", ""), (Kind.ORGANIZATION, "lab", ""))
    details = [label(chart, chart.find(key)).detail for key in keys]
    assert details == ["nobody named · 1 group", "nobody named"]


@pytest.mark.parametrize(("day", "words"), [("2020", "nobody with dates"), (None, "1 person")])
def test_where_people_without_dates_are_left_out_a_team_of_them_has_nobody_with_dates(
    day: str | None, words: str
) -> None:
    teams = [{"id": "lab", "name": "Lab"}]
    ada = {"id": "ada", "name": "Ada", "memberships": [{"organization_id": "lab"}]}
    extras = USUAL_EXTRAS - {Extra.UNDATED}
    chart = make_chart(
        dataset({"organizations": teams, "persons": [ada]}), ChartSpec(as_of=day, extras=extras)
    )
    assert label(chart, chart.find((Kind.ORGANIZATION, "lab", ""))).detail == words


def test_of_a_file_that_names_some_every_count_is_of_those_named() -> None:
    some = {**COMPANY, "meta": {"names": "some", "as_of": "2024-06"}}
    chart = make_chart(dataset(some), ChartSpec())
    keys = ("language", "speech", "vision")
    details = [label(chart, chart.find((Kind.ORGANIZATION, key, ""))).detail for key in keys]
    assert details == ["2 named · 1 group", "1 named", "2 of 5 named"]
    grouped = make_chart(dataset(some), ChartSpec(arranged_by=Facet(FacetKind.ROLE)))
    assert {label(grouped, node).detail for node in grouped.levels[1:2].tolist()} == {"1 named"}


@given(trees(), st.sampled_from((None, "all", "some")))
def test_nothing_is_said_to_have_as_many_people_as_are_named_where_more_are_counted(
    tree: Tree, names: str | None
) -> None:
    sizes = tuple(3 * (place % 3) for place in range(len(tree.parents)))
    made = replace(tree, headcounts=sizes).dataset()
    meta = structs.replace(made.meta, names=names)
    chart = make_chart(structs.replace(made, document=structs.replace(made.document, meta=meta)), ChartSpec())
    for node in np.flatnonzero(chart.kind <= Kind.ORGANIZATION).tolist():
        within = [below for below in range(len(chart)) if node in (below, *chart.ancestors(below))]
        knows_all = names != "some" and not (chart.kind[within] == Kind.UNNAMED).any()
        assert ("people" in label(chart, node).detail or "person" in label(chart, node).detail) == (
            knows_all and chart.people[node] > 0
        )


def test_a_fold_changes_no_number() -> None:
    data = dataset(COMPANY)
    chart, folded = (
        make_chart(data, ChartSpec(folding=folding)) for folding in (Folding(), Folding(depth=1))
    )
    key = (Kind.ORGANIZATION, "company", "")
    assert label(folded, folded.find(key)) == label(chart, chart.find(key))


def test_large_numbers_have_groups_of_three() -> None:
    chart = make_chart(with_members([-1], [1_234]).dataset(), ChartSpec())
    assert label(chart, 0).detail == "1,234 people"
    chart = make_chart(Tree((-1,), ((0,),), (1_234,)).dataset(), ChartSpec())
    assert [label(chart, 0).detail, label(chart, 2).title] == ["1 of 1,234 named", "1,233 more, not named"]


def test_a_file_without_a_title_goes_by_its_name() -> None:
    chart = make_chart(dataset({**COMPANY, "meta": {}}), ChartSpec())
    assert label(chart, 0).title == "test"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Lovelace", "AL"),
        ("Ada Augusta King Lovelace", "AL"),
        ("Ada", "A"),
        ("Pin-Lun Hsu", "PH"),
        ("ada lovelace", "A"),
        ("Ludwig van", "LV"),
        ("吴宇怀", "吴"),
        ("吴 宇怀", "吴"),
        ("عمر الخيام", "ع"),
        ("Ελένη Παπά", "ΕΠ"),
        ("Élodie Ångström", "ÉÅ"),
        ("Ada (Countess)", "A"),
        ("Ada “Enchantress” Lovelace", "AL"),
        ("🦊 Fox", "F"),
        ("🦊", ""),
        ("3 Wise Men", "3"),
        ("—", ""),
        (" ", ""),
        ("\tAda\nLovelace ", "AL"),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected
    assert person_initials(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Novak, Ivy A.", "IN"),
        ("Novak,Ivy", "IN"),
        ("NOVAK, IVY", "IN"),
        ("NOVAK, MA", "MN"),
        ("Novak, Ma", "MN"),
        ("Novak,", "N"),
        ("García Márquez, Gabriel", "GM"),
        ("de Gaulle, Charles", "CG"),
        ("Berg, Anna van der", "AB"),
        ("van der Berg", "B"),
        ("Henk van der Voorbeeld", "HV"),
        ("Dr. Ada Lovelace", "AL"),
        ("Prof. Dr. Lovelace", "L"),
        ("Ada Lovelace, PhD", "AL"),
        ("Ada Lovelace, M.A.", "AL"),
        ("Lovelace, Ada, Ph.D.", "AL"),
        ("Martin Luther King, Jr.", "MK"),
        ("Παπά, Ελένη", "ΕΠ"),
        ("Примерова, Ольга", "ОП"),
        ("الخطيب، مريم", "م"),
        ("吴，宇怀", "吴"),
        ("김, 예시", "김"),
        (", ,", ""),
    ],
)
def test_initials_of_a_person_begin_with_the_given_name(name: str, expected: str) -> None:
    assert person_initials(name) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([("艾达", "zh")], "艾达"),
        ([("Countess", None), ("Ada King", "en"), ("Ада", "ru"), ("艾达", "zh")], "Ада"),
        # A nickname without a language is no native name, nor is a Latin name with accents.
        ([("艾达", None)], ""),
        ([("Adélaïde", "fr")], ""),
        ([("Adélaïde", "fr"), ("艾达 (Ada)", "zh")], "艾达 (Ada)"),
        ([], ""),
    ],
)
def test_native_names(names: list[tuple[str, str | None]], expected: str) -> None:
    others = tuple(OtherName(name=name, lang=lang) for name, lang in names)
    assert native_name(Person(id="ada", name="Ada", other_names=others)) == expected


@pytest.mark.parametrize(
    ("name", "title", "detail"),
    [
        ("9999", "Not in the file (9999)", ""),
        ("K-17", "Not in the file (K-17)", ""),
        ("Zoe Oh", "Zoe Oh", "not in the file"),
        ("Agent 47", "Agent 47", "not in the file"),
    ],
)
def test_an_id_that_nobody_has_is_not_shown_as_a_name(name: str, title: str, detail: str) -> None:
    persons = [
        {"id": "ada", "name": "Ada", "memberships": [{"reports_to": name}]},
        {"id": name, "name": name, "absent": True},
    ]
    chart = make_chart(dataset({"persons": persons}), ChartSpec())
    told = label(chart, chart.find((Kind.ABSENT, name, "")))
    assert (told.title, told.detail) == (title, detail)
