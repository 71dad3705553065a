"""Files of LDIF: recognized by their content or their name, with the lines of what is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.readers import read
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.ldif.ldif_syntax import parsed
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.signs import is_ldif
from tests.readers.table_files import problems_of, rows

HOUSE = """# the house
version: 1

dn: CN=Sol Vance,OU=Stage,DC=house
objectClass: user
cn: Sol Vance
title: Director
mail: sol@house.example
mail: s@house.example

dn: CN=Lea Brandt,OU=Pit,DC=house
objectClass: user
cn: Lea Brandt
title: Cellist
manager: CN=Sol Vance,OU=Stage,
 DC=house
"""


def test_one_value_is_a_text_and_several_are_a_list() -> None:
    found = parsed(HOUSE)
    assert isinstance(found.data, list)
    first, second = found.data
    assert first["cn"] == "Sol Vance"
    assert first["mail"] == ["sol@house.example", "s@house.example"]
    assert second["manager"] == "CN=Sol Vance,OU=Stage,DC=house"


def test_places_are_lines() -> None:
    asked = {(0,), (1,), (1, "title"), (0, "mail", 1), (1, "nothing"), ("line", 7), ()}
    assert parsed(HOUSE).locate(asked) == {
        (0,): Position(4, 1),
        (1,): Position(11, 1),
        (1, "title"): Position(14, 1),
        (0, "mail", 1): Position(8, 1),
        (1, "nothing"): Position(11, 1),
        ("line", 7): Position(7, 1),
        (): Position(1, 1),
    }


@pytest.mark.parametrize(
    "begin", ["dn: cn=x", "version: 1\ndn:: eA==", "# a\n  b\n\n# c\nDN: cn=x", "dn:cn=x"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_is_known_by_how_it_begins(begin: str, encoding: str) -> None:
    assert is_ldif(begin.encode(encoding))


@pytest.mark.parametrize("begin", [b"", b"dn,cn\n", b"name: dn: x", b"PK\x03\x04", b"# dn: x", b"\xff\xfe\0"])
def test_other_files_begin_otherwise(begin: bytes) -> None:
    assert not is_ldif(begin)


@pytest.mark.parametrize("name", ["house.ldif", "house.ldf", "house.txt", "house", "house.yaml", "house.csv"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_is_read_whatever_it_is_called(name: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(HOUSE.encode(encoding))
    dataset = read(path)
    assert dataset.provenance.syntax == "LDIF"
    assert [(row[1], row[4] and row[4].split(",")[0]) for row in rows(dataset)] == [
        ("Sol Vance", None),
        ("Lea Brandt", "CN=Sol Vance"),
    ]


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "version: 1\n", "search: 2\nresult: 32 No such object\n"]
)
def test_without_entries_there_is_a_sentence(text: str) -> None:
    with pytest.raises(SyntaxMistakeError) as caught:
        parsed(text)
    assert caught.value.mistake.message == "there are no entries in this LDIF"


def test_a_file_that_cannot_be_read_gets_one_sentence_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "house.ldif"
    path.write_text(HOUSE.replace("title: Cellist", "Cellist"))
    assert problems_of(path) == [
        '14:1: error: this line is no LDIF: "Cellist". A line of LDIF is "attribute: value", a comment that '
        'begins with "#", or goes on behind one space.'
    ]
