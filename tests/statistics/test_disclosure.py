"""Nobody's number can be worked out from what is shown of branches."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrays import breadth_first, levels_of, subtree_sums
from orgviewer.statistics.disclosure import shown_branches


@given(
    st.lists(st.tuples(st.integers(0, 9), st.booleans()), min_size=1, max_size=30),
    st.integers(2, 6),
)
def test_what_is_left_of_a_shown_branch_is_nobody_or_enough_people(
    drawn: list[tuple[int, bool]], fewest: int
) -> None:
    raw = np.array([-1, *(min(above, place) for place, (above, _) in enumerate(drawn[1:]))], np.int32)
    order, _ = breadth_first(raw)
    rank = np.argsort(order).astype(np.int32)
    parent = np.where(raw[order] >= 0, rank[raw[order]], np.int32(-1)).astype(np.int32)
    own = np.array([int(has) for _, has in drawn], np.int32)
    known = subtree_sums(parent, levels_of(parent), own)
    shown = shown_branches(parent, known, fewest)
    assert (known[shown] >= fewest).all()
    for node in np.flatnonzero(shown).tolist():
        rest = known[node] - known[(parent == node) & shown].sum()
        assert rest == 0 or rest >= fewest
