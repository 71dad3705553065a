"""Archives as far as their parts are read: within limits, and damaged ones in one sentence."""

from __future__ import annotations

import io
import zipfile

import pytest

from orgviewer.readers.syntax.drawings.package import opened
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError


def archive(compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as made:
        made.writestr("one.xml", "<a/>")
    return file.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(SyntaxMistakeError) as raised, opened(content) as package:
        package.read("one.xml")
    return raised.value.mistake.message


def test_a_part_is_read_by_its_name() -> None:
    with opened(archive()) as package:
        assert package.read("one.xml") == b"<a/>"
        with pytest.raises(KeyError):
            package.read("two.xml")


def test_an_archive_whose_beginning_is_cut_off_is_damaged() -> None:
    assert refused(archive()[20:]) == "the file is damaged: its parts cannot be unpacked"


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_parts_are_packed_as_documents_pack_them(compression: int) -> None:
    assert refused(archive(compression)) == "the file is damaged: its parts cannot be unpacked"
