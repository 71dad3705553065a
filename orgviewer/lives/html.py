"""Parts as HTML for rich texts of Qt, in the panel and in print: the same shapes, each with its style sheet.

Whatever is no `Markup` is escaped when it meets one, so that no text of a file can become a tag. Not for:
what is said (see `people`, `records`), or HTML for browsers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from markupsafe import Markup, escape

from orgviewer.controls import ReadingDirection, is_turned, set_apart, undirected
from orgviewer.lives.parts import (
    Bars,
    Block,
    Break,
    Bullets,
    CardLink,
    Cited,
    Code,
    Emphasis,
    Entries,
    Entry,
    FromChart,
    Head,
    Headline,
    Inline,
    Line,
    Lines,
    Listed,
    Name,
    Note,
    Paragraph,
    PersonLink,
    Preformatted,
    Quiet,
    Quotation,
    Rule,
    SearchLink,
    Section,
    StateLink,
    Step,
    Strong,
    Struck,
    Table,
    WebLink,
    Words,
)
from orgviewer.lives.texts import LONGEST

ProgramLink: TypeAlias = PersonLink | CardLink | SearchLink | StateLink
"""What leads somewhere within the program."""
OWN = ReadingDirection.FROM_LEFT
"""From which side the languages are read that the program speaks; whoever shows a page lays it so."""
NOTHING = Markup("")
BREAK = Markup("<br>")
HEADED = Markup('<p class="heading">{}</p>{}')
WIDEST_BAR = 150  # pixels
# A blank that cannot break fills the bar, since Qt draws no empty cell.
_BAR = Markup(
    '<table cellspacing="0" cellpadding="0"><tr><td class="bar" width="{}">'
    '<span style="font-size: 4px">&nbsp;</span></td></tr></table>'
)
_TAGS: dict[type, Markup] = {
    Strong: Markup("<b>{}</b>"),
    Emphasis: Markup("<i>{}</i>"),
    Struck: Markup("<s>{}</s>"),
    Quiet: Markup('<span class="quiet">{}</span>'),
    Listed: Markup('<p class="line">{}</p>'),
}


def spoken(parts: Line) -> str:
    """Return the text of a line, but for links: names may be in any letters."""
    return "".join(map(_said, parts))


def _said(part: Inline) -> str:
    match part:
        case Words(text) | Code(text):
            return text
        case Strong() | Emphasis() | Struck() | Quiet():
            return spoken(part.inside)
        case _:
            return ""


class Html:
    """Writes parts; where links lead and how sources are told, its kinds say."""

    when_width = 84  # pixels
    cell_padding = 0

    def target(self, part: ProgramLink) -> str | None:
        """Return what a link within the program leads to, or None for a text."""
        raise NotImplementedError

    def cited(self, part: Cited) -> Markup:
        """Return where a fact comes from."""
        raise NotImplementedError

    def head(self, part: Head) -> Markup:
        """Return the title of a page, and what stands beneath it."""
        raise NotImplementedError

    def from_chart(self, part: FromChart) -> tuple[Block, ...]:
        """Return what fills a gap."""
        raise NotImplementedError

    def text(self, text: str) -> Markup:
        """Return a text as HTML that shows it letter by letter, and turns nothing beside it."""
        return escape(set_apart(undirected(text), OWN))

    # Within a line

    def line(self, parts: Line) -> Markup:
        """Return what stands within a line."""
        return NOTHING.join(map(self._inline, parts))

    def _inline(self, part: Inline) -> Markup:
        match part:
            case Words(text):
                return self.text(text)
            case Name(text):
                return Markup('<span class="other">{}</span>').format(self.text(text))
            case Code(text):
                return Markup("<code>{}</code>").format(self.text(text))
            case Break():
                return BREAK
            case Cited():
                return self.cited(part)
            case WebLink(uri, inside):
                return self._link(uri, self.line(inside))
            case PersonLink() | CardLink() | SearchLink() | StateLink():
                return self._link(self.target(part), self.text(part.text))
            case _:
                return _TAGS[type(part)].format(self.line(part.inside))

    @staticmethod
    def _link(target: str | None, shown: Markup) -> Markup:
        """Return a link; what leads nowhere has as many tags, so that its weight is known before."""
        if not target or len(target) > LONGEST:
            return Markup("<span>{}</span>").format(shown)
        return Markup('<a href="{}">{}</a>').format(target, shown)

    def lines(self, lines: Iterable[Line]) -> Markup:
        """Return lines, one beneath the other."""
        return BREAK.join(map(self.line, lines))

    # By themselves

    def blocks(self, parts: Iterable[Block]) -> Markup:
        """Return parts one after the other."""
        return NOTHING.join(map(self.block, parts))

    def block(self, part: Block) -> Markup:
        """Return a part that stands by itself."""
        write: Callable[..., Markup] | None = self._writers().get(type(part))
        if write is not None:
            return write(part)
        match part:
            case Paragraph(inside):
                return self._prose("p", inside)
            case Listed(inside):
                return _TAGS[Listed].format(self.line(inside))
            case Quotation(inside):
                return Markup("<blockquote>{}</blockquote>").format(self.blocks(inside))
            case Preformatted(text):
                return Markup("<pre{}>{}</pre>").format(self._direction(text), self.text(text))
            case Headline(_, inside):  # of the lowest level, which is no larger than the title of any page
                return self._prose("h4", inside)
            case FromChart():
                return self.blocks(self.from_chart(part))
            case _:
                assert isinstance(part, Rule)
                return Markup("<hr>")

    def _prose(self, tag: str, inside: Line, rest: Markup = NOTHING) -> Markup:
        """Return a text of a file, which is read from the side of most of its letters."""
        written = Markup("<{0}{1}>{2}{3}</{0}>")
        return written.format(tag, self._direction(spoken(inside)), self.line(inside), rest)

    @staticmethod
    def _direction(text: str) -> Markup:
        return Markup(' dir="rtl"') if is_turned(text, OWN) else NOTHING

    def _writers(self) -> dict[type, Callable[..., Markup]]:
        return {
            Head: self.head,
            Lines: self._lines,
            Step: self._step,
            Note: self.note,
            Bullets: self._bullets,
            Table: self._table,
            Entries: self._entries,
            Bars: self._bars,
            Section: self._section,
        }

    def note(self, part: Note) -> Markup:
        """Return a doubt or a conflict."""
        direction = self._direction(part.text)
        return Markup('<p class="note"{}>{}</p>').format(direction, self.text(part.text))

    def _lines(self, part: Lines) -> Markup:
        return Markup('<p class="part">{}</p>').format(self.lines(part.lines))

    def _step(self, part: Step) -> Markup:
        return Markup('<p class="step">{}</p>').format(self.lines(part.lines))

    def _section(self, part: Section) -> Markup:
        body = self.blocks(part.inside)
        return HEADED.format(self.text(part.heading), body) if body else NOTHING

    def _bullets(self, part: Bullets) -> Markup:
        items = NOTHING.join(map(self._item, part.items))
        if part.first is None:
            return Markup("<ul>{}</ul>").format(items)
        return Markup('<ol start="{}">{}</ol>').format(part.first, items)

    def _item(self, item: tuple[Block, ...]) -> Markup:
        """Return an item of a list, whose first paragraph stands beside its bullet."""
        match item:
            case (Paragraph(inside), *rest):
                return self._prose("li", inside, self.blocks(rest))
            case _:
                return Markup("<li>{}</li>").format(self.blocks(item))

    def _table(self, part: Table) -> Markup:
        head, *body = part.rows
        rows = [("th", head), *(("td", row) for row in body)]
        written = NOTHING.join(self._row(kind, row) for kind, row in rows)
        return Markup('<table border="1" cellspacing="0" cellpadding="2">{}</table>').format(written)

    def _row(self, kind: str, cells: tuple[Line, ...]) -> Markup:
        return Markup("<tr>{}</tr>").format(NOTHING.join(self._prose(kind, cell) for cell in cells))

    def _entries(self, part: Entries) -> Markup:
        """Return entries, their years in a column of its own where any has years."""
        is_dated = any(entry.when for entry in part.entries)
        rows = NOTHING.join(self._entry(entry, is_dated) for entry in part.entries)
        table = Markup('<table width="100%" cellspacing="0" cellpadding="{}">{}</table>')
        return table.format(self.cell_padding, rows)

    def _entry(self, entry: Entry, is_dated: bool) -> Markup:
        title = Markup("<b>{}</b>{}").format(self.line(entry.title), self.line(entry.cited))
        quiet = (_TAGS[Quiet].format(self.line(inside)) for inside in entry.lines)
        body = BREAK.join((title, *quiet)) + (self.note(Note(entry.note)) if entry.note else NOTHING)
        when = Markup('<td class="when" width="{}">{}</td>').format(self.when_width, self.text(entry.when))
        return self.row(when if is_dated else NOTHING, Markup('<td class="entry">{}</td>').format(body))

    def row(self, *cells: Markup) -> Markup:
        """Return a row of a table, its cells in the order in which they are read."""
        return Markup("<tr>{}</tr>").format(NOTHING.join(cells))

    def _bars(self, part: Bars) -> Markup:
        return NOTHING.join(
            Markup('<p class="common">{}</p>{}').format(
                self.line(bar.inside),
                _BAR.format(max(4, round(WIDEST_BAR * bar.share))) if bar.share > 0 else NOTHING,
            )
            for bar in part.bars
        )
