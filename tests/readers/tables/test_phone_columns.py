"""Which of several columns of numbers is the phone, as lists of several languages have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.links import phones
from orgviewer.readers import read
from tests.readers.table_files import written


@pytest.mark.parametrize(
    ("head", "row", "number"),
    [
        (
            "Vorname;Nachname;Festnetz;Durchwahl;Mobil",
            "Lea;Vogel;02241 556677;-12;0171 99887",
            "02241 556677",
        ),
        ("Vorname;Nachname;Durchwahl;Abteilung", "Maja;Muster;+49 40 555-22;IT", "+49 40 555-22"),
        ("Vorname;Nachname;Durchwahl;Raum", "Maja;Muster;-22;4", "-22"),
        (
            "Nom;Prénom;Fonction;Tél. fixe;Tél. portable",
            "CHEVAL;Dora;IDE;01 44 55 66;06 11 22",
            "01 44 55 66",
        ),
        ("Nombre;Puesto;Extensión;Teléfono fijo", "Ana Ruiz;Jefa;101;555 1000", "555 1000"),
        ("姓名;岗位;分机;座机;手机", "张一;经理;801;010-555566;13800000000", "010-555566"),
        ("Name;Ext;Mobile;Phone", "Ada Example;12;0176 555512;n/a", "0176 555512"),
        ("Name;Role;Ext.;Direct line", "Ada Example;Head;12;020 555512", "020 555512"),
    ],
)
def test_a_number_that_anybody_can_dial_is_the_phone(
    head: str, row: str, number: str, tmp_path: Path
) -> None:
    (person,) = read(written(tmp_path, f"{head}\n{row}\n")).persons
    assert phones(person.contact_details) == [number]
