"""Findings of one kind told together, hints that cost a bounded time, texts in quotes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model import findings as findings_module
from orgviewer.model.findings import (
    MOST_ALONE,
    MOST_NAMED,
    Finding,
    Findings,
    Hints,
    HopelessError,
    alike,
    did_you_mean,
    quoted,
)


def odd(row: int) -> Finding:
    return Finding((row, "name"), f"odd {row}", f"Hint {row}.", Severity.WARNING)


def test_a_few_of_one_kind_are_told_alone() -> None:
    assert alike([], odd) == []
    assert alike([7, 9], odd) == [odd(7), odd(9)]
    assert len(alike(range(MOST_ALONE), odd)) == MOST_ALONE


def test_many_of_one_kind_are_told_together() -> None:
    (finding,) = alike(range(10, 1_010), odd)
    first = range(10, 10 + MOST_NAMED)
    assert finding.places == tuple((row, "name") for row in first)
    assert finding.messages == tuple(f"odd {row}" for row in first)
    assert finding.hints == tuple(f"Hint {row}." for row in first)
    bare = replace(finding, places=(), messages=(), hints=())
    assert bare == Finding((10, "name"), "odd 10", "Hint 10.", Severity.WARNING, 1_000)


def test_findings_of_other_places() -> None:
    (finding,) = alike(range(6), odd)
    moved = finding.moved(lambda place: ("staff", *place))
    assert moved.place == ("staff", 0, "name")
    assert moved.places[4] == ("staff", 4, "name")
    assert (moved.message, moved.count) == ("odd 0", 6)


def test_too_many_warnings_are_dropped_and_too_many_errors_hopeless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings_module, "MOST_FINDINGS", 3)
    found = Findings()
    for row in range(10):
        found.add(odd(row))
    assert len(found.kept) == 4
    assert found.is_full(Severity.WARNING)
    assert not found.is_full(Severity.ERROR)
    for row in range(4):
        found.add(Finding((row,), "wrong"))
    with pytest.raises(HopelessError):
        found.add(Finding((4,), "wrong"))
    assert len(found.kept) == 8


def test_the_nearest_word_is_asked_for() -> None:
    assert did_you_mean("adda", ["Ben", "Ada"]) == 'Did you mean "Ada"?'
    assert did_you_mean("zoe", ["Ben", "Ada"]) == ""
    assert did_you_mean("a" * 81, ["a" * 80]) == ""
    assert did_you_mean("a" * 79, ["a" * 81]) == ""


def test_hints_end_when_their_comparisons_are_used_up() -> None:
    names = [f"name{number}" for number in range(100)]
    hints = Hints(comparisons_left=250)
    assert hints.did_you_mean("nmae7", names) == 'Did you mean "name7"?'
    assert hints.did_you_mean("nmae8", names) == 'Did you mean "name8"?'
    assert hints.did_you_mean("nmae9", names) == ""
    assert hints.did_you_mean("nmae7", names) == 'Did you mean "name7"?'


def test_comparing_long_words_uses_more_of_them_up() -> None:
    hints = Hints(comparisons_left=1_000)
    candidates = [f"{'a' * 60}{number}" for number in range(100)]
    assert not hints.did_you_mean("a" * 60, candidates)
    assert hints.comparisons_left == 1_000
    assert hints.did_you_mean("a" * 10, ["a" * 11])


def test_texts_in_quotes_are_short_and_on_one_line() -> None:
    assert quoted("a\nb\0c") == '"a b c"'
    assert quoted("a" * 61) == f'"{"a" * 60}…"'
    assert quoted("abc", longest=3) == '"abc"'
