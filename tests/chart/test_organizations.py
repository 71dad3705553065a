"""The chart by organization: who has a card, where, and in which order."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.errors import UsageError
from tests.datasets import COMPANY, Tree, dataset


def outline(chart: Chart) -> list[str]:
    """Return a chart as an indented list: what each node stands for, in the order of the drawing."""
    first, count = chart.children
    lines, waiting = [], [(0, 0)] if len(chart) else []
    while waiting:
        node, level = waiting.pop()
        kind, identifier, _ = chart.key(node)
        lines.append("  " * level + f"{kind.name.lower()} {identifier}".strip())
        waiting += [(child, level + 1) for child in reversed(range(first[node], first[node] + count[node]))]
    return lines


def company(root: str | None = None, day: str | None = None) -> list[str]:
    return outline(make_chart(dataset(COMPANY), ChartSpec(root, day)))


def test_members_first_then_vacancies_then_the_unnamed_then_the_teams() -> None:
    assert company() == [
        "file",
        "  person solo",
        "  organization company",
        "    person eve",
        "    organization vision",
        "      person ada",
        "      person ben",
        "      vacancy head",
        "      unnamed vision",
        "    organization language",
        "      person ada",
        "      organization speech",
        "        person joe",
    ]


@pytest.mark.parametrize(
    ("day", "members"),
    [
        ("2024-05", ["ada", "ben", "gone"]),
        ("2024-06", ["ada", "ben"]),
        ("2024-07", ["ada", "ben", "coming"]),
        # A year may mean any of its days, so nobody surely left before it or came after it.
        ("2024", ["ada", "ben", "gone", "coming"]),
        ("2023", ["ada", "ben", "gone"]),
    ],
)
def test_who_is_a_member_on_a_day(day: str, members: list[str]) -> None:
    lines = company(day=day, root="vision")
    assert [line.split()[1] for line in lines if line.startswith("  person")] == members


def test_without_any_day_everybody_is_shown() -> None:
    lines = outline(make_chart(dataset({**COMPANY, "meta": {}}), ChartSpec(root="vision")))
    assert [line for line in lines if "person" in line] == [
        f"  person {name}" for name in ("ada", "ben", "gone", "coming")
    ]


def test_a_post_that_does_not_hold_is_no_vacancy() -> None:
    posts = [
        {"id": "old", "label": "Old", "organization_id": "team", "end_date": "2020"},
        {"id": "new", "label": "New", "organization_id": "team", "start_date": "2030"},
        {"id": "open", "label": "Open", "organization_id": "team"},
    ]
    document = {"organizations": [{"id": "team", "name": "Team"}], "posts": posts}
    chart = make_chart(dataset({**document, "meta": {"as_of": "2024"}}), ChartSpec())
    assert outline(chart) == ["organization team", "  vacancy open"]


def test_a_post_is_vacant_again_when_its_holder_has_left() -> None:
    holder = {"organization_id": "team", "post_id": "head", "end_date": "2023"}
    document: Mapping[str, object] = {
        "organizations": [{"id": "team", "name": "Team"}],
        "posts": [{"id": "head", "label": "Head", "organization_id": "team"}],
        "persons": [{"id": "ada", "name": "Ada", "memberships": [holder]}],
    }
    chart = make_chart(dataset(document), ChartSpec(as_of="2024"))
    assert outline(chart) == ["organization team", "  vacancy head"]
    chart = make_chart(dataset(document), ChartSpec(as_of="2023"))
    assert outline(chart) == ["organization team", "  person ada"]


@pytest.mark.parametrize(("headcount", "unnamed"), [(0, False), (2, False), (3, True)])
def test_only_a_size_above_the_named_makes_a_card_for_the_others(headcount: int, unnamed: bool) -> None:
    chart = make_chart(Tree((-1,), ((1, 2),), (headcount,)).dataset(), ChartSpec())
    assert (Kind.UNNAMED in chart.kind) == unnamed


def test_a_size_counts_the_people_of_the_teams_beneath() -> None:
    # The company of three has one member of its own; the two others stand in its teams.
    full = Tree((-1, 0, 0), ((1,), (2,), (2, 3)), (3,))
    assert Kind.UNNAMED not in make_chart(full.dataset(), ChartSpec()).kind
    larger = Tree(full.parents, full.members, (4,))
    assert outline(make_chart(larger.dataset(), ChartSpec()))[:3] == [
        "organization o0",
        "  person p1",
        "  unnamed o0",
    ]


def test_one_root_stands_alone_and_several_stand_under_the_file() -> None:
    assert outline(make_chart(Tree((-1, 0)).dataset(), ChartSpec())) == [
        "organization o0",
        "  organization o1",
    ]
    assert outline(make_chart(Tree((-1, -1)).dataset(), ChartSpec())) == [
        "file",
        "  organization o0",
        "  organization o1",
    ]


def test_somebody_alone_is_a_chart() -> None:
    chart = make_chart(dataset({"persons": [{"id": "ada", "name": "Ada"}]}), ChartSpec())
    assert outline(chart) == ["person ada"]
    assert (chart.stacked.tolist(), chart.people.tolist(), chart.groups.tolist()) == ([False], [1], [0])


def test_nothing_at_all_is_an_empty_chart() -> None:
    assert len(make_chart(dataset({}), ChartSpec())) == 0


def test_an_organization_stands_from_its_founding_to_its_end_with_all_beneath() -> None:
    organizations = [
        {"id": "company", "name": "Company", "founding_date": "2000", "dissolution_date": "2020"},
        {"id": "team", "name": "Team", "parent_id": "company"},
        {"id": "other", "name": "Other", "founding_date": "2010-05"},
    ]
    persons = [{"id": "ada", "name": "Ada", "memberships": [{"organization_id": "team"}]}]
    data = dataset({"organizations": organizations, "persons": persons})
    old = ["organization company", "  organization team", "    person ada"]
    assert outline(make_chart(data, ChartSpec(as_of="2005"))) == old
    assert outline(make_chart(data, ChartSpec(as_of="2021"))) == ["organization other"]
    assert len(make_chart(data, ChartSpec(as_of="1999"))) == 0
    assert len(make_chart(data, ChartSpec())) == 5


def test_what_lies_deep_in_a_dissolved_company_is_gone() -> None:
    organizations: list[dict[str, str]] = [{"id": "0", "name": "0", "dissolution_date": "2000"}]
    organizations += [{"id": f"{n}", "name": f"{n}", "parent_id": f"{n - 1}"} for n in range(1, 1_000)]
    data = dataset({"organizations": organizations})
    assert len(make_chart(data, ChartSpec(as_of="2001"))) == 0
    assert len(make_chart(data, ChartSpec(as_of="1999"))) == 1_000


def test_organizations_may_be_written_in_any_order() -> None:
    document = {
        "organizations": [
            {"id": "team", "name": "Team", "parent_id": "company"},
            {"id": "company", "name": "Company"},
            {"id": "other", "name": "Other", "parent_id": "company"},
        ]
    }
    assert outline(make_chart(dataset(document), ChartSpec())) == [
        "organization company",
        "  organization team",
        "  organization other",
    ]


def test_branches_are_numbered_below_the_root() -> None:
    chart = make_chart(Tree((-1, 0, 0, 1, 2), ((9,), (1,), (), (2,), ())).dataset(), ChartSpec())
    branch = {chart.key(node)[1]: int(chart.branch[node]) for node in range(len(chart))}
    assert branch == {"o0": -1, "p9": -1, "o1": 0, "o2": 1, "p1": 0, "o3": 0, "o4": 1, "p2": 0}


def test_a_root_keeps_the_colour_of_its_branch() -> None:
    chart = make_chart(dataset(COMPANY), ChartSpec(root="language"))
    assert outline(chart) == [
        "organization language",
        "  person ada",
        "  organization speech",
        "    person joe",
    ]
    whole = make_chart(dataset(COMPANY), ChartSpec())
    assert chart.branch[0] == whole.branch[whole.find((Kind.ORGANIZATION, "language", ""))]
    assert chart.whole.tolist() == [0, 1, 2, 3]
    assert chart.people.tolist() == [2, 1, 1, 1]


def test_a_root_that_is_a_person_is_the_primary_card() -> None:
    chart = make_chart(dataset(COMPANY), ChartSpec(root="ada"))
    assert outline(chart) == ["person ada"]
    assert chart.key(0) == (Kind.PERSON, "ada", "language")
    assert not chart.stacked[0]


def test_a_root_whose_primary_card_is_not_there_is_another_card() -> None:
    persons = [
        {
            "id": "ada",
            "name": "Ada",
            "memberships": [
                {"organization_id": "new"},
                {"organization_id": "old", "primary": True, "end_date": "2020"},
            ],
        }
    ]
    organizations = [{"id": "new", "name": "New"}, {"id": "old", "name": "Old"}]
    data = dataset({"organizations": organizations, "persons": persons})
    assert make_chart(data, ChartSpec(root="ada", as_of="2024")).key(0) == (Kind.PERSON, "ada", "new")


def test_a_fold_under_a_root_counts_levels_from_it() -> None:
    chart = make_chart(dataset(COMPANY), ChartSpec(root="language", folding=Folding(1)))
    assert outline(chart) == ["organization language", "  person ada", "  organization speech"]
    assert chart.hidden.tolist() == [0, 0, 1]


def test_an_unknown_root_is_one_sentence_with_a_hint() -> None:
    with pytest.raises(UsageError) as caught:
        company(root="langage")
    assert str(caught.value) == (
        'test.yaml has no organization, person or post with the id "langage". Did you mean "language"?'
    )
    with pytest.raises(UsageError) as caught:
        company(root="zzz")
    assert str(caught.value) == 'test.yaml has no organization, person or post with the id "zzz".'


def test_a_root_without_a_card_says_so() -> None:
    with pytest.raises(UsageError, match=r'^"gone" has no card on this day'):
        company(root="gone")
