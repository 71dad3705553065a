"""Writing pictures: which endings there are, and where they can be written."""

from __future__ import annotations

import errno
import os
import tempfile
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from orgviewer.choices import PictureFormat
from orgviewer.errors import OutputError, StoppedError
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import check_output, write_picture
from orgviewer.publish.svg import writer
from tests.datasets import COMPANY, dataset
from tests.limits import file_size


@pytest.fixture
def made(letters: Letters) -> Picture:
    return make_picture(dataset(COMPANY), PictureSpec(), letters)


@pytest.mark.parametrize("suffix", [entry.suffix for entry in PictureFormat])
def test_every_format_is_written_and_tells_how_far_it_is(made: Picture, tmp_path: Path, suffix: str) -> None:
    told: list[float] = []
    output = tmp_path / f"chart{suffix.upper()}"  # capitals are fine
    write_picture(made, output, told.append)
    assert output.stat().st_size > 300
    assert told
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert [*tmp_path.iterdir()] == [output]


@pytest.mark.parametrize("suffix", [entry.suffix for entry in PictureFormat])
def test_given_up_every_format_leaves_nothing_behind(made: Picture, tmp_path: Path, suffix: str) -> None:
    def stop(share: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        write_picture(made, tmp_path / f"chart{suffix}", stop)
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("suffix", [".png", ".svg", ".csv", ".json"])
def test_the_same_picture_is_the_same_bytes(made: Picture, tmp_path: Path, suffix: str) -> None:
    outputs = [tmp_path / f"{name}{suffix}" for name in ("one", "two")]
    for output in outputs:
        write_picture(made, output)
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


@pytest.mark.parametrize("name", ["chart", "chart.jpg", "chart.png.txt", ".png", "png"])
def test_a_wrong_ending(made: Picture, tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match=r'" does not end in \.png'):
        write_picture(made, tmp_path / name)
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("suffix", [entry.suffix for entry in PictureFormat])
def test_a_full_disk_is_the_reason_that_is_told(made: Picture, tmp_path: Path, suffix: str) -> None:
    output = tmp_path / f"chart{suffix}"
    with file_size(300), pytest.raises(OutputError) as caught:
        write_picture(made, output)
    assert str(caught.value) == f'"{output}" cannot be written: {os.strerror(errno.EFBIG)}'
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("suffix", [entry.suffix for entry in PictureFormat])
def test_no_folder_for_temporary_files_is_needed(
    made: Picture, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    write_picture(made, tmp_path / f"chart{suffix}")


def test_the_folder_for_temporary_files_is_named_if_it_is_full(
    made: Picture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "HELD", 1)  # a drawing that would have to wait in a file
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with pytest.raises(OutputError) as caught:
        write_picture(made, tmp_path / "chart.svg")
    reason = os.strerror(errno.ENOENT)
    assert str(caught.value) == f"There is no room for temporary files in “{tmp_path / 'missing'}”: {reason}"
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("suffix", [entry.suffix for entry in PictureFormat])
def test_a_clock_that_runs_wrong_keeps_nothing_from_being_written(
    made: Picture, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = time.localtime
    for year in (1970, 1979, 2200):
        seconds = datetime(year, 6, 1, tzinfo=UTC).timestamp()
        monkeypatch.setattr(time, "time", lambda seconds=seconds: seconds)
        monkeypatch.setattr(time, "localtime", lambda now=None, seconds=seconds: real(now or seconds))
        write_picture(made, tmp_path / f"chart{suffix}")
        assert (tmp_path / f"chart{suffix}").stat().st_size > 300
    if suffix == ".pptx":
        with zipfile.ZipFile(tmp_path / "chart.pptx") as archive:
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_missing_folder(made: Picture, tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_picture(made, tmp_path / "missing" / "chart.png")
    assert str(caught.value) == f'The folder "{tmp_path / "missing"}" does not exist.'


def test_a_folder_as_the_output(made: Picture, tmp_path: Path) -> None:
    (tmp_path / "chart.png").mkdir()
    with pytest.raises(OutputError) as caught:
        write_picture(made, tmp_path / "chart.png")
    assert str(caught.value) == f'"{tmp_path / "chart.png"}" is a folder.'


def test_a_file_as_the_folder(made: Picture, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(OutputError, match="does not exist"):
        write_picture(made, tmp_path / "file" / "chart.png")


def test_a_name_that_is_too_long(made: Picture, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_picture(made, tmp_path / f"{'a' * 300}.png")
    with pytest.raises(OutputError, match="cannot be written"):
        check_output(tmp_path / ("a" * 300) / "chart.png")


def test_a_folder_that_may_not_be_entered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "is_dir", refuse)
    with pytest.raises(OutputError, match="cannot be written: Permission denied"):
        check_output(tmp_path / "chart.png")
