"""Files that are being written: that nothing of them stays, and nothing of anybody else's goes."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer import unfinished
from orgviewer.atomic_write import whole_file, write_whole
from orgviewer.errors import OutputError
from orgviewer.unfinished import LONGEST, MARK, PROCESS, _prefix, sweep
from tests.faults.calls import Calls, refusing

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without a name")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="processes end otherwise there")
WAYS = {"nameless": (), "named": ("nameless",), "copied": ("link",)}
NAME = "list.csv"
NOBODY = 999_999_999  # more than any system counts its processes to


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let files come to their names on each of the ways."""
    with refusing(Calls(), WAYS[request.param]):
        yield


def left_over(folder: Path, number: int = NOBODY, process: str = "0" * 8, name: str = NAME) -> Path:
    """Make what a process of a number would have left of a file."""
    path = folder / f"{_prefix(name)}{number}-{process}-12345678.part"
    path.write_bytes(b"half")
    return path


@LINUX
def test_nobody_sees_a_file_while_it_is_written(tmp_path: Path) -> None:
    with whole_file(tmp_path / NAME) as file:
        file.write(b"half" * 10_000)
        file.flush()
        assert [*tmp_path.iterdir()] == []
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_where_all_files_have_names_one_is_hidden_until_all_is_written(tmp_path: Path) -> None:
    with refusing(Calls(), ("nameless",)), whole_file(tmp_path / NAME) as file:
        (hidden,) = tmp_path.iterdir()
        assert hidden.name.startswith(".")
        assert hidden.name.endswith(".part")
        file.write(b"new")
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


# Killed at the worst moment

KILLED = """
import os, signal, sys
from pathlib import Path
from orgviewer.atomic_write import whole_file

def kill(*arguments, **options):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[2] == "named":
    sys.platform = "another"
if sys.argv[3] == "while writing":
    with whole_file(Path(sys.argv[1])) as file:
        file.write(b"half" * 10_000)
        file.flush()
        kill()
os.replace = kill
with whole_file(Path(sys.argv[1])) as file:
    file.write(b"whole")
"""


@POSIX
@pytest.mark.parametrize("moment", ["while writing", "before its name"])
@pytest.mark.parametrize("way_there", ["nameless", "named"])
def test_what_a_killed_process_left_goes_when_the_file_is_written_again(
    tmp_path: Path, way_there: str, moment: str
) -> None:
    output = tmp_path / NAME
    output.write_bytes(b"old")
    result = subprocess.run(
        [sys.executable, "-c", KILLED, str(output), way_there, moment], capture_output=True, check=False
    )
    assert (result.returncode, result.stderr) == (-signal.SIGKILL, b"")
    assert output.read_bytes() == b"old"
    nothing = sys.platform == "linux" and (way_there, moment) == ("nameless", "while writing")
    assert len([*tmp_path.iterdir()]) == (1 if nothing else 2)
    write_whole(output, ["new"])
    assert [*tmp_path.iterdir()] == [output]


@POSIX
def test_another_file_does_not_take_it_away(tmp_path: Path) -> None:
    left = left_over(tmp_path)
    write_whole(tmp_path / "another.csv", ["new"])
    assert left.exists()
    write_whole(tmp_path / NAME, ["new"])
    assert not left.exists()


@POSIX
def test_an_earlier_process_of_the_same_number_is_none_that_lives(tmp_path: Path) -> None:
    left, own = left_over(tmp_path, os.getpid()), left_over(tmp_path, os.getpid(), PROCESS)
    sweep(tmp_path / NAME)
    assert (left.exists(), own.exists()) == (False, True)


