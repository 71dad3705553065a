"""A commit is laid out with what it needs, and nothing of it is left, however that ends."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import compared
from tests.benchmarks import rival
from tests.benchmarks.processes import ROOT
from tests.benchmarks.rival import HERE, UnknownCommitError, laid_out

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the benchmark needs a POSIX system"),
    pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here"),
]
PROJECT = '[project]\ndependencies = ["numpy>=1.26"]\n'
SCRIPT = """
import signal, sys
from pathlib import Path
from tests import compared
from tests.benchmarks import __main__ as benchmark, rival
compared.ROOT = rival.ROOT = Path(sys.argv[1])
for number in benchmark.ENDED_BY:
    signal.signal(number, benchmark.end)
with rival.laid_out("HEAD"):
    print("laid out", flush=True)
    signal.pause()
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository of one commit, which stands for this one."""
    folder = tmp_path / "project"
    for part in rival.PROGRAM:
        (folder / part).mkdir(parents=True)
        (folder / part / "one.txt").write_text("1", encoding="utf-8")
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    git(folder, "init", "--quiet")
    commit(folder)
    monkeypatch.setattr(compared, "ROOT", folder)
    monkeypatch.setattr(rival, "ROOT", folder)
    return folder


def git(folder: Path, *words: str) -> str:
    return subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *words],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def commit(folder: Path) -> None:
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "One")


def worktrees(folder: Path) -> int:
    return len(git(folder, "worktree", "list").splitlines())


def test_a_commit_is_laid_out_with_the_scripts_of_this_tree_first(project: Path) -> None:
    (project / "orgviewer" / "one.txt").write_text("2", encoding="utf-8")
    with laid_out("HEAD") as found:
        watched, as_it_is = found.lays
        assert worktrees(project) == 2
        assert git(project, "rev-parse", "HEAD").startswith(found.name)
        assert {(lay.folder / "orgviewer" / "one.txt").read_text() for lay in found.lays} == {"1"}
        assert (watched.folder / "tests").resolve() == project / "tests"
        assert not (as_it_is.folder / "tests").exists()
        assert (watched.note, as_it_is.note) == ("", rival.OWN_SCRIPTS)
    assert worktrees(project) == 1
    assert not as_it_is.folder.exists()
    assert not watched.folder.exists()
    assert (project / "data" / "one.txt").exists()


def test_the_packages_that_are_here_serve_a_commit_that_needs_the_same(project: Path) -> None:
    with laid_out("HEAD") as found:
        assert {lay.interpreter for lay in found.lays} == {sys.executable} == {HERE.interpreter}
    assert worktrees(project) == 1


@pytest.mark.parametrize("fails", [0, 1], ids=["versions as here", "other versions"])
def test_other_packages_have_an_environment_of_their_own(
    project: Path, monkeypatch: pytest.MonkeyPatch, fails: int
) -> None:
    (project / "pyproject.toml").write_text(PROJECT.replace("1.26", "2"), encoding="utf-8")
    commands: list[list[str]] = []

    def succeeds(command: list[str]) -> bool:
        commands.append(command)
        return command[-2:-1] != ["--constraint"] or not fails

    monkeypatch.setattr(rival, "succeeds", succeeds)
    with laid_out("HEAD") as found:
        (interpreter,) = {lay.interpreter for lay in found.lays}
    make, *installs = commands
    assert make == [sys.executable, "-m", "venv", str(Path(interpreter).parents[1])]
    assert len(installs) == 1 + fails
    assert all(install[0] == interpreter and "numpy>=1.26" in install for install in installs)


def test_packages_that_cannot_be_had_are_said_and_nothing_is_left(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "pyproject.toml").write_text(PROJECT.replace("1.26", "2"), encoding="utf-8")
    monkeypatch.setattr(rival, "succeeds", lambda _: False)
    with pytest.raises(UnknownCommitError, match="cannot be installed"), laid_out("HEAD"):
        pytest.fail("it was laid out")
    assert worktrees(project) == 1


def test_an_unknown_commit_is_said(project: Path) -> None:
    with pytest.raises(UnknownCommitError, match='no commit "nowhere"'), laid_out("nowhere"):
        pytest.fail("it was laid out")
    assert worktrees(project) == 1


def test_ctrl_c_leaves_nothing_behind(project: Path) -> None:
    with pytest.raises(KeyboardInterrupt), laid_out("HEAD"):
        raise KeyboardInterrupt
    assert worktrees(project) == 1


def test_a_signal_that_ends_the_benchmark_leaves_nothing_behind(project: Path) -> None:
    command = [sys.executable, "-c", SCRIPT, str(project)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "laid out\n"
        assert worktrees(project) == 2
        process.send_signal(signal.SIGTERM)
    assert process.returncode == 128 + signal.SIGTERM
    assert worktrees(project) == 1
