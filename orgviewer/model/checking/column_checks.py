"""Fields of a file's own that hold numbers or dates, but for some people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.model.quantities.doubts import told_odd
from orgviewer.model.quantities.evidence import odd_among
from orgviewer.model.records import Document
from orgviewer.model.walk import FieldPath


def odd_fields(document: Document) -> Iterator[Finding]:
    """Yield one finding for each such field, where it first says something else."""
    places: dict[str, list[FieldPath]] = {}
    texts: dict[str, list[str]] = {}
    for place, other in _others(document):
        for name, text in other.items():
            places.setdefault(name, []).append((*place, "other", name))
            texts.setdefault(name, []).append(text)
    for name, said in texts.items():
        if odd := odd_among(name, said):
            where = places[name][said.index(odd.text)]
            yield Finding(where, *told_odd(name, odd), severity=Severity.WARNING)


def _others(document: Document) -> Iterator[tuple[FieldPath, Mapping[str, str]]]:
    for index, person in enumerate(document.persons):
        if person.other:
            yield ("persons", index), person.other
        for turn, membership in enumerate(person.memberships):
            if membership.other:
                yield ("persons", index, "memberships", turn), membership.other
