"""One thing found wrong with the records, and hints at what may have been meant.

Not for: lines and columns. A finding names its place by field names and list indices; `readers`
turn that into a line of the file.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.controls import blanked
from orgviewer.errors import ProblemKind, Severity
from orgviewer.model.walk import FieldPath
from orgviewer.words.language import Phrase, tr

NOUNS: Mapping[str, Phrase] = {
    "persons": "person",
    "organizations": "organization",
    "posts": "post",
    "sources": "source",
}
"""What a record of each list of a file is, in a word for people; fields keep the names that files have."""
LONGEST_COMPARED = 80
"""Longer words get no hint: comparing takes a time that grows with the square of the length."""
MOST_FINDINGS = 10_000
"""Errors, or warnings, listed for one file: a hopeless one must not fill the memory."""
MOST_ALONE = 5
"""Findings of one kind that are told each in a line of its own; more of them share one line."""
MOST_NAMED = 100
"""Places of one kind that are kept, for lists that name whoever stands there."""
MOST_COMPARISONS = 50_000
"""Comparisons of words spent on the hints for one file, about half a second of them."""
COMPARED = 10
"""Letters of a word that is compared as often; one of twice as many letters takes four times as long."""


class Finding(Struct, frozen=True):
    """What is wrong at a place of the records, as a clause, and a hint as a sentence or empty.

    A finding may stand for many of its kind: `count` of them, at `places`, the first of theirs; `messages`
    and `hints` are those of each of these, if they are not everywhere the same.
    """

    place: FieldPath
    message: Phrase
    hint: Phrase = ""
    severity: Severity = Severity.ERROR
    count: int = 1
    places: tuple[FieldPath, ...] = ()
    messages: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    kind: ProblemKind = ProblemKind.READING

    def moved(self, move: Callable[[FieldPath], FieldPath]) -> Finding:
        """Return the same about other places."""
        return replace(self, place=move(self.place), places=tuple(map(move, self.places)))


def alike(rows: Sequence[int], finding: Callable[[int], Finding]) -> list[Finding]:
    """Return the findings of one kind about rows: each alone if they are few, else one for all of them."""
    if len(rows) <= MOST_ALONE:
        return [finding(row) for row in rows]
    first = [finding(row) for row in rows[:MOST_NAMED]]
    return [
        replace(
            first[0],
            count=len(rows),
            places=tuple(one.place for one in first),
            messages=tuple(one.message for one in first),
            hints=tuple(one.hint for one in first),
        )
    ]


def of_kind(kind: ProblemKind, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings as some of a kind, but for those of which more is known already."""
    for finding in findings:
        yield replace(finding, kind=kind) if finding.kind is ProblemKind.READING else finding


class HopelessError(Exception):
    """So many errors that nobody wants to know of more."""


class Findings(Struct):
    """The findings about one file, as many as anybody would read."""

    kept: list[Finding] = field(default_factory=list)
    counts: Counter[Severity] = field(default_factory=Counter)

    def is_full(self, severity: Severity) -> bool:
        """Return whether more findings of a severity would not be kept."""
        return self.counts[severity] > MOST_FINDINGS

    def add(self, finding: Finding) -> None:
        """Keep a finding; too many warnings are dropped, too many errors raise HopelessError."""
        if not self.is_full(finding.severity):
            self.counts[finding.severity] += 1
            self.kept.append(finding)
        elif finding.severity is Severity.ERROR:
            raise HopelessError


class Hints(Struct):
    """Answers "Did you mean …?" until the comparisons that one file may cost are used up."""

    comparisons_left: int = MOST_COMPARISONS
    answers: dict[tuple[int, str], str] = field(default_factory=dict)

    def did_you_mean(self, word: str, candidates: Collection[str]) -> str:
        """Return a question naming the candidate nearest to a word, or nothing if none is near.

        The candidates must be the same object whenever the same list is meant: answers are kept.
        """
        key = (id(candidates), word)
        if key not in self.answers:
            comparisons = len(candidates) * max(1, len(word) ** 2 // COMPARED**2)
            if len(word) > LONGEST_COMPARED or comparisons > self.comparisons_left:
                return ""
            self.comparisons_left -= comparisons
            self.answers[key] = did_you_mean(word, candidates)
        return self.answers[key]


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """Return a question naming the candidate nearest to a word, or nothing if none is near."""
    if len(word) > LONGEST_COMPARED:
        return ""
    by_lower = {
        candidate.lower(): candidate for candidate in candidates if len(candidate) <= LONGEST_COMPARED
    }
    near = difflib.get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)
    return (
        tr("Did you mean {by_lower}?", by_lower=quoted(by_lower[near[0]], LONGEST_COMPARED)) if near else ""
    )


def quoted(text: str, longest: int = 60) -> str:
    """Return a text of the file in quotes, on one line and shortened if it is long."""
    line = blanked(text[: longest + 1])
    return f'"{line[:longest]}…"' if len(text) > longest else f'"{line}"'
