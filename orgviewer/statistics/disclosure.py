"""Which numbers of branches stay hidden where they would say what single people are paid."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import AnyIntegers, Booleans, Integers, children_of


def shown_branches(parent: Integers, known: AnyIntegers, fewest: int) -> Booleans:
    """Say of which nodes the numbers may be shown, `known` being of how many people each has one.

    Hidden are branches with fewer than `fewest`, and as many others, the smallest first, as are needed for
    nobody to find those out by taking what is shown of the branches beneath from what is shown of a whole.
    """
    shown: Booleans = known >= fewest
    if fewest <= 1:
        return np.ones(len(parent), bool)
    first, counts = children_of(parent)
    for node in range(len(parent)):
        if parent[node] >= 0 and not shown[parent[node]]:
            shown[node] = False  # with all beneath it
        if not shown[node] or not counts[node]:
            continue
        below = np.arange(first[node], first[node] + counts[node])
        below = below[shown[below]]
        below = below[np.argsort(known[below], kind="stable")]
        rest = int(known[node] - known[below].sum())
        for child in below.tolist():
            if rest == 0 or rest >= fewest:
                break
            shown[child] = False
            rest += int(known[child])
    return shown
