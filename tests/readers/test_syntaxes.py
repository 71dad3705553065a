"""Which syntax a file is taken for: the first row of the table that fits."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.model.recognition import GUESSED
from orgviewer.progress import unheard
from orgviewer.readers.syntax.folder import Folder
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntaxes import SYNTAXES, Input, parse
from tests.readers.table_files import written


@pytest.mark.parametrize(
    ("name", "text", "fitting"),
    [
        ("team.xlsx", "PK\x03\x04", (2, 4, 6)),
        ("team.yaml", "PK\x03\x04", (2, 6)),
        ("team.ldif", "", (3, 6)),
        ("team.LDF", "dn: cn=Ada\n", (3, 6)),
        ("team.txt", "# all\n#  of them\n\nversion: 1\ndn:: Y249QWRh\n", (3, 4, 6)),
        ("team", "# " + "x" * 9 + "\n more\n\ndn: cn=Ada\n", (3, 6)),
        ("team.xls", "id,name", (4, 6)),
        ("team.CSV", "id,name", (4, 6)),
        ("team.jsonl", "{}", (5, 6)),
        ("team.json", "{}", (6,)),
        ("team", "", (6,)),
        ("team.drawio", "", (1, 6)),
        ("team.xml", "<mxfile>", (1, 6)),
        ("team.txt", "digraph { a -> b }", (1, 4, 6)),
        ("team.csv", "# connect: {}\n", (1, 4, 6)),
        ("team.txt", "---\r\ntitle: A team\r\n---\r\nflowchart TD\r\nA --> B", (1, 4, 6)),
        ("team", "@startwbs\n* Ada", (1, 6)),
    ],
)
def test_rows_of_the_table_that_fit(name: str, text: str, fitting: tuple[int, ...], tmp_path: Path) -> None:
    source = Input(written(tmp_path, text, name))
    assert tuple(number for number, row in enumerate(SYNTAXES) if row.is_it(source)) == fitting


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    written(tmp_path, "name: Ada", "ada.yaml")
    assert SYNTAXES[0].is_it(Input(tmp_path))
    assert isinstance(parse(tmp_path, unheard, GUESSED), Folder)


def test_data_is_a_grid_or_plain(tmp_path: Path) -> None:
    table = parse(written(tmp_path, "id,name\nada,Ada\n"), unheard, GUESSED).data
    assert isinstance(table, Grid)
    assert table.rows == [["id", "name"], ["ada", "Ada"]]
    lines = parse(written(tmp_path, '{"id": 1}\n', "team.jsonl"), unheard, GUESSED)
    assert lines.data == [{"id": "1"}]


def test_what_is_odd_about_an_encoding_comes_first(tmp_path: Path) -> None:
    path = tmp_path / "team.json"
    path.write_bytes('{"persons": [{"id": "ä", "id": "b"}]}'.encode("latin-1"))
    first, second = parse(path, unheard, GUESSED).findings
    assert first.message.startswith("the file is not UTF-8")
    assert second.message == 'the field "id" stands here twice'
