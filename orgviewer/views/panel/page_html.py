"""Pages of the panel as HTML: links lead to cards and searches, sources stand numbered at the foot.

A link's target is `card:` and a place in the whole chart, `find:` and a search, `state:` and a place in the
history, `#source-` and a number, or an address of the web. Not for: what a page says (see `pages`,
`connection_page`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from urllib.parse import quote

from markupsafe import Markup
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.lives.html import HEADED, NOTHING, Html, ProgramLink
from orgviewer.lives.parts import (
    Block,
    CardLink,
    Cited,
    FromChart,
    Head,
    Note,
    PersonLink,
    Reference,
    SearchLink,
    StateLink,
)
from orgviewer.lives.records import source_lines
from orgviewer.lives.shortened import LONGEST_PAGE, shortened, until_full
from orgviewer.lives.texts import readable
from orgviewer.paint.theme import Theme
from orgviewer.words.translation import tr

DISC, BESIDE_DISC = 48, 12  # pixels: across, and between it and the names
_DISC = Markup(
    f'<td width="{DISC + BESIDE_DISC}"><img src="avatar:{{}}" width="{DISC}" height="{DISC}"></td>'
)
_NAMES = Markup('<td class="names">{}</td>')
_NUMBER = Markup('<td class="number">{}</td>')
_CELL = Markup("<td")
_AT_RIGHT = Markup('<td align="right"')  # whichever way its text is laid
LETTERS = re.compile(r"font-size: (\d+)px")
MOST_NUMBERS = 50  # behind one fact
_MARK = Markup('<a href="#source-{0}">{0}</a>')
_FIRST_MARK = Markup('<a name="cited-{0}" href="#source-{0}">{0}</a>')
_WAY_BACK = Markup('<a name="source-{0}" href="#cited-{0}">{0}</a>')
_NO_WAY_BACK = Markup('<a name="source-{0}"></a>{0}')  # at the foot of a page on which nothing is told of it
Filled = Mapping[FromChart, tuple[Block, ...]]
"""What stands in the gaps of a page."""


class PageHtml(Html):
    """Writes one page, and counts the places that it cites, in the order of citing."""

    def __init__(self, chart: Chart, place: Place = NO_PLACE, filled: Filled | None = None) -> None:
        self._chart, self._place, self._filled = chart, place, filled or {}
        self._numbers: dict[Reference, int] = {}
        self._marked: set[int] = set()
        self._is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def page(self, parts: Iterable[Block], cited: Iterable[Reference] = ()) -> str:
        """Return a page with its sources, and with others that stand at its foot only."""
        body = shortened(NOTHING.join(until_full(map(self.block, parts))))
        for reference in cited:
            self._number(reference)
        return str(body + self._foot())

    def target(self, part: ProgramLink) -> str | None:
        """Return the card or the search that a link leads to; none for somebody without a card."""
        match part:
            case SearchLink(query):
                return f"find:{quote(query)}"
            case StateLink(state):
                return f"state:{state}"
            case CardLink(card):
                return f"card:{card}"
            case PersonLink(person, _, membership):
                card = self._chart.person_card(person, membership)
                return f"card:{card}" if card >= 0 else None

    def cited(self, part: Cited) -> Markup:
        """Return the small numbers of places in sources, each a link to the foot; of many the first.

        Where a number stands for the first time it can be come back to from the foot.
        """
        marks = [self._mark(self._number(reference)) for reference in part.references[:MOST_NUMBERS]]
        marks += [Markup("…")] if len(part.references) > MOST_NUMBERS else []
        return Markup("<sup>&nbsp;{}</sup>").format(Markup(", ").join(marks))

    def head(self, part: Head) -> Markup:
        """Return a title and other names, those of a person beside the disc of the card."""
        title = Markup('<p class="title">{}</p>').format(self.line(part.title))
        names = self.lines(part.lines)
        if part.person < 0:
            return title + names
        row = self.row(_DISC.format(self._place), _NAMES.format(title + names))
        return self._in_table(row, padding=0)

    def row(self, *cells: Markup) -> Markup:
        """Return a row of a table; Qt does not turn its cells round where one reads from the right."""
        if not self._is_mirrored:
            return super().row(*cells)
        return super().row(*(cell.replace(_CELL, _AT_RIGHT, 1) for cell in reversed(cells)))

    def _in_table(self, rows: Markup, padding: int) -> Markup:
        width = Markup(' width="100%"') if self._is_mirrored else NOTHING  # so that it begins at the right
        return Markup('<table{} cellspacing="0" cellpadding="{}">{}</table>').format(width, padding, rows)

    def from_chart(self, part: FromChart) -> tuple[Block, ...]:
        """Return what fills a gap on this page, or nothing."""
        return self._filled.get(part, ())

    def _mark(self, number: int) -> Markup:
        mark = _MARK if number in self._marked else _FIRST_MARK
        self._marked.add(number)
        return mark.format(number)

    def _number(self, reference: Reference) -> int:
        return self._numbers.setdefault(reference, len(self._numbers) + 1)

    def _foot(self) -> Markup:
        """Return every place cited, and at its first place all about a source."""
        if not self._numbers:
            return NOTHING
        rows = NOTHING.join(until_full(self._sources()))
        return HEADED.format(tr("Sources"), shortened(self._in_table(rows, padding=2), LONGEST_PAGE // 2))

    def _sources(self) -> Iterator[Markup]:
        described: set[int] = set()
        for reference, number in self._numbers.items():
            yield self._source(reference, number, reference.source not in described)
            described.add(reference.source)

    def _source(self, reference: Reference, number: int, is_first: bool) -> Markup:
        dataset = self._chart.dataset
        source = dataset.sources[reference.source]
        title = self.text(readable(source.title))
        if reference.at:
            title += Markup(", <b>{}</b>").format(self.text(reference.at))
        lines = source_lines(dataset, source) if is_first else ()
        told = Markup("<br>").join((title, *map(self.line, lines)))
        told += self.note(Note(reference.note)) if reference.note else NOTHING
        way = _WAY_BACK if number in self._marked else _NO_WAY_BACK
        return self.row(_NUMBER.format(way.format(number)), Markup("<td>{}</td>").format(told))


def align_at_start(document: QTextDocument) -> None:
    """Let the lines of a document begin where those of the window do, each laid by its own direction.

    That of the program's own words is from the left, whatever name they begin with.
    """
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    document.setDefaultTextOption(option)


def page_style(theme: Theme, scale: float) -> str:
    """Return the style of a page in a theme's colours, its letters so many times as large."""
    return LETTERS.sub(partial(_scaled, scale), _style(theme))


