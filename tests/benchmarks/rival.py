"""Another state of the program, laid out beside this one, to run the same things in both."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.contest import Contestant
from tests.benchmarks.installed import succeeds
from tests.benchmarks.processes import ROOT, FailedError, Outcome, run
from tests.compared import checked_out

PROGRAM = ("orgviewer", "resources", "data")
OWN_SCRIPTS = "by that commit's own script"


class UnknownCommitError(Exception):
    """A commit that git does not know here, or that cannot be made to run."""


@dataclass(frozen=True)
class Side:
    """A state of the program: the interpreter that runs it, the folder to start in, and its settings."""

    interpreter: str
    folder: Path
    settings: Path | None = None
    note: str = ""

    def run(self, contestant: Contestant) -> Outcome:
        """Run what a contestant runs, here; raises FailedError."""
        assert contestant.command is not None
        environment = {**contestant.environment}
        if self.settings:
            environment["XDG_CONFIG_HOME"] = str(self.settings)
        return run(self.command(contestant.command), environment, folder=self.folder)

    def command(self, command: Sequence[str]) -> list[str]:
        """Return a command of this tree's interpreter as one of this side's."""
        return [self.interpreter if command[0] == sys.executable else command[0], *command[1:]]


HERE = Side(sys.executable, ROOT)


@dataclass(frozen=True)
class Rival:
    """A commit, in two lays: with the scripts of this tree over its program, and as it is.

    This tree's scripts come first: then both sides are watched by the same eyes, and what differs is the
    program and not the watching. A script that finds in the commit's program no longer, or not yet, what it
    asks for gives way to the commit's own; the row says so.
    """

    name: str
    lays: tuple[Side, ...]

    def side(self, contestant: Contestant) -> Side:
        """Return the first lay in which a contestant runs, by running it; raises FailedError if none does."""
        failure = FailedError("it cannot be run")
        for lay in self.lays:
            try:
                lay.run(contestant)
            except FailedError as error:
                failure = error
            else:
                return lay
        raise failure


@contextmanager
def laid_out(commit: str) -> Iterator[Rival]:
    """Check a commit out, in an environment of its own if it depends on other packages than this tree.

    Raises UnknownCommitError. Nothing of it is left afterwards, and nothing if this is interrupted.
    """
    name = short_name(commit)
    with checked_out(commit) as checkout, TemporaryDirectory(prefix="orgviewer-rival-") as name_of_folder:
        folder = Path(name_of_folder)
        interpreter = _interpreter(checkout, folder)
        watched = folder / "watched"
        watched.mkdir()
        for part in PROGRAM:
            (watched / part).symlink_to(checkout / part)
        (watched / "tests").symlink_to(ROOT / "tests")
        lays = (
            Side(interpreter, watched, folder / "settings"),
            Side(interpreter, checkout, folder / "settings", OWN_SCRIPTS),
        )
        yield Rival(name, lays)


def short_name(commit: str) -> str:
    """Return how git abbreviates a commit; raises UnknownCommitError."""
    command = ["git", "rev-parse", "--verify", "--quiet", "--short", f"{commit}^{{commit}}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise UnknownCommitError(f'git knows no commit "{commit}" here')
    return done.stdout.strip()


def dependencies(checkout: Path) -> frozenset[str]:
    """Return what a checkout says it depends on."""
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return frozenset(project["dependencies"])


def _interpreter(checkout: Path, folder: Path) -> str:
    """Return an interpreter with what a commit depends on: this one if that is the same.

    Else the packages that both depend on are taken in the versions that are here if that is possible, since a
    newer numpy is no difference of the program.
    """
    wanted = dependencies(checkout)
    if wanted == dependencies(ROOT):
        return sys.executable
    environment = folder / "environment"
    python = str(environment / "bin" / "python")
    here = folder / "here.txt"
    here.write_text("".join(f"{each.name}=={each.version}\n" for each in distributions()), encoding="utf-8")
    install = [python, "-m", "pip", "install", "--quiet", *sorted(wanted)]
    if succeeds([sys.executable, "-m", "venv", str(environment)]) and (
        succeeds([*install, "--constraint", str(here)]) or succeeds(install)
    ):
        return python
    raise UnknownCommitError("what that commit depends on cannot be installed here")
