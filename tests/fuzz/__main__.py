"""A longer run: `python -m tests.fuzz --cases 100000 --seed 7`."""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path

from tests.fuzz.cases import cases
from tests.fuzz.mutations import seeds


def main() -> None:
    parser = argparse.ArgumentParser("python -m tests.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000, help="for each kind of file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="kinds of file whose name holds this")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found = seeds(folder)
        for kind in [kind for kind in found if options.only in kind]:
            start = time.perf_counter()
            tried = list(cases(kind, found, folder, options.cases, options.seed))
            spent = time.perf_counter() - start
            read = sum(case.is_read for case in tried)
            slowest = max(case.seconds for case in tried)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"{kind:24} {len(tried):7,} cases, {read:7,} read, {len(tried) / spent:6.0f} a second, "
                f"slowest {slowest:.2f} s, peak {peak:,} MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
