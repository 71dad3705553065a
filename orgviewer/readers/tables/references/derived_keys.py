"""Keys that no column holds and that follow from one: initials of names, addresses without their domain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from orgviewer.readers.tables.references.names import name_key
from orgviewer.readers.tables.references.spellings import Spell, Spelled
from orgviewer.words.language import tr

_INITIALS = re.compile(r"(?:[^\W\d_]\.?\s?){2,4}")
_ADDRESS = re.compile(r"([^@\s<>]+)@[^@\s<>]+")


class DerivedKey(Struct, frozen=True):
    """Texts by row that a text may be compared with, in a spelling, and in words what they are."""

    cells: Sequence[str]
    spell: Spell
    words: str


def derived_keys(wanted: Sequence[str], names: Sequence[str], emails: Sequence[str]) -> Iterator[DerivedKey]:
    """Yield the keys by which people of some names and addresses may be meant, if all texts look so."""
    if all(map(_INITIALS.fullmatch, wanted)) and all(text.isupper() for text in wanted):
        yield DerivedKey(list(map(_initials, names)), _letters, "initials")
    if all(map(_ADDRESS.fullmatch, wanted)):
        yield DerivedKey(emails, _local_part, tr("e-mail addresses with another domain"))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name_key(name).split() if word[0].isalpha())


def _letters(text: str) -> Spelled:
    return Spelled("".join(filter(str.isalpha, text)).casefold())


def _local_part(text: str) -> Spelled:
    match = _ADDRESS.fullmatch(text.strip())
    return Spelled(match[1].casefold() if match else "")
