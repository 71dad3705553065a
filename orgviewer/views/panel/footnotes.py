"""Source numbers: each place in a source that a page cites gets one, and stands at its foot."""

from __future__ import annotations

from collections.abc import Iterable

from orgviewer.lives.entries import source_facts
from orgviewer.lives.markup import escape, note
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Citation, Source


class Footnotes:
    """Counts the places that a page cites, in the order of citing."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._numbers: dict[tuple[str, str, str], int] = {}

    def mark(self, citations: Iterable[Citation]) -> str:
        """Return the small numbers of citations, each a link to the foot of the page."""
        numbers = []
        for citation in citations:
            key = (citation.id, citation.at or "", citation.note or "")
            number = self._numbers.setdefault(key, len(self._numbers) + 1)
            numbers.append(f'<a href="#source-{number}">{number}</a>')
        return f"<sup>&nbsp;{', '.join(numbers)}</sup>" if numbers else ""

    def cite(self, identifier: str) -> None:
        """Let a source as a whole stand at the foot, without a number in the text."""
        self._numbers.setdefault((identifier, "", ""), len(self._numbers) + 1)

    def html(self) -> str:
        """Return the foot of the page: every place cited, and at its first place all about a source."""
        rows, described = [], set()
        for (identifier, at, doubt), number in self._numbers.items():
            source = self._dataset.sources[self._dataset.source_index[identifier]]
            rows.append(
                f'<tr><td class="number"><a name="source-{number}"></a>{number}</td>'
                f"<td>{self._source(source, at, identifier not in described)}"
                f"{note(doubt) if doubt else ''}</td></tr>"
            )
            described.add(identifier)
        return f'<table cellspacing="0" cellpadding="2">{"".join(rows)}</table>' if rows else ""

    def _source(self, source: Source, at: str, whole: bool) -> str:
        title = f"{escape(source.title)}{', <b>' + escape(at) + '</b>' if at else ''}"
        return "<br>".join([title, *(source_facts(self._dataset, source) if whole else [])])
