"""JSON in which nothing is left that JSON allows and others stumble over."""

from __future__ import annotations

import re

import msgspec

# JSON allows these as they are, YAML does not, and who reads JSON as YAML should not stumble. Nor should who
# takes some of them for ends of lines, where each line is an entity.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def escaped(text: str) -> str:
    """Return JSON with escapes for what cannot be printed."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def json_line(value: object) -> str:
    """Return a value as JSON on one line; raises UnicodeEncodeError for half a character."""
    return escaped(msgspec.json.encode(value).decode())
