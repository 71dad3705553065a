"""When a project and a team are one."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.relations.alike import alike
from orgviewer.relations.things import ThingKind

PROJECT, TEAM, SCHOOL = ThingKind.PROJECT, ThingKind.TEAM, ThingKind.SCHOOL


@pytest.mark.parametrize(
    ("project", "team", "are_one"),
    [
        ("Aurora", "Image team (Aurora)", True),
        ("Aurora", "AURORA  team", True),
        ("Project Aurora", "The Lab (Project Aurora)", True),
        ("Image (prototype)", "Image team", True),
        ("Aurora", "Aurora Borealis team", False),
        ("Aurora", "Image team", False),
        ("AI", "AI infrastructure", False),
        ("Project", "Team", False),
    ],
)
def test_a_project_is_the_team_that_bears_its_name(project: str, team: str, are_one: bool) -> None:
    same = alike(np.array([PROJECT, TEAM], np.int32), [project, team])
    assert same.tolist() == ([1, 1] if are_one else [0, 1])


def test_nothing_else_is_one() -> None:
    kinds = np.array([PROJECT, SCHOOL, TEAM, PROJECT, TEAM], np.int32)
    assert alike(kinds, ["A", "A", "B", "B", "b"]).tolist() == [0, 1, 2, 2, 4]
