"""`orgviewer stats`: prints how many there are in a file and in every branch of it.

Not for: counting (see `statistics`), or words and columns (see `text`, `listed`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from orgviewer.chart.figures import cards_of
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.commands.figures.counted import CountedFile
from orgviewer.commands.figures.listed import csv_lines, json_text
from orgviewer.commands.figures.text import overview_lines
from orgviewer.commands.reading import read_told
from orgviewer.commands.terminal import complain, say
from orgviewer.controls import blanked
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import did_you_mean, quoted
from orgviewer.model.naming import folded
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.relations.values import facets
from orgviewer.statistics.columns import differently_counted, is_pay, number_columns
from orgviewer.statistics.figures import figures_of
from orgviewer.statistics.measured import measured_columns
from orgviewer.statistics.overview import overview
from orgviewer.words.language import counted, tr

USUALLY_HIDDEN = 5
FIELDS: Mapping[str, FacetKind] = {
    "organization": FacetKind.ORGANIZATION,
    "reports_to": FacetKind.REPORTING,
    "manager": FacetKind.REPORTING,
    "role": FacetKind.ROLE,
    "location": FacetKind.PLACE,
    "start_date": FacetKind.START_YEAR,
}
"""The facets that fields of a table are about."""


def print_statistics(
    *,
    path: Path,
    by: str | None,
    as_json: bool,
    as_csv: bool,
    hide_below: int,
    as_of: str | None,
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
) -> int:
    """Print what a file comes to; return 0.

    Raises ReadError for the file, UsageError for a facet that nobody in it has.
    """
    dataset = read_told(path, columns, sheet, encoding, at)
    facet = None if by is None else _facet(dataset, by)
    found = count(dataset, facet, as_of, hide_below)
    complain(*_remarks(found))
    if as_json:
        say(json_text(found))
        return 0
    for line in csv_lines(found) if as_csv else overview_lines(found):
        say(line)
    return 0


def count(dataset: Dataset, facet: Facet | None, as_of: str | None, hide_below: int) -> CountedFile:
    """Return what a file comes to, arranged by a facet or as it says itself."""
    chart = whole_chart(dataset, ChartSpec(as_of=as_of or dataset.as_of, arranged_by=facet))
    cards = cards_of(chart)
    figures = figures_of(cards)
    columns = measured_columns(chart.dataset, figures, hide_below)
    return CountedFile(chart, cards, figures, overview(cards, figures), columns, hide_below)


def _facet(dataset: Dataset, word: str) -> Facet:
    """Return the facet that a word names; raises UsageError if nobody has any value of one."""
    known = {_word(facet): facet for facet in facets(dataset)}
    for name, facet in {**known, **_by_column(dataset, known.values())}.items():
        if folded(name) == folded(word):
            return facet
    message = tr("nobody in {path} has a {word} to be arranged by.", path=dataset.path, word=quoted(word))
    hint = did_you_mean(word, list(known)) or tr("There is: {list}.", list=", ".join(map(quoted, known)))
    raise UsageError(f"{message} {hint}")


def _word(facet: Facet) -> str:
    return facet.column if facet.kind is FacetKind.COLUMN else facet.kind.value


def _by_column(dataset: Dataset, known: Collection[Facet]) -> dict[str, Facet]:
    """Return the facets that columns of a table were read as, by the names of these columns."""
    columns = dataset.recognition.columns if dataset.recognition else ()
    found = {column.name: FIELDS[column.field] for column in columns if column.field in FIELDS}
    return {name: facet for name, kind in found.items() if (facet := Facet(kind)) in known}


def _remarks(found: CountedFile) -> Iterator[str]:
    """Yield what whoever passes the numbers on should know, and what was odd about the file."""
    dataset = found.chart.dataset
    if number := len(dataset.problems):
        yield counted(
            number,
            '{path}: %n oddity was found in it; "orgviewer check" lists them.',
            '{path}: %n oddities were found in it; "orgviewer check" lists them.',
            path=dataset.path,
        )
    for name, units in differently_counted(dataset):
        yield tr(
            "{column} is not added up: its numbers are of different things ({units}).",
            column=quoted(name),
            units=", ".join(map(blanked, units)),
        )
    paid = [column.name for column in number_columns(dataset) if is_pay(column.name)]
    if paid and found.hide_below == 1:
        yield tr(
            "{column} seems to be pay: --hide-below {fewest} hides what fewer people are paid.",
            column=quoted(paid[0]),
            fewest=USUALLY_HIDDEN,
        )
