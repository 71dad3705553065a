"""What the text of a box says: who holds it, as what, how to reach them, how many they are.

Which of two lines is the name is told by all boxes of a drawing together: names differ, roles recur. Not for:
single words (see `words`), or what becomes of a box (see `records`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.exchange.held_fields import BETWEEN_HOLDERS, OF_PLACE
from orgviewer.model.recognition import CardMeaning, NameLine
from orgviewer.readers.drawings.contacts import EMAIL, PHONE, without_address
from orgviewer.readers.drawings.stated import TOLD, StatedKind, stated_kind
from orgviewer.readers.drawings.words import (
    has_word,
    is_name,
    is_post,
    is_vacant,
    may_be_beside,
    may_be_name,
    words_of,
)
from orgviewer.readers.syntax.drawings.diagram import DrawnShape
from orgviewer.readers.table_words import word_key
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

_COUNT = re.compile(r"[(\[]?\s*(?:n\s*=\s*)?(\d+(?:[.,]\d+)?)\s*([^\W\d_]+\.?)?\s*[)\]]?")
_BRACKETS = re.compile(r"(.+?)\s*[(\[（]\s*([^()\[\]（）]+?)\s*[)\]）]")
_COLON = re.compile(r"([^:：]+?)\s*[:：]\s*(\S.*)")
_APART = re.compile(r"\s+[-–—|/·•]\s+|\s*\|\s*|\s*[;；]\s*|,\s+|，|、")
_BULLET = re.compile(r"^[•‣▪●○◦·*–-]\s+(?=\S)")
_HOLDERS = re.compile(r"\s*[/&+;、；]\s*|\s+(?:and|und|et|y|e|en|i|or|oder)\s+|,\s+")
FEWEST = 2
"""Lines of a box that says a name and a role apart."""
OF_SHAPE = frozenset(("name", "given_name", "family_name", "role", "email", "phone", "organization"))
"""What fields of a shape may say of somebody that its text may say as well."""


class NameSign(Enum):
    """By what somebody's name was told."""

    NONE = auto()
    FIELD = auto()
    WORDS = auto()
    PLACE = auto()


class BoxText(Struct, frozen=True):
    """What a box says. Without `names` it is a post or a team; `role` is then what it is called.

    `sign` says by what the names were told, `is_role` whether the role has a word of a post and `is_unit`
    whether it has one of a team; `stated` is what the file says outright that the box is. `fte` and
    `headcount` are numbers that it states; `others` are the lines that have no field, `fields` what the shape
    says beside its text.
    """

    names: tuple[str, ...] = ()
    role: str = ""
    sign: NameSign = NameSign.NONE
    organization: str = ""
    email: str = ""
    phone: str = ""
    fte: str = ""
    headcount: int | None = None
    is_vacant: bool = False
    is_role: bool = False
    is_unit: bool = False
    others: tuple[str, ...] = ()
    fields: Mapping[str, str] = {}
    stated: StatedKind | None = None

    @property
    def title(self) -> str:
        """What a box without names is called."""
        return self.role or self.organization or (self.others[0] if self.others else "")


def read_text(shape: DrawnShape, order: NameLine, told: CardMeaning | None = None) -> BoxText:
    """Return what a shape says of who or what it stands for; what somebody told counts more than the file."""
    made = _of_lines([line.text for line in shape.lines], order)
    if shape.fields:
        made = _with_fields(made, shape.fields)
        said = (stated_kind(name, value) for name, value in shape.fields.items())
        stated = next(filter(None, said), None)
        made = _as_stated(made, shape, stated) if stated else made
    is_so = told not in TOLD or bool(made.names) == (told is CardMeaning.PERSON)
    return made if told is None or is_so else _as_stated(made, shape, TOLD[told])