@POSIX
def test_nothing_of_a_living_process_is_taken_away(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        left = left_over(tmp_path, process.pid)
        sweep(tmp_path / NAME)
        assert left.exists()
        process.communicate(b"\n")
    sweep(tmp_path / NAME)
    assert not left.exists()


@POSIX
def test_a_process_that_one_may_not_ask_lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(number: int, message: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", refuse)  # as to whoever is no administrator
    left = left_over(tmp_path)
    sweep(tmp_path / NAME)
    assert left.exists()


@POSIX
def test_what_is_in_use_elsewhere_stays(tmp_path: Path) -> None:
    """A process of another machine or container has a number that says nothing here."""
    left = left_over(tmp_path)
    with left.open("rb+") as file:
        unfinished._lock(file.fileno())
        sweep(tmp_path / NAME)
        assert left.exists()
    sweep(tmp_path / NAME)
    assert not left.exists()


@pytest.mark.usefixtures("way")
def test_whoever_writes_the_same_file_at_the_same_time_keeps_theirs(tmp_path: Path) -> None:
    with whole_file(tmp_path / NAME) as one:
        one.write(b"one" * 10_000)
        write_whole(tmp_path / NAME, ["other"])
    assert (tmp_path / NAME).read_bytes() == b"one" * 10_000
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


@POSIX
def test_files_of_other_programs_stay(tmp_path: Path) -> None:
    names = [
        f".{NAME}.part",
        f".{NAME}.orgviewer-",
        f".{NAME}.orgviewer-{NOBODY}.part",
        f".{NAME}.orgviewer-{NOBODY}-00000000-12345678.part.old",
        f"{NAME}.orgviewer-{NOBODY}-00000000-12345678.part",
        f".{NAME}.orgviewer-{NOBODY}-notahexa-12345678.part",
        f".{NAME}.abcdefgh.part",
    ]
    for name in names:
        (tmp_path / name).write_bytes(b"mine")
    folder, link = left_over(tmp_path, NOBODY - 1), left_over(tmp_path, NOBODY - 2)
    folder.unlink()
    folder.mkdir()
    link.unlink()
    link.symlink_to(tmp_path / names[0])
    write_whole(tmp_path / NAME, ["new"])
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*names, folder.name, link.name, NAME])


@POSIX
def test_what_cannot_be_taken_away_keeps_nobody_from_writing(tmp_path: Path) -> None:
    left = left_over(tmp_path)
    with refusing(Calls(), ("unlink",)):
        write_whole(tmp_path / NAME, ["new"])
    assert sorted(tmp_path.iterdir()) == sorted([left, tmp_path / NAME])


# Names


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("letter", ["n", "ü", "吴", "🙂"])
@pytest.mark.parametrize("length", [253, 254, 255])
def test_names_as_long_as_the_system_takes_them(tmp_path: Path, letter: str, length: int) -> None:
    name = letter * ((length - 4) // len(letter.encode())) + ".csv"
    output = tmp_path / name
    try:
        output.touch()
    except OSError as error:
        pytest.skip(f"this system takes no such name: {error}")
    write_whole(output, ["new"])
    output.unlink()
    write_whole(output, ["new"])
    assert [*tmp_path.iterdir()] == [output]


@given(st.text(min_size=1).filter(lambda name: "/" not in name and "\0" not in name))
def test_a_hidden_name_is_a_name_and_tells_whose_it_is(name: str) -> None:
    hidden = f"{_prefix(name)}{2**22}-{PROCESS}-12345678.part"
    assert len(hidden.encode()) <= LONGEST + 60 < 143
    assert MARK.fullmatch(hidden.removeprefix(_prefix(name)))
    whole, cut = name.encode("utf-8", "replace").decode(), _prefix(name)[1:].rpartition(".")[0]
    assert whole.startswith(cut)
    assert len(cut.encode()) > LONGEST - 4 or cut == whole


# Who may read it


@POSIX
@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666, 0o755])
def test_a_file_keeps_who_may_read_it_and_nobody_else_reads_it_meanwhile(tmp_path: Path, mode: int) -> None:
    output = tmp_path / NAME
    output.touch()
    output.chmod(mode)
    with whole_file(output) as file:
        assert os.fstat(file.fileno()).st_mode & 0o777 & ~mode == 0
    assert output.stat().st_mode & 0o777 == mode


@POSIX
@pytest.mark.usefixtures("way")
def test_a_new_file_is_read_by_whom_the_system_says(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / NAME, ["new"])
    finally:
        os.umask(before)
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o640


# What is told


