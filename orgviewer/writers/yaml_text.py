"""Plain data as YAML that people like to read: what is short on one line, what is long beneath its name.

Text stays text for every reader of YAML: what could be taken for a number, a yes or nothing is put in
quotes. Not for: what stands in a file (see `native`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

YamlData = str | int | float | bool | Sequence["YamlData"] | Mapping[str, "YamlData"]

WIDTH = 110
LEAST = 40
"""Characters a line has for a text, however far it is indented."""
LONGEST_NAME = 200
"""Characters of a field's name before it stands on a line of its own; YAML ends such names after 1,024."""

# No mark of punctuation at the beginning, none of YAML's brackets and remarks, and no space at the end.
_PLAIN = re.compile(r"[^\s!-/:-@\[-`{-~](?:[^,\[\]{}#:]|:(?=[\w/]))*+(?<! )")
_OTHER_MEANING = re.compile(
    r"y|n|yes|no|on|off|true|false|null|[0-9][0-9_.,:eoxtz +-]*|0x[0-9a-f_]+|0b[01_]+", re.IGNORECASE
)
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def block(fields: Mapping[str, YamlData], indent: str = "") -> str:
    """Return the lines of a group of fields, each ended; nothing for an empty one."""
    return "".join(
        f"{indent}{_key(name, indent)}{_value(name, value, indent)}" for name, value in fields.items()
    )


def entry(fields: Mapping[str, YamlData], indent: str) -> str:
    """Return the lines of a group of fields as an entry of a list, never in braces."""
    return f"{indent}- {block(fields, indent + '  ')[len(indent) + 2 :]}"


def entries(values: Iterable[YamlData], indent: str) -> str:
    """Return the lines of a list, an entry in braces where that fits into a line."""
    return "".join(_entry(value, indent) for value in values)


def _entry(value: YamlData, indent: str) -> str:
    room = WIDTH - len(indent) - 2
    if isinstance(value, Mapping) and not _flow("", value, room):
        return entry(value, indent)
    return f"{indent}-{_value('', value, indent)}"


def _key(name: str, indent: str) -> str:
    text = _scalar("", name)
    return f"{text}:" if len(text) <= LONGEST_NAME else f"? {text}\n{indent}:"


def _value(name: str, value: YamlData, indent: str) -> str:
    """Return what follows a field's name or the dash of an entry, to the end of its last line."""
    room = WIDTH - len(indent) - len(name) - 2
    if isinstance(value, str):
        return _text(name, value, indent + "  ", room)
    if line := _flow(name, value, room):
        return f" {line}\n"
    if isinstance(value, Mapping):
        return f"\n{block(value, indent + '  ')}"
    assert isinstance(value, Sequence)
    return f"\n{entries(value, indent + '  ')}"


def _flow(name: str, value: YamlData, room: int) -> str:
    """Return a value on one line of at most so many characters, or nothing if it has no place there."""
    if isinstance(value, str):
        text = _scalar(name, value) if len(value) <= room else ""
    elif isinstance(value, bool | int | float):
        text = str(value).lower()
    elif isinstance(value, Mapping):
        text = _joined([(name, value[name]) for name in value], room, "{}")
    else:
        text = _joined([("", item) for item in value], room, "[]")
    return text if len(text) <= room else ""


def _joined(items: Sequence[tuple[str, YamlData]], room: int, brackets: str) -> str:
    parts: list[str] = []
    left = room - 2
    for name, item in items:
        text = _flow(name, item, left)
        if brackets == "{}":
            text = text and f"{_scalar('', name)}: {text}"
        left -= len(text) + 2
        if not text or left < -2:
            return ""
        parts.append(text)
    return f"{brackets[0]}{', '.join(parts)}{brackets[1]}"


def _text(name: str, text: str, indent: str, room: int) -> str:
    """Return a text after a field's name: on the same line, or as a paragraph if it is long."""
    if len(text) > room and " " in text and text.isprintable() and _has_single_spaces(text):
        return f" >-\n{indent}" + f"\n{indent}".join(_wrapped(text, max(LEAST, WIDTH - len(indent)))) + "\n"
    if "\n" in text and _is_literal(text):
        ending = "" if text.endswith("\n") else "-"
        lines = [f"{indent}{line}\n" if line else "\n" for line in text.removesuffix("\n").split("\n")]
        return f" |{ending}\n{''.join(lines)}"
    return f" {_scalar(name, text)}\n"


def _has_single_spaces(text: str) -> bool:
    return "  " not in text and text[0] != " " and text[-1] != " "


def _is_literal(text: str) -> bool:
    """Return whether a text of several lines can be written as it is: nothing at its edges counts."""
    return not text[0].isspace() and not text.endswith("\n\n") and text.replace("\n", "").isprintable()


def _wrapped(text: str, width: int) -> Iterable[str]:
    start = 0
    while len(text) - start > width:
        end = text.rfind(" ", start, start + width + 1)
        if end < 0:
            end = text.find(" ", start)
        if end < 0:
            break
        yield text[start:end]
        start = end + 1
    yield text[start:]


def _scalar(name: str, text: str) -> str:
    """Return a text on one line, in quotes if it needs them."""
    if _PLAIN.fullmatch(text) and text.isprintable() and not _OTHER_MEANING.fullmatch(text):
        return text
    if _DATE.fullmatch(text) and (name.endswith("_date") or name in {"date", "as_of"}):
        return text
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    return _SHORT_ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04x}"
