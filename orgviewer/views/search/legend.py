"""The legend: what each colour stands for, and how many have it; a click looks for those."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QLabel, QWidget

from orgviewer.chart.colouring import Colouring
from orgviewer.lives.markup import escape, link
from orgviewer.paint.facet_words import facet_name
from orgviewer.paint.theme import Theme
from orgviewer.search.filters import filter_text
from orgviewer.views.chart.breadcrumbs import one_line
from orgviewer.words.translation import tr

LONGEST = 40  # characters of a value
STYLE = "<style>a { text-decoration: none; color: {colour} }</style>"
GAP = "&nbsp;&nbsp; "  # between entries, where a line may break


class Legend(QLabel):
    """A bar above the chart, as long as colours mean something; `asked` with a search for what is clicked."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colouring: Colouring | None = None
        self._is_wanted = True
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 3, 12, 3)
        self.setMinimumWidth(1)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleName(tr("What the colours mean"))
        self.setToolTip(tr("A click finds these people. Who has several of these is coloured by the first."))
        self.linkActivated.connect(self._ask)
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Whether it is shown when the colours mean something."""
        return self._is_wanted

    def set_wanted(self, wanted: bool) -> None:
        """Show it or not when the colours mean something."""
        self._is_wanted = wanted
        self._show()

    def show_colouring(self, colouring: Colouring | None) -> None:
        """Explain other colours; None for those of branches, which explain themselves."""
        if colouring is not self._colouring:
            self._colouring = colouring
            self._write()
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self._write()

    def _show(self) -> None:
        self.setVisible(self._is_wanted and self._colouring is not None)

    def _write(self) -> None:
        colouring = self._colouring
        if colouring is None:
            return
        entries = [f"{escape(facet_name(colouring.facet))}:"]
        for number, (text, count) in enumerate(zip(colouring.texts, colouring.counts, strict=True)):
            target = f"find:{quote(filter_text(colouring.facet, text))}"
            swatch = f'<span style="color: {self._theme.accent(number)}">■</span>'
            entries.append(f"{swatch}&nbsp;{self._named(target, text)}&nbsp;{count:,}")
        rest = (tr("others"), colouring.others), (tr("not stated"), colouring.unknown)
        entries += [f"{escape(text)}&nbsp;{count:,}" for text, count in rest if count]
        self.setText(STYLE.replace("{colour}", self._theme.focus) + GAP.join(entries))

    def _named(self, target: str, text: str) -> str:
        """Return a value as a link, cut if it is long."""
        line = one_line(text)
        shown = line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
        return link(target, shown)

    def _ask(self, target: str) -> None:
        self.asked.emit(QUrl(target).path(QUrl.ComponentFormattingOption.FullyDecoded))
