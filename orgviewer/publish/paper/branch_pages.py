"""Pages by branch: each shows as much of a branch as is legible on it, and says where the rest stands.

What does not fit is folded, and has a page of its own further on, to which its badge leads; the head of
that page names the path from the root and leads back. Not for: choosing what is folded (see `parting`),
or folding on the screen (see `chart.folding`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import Node
from orgviewer.choices import Orientation
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.texts import badge_text
from orgviewer.paint.marks import together
from orgviewer.paint.picture import Picture
from orgviewer.publish.branches import Contents, branch_chart, branches, legible_layout
from orgviewer.publish.paper.lengths import scale_for
from orgviewer.publish.paper.page import Page, PageLink, badge_box
from orgviewer.publish.paper.page_heads import HEIGHT, PathStep, number_of_pages, page_head
from orgviewer.publish.paper.sheets import Sheet, open_ways, sheet
from orgviewer.publish.paper.tiles import whole_page
from orgviewer.words.translation import number_in_words, tr

MOST_TURNED = 2_000  # cards of a chart that is parted for both ways in which paper can lie: it takes seconds


class _BranchSheet(Struct, frozen=True, dict=True):
    """A sheet for the branches of a picture; on the first the title and the sources stand beneath it."""

    picture: Picture
    paper: Sheet

    def fits(self, chart: Chart) -> Layout | None:
        """Return the layout of a branch if it is legible on the sheet."""
        if len(chart) > self._most_cards:
            return None
        is_top = bool(chart.whole[0] == self.picture.layout.chart.whole[0])
        drawn = self._drawn(chart, is_top)
        return drawn.layout if self._scale(self._shown(drawn, is_top)) >= self._least else None

    def page(self, chart: Chart, title: str, *, is_first: bool) -> Page:
        """Return the page of a branch as it is without knowing of others."""
        drawn = self._drawn(chart, is_first)
        part = self._shown(drawn, is_first)
        return whole_page(drawn, part, self._scale(part), self.paper, title)

    @property
    def _least(self) -> float:
        """The scale below which letters are smaller than somebody wants to read."""
        return scale_for(self.picture.spec.least_text)

    @property
    def _room(self) -> tuple[float, float]:
        area = self.paper.area
        return area.right - area.left, area.bottom - area.top

    @cached_property
    def _most_cards(self) -> int:
        """How many legible cards the sheet could hold at best."""
        (width, height), sizes = self._room, self.picture.layout.spec.sizes
        return int(width / self._least // sizes.card_width * (height / self._least // sizes.card_height))

    def _drawn(self, chart: Chart, has_foot: bool) -> Picture:
        """Return the picture of a branch, laid out for the sheet."""

        def is_legible(layout: Layout) -> bool:
            return self._scale(self._shown(replace(self.picture, layout=layout), has_foot)) >= self._least

        width, height = self._room
        spec = replace(self.picture.layout.spec, aspect=width / height)
        layout = legible_layout(chart, spec, self.picture.spec.style.kind, is_legible)
        return replace(self.picture, layout=layout)

    def _shown(self, drawn: Picture, has_foot: bool) -> Rectangle:
        """Return the whole picture, or the chart and what explains it, which must stand on every page."""
        if has_foot:
            return Rectangle(0.0, 0.0, *drawn.extent)
        return drawn.explained

    def _scale(self, part: Rectangle) -> float:
        """Return the scale at which the sheet holds a part of a picture; none is larger than is wanted."""
        width, height = self._room
        most = max(self.picture.spec.scale, self._least)
        return min(most, width / (part.right - part.left), height / (part.bottom - part.top))


def branch_pages(picture: Picture) -> tuple[Page, ...]:
    """Return a picture's pages by branch, each before those of what is folded on it.

    The paper lies as the spec says, else so that there are fewer pages; of a large chart it is wide.
    """
    chart, spec = picture.layout.chart, picture.spec
    ways = open_ways(spec.paper, spec.way)[: 1 if len(chart) > MOST_TURNED else None]
    stage, contents = min((_parted(picture, way) for way in ways), key=lambda parted: len(parted[1].branches))
    if not contents.branches:
        title = picture.dataset.title
        return (_headed(stage.page(chart, title, is_first=True), stage.paper, [PathStep(title)], 0, 1, -1),)
    return tuple(_furnished(stage, contents, number) for number in range(len(contents.branches)))


def _parted(picture: Picture, way: Orientation) -> tuple[_BranchSheet, Contents]:
    """Return the sheets for a picture's branches if paper lies in some way, and which branches there are."""
    lying = replace(picture, spec=replace(picture.spec, way=way))
    stage, chart = _BranchSheet(lying, sheet(lying, above=HEIGHT)), picture.layout.chart
    return stage, Contents(chart, tuple(branches(chart, stage.fits)))


def _furnished(stage: _BranchSheet, contents: Contents, number: int) -> Page:
    """Return the page of a branch with its head, badges and links."""
    branch = contents.branches[number]
    chart = branch_chart(contents.chart, branch)
    bare = stage.page(chart, contents.title(number), is_first=number == 0)
    own = np.searchsorted(branch.nodes, branch.folded).tolist()
    pages = [contents.by_root[node][0] for node in branch.folded.tolist()]
    targets = dict(zip(own, pages, strict=True))
    badges = {node: _badge(chart, node, page) for node, page in targets.items()}
    back = contents.above.get(branch.root, -1)
    page = _headed(bare, stage.paper, _path(contents, number), number, len(contents.branches), back)
    return replace(page, badges=badges, links=(*page.links, *_badge_links(page, badges, targets)))


def _headed(page: Page, paper: Sheet, path: Sequence[PathStep], number: int, count: int, back: int) -> Page:
    """Return a page with its head: it is one of so many, and leads back to another, or to none (-1)."""
    theme, letters = page.picture.theme, page.picture.letters
    here = "" if page.picture.spec.sheet.has_page_numbers else number_of_pages(number, count)
    head, links = page_head(path, number, here, back, paper.area, theme, letters)
    return replace(page, around=together(page.around, head), links=links)


def _path(contents: Contents, number: int) -> list[PathStep]:
    """Return the path from the root to a branch; each step leads to the page that shows the next one."""
    node, steps = contents.branches[number].root, [PathStep(contents.title(number))]
    above = contents.above.get(node, -1)
    for ancestor in contents.chart.ancestors(node):
        steps.append(PathStep(label(contents.chart, ancestor).title, above))
        if ancestor == contents.branches[above].root:
            above = contents.above.get(ancestor, -1)
    return steps[::-1]


def _badge(chart: Chart, node: Node, page: int) -> str:
    words = tr("{number} · see page {page}").replace("{number}", badge_text(chart, node))
    return words.replace("{page}", number_in_words(page + 1))


def _badge_links(page: Page, badges: dict[Node, str], targets: dict[Node, int]) -> Iterator[PageLink]:
    """Yield the links of a page's badges."""
    x, y = page.picture.corner
    for node, text in badges.items():
        box = badge_box(page.picture, node, text)
        there = Rectangle(box.left + x, box.top + y, box.right + x, box.bottom + y)
        yield PageLink(page.placed(there), targets[node])
