"""Times what a program without an index does: a loop over names and roles for each word: scans TABLE ROUNDS.

It knows no mistakes, no accents and no filters, and ranks nothing. Prints {"values": [ms, …]} as JSON.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from pathlib import Path

from tests.benchmarks.inside.queries import QUERIES


def main() -> None:
    """Print what was measured."""
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        texts = [f"{row['name']} {row['role']}".casefold() for row in csv.DictReader(file)]
    values = []
    for _ in range(int(sys.argv[2])):
        for query in QUERIES:
            start = time.perf_counter()
            words = query.casefold().split()
            found = [place for place, text in enumerate(texts) if all(word in text for word in words)]
            values.append((time.perf_counter() - start) * 1000)
            del found
    print(json.dumps({"values": values}))


if __name__ == "__main__":
    main()
