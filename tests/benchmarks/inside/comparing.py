"""Times the comparison of two tables that were read: comparing OLD NEW RUNS; prints milliseconds as JSON."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from orgviewer.changes import compare
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read


def once(old: Path, new: Path) -> tuple[float, int]:
    """Return how long a comparison took, and how many changes it found; nothing is known beforehand."""
    states: list[Dataset] = [read(path) for path in (old, new)]
    start = time.perf_counter()
    changes = len(compare(*states).changes)
    return (time.perf_counter() - start) * 1000, changes


if __name__ == "__main__":
    done = [once(Path(sys.argv[1]), Path(sys.argv[2])) for _ in range(int(sys.argv[3]))]
    print(json.dumps({"values": [one for one, _ in done], "changes": done[0][1]}))
