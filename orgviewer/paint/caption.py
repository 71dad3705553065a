"""The footer of a picture: what the chart is, of which day, and where its facts come from."""

from __future__ import annotations

import re

import numpy as np

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import Filter, FilterWay
from orgviewer.controls import as_label
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Source
from orgviewer.paint.cards.labels import label
from orgviewer.paint.marks import NOBODY, Marks, Texts, TextStyle, shifted, together
from orgviewer.paint.text_metrics import Letters, unbroken_parts
from orgviewer.paint.theme import Lettering, Theme
from orgviewer.words.translation import counted, date_in_words, day_of, tr

FACET_NAME = "orgviewer.paint.facet_words:facet_name"
COMPARED_WITH = "orgviewer.lives.changes:compared_with"
LINE_HEIGHT = 17.0
TITLE_HEIGHT = 26.0
MOST_LINES = 6


def caption(chart: Chart, theme: Theme, letters: Letters, width: float) -> tuple[Marks, float]:
    """Return the footer's marks, from (0, 0) down and no wider than `width`, and its height."""
    title = letters.elided(title_of(chart), Lettering.TITLE, width)
    heading = _texts(TextStyle(Lettering.TITLE, theme.text), letters, [TITLE_HEIGHT / 2], [title])
    beneath, height = sources_caption(chart, theme, letters, width)
    return together(Marks(texts=(heading,)), shifted(beneath, 0.0, TITLE_HEIGHT)), TITLE_HEIGHT + height


def sources_caption(chart: Chart, theme: Theme, letters: Letters, width: float) -> tuple[Marks, float]:
    """Return the same without the title, where that stands elsewhere."""
    lines = wrapped(_sentences(chart), letters, width)
    middles = [(line + 0.5) * LINE_HEIGHT for line in range(len(lines))]
    texts = _texts(TextStyle(Lettering.DETAIL, theme.quiet), letters, middles, lines)
    return Marks(texts=(texts,)), len(lines) * LINE_HEIGHT


def _texts(style: TextStyle, letters: Letters, middles: list[float], lines: list[str]) -> Texts:
    places = np.array([(0.0, letters.baseline(style.lettering, middle)) for middle in middles])
    return Texts(style, np.full(len(lines), NOBODY, np.int32), places.reshape(-1, 2), tuple(lines))


def title_of(chart: Chart) -> str:
    """Return the title of a chart: that of its file, and the name of the branch if it is one alone."""
    title = chart.dataset.title
    is_branch = bool(chart.spec.root) or (len(chart) > 0 and chart.whole[0] > 0)
    return f"{title}: {label(chart, 0).title}" if is_branch and len(chart) else title


def _sentences(chart: Chart) -> list[str]:
    """Return what the footer says under the title, as paragraphs."""
    facts = " · ".join(chart_facts(chart))
    return [*([facts] if facts else []), *source_sentences(chart.dataset)]


def chart_facts(chart: Chart) -> list[str]:
    """Return what a chart is, fact by fact: of which day, without what, compared with what, by what."""
    dataset, facet = chart.dataset, chart.spec.arranged_by
    day = day_of(dataset.meta)
    facts = [tr("As of {day}").replace("{day}", day)] if day else []
    facts += [tr("Posts, without the names of people")] if dataset.names_nobody else []
    facts += [load(COMPARED_WITH)(dataset)] if dataset.both else []
    facts += [filter_in_words(chart.spec.filter, dataset)] if chart.spec.filter else []
    facts += [tr("By {facet}").replace("{facet}", load(FACET_NAME)(facet))] if facet else []
    return facts


def source_sentences(dataset: Dataset) -> list[str]:
    """Return where the facts of a file come from, as paragraphs: what was read, and what that cites."""
    read = [citation(source) for source in dataset.sources if not source.cited_in]
    cited = [citation(source) for source in dataset.sources if source.cited_in]
    sentences = []
    if read:
        sentences.append(
            counted(len(read), "Source: {list}", "Sources: {list}").replace("{list}", "; ".join(read))
        )
    if cited:
        heading = counted(len(read), "As cited there: {list}", "As cited in these: {list}")
        sentences.append(heading.replace("{list}", "; ".join(cited)))
    return sentences


def filter_in_words(wanted: Filter, dataset: Dataset) -> str:
    """Return what a filter of a dataset shows, for whoever sees the chart without the window.

    Not what it asks for, where something is left off: that may be just what is asked for.
    """
    if wanted.found is not None or dataset.names_nobody or dataset.left_off:
        return tr("A part of the chart")
    return query_in_words(wanted)


def query_in_words(wanted: Filter) -> str:
    """Return what a filter asks for, for whoever asked."""
    words = tr("Only “{query}”") if wanted.way is FilterWay.ONLY else tr("Without “{query}”")
    return words.replace("{query}", as_label(wanted.query))


def citation(source: Source) -> str:
    """Return a source on one line: publisher, unless the title names it, title and day."""
    publisher = source.publisher or ""
    is_named = re.search(rf"(?<!\w){re.escape(publisher)}(?!\w)", source.title, re.IGNORECASE)
    parts = ("" if is_named else publisher, source.title, source.date and date_in_words(source.date))
    return ", ".join(part for part in parts if part)


def wrapped(paragraphs: list[str], letters: Letters, width: float) -> list[str]:
    """Break paragraphs into lines; what goes beyond the last line is cut with an ellipsis."""
    lines = []
    for paragraph in paragraphs:
        line = ""
        for part in unbroken_parts(letters.legible(paragraph)):
            longer = line + part
            if line and letters.width(longer.rstrip(), Lettering.DETAIL) > width:
                lines.append(line.rstrip())
                longer = part
            line = longer
        lines.append(line)
    if len(lines) > MOST_LINES:
        lines[MOST_LINES - 1 :] = [" ".join(lines[MOST_LINES - 1 : MOST_LINES + 1])]
    return [letters.elided(line, Lettering.DETAIL, width) for line in lines]
