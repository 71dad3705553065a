"""The least that a file takes: its syntax alone, by the library that reads it: floors.parsing FILE RUNS.

Rows of the csv module, plain data of msgspec, the bare events of libyaml. Prints milliseconds as JSON. Only
that library is imported, so that the whole process is a floor as well.
"""

from __future__ import annotations

import json
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

Parse = Callable[[Any, Path], None]


def rows(csv: Any, path: Path) -> None:
    """Run through the rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        deque(csv.reader(file), maxlen=0)


def events(yaml: Any, path: Path) -> None:
    """Run through the events of a YAML file."""
    deque(yaml.parse(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader), maxlen=0)


def data(decoder: Any, path: Path) -> None:
    """Decode JSON into plain data."""
    decoder.decode(path.read_bytes())


def cells(openpyxl: Any, path: Path) -> None:
    """Run through the cells of a workbook."""
    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
    deque(sheet.iter_rows(values_only=True), maxlen=0)


PARSERS: Mapping[str, tuple[str, Parse]] = {
    ".csv": ("csv", rows),
    ".yaml": ("yaml", events),
    ".json": ("msgspec.json", data),
    ".xlsx": ("openpyxl", cells),
}


def main() -> None:
    """Print what was measured."""
    path, values = Path(sys.argv[1]), []
    library, parse = PARSERS[path.suffix]
    module = import_module(library)
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        parse(module, path)
        values.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"values": values}))


if __name__ == "__main__":
    main()
