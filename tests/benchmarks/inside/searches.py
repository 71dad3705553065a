"""Times the search of a table: searches TABLE ROUNDS.

Prints {"values": [ms of each search], "made": [ms of the index], "slowest": query} as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from orgviewer.readers import read
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from tests.benchmarks.inside.queries import QUERIES


def main() -> None:
    """Print what was measured."""
    dataset, rounds = read(Path(sys.argv[1])), int(sys.argv[2])
    start = time.perf_counter()
    index = build_index(dataset)
    made = (time.perf_counter() - start) * 1000
    taken: list[tuple[float, str]] = []
    for _ in range(rounds):
        for query in QUERIES:
            start = time.perf_counter()
            find(index, query)
            taken.append(((time.perf_counter() - start) * 1000, query))
    values = [milliseconds for milliseconds, _ in taken]
    print(json.dumps({"values": values, "made": [made], "slowest": max(taken)[1]}))


if __name__ == "__main__":
    main()
