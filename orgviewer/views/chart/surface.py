"""The surface that a chart is painted on: what it shows, where it looks, what stands out.

Each change is a new value, and the same drawing runs again. Not for: going about on it (see `travel`).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from orgviewer.chart.places import NO_NODE, NO_PLACE, Place
from orgviewer.engines import load
from orgviewer.layout.layout import LayoutStyle
from orgviewer.layout.rectangle import Point, Rectangle
from orgviewer.paint.chart_marks import REACH, Highlight, LayeredMarks, drawing, marks
from orgviewer.paint.marks import together
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.views.arriving_portraits import ArrivingPortraits
from orgviewer.views.chart.camera import Camera, fitted, room, uncovered
from orgviewer.views.chart.canvas import Budget, Canvas, CanvasLook, Deadline, is_frame
from orgviewer.views.chart.motion import Motion
from orgviewer.views.chart.scene import Scene
from orgviewer.views.elided import laid
from orgviewer.views.placing import usual_style
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.chart.lighting import Connection, Lit, Records, Steps

JOINED = "orgviewer.chart.lighting:joined"
LIT_BY = "orgviewer.chart.lighting:lit_by"
LONGEST_MOTION = 180  # milliseconds
QUICK = 5_000  # visible cards, laid out before anybody would notice
NEARLY = 1.000001  # times a scale is the same scale, after some arithmetic
UNMOVED = 150  # milliseconds that the edge of a window has not been moved by a hand that has arrived


class ChartSurface(QWidget):
    """Shows one chart; `selected` and `paired` are places in it, `hovered` is a visible node, maybe none.

    Signals: `camera_changed` after every move and zoom; `scene_changed` when what is visible, or how it
    is laid out, has changed; `highlight_changed` when something else stands out, but for what is
    hovered; `letters_missing` once, when a character was left out because no font can draw it.
    """

    camera_changed = Signal()
    highlight_changed = Signal()
    scene_changed = Signal()
    letters_missing = Signal()

    def __init__(self, theme: Theme, letters: Letters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.letters = theme, letters
        self.scene: Scene | None = None
        self.layout_style = usual_style(self.layoutDirection())
        self.camera = Camera()
        self.selected = self.paired = NO_PLACE
        self.hovered = NO_NODE
        self.hint = tr("Open a file, or drop one here.")  # as long as there is nothing else to show
        self.overlays: list[QWidget] = []  # which lie over the surface, or beside it
        self.portraits = ArrivingPortraits(self)
        self.portraits.arrived.connect(self._take_photos)
        self._arrivals = 0
        self.budget, self.canvas = Budget(), Canvas(letters)
        self.pointer: Point | None = None  # on the screen, as long as it is over the surface
        self.lit_records: Records | None = None
        self._lit: Lit | None = None
        self._connection: Connection | None = None
        self._joined: tuple[Lit, Steps] | None = None
        self.motion = Motion(self)
        self.motion.progressed.connect(self.update)
        self._packing = QTimer(self, singleShot=True)
        self._packing.timeout.connect(self._pack)
        self._told_missing = False
        self._follows_window = True  # until the person has moved the picture
        self.setMinimumSize(200, 150)

    # What is shown

    def set_scene(self, scene: Scene) -> None:
        """Show another scene; where the camera looks does not change."""
        if not self.scene or not scene.whole.dataset.is_same_file(self.scene.whole.dataset):
            self.portraits.open(scene.whole.dataset.folder)  # a photo may have changed as well
            self.lit_records = None
        self.scene = scene
        self.hovered = NO_NODE
        self.motion.end()
        self._find_lit()
        self.scene_changed.emit()

    def fitting_style(self) -> LayoutStyle:
        """Return how to lay a chart out now: as was chosen, for what there is of the window."""
        width, height = room(self.extent())
        self.layout_style = replace(self.layout_style, aspect=width / height, view_height=height)
        return self.layout_style

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours, and everything anew: words may be others, too."""
        self.theme, self.canvas = theme, Canvas(self.letters)
        self.update()

    def light_up(self, records: Records | None) -> None:
        """Let the cards of some records stand out and all others step back; None ends that."""
        self.lit_records = records
        self._find_lit()

    def join(self, connection: Connection | None) -> None:
        """Let everybody on a connection stand out, as long as it is asked for how two are connected."""
        self._connection = connection
        self._find_lit()

    @property
    def connection(self) -> Connection | None:
        """The connection that is shown; None if none is."""
        return self._connection if self.paired >= 0 else None

    def highlight(self) -> Highlight:
        """Return what stands out now."""
        if not self.scene:
            return Highlight()
        node = self.scene.node
        lit, steps = self._joined if self._joined and self.paired >= 0 else (None, None)
        return Highlight(node(self.selected), self.hovered, node(self.paired), self._lit or lit, steps)

    def _take_photos(self) -> None:
        self._arrivals += 1
        self.update()

    def _find_lit(self) -> None:
        scene, records, connection = self.scene, self.lit_records, self._connection
        self._lit = load(LIT_BY)(scene.whole, scene.chart, records) if scene and records else None
        self._joined = load(JOINED)(scene.chart, connection) if scene and connection else None
        self.stress()

    def stress(self) -> None:
        """Show what stands out now."""
        self.update()
        self.highlight_changed.emit()

    # Motion

    def move_from(self, scene: Scene | None, camera: Camera) -> None:
        """Let the cards come from where they stood in another scene under another camera.

        Nobody has to wait for it: all that a person does counts for where they will stand.
        """
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        duration = min(self.style().styleHint(hint, None, self), LONGEST_MOTION)
        if scene and self.scene and duration:
            view, sources = camera.visible(self.extent()), (self.theme, self.letters, self.portraits)
            drawn = partial(marks, scene.layout, *sources, view.grown(REACH), camera.scale, view=view)
            self.motion.begin((scene, camera), (self.scene, self.camera), drawn, duration)

    # Camera

    @property
    def follows_window(self) -> bool:
        """Whether the whole chart is kept in view, since the person has not moved it."""
        return self._follows_window

    @property
    def sees_all(self) -> bool:
        """Whether the whole chart is in view."""
        view = self.view_of_layout()
        layout = self.scene.layout if self.scene else None
        return bool(view and layout and (view.width, view.height) == (layout.width, layout.height))

    def fit(self) -> None:
        """Show the whole chart, and keep it whole when the window changes its size."""
        if self.scene:
            self.set_camera(fitted((self.scene.extent.width, self.scene.extent.height), self.extent()))
        self._follows_window = True

    def zoom(self, factor: float, about: Point | None = None) -> None:
        """Zoom by a factor about a point of the screen: the pointer, else the selected card or the middle.

        That ends where there is nothing more to see; as far out as it goes all of the chart is in view.
        """
        if not self.scene or not len(self.scene.chart):
            return
        if about is None:
            card = self.scene.card_at(self.selected)
            corner = self.camera.to_screen((card.left, card.top))
            inside = self.selected >= 0 and self.rect().contains(round(corner[0]), round(corner[1]))
            about = corner if inside else (self.width() / 2, self.height() / 2)
        least, most = self.scene.scales(self.extent())
        camera = self.camera.zoomed(factor, about, least, most)
        if camera.scale < least * NEARLY:
            camera = camera.revealing(self.scene.extent, Rectangle(0.0, 0.0, *self.extent()))
        self.move_camera(camera)

    def move_camera(self, camera: Camera) -> None:
        """Take a camera that the person chose, so that the window's size no longer decides."""
        self._follows_window = False
        self.set_camera(camera)

    def set_camera(self, camera: Camera) -> None:
        """Take a camera; whether the whole chart is kept in view does not change."""
        self.camera = camera
        self.update()
        self.camera_changed.emit()

    def centre(self, place: Place, view: Rectangle | None = None) -> None:
        """Move the card at a place to the middle of the view, or a part of it; the root's for NO_PLACE."""
        if self.scene and len(self.scene.chart):
            card = self.scene.card_at(place)
            middle = ((card.left + card.right) / 2, (card.top + card.bottom) / 2)
            self.move_camera(self.camera.centred(middle, view or Rectangle(0.0, 0.0, *self.extent())))

    def reveal(self, place: Place) -> None:
        """Move as little as brings the card at a place into view; the root's for NO_PLACE."""
        if self.scene and len(self.scene.chart):
            card = self.scene.card_at(place)
            camera = self.camera.revealing(card, self.uncovered())
            if camera != self.camera:
                self.move_camera(camera)

    def sees(self, place: Place) -> bool:
        """Return whether the whole card at a visible place is in view, and nothing lies over it."""
        if not self.scene or self.scene.node(place) < 0:
            return False
        card, seen = self.scene.card_at(place), self.camera.under(self.uncovered())
        return seen.contains(card.left, card.top) and seen.contains(card.right, card.bottom)

    def uncovered(self) -> Rectangle:
        """Return the largest part of the view, in its pixels, over which none of the `overlays` lies."""
        covers = (part for part in self.overlays if part.isVisible())
        corners = ((self.mapFromGlobal(part.mapToGlobal(QPoint())), part.size()) for part in covers)
        rectangles = [
            Rectangle(corner.x(), corner.y(), corner.x() + size.width(), corner.y() + size.height())
            for corner, size in corners
        ]
        return uncovered(Rectangle(0.0, 0.0, *self.extent()), rectangles)

    def view_of_layout(self) -> Rectangle | None:
        """Return the part of the layout that is in view; None if no part of it is."""
        if not self.scene:
            return None
        whole = Rectangle(0.0, 0.0, self.scene.layout.width, self.scene.layout.height)
        view = self.camera.visible(self.extent()).within(whole)
        return view if view.width and view.height else None

    def extent(self) -> Point:
        """Return the width and height of the surface."""
        return float(self.width()), float(self.height())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies in the part that Qt asks for."""
        until = self.budget.start()
        # Qt ends the program if a mistake leaves a painter open.
        with QPainter(self) as painter:
            if self.scene and len(self.scene.chart):
                # A picture of the window is complete, since none follows it.
                self._paint(self.scene, until if is_frame(painter, self.window()) else None)
                self.canvas.show(painter)
            else:
                painter.fillRect(event.rect(), QColor(self.theme.background))
                painter.setPen(QColor(self.theme.quiet))
                sentence = self.scene.why_empty if self.scene else self.hint
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, laid(sentence))
        if self.letters.missing and not self._told_missing:
            self._told_missing = True
            self.letters_missing.emit()

    def _paint(self, scene: Scene, until: Deadline | None) -> None:
        """Paint as much of what is seen now as there is time for; the next frame goes on."""
        shown, ratio, motion = self.highlight(), self.devicePixelRatioF(), self.motion
        stands_out = shown.selected, shown.hovered, shown.paired, shown.lit, shown.steps
        moved, photos = motion.progress, self._arrivals
        look = CanvasLook(scene, self.theme, self.camera, stands_out, self.size(), ratio, moved, photos)
        self.canvas.paint(look, partial(self._drawn, scene, shown), motion.under_way, self.pointer, until)
        if not self.canvas.is_complete:
            self.update()

    def _drawn(self, scene: Scene, shown: Highlight) -> LayeredMarks:
        view, sources = self.camera.visible(self.extent()), (self.theme, self.letters, self.portraits)
        found = drawing(scene.layout, *sources, view.grown(REACH), self.camera.scale, shown, view)
        return replace(found, ground=together(self.motion.leaving(self.theme.background), found.ground))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole chart in view, and pack it anew, as long as the person has not moved it."""
        if self._follows_window and self.scene:
            self.fit()
            self._packing.start(0 if len(self.scene.chart) <= QUICK else UNMOVED)

    def _pack(self) -> None:
        """Lay the chart out for the view as it is by now."""
        if self._follows_window and self.scene:
            packed = self.scene.styled(self.fitting_style())
            if packed is not self.scene:
                self.set_scene(packed)
                self.fit()
