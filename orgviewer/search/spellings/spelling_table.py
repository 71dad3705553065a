"""The spellings of names that follow from no rule: they are data, and read when first needed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from orgviewer.resources import resource

FILE = "name_spellings.txt"
_PART = re.compile(r"\[(\w+)\]")
_REMARK = "#"


@cache
def spelling_lines(part: str) -> tuple[str, ...]:
    """Return the lines of a part of the file; raises OrgviewerError if that is missing."""
    lines: list[str] = []
    within = False
    for line in resource(FILE).read_text(encoding="utf-8").splitlines():
        if found := _PART.match(line):
            within = found[1] == part
        elif within and line.strip() and not line.startswith(_REMARK):
            lines.append(line)
    return tuple(lines)


@cache
def spellings_of(part: str) -> Mapping[str, Sequence[str]]:
    """Return the spellings of each name of a part; ways of writing one name stand before them: 张/張."""
    table: dict[str, Sequence[str]] = {}
    for line in spelling_lines(part):
        names, _, spelled = line.partition(" ")
        table |= dict.fromkeys(names.split("/"), tuple(map(str.strip, spelled.split(","))))
    return table


@cache
def spelled_alike(part: str) -> Mapping[str, Sequence[str]]:
    """Return for each name of a part whose lines are spellings of one name the others of its line."""
    lines = [tuple(map(str.strip, line.split(","))) for line in spelling_lines(part)]
    return {name: [other for other in line if other != name] for line in lines for name in line}
