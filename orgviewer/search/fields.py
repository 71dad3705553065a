"""What can be found, where its words stand, and how much a match there counts.

Not for: finding (see `finder`).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

Qualities = npt.NDArray[np.uint8]
"""How well words, texts or records match; 0 is not at all."""

TextArray = npt.NDArray[np.object_]
"""Many texts: the collector of garbage goes through lists of them, and through arrays it does not."""


class Target(enum.IntEnum):
    """What a search finds, in the order in which equals stand."""

    PERSON = 0
    ORGANIZATION = 1
    POST = 2


class Field(enum.Enum):
    """Where a match stands: the reason that is shown for it."""

    NAME = "name"
    ID = "id"
    ROLE = "role"
    TEAM = "team"
    SCHOOL = "school"
    EMPLOYER = "employer"
    INTERNSHIP = "internship"
    ADVISOR = "advisor"
    TEACHER = "teacher"
    PROJECT = "project"
    PLACE = "place"
    COLUMN = "column"
    SINCE = "since"
    BIOGRAPHY = "biography"
    RULE = "rule"


class Quality(enum.IntEnum):
    """How well a word of a text matches one that is looked for; SPELLED is whole in another spelling."""

    NONE = 0
    FUZZY = 1
    INSIDE = 2
    PREFIX = 3
    SPELLED = 4
    WHOLE = 5


RANK_STEP = 8
"""A match counts as its field's rank and its quality: rank * RANK_STEP + quality."""

RANKS: Mapping[Field, int] = dict.fromkeys(Field, 0) | {Field.ROLE: 1, Field.TEAM: 1, Field.NAME: 2}
"""Names count more than roles and teams, and those more than all else, however well it matches."""
