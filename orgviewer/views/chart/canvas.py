"""The pixels of a chart's view: painted as far as a frame has time, and completed in the next ones.

The ground of a frame is painted whole: lines, boxes, names of branches. What stands in the cards comes upon
it, a few cards at a time: first those that the frame before showed, then the nearest to the pointer. What is
left when the time is spent are cards without texts, but so that nothing flickers those shown before have the
pixels of then, moved and stretched to where they are now. The next frame goes on with them where this one
ended, upon the same pixels. Marks and painting are those of every picture: only a canvas knows of time. Not
for: deciding what is drawn (see `paint.chart_marks`).
"""

from __future__ import annotations

import enum
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.chart.chart import Chart
from orgviewer.layout.rectangle import Point
from orgviewer.paint.chart_marks import LayeredMarks
from orgviewer.paint.marks import Marks
from orgviewer.paint.painter import paint
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.scene import Scene

FEW, MANY = 16, 32  # cards between two looks at the clock: of new ones, and of those that were there before


class Waiting(enum.Enum):
    """What of a card is seen as long as its turn has not come: nothing yet, nothing any more, or a copy."""

    NEW = enum.auto()
    GONE = enum.auto()
    COPIED = enum.auto()


Deadline = Callable[[Waiting], bool]
"""Says whether the time of a frame is over for cards."""


class Budget(Struct, frozen=True):
    """How many seconds of a clock a frame may take.

    After `beginning` nothing more comes that was not there before, after `copying` nothing of which there is
    a copy, after `ending` nothing at all; but in each frame some does, so that a view is complete in the end.
    """

    beginning: float = 0.009
    copying: float = 0.009
    ending: float = 0.022
    clock: Callable[[], float] = time.perf_counter

    def start(self) -> Deadline:
        """Start the clock of a frame."""
        since = self.clock()
        until = {
            Waiting.NEW: self.beginning,
            Waiting.COPIED: self.copying,
            Waiting.GONE: self.ending,
        }
        return lambda waiting: self.clock() - since > until[waiting]


class CanvasLook(NamedTuple):
    """All that decides what a frame shows; of two equal ones the second goes on where the first ended.

    `highlight` is what stands out, `moved` how far cards are on their way, `arrivals` how often photos came.
    """

    scene: Scene
    theme: Theme
    camera: Camera
    highlight: tuple[object, ...]
    size: QSize
    ratio: float
    moved: object
    arrivals: int


ORDER = (Waiting.GONE, Waiting.COPIED, Waiting.NEW)
NO_CARDS = np.zeros(0, np.int32)
NOTHING = -1  # is seen of a card but its ground


class Copies(Struct, frozen=True, eq=False):
    """Where cards were on the pixels of one look, and where they are in the next one of the same layout."""

    before: CanvasLook
    now: CanvasLook

    def are_of(self, cards: Integers) -> Booleans:
        """Say which cards were in view as a whole."""
        left, top, width, height = self._places(self.before, cards)
        size = self.before.size
        within: Booleans = (
            (left >= 0) & (top >= 0) & (left + width <= size.width()) & (top + height <= size.height())
        )
        return within

    def of(self, cards: Integers) -> Iterator[tuple[QRectF, QRectF]]:
        """Yield where each card is on the screen, and which pixels it had."""
        ratio, here, there = self.now.ratio, self._places(self.now, cards), self._places(self.before, cards)
        corners = (np.column_stack(some).tolist() for some in (here[:2], there[:2]))
        (across, down), (width, height) = here[2:], there[2:]
        for (x, y), (left, top) in zip(*corners, strict=True):
            source = QRectF(left * ratio, top * ratio, width * ratio, height * ratio)
            yield QRectF(x, y, across, down), source

    @staticmethod
    def _places(look: CanvasLook, cards: Integers) -> tuple[Floats, Floats, float, float]:
        """Return the corners of cards on the screen of a look, and how wide and high they are there."""
        layout, camera = look.scene.layout, look.camera
        sizes, scale = layout.spec.sizes, camera.scale
        x, y = layout.left[cards] * scale + camera.left, layout.top[cards] * scale + camera.top
        return x, y, sizes.card_width * scale, sizes.card_height * scale


def copies(before: CanvasLook | None, now: CanvasLook) -> Copies | None:
    """Return where cards are copied from; None if another layout or other colours were painted before."""
    if before is None:
        return None
    kept = (before.scene is now.scene, before.theme == now.theme, before.moved == now.moved)
    return (
        Copies(before, now) if all(kept) and before.size == now.size and before.ratio == now.ratio else None
    )


