"""What is left of a dataset without something: the structure, and all of the rest that was not meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Omission
from orgviewer.model.dataset import Dataset
from orgviewer.omissions import new_id, without
from orgviewer.omissions.words import NameFinder
from orgviewer.paint.cards.labels import label
from orgviewer.readers import read
from orgviewer.relations.facets import REPORTING
from orgviewer.writers.native import native
from tests.datasets import dataset

NAMES = frozenset({Omission.NAMES})
HEAD = {"organization_id": "w", "role": "Head of IT"}
TEAM = dataset(
    {
        "meta": {"title": "Works", "as_of": "2024-06", "names": "some"},
        "sources": [{"id": "s", "title": "A report"}],
        "organizations": [{"id": "w", "name": "Works", "headcount": 9}],
        "persons": [
            {
                "id": "ada",
                "name": "Ada Quast",
                "memberships": [{"organization_id": "w", "role": "Head of IT"}],
            },
            *(
                {
                    "id": f"e{number}",
                    "name": f"Bea Nr{number}",
                    "memberships": [
                        {"organization_id": "w", "role": "Engineer", "reports_to": "ada", "start_date": year}
                    ],
                }
                for number, year in enumerate(("2020", "2021", "2022", "2025"))
            ),
            {"id": "kim", "name": "Kim Lose", "memberships": [{"organization_id": "w", "reports_to": "ada"}]},
        ],
    }
)
STAFF = """\
ID,Name,Title,Manager,Grade,E-Mail,Hobby
1,Ada Quast,Head of IT,,E9,ada@quast.example,chess
2,Bea Lom,Engineer,1,E4,bea@quast.example,go
3,Cem Rist,Engineer,1,E4,cem@quast.example,rowing
4,Dag Volt,Engineer,1,E9,dag@quast.example,opera
5,Eva Zorn,Analyst,1,E4,eva@quast.example,Ada Quast
"""


def titles(chart: Chart) -> list[str]:
    return [label(chart, node).title for node in range(len(chart))]


def charted(data: Dataset, spec: ChartSpec | None = None) -> Chart:
    return whole_chart(data, spec or ChartSpec())


def table(tmp_path: Path, text: str = STAFF) -> Dataset:
    path = tmp_path / "staff.csv"
    path.write_text(text, encoding="utf-8")
    return read(path)


def test_people_become_posts_and_those_alike_are_one_card() -> None:
    chart = charted(without(TEAM, NAMES))
    assert titles(chart) == ["Works", "Head of IT", "Engineer ×3", "Position", "4 more"]
    assert chart.people.tolist() == [5, 1, 3, 1, 0]
    assert label(chart, 0).detail == "5 of 9 shown"


def test_a_card_of_several_counts_who_is_there_on_another_day() -> None:
    data = without(TEAM, NAMES)
    assert "Engineer ×2" in titles(charted(data, ChartSpec(as_of="2021-12-31")))
    assert titles(charted(data, ChartSpec(as_of="2020-12-31")))[2:3] == ["Engineer"]


def test_a_table_has_the_same_cards_by_whichever_arrangement(tmp_path: Path) -> None:
    chart = charted(without(table(tmp_path), NAMES))
    assert titles(chart) == ["Head of IT", "Engineer ×3", "Analyst"]
    assert chart.people.tolist() == [5, 3, 1]
    assert [Kind(kind) for kind in chart.kind] == [Kind.PERSON, Kind.SHARED, Kind.PERSON]


def test_of_other_columns_stay_those_that_sort_people(tmp_path: Path) -> None:
    roster = without(table(tmp_path), NAMES).roster
    assert roster is not None
    assert [*roster.others] == ["Grade"]
    assert [*roster.details] == []


def test_who_leads_others_keeps_a_card_of_their_own() -> None:
    lead = {"organization_id": "w", "role": "Lead"}
    persons = [{"id": f"l{number}", "name": f"Ann X{number}y", "memberships": [lead]} for number in range(3)]
    below = {"organization_id": "w", "role": "Hand", "reports_to": "l0"}
    persons.append({"id": "h", "name": "Ben Below", "memberships": [below]})
    data = dataset({"organizations": [{"id": "w", "name": "Works"}], "persons": persons})
    chart = charted(without(data, NAMES), ChartSpec(arranged_by=REPORTING))
    assert sorted(titles(chart)[1:]) == ["Hand", "Lead", "Lead ×2"]


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from("ABC"), st.integers(0, 2)), max_size=30))
def test_nobody_is_lost_and_every_line_leads_where_it_led(rows: list[tuple[int, str, int]]) -> None:
    persons = []
    for place, (above, role, team) in enumerate(rows):
        part: dict[str, object] = {"role": role, "organization_id": f"t{team}"}
        if above < place:
            part["reports_to"] = f"p{above}"
        persons.append({"id": f"p{place}", "name": f"Qwx{place} Vzk{place}", "memberships": [part]})
    teams = [{"id": f"t{number}", "name": f"Team {number}"} for number in range(3)]
    data = dataset({"organizations": teams, "persons": persons})
    made = without(data, NAMES)
    assert [*made.managers] == [*data.managers]
    for spec in (ChartSpec(), ChartSpec(arranged_by=REPORTING)):
        before, after = charted(data, spec), charted(made, spec)
        assert before.people[:1].tolist() == after.people[:1].tolist()
        assert len(after) <= len(before)


@pytest.mark.parametrize("omission", [one for one in Omission if one is not Omission.NAMES])
def test_each_other_omission_takes_its_own_and_nothing_else(omission: Omission) -> None:
    data = read(Path(__file__).parents[2] / "data" / "example.yaml")
    made = without(data, {omission})
    told = {one: _says(data, one) for one in Omission if one is not Omission.NAMES}
    assert all(told.values())
    assert not _says(made, omission)
    kept = [one for one in told if one is not omission]
    if omission is not Omission.LIVES:  # in which there are dates, notes and sources
        assert [one for one in kept if not _says(made, one)] == []
    names = {person.name for person in data.persons}
    assert {person.name for person in made.persons} <= names


def _says(data: Dataset, omission: Omission) -> bool:
    """Return whether anybody says something of what an omission leaves off."""
    parts = [part for person in data.persons for part in person.memberships]
    match omission:
        case Omission.CONTACTS:
            return any(one.email or one.contact_details or one.links for one in data.persons)
        case Omission.PHOTOS:
            return any(one.image for one in data.persons)
        case Omission.NOTES:
            notes = *(one.note for one in data.persons), *(one.note for one in parts)
            return any((*notes, *(one.note for one in data.posts), *(one.note for one in data.sources)))
        case Omission.DATES:
            return data.meta.as_of is not None or any(one.start_date or one.duration for one in parts)
        case Omission.LIVES:
            return any(one.education or one.work or one.biography for one in data.persons)
        case Omission.SOURCES:
            return bool(data.sources) or any(one.sources for one in data.persons)
    return False


def test_without_dates_only_what_holds_on_the_day_is_left() -> None:
    data = without(TEAM, {Omission.DATES})
    assert [person.id for person in data.persons] == ["ada", "e0", "e1", "e2", "kim"]
    assert data.meta.as_of is None


def test_the_root_is_found_by_its_old_id() -> None:
    assert new_id(TEAM, "ada", NAMES) == without(TEAM, NAMES).persons[0].id
    assert new_id(TEAM, "ada", {Omission.NOTES}) == "ada"
    assert new_id(TEAM, "nobody", NAMES) == "nobody"


def test_nothing_left_off_changes_nothing() -> None:
    assert without(TEAM, frozenset()) is TEAM


def test_what_is_without_names_says_so_when_it_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "posts.yaml"
    path.write_text("".join(native(without(TEAM, NAMES))), encoding="utf-8")
    again = read(path)
    assert again.names_nobody
    assert titles(charted(again)) == titles(charted(without(TEAM, NAMES)))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Head of IT", "Head of IT"),
        ("Assistant to Ada Quast", "Assistant to …"),
        ("Assistant to Quast, Ada", "Assistant to …"),
        ("Team QUAST", "Team …"),
        ("IT (Quast)", "IT (…)"),
        ("Ada Quast", ""),
        ("Deputy of QX-17", "Deputy of …"),
        ("Desk, call 0555 12345", "Desk, call …"),
        ("Desk ada@quast.example", "Desk …"),
        ("秘书吴宇怀", "秘书…"),
        ("देविका office", "… office"),
        ("Vantage", "Vantage"),
        ("Class of 2023-2024", "Class of 2023-2024"),
    ],
)
def test_names_are_cut_out_of_titles(text: str, left: str) -> None:
    finder = NameFinder(["Ada Quast", "吴宇怀", "देविका शर्मा", "Van der Berg"], {"QX-17": 0}, ["Head of IT"])
    assert finder.cut(text) == left


def test_a_word_of_the_language_stays_that_somebody_is_called_too() -> None:
    titles = [f"{word} Sales" for word in ("Head of", "Inside", "Field", "Key", "Deputy")]
    finder = NameFinder(["Jo Sales", "Tom Baker"], (), [*titles, "Baker"])
    assert finder.cut("Head of Sales") == "Head of Sales"
    assert finder.cut("Aide of Jo Sales") == "Aide of …"
    assert finder.cut("Baker") == ""


def test_a_company_keeps_its_name_which_somebody_has_too() -> None:
    finder = NameFinder(["Max Quast"], (), ["Quast Works", "Team Quast"], ["Quast Works"])
    assert finder.cut("Quast Works") == "Quast Works"
    assert finder.cut("Office of Max Quast") == "Office of …"
    assert NameFinder(["Max Quast"], (), [], ["The team of Max Quast"]).cut("Team Quast") == "Team …"
