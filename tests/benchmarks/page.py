"""The tables of the guide's page on performance, made from the kept runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from tests.benchmarks.kept import CHANGES, TABLE, Run, load_run
from tests.benchmarks.table import number

Row = Mapping[str, Any]
ABSENT = "–"
HEAD = ("What", "People", "orgviewer", "CPU", "Peak", "Beside it, in the same run", "Goal")
PROCESS = ("wall", "CPU", "peak")  # what is compared of every process
CHANGE_HEAD = ("What", "People", "Wall", "CPU", "Peak", "Inside", "Goal")
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
    "YAML with biographies to a Dataset, beside libyaml": "YAML of lives, beside libyaml's bare events",
    "CSV to the first frame": "CSV to the first frame",
    "CSV to the first frame, beyond start and reading": "The same, beyond start and reading",
    "CSV, longest silence of the window": "The same, the longest silence of the window",
    "CSV, from Cancel to the window's answer": "From Cancel to the window's answer",
    "JSON to the first frame": "JSON to the first frame",
    "JSON to the first frame, memory": "The same, its memory beside that of CSV",
    "YAML to the first frame": "YAML to the first frame",
    "slides, 100 of them, to the first frame": "100 slides of 30 boxes to the first frame",
    "GraphML to the first frame": "GraphML to the first frame",
    "DOT to the first frame": "DOT to the first frame",
    "DOT to PNG": "DOT to one legible PNG",
    "DOT to PNG, dot beside it": "The same, dot beside it",
    "frame while zooming and panning": "Frame, zooming and panning, all unfolded",
    "frame while zooming and panning, each": "The same, the slowest",
    "fold or unfold to the next frame": "Fold or unfold to the next frame",
    "step in time to the next frame": "A step on the bar of time, to the next frame",
    "tidy layout": "Tidy layout",
    "tidy layout, d3 tree beside it": "The same, d3 `tree` beside it",
    "tidy layout, d3-flextree beside it": "The same, d3-flextree beside it",
    "compact layout": "Compact layout",
    "aspect, off the one wanted": "The same, its aspect off the one wanted",
    "width of a card when all is fitted": "Width of a card, all in 1600 × 1000",
    "mean length of a connector": "Mean length of a connector",
    "search": "Search",
    "making the search": "Making the search, once for a file, beside the window",
    "other rules to the next frame": "Mark cards by other rules, to the next frame",
    "the first rules over a column": "The same with columns that no rule asked for before",
    "a filter to the next frame": "Show only whom a filter finds, to the next frame",
    "the first filter, with making the search": "The same with making the search",
    "regroup by role or back": "Regroup by role or back, to the next frame",
    "chains between two people": "Chains between two people",
    "making the graph": "Making their graph, once for a file",
    "history of 500 commits": "History of 500 commits, to its bar",
    "history of 500 commits, memory": "The same, memory over the last state alone, all states known",
    "comparing two states": "Comparing two states, a twentieth of them changed, beyond reading",
    "comparing two states, csv-diff beside it": "The same, rows alone by csv-diff beside it",
    "figures of every card": "Figures of every card: people, spans, levels, sum and median of pay",
    "figures of every card, pandas beside it": "The same, pandas beside it",
    "figures of every card, networkx beside it": "The same, networkx beside it",
    "names on one sheet of A4": "Names on one sheet of A4, ten organizations of 12 to 400",
    "names on one sheet of A4, tidy beside it": "The same, times a tidy tree on it",
    "names on one sheet of A4, tidy with stacks beside it": "The same, times a tidy tree with stacks",
    "names on one sheet of A4, d3-org-chart compact beside it": "The same, times d3-org-chart's compact mode",
    "memory a person, after loading": "Memory a person, loaded",
    "memory a person, after a zoom, unfolded": "The same, zoomed",
    "memory a person, at the peak": "The same at the peak, window and reader together",
}
LEFT_OUT = frozenset(  # rows that would make the page longer than what they say is worth
    {
        "history of 500 commits, all known",
        "start, beside the bare floor",
        "CSV to the first frame, beside both floors",
        "JSON to the first frame, beside both floors",
        "YAML to the first frame, beside both floors",
        "JSON, longest silence of the window",
        "YAML, longest silence of the window",
        "tidy layout, leaves in stacks",
        "share of the area that cards fill",
    }
)
FIGURE = re.compile(r"(?<![\d.,])\d[\d,]*(?:\.\d+)? (?:ms|s|KB|MB|GB|px|%|×)(?!\w)")
Table = Callable[[Iterable[str], Iterable[Iterable[str]]], str]


def speed(table: Table) -> str:
    """Return the kept run beside the peers: when and where it was made, and its table; `table` writes one."""
    run = load_run(TABLE)
    if run is None:
        return "No run is kept yet.\n"
    measured = {row["what"] for row in run.rows}
    lines = (line_of(run, what) for what in TITLES if what in measured)
    return f"{origin(run)}\n\n{table(HEAD, lines)}"


def changes(table: Table) -> str:
    """Return the kept run against an earlier state of the program."""
    run = load_run(CHANGES)
    if run is None:
        return "No comparison with an earlier state of the program is kept yet.\n"
    both: dict[tuple[str, int], list[Row]] = {}
    for row in run.rows:
        if row["change"] is not None:
            both.setdefault((row["what"], row["people"]), []).append(row)
    return f"{origin(run)}\n\n{table(CHANGE_HEAD, map(changed, both.values()))}"


def origin(run: Run) -> str:
    """Return in a sentence or two where figures are from."""
    day = date.fromisoformat(run.date)
    against = f", against `{run.against}`" if run.against else ""
    where = f"Measured on {day.day} {day:%B %Y} at `{run.commit}`{against}, on {run.machine}."
    return f"{where} {run.note}".strip()


def line_of(run: Run, what: str) -> tuple[str, ...]:
    """Return the cells of something measured, for all sizes; it is about whoever comes first in its rows."""
    rows = [row for row in run.rows if row["what"] == what]
    own = [row for row in rows if row["who"] == rows[0]["who"]]
    others = [row for row in rows if row["who"] != rows[0]["who"]]
    cells = (
        TITLES[what],
        joined(f"{row['people']:,}" for row in own),
        values(own),
        joined(amount(row["cpu_s"], "s") for row in own),
        joined(amount(row["peak_mb"], "MB") for row in own),
        beside(others, [row["people"] for row in own]),
        goals(own),
    )
    missed = any(row["reached"] is False for row in own)
    return tuple(f"*{cell}*" if missed and cell else cell for cell in cells)


def beside(rows: Sequence[Row], sizes: Sequence[int]) -> str:
    """Return what peers, floors and other layouts of ours came to, each for all sizes."""
    parts = []
    for who in dict.fromkeys(row["who"] for row in rows if row["median"] is not None):
        found = {row["people"]: amount(row["median"], row["unit"]) for row in rows if row["who"] == who}
        parts.append(f"{who} {joined(found.get(size, ABSENT) for size in sizes)}")
    return "; ".join(parts)


def values(rows: Sequence[Row]) -> str:
    """Return what was measured: the medians and, where goals are for them, the p99; or the worst alone."""
    median, p99, worst = (
        joined(amount(row[statistic], row["unit"]) for row in rows)
        for statistic in ("median", "p99", "worst")
    )
    if any(row["goal"].startswith("worst") for row in rows):
        return worst
    if any(row["goal"].startswith("p99") for row in rows):
        return ", ".join(filter(None, (median, f"p99 {p99}")))
    return median


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


def changed(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return the cells of all that has changed of one thing."""
    what, of = rows[0]["what"], {row["aspect"]: row for row in rows}
    inner = [row for row in rows if row["aspect"] not in PROCESS]
    names = [f"{row['aspect']} " if len(inner) > 1 else "" for row in inner]
    cells = (
        TITLES.get(what, f"{what[:1].upper()}{what[1:]}"),
        f"{rows[0]['people']:,}",
        *(spread(of[aspect]) if aspect in of else ABSENT for aspect in PROCESS),
        "; ".join(f"{name}{spread(row)}" for name, row in zip(names, inner, strict=True)),
        "; ".join(f"{row['aspect']} {row['goal']} ×" for row in rows if row["goal"]),
    )
    missed = any(row["reached"] is False for row in rows)
    return tuple(f"*{cell}*" if missed and cell else cell for cell in cells)


def spread(row: Row) -> str:
    """Return a ratio, and between which ratios the middle half of the pairs lies."""
    return f"{number(row['change'])} × ({' to '.join(map(number, row['quartiles']))})"
