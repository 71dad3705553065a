"""Files of other kinds: one sentence names what they are, and none of them is told how to write YAML."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.errors import Severity
from orgviewer.readers import read
from tests.readers.table_files import told, written

TEXTS = {
    "vCard": "BEGIN:VCARD\nVERSION:4.0\nFN:Sol Vance\nEND:VCARD\n",
    "GraphML": '<?xml version="1.0"?>\n<graphml xmlns="x"><graph id="g"/></graphml>\n',
    "SVG": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "HTML": "<!DOCTYPE html><html><body><ul><li>Sol</li></ul></body></html>",
    "XML": "<people><person>Sol</person></people>",
    "DOT": "// an organization\ndigraph house {\n  sol -> lea\n}\n",
    "GML": 'graph [\n node [ id 1 label "Sol" ]\n]\n',
    "Mermaid": "---\ntitle: House\n---\nflowchart TD\n  sol --> lea\n",
    "PlantUML": "@startwbs\n* Sol\n** Lea\n@endwbs\n",
    "GEDCOM": "0 HEAD\n1 SOUR X\n",
    "RTF": "{\\rtf1\\ansi Sol}",
    "Turtle": "@prefix org: <http://www.w3.org/ns/org#> .\n",
    "SQL": "-- people\nCREATE TABLE people (id int);\n",
    "JavaScript": "const people = [{name: 'Sol'}]\n",
    "INI": "[people]\nsol = Director\n",
    "Markdown": "| Name | Boss |\n| --- | --- |\n| Sol | |\n",
}
BYTES = {
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "PDF": b"%PDF-1.7\n%\xe2\xe3\n",
    "gzip": b"\x1f\x8b\x08\0\0\0\0\0",
    "SQLite": b"SQLite format 3\0\x10\0",
    "Parquet": b"PAR1\x15\x04\x15\x10",
}


def only_error(path: Path) -> str:
    """Return the one thing that is said of a file."""
    (problem,) = told(path)
    assert problem.severity is Severity.ERROR
    assert "YAML" not in str(problem).removeprefix(str(path))
    return problem.message


READ_BY_NAME = ("GraphML", "DOT", "Mermaid", "PlantUML")
"""Kinds that are read, though not in a file that is named as another kind."""


@pytest.mark.parametrize("kind", READ_BY_NAME)
@pytest.mark.parametrize("name", ["file.yaml", "file.json"])
def test_a_drawing_in_a_file_of_another_name_is_told_how_to_be_named(
    kind: str, name: str, tmp_path: Path
) -> None:
    (problem,) = told(written(tmp_path, TEXTS[kind], name))
    assert problem.message.startswith("this is ")
    assert problem.message.endswith(", and not what its name says")
    assert "its own ending (." in problem.hint


@pytest.mark.parametrize("kind", [kind for kind in TEXTS if kind not in READ_BY_NAME])
@pytest.mark.parametrize("name", ["file.dat", "file.yaml", "file.json", "file"])
def test_a_text_of_another_kind_is_named_whatever_it_is_called(kind: str, name: str, tmp_path: Path) -> None:
    message = only_error(written(tmp_path, TEXTS[kind], name))
    assert message.startswith("this is ")
    assert message.endswith(", which is not read")
    assert kind.casefold() in message.casefold()


@pytest.mark.parametrize("kind", BYTES)
@pytest.mark.parametrize("name", ["file.bin", "file.csv", "file.json"])
def test_a_file_that_is_no_text_is_named(kind: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(BYTES[kind])
    assert f"{kind.casefold()}" in only_error(path).casefold()


def test_prose_is_told_to_be_nothing_that_is_read(tmp_path: Path) -> None:
    (problem,) = told(written(tmp_path, 'Once upon a time\nthere was: nobody, "or\n', "story.md"))
    assert problem.message == "this is no kind of text that is read"


def test_json_lines_are_read_whatever_they_are_called(tmp_path: Path) -> None:
    lines = '{"id": "s", "name": "Sol"}\n{"id": "l", "name": "Lea", "manager": "s"}\n'
    dataset = read(written(tmp_path, lines, "people.json"))
    assert dataset.provenance.syntax == "JSON Lines"
    assert list(dataset.managers) == [-1, 0]


@pytest.mark.parametrize(
    "text", ["dn,cn,name\nx,y,Sol\n", "graph,name\n1,Sol\n", "from,name\nx,Sol\n", "BM,name\nx,Sol\n"]
)
def test_tables_whose_names_look_like_it_are_read(text: str, tmp_path: Path) -> None:
    assert [person.name for person in read(written(tmp_path, text)).persons] == ["Sol"]


def test_a_script_stays_one_whatever_it_goes_on_with(tmp_path: Path) -> None:
    path = written(
        tmp_path, "#!/bin/sh\nmeta:\n  title: House\npersons: [{id: sol, name: Sol}]\n", "file.yaml"
    )
    assert only_error(path) == "this is a script, which is not read"


@pytest.mark.parametrize("remark", ["", "# graph {\n", "\n  # CREATE TABLE people (id int);\n\n"])
def test_the_own_format_is_never_taken_for_another(remark: str, tmp_path: Path) -> None:
    text = f"{remark}persons:\n  - {{id: sol, name: Sol, memberships: [{{role: Director}}]}}\n"
    (person,) = read(written(tmp_path, text, "file.yaml")).persons
    assert person.name == "Sol"
