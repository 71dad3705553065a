"""Datasets as entities of FollowTheMoney and as linked data: what they can hold is read as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Person
from orgviewer.readers import read
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers import write_dataset
from tests.datasets import Entry, dataset
from tests.documents import documents

REGISTERS = (".jsonl", ".jsonld")
SOURCES = (
    {"id": "web", "title": "Annual report", "publisher": "Example AG", "url": "https://example.org/report"},
    {"id": "paper", "title": "A book", "authors": ["Grace Example"], "date": "2024-05", "language": "de"},
)
NAMES = ("Ada Example", "吴宇怀", "محمد علي", 'Ben "Bo" \\', "<vacant>", "Élodie, Nuñez", "=1+1 {x} #y")
DAYS = (None, "2021", "2021-03", "2021-03-05")
several = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)


def written(data: Dataset, folder: Path, suffix: str) -> Dataset:
    path = folder / f"again{suffix}"
    write_dataset(data, path, is_field)
    return read(path)


def cited(data: Dataset, one: Person) -> list[set[str]]:
    """Return the titles of the sources of somebody, and of the first membership."""
    titles = {source.id: source.title for source in data.sources}
    parts = one.memberships[:1]
    return [{titles[told.id] for told in each.sources} for each in (one, *parts)]


def said(data: Dataset) -> dict[str, object]:
    """Return what both formats hold: who is where, as what, from when to when, and how we know."""
    teams = {one.id: one.name for one in data.organizations}
    found: dict[str, object] = {}
    for one in data.persons:
        parts = [
            (teams.get(part.organization_id or "", ""), part.role, part.start_date, part.end_date)
            for part in one.memberships
        ]
        found[one.name] = (one.email, one.birth_date, one.summary, parts, cited(data, one))
    for team in data.organizations:
        found[team.name] = (teams.get(team.parent_id or ""), team.founding_date, team.summary)
    return found


@st.composite
def registers(draw: st.DrawFn) -> Dataset:
    """Return teams within each other and people in them, each with sources on the web and on paper."""
    teams: list[Entry] = []
    for place in range(draw(st.integers(1, 5))):
        above = {"parent_id": f"o{draw(st.integers(0, place - 1))}"} if place else {}
        founded = {"founding_date": day} if (day := draw(st.sampled_from(DAYS))) else {}
        name = f"{draw(st.sampled_from(NAMES))} team {place}"
        teams.append({"id": f"o{place}", "name": name, "summary": "A team", **above, **founded})
    persons: list[Entry] = []
    for place in range(draw(st.integers(1, 12))):
        start = {"start_date": day} if (day := draw(st.sampled_from(DAYS))) else {}
        part = {
            "organization_id": f"o{draw(st.integers(0, len(teams) - 1))}",
            "role": draw(st.sampled_from(("Lead", "负责人", "R&D, \\"))),
            "sources": draw(st.lists(st.sampled_from(({"id": "web"}, {"id": "paper"})), max_size=2)),
            **start,
        }
        persons.append(
            {
                "id": f"p {place}",
                "name": f"{draw(st.sampled_from(NAMES))} {place}",
                "email": f"p{place}@example.org",
                "birth_date": "1990-02-03",
                "summary": "One line",
                "sources": draw(st.lists(st.sampled_from(({"id": "web"}, {"id": "paper"})), max_size=2)),
                "memberships": [part],
            }
        )
    return dataset({"sources": SOURCES, "organizations": teams, "persons": persons})


@pytest.mark.parametrize("suffix", REGISTERS)
@given(data=registers())
@several
def test_people_teams_roles_and_sources_come_back_the_same(
    tmp_path: Path, suffix: str, data: Dataset
) -> None:
    assert said(written(data, tmp_path, suffix)) == said(data)


@pytest.mark.parametrize("suffix", REGISTERS)
@given(document=documents())
@several
def test_any_document_can_be_written_as_valid_json(tmp_path: Path, suffix: str, document: Document) -> None:
    path = tmp_path / f"any{suffix}"
    write_dataset(Dataset(document, Path("a.yaml")), path, is_field)
    text = path.read_text(encoding="utf-8")
    for part in text.splitlines() if suffix == ".jsonl" else [text]:
        assert isinstance(json.loads(part), dict)


def test_who_reports_to_whom_is_linked_data(tmp_path: Path) -> None:
    people = [
        {"id": "a", "name": "Ada Example", "memberships": [{"role": "Chief"}]},
        {"id": "b", "name": "Ben Example", "memberships": [{"role": "Aide", "reports_to": "a"}]},
    ]
    again = written(dataset({"persons": people}), tmp_path, ".jsonld")
    assert [one.memberships[0].reports_to for one in again.persons] == [None, "a"]


def test_what_a_register_cannot_hold_is_said(tmp_path: Path) -> None:
    people = [
        {"id": "a", "name": "Ada Example", "biography": "Long", "memberships": [{"role": "Chief"}]},
        {"id": "b", "name": "Ben Example", "memberships": [{"reports_to": "a"}]},
    ]
    told = write_dataset(dataset({"persons": people}), tmp_path / "a.jsonl", is_field)
    assert told == ("1 person has biography: left out.", "1 membership has reports_to: left out.")


def test_a_post_is_a_position_that_somebody_occupies(tmp_path: Path) -> None:
    document = {
        "organizations": [{"id": "o", "name": "Example AG"}],
        "posts": [{"id": "chief", "label": "Chief", "organization_id": "o"}],
        "persons": [{"id": "a", "name": "Ada Example", "memberships": [{"post_id": "chief"}]}],
    }
    for suffix in REGISTERS:
        (again,) = (written(dataset(document), tmp_path, suffix),)
        assert [one.label for one in again.posts] == ["Chief"]
        assert again.persons[0].memberships[0].post_id == again.posts[0].id


def test_an_id_of_a_person_and_of_a_team_stays_that_of_each(tmp_path: Path) -> None:
    document = {
        "organizations": [{"id": "x", "name": "Example AG"}],
        "persons": [{"id": "x", "name": "Ada Example", "memberships": [{"organization_id": "x"}]}],
    }
    for suffix in REGISTERS:
        again = written(dataset(document), tmp_path, suffix)
        assert [one.name for one in again.persons] == ["Ada Example"]
        assert again.persons[0].memberships[0].organization_id == again.organizations[0].id
