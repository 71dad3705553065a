"""Things of two kinds that are one: the project "Aurora" and the team "Image team (Aurora)".

Not for: texts of one kind, which are one if they are written alike (see `model.naming`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.model.naming import folded
from orgviewer.relations.things import ThingKind

_BRACKETS = re.compile(r"\(([^()]*)\)")
_KINDS = re.compile(r"\b(?:team|project|group)\b")


def alike(kinds: Integers, texts: Sequence[str]) -> Integers:
    """Return for each thing the one that it is: for a project the team of its name, else itself."""
    same = np.arange(len(texts), dtype=np.int32)
    projects = np.flatnonzero(kinds == ThingKind.PROJECT).tolist()
    if projects:
        teams = np.flatnonzero(kinds == ThingKind.TEAM).tolist()
        named = {name: team for team in reversed(teams) for name in _names(texts[team])}
        for project in projects:
            found = (named[name] for name in _names(texts[project]) if name in named)
            same[project] = next(found, project)
    return same


def _names(text: str) -> Iterator[str]:
    """Yield what something is called: whole, without what stands in brackets, and by that alone.

    The words for what it is do not count: the Aurora team, the project Aurora.
    """
    whole = folded(text)
    for name in (whole, _BRACKETS.sub(" ", whole), *_BRACKETS.findall(whole)):
        if bare := " ".join(_KINDS.sub(" ", name).split()):
            yield bare
