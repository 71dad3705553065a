"""How much of a chart is read back from a drawing of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from orgviewer.errors import ReadError
from orgviewer.model.records import Document, Membership, Organization, Post
from orgviewer.readers.files import read
from tests.readers.drawings.truth.charts import TOP, BoxKind, TrueBox, TrueChart


class Score(Struct, frozen=True):
    """Counts of one file or several; `wrong` are lines that are false and not marked as inferred."""

    files: int = 0
    boxes: int = 0
    names: int = 0
    role_count: int = 0
    roles: int = 0
    line_count: int = 0
    lines: int = 0
    wrong: int = 0
    mistakes: tuple[str, ...] = ()

    def __add__(self, other: Score) -> Score:
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__struct_fields__))


class Found(Struct):
    """What was read of a box: what it is called, as what it counts, its role, what stands above it."""

    is_person: bool
    role: str
    uppers: frozenset[str]
    is_inferred: bool
    holders: tuple[str, ...] = ()


def score(chart: TrueChart, path: Path) -> Score:
    """Return how much of a chart is read back of a file."""
    try:
        document = read(path).document
    except ReadError as error:
        return Score(1, len(chart.boxes), mistakes=(f"unread: {error}",), line_count=len(chart.boxes) - 1)
    found = found_in(document)
    mistakes = []
    names = roles = role_count = lines = line_count = wrong = 0
    for box in chart.boxes:
        one = found.get(box.title)
        is_right = one is not None and _is_right(box, one)
        names += is_right
        if not is_right:
            mistakes.append(f"{box.kind.name} {box.title!r} read as {one}")
        if box.kind is BoxKind.PERSON and box.role:
            role_count += 1
            roles += one is not None and one.role == box.role
        if box.above == TOP:
            continue
        line_count += 1
        above = chart.boxes[box.above].title
        if one is not None and above in one.uppers:
            lines += 1
        else:
            mistakes.append(f"{box.title!r} under {one.uppers if one else None}, not {above!r}")
    for title, one in found.items():
        false = {upper for upper in one.uppers if upper not in _above(chart, title)}
        if false and not one.is_inferred:
            wrong += 1
            mistakes.append(f"WRONG {title!r} under {set(false)}")
    for title in (
        found.keys()
        - {box.title for box in chart.boxes}
        - {name for box in chart.boxes for name in box.names}
    ):
        if not title.startswith("Region "):
            mistakes.append(f"not there: {title!r}")
    return Score(1, len(chart.boxes), names, role_count, roles, line_count, lines, wrong, tuple(mistakes))


def _is_right(box: TrueBox, one: Found) -> bool:
    if box.kind is BoxKind.HOLDERS:
        return not one.is_person and set(one.holders) == set(box.names)
    return one.is_person == (box.kind is BoxKind.PERSON)


def _above(chart: TrueChart, title: str) -> set[str]:
    """Return the titles of the box above one, and of whoever is next above teams; of lanes, too."""
    number = next((turn for turn, box in enumerate(chart.boxes) if box.title == title), TOP)
    found = {f"Region {turn}" for turn in range(1, 9)}
    while number != TOP and (number := chart.boxes[number].above) != TOP:
        found.add(chart.boxes[number].title)
        if chart.boxes[number].kind is not BoxKind.TEAM:
            break
    return found


def found_in(document: Document) -> Mapping[str, Found]:
    """Return what is read of each box, by what it is called."""
    called = {one.id: one.name for one in document.persons} | {one.id: one.label for one in document.posts}
    called |= {one.id: one.name for one in document.organizations}
    held: dict[str, list[str]] = {}
    found: dict[str, Found] = {}
    for person in document.persons:
        part = person.memberships[0]
        if part.post_id:
            held.setdefault(part.post_id, []).append(person.name)
            continue
        found[person.name] = Found(True, part.role or "", *_line(part, called))
    for post in document.posts:
        found[post.label] = Found(False, "", *_line(post, called), tuple(held.get(post.id, ())))
    for one in document.organizations:
        found[one.name] = Found(False, "", *_team_line(one, called))
    return found


def _line(part: Membership | Post, called: Mapping[str, str]) -> tuple[frozenset[str], bool]:
    ids = part.reports_to, part.reports_to_post_id, part.organization_id
    return frozenset(called[one] for one in ids if one), bool(part.reports_to_inferred)


def _team_line(one: Organization, called: Mapping[str, str]) -> tuple[frozenset[str], bool]:
    return frozenset(called[each] for each in (one.parent_id,) if each), bool(one.parent_inferred)
