"""Whatever a file says as text for people, and no more of it than the memory holds.

Aliases let a short file repeat a long text a million times; taking it over as it is costs nothing, but
joining it to others would. So all texts that are put together for one file share one amount of ink.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from msgspec import Struct

MOST_WRITTEN = 64_000_000
"""Characters of texts put together for one file."""
DEEPEST = 3
"""Lists and groups in each other that are put into words; what lies deeper is written as JSON."""
CUT = "…"


def text_of(value: object) -> str:
    """Return a scalar as text, as JSON and YAML write it; nothing for what is absent or no scalar."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None or isinstance(value, list | dict) else str(value)


def compact(value: object) -> str:
    """Return lists and groups as JSON on one line, however deep they are."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    except RecursionError:
        return "".join(_unrolled(value))


class Ink(Struct):
    """Puts texts together while there are characters left."""

    left: int = MOST_WRITTEN
    is_short: bool = False

    def covers(self, value: object) -> bool:
        """Use up what writing a value takes, or return False if that is too much."""
        weight = _weight(value, self.left)
        if weight > self.left:
            self.is_short = True
            return False
        self.left -= weight
        return True

    def flat(self, value: object) -> str | None:
        """Return lists and groups in words, texts with commas between; None without ink for it."""
        if not self.covers(value):
            return None
        if isinstance(value, list) and not any(isinstance(entry, list | dict) for entry in value):
            return ", ".join(filter(None, map(text_of, value)))
        return _words(value, DEEPEST)

    def readable(self, value: object) -> str:
        """Return anything in words: `scheme: identifier, …` for a list of identifiers."""
        if not isinstance(value, list | dict):
            return text_of(value)
        return _words(value, DEEPEST) if self.covers(value) else CUT

    def joined(self, texts: Iterable[str], link: str = "; ") -> str:
        """Return texts one after the other, without the empty ones."""
        told = [text for text in texts if text and not text.isspace()]
        if len(told) < 2:
            return "".join(told)
        return link.join(told) if self.covers(told) else CUT


def _words(value: object, deepest: int) -> str:
    if not isinstance(value, list | dict):
        return text_of(value)
    if not value or not deepest:
        return compact(value) if value else ""
    if isinstance(value, list):
        link = "; " if any(isinstance(entry, dict) and len(entry) > 2 for entry in value) else ", "
        return link.join(filter(None, (_words(entry, deepest - 1) for entry in value)))
    if value.keys() == {"scheme", "identifier"}:
        return f"{_words(value['scheme'], deepest - 1)}: {_words(value['identifier'], deepest - 1)}"
    if value.keys() == {"url"}:
        return _words(value["url"], deepest - 1)
    told = ((name, _words(inner, deepest - 1)) for name, inner in value.items())
    return ", ".join(f"{name}: {text}" for name, text in told if text)


def _weight(value: object, most: int) -> int:
    """Return how many characters JSON text of a value takes, roughly; the count ends beyond `most`."""
    weight = 0
    waiting = [value]
    while waiting and weight <= most:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting.extend(value.values())
            weight += sum(map(len, value)) + 4 * len(value) + 2
        elif isinstance(value, list):
            waiting.extend(value)
            weight += len(value) + 2
        else:
            weight += len(value) if isinstance(value, str) else 8
    return weight


class _Delimiter(Struct, frozen=True):
    """What stands between values in JSON."""

    text: str


def _unrolled(value: object) -> Iterator[str]:
    """Yield the JSON of values that are nested deeper than Python may call itself."""
    waiting: list[object] = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, _Delimiter):
            yield value.text
        elif isinstance(value, dict):
            waiting.append(_Delimiter("}"))
            waiting.extend(_between([(compact(str(name)) + ":", entry) for name, entry in value.items()]))
            waiting.append(_Delimiter("{"))
        elif isinstance(value, list):
            waiting.append(_Delimiter("]"))
            waiting.extend(_between([("", entry) for entry in value]))
            waiting.append(_Delimiter("["))
        else:
            yield compact(value)


def _between(entries: Iterable[tuple[str, object]]) -> list[object]:
    """Return entries and what stands before each, the last entry first."""
    turns: list[object] = []
    for number, (name, entry) in enumerate(entries):
        turns += (_Delimiter(f",{name}" if number else name), entry)
    return turns[::-1]
