"""The arrows between two boxes of PlantUML: `a --> b`, `a -up-> b`, `a *.. b : text`, `a "1" -- "n" b`."""

from __future__ import annotations

import re

from msgspec import Struct

from orgviewer.readers.syntax.drawings.diagram import Arrow, Stroke

NAME = r"(?:\"[^\"]*\"|\[[^][]*\]|\([^()]*\)|:[^:\"]+:|[\w$@]+(?:(?:\.|::)[\w$@]+)*)"
_HEAD_LEFT = r"<\|\||<\||<<|[<*#+^@{]|(?<=\s)[ox}](?=[-.=~])|\(0?\)?|0\)?"
_HEAD_RIGHT = r"\|\|>|\|>|>>|[>*#+^@}]|[ox{](?=[\s\"])|\(?0?\)"
_ARROW = re.compile(
    rf"\s*(?P<first>{NAME})\s*(?:\"(?P<near>[^\"]*)\"\s*)?"
    rf"(?P<left>{_HEAD_LEFT})?(?P<begin>[-.=~]++)(?:\[(?P<style>[^]]*)\])?"
    r"(?P<way>left|right|up|down|le|ri|do|l|r|u|d)?(?:\[(?P<style2>[^]]*)\])?(?P<rest>[-.=~]*+)"
    rf"(?P<right>{_HEAD_RIGHT})?\s*(?:\"(?P<far>[^\"]*)\"\s*)?(?P<second>{NAME})"
    r"\s*(?P<looks>#(?:\w+:)?[^\s:;]+(?:;(?:\w+:)?[^\s:;]+)*)?\s*(?:<<[^<>]*>>)?\s*(?::\s*(?P<text>.*))?\s*",
)
_ABOVE_BY_MEANING = ("<|", "*", "o", "+", "^", "#")
"""Heads at the upper one of two: what is inherited from, what consists of others."""


class BoxArrow(Struct, frozen=True):
    """An arrow between two names as they are written; `first` is the one that stands above."""

    first: str
    second: str
    arrow: Arrow
    stroke: Stroke
    text: str
    is_hidden: bool
    is_short: bool
    """Whether it has a single sign, as a message between two has in a sequence diagram."""


def box_arrow(text: str) -> BoxArrow | None:
    """Return the arrow that a line is, if it is one."""
    found = _ARROW.fullmatch(text)
    if found is None:
        return None
    styles = f"{found['style'] or ''},{found['style2'] or ''},{found['looks'] or ''}"
    line = found["begin"] + found["rest"]
    left, right = found["left"] or "", found["right"] or ""
    is_turned = _is_turned(found["way"] or "", left, right)
    texts = (found["near"], found["text"], found["far"])
    return BoxArrow(
        found["second"] if is_turned else found["first"],
        found["first"] if is_turned else found["second"],
        _heads(right, left) if is_turned else _heads(left, right),
        Stroke.DASHED
        if "." in line or "~" in line or "dashed" in styles or "dotted" in styles
        else Stroke.SOLID,
        "\n".join(one for one in texts if one and one.strip("<> ")),
        "hidden" in styles,
        len(line) == 1 and not found["way"] and not found["style"] and left in ("", "<", "<<"),
    )


def _is_turned(way: str, left: str, right: str) -> bool:
    """Return whether the second name stands above the first.

    Where the arrow says so itself, by "up" or "down", that holds. Else the upper one is what others inherit
    from or are part of, and of a plain arrow the one where it begins.
    """
    if way.startswith(("u", "d")):
        return way.startswith("u")
    if _is_meaning(right) != _is_meaning(left):
        return _is_meaning(right)
    return bool(left) and not right and not _is_meaning(left)


def _is_meaning(head: str) -> bool:
    return head.replace("|>", "<|").startswith(_ABOVE_BY_MEANING)


def _heads(first: str, second: str) -> Arrow:
    if first and second:
        return Arrow.BOTH
    return Arrow.FIRST if first else Arrow.SECOND if second else Arrow.NONE


def inheritance(base: str, name: str) -> BoxArrow:
    """Return the arrow that "extends" draws."""
    return BoxArrow(base, name, Arrow.FIRST, Stroke.SOLID, "", is_hidden=False, is_short=False)


def inner(written: str) -> str:
    """Return a name without what stands around it."""
    return written[1:-1].strip() if written[:1] in {'"', "[", "(", ":"} else written
