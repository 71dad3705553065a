"""The legend: what each colour stands for, and how many have it; a click looks for those."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from orgviewer.arrange.colouring import Colouring
from orgviewer.paint.theme import Theme
from orgviewer.paint.words import tr
from orgviewer.search.query import filter_text
from orgviewer.views.elided import ElidedLabel
from orgviewer.views.facet_words import facet_name

SWATCH = 14  # pixels
WIDEST = 240


class Legend(QFrame):
    """Lies over the upper right corner of the chart; `asked` with the search for what was clicked."""

    asked = Signal(str)

    def __init__(self, theme: Theme, chart: QWidget) -> None:
        super().__init__(chart)
        self._theme, self._chart = theme, chart
        self._colouring: Colouring | None = None
        self._is_wanted = True
        self.buttons: list[QToolButton] = []
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMaximumWidth(WIDEST)
        self.setAccessibleName(tr("What the colours mean"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 6, 8, 6)
        self._column.setSpacing(1)
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

    def place(self) -> None:
        """Lie in the corner."""
        self.adjustSize()
        self.move(self._chart.width() - self.width() - 12, 12)

    def _show(self) -> None:
        self.setVisible(self._is_wanted and self._colouring is not None)
        self.place()
        self.raise_()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        colouring = self._colouring
        if colouring is None:
            return
        heading = ElidedLabel()
        heading.say(facet_name(colouring.facet))
        self._column.addWidget(heading)
        for number, (text, count) in enumerate(zip(colouring.texts, colouring.counts, strict=True)):
            button = self._button(number, text, count)
            button.clicked.connect(
                lambda _=False, text=text: self.asked.emit(filter_text(colouring.facet, text))
            )
            self.buttons.append(button)
            self._column.addWidget(button)
        for text, count in ((tr("others"), colouring.others), (tr("not stated"), colouring.unknown)):
            if count:
                self._column.addWidget(QLabel(f"{text}: {count:,}"))

    def _button(self, colour: int, text: str, count: int) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(SWATCH, SWATCH))
        button.setIcon(self._swatch(colour))
        metrics = button.fontMetrics()
        number = f" {count:,}"
        room = WIDEST - 16 - SWATCH - 32 - metrics.horizontalAdvance(number)
        cut = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room)
        button.setText(cut.replace("&", "&&") + number)
        button.setAccessibleName(f"{text}, {count:,}")
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
