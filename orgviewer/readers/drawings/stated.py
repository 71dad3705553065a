"""What a file says outright that a box is, and what somebody may say of it.

Not for: what becomes of the text of such a box (see `texts`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from functools import lru_cache

from orgviewer.model.recognition import CardMeaning
from orgviewer.readers.table_words import word_key


class StatedKind(Enum):
    """What a file says outright that a box is.

    ABSENT is a superior of whom the file that was drawn said nothing else; NOBODY is no card of anybody.
    """

    PERSON = auto()
    ASSISTANT = auto()
    HOLDERS = auto()
    POST = auto()
    VACANCY = auto()
    TEAM = auto()
    ABSENT = auto()
    NOBODY = auto()


TOLD: Mapping[CardMeaning, StatedKind] = {
    CardMeaning.PERSON: StatedKind.PERSON,
    CardMeaning.POST: StatedKind.POST,
    CardMeaning.TEAM: StatedKind.TEAM,
}
"""What somebody may say that a box is, as if the file had stated it."""
KIND_FIELDS = frozenset(("kind", "cardkind", "class", "type", "master"))
"""Fields in which a file may say what a box is; case, blanks and punctuation do not count."""
STATED: Mapping[str, StatedKind] = {
    **dict.fromkeys(("person", "employee", "people", "staffmember"), StatedKind.PERSON),
    "assistant": StatedKind.ASSISTANT,
    "holders": StatedKind.HOLDERS,
    "absent": StatedKind.ABSENT,
    **dict.fromkeys(("chart", "unnamed"), StatedKind.NOBODY),
    **dict.fromkeys(("post", "position", "role", "job"), StatedKind.POST),
    **dict.fromkeys(("vacancy", "vacant", "openposition"), StatedKind.VACANCY),
    **dict.fromkeys(("team", "department", "organization", "organisation", "unit", "group"), StatedKind.TEAM),
}
"""What such a field says."""


def stated_kind(name: str, value: str) -> StatedKind | None:
    """Return what a field says that a box is, if it is one of those that may."""
    return _kind_of(value) if _says_kind(name) else None


def is_stated(fields: Mapping[str, str]) -> bool:
    """Return whether fields say what their box is."""
    return any(stated_kind(name, value) for name, value in fields.items())


@lru_cache(maxsize=1024)
def _kind_of(value: str) -> StatedKind | None:
    return STATED.get(word_key(value))


@lru_cache(maxsize=1024)
def _says_kind(name: str) -> bool:
    return word_key(name) in KIND_FIELDS
