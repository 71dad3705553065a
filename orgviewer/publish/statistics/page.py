"""The statistics of a picture's chart as typed parts: a page in print, a part of a page of the web.

It counts everybody whom the picture may show, whatever is folded. Not for: what people are paid (see
`commands.figures`), of which a page says nothing.
"""

from __future__ import annotations

from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import fold
from orgviewer.chart.spec import Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.lives.parts import Bar, Bars, Block, Line, Quiet, Section, Words
from orgviewer.lives.texts import label, line, note
from orgviewer.paint.picture import Picture
from orgviewer.publish.statistics.rows import StatisticsRow, sections_of
from orgviewer.words.translation import number_in_words, tr

MOST_ROWS = 60  # of one heading; the rest is counted


def statistics_parts(picture: Picture) -> tuple[Block, ...]:
    """Return what the statistics of a picture's chart say, a section for each heading."""
    return tuple(
        Section(section.heading, (_bars(section.rows), *_rest(len(section.rows) - MOST_ROWS)))
        for section in sections_of(_whole(picture))
    )


def _whole(picture: Picture) -> Chart:
    """Return the chart of a picture, of its root or its branch, with nothing folded."""
    spec = picture.spec
    whole = whole_chart(picture.dataset, replace(spec.chart, root=spec.root))
    return fold(whole, Folding(focus=spec.folding.focus))


def _bars(rows: tuple[StatisticsRow, ...]) -> Bars:
    return Bars(tuple(Bar(_line(row), row.share) for row in rows[:MOST_ROWS]))


def _line(row: StatisticsRow) -> Line:
    """Return what a bar is of, and its number with how that came about."""
    explained = row.meaning if row.meaning.startswith(row.number) else f"{row.number} · {row.meaning}"
    return (*line(label(row.name)), Words(": "), Quiet((Words(explained),)))


def _rest(count: int) -> tuple[Block, ...]:
    return note(tr("and {number} more").replace("{number}", number_in_words(count))) if count > 0 else ()
