"""What a chain is worth."""

from __future__ import annotations

import pytest

from orgviewer.relations.chains import Chain, ChainStep, SeniorSide
from orgviewer.relations.periods import Overlap
from orgviewer.relations.things import ThingKind
from orgviewer.relations.worth import OF_SEVERAL, OF_TWO, Worth, by_heading, worth


def step(
    kind: ThingKind = ThingKind.SCHOOL,
    overlap: Overlap = Overlap.SURE,
    head: SeniorSide = SeniorSide.NEITHER,
) -> ChainStep:
    return ChainStep(0, 1, kind, "X", 0, 0, 0, overlap, head)


KNOWN = step(ThingKind.TEACHER, head=SeniorSide.TO)
TOGETHER, IN_COMMON = step(), step(overlap=Overlap.UNKNOWN)
IN_FILE = step(ThingKind.TEAM, overlap=Overlap.IN_FILE)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([KNOWN], Worth.ACQUAINTED),
        ([step(ThingKind.REPORTING, head=SeniorSide.FROM)], Worth.ACQUAINTED),
        ([step(ThingKind.COLLEAGUES)], Worth.ACQUAINTED),
        ([step(ThingKind.TEACHER)], Worth.TOGETHER),  # both had one teacher
        ([TOGETHER], Worth.TOGETHER),
        ([IN_COMMON], Worth.IN_COMMON),
        ([step(overlap=Overlap.NEVER)], Worth.IN_COMMON),
        ([IN_FILE], Worth.IN_FILE),  # that both were there on one day is not said
        ([KNOWN, TOGETHER], Worth.TOGETHER),
        ([TOGETHER, IN_FILE], Worth.IN_FILE),
        ([TOGETHER, IN_COMMON, KNOWN], Worth.IN_COMMON),
    ],
)
def test_a_chain_is_worth_what_its_weakest_step_is(steps: list[ChainStep], expected: Worth) -> None:
    assert worth(Chain(tuple(steps), 0)) is expected


def test_chains_stand_under_headings_the_most_telling_first_and_else_in_their_order() -> None:
    found = [Chain((one,), cost) for cost, one in enumerate((IN_COMMON, TOGETHER, IN_COMMON, IN_FILE, KNOWN))]
    headed = by_heading(found)
    assert list(headed) == list(OF_TWO.values())
    assert [[chain.cost for chain in part] for part in headed.values()] == [[4], [1], [3], [0, 2]]
    assert list(by_heading([Chain((KNOWN, TOGETHER), 0)])) == [OF_SEVERAL[Worth.TOGETHER]]
    both = by_heading([Chain((KNOWN, KNOWN), 0), Chain((KNOWN,), 9)])
    assert list(both) == [OF_TWO[Worth.ACQUAINTED], OF_SEVERAL[Worth.ACQUAINTED]]
