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
from orgviewer.model.recognition import TableSpec
from orgviewer.readers import read, read_as_told, syntaxes
from tests.readers.table_files import rows, told, written

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
    sentence = "the folder holds no YAML or JSON file. It should hold one YAML or JSON file for each person."
    assert sentence_about(tmp_path) == sentence
    (tmp_path / "ada.yaml").write_text("name: Ada", encoding="utf-8")
    (tmp_path / "ben.json").write_text('{"name": "Ben", "manager": "ada"}', encoding="utf-8")
    assert rows(read(tmp_path)) == [
        ("ada", "Ada", None, None, None),
        ("ben", "Ben", None, None, "ada"),
    ]


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


def test_a_lack_of_memory_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lack(*_: object) -> None:
        raise MemoryError

    path = written(tmp_path, SMALL, "team.yaml")
    monkeypatch.setattr(syntaxes, "parse", lack)
    sentence = "there is not enough memory for this file. Close other programs, or split it."
    assert sentence_about(path) == sentence


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "bytes.yaml"
    path.write_bytes(b"\x01\x02\xfe\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10")
    hint = "If it comes from a spreadsheet, save it as a workbook (.xlsx) or as CSV in UTF-8."
    assert sentence_about(path) == f"the file is not text. {hint}"


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.yaml"
    path.touch()
    assert sentence_about(path) == 'the file is empty. It should hold "organizations:" and "persons:".'


