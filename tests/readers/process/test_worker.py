"""Reading in another process: the same outcome, told on the way, and stopped at once."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from multiprocessing import Pipe, active_children
from pathlib import Path

import pytest

from orgviewer.commands.sample import write_sample
from orgviewer.errors import ReadError, StoppedError
from orgviewer.model.recognition import TableSpec
from orgviewer.progress import STEP, unheard
from orgviewer.readers import read
from orgviewer.readers.process import worker as apart
from orgviewer.readers.process.transfer import unpack
from orgviewer.readers.process.worker import parts, read_apart, serve
from orgviewer.resources import sample
from tests.readers.process.test_transfer import assert_same

BIG = 20_000  # people; reading them has just begun when the first progress is told


@pytest.fixture(autouse=True)
def nobody_left() -> Iterator[None]:
    """Fail a test that leaves a process behind."""
    assert active_children() == []
    yield
    assert active_children() == []


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("big") / "big.yaml"
    write_sample(people=BIG, output=path, seed=1)
    return path


def always() -> bool:
    return True


def test_reading_apart_is_reading(tmp_path: Path) -> None:
    table = tmp_path / "sample.csv"
    write_sample(people=3_000, output=table, seed=1)
    for path in (sample("example.yaml"), table):
        shares: list[float] = []
        assert_same(read_apart(path, shares.append, always), read(path))
        assert shares[-1] == 1
        assert all(before <= after for before, after in pairwise(shares))


def test_the_window_hears_of_a_large_file_in_steps(big: Path) -> None:
    here: list[float] = []
    apart: list[float] = []
    read(big, here.append)
    read_apart(big, apart.append, always)
    assert 1 < len(apart) <= 1 / STEP + 2 < len(here)
    assert apart[-1] == here[-1] == 1


def test_warnings_come_with_the_dataset(tmp_path: Path) -> None:
    path = tmp_path / "warned.csv"
    path.write_text("id,manager\nada,zoe\nben,ben\n", encoding="utf-8")
    here = read(path)
    apart = read_apart(path, lambda _: None, always)
    assert apart.problems == here.problems != ()
    assert_same(apart, here)


def test_a_wish_goes_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_text("id,x\nada,\nben,ada\n", encoding="utf-8")
    spec = TableSpec((("x", "reports_to"),))
    apart = read_apart(path, lambda _: None, always, spec)
    assert_same(apart, read(path, spec=spec))
    assert [*apart.managers] == [-1, 0]


def test_a_folder_is_read_apart(tmp_path: Path) -> None:
    (tmp_path / "ada.yaml").write_text("name: Ada", encoding="utf-8")
    (tmp_path / "ben.yaml").write_text("name: [", encoding="utf-8")
    here = read(tmp_path)
    apart = read_apart(tmp_path, lambda _: None, always)
    assert apart.problems == here.problems != ()
    assert [type(problem.path) for problem in apart.problems] == [type(tmp_path)]
    assert_same(apart, here)


@pytest.mark.parametrize("name", ["broken.yaml", "missing.yaml", "empty.csv", "nobody.csv"])
def test_problems_are_those_of_reading(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if name != "missing.yaml":
        texts = {"broken.yaml": "persons: [{id: a}, {nmae: b}]", "nobody.csv": "hat,shoe\na,b\nb,a\n"}
        path.write_text(texts.get(name, ""), encoding="utf-8")
    with pytest.raises(ReadError) as here:
        read(path)
    with pytest.raises(ReadError) as apart:
        read_apart(path, lambda _: None, always)
    assert apart.value.problems == here.value.problems
    assert str(apart.value) == str(here.value)


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text on this system")
def test_names_that_are_no_text_go_with_the_file(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"team \xff")
    folder.mkdir()
    (folder / os.fsdecode(b"ada \xfe.yaml")).write_text("name: Ada\nmanager: eve\n", encoding="utf-8")
    here = read(folder)
    apart = read_apart(folder, lambda _: None, always)
    assert_same(apart, here)
    assert apart.path == folder
    assert apart.problems == here.problems != ()
    apart.persons[0].id.encode()
    with pytest.raises(ReadError) as caught:
        read_apart(folder / os.fsdecode(b"\xfd.csv"), lambda _: None, always)
    assert [problem.path.name for problem in caught.value.problems] == ["\udcfd.csv"]


def test_stopping_ends_the_other_process(big: Path) -> None:
    shares: list[float] = []
    with pytest.raises(StoppedError):
        read_apart(big, shares.append, lambda: not shares)
    assert len(shares) == 1
    assert shares[0] < 0.5
    assert active_children() == []


def test_what_is_not_wanted_from_the_start_is_not_read(big: Path) -> None:
    shares: list[float] = []
    with pytest.raises(StoppedError):
        read_apart(big, shares.append, lambda: False)
    assert shares == []


def test_a_listener_that_fails_leaves_no_process(big: Path) -> None:
    def fail(share: float) -> None:
        raise ValueError(share)

    with pytest.raises(ValueError, match=r"0\."):
        read_apart(big, fail, always)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system ends processes in another way")
def test_a_process_that_dies_is_one_problem(big: Path) -> None:
    def end_it(share: float) -> None:
        for child in active_children():
            assert child.pid is not None
            os.kill(child.pid, signal.SIGKILL)

    with pytest.raises(ReadError) as caught:
        read_apart(big, end_it, always)
    assert str(caught.value) == f"{big}: error: reading it ended without a result"


def tell_children(number: int) -> None:
    for child in active_children():
        assert child.pid is not None
        os.kill(child.pid, number)


@pytest.mark.skipif(os.name == "nt", reason="a console tells its programs otherwise")
def test_a_key_that_interrupts_the_window_does_not_reach_the_other_process(big: Path) -> None:
    told: list[float] = []

    def interrupt(share: float) -> None:
        told.append(share)
        tell_children(signal.SIGINT)

    assert_same(read_apart(big, interrupt, always), read(big))
    assert told


def test_a_process_that_is_told_to_end_cleans_up_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    cleaned: list[Path] = []

    def read_a_part(path: Path, *_: object) -> None:
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            cleaned.append(path)

    monkeypatch.setattr(apart, "read", read_a_part)
    receiver, sender = Pipe(duplex=False)
    with receiver, sender:
        serve(sender, "team.csv", TableSpec())
        assert cleaned == [Path("team.csv")]
        assert not receiver.poll()


def test_a_process_that_nobody_listens_to_ends_without_a_word() -> None:
    receiver, sender = Pipe(duplex=False)
    receiver.close()
    with sender:
        serve(sender, str(sample("example.yaml")), TableSpec())


@pytest.mark.skipif(os.name == "nt", reason="pipes announce no lengths on this system")
def test_a_message_that_breaks_off_is_one_problem(tmp_path: Path) -> None:
    receiver, sender = Pipe(duplex=False)
    os.write(sender.fileno(), struct.pack("!i", 1_000) + b".abc")  # 1,000 bytes are announced
    sender.close()
    with receiver, pytest.raises(ReadError, match="reading it ended without a result"):
        unpack(parts(receiver, unheard, always, tmp_path / "team.csv"))


@pytest.mark.skipif(sys.platform == "win32", reason="no folder goes there while somebody works in it")
def test_a_file_is_read_after_the_working_folder_was_removed(tmp_path: Path) -> None:
    path, gone = tmp_path / "team.csv", tmp_path / "gone"
    path.write_text("name,manager\nAda,\nBen,Ada\n", encoding="utf-8")
    gone.mkdir()
    code = (
        "import os, pathlib, sys\n"
        "from orgviewer.errors import ReadError\n"
        "from orgviewer.readers.process.worker import read_apart\n"
        "os.rmdir(os.getcwd())\n"
        "for name in ('team.csv', sys.argv[1]):\n"
        "    try:\n"
        "        dataset = read_apart(pathlib.Path(name), lambda _: None, lambda: True)\n"
        "        print(len(dataset.persons))\n"
        "    except ReadError as error:\n"
        "        print(error.problems[0].message)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, "-c", code, str(path)]
    result = subprocess.run(
        command, cwd=gone, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert result.stderr == ""
    assert result.stdout.splitlines() == ["the folder that the program was started in is gone", "2"]
