"""Times the comparison of two tables by rows of one id: python row_differences.py LIBRARY OLD NEW RUNS.

Prints milliseconds as JSON; neither importing the library nor reading the tables is timed.
"""

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def csv_diff(library: Any, old: Path, new: Path) -> Callable[[], int]:
    """Compare them as its command does."""

    def loaded(path: Path) -> Any:
        with path.open(encoding="utf-8", newline="") as file:
            return library.load_csv(file, key="id")

    states = loaded(old), loaded(new)

    def run() -> int:
        found = library.compare(*states)
        return sum(len(found[part]) for part in ("added", "removed", "changed"))

    return run


def pandas(library: Any, old: Path, new: Path) -> Callable[[], int]:
    """Merge them by id, and look at each column of those that are in both."""
    states = [library.read_csv(path, dtype=str, keep_default_na=False) for path in (old, new)]

    def run() -> int:
        merged = states[0].merge(states[1], on="id", how="outer", indicator=True, suffixes=("_old", "_new"))
        both = merged[merged["_merge"] == "both"]
        differ = [both[f"{name}_old"] != both[f"{name}_new"] for name in states[0].columns if name != "id"]
        changed = sum(int(column.sum()) for column in differ)
        return changed + int((merged["_merge"] != "both").sum())

    return run


LIBRARIES = {"csv_diff": csv_diff, "pandas": pandas}


def main() -> None:
    name, old, new, values = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), []
    run = LIBRARIES[name](importlib.import_module(name), old, new)
    changes = 0
    for _ in range(int(sys.argv[4])):
        start = time.perf_counter()
        changes = run()
        values.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"values": values, "changes": changes}))


if __name__ == "__main__":
    main()
