"""Words that name nobody, in any dress, as whole cells only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.table_words import table_words
from orgviewer.readers.tables.vocabulary.nobody import is_nobody, is_unnamed

NO_MANAGERS = """NO_MANAGER|none|None|NONE|n/a|N.A.|#N/A|XX|xx|root|ROOT|self|0|000|-1|-|—|...|no manager
|No supervisor|TBD|not assigned|Vacant|keine|entfällt|kein Vorgesetzter|k. A.|aucun|néant
|sans objet|ninguno|sin jefe|no aplica|无|暂无|なし|該当なし|없음|해당 없음|nessuno|geen|brak|ingen|yok|нет"""
NO_PEOPLE = """Vacant|VACANT|(vacant)|[Vacant]|*Vacant*|'Vacant'|Vacancy|Vacant position|To be hired|TBH|tbc
|T.B.C.|TBD|Open|Open position|N/D|N/D'|n/d|ND|N/A|'Eliminated'|Eliminated|GAPPED|NO NAME
|Not disclosed|New hire|?|-|N.N.|vakant|unbesetzt|offene Stelle|zu besetzen|keine Angabe
|poste vacant|à pourvoir|non pourvu|vacante|por cubrir|空缺|招聘中|欠員|募集中|공석|채용중|wakat|vacature
|вакансия|münhal"""


def texts(listed: str) -> list[str]:
    return listed.replace("\n", "").split("|")


@pytest.mark.parametrize("cell", texts(NO_MANAGERS))
def test_no_manager(cell: str) -> None:
    assert is_nobody(cell)


@pytest.mark.parametrize("cell", texts(NO_PEOPLE))
def test_no_person(cell: str) -> None:
    assert is_unnamed(cell)


@pytest.mark.parametrize(
    "cell", ["Na", "Nd", "Ada None", "Root Holm", "Open, Tom", "Vacant Lee", "10", "()", "x" * 10**7]
)
def test_somebody(cell: str) -> None:
    assert not is_nobody(cell)
    assert not is_unnamed(cell)


@given(
    st.sampled_from([*table_words()["unnamed"]]),
    st.sampled_from([str, str.upper, str.lower]),
    st.sampled_from(["", " ", "*", "(", "'"]),
    st.sampled_from(["Tom ", "Ms ", "42 "]),
)
def test_a_word_counts_in_any_dress_and_never_within_a_longer_cell(
    word: str, dress: type[str], around: str, before: str
) -> None:
    assert is_unnamed(f"{around}{dress(word)}{around}")
    assert not is_unnamed(f"{before}{word}")
