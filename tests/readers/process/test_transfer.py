"""A dataset in parts: it comes out as it went in, and no part is big."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.commands.sample import write_sample
from orgviewer.errors import NamedRecord, Problem, ProblemKind, ProblemPlace, Severity
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
from orgviewer.readers import read
from orgviewer.readers.process import transfer
from orgviewer.readers.process.transfer import pack, unpack
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.tables import flat
from orgviewer.resources import sample
from tests.readers.table_files import roster_of, rows, table_of

COLUMNS = [
    "name",
    "role",
    "organization",
    "reports_to",
    "also_reports_to",
    "assistant",
    "start_date",
    "Other",
]
LARGEST_PART = 1_000_000  # bytes; taking one in takes a few milliseconds


def assert_same(one: Dataset, other: Dataset) -> None:
    assert one.document == other.document
    assert (one.path, one.problems, one.recognition) == (other.path, other.problems, other.recognition)
    assert type(one.path) is type(other.path)
    if one.roster is None or other.roster is None:
        assert one.roster is other.roster
        return
    assert rows(one) == rows(other)
    assert one.roster.managers == other.roster.managers
    assert one.roster.roles == other.roster.roles
    assert one.roster.organizations == other.roster.organizations
    assert one.roster.details.keys() == other.roster.details.keys()
    assert one.roster.others.keys() == other.roster.others.keys()
    assert one.roster.assistants == other.roster.assistants
    assert one.roster.absent == other.roster.absent
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
named_records = st.none() | st.builds(NamedRecord, kind=texts, id=texts, name=texts)
numbers = st.integers(0, 9)
problems = some(
    st.builds(
        Problem,
        path=st.just(Path("folder") / "team.yaml"),
        severity=st.sampled_from(Severity),
        message=texts,
        hint=st.text(max_size=3),
        line=numbers,
        column=numbers,
        sheet=st.sampled_from(("", "Staff")),
        kind=st.sampled_from(ProblemKind),
        record=named_records,
        alike=numbers,
        places=some(
            st.builds(ProblemPlace, line=numbers, column=numbers, message=texts, record=named_records)
        ),
    )
)


def made_flat(cells: list[tuple[str, ...]]) -> Shaped:
    columns = {name: [row[place] for row in cells] for place, name in enumerate(COLUMNS)}
    columns["id"] = [f"p{place}" for place, _ in enumerate(cells)]
    return flat.shape(table_of(columns))


short = st.text(max_size=3)
tables = st.lists(
    st.tuples(
        *(short, short, short),
        st.sampled_from(("", "p0", "p1", "zoe")),
        st.sampled_from(("", "p2")),
        st.sampled_from(("", "yes", "no")),
        st.sampled_from(("", "2020-03-01", "soon")),
        st.sampled_from(("", '<a href="https://example.com">x</a>', "y")),
    ),
    max_size=8,
).map(made_flat)


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let even a few people fill several parts."""
    monkeypatch.setattr(transfer, "PERSONS_AT_ONCE", 2)
    monkeypatch.setattr(transfer, "CELLS_AT_ONCE", 20)


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
def test_any_table_comes_out_as_it_went_in(made: Shaped, problems: tuple[Problem, ...]) -> None:
    dataset = Dataset(made.document, Path("team.csv"), problems, made.roster, made.recognition)
    roster = roster_of(made)
    columns = 2 + len(roster.details) + len(roster.others)
    assert len([*pack(dataset)]) == 1 + -(-len(roster) // (20 // columns))
    assert_same(handed_over(dataset), dataset)


@pytest.mark.usefixtures("small_parts")
def test_a_table_of_more_columns_than_fit_a_part() -> None:
    columns = {"id": ["ada", "ben"], **{f"Column {number}": ["x", "y"] for number in range(30)}}
    made = flat.shape(table_of(columns))
    dataset = Dataset(made.document, Path("team.csv"), (), made.roster, made.recognition)
    assert_same(handed_over(dataset), dataset)
    assert len([*pack(dataset)]) == 3


@pytest.mark.parametrize("suffix", ["csv", "yaml"])
def test_no_part_of_20000_people_is_big(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"sample.{suffix}"
    write_sample(people=20_000, output=path, seed=1)
    dataset = read(path)
    parts = [*pack(dataset)]
    assert max(map(len, parts)) <= LARGEST_PART
    assert_same(unpack(iter(parts)), dataset)


@pytest.mark.usefixtures("small_parts")
def test_texts_that_repeat_are_sent_once_in_a_part_and_kept_once_in_all() -> None:
    columns = {"id": [str(place) for place in range(40)], "name": ["Ada", "Ben"] * 20, "Shoe": ["40"] * 40}
    made = flat.shape(table_of(columns))
    dataset = Dataset(made.document, Path("team.csv"), (), made.roster, made.recognition)
    parts = [*pack(dataset)]
    assert {part.count(b"Ada") for part in parts[1:]} == {1}
    roster = unpack(iter(parts)).roster
    assert roster is not None
    assert len({id(name) for name in roster.names}) == 2
    assert len({id(text) for text in roster.others["Shoe"]}) == 1
