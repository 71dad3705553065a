"""The least that a file takes: its syntax alone, by the library that reads it: floor_parsing FILE RUNS.

Rows of the csv module, plain data of msgspec, the bare events of libyaml. Prints milliseconds as JSON.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import openpyxl
import yaml


def rows(path: Path) -> None:
    """Run through the rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        deque(csv.reader(file), maxlen=0)


def events(path: Path) -> None:
    """Run through the events of a YAML file."""
    deque(yaml.parse(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader), maxlen=0)


def data(path: Path) -> None:
    """Decode JSON into plain data."""
    msgspec.json.decode(path.read_bytes())


def cells(path: Path) -> None:
    """Run through the cells of a workbook."""
    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
    deque(sheet.iter_rows(values_only=True), maxlen=0)


PARSERS: Mapping[str, Callable[[Path], None]] = {".csv": rows, ".yaml": events, ".json": data, ".xlsx": cells}


def main() -> None:
    """Print what was measured."""
    path, values = Path(sys.argv[1]), []
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        PARSERS[path.suffix](path)
        values.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"values": values}))


if __name__ == "__main__":
    main()
