"""Small pictures of the files that were opened last: one for each, kept where the system keeps what may go.

None is made of what was pasted. A picture that cannot be written or read is as if there were none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from os import fsencode
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtGui import QColor, QImage, QPainter

from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.chart_marks import marks
from orgviewer.paint.painter import paint
from orgviewer.views.chart.surface import ChartSurface

ROOM = QSize(192, 120)  # pixels of the screen
FINER = 2  # pixels of a picture for each of these: screens may have several for one
MARGIN = 6.0
DETAIL = 2.0  # a chart is recognized by smaller branches than the ones that are worth entering on the way
ENDING = ".png"


def picture_of(path: Path) -> Path:
    """Return where the picture of a file lies, if there is one; the name says nothing of the file."""
    name = hashlib.sha256(fsencode(path.absolute())).hexdigest()[:32]
    return _folder() / f"{name}{ENDING}"


def keep_picture(chart: ChartSurface, path: Path) -> None:
    """Keep a small picture of a chart as that of its file."""
    image = _painted(chart)
    if image is not None:
        place = picture_of(path)
        with suppress(OSError):
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            image.save(str(place))


def forget_picture(path: Path) -> None:
    """Remove the picture of a file."""
    with suppress(OSError):
        picture_of(path).unlink(missing_ok=True)


def forget_others(paths: Iterable[Path]) -> None:
    """Remove all pictures but those of some files."""
    kept = {picture_of(path) for path in paths}
    with suppress(OSError):
        for place in _folder().glob(f"*{ENDING}"):
            if place not in kept:
                place.unlink(missing_ok=True)


def _folder() -> Path:
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(cache) / "orgviewer" / "recent"


def _painted(chart: ChartSurface) -> QImage | None:
    """Return a chart as it is folded now, whole, or None if there is nobody on it."""
    scene = chart.scene
    if scene is None or not len(scene.chart):
        return None
    layout, room = scene.layout, ROOM * FINER
    across, down = (side - 2 * MARGIN * FINER for side in (room.width(), room.height()))
    scale = min(across / layout.width, down / (layout.height + scene.beneath), FINER)
    image = QImage(room, QImage.Format.Format_RGB32)
    image.fill(QColor(chart.theme.background))
    whole = Rectangle(0.0, 0.0, layout.width, layout.height + scene.beneath)
    drawn = marks(layout, chart.theme, chart.letters, chart.portraits, whole, scale * DETAIL)
    with QPainter(image) as painter:
        left, top = room.width() - layout.width * scale, room.height() - whole.height * scale
        painter.translate(left / 2, top / 2)
        painter.scale(scale, scale)
        paint(drawn, painter, chart.letters)
    return image
