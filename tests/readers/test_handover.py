"""A dataset in parts: it comes out as it went in, and no part is big."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.errors import Problem, Severity
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import (
    Award,
    Citation,
    Document,
    Education,
    Interest,
    Membership,
    Meta,
    Organization,
    Person,
    Post,
    Source,
    Statement,
    Work,
)
from orgviewer.model.roster import Roster
from orgviewer.readers import flat, handover, read
from orgviewer.readers.handover import pack, unpack
from orgviewer.resources import sample
from orgviewer.sample import write_sample
from tests.readers.tables import rows

LARGEST_PART = 1_000_000  # bytes; taking one in takes a few milliseconds


def assert_same(one: Dataset, other: Dataset) -> None:
    assert one.document == other.document
    assert (one.path, one.problems) == (other.path, other.problems)
    assert type(one.path) is type(other.path)
    if one.roster is None or other.roster is None:
        assert one.roster is other.roster
        return
    assert rows(one) == rows(other)
    assert one.roster.managers == other.roster.managers
    assert one.roster.roles == other.roster.roles
    assert one.roster.organizations == other.roster.organizations
    assert list(one.persons) == list(other.persons)


def handed_over(dataset: Dataset) -> Dataset:
    return unpack(iter([*pack(dataset)]))


@pytest.mark.parametrize("name", ["example.yaml", "xai.yaml"])
def test_the_samples_come_out_as_they_went_in(name: str) -> None:
    dataset = read(sample(name))
    assert_same(handed_over(dataset), dataset)


texts = st.text(min_size=1, max_size=6)
ids = texts
dates = st.sampled_from((None, "2023", "2023-07", "2023-07-12"))
maybe = st.none() | texts


def some(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


citations = some(st.builds(Citation, id=ids, at=maybe, note=maybe))
statements = st.builds(Statement, text=texts, sources=citations)
people = st.builds(
    Person,
    id=ids,
    name=texts,
    sources=citations,
    biography=texts | some(statements),
    interests=some(texts | st.builds(Interest, name=texts, sources=citations)),
    birth_date=dates,
    education=some(
        st.builds(Education, institution=texts, status=st.sampled_from((None, "expected")), start_date=dates)
    ),
    work=some(
        st.builds(Work, name=texts, kind=st.sampled_from((None, "internship")), colleagues=some(texts))
    ),
    awards=some(st.builds(Award, title=texts, note=maybe)),
    memberships=some(
        st.builds(Membership, organization_id=ids, primary=st.booleans(), reports_to=maybe, role=maybe)
    ),
)
documents = st.builds(
    Document,
    meta=st.builds(Meta, title=maybe, as_of=dates, claims=some(statements)),
    sources=some(st.builds(Source, id=ids, title=texts, authors=some(texts))),
    organizations=some(st.builds(Organization, id=ids, name=texts, headcount=st.none() | st.integers(0, 9))),
    posts=some(st.builds(Post, id=ids, label=texts, organization_id=ids)),
    persons=st.lists(people, max_size=5).map(tuple),
)
problems = some(
    st.builds(
        Problem,
        path=st.just(Path("folder") / "team.yaml"),
        severity=st.sampled_from(Severity),
        message=texts,
        hint=st.text(max_size=3),
        line=st.integers(0, 9),
        column=st.integers(0, 9),
    )
)
tables = st.lists(
    st.tuples(texts, st.text(max_size=3), st.text(max_size=2), st.text(max_size=2)), max_size=8
).map(
    lambda cells: flat.shape(
        {
            name: [
                f"{place}{row[column]}" if name == "id" else row[column] for place, row in enumerate(cells)
            ]
            for column, name in enumerate(("id", "name", "role", "organization"))
        }
    )
)


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let even a few people fill several parts."""
    monkeypatch.setattr(handover, "PERSONS_AT_ONCE", 2)
    monkeypatch.setattr(handover, "ROWS_AT_ONCE", 3)


@pytest.mark.usefixtures("small_parts")
@given(documents, problems)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)
def test_any_document_comes_out_as_it_went_in(document: Document, problems: tuple[Problem, ...]) -> None:
    dataset = Dataset(document, Path("folder") / "team.yaml", problems)
    assert len([*pack(dataset)]) == 1 + (len(document.persons) + 1) // 2
    assert_same(handed_over(dataset), dataset)


@pytest.mark.usefixtures("small_parts")
@given(tables, problems)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_table_comes_out_as_it_went_in(
    table: tuple[Document, Roster, object], problems: tuple[Problem, ...]
) -> None:
    dataset = Dataset(table[0], Path("team.csv"), problems, table[1])
    assert len([*pack(dataset)]) == 1 + (len(table[1]) + 2) // 3
    assert_same(handed_over(dataset), dataset)


@pytest.mark.parametrize("suffix", ["csv", "yaml"])
def test_no_part_of_20000_people_is_big(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"sample.{suffix}"
    write_sample(people=20_000, output=path, seed=1)
    dataset = read(path)
    parts = [*pack(dataset)]
    assert max(map(len, parts)) <= LARGEST_PART
    assert_same(unpack(iter(parts)), dataset)
