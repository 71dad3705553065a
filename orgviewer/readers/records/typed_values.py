"""Values that say of which type they are, as interfaces of databases write them, into what they say.

Of `{type: rich_text, rich_text: [{plain_text: Lead}]}` that is the text, of a relation the ids that it names.
"""

from __future__ import annotations

from orgviewer.readers.readable import text_of

DEEPEST = 4
_TEXTS = ("plain_text", "name", "id", "start")
"""Fields that stand for one of several things in such a value, the better first."""


def plain_value(value: object, deepest: int = DEEPEST) -> object:
    """Return what a typed value says; any other value as it is."""
    if not isinstance(value, dict) or not deepest:
        return value
    kind = value.get("type")
    if not isinstance(kind, str) or kind not in value or kind == "type" or not _is_bare(value):
        return value
    return _said(value[kind], deepest - 1)


def _is_bare(value: dict[str, object]) -> bool:
    """Return whether a value has no more than its type, its id and what it says."""
    return set(value) <= {"type", "id", "has_more", str(value["type"])}


def _said(inner: object, deepest: int) -> object:
    if isinstance(inner, list):
        texts = [_text_of(entry) for entry in inner]
        are_parts = any(isinstance(entry, dict) and "plain_text" in entry for entry in inner)
        return "".join(texts) if are_parts else "; ".join(filter(None, texts))
    if isinstance(inner, dict):
        typed = plain_value(inner, deepest)
        return typed if typed is not inner else _text_of(inner) or inner
    return inner


def _text_of(entry: object) -> str:
    if not isinstance(entry, dict):
        return text_of(entry)
    return next((text_of(entry[name]) for name in _TEXTS if entry.get(name)), "")
