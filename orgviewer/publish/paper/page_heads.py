"""The head of a page about a branch: the path that leads to it, its number, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.marks import LineStyle, Marks, Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme
from orgviewer.publish.branches import BETWEEN, LEFT_OUT
from orgviewer.publish.paper.page import PageLink, line_of_text, strokes
from orgviewer.words.translation import number_in_words, tr

HEIGHT = 36.0  # pixels that a head takes, the air beneath it included
LINE = 17.0  # where its line is
MIDDLE = 7.0  # where its letters are
GAP = 16.0
AIR = 6.0  # pixels on both sides of what parts the steps of a path


class PathStep(Struct, frozen=True):
    """A step of a path: its title, and the page that shows it (from 0), or -1."""

    title: str
    page: int = -1


def page_head(
    path: Sequence[PathStep],
    number: int,
    here: str,
    back: int,
    area: Rectangle,
    theme: Theme,
    letters: Letters,
) -> tuple[Marks, tuple[PageLink, ...]]:
    """Return the head above an area, and its links; the path ends with the branch of the page itself.

    `number` is the page's own from 0, `here` what is said of it, `back` the page to go back to, or -1.
    """
    top = area.top - HEIGHT
    style = TextStyle(Lettering.DETAIL, theme.quiet)
    way_back = _numbered(tr("back to page {number}"), back) if back >= 0 else ""
    told = " · ".join(filter(None, (way_back, here)))
    left = area.right - letters.width(told, style.lettering)
    texts = [line_of_text(letters, style, left, top + MIDDLE, told)]
    links = [_link(left, top, letters.width(way_back, style.lettering), back)] if way_back else []
    x = area.left
    steps = _shortened(path, left - GAP - area.left, letters)
    for turn, step in enumerate(steps):
        is_last = turn == len(steps) - 1
        look = TextStyle(Lettering.NAME, theme.text) if is_last else style
        room = max(0.0, left - GAP - x)
        title = letters.elided(step.title, look.lettering, room)
        width = letters.width(title, look.lettering)
        texts.append(line_of_text(letters, look, x, top + MIDDLE, title))
        if step.page >= 0 and step.page != number:
            links.append(_link(x, top, width, step.page))
        if not is_last:
            texts.append(line_of_text(letters, look, x + width + AIR, top + MIDDLE, BETWEEN))
        x += width + _between(letters)
    line = strokes(LineStyle(theme.border, 1.0, 0.0), [(area.left, top + LINE, area.right, top + LINE)])
    return Marks(lines=(line,), texts=tuple(_legible(texts))), tuple(links)


def number_of_pages(number: int, pages: int) -> str:
    """Return which page one is, from 0, of how many."""
    return _numbered(tr("page {number} of {pages}").replace("{pages}", number_in_words(pages)), number)


def _numbered(sentence: str, page: int) -> str:
    return sentence.replace("{number}", number_in_words(page + 1))


def _link(left: float, top: float, width: float, page: int) -> PageLink:
    return PageLink(Rectangle(left, top, left + width, top + LINE), page)


def _shortened(path: Sequence[PathStep], room: float, letters: Letters) -> list[PathStep]:
    """Return a path without so many of its middle steps that the rest fits; its ends always stay."""
    steps = list(path)
    if _width(steps, letters) <= room or len(steps) <= 2:
        return steps
    while len(steps) > 2 and _width([steps[0], PathStep(LEFT_OUT), *steps[2:]], letters) > room:
        del steps[1]
    return [steps[0], PathStep(LEFT_OUT), *steps[2:]] if len(steps) > 2 else steps


def _width(steps: Sequence[PathStep], letters: Letters) -> float:
    """Return how wide a path is."""
    *above, last = steps
    before = sum(letters.width(step.title, Lettering.DETAIL) + _between(letters) for step in above)
    return before + letters.width(last.title, Lettering.NAME)


def _between(letters: Letters) -> float:
    return letters.width(BETWEEN, Lettering.DETAIL) + 2 * AIR


def _legible(texts: Sequence[Texts]) -> list[Texts]:
    return [text for text in texts if text.texts[0]]
