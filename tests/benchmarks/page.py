"""The tables of the guide's page on performance, made from the kept runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from tests.benchmarks.contest import OURS
from tests.benchmarks.kept import CHANGES, TABLE, Run, load_run
from tests.benchmarks.table import number

Row = Mapping[str, Any]
ABSENT = "–"
HEAD = ("What", "People", "orgviewer", "CPU", "Peak", "Beside it, in the same run", "Goal")
CHANGE_HEAD = ("What", "People", "Of", "Change", "Middle half of the pairs", "Goal")
TITLES: Mapping[str, str] = {  # of what is shown, in this order; other rows are kept, and not shown
    "start with data/xai.yaml to the first frame": "Start with `data/xai.yaml` to the first frame",
    "start, beside its floor": "The same, beside the empty window with the same imports",
    "orgviewer check data/xai.yaml": "`orgviewer check data/xai.yaml`",
    "orgviewer --version": "`orgviewer --version`",
    "orgviewer --help": "`orgviewer --help`",
    "file to PNG": "File to one legible PNG",
    "PNG, the share of packing": "Share of packing in the time of a PNG",
    "file to SVG": "File to SVG",
    "file to PDF": "File to PDF",
    "file to PPTX": "File to slides",
    "file to PPTX, memory": "The same, memory",
    "file to HTML": "File to a page for the web",
    "CSV to a Dataset": "CSV, five columns, to a Dataset",
    "CSV to a Dataset, beside its rows": "The same, beside the rows of the csv module",
    "CSV to a Dataset, memory": "The same, memory",
    "XLSX to a Dataset": "XLSX to a Dataset",
    "XLSX to a Dataset, openpyxl beside it": "The same, openpyxl's bare cells beside it",
    "YAML with biographies to a Dataset": "YAML of lives to a Dataset",
    "YAML with biographies to a Dataset, beside libyaml": "The same, beside libyaml's bare events",
    "CSV to the first frame": "CSV to the first frame",
    "CSV to the first frame, beyond start and reading": "The same, beyond start and reading",
    "CSV, longest silence of the window": "The same, the longest silence of the window",
    "CSV, from Cancel to the window's answer": "From Cancel to the window's answer",
    "JSON to the first frame": "JSON to the first frame",
    "JSON to the first frame, memory": "The same, its memory beside that of CSV",
    "YAML to the first frame": "YAML to the first frame",
    "frame while zooming and panning": "Frame, zooming and panning, all unfolded",
    "frame while zooming and panning, each": "The same, the slowest",
    "fold or unfold to the next frame": "Fold or unfold to the next frame",
    "tidy layout": "Tidy layout",
    "tidy layout, d3 tree beside it": "The same, d3 `tree` beside it",
    "tidy layout, d3-flextree beside it": "The same, d3-flextree beside it",
    "compact layout": "Compact layout",
    "aspect, off the one wanted": "The same, its aspect off the one wanted",
    "width of a card when all is fitted": "Width of a card, all in 1600 × 1000",
    "mean length of a connector": "Mean length of a connector",
    "search": "Search",
    "making the search": "Making the search, once for a file, beside the window",
    "regroup by role or back": "Regroup by role or back, to the next frame",
    "chains between two people": "Chains between two people",
    "making the graph": "Making their graph, once for a file",
    "memory a person, after loading": "Memory a person, loaded",
    "memory a person, after a zoom, unfolded": "The same, zoomed",
    "memory a person, at the peak": "The same at the peak, window and reader together",
}
FIGURE = re.compile(r"(?<![\d.,])\d[\d,]*(?:\.\d+)? (?:ms|s|KB|MB|GB|px|%|×)(?!\w)")
Table = Callable[[Iterable[str], Iterable[Iterable[str]]], str]


def speed(table: Table) -> str:
    """Return the kept run beside the peers: when and where it was made, and its table; `table` writes one."""
    run = load_run(TABLE)
    if run is None:
        return "No run is kept yet.\n"
    whats = dict.fromkeys(what for what in TITLES if any(row["what"] == what for row in run.rows))
    lines = (line for what in whats for line in lines_of(run, what))
    return f"{origin(run)}\n\n{table(HEAD, lines)}"


def changes(table: Table) -> str:
    """Return the kept run against an earlier state of the program."""
    run = load_run(CHANGES)
    if run is None:
        return "No comparison with an earlier state of the program is kept yet.\n"
    known = [row for row in run.rows if row["change"] is not None]
    return f"{origin(run)}\n\n{table(CHANGE_HEAD, map(changed, known))}"


def origin(run: Run) -> str:
    """Return in a sentence or two where figures are from."""
    day = date.fromisoformat(run.date)
    against = f", against `{run.against}`" if run.against else ""
    where = f"Measured on {day.day} {day:%B %Y} at `{run.commit}`{against}, on {run.machine}."
    return f"{where} {run.note}".strip()


def lines_of(run: Run, what: str) -> Iterable[tuple[str, ...]]:
    """Yield a line for each of our programs that did something; a line holds all sizes."""
    rows = [row for row in run.rows if row["what"] == what and (row["median"] is not None or is_ours(row))]
    for who in dict.fromkeys(row["who"] for row in rows if is_ours(row)):
        own = [row for row in rows if row["who"] == who]
        several = len({row["who"] for row in rows if is_ours(row)}) > 1
        title = f"{TITLES[what]} ({who})" if several else TITLES[what]
        cells = (
            title,
            joined(f"{row['people']:,}" for row in own),
            values(own),
            joined(amount(row["cpu_s"], "s") for row in own),
            joined(amount(row["peak_mb"], "MB") for row in own),
            beside(rows, [row["people"] for row in own]),
            goals(own),
        )
        missed = any(row["reached"] is False for row in own)
        yield tuple(f"*{cell}*" if missed and cell else cell for cell in cells)


def is_ours(row: Row) -> bool:
    """Whether it is this program that a row is about."""
    who: str = row["who"]
    return who.startswith(OURS) or who.endswith(f" : {OURS}")


def beside(rows: Sequence[Row], sizes: Sequence[int]) -> str:
    """Return what peers and floors took, each for all sizes."""
    parts = []
    for who in dict.fromkeys(row["who"] for row in rows if not is_ours(row)):
        found = {row["people"]: amount(row["median"], row["unit"]) for row in rows if row["who"] == who}
        parts.append(f"{who} {joined(found.get(size, ABSENT) for size in sizes)}")
    return "; ".join(parts)


def values(rows: Sequence[Row]) -> str:
    """Return what was measured: the medians, and what the goals are for."""
    parts = [joined(amount(row["median"], row["unit"]) for row in rows)]
    for statistic in ("p99", "worst"):
        if any(row["goal"].startswith(statistic) for row in rows):
            parts.append(f"{statistic} {joined(amount(row[statistic], row['unit']) for row in rows)}")
    return ", ".join(filter(None, parts))


def goals(rows: Sequence[Row]) -> str:
    """Return the goals with their units; once if all are the same."""
    cells = [goal(row) for row in rows]
    return cells[0] if len({*cells}) == 1 else joined(cells)


def goal(row: Row) -> str:
    """Return a goal with its unit; nothing without one."""
    *sign, limit = row["goal"].split() or [""]
    return " ".join((*sign, amount(float(limit), row["unit"]))) if limit else ""


def amount(quantity: float | None, unit: str) -> str:
    """Return a quantity with its unit; many milliseconds as seconds."""
    if quantity is None:
        return ABSENT
    if unit == "ms" and quantity >= 1_000:
        quantity, unit = quantity / 1_000, "s"
    digits = number(quantity)
    return f"{digits.rstrip('0').rstrip('.') if '.' in digits else digits} {unit}"


def joined(cells: Iterable[str]) -> str:
    """Return the cells of all sizes as one, a unit that all have only once; nothing if none says anything."""
    parts = [cell or ABSENT for cell in cells]
    known = [part for part in parts if part != ABSENT]
    units = {part.rpartition(" ")[2] for part in known}
    if len(units) == 1 and len(known) > 1:
        last = max(place for place, part in enumerate(parts) if part != ABSENT)
        unit = f" {units.pop()}"
        parts = [part if place == last else part.removesuffix(unit) for place, part in enumerate(parts)]
    return " / ".join(parts) if known else ""


def figures(run: Run) -> Iterator[str]:
    """Yield the figures of a run as the page writes them, those of rows that it leaves out as well."""
    for row in run.rows:
        for name, unit in (("wall_s", "s"), ("cpu_s", "s"), ("peak_mb", "MB"), ("change", "×")):
            yield amount(row.get(name), unit)
        for statistic in ("median", "p99", "worst"):
            yield amount(row.get(statistic), row.get("unit", ""))


def quoted(text: str) -> set[str]:
    """Return the figures that a text quotes: numbers with a unit in which something was measured."""
    return set(FIGURE.findall(text))


def changed(row: Row) -> tuple[str, ...]:
    """Return the cells of a change."""
    quartiles = " to ".join(map(number, row["quartiles"]))
    cells = (
        TITLES.get(row["what"], row["what"]),
        f"{row['people']:,}",
        row["aspect"],
        f"{number(row['change'])} ×",
        quartiles,
        f"{row['goal']} ×" if row["goal"] else "",
    )
    return tuple(f"*{cell}*" if row["reached"] is False and cell else cell for cell in cells)
