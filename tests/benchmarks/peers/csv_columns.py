"""Times the bare reading of a table as columns of texts: python csv_columns.py LIBRARY FILE RUNS.

Prints milliseconds as JSON; importing the library is not timed.
"""

import importlib
import json
import sys
import time
from pathlib import Path


def polars(path: Path) -> None:
    """Read it with polars."""
    importlib.import_module("polars").read_csv(path, infer_schema=False)


def pyarrow(path: Path) -> None:
    """Read it with pyarrow."""
    arrow, csv = importlib.import_module("pyarrow"), importlib.import_module("pyarrow.csv")
    with path.open(encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    csv.read_csv(path, convert_options=csv.ConvertOptions(column_types=dict.fromkeys(names, arrow.string())))


LIBRARIES = {"polars": polars, "pyarrow": pyarrow}


def main() -> None:
    library, path, values = sys.argv[1], Path(sys.argv[2]), []
    importlib.import_module(library)
    if library == "pyarrow":
        importlib.import_module("pyarrow.csv")
    for _ in range(int(sys.argv[3])):
        start = time.perf_counter()
        LIBRARIES[library](path)
        values.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"values": values}))


if __name__ == "__main__":
    main()
