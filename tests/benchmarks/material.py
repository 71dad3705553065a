"""What is measured: sample organizations as files and as bare arrays, the same for everybody.

Made by the program's own command in another process, and rewritten line by line: what this process holds
counts as the least peak of all that it starts. For the same reason the benchmark itself imports little.
"""

from __future__ import annotations

import csv
import random
import shutil
import subprocess
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.processes import ROOT, program, python

SEED = 1
LEFT = 0.4  # of the people of a table with dates
OWN_DATA = (ROOT / "data" / "xai.yaml", ROOT / "data" / "example.yaml")
SHAPES = (12, 35, 70, 100, 150, 200, 300, 400)  # people
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
            command = program("sample", people, "--seed", SEED, "--output", path)
            subprocess.run(command, check=True, cwd=ROOT, stdout=sys.stderr)
        return path

    def later(self, people: int) -> Path:
        """Return the table of the same organization some time later: for every twentieth something changed.

        A fifth of these each left, have a new role, another name, another superior, or somebody joined them.
        """
        path = self.folder / f"{people}-later.csv"
        if not path.exists():
            with path.open("w", encoding="utf-8", newline="") as file:
                rows = self._rows(people)
                first = next(rows)
                writer = csv.DictWriter(file, first)
                writer.writeheader()
                writer.writerow(first)
                writer.writerows(_later(rows, people))
        return path

    def workbook(self, people: int) -> Path:
        """Return the same organization as a workbook."""
        path = self.folder / f"{people}.xlsx"
        if not path.exists():
            subprocess.run(python("workbook", self.table(people), path), check=True, cwd=ROOT)
        return path

    def repository(self, people: int, commits: int) -> Path | None:
        """Return an organization's file under git, three rows of which differ in each commit.

        None if there is no git.
        """
        folder = self.folder / f"{people}-{commits}"
        table = folder / "staff.csv"
        if shutil.which("git") is None:
            return None
        if not table.exists():
            folder.mkdir()
            rows = self.table(people).read_text(encoding="utf-8").splitlines()
            subprocess.run(["git", "init", "--quiet", "."], cwd=folder, check=True)
            stream = b"".join(_commits(rows, commits))
            subprocess.run(["git", "fast-import", "--quiet"], input=stream, cwd=folder, check=True)
            subprocess.run(["git", "reset", "--quiet", "--hard", "staff"], cwd=folder, check=True)
        return table

    def lives(self, people: int) -> Path:
        """Return a YAML file in which everybody has a biography: 100,000 people are 34 MB."""
        path = self.folder / f"{people}-lives.yaml"
        if not path.exists():
            plain = self.table(people, ".yaml")
            with plain.open(encoding="utf-8") as lines, path.open("w", encoding="utf-8") as file:
                for line in lines:
                    if line.startswith("    memberships:"):
                        file.write(f"    biography: {BIOGRAPHY}\n")
                    file.write(line)
        return path

    def dated(self, people: int) -> Path:
        """Return the same organization as a table in which people come and go, two in five of them."""
        path = self.folder / f"{people}-dated.csv"
        if not path.exists():
            chance = random.Random(SEED)
            with path.open("w", encoding="utf-8", newline="") as file:
                write = csv.writer(file).writerow
                for row in self._rows(people):
                    if not file.tell():
                        write([*row, "start_date", "end_date"])
                    year, month, day = (chance.randrange(*span) for span in ((2000, 2020), (1, 13), (1, 28)))
                    left = f"{year + chance.randrange(1, 6)}-{month:02}-{day:02}"
                    came, end = f"{year}-{month:02}-{day:02}", left if chance.random() < LEFT else ""
                    write([*row.values(), came, end])
        return path

    def parents(self, people: int) -> Path:
        """Return a file of int32: for each person the place of the manager, -1 for the one at the top."""
        path = self.folder / f"{people}.parents"
        if not path.exists():
            managers = (row["reports_to"] for row in self._rows(people))
            path.write_bytes(
                array("i", (int(manager[1:]) if manager else -1 for manager in managers)).tobytes()
            )
        return path

    def graph(self, people: int) -> Path:
        """Return an organization in Graphviz's language, cards 200 × 80, gaps 20 and 40."""
        path = self.folder / f"{people}.dot"
        if not path.exists():
            path.write_text("\n".join((*_graph(self._rows(people)), "")), encoding="utf-8")
        return path

    def exported(self, people: int, suffix: str) -> Path:
        """Return the same organization as a file of another program that draws charts."""
        path = self.folder / f"{people}{suffix}"
        if not path.exists():
            command = program("export", self.table(people), "--output", path)
            subprocess.run(command, check=True, cwd=ROOT, stdout=sys.stderr)
        return path

    def slides(self, people: int, slides: int) -> Path:
        """Return the same organization drawn on so many slides, boxes and glued connectors."""
        path = self.folder / f"{people}-{slides}.pptx"
        if not path.exists():
            subprocess.run(python("slides", self.table(people), slides, path), check=True, cwd=ROOT)
        return path

    def shapes(self) -> list[Path]:
        """Return tables of ten organizations of 12 to 400 people, with id, name, role and reports_to.

        Two are those of the project's own data, whose teams are rows like people, the others samples.
        """
        return [*map(self._drawn_as_table, OWN_DATA), *map(self._sample_as_table, SHAPES)]

    def _drawn_as_table(self, data: Path) -> Path:
        """Return the cards of a file's chart as such a table."""
        path, cards = self.folder / f"{data.stem}-shape.csv", self.folder / f"{data.stem}-cards.csv"
        if not path.exists():
            subprocess.run(
                program("export", data, "--output", cards), check=True, cwd=ROOT, stdout=sys.stderr
            )
            with cards.open(encoding="utf-8-sig", newline="") as file:
                _write_shape(path, list(csv.DictReader(file)), "under_id")
        return path

    def _sample_as_table(self, people: int) -> Path:
        path = self.folder / f"{people}-shape.csv"
        if not path.exists():
            _write_shape(path, list(self._rows(people)), "reports_to")
        return path

    def _rows(self, people: int) -> Iterator[dict[str, str]]:
        """Yield the rows of a table; the id of the person in row n is e and n."""
        with self.table(people).open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def _write_shape(path: Path, rows: list[dict[str, str]], manager: str) -> None:
    """Write rows whose ids are texts or missing as a table in which every card has an id of its own."""
    with path.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file).writerow
        write(("id", "name", "role", "reports_to"))
        seen: set[str] = set()
        for number, row in enumerate(rows):
            own = row["id"] if row["id"] and row["id"] not in seen else f"card-{number}"
            seen.add(own)
            write((own, row["name"], row["role"], row[manager]))


