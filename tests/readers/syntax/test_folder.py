"""A folder of one record per file: the list that one file would hold, and the way back to each file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax import folder, yaml_places
from orgviewer.readers.syntax.folder import Folder, read_folder
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.yaml_syntax import parse

LARGEST = 1_000_000


def parsed(path: Path) -> Parsed:
    """Read one file of YAML, as whoever calls would."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        problem = Problem(path, Severity.ERROR, "the file is not text", "Save it as UTF-8.")
        raise ReadError((problem,)) from None
    data, findings = parse(text)
    return Parsed(
        data,
        findings,
        lambda places: {
            place: Position(*position) for place, position in yaml_places.locate(text, places).items()
        },
    )


def read(path: Path) -> Folder:
    return read_folder(path, parsed, LARGEST)


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_files_are_records_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "10.yaml": "name: Ten",
            "2.yml": "name: Two",
            "b.JSON": '{"ID": "own", "name": "B"}',
            ".hidden.yaml": "name: Hidden",
            "notes.txt": "name: Notes",
            "pictures/1.yaml": "name: Inside",
            "meta.yaml": "title: The choir",
        },
    )
    read_in = read(tmp_path)
    assert read_in.data == [
        {"id": "2", "name": "Two"},
        {"id": "10", "name": "Ten"},
        {"ID": "own", "name": "B"},
    ]
    assert read_in.meta == {"title": "The choir"}
    assert [finding.place for finding in read_in.findings] == [("pictures",), ("meta.yaml",)]


def test_folders_named_for_kinds_are_lists(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "meta.yml": "title: The choir",
            "people/ada.yaml": "name: Ada",
            "organizations/altos.yaml": "name: Altos",
            "memberships.json": '[{"person_id": "ada", "organization_id": "altos"}, {"person_id": "bo"}]',
            "stray.yaml": "name: Stray",
        },
    )
    read_in = read(tmp_path)
    assert read_in.data == {
        "meta": {"title": "The choir"},
        "persons": [{"id": "ada", "name": "Ada"}],
        "organizations": [{"id": "altos", "name": "Altos"}],
        "memberships": [{"person_id": "ada", "organization_id": "altos"}, {"person_id": "bo"}],
    }
    (finding,) = read_in.findings
    assert (
        finding.message
        == 'the file "stray.yaml" is left out: it lies in no folder named for a kind of record'
    )
    assert read_in.locate(
        {finding.place, ("persons", 0, "name"), ("memberships", 1, "person_id"), ("meta", "title"), ()}
    ) == {
        finding.place: Position(path=tmp_path / "stray.yaml"),
        ("persons", 0, "name"): Position(1, 1, path=tmp_path / "people/ada.yaml"),
        ("memberships", 1, "person_id"): Position(1, 53, path=tmp_path / "memberships.json"),
        ("meta", "title"): Position(1, 1, path=tmp_path / "meta.yml"),
        (): Position(path=tmp_path),
    }


def test_findings_and_places_lead_to_lines_of_files(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "name: A\nrole: Alto\n", "b.yaml": "name: B\nname: C\nrole: Bass\n"})
    write(tmp_path, {"several.yaml": "- name: D\n- name: E\n  name: F\n"})
    read_in = read(tmp_path)
    assert [finding.place for finding in read_in.findings] == [(1, "name"), (3, "name")]
    assert read_in.locate({(0, "role"), (1, "name"), (1, "id"), (2,), (3, "name")}) == {
        (0, "role"): Position(2, 1, path=tmp_path / "a.yaml"),
        (1, "name"): Position(2, 1, path=tmp_path / "b.yaml"),
        (1, "id"): Position(1, 1, path=tmp_path / "b.yaml"),
        (2,): Position(1, 3, path=tmp_path / "several.yaml"),
        (3, "name"): Position(3, 3, path=tmp_path / "several.yaml"),
    }


def test_files_that_cannot_be_read_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "name: A", "broken.yaml": "name: [", "empty.yaml": "", "text.yaml": "Ada"})
    (tmp_path / "image.yaml").write_bytes(b"\xff\xfe\xff\xd8")
    read_in = read(tmp_path)
    assert read_in.data == [{"id": "a", "name": "A"}]
    assert {finding.severity for finding in read_in.findings} == {Severity.WARNING}
    assert sorted(str(finding.place[0]) for finding in read_in.findings) == [
        "broken.yaml",
        "empty.yaml",
        "image.yaml",
        "text.yaml",
    ]
    position = read_in.locate({("broken.yaml",)})["broken.yaml",]
    assert position.path == tmp_path / "broken.yaml"
    assert position.line


def test_a_file_that_vanished_since_keeps_its_name(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "name: A"})
    read_in = read(tmp_path)
    (tmp_path / "a.yaml").write_text("name: [")
    assert read_in.locate({(0, "name")}) == {(0, "name"): Position(path=tmp_path / "a.yaml")}


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "the folder holds no YAML or JSON file"),
        ({"notes.txt": "name: A"}, "the folder holds no YAML or JSON file"),
        ({"a.yaml": "name: ["}, "no file of this folder can be read: "),
        ({"a.yaml": "", "b.yaml": ""}, "no file of this folder can be read: it holds no record"),
        ({"a.yaml": "name: " + "x" * LARGEST}, "the files of the folder are larger than"),
    ],
)
def test_a_folder_without_records_is_an_error(tmp_path: Path, files: dict[str, str], message: str) -> None:
    write(tmp_path, files)
    with pytest.raises(SyntaxMistakeError) as caught:
        read(tmp_path)
    assert caught.value.mistake.message.startswith(message)


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "MOST_FILES", 2)
    write(tmp_path, {f"{number}.yaml": "name: A" for number in range(3)})
    with pytest.raises(SyntaxMistakeError, match="more than 2 files"):
        read(tmp_path)


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SyntaxMistakeError, match="cannot be read"):
        read(tmp_path / "nowhere")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_and_pipes_lead_nowhere(tmp_path: Path) -> None:
    write(tmp_path, {"people/a.yaml": "name: A"})
    (tmp_path / "people" / "people").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "people" / "loop.yaml").symlink_to("loop.yaml")
    os.mkfifo(tmp_path / "people" / "pipe.yaml")
    assert read(tmp_path).data == {"persons": [{"id": "a", "name": "A"}]}


def test_folders_whose_records_are_not_read_are_told(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "name: Ada", "former/b.yaml": "name: Bo", "photos/c.txt": "x"})
    read_in = read(tmp_path)
    assert [(finding.message, finding.severity) for finding in read_in.findings] == [
        ('the folder "former" is left out: what lies in it is not read', Severity.WARNING)
    ]
    place = read_in.findings[0].place
    assert read_in.locate({place})[place] == Position(0, 0, path=tmp_path)
    nested = tmp_path / "photos" / "nested"
    write(nested, {"people/a.yaml": "name: Ada", "people/former/b.yaml": "name: Bo"})
    assert [finding.place for finding in read(nested).findings] == [("people/former",)]


def test_what_a_plain_list_says_of_itself_is_told_to_be_left_out(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "name: Ada", "meta.yaml": "title: The choir"})
    (finding,) = read(tmp_path).findings
    assert finding.message == (
        'the file "meta.yaml" is left out: a plain list of records says nothing of itself'
    )
    assert finding.severity is Severity.WARNING
