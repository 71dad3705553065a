"""Bytes and text of files, and one sentence where there are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.errors import ReadError, Severity
from orgviewer.model.findings import Finding
from orgviewer.readers.syntax import contents
from orgviewer.readers.syntax.contents import require_file, text_of_file

TEXT = "id;name\n1;Jörg Müller-Lüdenscheidt\n2;Zoë Größe\n"


def refusal(path: Path, largest: int = 1_000_000) -> str:
    with pytest.raises(ReadError) as first:
        require_file(path, largest)
    assert len(first.value.problems) == 1
    return str(first.value).removeprefix(f"{path}: error: ")


def test_the_first_bytes(tmp_path: Path) -> None:
    path = tmp_path / "team.xlsx"
    path.write_bytes(b"PK\x03\x04" + bytes(100))
    assert require_file(path, 104) == b"PK\x03\x04" + bytes(100)
    assert refusal(path, 103) == "the file is larger than 0 MiB. Split it, or shorten it."


def test_files_that_are_none(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a.csv") == "the file does not exist"
    assert refusal(tmp_path) == "this is a device or a pipe, not a file. Save what it holds to a file first."
    assert refusal(tmp_path / ("a" * 5_000)).startswith("the file cannot be read: file name too long")
    assert refusal(Path("a\0b")).startswith("the file cannot be read: ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_nothing_to_speak_of(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes(TEXT.encode(encoding))
    assert text_of_file(path, 1_000)[:2] == (TEXT, [])


def test_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes(TEXT.encode("cp1252"))
    told = "the file is not UTF-8: read as Windows-1252"
    hint = "If names look wrong, say what it is, with --encoding or in File ▸ Columns…, or save it as UTF-8."
    found = Finding((), told, hint, Severity.WARNING)
    assert text_of_file(path, 1_000) == (TEXT, [found], "Windows-1252")


def test_an_encoding_that_is_wanted_is_taken_at_its_word(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes("Łukasz".encode("cp1250"))
    assert text_of_file(path, 1_000, "cp1250") == ("Łukasz", [], "Windows-1250")
    assert text_of_file(path, 1_000, "latin-1") == ("£ukasz", [], "latin-1")
    text, (told,), _ = text_of_file(path, 1_000, "utf-8")
    assert (text, told.message) == ("\ufffdukasz", "the file is UTF-8 with 1 broken character")


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(bytes(range(32)) * 10)
    with pytest.raises(ReadError, match="the file is not text"):
        text_of_file(path, 1_000)


def test_a_file_that_grew_meanwhile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_text("id\n" * 100, encoding="utf-8")
    with pytest.raises(ReadError, match="the file is larger than"):
        text_of_file(path, 299)


def test_a_file_that_vanished_meanwhile_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="the file does not exist"):
        text_of_file(tmp_path / "team.csv", 299)


def test_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes(b"id\n")
    before = path.stat().st_mtime_ns
    text_of_file(path, 299)
    assert require_file(path, 299)[: contents.HEAD] == b"id\n"
    assert path.stat().st_mtime_ns == before
    assert [*tmp_path.iterdir()] == [path]


def test_text_with_a_broken_byte_is_told_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes(TEXT.encode() + b"3;Bj\xffrn\n")
    text, (finding,), _ = text_of_file(path, 1_000_000)
    assert text.endswith("Bj\ufffdrn\n")
    assert finding.message == "the file is UTF-8 with 1 broken character"
