"""Tries cases: reads a broken file, and makes its chart if there is anything left to draw."""

from __future__ import annotations

import faulthandler
import random
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.errors import ReadError
from orgviewer.readers import read
from tests.fuzz.mutations import broken

HANG = 10.0  # seconds
NEVER = 60  # seconds


class HangError(AssertionError):
    """A file took longer than anybody waits."""


@dataclass(frozen=True)
class Case:
    """One broken file, and what became of it."""

    name: str
    number: int
    seconds: float
    is_read: bool


def cases(name: str, seeds: Mapping[str, bytes], folder: Path, count: int, seed: int) -> Iterator[Case]:
    """Yield so many cases of one kind of file; raises whatever a reader should not, naming the case."""
    others = list(seeds.values())
    for number in range(count):
        chance = random.Random(f"{seed} {name} {number}")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(broken(name, seeds[name], chance.choice(others), chance))
        # What never ends would stop the tests without a word: this ends them, with the place in the code.
        faulthandler.dump_traceback_later(NEVER, exit=True, file=sys.__stderr__ or sys.stderr)
        start = time.perf_counter()
        try:
            whole_chart(read(path.parent if path.parent != folder else path), ChartSpec())
            is_read = True
        except ReadError:
            is_read = False
        except BaseException as error:
            error.add_note(f"{name}, case {number} of seed {seed}")
            raise
        finally:
            faulthandler.cancel_dump_traceback_later()
        seconds = time.perf_counter() - start
        if seconds > HANG:
            raise HangError(f"{name}, case {number} of seed {seed}: {seconds:.1f} s")
        yield Case(name, number, seconds, is_read)