@POSIX
@pytest.mark.usefixtures("way")
def test_a_folder_that_vanishes_meanwhile_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()

    def write() -> None:
        with whole_file(folder / NAME) as file:
            file.write(b"new")
            for hidden in folder.iterdir():
                hidden.unlink()
            folder.rmdir()

    with pytest.raises(OutputError, match=rf"cannot be written: {os.strerror(errno.ENOENT)}"):
        write()
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("has_old", [False, True])
def test_a_disk_that_may_only_be_read_is_said(tmp_path: Path, has_old: bool) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk takes the rights of an administrator, on Linux")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], check=False, capture_output=True
    ).returncode:
        pytest.skip("this machine mounts no small disk")
    try:
        if has_old:
            (disk / NAME).write_bytes(b"old")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(OutputError, match=f"cannot be written: {os.strerror(errno.EROFS)}"):
            write_whole(disk / NAME, ["new"])
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("error", [SystemExit, KeyboardInterrupt, MemoryError, GeneratorExit])
def test_whatever_ends_it_nothing_stays(tmp_path: Path, error: type[BaseException]) -> None:
    (tmp_path / NAME).write_bytes(b"old")

    def fail() -> None:
        with whole_file(tmp_path / NAME) as file:
            file.write(b"half" * 10_000)
            raise error

    with pytest.raises(error):
        fail()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {NAME: b"old"}


@POSIX
@pytest.mark.usefixtures("way")
def test_a_file_keeps_its_owner_and_its_group(tmp_path: Path) -> None:
    output = tmp_path / NAME
    output.write_bytes(b"old")
    output.chmod(0o640)
    try:
        os.chown(output, 12_345, 23_456)
    except PermissionError:
        pytest.skip("only the system's own user gives files away")
    write_whole(output, ["new"])
    kept = output.stat()
    assert (kept.st_uid, kept.st_gid, kept.st_mode & 0o777) == (12_345, 23_456, 0o640)
    assert output.read_bytes() == b"new"


@POSIX
@pytest.mark.usefixtures("way")
@pytest.mark.parametrize(("mode", "left"), [(0o660, 0o600), (0o664, 0o644), (0o640, 0o600), (0o644, 0o644)])
def test_where_the_group_cannot_be_kept_the_new_one_gains_nothing(
    mode: int, left: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / NAME
    output.write_bytes(b"old")
    output.chmod(mode)
    try:
        os.chown(output, -1, 23_456)
    except PermissionError:
        pytest.skip("only the system's own user gives files away")

    def refused(descriptor: int, owner: int, group: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "fchown", refused)
    write_whole(output, ["new"])
    assert output.stat().st_mode & 0o7777 == left


@POSIX
def test_where_the_owner_cannot_be_kept_the_group_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / NAME
    output.write_bytes(b"old")
    asked: list[tuple[int, int]] = []
    seen = os.stat_result((0o100640, 0, 0, 1, os.getuid() + 1, os.getgid(), 3, 0, 0, 0))

    def refused(descriptor: int, owner: int, group: int) -> None:
        asked.append((owner, group))
        if owner != -1:
            raise PermissionError

    monkeypatch.setattr(os, "fchown", refused)
    with output.open("rb") as file:
        unfinished._keep_owner(file.fileno(), seen)
    assert asked == [(os.getuid() + 1, os.getgid()), (-1, os.getgid())]


@LINUX
@pytest.mark.usefixtures("way")
def test_a_file_keeps_the_attributes_that_people_set(tmp_path: Path) -> None:
    if sys.platform != "linux":
        return
    output = tmp_path / NAME
    output.write_bytes(b"old")
    try:
        os.setxattr(output, "user.comment", b"ours")
    except OSError:
        pytest.skip("this file system keeps no such attributes")
    write_whole(output, ["new"])
    assert os.getxattr(output, "user.comment") == b"ours"


@LINUX
@pytest.mark.parametrize("is_allowed", [True, False])
def test_a_list_of_who_may_read_is_kept_or_nobody_gains(
    is_allowed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / NAME
    output.write_bytes(b"old")
    output.chmod(0o660)
    given: list[tuple[str, bytes]] = []

    def give(descriptor: int, name: str, value: bytes) -> None:
        if not is_allowed:
            raise OSError(errno.ENOTSUP, "not here")
        given.append((name, value))

    monkeypatch.setattr(os, "listxattr", lambda path: [unfinished.ACCESS_LIST, "security.other"])
    monkeypatch.setattr(os, "getxattr", lambda path, name: b"list")
    monkeypatch.setattr(os, "setxattr", give)
    write_whole(output, ["new"])
    assert given == ([(unfinished.ACCESS_LIST, b"list")] if is_allowed else [])
    assert output.stat().st_mode & 0o777 == (0o660 if is_allowed else 0o600)
