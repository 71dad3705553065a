"""Ids, addresses and user names as they are compared, whatever system spelled them.

What may be missing without meaning somebody else (the domain of a user name, the middle initial of a name)
stands beside what must be the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import count
from typing import NamedTuple

NUMBER = re.compile(r"(\d++)(?:\.0++)?")
_RECORD = re.compile(r"(00[0-9A-Za-z][0-9A-Za-z]{12})(?:[A-Z0-5]{3})?")
"""An id of Salesforce, in which case counts, with or without the three signs that make it count."""
_ACCOUNT = re.compile(r"(\w[\w.-]*)\\([^\\,=]+)")  # CORP\ada
_ADDRESS = re.compile(r"([^@\s<>]+)@([^@\s<>]+)")
_NAMED_PART = re.compile(r"\s*(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)*)\s*=", re.IGNORECASE)
_PARTS = re.compile(r"(?:[^,;+\\\"]|\\.|\"(?:[^\"\\]|\\.)*\")+", re.DOTALL)
_ESCAPED = re.compile(r"((?:\\[0-9a-fA-F]{2})+)|\\(.)", re.DOTALL)
_STEPS = re.compile(r"(?:https?://|\.{0,2}/)(?:[^\s/?#]*/)*([^\s/?#]+)/?", re.IGNORECASE)
LONGEST_PATH = 2_000
"""Characters of a distinguished name; longer texts are none."""


class Spelled(NamedTuple):
    """What of a text must be the same, and what may be missing on one side."""

    core: str
    beside: tuple[str, ...] = ()


Spell = Callable[[str], Spelled]


def spelled_key(text: str) -> Spelled:
    """Return an id, an address, a user name or a distinguished name as it is compared."""
    text = text.strip().removeprefix("mailto:")
    if number := NUMBER.fullmatch(text):
        return Spelled(number[1].lstrip("0") or "0")
    if match := _RECORD.fullmatch(text):
        return Spelled(match[1])
    if is_path(text):
        return Spelled(",".join(f"{name}={value}" for name, value in path_parts(text)))
    if account := _ACCOUNT.fullmatch(text):
        return Spelled(account[2].casefold(), ("", account[1].casefold()))
    if address := _ADDRESS.fullmatch(text):
        return Spelled(address[1].casefold(), (address[2].casefold(), ""))
    return Spelled(" ".join(text.split()).casefold())


def is_path(text: str) -> bool:
    """Say whether a text is a distinguished name such as `CN=Ada Example,OU=Lab`."""
    return "=" in text and len(text) <= LONGEST_PATH and _NAMED_PART.match(text) is not None


def path_parts(text: str) -> list[tuple[str, str]]:
    r"""Return the names and values of a distinguished name, `\,` and `\2C` being one (RFC 4514)."""
    return [(name, value.casefold()) for name, value in named_values(text)]


def named_values(text: str) -> list[tuple[str, str]]:
    """Return the names of a distinguished name, in small letters, and their values as they are shown."""
    parts = (part.partition("=") for part in _PARTS.findall(text))
    return [(name.strip().casefold(), _value(value)) for name, _, value in parts]


def first_value(text: str) -> str:
    """Return the first value of a distinguished name: what the thing itself is called."""
    first = _PARTS.search(text)
    return _value(first[0].partition("=")[2]) if first else ""


def last_step(text: str) -> str:
    """Return the last step of an address, such as `../Users/12`, by which interfaces refer to records."""
    match = _STEPS.fullmatch(text) if "/" in text and len(text) <= LONGEST_PATH else None
    return match[1] if match else ""


def _value(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    return " ".join(_ESCAPED.sub(_unescaped, text).split())


def _unescaped(match: re.Match[str]) -> str:
    if match[1]:
        return bytes.fromhex(match[1].replace("\\", "")).decode("utf-8", "replace")
    return match[2]


def is_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether what stands beside two texts lets them be the same: each part equal, or missing in one."""
    return all(a == b or not a or not b for a, b in zip(one, other, strict=False))


class SpelledIndex:
    """Finds rows by a text that is spelled in some way."""

    def __init__(self, texts: Iterable[str], spell: Spell, rows: Iterable[int] | None = None) -> None:
        """Index the texts of all rows, or those that stand in some `rows`, of which each may have several."""
        self._spell = spell
        self._rows: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for row, text in zip(count() if rows is None else rows, texts, strict=False):
            if text:
                core, beside = spell(text)
                self._rows.setdefault(core, []).append((row, beside))

    def rows(self, text: str) -> list[int]:
        """Return the rows that a text may mean: those spelled the very same, else those alike."""
        core, beside = self._spell(text)
        found = self._rows.get(core, []) if core else []
        same = [row for row, theirs in found if theirs == beside]
        return same or [row for row, theirs in found if is_alike(theirs, beside)]
