"""What a text asks for."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind
from orgviewer.search.filters import filter_text
from orgviewer.search.query import MOST_WORDS, Narrowing, Query, Range, ValueFilter, Years, parse_query

COLUMNS = ("Cost centre", "Shift", "Role")
SHIFT = Facet(FacetKind.COLUMN, "Shift")
ROLE, SCHOOL = Facet(FacetKind.ROLE), Facet(FacetKind.SCHOOL)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("  ", ()),
        ("Anna Keller", ("anna", "keller")),
        ("anna ANNA", ("anna",)),
        ('"anna keller"', ("anna", "keller")),
        ("foo:bar", ("foo", "bar")),
        ('"foo fighters":bar', ("foo", "fighters", "bar")),
        ("https://x.example/y", ("https", "x", "example", "y")),
        ("-- !", ()),
        ('"', ()),
        ('anna "kel', ("anna", "kel")),
        (":anna", ("anna",)),
        ("since:lately", ("since", "lately")),
    ],
)
def test_what_is_no_filter_is_words(text: str, words: tuple[str, ...]) -> None:
    query = parse_query(text, COLUMNS)
    assert query.words == words
    assert query.filters == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("role:engineer", ValueFilter(ROLE, "engineer")),
        ("ROLE:Engineer", ValueFilter(ROLE, "Engineer")),
        ("role：engineer", ValueFilter(ROLE, "engineer")),
        ('"role":engineer', ValueFilter(Facet(FacetKind.COLUMN, "Role"), "engineer")),
        ('school:"University of Toronto"', ValueFilter(SCHOOL, "University of Toronto", whole=True)),
        ('school:"The ""X"" School"', ValueFilter(SCHOOL, 'The "X" School', whole=True)),
        ("employer:x", ValueFilter(Facet(FacetKind.EMPLOYER), "x")),
        ("internship:x", ValueFilter(Facet(FacetKind.INTERNSHIP), "x")),
        ("work:x", ValueFilter(Facet(FacetKind.WORK), "x")),
        ("team:x", ValueFilter(ORGANIZATION, "x")),
        ("place:x", ValueFilter(Facet(FacetKind.PLACE), "x")),
        ("advisor:x", ValueFilter(Facet(FacetKind.ADVISOR), "x")),
        ("teacher:x", ValueFilter(Facet(FacetKind.TEACHER), "x")),
        ("project:x", ValueFilter(Facet(FacetKind.PROJECT), "x")),
        ("shift:late", ValueFilter(Facet(FacetKind.COLUMN, "Shift"), "late")),
        ('"cost CENTRE":4711', ValueFilter(Facet(FacetKind.COLUMN, "Cost centre"), "4711")),
        ('"school":x', ValueFilter(SCHOOL, "x")),
        ("since:2023", Years(2023, 2023)),
        ('since:"2023"', Years(2023, 2023)),
        ("since:2023..2024", Years(2023, 2024)),
        ("since:2023..", Years(first=2023)),
        ("since:2023..20", Years(first=2023)),
        ("since:..2024", Years(last=2024)),
        ("shift:1..3", Range(ValueFilter(SHIFT, "1..3"), 1, 3)),
        ("shift:-0.5..<2.25", Range(ValueFilter(SHIFT, "-0.5..<2.25"), -0.5, 2.25, True)),
        ("shift:..<7", Range(ValueFilter(SHIFT, "..<7"), -math.inf, 7, True)),
        ("shift:7..", Range(ValueFilter(SHIFT, "7.."), 7, math.inf)),
        ('shift:"1..3"', ValueFilter(SHIFT, "1..3", whole=True)),
        ("role:1..3", ValueFilter(ROLE, "1..3")),
    ],
)
def test_a_filter_is_read(text: str, wanted: Narrowing) -> None:
    assert parse_query(text, COLUMNS) == Query(filters=(wanted,))


@pytest.mark.parametrize(
    "text",
    [
        "school:",
        'school:""',
        "role:-",
        "since:",
        "since:20",
        "since:..",
        "shift:",
        'shift:""',
        'rule:""',
        'rule:" "',
    ],
)
def test_an_unfinished_filter_narrows_nothing(text: str) -> None:
    query = parse_query(text, COLUMNS)
    assert query == Query(unfinished=query.unfinished)
    assert query.unfinished == (text.partition(":")[0],)
    assert not query.asks_for_anything
    assert parse_query(f"anna {text} keller", COLUMNS).words == ("anna", "keller")


def test_a_quote_that_is_not_ended_yet_leaves_words() -> None:
    query = parse_query('school:"University of', COLUMNS)
    assert query.filters == ()
    assert query.words == ("university", "of")


def test_words_and_filters_stand_together() -> None:
    query = parse_query('anna role:engineer keller school:"A B" x', COLUMNS)
    assert query.words == ("anna", "keller", "x")
    assert query.filters == (ValueFilter(ROLE, "engineer"), ValueFilter(SCHOOL, "A B", whole=True))


def test_the_text_without_filters_is_kept_for_ids() -> None:
    assert parse_query("  E-17  role:engineer", ()).text == "E-17"
    assert parse_query("uid:17", ()).text == "uid:17"


def test_a_whole_page_is_not_looked_for() -> None:
    assert len(parse_query(" ".join(map(str, range(1_000))), ()).words) == MOST_WORDS
    assert len(parse_query(" ".join(f"role:{word}" for word in range(1_000)), ()).filters) == MOST_WORDS


VALUES = st.text(min_size=1)
KINDS = [
    kind for kind in FacetKind if kind not in (FacetKind.REPORTING, FacetKind.START_YEAR, FacetKind.COLUMN)
]


@given(st.sampled_from(KINDS), VALUES)
@example(FacetKind.SCHOOL, '"')
@example(FacetKind.SCHOOL, '" role:"x')
def test_the_text_of_a_filter_is_read_as_that_filter(kind: FacetKind, value: str) -> None:
    text = filter_text(Facet(kind), value)
    assert parse_query(text, COLUMNS) == Query(filters=(ValueFilter(Facet(kind), value, whole=True),))


@given(VALUES, VALUES, st.lists(VALUES, max_size=3))
@example("school", "x", [])
@example("a", "x", ["A"])
def test_the_text_of_a_columns_filter_is_read_as_that_filter(
    column: str, value: str, others: list[str]
) -> None:
    facet = Facet(FacetKind.COLUMN, column)
    query = parse_query(f"anna {filter_text(facet, value)} keller", [*others, column])
    assert query.filters == (ValueFilter(facet, value, whole=True),)
    assert query.words == ("anna", "keller")


@given(st.integers(1000, 9999))
def test_the_text_of_a_years_filter_is_read_as_that_year(year: int) -> None:
    text = filter_text(Facet(FacetKind.START_YEAR), str(year))
    assert parse_query(text, ()) == Query(filters=(Years(year, year),))


def test_a_manager_is_looked_for_by_name() -> None:
    assert parse_query(filter_text(REPORTING, "Ada Example"), ()).words == ("ada", "example")


@given(st.text(alphabet='"": ：role.since0129学 \n\0') | st.text(), st.lists(st.text()))
def test_any_text_can_be_asked(text: str, columns: list[str]) -> None:
    query = parse_query(text, columns)
    assert all(query.words)
