"""A comparison as a document for people: Markdown, fit for a pull request, or a page for the web."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from orgviewer.controls import undirected, visible
from orgviewer.model.changes import HEADINGS, Change, Evidence
from orgviewer.publish.comparison.report import ComparisonReport
from orgviewer.words.language import number_in_words, tr

SIGNS = re.compile(r"([\\`*_\[\]<>|#~&@!$])")
"""What means something in Markdown, or calls somebody on a forge, within a line."""
STYLE = """
:root{color-scheme:light dark}
body{font:15px/1.45 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.6rem 0 .4rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8886}
td{overflow-wrap:anywhere}
td.at{font-size:.85em;opacity:.75}
"""


def markdown_lines(report: ComparisonReport) -> Iterator[str]:
    """Yield a document in Markdown; names and texts of the files stand in it as they are, and do nothing."""
    yield f"# {_plain(report.titles[0])} → {_plain(report.titles[1])}\n\n{_plain(report.headline)}\n"
    for note in report.notes():
        yield f"\n{_plain(note)}\n"
    for kind, found in report.by_kind():
        yield f"\n## {tr(HEADINGS[kind])} ({number_in_words(len(found))})\n\n"
        for change, place in found:
            said = report.sentence(change)
            evidence = ", ".join(_code(one) for one in (place.old, place.new) if one)
            yield "".join(
                (
                    f"- **{_plain(report.name(change)) or '?'}**",
                    f": {_plain(said)}" if said else "",
                    f" ({evidence})" if evidence else "",
                    "\n",
                )
            )


def _plain(text: str) -> str:
    return SIGNS.sub(r"\\\1", visible(undirected(text)))


def _code(text: str) -> str:
    """Return a text as code, fenced by more backticks than it has."""
    plain = visible(text)
    fence = "`" * (max(map(len, re.findall("`+", plain)), default=0) + 1)
    space = " " if "`" in plain else ""
    return f"{fence}{space}{plain}{space}{fence}"


def html_lines(report: ComparisonReport) -> Iterator[str]:
    """Yield a page that needs nothing else."""
    title = f"{report.titles[0]} → {report.titles[1]}"
    yield (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{_escaped(title)}</title>\n<style>{STYLE}</style>\n"
        f"<h1>{_escaped(title)}</h1>\n<p>{_escaped(report.headline)}</p>\n"
    )
    for note in report.notes():
        yield f"<p>{_escaped(note)}</p>\n"
    for kind, found in report.by_kind():
        yield f'<h2 id="{kind.value}">{tr(HEADINGS[kind])} ({number_in_words(len(found))})</h2>\n<table>\n'
        yield '<tr><th scope="col">Name<th scope="col">Change<th scope="col">Before<th scope="col">After\n'
        for change, place in found:
            yield _row(report, change, place)
        yield "</table>\n"
    yield "</html>\n"


def _row(report: ComparisonReport, change: Change, place: Evidence) -> str:
    cells = (report.name(change), report.sentence(change))
    evidence = "".join(f'<td class="at">{_escaped(one)}' for one in (place.old, place.new))
    return f"<tr>{''.join(f'<td><bdi>{_escaped(cell)}</bdi>' for cell in cells)}{evidence}\n"


def _escaped(text: str) -> str:
    return escape(visible(undirected(text)))
