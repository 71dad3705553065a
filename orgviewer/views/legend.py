"""The legend: what each colour stands for, and how many have it; a click looks for those."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QToolBar, QToolButton, QWidget

from orgviewer.arrange.colouring import Colouring
from orgviewer.paint.theme import Theme
from orgviewer.paint.words import tr
from orgviewer.search.query import filter_text
from orgviewer.views.breadcrumbs import one_line, shown_name
from orgviewer.views.facet_words import facet_name

SWATCH = 14  # pixels
WIDEST = 130


class Legend(QToolBar):
    """A bar above the chart, as long as colours mean something; `asked` with a search for what is clicked."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colouring: Colouring | None = None
        self._is_wanted = True
        self.buttons: list[QToolButton] = []
        self.setAccessibleName(tr("What the colours mean"))
        self.setWindowTitle(tr("Legend"))
        self.setIconSize(QSize(SWATCH, SWATCH))
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
            self._fill()
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self._fill()

    def _show(self) -> None:
        self.setVisible(self._is_wanted and self._colouring is not None)

    def _fill(self) -> None:
        self.clear()
        self.buttons = []
        colouring = self._colouring
        if colouring is None:
            return
        self.addWidget(_text(f"{facet_name(colouring.facet)}:"))
        for number, (text, count) in enumerate(zip(colouring.texts, colouring.counts, strict=True)):
            button = self._button(number, text, count)
            wanted = filter_text(colouring.facet, text)
            button.clicked.connect(partial(self._ask, wanted))
            self.buttons.append(button)
            self.addWidget(button)
        for text, count in ((tr("others"), colouring.others), (tr("not stated"), colouring.unknown)):
            if count:
                self.addWidget(_text(f"{text} {count:,}"))

    def _ask(self, wanted: str) -> None:
        self.asked.emit(wanted)

    def _button(self, colour: int, text: str, count: int) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(self._swatch(colour))
        metrics = button.fontMetrics()
        button.setText(f"{shown_name(one_line(text), metrics, WIDEST)} {count:,}")
        button.setAccessibleName(f"{one_line(text)}, {count:,}")
        button.setToolTip(tr("Find these people"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _swatch(self, colour: int) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(SWATCH, SWATCH) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(self._theme.ink(colour)))
            painter.setBrush(QColor(self._theme.tint(colour)))
            painter.drawRoundedRect(1, 1, SWATCH - 2, SWATCH - 2, 3, 3)
        return QIcon(pixmap)


def _text(text: str) -> QLabel:
    label = QLabel(one_line(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(10, 0, 6, 0)
    return label