class Canvas:
    """Shows one look at a time; `image` is as large as the view, in the pixels of the screen."""

    def __init__(self, letters: Letters) -> None:
        self.image, self._earlier = QImage(), QImage()  # of this look, and of the one before
        self._letters = letters
        self._look: CanvasLook | None = None
        self._drawing = LayeredMarks(Marks(), NO_CARDS, lambda _: Marks())
        self._move: Callable[[Marks], Marks] = lambda drawn: drawn
        self._left = dict.fromkeys(ORDER, NO_CARDS)
        self._copies: Copies | None = None
        self._whole: Chart | None = None
        # By place in the whole chart: for how many looks a card shows a copy of its texts, or NOTHING.
        self._copied = np.zeros(0, np.int32)

    @property
    def is_complete(self) -> bool:
        """Whether all that the look shows is painted."""
        return not any(map(len, self._left.values()))

    def paint(
        self,
        look: CanvasLook,
        draw: Callable[[], LayeredMarks],
        move: Callable[[Marks], Marks],
        pointer: Point | None,
        until: Deadline | None,
    ) -> None:
        """Paint as much of a look as there is time for; all of it if there is no deadline.

        Only for another look than before it is asked what to `draw`; `move` moves what is on its way, and
        `pointer` is on the screen.
        """
        if self._look != look:
            self._begin(look, draw(), move, pointer)
        done = False
        for waiting in ORDER:
            while len(self._left[waiting]):
                if done and until is not None and until(waiting):
                    break
                self._paint_some(waiting)
                done = True

    def show(self, painter: QPainter) -> None:
        """Draw the image, and upon it copies of what those cards showed before whose turn has not come.

        They do not come into the image, where the next frame paints these cards.
        """
        painter.drawImage(QPoint(), self.image)
        self._copy(painter)

    def _copy(self, painter: QPainter) -> None:
        if self._copies:
            for target, source in self._copies.of(self._left[Waiting.COPIED]):
                painter.drawImage(target, self._earlier, source)

    def _begin(
        self, look: CanvasLook, drawing: LayeredMarks, move: Callable[[Marks], Marks], pointer: Point | None
    ) -> None:
        if len(self._left[Waiting.COPIED]):  # of which there are copies only, to copy them once more
            with QPainter(self.image) as painter:
                self._copy(painter)
        self.image, self._earlier = self._earlier, self.image
        self._copies = copies(self._look, look)
        self._look, self._drawing, self._move = look, drawing, move
        self._sort(look, drawing.cards, pointer)
        if self.image.size() != look.size * look.ratio:
            self.image = QImage(look.size * look.ratio, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(look.ratio)
        self.image.fill(QColor(look.theme.background))
        self._paint(drawing.ground)

    def _sort(self, look: CanvasLook, cards: Integers, pointer: Point | None) -> None:
        """Say in which order cards get their texts, and what of each is seen until then."""
        whole, places = look.scene.whole, look.scene.chart.whole[cards]
        middle = (look.size.width() / 2, look.size.height() / 2)
        ages = self._copied[places] if whole is self._whole else np.full(len(cards), NOTHING, np.int32)
        order = np.lexsort((_distances(look, cards, pointer or middle), -ages))
        cards, places, ages = cards[order], places[order], ages[order]
        copied = (ages != NOTHING) & (self._copies.are_of(cards) if self._copies else False)
        self._left = {
            Waiting.GONE: cards[(ages != NOTHING) & ~copied],
            Waiting.COPIED: cards[copied],
            Waiting.NEW: cards[ages == NOTHING],
        }
        self._whole, self._copied = whole, np.full(len(whole), NOTHING, np.int32)
        self._copied[places[copied]] = ages[copied] + 1

    def _paint_some(self, waiting: Waiting) -> None:
        number = FEW if waiting is Waiting.NEW else MANY
        some, self._left[waiting] = self._left[waiting][:number], self._left[waiting][number:]
        self._paint(self._drawing.inside(some))
        assert self._look
        self._copied[self._look.scene.chart.whole[some]] = 0

    def _paint(self, drawn: Marks) -> None:
        assert self._look
        camera = self._look.camera
        with QPainter(self.image) as painter:
            painter.translate(camera.left, camera.top)
            painter.scale(camera.scale, camera.scale)
            paint(self._move(drawn), painter, self._letters)


def _distances(look: CanvasLook, nodes: Integers, point: Point) -> Floats:
    """Return how far cards are from a point of the screen, in pixels of the layout, squared."""
    x, y = look.camera.to_layout(point)
    layout, sizes = look.scene.layout, look.scene.layout.spec.sizes
    across = layout.left[nodes] + sizes.card_width / 2 - x
    down = layout.top[nodes] + sizes.card_height / 2 - y
    distances: Floats = across * across + down * down
    return distances


def is_frame(painter: QPainter, window: QWidget) -> bool:
    """Return whether what is painted goes to the screen, and is not a picture of a widget."""
    store = window.backingStore()
    return store is not None and painter.paintEngine().paintDevice() is store.paintDevice()
