"""Times the graph of a table and the chains between pairs of its people: connections TABLE PAIRS.

Prints {"values": [ms of each pair], "made": [ms of the graph]} as JSON.
"""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path

from orgviewer.readers import read
from orgviewer.relations.chains import chains
from orgviewer.relations.graph import build_graph


def main() -> None:
    """Print what was measured."""
    dataset = read(Path(sys.argv[1]))
    start = time.perf_counter()
    graph = build_graph(dataset)
    made = (time.perf_counter() - start) * 1000
    chance = random.Random(1)
    values = []
    for _ in range(int(sys.argv[2])):
        one, other = chance.sample(range(len(dataset.persons)), 2)
        start = time.perf_counter()
        found = chains(graph, one, other)
        values.append((time.perf_counter() - start) * 1000)
        assert found, "everybody in a sample has a manager"
    print(json.dumps({"values": values, "made": [made]}))


if __name__ == "__main__":
    main()
