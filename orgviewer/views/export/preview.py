"""A small picture of what will be exported, by the same drawing; it can be dragged out of the window."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from orgviewer.paint.picture import Picture
from orgviewer.paint.raster import paint_part, paint_picture
from orgviewer.words.translation import tr

ROOM = QSize(420, 420)
MOST_DETAILED = 2_000  # cards that are painted letter by letter, however small
LARGEST_COPY = 4_000  # pixels to a side of an image that is dragged or copied; what is larger is made smaller


def bounded(picture: Picture, side: int) -> Picture:
    """Return a picture at its own scale, or at a smaller one at which no side is longer."""
    longest = max(picture.extent) * picture.spec.scale
    scale = picture.spec.scale * min(1.0, side / longest)
    return replace(picture, spec=replace(picture.spec, scale=scale))


class Preview(QLabel):
    """Shows a picture, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._pressed: QPoint | None = None
        self.setFixedSize(ROOM)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag it into another program"))
        self.setAccessibleName(tr("Preview of the picture"))

    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self._picture = picture
        ratio = self.devicePixelRatioF()
        width, height = picture.extent
        room = self.contentsRect().size() * ratio
        scale = min(room.width() / width, room.height() / height, ratio)
        small = replace(picture, spec=replace(picture.spec, scale=scale))
        detail = picture.spec.scale if len(picture.layout.chart) <= MOST_DETAILED else 0.0
        pixmap = QPixmap.fromImage(paint_part(small, 0, 0, *small.size, detail))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps begin to drag."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture out of the window."""
        if self._picture is None or self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(picture_data(self._picture))
            drag.setPixmap(self.pixmap().scaled(160, 160, Qt.AspectRatioMode.KeepAspectRatio))
            drag.exec(Qt.DropAction.CopyAction)


def picture_data(picture: Picture) -> QMimeData:
    """Return a picture as what other programs take from a drag or a clipboard."""
    data = QMimeData()
    data.setImageData(paint_picture(bounded(picture, LARGEST_COPY)))
    return data
