"""The clauses in which a history tells what happened to somebody."""

from __future__ import annotations

from typing import Any

import pytest

from orgviewer.model.changes import Certainty, Change, ChangeKind, Meant
from orgviewer.views.history.state_words import change_words

NAMES = {"1": "Ada {new}", "2": "Leo Nagy", "lab": "Lab"}


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        (ChangeKind.JOINED, {}, "joined the file"),
        (ChangeKind.LEFT, {}, "left the file"),
        (
            ChangeKind.MOVED,
            {"old": "1", "new": "2", "new_is": Meant.PERSON},
            "reported to Ada {new}, now to Leo Nagy",
        ),
        (ChangeKind.MOVED, {"old": "lab", "new": "", "new_is": Meant.ORGANIZATION}, "from Lab to –"),
        (ChangeKind.ROLE, {"old": "Cook", "new": "2"}, "role: Cook → 2"),
        (ChangeKind.RENAMED, {"old": "Ben Best"}, "was called Ben Best"),
        (ChangeKind.FIELD, {"field": "{new}", "old": "a\nb", "new": "{old}"}, "{new}: a b → {old}"),
    ],
)
@pytest.mark.parametrize("certainty", Certainty)
def test_a_change_says_what_was_and_is_and_whether_that_is_but_probably_the_same_person(
    kind: ChangeKind, values: dict[str, Any], words: str, certainty: Certainty
) -> None:
    told = change_words(Change(kind, "x", "Ben", certainty=certainty, **values), NAMES)
    is_of_both = kind not in (ChangeKind.JOINED, ChangeKind.LEFT)  # else there is nobody to be the same as
    doubt = " (probably the same)" if is_of_both and certainty is Certainty.PROBABLE else ""
    assert told == words + doubt
