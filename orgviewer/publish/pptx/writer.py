"""Pictures as slides (PPTX): shapes and glued connectors that can be edited, a slide for each branch.

The first slide shows the chart if its letters stay legible, else its upper levels; a card that is folded
there leads to the slide of its branch. Not for: what is drawn of a chart (see `chart_marks`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, BinaryIO

from msgspec import Struct, field
from msgspec.structs import replace
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.packuri import PackURI
from pptx.parts.image import ImagePart
from pptx.slide import Slide
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from orgviewer.chart.places import Node
from orgviewer.choices import SlideShapes
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.texts import badge_text
from orgviewer.paint.chart_marks import REACH, marks
from orgviewer.paint.picture import Picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.progress import Progress
from orgviewer.publish.branches import Contents, branch_chart
from orgviewer.publish.drawings.chart_nodes import chart_nodes
from orgviewer.publish.drawings.node_data import card_values, page_values
from orgviewer.publish.paper.frame import frame_marks
from orgviewer.publish.paper.lengths import POINT, PRINT
from orgviewer.publish.paper.logo import read_logo
from orgviewer.publish.pptx.contents import path, slide_title
from orgviewer.publish.pptx.notes import notes
from orgviewer.publish.pptx.package import write_package
from orgviewer.publish.pptx.parting import parted
from orgviewer.publish.pptx.shapes import (
    FIRST_FREE,
    FIRST_NUMBER,
    FIRST_OF_FRAME,
    Drawing,
    SlideLink,
    chart_shapes,
    free_shapes,
)
from orgviewer.publish.pptx.slide_area import Stage
from orgviewer.publish.pptx.slide_size import TITLE_POINTS, SlideSize, on_slides
from orgviewer.publish.pptx.slide_template import (
    added_slides,
    colour_names,
    empty_deck,
)
from orgviewer.publish.pptx.smart_art import SmartArtFrame, add_smart_art
from orgviewer.publish.pptx.xml import Named, Placement, cleaned, is_rightward
from orgviewer.words.translation import tr

SMART_ART_NAME = "Chart"
PARTED, FILLED = 0.3, 0.9  # the shares of the work after which slides are known, and all written


def write_pptx(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the chart of a picture as slides; raises OutputError if they were more than anybody opens."""
    logo = read_logo(picture.spec.sheet.logo)  # before the work
    stage, contents = parted(picture, lambda share: tell(PARTED * share))
    deck = empty_deck(picture, stage.size)
    slides = added_slides(deck, max(1, len(contents.branches)))
    if not contents.branches:
        _say(slides[0].shapes.title, _fitting(picture.dataset.title, picture.letters, stage.size))
    maker = _Maker(stage, contents, slides, logo, page_values(contents.chart))
    for number in range(len(contents.branches)):
        maker.fill(number)
        tell(PARTED + (FILLED - PARTED) * (number + 1) / len(slides))
    write_package(deck.part.package, file, maker.shapes)
    tell(1.0)


