"""The entries of LDIF: those that stand in it, and what becomes of them by the changes that follow."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.readers.syntax.ldif.lines import SEPARATOR, LdifLine
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import tr

DN = "dn"
LINE = "line"
"""Begins the places of what is said of a line that is part of no entry: this word and the line's number."""
CHANGE_TYPE, CONTROL, RESULT, REFERRAL = "changetype", "control", "result", "ref"
ANSWER = frozenset(["search", RESULT, REFERRAL, CONTROL, "version", "text", "matcheddn", "pagedresults"])
"""Attributes of blocks that say something of a search and not of an entry, as ldapsearch writes them."""
CHANGES = frozenset(["add", "replace", "delete", "increment"])
FIRST_FEW = 5
_DONE = re.compile(r"0\b")

LdifEntry = dict[str, list[str]]


class LdifEntries(Struct):
    """The entries of a file in its order, None where one was deleted, and the lines at which they begin.

    Attributes are called as where they stand first, whatever their case later on.
    """

    kept: list[LdifEntry | None] = field(default_factory=list)
    starts: array[int] = field(default_factory=lambda: array("q"))
    findings: list[Finding] = field(default_factory=list)
    referrals: int = 0
    _by_dn: dict[str, int] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _faults: dict[str, list[int]] = field(default_factory=dict)
    _orphans: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, blocks: Iterable[Sequence[LdifLine]]) -> LdifEntries:
        """Return the entries of blocks of lines; raises SyntaxMistakeError for one that is of none."""
        self = cls()
        for block in blocks:
            for part in _parted(block):
                self._take(part)
        for fault, lines in self._faults.items():
            self._tell(tr("{fault}: left out", fault=fault), lines)
        self._tell(tr("this changes an entry that the file does not hold: left out"), self._orphans)
        return self

    def _take(self, block: Sequence[LdifLine]) -> None:
        """Take one entry, a change of one, or what is said of the search."""
        first = block[0]
        if first.attribute.casefold() != DN:
            self._take_answer(block)
            return
        lines = [line for line in block[1:] if line.attribute.casefold() != CONTROL]
        change = "add"
        if lines and lines[0].attribute.casefold() == CHANGE_TYPE:
            change, lines = lines[0].value.strip().casefold(), lines[1:]
        here = self._by_dn.get(first.value.casefold())
        if change == "add":
            self._by_dn.setdefault(first.value.casefold(), len(self.kept))
            self.kept.append(self._entry(first, lines))
            self.starts.append(first.number)
        elif here is None or change not in ("modify", "delete"):
            self._orphans.append(first.number)
        elif change == "delete":
            self.kept[here] = None
            del self._by_dn[first.value.casefold()]
        elif (entry := self.kept[here]) is not None:
            self._modify(entry, lines)

    def _entry(self, first: LdifLine, lines: Sequence[LdifLine]) -> LdifEntry:
        entry: LdifEntry = {self._name(first): [first.value]}
        for line in lines:
            self._add(entry, self._name(line), line)
        for line in lines:  # what is said in one language only is said
            if line.options and not line.fault:
                name = self._named(line.attribute)
                if name not in entry:
                    entry[name] = entry.pop(self._name(line))
        return entry

    def _add(self, entry: LdifEntry, name: str, line: LdifLine) -> None:
        if line.fault:
            self._faults.setdefault(line.fault, []).append(line.number)
        elif line.value and line.attribute != SEPARATOR:
            entry.setdefault(name, []).append(line.value)

    def _modify(self, entry: LdifEntry, lines: Sequence[LdifLine]) -> None:
        """Change an entry by what is added to it, replaced and deleted, with separators between."""
        change, name, given = "", "", LdifEntry()
        for line in (*lines, LdifLine(0, SEPARATOR, (), "")):
            if line.attribute == SEPARATOR:
                _apply(entry, change, name, given.get(name, []))
                change, given = "", LdifEntry()
            elif not change and line.attribute.casefold() in CHANGES:
                change, name = line.attribute.casefold(), self._named(line.value)
            elif change:
                self._add(given, self._name(line), line)

    def _take_answer(self, block: Sequence[LdifLine]) -> None:
        """Tell of an answer that broke off; raises SyntaxMistakeError for what is no answer and no entry."""
        first = block[0]
        if first.attribute.casefold() not in ANSWER:
            message = tr("this stands in no entry: {attribute}", attribute=quoted(first.attribute))
            raise SyntaxMistakeError(Mistake(first.number, 1, message, tr('An entry begins with "dn:".')))
        for line in block:
            attribute = line.attribute.casefold()
            self.referrals += attribute == REFERRAL
            if attribute == RESULT and line.value and not _DONE.match(line.value):
                message = tr("the answer of the directory broke off here: {value}", value=quoted(line.value))
                hint = tr("Others may be missing: ask for them in pages (ldapsearch -E pr=1000/noprompt).")
                self.findings.append(Finding((LINE, line.number), message, hint, Severity.WARNING))

    def _name(self, line: LdifLine) -> str:
        return self._named(";".join((line.attribute, *line.options)))

    def _named(self, name: str) -> str:
        return self._names.setdefault(name.casefold(), name)

    def _tell(self, message: str, lines: Sequence[int]) -> None:
        """Tell of lines, however many, at once."""
        if lines:
            places = tuple((LINE, number) for number in lines[:FIRST_FEW])
            self.findings.append(Finding(places[0], message, "", Severity.WARNING, len(lines), places))


def _parted(block: Sequence[LdifLine]) -> Iterator[Sequence[LdifLine]]:
    """Yield the entries of a block, between which an empty line may be missing."""
    version = block[0].attribute.casefold() == "version" and len(block) > 1
    start = int(version)
    for place in range(start + 1, len(block)):
        if block[place].attribute.casefold() == DN:
            yield block[start:place]
            start = place
    yield block[start:]


def _apply(entry: LdifEntry, change: str, name: str, values: list[str]) -> None:
    """Change one attribute of an entry."""
    match change:
        case "add":
            entry[name] = [*entry.get(name, []), *values]
        case "replace":
            entry[name] = values
        case "delete" if values:
            entry[name] = [value for value in entry.get(name, []) if value not in values]
        case "delete":
            entry[name] = []
        case _:
            return
    if not entry[name]:
        del entry[name]
