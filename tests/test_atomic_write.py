"""Files that are written whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from orgviewer.atomic_write import whole_file, write_whole
from orgviewer.errors import OutputError, StoppedError
from tests.limits import file_size

OLD = b"old" * 1000


@pytest.fixture(params=["new", "old"])
def output(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a path at which there is nothing yet, or an old file."""
    path = tmp_path / "chart.png"
    if request.param == "old":
        path.write_bytes(OLD)
    return path


def assert_untouched(output: Path) -> None:
    """Check that an old file is as it was and nothing else lies beside it."""
    assert {path.name: path.read_bytes() for path in output.parent.iterdir()} in ({}, {output.name: OLD})


def test_what_is_written_takes_the_place_of_what_was_there(output: Path) -> None:
    with whole_file(output) as file:
        file.write(b"new")
        assert not output.exists() or output.read_bytes() == OLD  # until all is written
    assert {path.name: path.read_bytes() for path in output.parent.iterdir()} == {output.name: b"new"}


@pytest.mark.parametrize("error", [ValueError, StoppedError, KeyboardInterrupt])
def test_after_an_error_nothing_has_changed(output: Path, error: type[BaseException]) -> None:
    def fail() -> None:
        with whole_file(output) as file:
            file.write(b"half")
            raise error

    with pytest.raises(error):
        fail()
    assert_untouched(output)


def test_a_full_disk_is_said(output: Path) -> None:
    def fill() -> None:
        with whole_file(output) as file:
            for _ in range(100):
                file.write(bytes(10_000))

    said = r'"[^"]*chart\.png" cannot be written: File too large'
    with file_size(20_000), pytest.raises(OutputError, match=said):
        fill()
    assert_untouched(output)


def test_a_small_disk_is_said(tmp_path: Path) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk takes the rights of an administrator, on Linux")
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this machine mounts no small disk")
    try:
        old = disk / "chart.png"
        old.write_bytes(OLD)
        with pytest.raises(OutputError, match="cannot be written: No space left on device"):
            write_whole(old, ("x" * 10_000 for _ in range(20)))
        assert_untouched(old)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_vanished_folder_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    output = folder / "chart.png"

    def write() -> None:
        with whole_file(output) as file:
            file.write(b"new")
            for unfinished in folder.iterdir():
                unfinished.unlink()
            folder.rmdir()

    with pytest.raises(OutputError, match="cannot be written: No such file"):
        write()


def test_a_file_that_may_only_be_read_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "chart.png"
    output.write_bytes(OLD)
    monkeypatch.setattr(os, "access", lambda *_: False)  # as for anybody but an administrator
    with pytest.raises(OutputError, match="cannot be written: it may only be read"):
        write_whole(output, ["new"])
    assert_untouched(output)


def test_a_name_that_another_program_holds_is_said(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "The file is in use", str(self), None, str(target))

    monkeypatch.setattr(Path, "replace", refuse)  # as Windows does
    with pytest.raises(OutputError, match="cannot be written: The file is in use"):
        write_whole(output, ["new"])
    assert_untouched(output)


WRITER = """
import sys
from pathlib import Path
from orgviewer.atomic_write import whole_file
print("begun", flush=True)
while True:
    with whole_file(Path(sys.argv[1])) as file:
        for _ in range(200):
            file.write(b"new" * 10_000)
"""


def test_killed_at_any_moment_the_file_is_old_or_new_and_never_half(tmp_path: Path) -> None:
    output = tmp_path / "chart.png"
    chance = random.Random(1)
    whole = b"new" * 2_000_000
    for _ in range(12):
        output.write_bytes(OLD)
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(output)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.random() / 20)  # a moment that is not chosen
            process.send_signal(signal.SIGKILL)
        assert output.read_bytes() in (OLD, whole)
        write_whole(output, ["new"])  # which takes away what the instant before a name may have left
        assert [*tmp_path.iterdir()] == [output]


def test_two_that_write_the_same_file_do_not_mix(tmp_path: Path) -> None:
    output = tmp_path / "chart.png"
    with whole_file(output) as one, whole_file(output) as other:
        one.write(b"one" * 1000)
        other.write(b"other" * 1000)
    assert output.read_bytes() in (b"one" * 1000, b"other" * 1000)
    assert [*tmp_path.iterdir()] == [output]


def test_somebody_elses_file_of_a_like_name_stays(tmp_path: Path) -> None:
    other = tmp_path / "chart.png.part"
    other.write_bytes(b"mine")
    write_whole(tmp_path / "chart.png", ["new"])
    assert other.read_bytes() == b"mine"


def test_a_link_stays_one_and_leads_to_what_is_new(tmp_path: Path) -> None:
    target, link = tmp_path / "target.png", tmp_path / "link.png"
    target.write_bytes(OLD)
    link.symlink_to(target)
    write_whole(link, ["new"])
    assert link.is_symlink()
    assert target.read_text() == "new"


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664])
def test_who_may_read_a_file_does_not_change(tmp_path: Path, mode: int) -> None:
    output = tmp_path / "chart.png"
    output.write_bytes(OLD)
    output.chmod(mode)
    write_whole(output, ["new"])
    assert output.stat().st_mode & 0o777 == mode


def test_a_new_file_can_be_read_as_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "any").write_text("any")
    write_whole(tmp_path / "new", ["new"])
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "any").stat().st_mode