def _style(theme: Theme) -> str:
    return f"""
        body, p, td {{ color: {theme.text}; font-size: 14px; }}
        p {{ margin: 0 0 8px 0; }}
        .title {{ font-size: 20px; font-weight: 700; margin: 0 0 2px 0; }}
        .heading {{ font-size: 13px; font-weight: 700; color: {theme.quiet}; margin: 18px 0 6px 0; }}
        a {{ color: {theme.focus}; text-decoration: none; }}
        sup {{ font-size: 14px; font-weight: 400; }}
        .quiet, .number {{ color: {theme.quiet}; }}
        .note {{ color: {theme.quiet}; font-style: italic; font-size: 13px; margin: 2px 0 6px 0; }}
        .other {{ font-size: 15px; }}
        .when {{ color: {theme.quiet}; padding-right: 8px; }}
        .entry {{ padding-bottom: 8px; }}
        .names {{ padding-left: 10px; }}
        .part {{ margin: 10px 0 6px 0; }} .step {{ margin: 0 0 4px 12px; }}
        .line {{ margin: 0 0 4px 0; }} .common {{ margin: 4px 0 1px 0; }}
        .number {{ padding-right: 8px; }}
        .bar {{ background-color: {theme.accent(0)}; }}
    """


def _scaled(scale: float, size: re.Match[str]) -> str:
    return f"font-size: {int(size[1]) * scale:.0f}px"
