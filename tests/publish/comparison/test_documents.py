"""Comparisons as documents: whatever stands in the files stands in them as text."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator

import pytest
from markdown_it import MarkdownIt

from orgviewer.changes import DatedState, compare_states
from orgviewer.model.changes import Evidence
from orgviewer.model.dataset import Dataset
from orgviewer.publish.comparison.documents import html_lines, markdown_lines
from orgviewer.publish.comparison.lists import csv_lines, json_lines
from orgviewer.publish.comparison.report import ComparisonReport
from orgviewer.publish.comparison.summary import ALIKE, MOST, summary_lines
from tests.datasets import dataset

HOSTILE = "*Ada* <b>`x`</b> [a](http://x) @all | $a$ <!-- # =1+1"


def people(*names: str) -> Dataset:
    return dataset({"persons": [{"id": f"p{place}", "name": name} for place, name in enumerate(names)]})


def report(old: Dataset, new: Dataset, place: str = "a.csv:1:1") -> ComparisonReport:
    states = DatedState(old), DatedState(new)
    comparison = compare_states(*states)
    places = [Evidence("", place)] * len(comparison.changes)
    return ComparisonReport(*states, comparison, places, ("old.csv", "new.csv"))


def test_markdown_shows_names_as_they_are() -> None:
    text = "".join(markdown_lines(report(people("Eva"), people("Eva", HOSTILE))))
    inner = [
        child
        for token in MarkdownIt("commonmark").parse(text)
        if token.type == "inline"
        for child in token.children or ()
    ]
    assert {child.type for child in inner} <= {"text", "strong_open", "strong_close", "code_inline"}
    shown = "".join(child.content for child in inner if child.type == "text")
    assert HOSTILE in shown
    assert "\\@all" in text  # which calls nobody on a forge


def test_a_place_with_backticks_stays_code() -> None:
    text = "".join(markdown_lines(report(people("Eva"), people("Eva", "Ada"), "a`b``.csv:1:1")))
    codes = [
        child.content
        for token in MarkdownIt("commonmark").parse(text)
        for child in token.children or ()
        if child.type == "code_inline"
    ]
    assert codes == ["a`b``.csv:1:1"]


@pytest.mark.parametrize("write", [markdown_lines, html_lines, csv_lines, json_lines, summary_lines])
def test_every_list_has_the_places_of_both_files(write: Callable[[ComparisonReport], Iterator[str]]) -> None:
    old, new = (
        dataset({"persons": [{"id": "eva", "name": "Eva", "memberships": [{"role": role}]}]})
        for role in ("Cook", "Chef")
    )
    told = report(old, new)
    both = ComparisonReport(
        told.old, told.new, told.comparison, [Evidence("a.csv:2:3", "b.csv:4:5")], told.titles
    )
    text = "\n".join(write(both))
    assert text.index("a.csv:2:3") < text.index("b.csv:4:5")


def test_a_page_runs_nothing_that_stands_in_a_file() -> None:
    text = "".join(html_lines(report(people("Eva"), people("Eva", HOSTILE))))
    assert "<b>`x`" not in text
    assert "&lt;b&gt;" in text
    assert "<!--" not in text


def test_a_table_holds_no_formula() -> None:
    lines = csv.DictReader(io.StringIO("".join(csv_lines(report(people("Eva"), people("Eva", "=1+1"))))))
    assert [line["name"] for line in lines] == ["'=1+1"]


def test_json_is_the_same_in_letters_and_in_ascii() -> None:
    told = report(people("Eva"), people("Eva", "吴宇怀"))
    texts = ["".join(json_lines(told, ascii_only=only)) for only in (False, True)]
    assert json.loads(texts[0]) == json.loads(texts[1])
    assert ("吴宇怀" in texts[0], texts[1].isascii()) == (True, True)


def test_a_terminal_lists_as_many_as_one_reads_and_counts_the_others() -> None:
    lines = list(summary_lines(report(people("Eva"), people("Eva", *(f"N{n}a" for n in range(MOST + 5))))))
    assert lines[-1] == "  … and 5 more; --output and --json list all."
    assert sum(line.startswith("  N") for line in lines) == MOST


def test_people_of_one_name_are_told_with_their_ids() -> None:
    lines = list(summary_lines(report(people("Eva"), people("Eva", "Kim", "Kim"))))
    assert [line.split(" [")[0] for line in lines[-2:]] == ["  Kim (p1)", "  Kim (p2)"]


@pytest.mark.parametrize("write", [markdown_lines, html_lines])
def test_a_document_without_changes_says_so(write: Callable[[ComparisonReport], Iterator[str]]) -> None:
    assert "1 person, then 1: no differences" in "".join(write(report(people("Eva"), people("Eva"))))


def test_a_field_that_changed_for_many_is_one_line_of_a_summary() -> None:
    old, new = (
        dataset(
            {"persons": [{"id": f"p{n}", "name": f"N{n}a", "other": {"Day": day}} for n in range(ALIKE + 1)]}
        )
        for day in ("1", "2")
    )
    lines = list(summary_lines(report(old, new)))
    assert lines[-2:] == [
        f"  Day of {ALIKE + 1}, the first N0a: Day: 1 → 2 [a.csv:1:1]",
        "  --output and --json list all.",
    ]


def test_a_team_that_moves_from_under_what_no_record_is_of_is_told_by_the_id_above_it() -> None:
    lab = {"id": "y", "name": "Lab"}
    old, new = (
        dataset({"organizations": [{"id": "t", "name": "Team", "parent_id": above}, lab]})
        for above in ("gone", "y")
    )
    made = report(old, new)
    assert [made.sentence(one) for one in made.comparison.changes] == ["0 people, from gone to Lab"]


def test_a_vacant_post_with_the_id_of_a_person_is_told_by_what_it_is_called() -> None:
    def state(above: str) -> Dataset:
        posts = [
            {"id": "p", "label": "Chief"},
            {"id": "q", "label": "Deputy"},
            {"id": "w", "label": "Clerk", "reports_to_post_id": above},
        ]
        persons = [
            {"id": "p", "name": "Pia Person", "memberships": [{"role": "Guest"}]},
            {"id": "e", "name": "Eve Clerk", "memberships": [{"post_id": "w"}]},
        ]
        return dataset({"posts": posts, "persons": persons})

    made = report(state("p"), state("q"))
    assert [made.sentence(one) for one in made.comparison.changes] == ["from Chief to Deputy"]