def _as_stated(made: BoxText, shape: DrawnShape, stated: StatedKind) -> BoxText:
    """Return what a box says as what it is said to be: a person's name is the first line of several."""
    fields = {name: value for name, value in made.fields.items() if stated_kind(name, value) is None}
    is_told_vacant = made.is_vacant
    made = replace(made, fields=fields, stated=stated, is_vacant=stated is StatedKind.VACANCY)
    said = dict(_meant(shape.fields))
    lines = [line.text for line in shape.lines if not _is_count_or_way(line.text)]
    first = said.get("name") or (lines[0] if lines else made.title)
    rest = tuple(line for line in lines if line != first)
    if stated is StatedKind.HOLDERS:
        return _with_holders(made, lines, said)
    if stated is StatedKind.ABSENT:  # what stands beneath only says so
        return replace(made, names=(first,), sign=NameSign.FIELD, role="", others=())
    if stated is StatedKind.VACANCY and is_told_vacant and made.role:
        return made
    if stated not in (StatedKind.PERSON, StatedKind.ASSISTANT):
        is_unit = has_word(first, "unit")
        return replace(made, names=(), sign=NameSign.NONE, role=first, others=rest, is_unit=is_unit)
    is_told = made.names == (first,) or (len(made.names) == 1 and len(lines) == 1 and "name" not in said)
    if is_told or not first:
        return made
    role = said.get("role") or (rest[0] if rest else "")
    others = tuple(line for line in rest if line != role)
    return replace(made, names=(first,), sign=NameSign.FIELD, role=role, others=others)


def _with_holders(made: BoxText, lines: Sequence[str], said: Mapping[str, str]) -> BoxText:
    """Return what the box of a shared post says: who hold it, line by line, and beneath them as what."""
    posts = [line for line in lines[1:] if is_post(line)]
    role = said.get("role") or (posts or [lines[-1] if len(lines) > FEWEST else ""])[-1]
    place = lines.index(role) if role in lines else len(lines)
    names = said["name"].split(BETWEEN_HOLDERS) if "name" in said else lines[:place]
    return replace(
        made,
        names=tuple(dict.fromkeys(filter(None, names))),
        sign=NameSign.FIELD,
        role=role,
        others=tuple(lines[place + 1 :]),
    )


def _is_count_or_way(line: str) -> bool:
    """Return whether a line is a number of people, or how to reach somebody."""
    is_way = EMAIL.fullmatch(line) is not None or PHONE.fullmatch(line) is not None
    return is_way or _TakenLines().is_count(line)