class _Maker(Struct, frozen=True):
    """Fills slides with their branches; a photo that several show is kept once.

    The shapes of charts do not become parts of the slides, which would take ten times their room, but are
    written on top of them.
    """

    stage: Stage
    contents: Contents
    slides: Sequence[Slide]
    logo: QImage | None
    placed: Callable[[int], dict[str, str]]
    images: dict[int, ImagePart] = field(default_factory=dict)
    shapes: dict[PackURI, bytes] = field(default_factory=dict)

    def fill(self, number: int) -> None:
        """Write everything on one slide."""
        slide, branch = self.slides[number], self.contents.branches[number]
        chart = branch_chart(self.contents.chart, branch)
        picture = self.stage.picture
        title, way = slide.placeholders
        words = slide_title(self.contents, number, picture)
        _say(title, _fitting(words, picture.letters, self.stage.size))
        self._write_path(number, way)
        # Laid out when it was parted; how much is hidden is said of the whole chart, though.
        layout = replace(branch.layout, chart=chart) if branch.layout else self.stage.layout(chart)
        if picture.spec.shapes is SlideShapes.SMART_ART:
            shapes = self._smart_art(slide, number, layout, branch.nodes.tolist())
        else:
            shapes = self._shapes(slide, layout, branch.nodes.tolist())
        shapes += self._frame(slide, number)
        self.shapes[slide.part.partname] = shapes.encode()
        words = notes(chart)
        frame = slide.notes_slide.notes_text_frame if words else None
        if frame is not None:
            frame.text = cleaned(words)

    def _write_path(self, number: int, holder: Any) -> None:
        """Write where a slide's branch belongs, which leads to the slide on which it is folded."""
        root = self.contents.branches[number].root
        words = path(self.contents, number, self.stage.picture.letters)
        if not words:
            holder.element.getparent().remove(holder.element)
            return
        _say(holder, words)
        if root in self.contents.above:
            holder.click_action.target_slide = self.slides[self.contents.above[root]]

    def _shapes(self, slide: Slide, layout: Layout, nodes: Sequence[int]) -> str:
        """Return the shapes of a slide's chart; `nodes` are those of the chart that is parted."""
        picture, stage = self.stage.picture, self.stage
        links = {}
        for node, before in enumerate(nodes):
            if before in self.contents.above and node:
                links[node] = self._link(slide, layout, Node(node), self.contents.by_root[before][0])
        drawing = Drawing(
            layout,
            partial(label, layout.chart),
            lambda node: card_values(layout.chart, node) | self.placed(nodes[node]),
            stage.place(layout),
            colour_names(picture.theme),
            picture.letters,
            links,
            self._image_adder(slide),
        )
        whole = Rectangle(0.0, 0.0, layout.width, layout.height).grown(REACH)
        drawn = marks(layout, picture.theme, picture.letters, picture.portraits, whole, PRINT)
        key = stage.key(layout.chart)
        explained = free_shapes(key, stage.key_place, drawing.colours, "Key", FIRST_FREE, drawing.add_image)
        return chart_shapes(drawing, drawn) + explained

    def _frame(self, slide: Slide, number: int) -> str:
        """Return the shapes of what stands on every slide beside the chart."""
        picture, outer = self.stage.picture, self.stage.size.outer
        spec, colours = on_slides(picture.spec.sheet), colour_names(picture.theme)
        drawn = frame_marks(picture, spec, outer, number + 1, len(self.slides), self.logo)
        place = Placement(0.0, 0.0, POINT)
        return free_shapes(drawn, place, colours, "Frame", FIRST_OF_FRAME, self._image_adder(slide))

    def _smart_art(self, slide: Slide, number: int, layout: Layout, nodes: Sequence[int]) -> str:
        """Return a slide's chart as SmartArt, which has none of the signs that a key explains."""
        stage, colours = self.stage, colour_names(self.stage.picture.theme)
        made = chart_nodes(stage.picture, layout, [self.placed(node) for node in nodes])
        named = Named(FIRST_NUMBER, SMART_ART_NAME, self.contents.title(number))
        frame = SmartArtFrame(named, stage.place(layout), (layout.width, layout.height))
        return add_smart_art(slide, number + 1, made, frame, colours)

    def _link(self, slide: Slide, layout: Layout, node: Node, target: int) -> SlideLink:
        """Return the link from a folded card to the first slide of its branch."""
        address = slide.part.relate_to(self.slides[target].part, RELATIONSHIP_TYPE.SLIDE)
        sentence = tr("{badge} → slide {number}").replace("{number}", str(target + 1))
        return SlideLink(address, sentence.replace("{badge}", badge_text(layout.chart, node)))

    def _image_adder(self, slide: Slide) -> Callable[[QImage], str]:
        def add(image: QImage) -> str:
            key = image.cacheKey()
            if key not in self.images:
                name = PackURI(f"/ppt/media/image{len(self.images) + 1}.png")
                self.images[key] = ImagePart(name, CONTENT_TYPE.PNG, slide.part.package, _png(image))
            return str(slide.part.relate_to(self.images[key], RELATIONSHIP_TYPE.IMAGE))

        return add


def _fitting(title: str, letters: Letters, size: SlideSize) -> str:
    """Return as much of a title as fits on one line."""
    return letters.elided(title, Lettering.TITLE, size.room / TITLE_POINTS * Lettering.TITLE.pixels)


def _say(holder: Any, words: str) -> None:
    """Write a text into a placeholder, from the right if it is read so."""
    paragraph = holder.text_frame.paragraphs[0]
    paragraph.text = cleaned(words)
    if not is_rightward(words):
        paragraph._p.get_or_add_pPr().set("rtl", "1")


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
