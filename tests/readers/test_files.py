"""What can be wrong with a file as a file, and that no bytes whatever do harm."""

from __future__ import annotations

import codecs
import contextlib
import gc
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from orgviewer.errors import ReadError, Severity
from orgviewer.readers import files, read

SMALL = "organizations: [{id: lab, name: Läb}]\n"
SEED = (Path(__file__).parents[2] / "data" / "example.yaml").read_bytes()


def sentence_about(path: Path) -> str:
    with pytest.raises(ReadError) as caught:
        read(path)
    assert len(caught.value.problems) == 1
    return str(caught.value).removeprefix(f"{path}: error: ")


def test_a_missing_file_names_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_text(SMALL, encoding="utf-8")
    assert sentence_about(tmp_path / "taem.yaml") == 'the file does not exist. Did you mean "team.yaml"?'
    assert sentence_about(tmp_path / "quite-different") == "the file does not exist"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"
    assert sentence_about(folder / "a.yaml") == f'the file does not exist. There is no folder "{folder}".'


def test_a_folder(tmp_path: Path) -> None:
    assert sentence_about(tmp_path) == "this is a folder, not a file. Name a file in it."


def test_a_device_is_not_read() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no /dev/zero")
    sentence = "this is a device or a pipe, not a file. Save what it holds to a file first."
    assert sentence_about(Path("/dev/zero")) == sentence


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.yaml"
    path.write_text(SMALL, encoding="utf-8")

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)  # chmod does not stop a test that runs as root
    assert sentence_about(path) == "you have no permission to read this file. Ask its owner."


def test_a_name_that_no_file_can_have() -> None:
    assert sentence_about(Path("a\0b")).startswith("the file cannot be read: ")
    assert sentence_about(Path("a" * 5_000)).startswith("the file cannot be read: file name too long")


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "picture.yaml"
    path.write_bytes(b"\x89PNG\r\n")
    expected = "the file is not text: byte 1 is not valid in UTF-8. Save it as text in UTF-8."
    assert sentence_about(path) == expected


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.yaml"
    path.touch()
    assert sentence_about(path) == 'the file is empty. It should hold "organizations:" and "persons:".'


def test_a_file_over_the_stated_size(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    path.touch()
    os.truncate(path, files.LARGEST_FILE + 1)
    assert sentence_about(path) == "the file is larger than 128 MiB. Split it, or shorten it."


@pytest.mark.parametrize(
    "content",
    [
        SMALL.encode(),
        codecs.BOM_UTF8 + SMALL.encode(),
        codecs.BOM_UTF16_LE + SMALL.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SMALL.encode("utf-16-be"),
        SMALL.replace("\n", "\r\n").encode(),
    ],
)
def test_what_editors_save_is_read(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_bytes(content)
    dataset = read(path)
    assert dataset.organizations[0].name == "Läb"
    assert dataset.path == path


@pytest.mark.parametrize("text", ["persons:\n", "meta: {title: Nobody yet}\n", "{}"])
def test_a_chart_without_anybody_is_a_chart(text: str, tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(text, encoding="utf-8")
    assert read(path).problems == ()


@pytest.mark.parametrize("name", ["xai.yaml", "example.yaml"])
def test_the_samples_have_no_problems(name: str) -> None:
    assert read(Path(__file__).parents[2] / "data" / name).problems == ()


@pytest.mark.parametrize("text", [SMALL, "a: [", "persons: abc"])
def test_the_garbage_collector_is_as_it_was(text: str, tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(text, encoding="utf-8")
    with contextlib.suppress(ReadError):
        read(path)
    assert gc.isenabled()


def assert_harmless(content: bytes, folder: Path) -> None:
    """Read bytes: whatever they are, there is a dataset or a list of problems, and nothing is written."""
    path = folder / "any.yaml"
    path.write_bytes(content)
    try:
        problems = read(path).problems
    except ReadError as error:
        problems = error.problems
        refused = True
    else:
        refused = False
    assert refused == any(problem.severity is Severity.ERROR for problem in problems)
    for problem in problems:
        assert problem.message
        assert str(problem).isprintable()
        assert "$" not in problem.message or b"$" in content
    assert [child.name for child in folder.iterdir()] == ["any.yaml"]
    assert path.read_bytes() == content


harmless = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)


@pytest.mark.usefixtures("parser")
@harmless
@given(st.binary(max_size=300) | st.text("[]{}-?:,&*!|>'\"%@`#~<= \n\tab\\x", max_size=80).map(str.encode))
@example(b"&a [*a]: *a")
@example(b"? *a\n: &a b")
@example(b"- &a a: *a\n  *a : b")
@example(b"\xff\xfe\x00\xd8")
def test_random_bytes_do_no_harm(tmp_path: Path, content: bytes) -> None:
    assert_harmless(content, tmp_path)


@st.composite
def mutations(draw: st.DrawFn) -> bytes:
    """Return a sample file in which a few pieces were replaced, doubled or taken out."""
    lines = SEED.splitlines(keepends=True)
    start = draw(st.integers(0, len(lines) - 1))
    content = bytearray(b"".join(lines[start : start + 60]))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(content)))
        length = draw(st.integers(0, 12))
        new = draw(
            st.sampled_from([b"", b"\n", b"- ", b": ", b"[", b"}", b"'", b"*a", b"&a ", b"~", b"\t", b"x"])
        )
        content[place : place + length] = new
    return bytes(content)


@harmless
@given(mutations())
def test_a_mutated_sample_does_no_harm(tmp_path: Path, content: bytes) -> None:
    assert_harmless(content, tmp_path)