class _TakenLines:
    """Puts together what the lines of a box say."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.rest: list[str] = []
        self.email = self.phone = self.fte = ""
        self.headcount: int | None = None
        self.is_vacant = False

    def take(self, line: str) -> None:
        """Take a line for what it surely is, and else keep it; an address behind something goes first."""
        line, address = without_address(line)
        self.email = self.email or address
        if found := EMAIL.fullmatch(line):
            self.email = self.email or found[1]
        elif found := PHONE.fullmatch(line):
            self.phone = self.phone or found[1]
        elif self.is_count(line):
            return
        elif is_vacant(line):
            self.is_vacant = True
        elif is_name(line):
            self.names.append(line)
        elif not self._is_of_two(line):
            holders = [part for part in _HOLDERS.split(line) if part]
            if len(holders) > 1 and all(map(is_name, holders)):
                self.names += holders
            else:
                self.rest.append(line)

    def is_count(self, text: str) -> bool:
        """Take a number of people or of full-time posts, if a text is one."""
        found = _COUNT.fullmatch(text)
        if not found:
            return False
        unit = word_key(found[2] or "")
        if unit in words_of("full_time"):
            self.fte = found[1].replace(",", ".")
        elif unit in words_of("people") or (not unit and text[:1] in "(["):
            self.headcount = int(float(found[1].replace(",", ".")))
        else:
            return False
        return True

    def _is_of_two(self, line: str) -> bool:
        """Take "Name (Role)", "Role: Name", "Name - Role" and the like apart, if a line is one of them."""
        for pattern in (_BRACKETS, _COLON):
            if (found := pattern.fullmatch(line)) and self._are_two(found[1], found[2]):
                return True
        parts = _APART.split(line, maxsplit=1)
        return len(parts) > 1 and self._are_two(*parts)

    def _are_two(self, one: str, other: str) -> bool:
        for name, role in ((one, other), (other, one)):
            if is_name(name) and not is_name(role):
                return self._take_name(name, role)
        if is_vacant(one) or is_vacant(other):
            self._beside(one)
            self._beside(other)
            return True
        for name, role in ((one, other), (other, one)):
            if may_be_beside(name, role):
                return self._take_name(name, role)
        if is_name(one) or not self.is_count(f"({other})"):
            return False
        self.rest.append(one)
        return True

    def _take_name(self, name: str, beside: str) -> bool:
        self.names.append(name)
        self._beside(beside)
        return True

    def _beside(self, text: str) -> None:
        """Take what stands on a line with a name."""
        if is_vacant(text):
            self.is_vacant = True
        elif not self.is_count(f"({text})"):
            self.rest.append(text)


def _of_lines(lines: Sequence[str], order: NameLine) -> BoxText:
    taken = _TakenLines()
    for line in lines:
        taken.take(_BULLET.sub("", line))
    names, rest, sign = list(taken.names), taken.rest, NameSign.WORDS if taken.names else NameSign.NONE
    if not names and not taken.is_vacant and len(rest) > 1:
        usual = 0 if order is NameLine.FIRST else 1
        is_usual = may_be_name(rest[usual]) and has_word(rest[1 - usual], "role")
        is_first = usual == 1 and len(rest) == FEWEST and may_be_name(rest[0]) and is_post(rest[1])
        if is_usual or is_first:
            place = usual if is_usual else 0
            names, sign = [rest[place]], NameSign.PLACE
            rest = [*rest[:place], *rest[place + 1 :]]
    role = rest[0] if rest else ""
    return BoxText(
        names=tuple(dict.fromkeys(names)),
        role=role,
        sign=sign,
        email=taken.email,
        phone=taken.phone,
        fte=taken.fte,
        headcount=taken.headcount,
        is_vacant=taken.is_vacant and not names,
        is_role=is_post(role),
        is_unit=has_word(role, "unit") and not is_post(role),
        others=tuple(rest[1:]),
    )


def _with_fields(made: BoxText, fields: Mapping[str, str]) -> BoxText:
    """Return what a box says together with what the file holds about it by name."""
    said = dict(_meant(fields))
    whole = said.get("name") or " ".join(filter(None, (said.get("given_name"), said.get("family_name"))))
    kept = {
        name: value
        for name, value in fields.items()
        if value and name not in OF_PLACE and field_of(name) not in OF_SHAPE
    }
    role = said.get("role") or made.role
    if whole and not made.is_vacant and (is_name(whole) or (said.get("role") and not made.names)):
        lines = (*made.names, made.role, *made.others)
        rest = tuple(line for line in lines if line and line not in (whole, said.get("role")))
        if not said.get("role"):
            role, rest = (rest[0], rest[1:]) if rest else ("", ())
        made = replace(made, names=(whole,), sign=NameSign.FIELD, role=role, others=rest)
    elif said.get("role"):
        lines = tuple(line for line in (made.role, *made.others) if line and line != role)
        if not made.names and not made.is_vacant and len(lines) == 1 and may_be_name(lines[0]):
            made, lines = replace(made, names=lines, sign=NameSign.PLACE), ()
        made = replace(made, role=role, others=lines)
    return replace(
        made,
        organization=said.get("organization", ""),
        email=made.email or said.get("email", ""),
        phone=made.phone or said.get("phone", ""),
        is_role=is_post(made.role),
        is_unit=has_word(made.role, "unit") and not is_post(made.role),
        fields=kept,
    )


def _meant(fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what fields of a shape mean, the last first."""
    for name, value in reversed(list(fields.items())):
        if value and (field := field_of(name)) in OF_SHAPE:
            yield field, value