def test_a_file_over_the_stated_size(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    path.touch()
    os.truncate(path, syntaxes.LARGEST_FILE + 1)
    assert sentence_about(path) == "the file is larger than 128 MiB. Split it, or shorten it."


def test_a_table_over_the_stated_size(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    path.touch()
    os.truncate(path, syntaxes.LARGEST_TABLE + 1)
    assert sentence_about(path) == "the file is larger than 256 MiB. Split it, or shorten it."


def test_an_empty_table(tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.write_text(" \n", encoding="utf-8")
    hint = "It should begin with a row that names the columns: id, name, reports_to, role."
    assert sentence_about(path) == f"the file is empty. {hint}"


@pytest.mark.parametrize("name", ["team.csv", "team.tsv", "team.txt", "team.xls", "team.CSV"])
def test_a_table_of_text_by_whatever_name(name: str, tmp_path: Path) -> None:
    path = written(tmp_path, "id\tname\tmanager\nada\tAda\t\nben\tBen\tada\n", name)
    assert rows(read(path)) == [("ada", "Ada", None, None, None), ("ben", "Ben", None, None, "ada")]


@pytest.mark.parametrize("suffix", ["jsonl", "NDJSON"])
def test_json_lines(suffix: str, tmp_path: Path) -> None:
    path = written(
        tmp_path, '{"id": 1, "name": "Ada"}\n{"id": 2, "name": "Ben", "pid": 1}\n', f"team.{suffix}"
    )
    dataset = read(path, spec=TableSpec((("pid", "reports_to"),)))
    assert rows(dataset) == [("1", "Ada", None, None, None), ("2", "Ben", None, None, "1")]


def test_an_encoding_that_somebody_wants_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes("name,boss\nAnn Lee,\nBob Žagars,Ann Lee\n".encode("cp1257"))
    dataset = read_as_told(path, [], None, "cp1257")
    assert dataset.persons[1].name == "Bob Žagars"
    assert dataset.problems == ()
    assert dataset.recognition is not None
    assert dataset.recognition.encoding == "Windows-1257"


def test_another_encoding_is_said(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes("id;name\n1;Jörg Müller-Lüdenscheidt\n2;Zoë Größe\n".encode("cp1252"))
    dataset = read(path)
    assert [person.name for person in dataset.persons] == ["Jörg Müller-Lüdenscheidt", "Zoë Größe"]
    sentence = "the file is not UTF-8: read as Windows-1252. If names look wrong, say what it is, with "
    sentence += "--encoding or in File ▸ Columns…, or save it as UTF-8."
    assert [str(problem) for problem in dataset.problems] == [f"{path}: warning: {sentence}"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("team.csv", "id,name\n1,Ada\n1,Ben\n\n2,Eve\n"),
        ("team.json", '[{"id": 1, "name": "Ada"},\n {"id": 1, "name": "Ben"}]'),
    ],
)
def test_progress_comes_to_its_end(name: str, text: str, tmp_path: Path) -> None:
    shares: list[float] = []
    read(written(tmp_path, text, name), shares.append)
    assert shares[-1] == 1
    assert shares == sorted(shares)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("persons:\n- id: a\n  name: Ada #1\n  memberships: [{}]\n", "3:3"),
        ("- id: a\n  name: Ada #1\n  memberships: [{}]\n", "2:3"),
        ("- {id: a, name: Bo}\n- id: b\n  name: Ada #1\n", "3:3"),
        ("rows:\n- id: a\n  name: Ada #1\n", "3:3"),
        ("name: Bo\nchildren:\n- name: Ada #1\n", "3:3"),
        ("persons:\n- id: a\n  name: Ada #1\nmemberships: [{person_id: a, role: Lead}]\n", "3:3"),
    ],
    ids=["native", "bare persons", "records", "wrapped", "tree", "popolo"],
)
def test_a_text_that_a_comment_cuts_short_is_told_in_whatever_shape(
    text: str, place: str, tmp_path: Path
) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(text, encoding="utf-8")
    told = [(problem.place, problem.severity) for problem in read(path).problems if "#1" in problem.message]
    assert told == [(place, Severity.WARNING)]


def test_a_warning_hides_no_error_at_its_place(tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_bytes("Nur Text für niemanden".encode("latin-1"))
    with pytest.raises(ReadError) as caught:
        read(path)
    told = [problem.severity for problem in caught.value.problems]
    assert sorted(told, key=str) == [Severity.ERROR, Severity.WARNING]


def test_problems_stand_in_the_order_of_their_places(tmp_path: Path) -> None:
    path = written(tmp_path, "id,name,manager\nada,Ada,zoe\nada,Ben,\n\neve\nada,Max,nobody here\n")
    places = [(problem.line, problem.column) for problem in read(path).problems]
    assert places == sorted(places)
    assert len(places) == 8


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


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("persons:\n", ""),
        ("{}", ""),
        ("meta: {title: Nobody yet}\n", 'The file has "meta" (a group of 1).'),
        (
            "organisations: none\nleader: Ada\n",
            'The file has "organisations" (a value), "leader" (a value). '
            '"organisations" may be "organizations". "leader" may be whom somebody reports to.',
        ),
    ],
)
def test_a_file_without_anybody_is_an_error_that_says_what_it_has(
    text: str, hint: str, tmp_path: Path
) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(text, encoding="utf-8")
    (error,) = (problem for problem in told(path) if problem.severity is Severity.ERROR)
    assert error.message == "no people, teams or posts were found"
    assert error.hint == hint


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


def assert_harmless(content: bytes, folder: Path, name: str = "any.yaml") -> None:
    """Read bytes: whatever they are, there is a dataset or a list of problems, and nothing is written."""
    path = folder / name
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
    assert [child.name for child in folder.iterdir()] == [name]
    assert path.read_bytes() == content
    path.unlink()


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


cells = st.text("ab1,;\t\"'\n\r <>&\0é工=", max_size=40)


@harmless
@given(
    st.sampled_from(
        ["id,name,manager", "name;email;manager", "", "\tTotal", "id,assistant,start", "工号,姓名"]
    ),
    st.binary(max_size=60) | cells.map(str.encode) | cells.map(lambda text: text.encode("utf-16")),
)
@example("id,name", b'1,"')
@example("id,name", b"\0\n\0,\0")
@example("id,name", b"Total,\n" * 2)
def test_random_tables_do_no_harm(tmp_path: Path, head: str, content: bytes) -> None:
    assert_harmless(head.encode() + b"\n" + content, tmp_path, "any.csv")