def _later(rows: Iterator[dict[str, str]], people: int) -> Iterator[dict[str, str]]:
    """Yield what became of all but the first; nobody leaves below whom somebody stood further up."""
    chance = random.Random(SEED)
    managers: set[str] = set()
    for number, row in enumerate(rows):
        managers.add(row["reports_to"])
        match chance.randrange(100):
            case 0 if number > people // 2 and row["id"] not in managers:
                continue
            case 1:
                row["role"] = f"Senior {row['role']}"
            case 2:
                row["name"] = f"{row['name'].split()[0]} Newname"
            case 3 if number > 1_000:
                row["reports_to"] = f"e{chance.randrange(1, 1_000)}"
            case 4:
                yield {**row, "id": f"n{number}", "name": f"New {number}"}
        yield row


def _graph(rows: Iterator[dict[str, str]]) -> Iterator[str]:
    width, height, beside, below = (pixels / INCH for pixels in (200, 80, 20, 40))
    yield "digraph organization {"
    yield f"graph [nodesep={beside:.4f}, ranksep={below:.4f}];"
    yield f"node [shape=box, fixedsize=true, width={width:.4f}, height={height:.4f}, fontsize=9];"
    yield "edge [arrowhead=none];"
    for row in rows:
        yield f'{row["id"]} [label="{row["name"]}\\n{row["role"]}"];'
        if row["reports_to"]:
            yield f"{row['reports_to']} -> {row['id']};"
    yield "}"


def _commits(rows: list[str], commits: int) -> Iterator[bytes]:
    """Yield commits of a table for `git fast-import`: in each two people have another role, and one joins."""
    rows = rows[:]
    for number in range(commits):
        for place in (number * 7 % (len(rows) - 1) + 1, number * 13 % (len(rows) - 1) + 1):
            key, name, manager, *_ = next(csv.reader([rows[place]]))
            rows[place] = f"{key},{name},{manager},Role {number},Team {number % 9}"
        rows.append(f"new{number},Newcomer {number},{rows[1].split(',')[0]},Role,Team 1")
        data = "\n".join((*rows, "")).encode()
        title, moment = f"Commit {number}".encode(), 1_600_000_000 + number * 86_400
        yield b"commit refs/heads/staff\ncommitter A <a@example.org> %d +0000\n" % moment
        yield b"data %d\n%s\nM 100644 inline staff.csv\ndata %d\n%s\n" % (len(title), title, len(data), data)
