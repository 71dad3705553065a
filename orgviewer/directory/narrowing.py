"""A directory of some of the people of another one, such as those whom a search finds."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.directory.directory import Directory


def narrowed(whole: Directory, shown: Booleans) -> Directory:
    """Return the directory of some people, by person (bool); headings say what they said of all."""
    is_kept = shown[whole.members.people[whole.rows]]
    ends = np.concatenate(([0], np.cumsum(is_kept)))[whole.starts].astype(np.int32)
    kept = np.flatnonzero(np.diff(ends)).astype(np.int32)
    return Directory(
        whole.chart,
        whole.form,
        whole.members,
        whole.rows[is_kept],
        np.append(ends[kept], ends[-1]).astype(np.int32),
        tuple(whole.letters[number] for number in kept.tolist()) if whole.letters else (),
        None if whole.teams is None else whole.teams[kept],
        whole,
        kept,
    )
