"""How the cells of a directory are drawn: headings across the whole row, people with photo, name and role."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from orgviewer.controls import side_by_side
from orgviewer.directory.directory import Heading
from orgviewer.directory.entries import DirectoryEntry
from orgviewer.paint.cards.portraits import PortraitSource
from orgviewer.paint.theme import Theme
from orgviewer.views.directory.model import DirectoryIndex, DirectoryModel, ListColumn
from orgviewer.views.directory.widths import lines_of_contacts
from orgviewer.views.elided import laid

FACE, SMALL_FACE = 56, 28  # pixels of a photo on a board, and in a list
PADDING = 8
CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
BESIDE = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class DirectoryCells(QStyledItemDelegate):
    """Draws the cells of a table; `theme` says now in which colours."""

    def __init__(
        self, table: QTableView, model: DirectoryModel, portraits: PortraitSource, theme: Callable[[], Theme]
    ) -> None:
        super().__init__(table)
        self._table, self._model, self._portraits, self._theme = table, model, portraits, theme
        self.lines = 1  # that contacts of a list have room for

    @property
    def heights(self) -> tuple[int, int]:
        """How high a row with entries is, and one with a heading, in pixels."""
        line = QFontMetrics(self._table.font()).height()
        listed = max(SMALL_FACE, line * self.lines) + PADDING
        entry = FACE + 3 * PADDING + 2 * line if self._model.is_board else listed
        return entry, line + 2 * PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: DirectoryIndex) -> QSize:
        """Return how much room a cell wants; rows are as high as `heights` says."""
        return QSize(option.rect.width(), self.heights[0])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: DirectoryIndex) -> None:
        """Draw one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = self._model.heading(index.row())
        if heading is not None:
            self._paint_heading(painter, option, heading)
        elif (place := self._model.place(index)) >= 0:
            self._paint_ground(painter, option)
            entry = self._model.entry(place)
            if self._model.is_board:
                self._paint_card(painter, option, entry)
            else:
                self._paint_listed(painter, option, index, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        """Draw the part of a heading that lies in a cell; it goes on in those beside it."""
        painter.setClipRect(option.rect)
        row, bold = QRect(option.rect), bold_of(option.font)
        row.setLeft(0)
        row.setRight(self._table.viewport().width())
        whole = row.adjusted(PADDING, 0, -PADDING, 0)
        wide = QFontMetrics(bold).horizontalAdvance(heading.title)
        self._write(painter, whole, heading.title, bold, option, QPalette.ColorRole.Text, BESIDE)
        rest = whole.adjusted(min(wide + 2 * PADDING, whole.width()), 0, 0, 0)
        rest = QStyle.visualRect(option.direction, whole, rest)
        beside = side_by_side((heading.within, heading.detail))
        if rest.width() > 0:
            self._write(
                painter, rest, beside, option.font, option, QPalette.ColorRole.PlaceholderText, BESIDE
            )

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme().focus))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, entry: DirectoryEntry) -> None:
        """Draw somebody on a board: the photo over name and role."""
        box, line = option.rect.adjusted(PADDING, PADDING, -PADDING, 0), QFontMetrics(option.font).height()
        face = QPoint(option.rect.center().x() - FACE // 2, box.top())
        self._paint_face(painter, face, FACE, entry, option.font)
        name = QRect(box.left(), box.top() + FACE + PADDING // 2, box.width(), line)
        role = entry.positions[0].role if entry.positions else entry.native
        self._write(painter, name, entry.name, bold_of(option.font), option, QPalette.ColorRole.Text, CENTRED)
        beneath = name.translated(0, line)
        self._write(painter, beneath, role, option.font, option, QPalette.ColorRole.PlaceholderText, CENTRED)

    def _paint_listed(
        self, painter: QPainter, option: QStyleOptionViewItem, index: DirectoryIndex, entry: DirectoryEntry
    ) -> None:
        """Draw a cell of a phone list; contacts that lead somewhere look like links."""
        box, text = option.rect.adjusted(PADDING, 0, -PADDING, 0), str(index.data() or "")
        if index.column() == ListColumn.NAME:
            face = QRect(box.left(), box.center().y() - SMALL_FACE // 2, SMALL_FACE, SMALL_FACE)
            corner = QStyle.visualRect(option.direction, box, face).topLeft()
            self._paint_face(painter, corner, SMALL_FACE, entry, option.font)
            beside = QStyle.visualRect(option.direction, box, box.adjusted(SMALL_FACE + PADDING, 0, 0, 0))
            self._write(painter, beside, text, bold_of(option.font), option, QPalette.ColorRole.Text, BESIDE)
            return
        contacts = self._model.contacts(index)
        leads = any(contact.uri for contact in contacts)
        colour = QPalette.ColorRole.Link if leads else QPalette.ColorRole.Text
        reached = [one.whole for one in contacts]
        lines = lines_of_contacts(reached, option.font, box.width(), self.lines) or [text]
        height = QFontMetrics(option.font).height()
        line = QRect(box.left(), box.center().y() - height * len(lines) // 2, box.width(), height)
        for turn, part in enumerate(lines):
            there = line.translated(0, turn * height)
            self._write(painter, there, part, option.font, option, colour, BESIDE)

    def _paint_face(
        self, painter: QPainter, corner: QPoint, side: int, entry: DirectoryEntry, font: QFont
    ) -> None:
        box, theme = QRectF(corner.x(), corner.y(), side, side), self._theme()
        photo = self._portraits.disc(entry.image, side * self._table.devicePixelRatioF())
        if photo is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, photo)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tint(entry.branch)))
        painter.drawEllipse(box)
        letters = bold_of(font)
        letters.setPixelSize(max(1, side * 2 // 5))
        painter.setFont(letters)
        painter.setPen(QColor(theme.ink(entry.branch)))
        painter.drawText(box, CENTRED, entry.initials)

    @staticmethod
    def _write(
        painter: QPainter,
        box: QRect,
        text: str,
        font: QFont,
        option: QStyleOptionViewItem,
        colour: QPalette.ColorRole,
        alignment: Qt.AlignmentFlag,
    ) -> None:
        """Write a text on one line, cut where there is no more room."""
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else colour
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, role))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        visual = QStyle.visualAlignment(option.direction, alignment)
        flags = visual | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        painter.drawText(box, flags, laid(cut))


def bold_of(font: QFont) -> QFont:
    """Return a font in which names and headings stand."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
