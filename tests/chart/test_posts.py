"""Posts in the chart: vacant ones stand where they report, shared ones are one card that names all."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Kind
from orgviewer.chart.lighting import Records, lit_places
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.model.checking.checks import check
from orgviewer.model.dataset import Dataset
from orgviewer.model.posts import holders_on
from orgviewer.model.standing import Standing, standing_of_records
from orgviewer.model.summary import vacant
from orgviewer.paint.cards.labels import label
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind
from orgviewer.views.accessibility import people_beneath
from tests.chart.test_organizations import outline
from tests.datasets import dataset

BY_LINE = ChartSpec(arranged_by=REPORTING)


def held(post: str | None = None, **more: object) -> dict[str, object]:
    return {**({"post_id": post} if post else {}), **more}


def person(identifier: str, *memberships: dict[str, object]) -> dict[str, object]:
    return {"id": identifier, "name": identifier.title(), "memberships": list(memberships)}


def post(identifier: str, above: str | None = None, **more: object) -> dict[str, object]:
    line = {"reports_to_post_id": above} if above else {}
    return {"id": identifier, "label": f"Post {identifier}", **line, **more}


OFFICE: dict[str, Any] = {
    "meta": {"arranged_by": "reporting"},
    "posts": [
        post("top"),
        post("stores", "top", status="vacant"),
        post("desk", "stores"),
        post("shift", "top"),
        post("night", "shift", status="unnamed", fte="2.5"),
        post("annex", "top", status="abolished"),
    ],
    "persons": [
        person("nora", held("top", role="Director")),
        person("uwe", held("desk")),
        person("tea", held("shift")),
        person("pau", held("shift")),
        person("lee", held(reports_to="pau")),
    ],
}


def test_a_vacant_post_has_reports_beneath_it_and_a_shared_one_is_one_card() -> None:
    assert outline(make_chart(dataset(OFFICE), BY_LINE)) == [
        "person nora",
        "  vacancy annex",
        "  shared shift",
        "    person lee",
        "    vacancy night",
        "  vacancy stores",
        "    person uwe",
    ]


def test_cards_of_posts_say_who_holds_them_or_why_nobody_does() -> None:
    chart = make_chart(dataset(OFFICE), BY_LINE)
    said = {chart.key(node)[1]: label(chart, node) for node in range(len(chart))}
    assert (said["shift"].title, said["shift"].detail) == ("Tea, Pau", "Post shift")
    assert (said["stores"].title, said["stores"].detail) == ("Post stores", "vacant")
    assert (said["night"].title, said["night"].detail) == ("Post night", "2.5 FTE · not named")
    assert said["annex"].detail == "abolished"


def test_names_with_commas_are_parted_by_semicolons() -> None:
    persons = [{**one, "name": f"Example, {one['name']}"} for one in OFFICE["persons"]]
    chart = make_chart(dataset({**OFFICE, "persons": persons}), BY_LINE)
    assert label(chart, chart.find((Kind.SHARED, "shift", ""))).title == "Example, Tea; Example, Pau"


def test_people_are_counted_once_each_and_vacancies_never() -> None:
    chart = make_chart(dataset(OFFICE), BY_LINE)
    counts = {chart.key(node)[1]: int(chart.people[node]) for node in range(len(chart))}
    assert counts == {"nora": 5, "annex": 0, "stores": 1, "uwe": 1, "shift": 3, "lee": 1, "night": 0}
    (shift,) = chart.cards(Kind.SHARED, dataset(OFFICE).post_index["shift"]).tolist()
    assert people_beneath(chart, shift) == 1


def test_those_who_share_a_post_are_found_on_its_card() -> None:
    data = dataset(OFFICE)
    chart = make_chart(data, BY_LINE)
    shift = chart.find((Kind.SHARED, "shift", ""))
    assert chart.person_card(data.person_index["tea"]) == chart.person_card(data.person_index["pau"]) == shift
    meant = Records(
        np.array([one.id == "pau" for one in data.persons]),
        np.zeros(0, bool),
        np.zeros(len(data.posts), bool),
    )
    assert np.flatnonzero(lit_places(chart, meant)).tolist() == [shift]


def test_a_chart_may_begin_at_a_post() -> None:
    def from_post(root: str) -> list[str]:
        return outline(make_chart(dataset(OFFICE), ChartSpec(root, arranged_by=REPORTING)))

    assert from_post("stores") == ["vacancy stores", "  person uwe"]
    assert from_post("shift") == ["shared shift", "  person lee", "  vacancy night"]
    assert from_post("desk") == ["person uwe"]


def test_a_fold_keeps_who_is_named_on_which_card() -> None:
    chart = make_chart(dataset(OFFICE), ChartSpec(folding=Folding(depth=1), arranged_by=REPORTING))
    (shift,) = chart.cards(Kind.SHARED, 3).tolist()
    assert label(chart, shift).title == "Tea, Pau"
    assert chart.hidden[shift] == 2


def test_a_shared_card_has_a_colour_if_all_who_hold_it_have_that_one() -> None:
    roles = {"tea": "Guard", "pau": "Guard", "lee": "Clerk", "nora": "Director", "uwe": "Clerk"}
    for pau in ("Guard", "Clerk"):
        roles["pau"] = pau
        persons = [
            {**one, "memberships": [{**one["memberships"][0], "role": roles[one["id"]]}]}
            for one in OFFICE["persons"]
        ]
        spec = ChartSpec(arranged_by=REPORTING, coloured_by=Facet(FacetKind.ROLE))
        chart = make_chart(dataset({**OFFICE, "persons": persons}), spec)
        (shift,) = chart.cards(Kind.SHARED, 3).tolist()
        assert chart.colouring is not None
        tea = int(chart.colouring.colours[2])
        assert chart.branch[shift] == (tea if pau == "Guard" else -1)


def test_posts_stand_in_their_organizations() -> None:
    lab = {"id": "lab", "name": "Lab"}
    data = dataset(
        {
            "organizations": [lab],
            "posts": [
                post("shift", organization_id="lab"),
                post("open", organization_id="lab"),
                post("bare"),
            ],
            "persons": [
                person("tea", held("shift", organization_id="lab")),
                person("pau", held("shift", organization_id="lab")),
                person("lee", held(organization_id="lab")),
            ],
        }
    )
    chart = make_chart(data, ChartSpec(arranged_by=ORGANIZATION))
    assert outline(chart) == [
        "file",
        "  vacancy bare",
        "  organization lab",
        "    shared shift",
        "    person lee",
        "    vacancy open",
    ]
    assert chart.people[0] == 3


def test_a_post_is_shared_by_those_who_hold_it_at_the_same_time() -> None:
    data = dataset(
        {
            "posts": [post("desk")],
            "persons": [
                person("old", held("desk", end_date="2020")),
                person("new", held("desk", start_date="2021")),
            ],
        }
    )
    assert [[one.person for one in held] for held in data.holders] == [[1]]
    assert data.posts_shown == []
    assert outline(make_chart(data, BY_LINE)) == ["file", "  person old", "  person new"]


def test_who_held_a_post_before_stands_where_it_does() -> None:
    persons = [
        person("nora", held("top")),
        person("eva", held("desk", end_date="2024")),
        person("finn", held("desk")),
        person("gus", held("stall", end_date="2024", reports_to="finn")),
        person("ida", held("stall", end_date="2024")),
        person("jo", held("stall")),
    ]
    posts = [post("top"), post("open", "top"), post("desk", "open"), {**post("stall"), "reports_to": "nora"}]
    lines = ["person nora", "  person ida", "  person jo", "  vacancy open", "    person eva"]
    lines += ["    person finn", "      person gus"]
    data = dataset({"meta": {"arranged_by": "reporting"}, "posts": posts, "persons": persons})
    assert outline(make_chart(data, BY_LINE)) == lines
    assert standing_of_records(data) == Standing(cards=7, reporting=6, nested=0, roots=1)


def test_who_held_a_post_before_stands_under_nobody_who_reports_to_them() -> None:
    persons = [
        person("eva", held("desk", end_date="2024"), held("top")),
        person("finn", held("head", reports_to="eva")),
        person("gus", held("desk")),
    ]
    data = dataset({"posts": [post("top"), post("head"), post("desk", "head")], "persons": persons})
    assert outline(make_chart(data, BY_LINE)) == ["person eva", "  person finn", "    person gus"]
    assert not check(data.document)


def test_somebody_who_holds_two_posts_has_two_cards() -> None:
    data = dataset(
        {
            "posts": [post("top"), post("one", "top"), post("two", "one"), post("three", "two")],
            "persons": [person("nora", held("top")), person("uwe", held("one"), held("two"))],
        }
    )
    chart = make_chart(data, BY_LINE)
    assert outline(chart) == ["person nora", "  person uwe", "    person uwe", "      vacancy three"]
    assert chart.people[0] == 2


def test_who_reports_to_a_post_that_is_not_there_yet_stands_under_the_next_one() -> None:
    data = dataset(
        {
            "posts": [post("top"), post("later", "top", start_date="2030"), post("desk", "later")],
            "persons": [person("nora", held("top")), person("uwe", held("desk"))],
        }
    )
    spec = ChartSpec(as_of="2024", arranged_by=REPORTING)
    assert outline(make_chart(data, spec)) == ["person nora", "  person uwe"]


def test_the_manager_of_a_holder_is_the_first_who_holds_the_post_above() -> None:
    data = dataset(OFFICE)
    managers = [data.persons[place].id if place >= 0 else None for place in data.managers]
    assert managers == [None, None, "nora", "nora", "pau"]


def test_the_manager_of_a_holder_is_the_person_to_whom_the_post_reports() -> None:
    persons = [person("nora"), person("uwe", held("desk")), person("pau", held("desk"))]
    data = dataset({"posts": [{**post("desk"), "reports_to": "nora"}], "persons": persons})
    assert [*data.managers] == [-1, 0, 0]


@pytest.mark.parametrize(
    ("posts", "persons", "said"),
    [
        (
            [post("a", "b"), post("b", "a")],
            [],
            'posts form a circle: "a" reports to "b", "b" to "a"',
        ),
        (
            [post("a", "b"), post("b")],
            [person("ada", held("a")), person("ben", held("b", reports_to="ada"))],
            'posts and those who hold them form a circle: "a" reports to "b", "b" to "a"',
        ),
    ],
)
def test_circles_of_posts_are_mistakes(
    posts: list[dict[str, object]], persons: list[dict[str, object]], said: str
) -> None:
    found = check(dataset({"posts": posts, "persons": persons}).document)
    assert said in [finding.message for finding in found]


def test_a_post_above_that_does_not_exist_is_a_mistake() -> None:
    found = check(dataset({"posts": [post("a", "bb"), post("b")]}).document)
    assert ('post "a" reports to the post "bb", which does not exist', 'Did you mean "b"?') in [
        (finding.message, finding.hint) for finding in found
    ]


@st.composite
def offices(draw: st.DrawFn) -> Dataset:
    """Draw posts in a tree, in any order, held by nobody, one or several."""
    count = draw(st.integers(1, 12))
    order = draw(st.permutations(range(count)))
    above = [draw(st.integers(-1, place - 1)) for place in range(count)]
    posts = [post(f"p{place}", f"p{above[place]}" if above[place] >= 0 else None) for place in order]
    holders = draw(st.lists(st.integers(0, count - 1), max_size=15))
    persons = [person(f"x{turn}", held(f"p{place}")) for turn, place in enumerate(holders)]
    return dataset({"posts": posts, "persons": persons})


VACATED = dataset(
    {
        "meta": {"as_of": "2024"},
        "posts": [
            post("helm", start_date="1998"),
            post("desk", start_date="1998", status="vacant", fte="0.5"),
            post("seat", start_date="1998"),
        ],
        "persons": [
            person("ada", held("helm", start_date="2005", end_date="2014")),
            person("ben", held("seat", start_date="2010")),
        ],
    }
)


@pytest.mark.parametrize(
    ("day", "told", "count"),
    [
        ("2002", {"helm": "holder not known", "desk": "0.5 FTE · vacant", "seat": "holder not known"}, 1),
        ("2012", {"desk": "0.5 FTE · vacant"}, 1),
        ("2018", {"helm": "holder not known", "desk": "0.5 FTE · vacant"}, 1),
        ("2024", {"helm": "vacant", "desk": "0.5 FTE · vacant"}, 2),
        (None, {"helm": "vacant", "desk": "0.5 FTE · vacant"}, 2),
    ],
)
def test_no_post_is_called_vacant_on_a_day_of_which_the_file_says_nothing(
    day: str | None, told: dict[str, str], count: int
) -> None:
    chart = make_chart(VACATED, ChartSpec(as_of=day))
    cards = np.flatnonzero(chart.kind == Kind.VACANCY).tolist()
    assert {chart.key(node)[1]: label(chart, node).detail for node in cards} == told
    assert vacant(chart.dataset) == count


@given(offices())
def test_every_post_stands_under_the_one_that_it_reports_to(data: Dataset) -> None:
    chart = make_chart(data, BY_LINE)
    holders = holders_on(data.persons, data.post_index, None)
    nodes = {}
    for place, one in enumerate(data.posts):
        people = [holder.person for holder in holders[place]]
        kind = Kind.SHARED if len(people) > 1 else Kind.PERSON if people else Kind.VACANCY
        (nodes[one.id],) = chart.cards(kind, people[0] if kind is Kind.PERSON else place).tolist()
        if kind is Kind.SHARED:
            assert [*chart.holders[nodes[one.id]]] == people
    for one in data.posts:
        parent = int(chart.parent[nodes[one.id]])
        if one.reports_to_post_id:
            assert parent == nodes[one.reports_to_post_id]
        else:
            assert parent < 0 or chart.kind[parent] == Kind.FILE
    assert chart.people[0] == len(data.persons)
