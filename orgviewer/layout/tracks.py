"""Tracks: stretches that lie beside each other wherever they would lie on each other.

Interval colouring: as many tracks as stretches overlap anywhere, and no more. Whoever begins takes the track
that was left last, or a new one if none is free; all groups of stretches are coloured at once.
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import AnyIntegers, Floats, Integers


def tracks(group: AnyIntegers, low: Floats, high: Floats) -> tuple[Integers, Integers]:
    """Return the track of each stretch among those of its group, and how many tracks that group has.

    Stretches run from `low` to `high`, and overlap if they share a point.
    """
    count = len(group)
    stretch = np.tile(np.arange(count), 2)
    ends = np.arange(2 * count) >= count
    order = np.lexsort((stretch, ends, np.concatenate((low, high)), np.tile(group, 2)))
    stretch, ends = stretch[order], ends[order]
    # Free tracks lie on each other: an end puts one onto them, a beginning takes the uppermost.
    height = np.cumsum(np.where(ends, 1, -1)) + ~ends
    by_height = np.lexsort((np.arange(2 * count), height, group[stretch]))
    here, before = by_height[1:], by_height[:-1]
    takes = ~ends[here] & (height[here] == height[before]) & (group[stretch[here]] == group[stretch[before]])
    source = np.arange(count)
    source[stretch[here[takes]]] = stretch[before[takes]]
    while (source[source] != source).any():
        source = source[source]
    begun = stretch[~ends]
    new = begun[source[begun] == begun]
    _, place, number = np.unique(group[new], return_index=True, return_inverse=True)
    track = np.zeros(count, np.int32)
    track[new] = np.arange(len(new)) - place[number]
    _, of_group = np.unique(group, return_inverse=True)
    return track[source], np.bincount(number, minlength=1)[of_group].astype(np.int32)
