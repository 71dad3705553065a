"""What is measured: sample organizations as files and as bare arrays, the same for everybody."""

from __future__ import annotations

import contextlib
import csv
import sys
from array import array
from dataclasses import dataclass
from pathlib import Path

from orgviewer.sample import employees, write_sample

SEED = 1
INCH = 72.0  # the pixels of a card are points for Graphviz
BIOGRAPHY = (
    "Came to the company after a degree in the field and some years with a competitor, built up the "
    "group that looks after the largest customers, and teaches once a year at the university nearby."
)


@dataclass(frozen=True)
class Material:
    """A folder of sample files; each is written when it is asked for first."""

    folder: Path

    def table(self, people: int, suffix: str = ".csv") -> Path:
        """Return an organization's file in one of the formats of `orgviewer sample`."""
        path = self.folder / f"{people}{suffix}"
        if not path.exists():
            with contextlib.redirect_stdout(sys.stderr):  # standard output is the table's
                write_sample(people=people, output=path, seed=SEED)
        return path

    def lives(self, people: int) -> Path:
        """Return a YAML file in which everybody has a biography: 100,000 people are 32 MB."""
        path = self.folder / f"{people}-lives.yaml"
        if not path.exists():
            plain = self.table(people, ".yaml").read_text(encoding="utf-8")
            lines = plain.replace("\n    memberships:", f"\n    biography: {BIOGRAPHY}\n    memberships:")
            path.write_text(lines, encoding="utf-8")
        return path

    def parents(self, people: int) -> Path:
        """Return a file of int32: for each person the place of the manager, -1 for the one at the top."""
        path = self.folder / f"{people}.parents"
        if not path.exists():
            bosses = array("i", (employee.boss for employee in employees(people, SEED)))
            path.write_bytes(bosses.tobytes())
        return path

    def graph(self, people: int) -> Path:
        """Return an organization in Graphviz's language, cards 200 × 80, gaps 20 and 40."""
        path = self.folder / f"{people}.dot"
        if not path.exists():
            path.write_text(_graph(self.table(people)), encoding="utf-8")
        return path


def _graph(table: Path) -> str:
    width, height, beside, below = (pixels / INCH for pixels in (200, 80, 20, 40))
    lines = [
        "digraph organization {",
        f"graph [nodesep={beside:.4f}, ranksep={below:.4f}];",
        f"node [shape=box, fixedsize=true, width={width:.4f}, height={height:.4f}, fontsize=9];",
        "edge [arrowhead=none];",
    ]
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            lines.append(f'{row["id"]} [label="{row["name"]}\\n{row["role"]}"];')
            if row["reports_to"]:
                lines.append(f"{row['reports_to']} -> {row['id']};")
    return "\n".join([*lines, "}"]) + "\n"
