"""Where files may be written: over plain files alone, and over nothing that is read."""

from __future__ import annotations

import errno
import os
import socket
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from orgviewer.atomic_write import write_whole
from orgviewer.commands.cli import main
from orgviewer.errors import OutputError
from orgviewer.outputs import is_there, require_apart, require_replaceable
from orgviewer.readers.sources import require_unread

TABLE = "id,name,manager\n1,Ada,\n2,Grace,1\n"
COMMANDS = ["convert", "export"]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of records, in folders of their kinds."""
    path = tmp_path / "team"
    (path / "people").mkdir(parents=True)
    for name in ("ada", "grace"):
        (path / "people" / f"{name}.json").write_text(f'{{"name": "{name}"}}', encoding="utf-8")
    return path


def contents(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.rglob("*") if file.is_file()}


def refused(command: str, path: Path, output: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return the sentence with which a command refuses, after a look at what it must not touch."""
    before = contents(path.parent)
    assert main([command, str(path), "--output", str(output)]) == 2
    written, sentence = capsys.readouterr()
    assert (written, sentence.count("\n")) == ("", 1)
    assert contents(path.parent) == before
    return sentence.removeprefix("orgviewer: ").strip()


# What is read


@pytest.mark.gui
@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_read_is_never_replaced(
    command: str, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = f'"{table}" is the file that is read; write to another.'
    assert refused(command, table, table, capsys) == sentence


@pytest.mark.gui
@POSIX
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to], ids=["symbolic", "hard"])
@pytest.mark.parametrize("is_read_by_link", [False, True])
def test_what_is_read_is_never_replaced_through_a_link(
    command: str,
    link: Callable[[Path, Path], None],
    is_read_by_link: bool,
    table: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = table.with_name("other.csv")
    link(other, table)
    path, output = (other, table) if is_read_by_link else (table, other)
    assert "is the file that is read" in refused(command, path, output, capsys)


@pytest.mark.gui
@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_read_is_never_replaced_by_another_way_there(
    command: str, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (table.parent / "below").mkdir()
    around = table.parent / "below" / ".." / table.name
    assert "is the file that is read" in refused(command, table, around, capsys)


@pytest.mark.gui
@pytest.mark.parametrize("command", COMMANDS)
def test_no_record_of_the_folder_that_is_read_is_replaced(
    command: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder / "people" / "ada.json"
    sentence = f'"{output}" is one of the files that are read; write to another.'
    assert refused(command, folder, output, capsys) == sentence


@pytest.mark.gui
@POSIX
@pytest.mark.parametrize("command", COMMANDS)
def test_no_record_is_replaced_through_links_of_folders_or_files(
    command: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    by_link = folder.with_name("link")
    by_link.symlink_to(folder, target_is_directory=True)
    assert "one of the files" in refused(command, by_link, folder / "people" / "ada.json", capsys)
    assert "one of the files" in refused(command, folder, by_link / "people" / "ada.json", capsys)
    elsewhere = folder.parent / "elsewhere.json"
    (folder / "people" / "ada.json").rename(elsewhere)
    (folder / "people" / "ada.json").symlink_to(elsewhere)
    assert "one of the files" in refused(command, folder, elsewhere, capsys)


@pytest.mark.gui
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_that_is_read_takes_another_file(command: str, folder: Path) -> None:
    output = folder / "list.csv"
    for _ in range(2):  # the second time over what the first has written
        assert main([command, str(folder), "--output", str(output)]) == 0


@pytest.mark.gui
@pytest.mark.usefixtures("qapp")
def test_no_photo_that_the_file_names_is_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people = "persons: [{id: ada, name: Ada, image: photos/ada.png}]\n"
    (tmp_path / "team.yaml").write_text(people, encoding="utf-8")
    (tmp_path / "team.csv").write_text("name,photo\nAda,photos/ada.png\n", encoding="utf-8")
    (tmp_path / "photos").mkdir()
    photo = tmp_path / "photos" / "ada.png"
    photo.write_bytes(b"a photo")
    for name in ("team.yaml", "team.csv"):
        assert "one of the files" in refused("export", tmp_path / name, photo, capsys)
    assert main(["export", str(tmp_path / "team.yaml"), "--output", str(photo.with_name("new.png"))]) == 0


def test_no_photo_is_replaced_by_a_conversion(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = tmp_path / "ada.csv"  # whatever its name says
    photo.write_bytes(b"a photo")
    source = tmp_path / "team.yaml"
    source.write_text("persons: [{id: ada, name: Ada, image: ada.csv}]\n", encoding="utf-8")
    assert "one of the files" in refused("convert", source, photo, capsys)
    assert main(["convert", str(source), "--output", str(photo.with_name("new.csv"))]) == 0


@pytest.mark.parametrize("name", ["new.json", "new.YAML", "people/new.yml", "Posts/new.json"])
def test_no_new_record_is_written_into_the_folder_that_is_read(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder / name
    output.parent.mkdir(exist_ok=True)
    with pytest.raises(OutputError, match="would be read as a record"):
        require_unread(output, folder)
    if output.suffix != ".yml":
        assert main(["convert", str(folder), "--output", str(output)]) == 2
        assert "would be read as a record" in capsys.readouterr().err
    assert not output.exists()


@pytest.mark.parametrize("name", ["new.csv", ".hidden.json", "copies/new.json", "../new.json"])
def test_what_is_no_record_of_the_folder_is_written(name: str, folder: Path) -> None:
    output = folder / name
    output.parent.mkdir(exist_ok=True)
    assert main(["convert", str(folder), "--output", str(output)]) == 0
    assert output.exists()


@POSIX
def test_no_new_record_is_written_through_a_link(folder: Path) -> None:
    link = folder.with_name("link.json")
    link.symlink_to(folder / "people" / "new.json")
    with pytest.raises(OutputError, match="would be read as a record"):
        require_unread(link, folder)


def test_a_place_where_nothing_is_asks_for_no_parts(tmp_path: Path, table: Path) -> None:
    def parts() -> Path:
        raise AssertionError

    require_apart(tmp_path / "new.csv", table, (parts() for _ in range(1)))
    require_apart(tmp_path / ("n" * 300), table, (parts() for _ in range(1)))


# What is replaced


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))


@POSIX
@pytest.mark.parametrize("by_link", [False, True])
@pytest.mark.parametrize("make", [a_pipe, a_socket])
def test_what_is_no_file_is_refused(
    make: Callable[[Path], None],
    by_link: bool,
    tmp_path: Path,
    table: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    thing, output = Path("thing.yaml"), Path("thing.yaml")
    make(thing)
    if by_link:
        output = Path("link.yaml")
        output.symlink_to(thing)
    sentence = f'"{output}" is a pipe, a socket or a device, not a file; choose another name.'
    with pytest.raises(OutputError) as caught:
        write_whole(output, ["new"])
    assert str(caught.value) == sentence
    assert main(["convert", str(table), "--output", str(output)]) == 2
    assert main(["sample", "3", "--output", str(output)]) == 2
    assert capsys.readouterr().err == f"orgviewer: {sentence}\n" * 2
    assert not stat.S_ISREG(thing.stat().st_mode)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted({"staff.csv", thing.name, output.name})


@pytest.mark.parametrize("kind", [stat.S_IFCHR, stat.S_IFBLK], ids=["character", "block"])
def test_a_device_is_refused(kind: int, table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.stat

    def changed(self: Path, **options: bool) -> os.stat_result:
        status = real(self, **options)
        return os.stat_result((kind | 0o666, *status[1:])) if self == table else status

    monkeypatch.setattr(Path, "stat", changed)  # as of a disk or a terminal
    with pytest.raises(OutputError, match="is a pipe, a socket or a device, not a file"):
        write_whole(table, ["new"])
    assert table.read_text(encoding="utf-8") == TABLE


@pytest.mark.parametrize("by_link", [False, pytest.param(True, marks=POSIX)])
def test_a_folder_is_refused(
    by_link: bool, tmp_path: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "folder.yaml"
    output.mkdir()
    if by_link:
        output = tmp_path / "link.yaml"
        output.symlink_to(tmp_path / "folder.yaml", target_is_directory=True)
    assert refused("convert", table, output, capsys) == f'"{output}" is a folder.'
    assert output.is_dir()


@POSIX
def test_a_link_that_leads_nowhere_yet_gets_its_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    link, target = tmp_path / "link.csv", tmp_path / "folder" / "new.csv"
    link.symlink_to(Path("folder") / "new.csv")
    write_whole(link, ["new"])
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert [*target.parent.iterdir()] == [target]


@POSIX
def test_a_link_into_a_missing_folder_is_said(tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "missing" / "new.csv")
    with pytest.raises(OutputError, match=r'The folder "[^"]*missing" does not exist'):
        write_whole(link, ["new"])


@POSIX
def test_links_in_a_circle_are_said(tmp_path: Path) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(OutputError, match=r'"[^"]*one\.csv" cannot be written: Too many'):
        write_whole(one, ["new"])
    assert one.is_symlink()
    assert is_there(one)


# The true reason


@pytest.mark.gui
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_name_that_is_too_long_is_said(
    command: str, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = table.with_name(f"{'n' * 300}.csv")
    reason = f'"{output}" cannot be written: {os.strerror(errno.ENAMETOOLONG)}'
    assert refused(command, table, output, capsys) == reason
    assert not is_there(output)


@pytest.mark.gui
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_that_may_not_be_entered_is_said(
    command: str, table: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real, output = Path.stat, table.with_name("secret") / "list.csv"

    def changed(self: Path, **options: bool) -> os.stat_result:
        if self == output:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))
        return real(self, **options)

    monkeypatch.setattr(Path, "stat", changed)
    reason = f'"{output}" cannot be written: {os.strerror(errno.EACCES)}'
    assert refused(command, table, output, capsys) == reason


@pytest.mark.parametrize("name", ["a\0b.csv", "\ud800.csv"])
def test_a_name_that_nothing_can_have_is_said(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and "\0" not in name:
        pytest.skip("there half a character is a name")
    with pytest.raises(OutputError, match="cannot be written: "):
        require_replaceable(tmp_path / name)
    assert not is_there(tmp_path / name)
