"""Texts in a window that is read from right to left: each is laid by its own direction, not by the window's.

Full stops and numbers of a sentence in Latin letters would else stand at its wrong end. What Qt's widgets
write goes through their style; what the program paints itself asks `elided.laid`.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionMenuItem,
    QStyleOptionViewItem,
    QWidget,
)

from orgviewer.views.elided import laid

PaletteColours = QPalette | Qt.GlobalColor | QColor
AT_THE_BEGINNING = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag(0))  # the latter if nobody says otherwise
KEYS = "\t"  # stands in a menu between what is done and by which keys


def lay_texts(application: QApplication) -> None:
    """Let all widgets lay each text by its own direction."""
    application.setStyle(OwnDirections(application.style().name()))


class OwnDirections(QProxyStyle):
    """The style of the system, which lays each text by its own direction, where lines of the window begin."""

    def polish(self, polished: QWidget | QApplication | PaletteColours, /) -> None:
        """Let a label begin where the window's lines do; Qt lets it begin where its own text would."""
        super().polish(polished)
        if isinstance(polished, QLabel):
            alignment = polished.alignment()
            if alignment & Qt.AlignmentFlag.AlignHorizontal_Mask in AT_THE_BEGINNING:
                turned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
                polished.setAlignment(alignment & ~Qt.AlignmentFlag.AlignHorizontal_Mask | turned)

    def drawItemText(
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        pal: PaletteColours,
        enabled: bool,
        text: str,
        role: QPalette.ColorRole = QPalette.ColorRole.NoRole,
    ) -> None:
        """Draw the text of a label, a button, a header and the like."""
        super().drawItemText(painter, rect, flags, pal, enabled, laid(text), role)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part of a widget; of menus and of lists the texts are not asked for singly."""
        if isinstance(option, QStyleOptionMenuItem):
            option.text = KEYS.join(map(laid, option.text.split(KEYS)))
        elif isinstance(option, QStyleOptionViewItem):
            option.text = laid(option.text)
        super().drawControl(element, option, painter, widget)
