"""A small picture of what will be exported, with the edges of its sheets; it can be dragged elsewhere."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QDrag, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from orgviewer.paint.picture import Picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.views.elided import laid
from orgviewer.views.export.sheets import Prepared, SheetEdge
from orgviewer.views.system_theme import system_theme
from orgviewer.words.translation import counted, tr

LEAST, USUAL = QSize(160, 140), QSize(560, 460)
DRAGGED = QSize(160, 160)
AIR = 8  # pixels around the picture
BADGE = 3  # pixels around the number of a sheet
LEAST_NUMBERED = 18  # pixels of a sheet that has room for its number
LARGEST_COPY = 4_000  # pixels to a side of an image that is dragged or copied; what is larger is made smaller


def scaled_down(picture: Picture, side: int) -> Picture:
    """Return a picture at its own scale, or at a smaller one at which no side is longer."""
    longest = max(picture.extent) * picture.spec.scale
    scale = picture.spec.scale * min(1.0, side / longest)
    return replace(picture, spec=replace(picture.spec, scale=scale))


class Preview(QFrame):
    """Shows a picture as large as there is room, what is being made over the one that was made before."""

    def __init__(self, letters: Letters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self.prepared: Prepared | None = None
        self.sentence = ""
        self._pressed: QPoint | None = None
        self.setMinimumSize(LEAST)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag it into another program"))
        self.setAccessibleName(tr("Preview of the picture"))

    def sizeHint(self) -> QSize:
        """Return how large a preview is where there is room."""
        return USUAL

    @property
    def room(self) -> QSize:
        """The pixels of the screen that there are for a picture."""
        inside = self.contentsRect().adjusted(AIR, AIR, -AIR, -AIR).size()
        return inside.expandedTo(LEAST / 2) * self.devicePixelRatioF()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show another picture."""
        self.prepared, self.sentence = prepared, ""
        self.setAccessibleDescription(prepared.words)
        self.update()

    def say(self, sentence: str) -> None:
        """Say something over what is shown, such as that another picture is being made; "" for nothing."""
        self.sentence = sentence
        self.update()

    def placed(self) -> QRectF:
        """Return where the picture lies, in pixels of the widget."""
        if self.prepared is None:
            return QRectF()
        inside = QRectF(self.contentsRect()).adjusted(AIR, AIR, -AIR, -AIR)
        own = QSizeF(self.prepared.image.size())
        size = own.scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = inside.center() - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(corner, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the edges of its sheets, and their numbers."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self.prepared is not None:
                place = self.placed()
                painter.drawImage(place, self.prepared.image)
                self._paint_edges(painter, place, self.prepared)
            if self.sentence:
                self._paint_sentence(painter)

    def _paint_edges(self, painter: QPainter, place: QRectF, prepared: Prepared) -> None:
        colour = QColor(system_theme().focus)
        if not prepared.edges:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        for edge in prepared.edges:
            box = _within(place, edge)
            painter.setPen(QPen(colour, 1))
            painter.drawRect(box)
            if min(box.width(), box.height()) >= LEAST_NUMBERED:
                self._paint_number(painter, box, edge.number)
        if prepared.more:
            more = counted(prepared.more, "and %n more page", "and %n more pages")
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            foot = QRectF(self.contentsRect()).adjusted(0, 0, -BADGE, -BADGE)
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, laid(more))

    def _paint_number(self, painter: QPainter, box: QRectF, number: str) -> None:
        """Paint the number of a sheet in its corner."""
        theme, letters = system_theme(), self.fontMetrics()
        size = QSizeF(letters.horizontalAdvance(number) + 2 * BADGE, letters.height())
        badge = QRectF(box.bottomLeft() - QPointF(0, size.height()), size)
        painter.fillRect(badge, QColor(theme.focus))
        painter.setPen(QColor(theme.page))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, laid(number))

    def _paint_sentence(self, painter: QPainter) -> None:
        inside = QRectF(self.contentsRect()).adjusted(AIR, AIR, -AIR, -AIR)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        box = painter.boundingRect(inside, flags, self.sentence).adjusted(-AIR, -BADGE, AIR, BADGE)
        painter.fillRect(box, self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(inside, flags, laid(self.sentence))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps begin to drag."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture out of the window."""
        if self.prepared is None or self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            # With letters of the window: those of the picture may be in use beside it.
            drag.setMimeData(picture_data(replace(self.prepared.picture, letters=self._letters)))
            small = self.prepared.image.scaled(DRAGGED, Qt.AspectRatioMode.KeepAspectRatio)
            drag.setPixmap(QPixmap.fromImage(small))
            drag.exec(Qt.DropAction.CopyAction)


def _within(place: QRectF, edge: SheetEdge) -> QRectF:
    part = edge.rectangle
    corner = place.topLeft() + QPointF(part.left * place.width(), part.top * place.height())
    return QRectF(corner, QSizeF(part.width * place.width(), part.height * place.height()))


def picture_data(picture: Picture) -> QMimeData:
    """Return a picture as what other programs take from a drag or a clipboard."""
    data = QMimeData()
    data.setImageData(paint_picture(scaled_down(picture, LARGEST_COPY)))
    return data
