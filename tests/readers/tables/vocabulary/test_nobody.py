"""Words that name nobody, in any dress, as whole cells only."""

from __future__ import annotations

import pytest

from orgviewer.readers.tables.vocabulary.nobody import is_nobody

NO_MANAGERS = """NO_MANAGER|none|None|NONE|n/a|N.A.|#N/A|XX|xx|root|ROOT|self|0|000|-1|-|—|...|no manager
|No supervisor|TBD|not assigned|Vacant|keine|entfällt|kein Vorgesetzter|k. A.|aucun|néant
|sans objet|ninguno|sin jefe|no aplica|无|暂无|なし|該当なし|없음|해당 없음|nessuno|geen|brak|ingen|yok|нет"""


def texts(listed: str) -> list[str]:
    return listed.replace("\n", "").split("|")


@pytest.mark.parametrize("cell", texts(NO_MANAGERS))
def test_no_manager(cell: str) -> None:
    assert is_nobody(cell)


@pytest.mark.parametrize(
    "cell", ["Na", "Nd", "Ada None", "Root Holm", "Open, Tom", "Vacant Lee", "10", "()", "x" * 10**7]
)
def test_somebody(cell: str) -> None:
    assert not is_nobody(cell)
