"""Times igraph's layout of a tree: python reingold.py PARENTS RUNS; prints milliseconds as JSON."""

import importlib
import json
import sys
import time
from array import array
from pathlib import Path


def main() -> None:
    parents = array("i", Path(sys.argv[1]).read_bytes())
    edges = [(parent, node) for node, parent in enumerate(parents) if parent >= 0]
    graph = importlib.import_module("igraph").Graph(n=len(parents), edges=edges, directed=True)
    values = []
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        graph.layout_reingold_tilford(root=[parents.index(-1)], mode="out")
        values.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"values": values}))


if __name__ == "__main__":
    main()
