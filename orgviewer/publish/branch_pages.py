"""Pages by branch: each shows as much of a branch as is legible on it, and says where the rest stands.

What does not fit is folded, and has a page of its own further on, to which its badge leads; the head of
that page names the path from the root and leads back. Somebody with more reports than a page can
hold has several, as tiles. Not for: folding on the screen (see `arrange.folding`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np

from orgviewer.arrange.chart import Chart
from orgviewer.arrange.rectangle import Rectangle
from orgviewer.arrange.spec import Folding
from orgviewer.arrays import Integers
from orgviewer.paint.card_text import badge_text
from orgviewer.paint.labels import label
from orgviewer.paint.marks import together
from orgviewer.paint.picture import Picture
from orgviewer.paint.words import tr
from orgviewer.publish.branches import Branch, fitted, part_of
from orgviewer.publish.page import Link, Page, badge_box
from orgviewer.publish.page_heads import HEIGHT, Step, page_head
from orgviewer.publish.sheets import Sheet, sheet, tiles


@dataclass(frozen=True, eq=False)
class _Book:
    """All branches in the order of reading, the number of each one's first page, and how many there are.

    `roots` says by place in the whole chart which branch begins there, `shown_in` by node of the
    picture's chart on which branch's page it is unfolded.
    """

    picture: Picture
    paper: Sheet
    branches: tuple[Branch, ...]
    firsts: tuple[int, ...]
    count: int
    roots: dict[int, int]
    shown_in: Integers


def branch_pages(picture: Picture) -> tuple[Page, ...]:
    """Return a picture's pages by branch, in depth-first order."""
    paper = sheet(picture, above=HEIGHT)
    branches = tuple(_branches(picture, paper))
    bare = [_bare_pages(branch, paper) for branch in branches]
    chart = picture.layout.chart
    shown_in = np.zeros(len(chart), np.int32)
    for number, branch in enumerate(branches):
        unfolded = np.delete(branch.chart.whole, branch.folded)
        shown_in[np.searchsorted(chart.whole, unfolded)] = number
    *firsts, count = accumulate(map(len, bare), initial=0)
    roots = {
        int(branch.chart.whole[0]): number for number, branch in enumerate(branches) if len(branch.chart)
    }
    book = _Book(picture, paper, branches, tuple(firsts), count, roots, shown_in)
    return tuple(page for number, pages in enumerate(bare) for page in _furnished(book, number, pages))


def _branches(picture: Picture, paper: Sheet) -> Iterator[Branch]:
    """Yield the branches of a picture, each before those that are folded on its page."""
    waiting = [picture.layout.chart]
    while waiting:
        chart = waiting.pop()
        branch = fitted(picture, chart, paper, is_first=chart is picture.layout.chart)
        yield branch
        own = np.searchsorted(chart.whole, branch.chart.whole[branch.folded])
        waiting += [part_of(chart, Folding(focus=node)) for node in reversed(own.tolist())]


def _bare_pages(branch: Branch, paper: Sheet) -> list[Page]:
    """Return the pages of a branch as they are without knowing of others."""
    title = label(branch.chart, 0).title if len(branch.chart) else branch.picture.dataset.title
    return tiles(branch.picture, branch.part, branch.scale, paper, title)


def _furnished(book: _Book, number: int, pages: list[Page]) -> Iterator[Page]:
    """Yield the pages of a branch with their heads, badges and links."""
    branch, first = book.branches[number], book.firsts[number]
    path, back = _path(book, branch)
    targets = {
        node: book.firsts[book.roots[int(branch.chart.whole[node])]] for node in branch.folded.tolist()
    }
    badges = {node: _badge(branch.chart, node, page) for node, page in targets.items()}
    for turn, page in enumerate(pages):
        head, links = page_head(
            path, first + turn, book.count, back, book.paper.area, book.picture.theme, book.picture.letters
        )
        badge_links = _badge_links(page, badges, targets)
        yield replace(page, around=together(page.around, head), badges=badges, links=(*links, *badge_links))


def _path(book: _Book, branch: Branch) -> tuple[list[Step], int]:
    """Return the path from the root to a branch, and the page on which it is folded, or -1."""
    chart = book.picture.layout.chart
    if not len(branch.chart):
        return [Step(book.picture.dataset.title)], -1
    node = int(np.searchsorted(chart.whole, branch.chart.whole[0]))
    steps = [
        Step(label(chart, above).title, book.firsts[book.shown_in[above]])
        for above in reversed(chart.ancestors(node))
    ]
    return [*steps, Step(label(chart, node).title)], steps[-1].page if steps else -1


def _badge(chart: Chart, node: int, page: int) -> str:
    words = tr("{number} · see page {page}").replace("{number}", badge_text(chart, node))
    return words.replace("{page}", f"{page + 1:,}")


def _badge_links(page: Page, badges: dict[int, str], targets: dict[int, int]) -> Iterator[Link]:
    """Yield the links of the badges that stand on a page."""
    x, y = page.picture.corner
    for node, text in badges.items():
        box = badge_box(page.picture, node, text)
        there = Rectangle(box.left + x, box.top + y, box.right + x, box.bottom + y)
        if page.part.contains((there.left + there.right) / 2, (there.top + there.bottom) / 2):
            yield Link(page.placed(there), targets[node])
