"""The small map in a chart's corner: the whole chart, and a frame around the part that is in view.

Not for: deciding what is drawn of a chart (see `paint.chart_marks`). Its picture is painted once for a
layout, a theme and a highlight, and only the frame moves with the camera.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QWidget

from orgviewer.chart.places import NO_NODE, Place
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Point, Rectangle
from orgviewer.paint.chart_marks import NOTHING, Highlight, marks
from orgviewer.paint.painter import paint
from orgviewer.paint.theme import Theme
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.view import ChartView
from orgviewer.words.translation import tr

# All in pixels of the screen.
LARGEST = (200, 140)
LEAST_SIDE = 30  # of a chart that is a mere line from afar
PADDING = 7
DISTANCE = 12  # from the corner of the view
LEAST_VIEW = (420, 300)
LEAST_FRAME = 8.0
FRAME = 1.5  # how wide the line around what is in view is; so far from the map's edge it stays whole
FINER = 2.0  # a chart is recognized by smaller branches than the ones that are worth entering on the way
LEAST_GROUND = 3.0
VEIL = 0.35  # how opaque what lies out of view is covered


class _PaintedMap(Struct, frozen=True, eq=False):
    """The painted chart, and what it was painted from."""

    layout: Layout
    theme: Theme
    highlight: Highlight
    ratio: float
    pixmap: QPixmap

    def shows(self, layout: Layout, theme: Theme, highlight: Highlight, ratio: float) -> bool:
        """Return whether it would be painted the same; by identity, for all of these are values."""
        same = self.layout is layout and self.theme is theme and self.highlight is highlight
        return same and self.ratio == ratio


class Minimap(QWidget):
    """Lies in the lower corner of a view where lines end; a press or a drag in it moves the view's camera.

    It goes when the whole chart is in view, when there is none, when the view is small, and when it is
    not wanted.
    """

    def __init__(self, chart: ChartView) -> None:
        super().__init__(chart)
        self._chart = chart
        self._wanted = True
        self._held = False
        self._camera = Camera()  # from the layout's pixels to the map's
        self._highlight = NOTHING
        self._highlighted: Layout | None = None  # the layout whose nodes the highlight counts
        self._picture: _PaintedMap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        # Its menu and tool tip are not those of the card that it covers.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolTip(tr("The whole chart: click or drag to go to another part of it"))
        self.setAccessibleName(tr("Overview of the whole chart"))
        chart.camera_changed.connect(self._follow)
        chart.scene_changed.connect(self._follow)
        chart.selection_changed.connect(self._uncover)
        chart.portraits.settled.connect(self._paint_anew)
        chart.installEventFilter(self)
        chart.overlays.append(self)
        self._follow()

    @property
    def is_wanted(self) -> bool:
        """Whether it is shown where it is of use."""
        return self._wanted

    def set_wanted(self, wanted: bool) -> None:
        """Switch the map on or off."""
        self._wanted = wanted
        self._follow()

    def show_highlight(self, highlight: Highlight) -> None:
        """Let nodes of the layout that the chart shows now stand out, but not the one under the pointer."""
        layout = self._chart.scene.layout if self._chart.scene else None
        if layout is not self._highlighted or not _alike(highlight, self._highlight):
            self._highlight, self._highlighted = replace(highlight, hovered=NO_NODE, steps=None), layout
            self.update()

    # Where it lies

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the view."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        """Take the place that chart and view give now, and frame what is in view."""
        scene = self._chart.scene
        if scene and len(scene.chart):
            extent = scene.layout.width, scene.layout.height
            self._camera, size = _whole(extent)
            left, top = (int(whole - side - DISTANCE) for whole, side in zip(self._extent, size, strict=True))
            place = QRect(left, top, *size)
            self.setGeometry(QStyle.visualRect(self.layoutDirection(), self._chart.rect(), place))
        # Whoever drags the chart into view by the map does not lose the map in doing so.
        self.setVisible(bool(scene and self._wanted and (self._held or self._is_of_use(scene))))
        self.update()

    @property
    def _extent(self) -> Point:
        return self._chart.extent()

    def _is_of_use(self, scene: Scene) -> bool:
        """Return whether some of a chart is out of view, and the view has room for a map."""
        if not len(scene.chart) or self._extent[0] < LEAST_VIEW[0] or self._extent[1] < LEAST_VIEW[1]:
            return False
        seen = self._chart.camera.visible(self._extent)
        return not (seen.contains(0.0, 0.0) and seen.contains(scene.layout.width, scene.layout.height))

    def _uncover(self, place: Place) -> None:
        """Let a card that was just selected out from under the map, which may have come with it."""
        if place >= 0:
            self._chart.reveal(place)

    def frame(self) -> QRectF:
        """Return what surrounds the part in view, in the map's pixels: inside of it, and never a mere dot."""
        seen = self._chart.camera.visible(self._extent)
        left, top = self._camera.to_screen((seen.left, seen.top))
        right, bottom = self._camera.to_screen((seen.right, seen.bottom))
        left, right = _between(left, right, self.width() - FRAME)
        top, bottom = _between(top, bottom, self.height() - FRAME)
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the pointer as long as the button is held."""
        if self._held:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = False
            self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go: Qt tells a hidden map nothing of the button."""
        del event
        self._held = False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the chart go of the card that the pointer came from: Qt does not say that it has left."""
        del event
        self._chart.leaveEvent(QEvent(QEvent.Type.Leave))

    def _go(self, point: QPointF) -> None:
        """Move the place under a point, or the chart's nearest to it, into the middle of the view."""
        scene = self._chart.scene
        if scene:
            x, y = self._camera.to_layout(point.toTuple())
            place = min(max(x, 0.0), scene.layout.width), min(max(y, 0.0), scene.layout.height)
            self._chart.move_camera(self._chart.camera.centred(place, Rectangle(0.0, 0.0, *self._extent)))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, a veil over what is out of view, and the frame."""
        del event
        scene, theme = self._chart.scene, self._chart.theme
        if not scene or not len(scene.chart):
            return
        picture = self._painted(scene)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius, theme.radius)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(outline, QColor(theme.background))
            painter.setClipPath(outline)
            painter.drawPixmap(0, 0, picture)
            self._paint_frame(painter, theme)
            painter.setClipping(False)
            painter.strokePath(outline, QPen(QColor(theme.border), 1.0))

    def _paint_frame(self, painter: QPainter, theme: Theme) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(self.frame(), 2.0, 2.0)
        around = QPainterPath()
        around.addRect(QRectF(self.rect()))
        veil = QColor(theme.background)
        veil.setAlphaF(VEIL)
        painter.fillPath(around.subtracted(frame), veil)
        painter.strokePath(frame, QPen(QColor(theme.focus), FRAME))

    def _painted(self, scene: Scene) -> QPixmap:
        """Return the picture of the whole chart, painted anew only if it would be another."""
        layout, theme, ratio = scene.layout, self._chart.theme, self.devicePixelRatioF()
        highlight = self._highlight if self._highlighted is layout else NOTHING
        if not self._picture or not self._picture.shows(layout, theme, highlight, ratio):
            self._picture = _PaintedMap(
                layout, theme, highlight, ratio, self._paint_chart(scene, highlight, ratio)
            )
        return self._picture.pixmap

    def _paint_anew(self) -> None:
        """Paint the picture with the photos that have arrived."""
        self._picture = None
        self.update()

    def _paint_chart(self, scene: Scene, highlight: Highlight, ratio: float) -> QPixmap:
        layout, theme, letters = scene.layout, self._chart.theme, self._chart.letters
        everything = Rectangle(0.0, 0.0, layout.width, layout.height)
        scale = self._camera.scale
        drawn = marks(layout, theme, letters, self._chart.portraits, everything, scale * FINER, highlight)
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            if min(layout.width, layout.height) * scale < LEAST_GROUND:
                painter.fillRect(self._ground(layout), QColor(theme.line))
            painter.translate(self._camera.left, self._camera.top)
            painter.scale(scale, scale)
            paint(drawn, painter, letters)
        return pixmap

    def _ground(self, layout: Layout) -> QRectF:
        """Return where a chart lies that is so thin that nothing of it could be seen."""
        left, top = self._camera.left, self._camera.top
        wide, high = (max(side * self._camera.scale, LEAST_GROUND) for side in (layout.width, layout.height))
        return QRectF(min(left, (self.width() - wide) / 2), min(top, (self.height() - high) / 2), wide, high)


def _alike(one: Highlight, other: Highlight) -> bool:
    """Return whether the same stands out, whatever the pointer is on."""
    same = (one.selected, one.paired) == (other.selected, other.paired)
    return same and one.lit is other.lit


def _whole(extent: Point) -> tuple[Camera, tuple[int, int]]:
    """Return the camera that shows a chart of an extent whole, and the size of its map."""
    room = LARGEST[0] - 2 * PADDING, LARGEST[1] - 2 * PADDING
    scale = min(1.0, room[0] / extent[0], room[1] / extent[1])
    width, height = (max(round(side * scale) + 2 * PADDING, LEAST_SIDE) for side in extent)
    left, top = (width - extent[0] * scale) / 2, (height - extent[1] * scale) / 2
    return Camera(scale, left, top), (width, height)


def _between(start: float, end: float, most: float) -> tuple[float, float]:
    """Return a stretch that can be seen, as much of it as lies between FRAME and `most`."""
    missing = max(0.0, LEAST_FRAME - (end - start)) / 2
    start, end = start - missing, end + missing
    start = min(max(start, FRAME), most - LEAST_FRAME)
    return start, max(min(end, most), start + LEAST_FRAME)
