"""The legend: what each colour stands for, and how many have it; a click looks for those. Rules and signs."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import CardRule
from orgviewer.engines import load
from orgviewer.lives.markup import escape, link
from orgviewer.paint.cards.signs import Sign, meaning
from orgviewer.paint.legend_marks import LINE_HEIGHT, SHOWN_RULES, UNSTATED, shown_signs, swatch_marks
from orgviewer.paint.painter import paint
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.views.elided import one_line
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.chart.colouring import Colouring

COLOURING_NAME = "orgviewer.paint.facet_words:colouring_name"
COLOUR_NAMES = "orgviewer.paint.facet_words:colour_names"
HOW_MANY = "orgviewer.paint.facet_words:how_many"
FILTER_TEXT = "orgviewer.search.filters:filter_text"
RULE_FILTER = "orgviewer.search.filters:rule_filter"
CONDITION_TEXT = "orgviewer.chart.rules.grammar:condition_text"
RANGE_TEXT = "orgviewer.search.filters:range_text"
LONGEST = 40  # characters of a value
STYLE = "<style>a { text-decoration: none; color: {colour} }</style>"
HIGH = 14  # pixels of a sign's picture: no higher than the letters, lest the bar is
FINER = 3  # pixels of a sign's picture for each on the screen, which may have several for one
GAP = "&nbsp;&nbsp; "  # between entries, where a line may break


class Legend(QLabel):
    """A bar above the chart, as long as its colours mean something or its cards bear signs.

    Signal: `asked` with a search for the colour that is clicked.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme, letters: Letters, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._letters = theme, letters
        self._chart: Chart | None = None
        self._signs: tuple[Sign, ...] = ()
        self._rules: tuple[tuple[str, CardRule], ...] = ()
        self._is_wanted = True
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 2, 12, 2)
        self.setMinimumWidth(1)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleName(tr("What the colours and signs mean"))
        self.linkActivated.connect(self._ask)
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Whether it is shown when there is something to explain."""
        return self._is_wanted

    @property
    def explains_any(self) -> bool:
        """Whether there is something to explain."""
        return bool(self._colouring or self._rules or self._signs)

    @property
    def _colouring(self) -> Colouring | None:
        return self._chart.colouring if self._chart else None

    def set_wanted(self, wanted: bool) -> None:
        """Show it or not when there is something to explain."""
        self._is_wanted = wanted
        self._show()

    def show_chart(self, whole: Chart) -> None:
        """Explain another whole chart: its colours, unless they are those of branches, and all its signs.

        Signs that are folded away count, lest the bar comes and goes with the folding.
        """
        if whole is not self._chart:
            self._chart, self._signs = whole, shown_signs(whole)
            self._rules = tuple(load(SHOWN_RULES)(whole)) if whole.spec.rules else ()
            self._write()
        self._show()

    def show_nothing(self) -> None:
        """Explain nothing."""
        self._chart, self._signs, self._rules = None, (), ()
        self._write()
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self._write()

    def _show(self) -> None:
        self.setVisible(self._is_wanted and self.explains_any)

    def _write(self) -> None:
        colouring = self._colouring
        clicks = tr("A click finds these people. Who has several of these is coloured by the first.")
        of_rules = tr("A click finds whom a rule meets.") if self._rules else ""
        self.setToolTip(clicks if colouring else of_rules)
        entries = list(self._colours(colouring)) if colouring else []
        entries += (self._rule(text, rule) for text, rule in self._rules)
        entries += map(self._sign, self._signs)
        self.setText(STYLE.replace("{colour}", self._theme.focus) + GAP.join(entries))

    def _colours(self, colouring: Colouring) -> Iterator[str]:
        """Yield what explains the colours: the facet, its values, and those who have none of them."""
        yield f"{escape(load(COLOURING_NAME)(colouring))}:"
        theme = self._theme.of(self._chart) if self._chart else self._theme
        as_filter = FILTER_TEXT if colouring.scale is None else RANGE_TEXT
        names, how_many = load(COLOUR_NAMES)(colouring), load(HOW_MANY)
        said = zip(colouring.texts, names, colouring.counts, strict=True)
        for number, (text, name, count) in enumerate(said):
            target = f"find:{quote(load(as_filter)(colouring.facet, text))}"
            people = how_many(colouring, count)
            yield f"{self._swatch(number, theme)}&nbsp;{self._named(target, name)}&nbsp;{people}"
        if colouring.others:
            yield f"{escape(tr('others'))}&nbsp;{how_many(colouring, colouring.others)}"
        if colouring.unknown:
            grey = "" if colouring.scale is None else f"{self._swatch(UNSTATED, theme)}&nbsp;"
            yield f"{grey}{escape(tr('not stated'))}&nbsp;{how_many(colouring, colouring.unknown)}"

    def _rule(self, text: str, rule: CardRule) -> str:
        """Return the mark of a rule, and what it says, as a link that finds whom it meets."""
        target = f"find:{quote(load(RULE_FILTER)(load(CONDITION_TEXT)(rule.when)))}"
        return f"{self._swatch(rule, self._theme)}&nbsp;{link(target, one_line(text))}"

    def _sign(self, sign: Sign) -> str:
        """Return a sign as it is drawn on cards, and what it means."""
        return f"{self._swatch(sign, self._theme)}&nbsp;{escape(meaning(sign))}"

    def _swatch(self, stands_for: int | Sign | CardRule, theme: Theme) -> str:
        """Return what stands before an entry, the same as in the key of a picture."""
        marks, width = swatch_marks(stands_for, theme, self._letters)
        picture = QImage(QSize(ceil(width) + 1, HIGH) * FINER, QImage.Format.Format_ARGB32)
        picture.setDevicePixelRatio(FINER)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.translate(0.0, (HIGH - LINE_HEIGHT) / 2)
            paint(marks, painter, self._letters)
        buffer = QBuffer()
        QImageWriter(buffer, QByteArray(b"png")).write(picture)
        data = bytes(buffer.data().toBase64().data()).decode()
        size = picture.deviceIndependentSize()
        shape = f'width="{size.width():.0f}" height="{size.height():.0f}" style="vertical-align: middle"'
        return f'<img src="data:image/png;base64,{data}" {shape}>'

    def _named(self, target: str, text: str) -> str:
        """Return a value as a link, cut if it is long."""
        line = one_line(text)
        shown = line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
        return link(target, shown)

    def _ask(self, target: str) -> None:
        self.asked.emit(QUrl(target).path(QUrl.ComponentFormattingOption.FullyDecoded))
