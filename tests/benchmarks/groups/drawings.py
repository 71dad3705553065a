"""Charts drawn elsewhere: opened in the window, and laid out and painted beside Graphviz."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.contest import NO_SCREEN, OURS, Bench, Contest, Contestant, Done, ratio, whole_process
from tests.benchmarks.groups.pictures import export
from tests.benchmarks.groups.start import IMPORTS, first_frame, floor
from tests.benchmarks.processes import python
from tests.benchmarks.table import Row, at_least, at_most

PEOPLE = 10_000
SLIDES = 100
ON_SLIDES = 3_000
FIRST_FRAME = at_most(2_000)  # ms


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    drawn = (
        ("slides, 100 of them,", ON_SLIDES, bench.material.slides(ON_SLIDES, SLIDES)),
        ("GraphML", PEOPLE, bench.material.exported(PEOPLE, ".graphml")),
        ("DOT", PEOPLE, bench.material.graph(PEOPLE)),
    )
    for what, people, path in drawn:
        contestants = [
            Contestant(OURS, first_frame(path), whole_process, NO_SCREEN, goal=FIRST_FRAME),
            Contestant(IMPORTS, floor(), whole_process, NO_SCREEN, is_floor=True),
            Contestant("reading alone", python("reading", path), is_floor=True),
        ]
        yield Contest(f"{what} to the first frame", people, "ms", bench.rounds(3), contestants)
    yield _beside_dot(bench)


def _beside_dot(bench: Bench) -> Contest:
    """Read, lay out and paint the same graph."""
    graph, dot = bench.material.graph(PEOPLE), bench.peers.dot
    ours, theirs = (bench.material.folder / f"{who}-of-graph.png" for who in ("own", "dot"))
    command = [dot, "-Tpng", f"-o{theirs}", str(graph)] if dot else None
    contestants = [
        Contestant(OURS, export(graph, ours), whole_process),
        Contestant("Graphviz dot", command, whole_process, rounds=1),
    ]
    return Contest("DOT to PNG", PEOPLE, "ms", bench.rounds(3), contestants, _told)


def _told(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    ours, dot = contest.rows(done)
    yield from (ours, dot)
    yield ratio(f"{contest.what}, dot beside it", dot, ours, at_least(5))
