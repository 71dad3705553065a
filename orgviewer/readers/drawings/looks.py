"""What all boxes of a drawing together tell of a single one: where names stand, how boxes of teams look.

Not for: what the words of a box say by themselves (see `texts`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from orgviewer.model.recognition import NameLine
from orgviewer.readers.drawings.texts import BoxText, NameSign
from orgviewer.readers.drawings.words import begins_as_usual, has_word, is_name, is_post, may_be_name
from orgviewer.readers.syntax.drawings.diagram import DrawnShape

FEWEST = 2
"""Boxes that make a rule; one is chance."""
USUAL_SHARE = 3
"""One of so many boxes of several lines must surely have its name where names stand."""
MOST_WORDS = 6
"""Words of a title that goes over several lines; what is longer is an explanation."""
_PAIR = re.compile(r"(\S+)\s+[/|–-]\s+(\S.*)")
BoxLook: TypeAlias = tuple[str, bool, int]
"""The filling of a box, whether its first line is bold, and the size of that in points."""


def name_line(shapes: Sequence[DrawnShape]) -> NameLine:
    """Return which line is the name in a drawing: where more may be names, and where fewer recur."""
    return _of_votes(_votes(shapes))


def _of_votes(votes: int) -> NameLine:
    return NameLine.SECOND if votes < 0 else NameLine.FIRST


def _votes(shapes: Sequence[DrawnShape]) -> int:
    """Return by how much shapes tell that their first line is the name; less than 0 for the second."""
    pairs = [(shape.lines[0].text, shape.lines[1].text) for shape in shapes if len(shape.lines) > 1]
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    votes = sum(is_name(one) - is_name(other) for one, other in pairs)
    return votes + sum((second[other] > 1) - (first[one] > 1) for one, other in pairs)


def name_lines(shapes: Sequence[DrawnShape], usual: NameLine) -> list[NameLine]:
    """Return by shape which line is the name: what its page tells, or what is usual if that tells nothing."""
    pages: defaultdict[int, list[DrawnShape]] = defaultdict(list)
    for shape in shapes:
        pages[shape.page].append(shape)
    if len(pages) <= 1:
        return [usual] * len(shapes)
    told = {page: _votes(those) for page, those in pages.items()}
    return [_of_votes(told[shape.page]) if told[shape.page] else usual for shape in shapes]


def told_by_all(
    shapes: Sequence[DrawnShape],
    texts: Sequence[BoxText],
    orders: Sequence[NameLine],
    between: Collection[int] = frozenset(),
) -> list[BoxText]:
    """Return what boxes say, where their words leave it open as those say that are surely told.

    `between` are the boxes that stand under one and above others.
    """
    made = _by_look(shapes, _by_place(shapes, _by_pairs(shapes, texts), orders))
    return [_with_whole_title(text) for text in _by_known(_by_roles(shapes, made, between))]


def _by_place(
    shapes: Sequence[DrawnShape], texts: Sequence[BoxText], orders: Sequence[NameLine]
) -> list[BoxText]:
    """Return texts with names of one word where names stand in other boxes of several lines."""
    places = [0 if order is NameLine.FIRST else 1 for order in orders]

    def is_name_at(number: int, place: int) -> bool:
        return len(texts[number].names) == 1 and shapes[number].lines[place].text == texts[number].names[0]

    several = [number for number, shape in enumerate(shapes) if len(shape.lines) > 1]
    sure = [number for number in several if is_name_at(number, places[number])]
    contrary = {shapes[number].page for number in several if is_name_at(number, 1 - places[number])}
    made = list(texts)
    if len(sure) < FEWEST or len(sure) * USUAL_SHARE < len(several):
        return made
    for number in several:
        if shapes[number].page in contrary:
            continue
        text, name = made[number], shapes[number].lines[places[number]].text
        said = [text.role, *text.others]
        is_open = not (text.names or text.stated or text.is_vacant or text.fte or text.headcount)
        if is_open and len(said) > 1 and name in said and may_be_name(name):
            said.remove(name)
            made[number] = replace(
                text, names=(name,), sign=NameSign.PLACE, role=said[0], others=tuple(said[1:])
            )
    return made


def _by_look(shapes: Sequence[DrawnShape], texts: Sequence[BoxText]) -> list[BoxText]:
    """Return texts where boxes that say nothing but one line are people or teams as they look.

    Only where no box of somebody with a role looks as one of a team or a post does.
    """
    looks = [_look(shape) for shape in shapes]
    people = Counter(looks[number] for number, text in enumerate(texts) if _is_surely_somebody(text))
    others = Counter(looks[number] for number, text in enumerate(texts) if _is_surely_nobody(text))
    made = list(texts)
    if people.total() < FEWEST or not others or people.keys() & others.keys():
        return made
    for number, text in enumerate(texts):
        if not _is_one_line(shapes[number], text):
            continue
        if text.names and looks[number] in others:
            is_unit = has_word(text.names[0], "unit")
            made[number] = replace(text, names=(), sign=NameSign.NONE, role=text.names[0], is_unit=is_unit)
        elif not text.names and looks[number] in people and may_be_name(text.role):
            made[number] = replace(text, names=(text.role,), sign=NameSign.PLACE, role="")
    return made


def _by_pairs(shapes: Sequence[DrawnShape], texts: Sequence[BoxText]) -> list[BoxText]:
    """Return texts with names of one word before what somebody is, where boxes of one line pair these.

    So Warren / Finance is somebody, if most such boxes of the drawing begin with what may be a name.
    """
    pairs = {
        number: found.groups()
        for number, text in enumerate(texts)
        if _is_one_line(shapes[number], text) and (found := _PAIR.fullmatch(shapes[number].lines[0].text))
    }
    named = {
        number: (name, what)
        for number, (name, what) in pairs.items()
        if not texts[number].names and may_be_name(name) and _says_what(what)
    }
    made = list(texts)
    if len(named) <= FEWEST or len(named) * 2 < len(pairs):
        return made
    for number, (name, what) in named.items():
        made[number] = replace(made[number], names=(name,), sign=NameSign.PLACE, role=what, is_unit=False)
    return made


def _by_roles(
    shapes: Sequence[DrawnShape], texts: Sequence[BoxText], between: Collection[int]
) -> list[BoxText]:
    """Return texts where two words alone are a team between others, if all people have a role: Blue Falcon.

    Not those that begin with a usual given name.
    """
    made = list(texts)
    bare = {
        number
        for number, text in enumerate(texts)
        if text.names and text.sign is NameSign.WORDS and _is_one_line(shapes[number], text)
    }
    people = sum(bool(text.names and text.role) for text in texts)
    if people <= FEWEST or not bare or people < FEWEST * len(bare) or not bare <= set(between):
        return made
    for number in bare:
        (name,) = texts[number].names[:1]
        if not begins_as_usual(name):
            made[number] = replace(texts[number], names=(), sign=NameSign.NONE, role=name)
    return made


def _by_known(texts: Sequence[BoxText]) -> list[BoxText]:
    """Return texts in which a line of several is the name of somebody whom another such box names."""
    known = {text.names[0] for text in texts if len(text.names) == 1 and text.role}
    made = list(texts)
    for number, text in enumerate(texts):
        lines = [text.role, *text.others]
        name = next((line for line in lines if line in known), "")
        if name and len(lines) > 1 and not (text.names or text.stated or text.is_vacant or text.fields):
            lines.remove(name)
            made[number] = replace(
                text, names=(name,), sign=NameSign.PLACE, role=lines[0], others=tuple(lines[1:])
            )
    return made


def _says_what(text: str) -> bool:
    return has_word(text, "unit") or has_word(text, "role")


def _with_whole_title(text: BoxText) -> BoxText:
    """Return the text of a post or a team whose title goes over several lines with all of it as the title."""
    lines = (text.role, *text.others)
    if text.names or text.stated or text.is_vacant or text.fields or not text.others:
        return text
    whole = " ".join(lines)
    is_short = len(whole.split()) <= MOST_WORDS and not any(map(str.isdecimal, whole))
    are_words = len(lines) > FEWEST and len(whole.split()) == len(lines)
    is_team = has_word(lines[-1], "unit") and (are_words or not any(map(_says_what, lines[:-1])))
    if not is_short or not (is_team or is_post(whole)):
        return text
    return replace(text, role=whole, others=(), is_role=is_post(whole), is_unit=is_team)


def _look(shape: DrawnShape) -> BoxLook:
    if not shape.lines:
        return shape.colour, False, 0
    return shape.colour, shape.lines[0].is_bold, round(shape.lines[0].size)


def _is_surely_somebody(text: BoxText) -> bool:
    return len(text.names) == 1 and (text.is_role or bool(text.email) or text.sign is NameSign.FIELD)


def _is_surely_nobody(text: BoxText) -> bool:
    return not text.names and not text.is_vacant and (text.is_unit or text.is_role)


def _is_one_line(shape: DrawnShape, text: BoxText) -> bool:
    is_alone = not (text.others or text.email or text.phone or text.stated or text.is_vacant or text.fields)
    return is_alone and len(shape.lines) == 1 and shape.lines[0].text in (*text.names, text.role)
