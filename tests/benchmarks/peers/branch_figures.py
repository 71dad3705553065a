"""Times figures of every branch by networkx and pandas: python branch_figures.py LIBRARY PARENTS RUNS.

Both count people, reports, levels, and sum, mean, median, smallest and largest of a number. With networkx
the branches are walked from the leaves up, each with the numbers beneath it in order; with pandas everybody
is listed under all above, level by level, and these lists are grouped. Prints milliseconds as JSON.
"""

import heapq
import importlib
import json
import sys
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

PAY = 7919, 100_003, 30_000


def pay_of(person: int) -> int:
    return person * PAY[0] % PAY[1] + PAY[2]


def networkx(library: Any, parents: "array[int]") -> Callable[[], list[float]]:
    graph = library.DiGraph((parent, node) for node, parent in enumerate(parents) if parent >= 0)
    graph.add_nodes_from(range(len(parents)))
    root = parents.index(-1)

    def run() -> list[float]:
        levels = library.single_source_shortest_path_length(graph, root)
        numbers: dict[int, list[int]] = {}
        figures: dict[int, tuple[float, ...]] = {}
        for node in library.dfs_postorder_nodes(graph, root):
            below = list(graph.successors(node))
            merged = list(heapq.merge([pay_of(node)], *(numbers.pop(child) for child in below)))
            numbers[node] = merged
            count, total = len(merged), sum(merged)
            median = (merged[(count - 1) // 2] + merged[count // 2]) / 2
            deep = max((figures[child][7] + 1 for child in below), default=0)
            figures[node] = (
                *(count, total, median, total / count, merged[0], merged[-1], len(below), deep, levels[node]),
            )
        return list(figures[root][:3])

    return run


def pandas(library: Any, parents: "array[int]") -> Callable[[], list[float]]:
    people = library.DataFrame({"parent": parents, "pay": [pay_of(person) for person in range(len(parents))]})
    root = parents.index(-1)

    def run() -> list[float]:
        lists, here = [], library.DataFrame({"person": people.index, "above": people.index, "up": 0})
        while len(here):
            lists.append(here)
            above = people["parent"].to_numpy()[here["above"].to_numpy()]
            here = here.assign(above=above, up=here["up"] + 1)[above >= 0]
        all_above = library.concat(lists, ignore_index=True)
        all_above["pay"] = people["pay"].to_numpy()[all_above["person"].to_numpy()]
        grouped = all_above.groupby("above")
        figures = grouped["pay"].agg(["count", "sum", "median", "mean", "min", "max"])
        figures["beneath"] = grouped["up"].max()
        figures["level"] = all_above.groupby("person")["up"].max()
        figures["span"] = people.groupby("parent").size().reindex(figures.index, fill_value=0)
        return [float(figures.loc[root, name]) for name in ("count", "sum", "median")]

    return run


LIBRARIES = {"networkx": networkx, "pandas": pandas}


def main() -> None:
    name, parents, values = sys.argv[1], array("i", Path(sys.argv[2]).read_bytes()), []
    run = LIBRARIES[name](importlib.import_module(name), parents)
    found: list[float] = []
    for _ in range(int(sys.argv[3])):
        start = time.perf_counter()
        found = run()
        values.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"values": values, "checked": found}))


if __name__ == "__main__":
    main()
