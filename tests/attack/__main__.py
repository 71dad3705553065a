"""Runs the attacks: `python -m tests.attack --only signals --share 0.1`; one run, one table.

Each module of this package named below has a function `attack(effort)` that yields outcomes. Not for:
what is proved at every change (see `tests.faults` and the tests beside the code), or broken files (see
`tests.fuzz`).
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Iterator

from tests.attack.outcome import Effort, Outcome

ATTACKS = (
    "faults",
    "signals",
    "hostile",
    "photos",
    "scaling",
    "soak",
    "environments",
)


def main() -> int:
    """Attack, print the table, and return 1 if anything did not hold."""
    parser = argparse.ArgumentParser("python -m tests.attack", description=(__doc__ or "").partition(";")[0])
    parser.add_argument("--only", choices=ATTACKS, action="append", help="may be given again (default: all)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="of the usual number of attempts")
    options = parser.parse_args()
    effort = Effort(options.seed, options.share)
    outcomes: list[Outcome] = []
    for name in options.only or ATTACKS:
        attack: Callable[[Effort], Iterator[Outcome]] = importlib.import_module(f"tests.attack.{name}").attack
        for outcome in attack(effort):
            outcomes.append(outcome)
            print(_row(outcome), file=sys.stderr, flush=True)
    print("| attack | tried | held | remark |", "| --- | --- | --- | --- |", *map(_row, outcomes), sep="\n")
    return int(any(outcome.held < outcome.tried for outcome in outcomes))


def _row(outcome: Outcome) -> str:
    return f"| {outcome.attack} | {outcome.tried:,} | {outcome.held:,} | {outcome.remark} |"


if __name__ == "__main__":
    sys.exit(main())
