"""Charts as work breakdown structures of PlantUML: text that wikis draw, one line a card.

Whatever PlantUML might obey is written as `<U+XXXX>`, which is all that it takes for a letter everywhere. It
knows one root: several stand beneath one that says the title. Colours of single boxes are an error to older
versions, so there are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.drawings.chart_nodes import NONE, ChartNodes, chart_nodes
from orgviewer.words.translation import tr

TITLE = "chart"
"""What the root is that only says the title."""
LINE_BREAK = "\\n"
_PLAIN = frozenset(" ,.")


def write_plantuml(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as a work breakdown structure."""
    made = chart_nodes(picture)
    file.write("\n".join(("@startwbs", *_title(made), *_lines(made), "@endwbs", "")).encode())
    tell(1.0)


def plantuml_root(made: ChartNodes) -> str:
    """Return what stands above several roots, or nothing if there is one."""
    return (made.heading or tr("Chart")) if len(made.roots) != 1 else ""


def _title(made: ChartNodes) -> Iterator[str]:
    """Yield the title as a line of its own, where no root says it."""
    if made.heading and not plantuml_root(made):
        yield f"title {_escaped(made.heading)}"


def _lines(made: ChartNodes) -> Iterator[str]:
    if above := plantuml_root(made):
        yield f"* {_escaped(above)} <<{TITLE}>>"
    depths: dict[int, int] = {NONE: 1 if above else 0}
    for place, node in enumerate(made.nodes):
        depths[place] = depths[node.parent] + 1
        text = LINE_BREAK.join(map(_escaped, node.texts))
        yield f"{'*' * depths[place]} {text} <<{node.word}>>"


def _escaped(text: str) -> str:
    """Return a text in which PlantUML finds nothing to obey."""
    return "".join(
        letter if letter.isalnum() or letter in _PLAIN else f"<U+{ord(letter):04X}>" for letter in text
    )
