"""What a comparison can be written to, and the writing of it, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from orgviewer.atomic_write import write_whole
from orgviewer.choices import ComparisonFormat
from orgviewer.engines import load
from orgviewer.publish.comparison.report import ComparisonReport

LinesOf = Callable[[ComparisonReport], Iterator[str]]
WRITERS: Mapping[ComparisonFormat, str] = {
    ComparisonFormat.CSV: "orgviewer.publish.comparison.lists:csv_lines",
    ComparisonFormat.JSON: "orgviewer.publish.comparison.lists:json_lines",
    ComparisonFormat.MARKDOWN: "orgviewer.publish.comparison.documents:markdown_lines",
    ComparisonFormat.HTML: "orgviewer.publish.comparison.documents:html_lines",
}
"""What gives the text of each format (see `engines`)."""
MARKED = (ComparisonFormat.CSV,)
"""The formats that begin with the mark by which Excel knows UTF-8."""


def write_comparison(report: ComparisonReport, output: Path) -> None:
    """Write a comparison in the format that the output's ending names; raises OutputError with the reason."""
    kind = ComparisonFormat(output.suffix.lower())
    lines: LinesOf = load(WRITERS[kind])
    write_whole(output, lines(report), "utf-8-sig" if kind in MARKED else "utf-8")
