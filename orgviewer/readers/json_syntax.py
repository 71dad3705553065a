"""What JSON needs beside YAML, of which it nearly is a part: speed for long lists, and its escapes."""

from __future__ import annotations

import re

import msgspec

Scalar = str | int | float | bool | None
_SURROGATES = re.compile(r"(?<!\\)((?:\\\\)*)\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", re.IGNORECASE)


def json_records(text: str) -> list[dict[str, Scalar]] | None:
    """Return the records of a JSON list of flat objects, or None if the text is anything else."""
    if text.lstrip()[:1] != "[":
        return None
    try:
        return msgspec.json.decode(text, type=list[dict[str, Scalar]])
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None


def joined_surrogates(text: str) -> str:
    """Return a text in which pairs of escapes, as JSON writes an emoji, are one character."""
    return _SURROGATES.sub(_character, text)


def _character(pair: re.Match[str]) -> str:
    before, *escapes = pair.groups()
    high, low = (int(escape, 16) for escape in escapes)
    return before + chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
