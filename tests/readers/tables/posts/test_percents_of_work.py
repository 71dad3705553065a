"""How much work a vacancy is in a column of percents: as the file writes it, and said to be percents."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.chart.rules.evaluation import meeting
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Omission
from orgviewer.omissions import without
from orgviewer.readers import read
from orgviewer.words.post_words import unheld
from orgviewer.writers.table import table
from tests.readers.table_files import written


@pytest.mark.parametrize(
    ("name", "cells", "said"),
    [
        ("Quotité", ("100", "50"), "50 % FTE"),
        ("FTE (%)", ("100", "80"), "80 % FTE"),
        ("Beschäftigungsgrad", ("1,0", "0,5"), "0,5 FTE"),
        ("Beschäftigungsgrad", ("100 %", "50 %"), "50 % FTE"),
        ("Posts in FTE", ("1", "40"), "40 FTE"),
    ],
)
@pytest.mark.parametrize("is_held", [True, False])
def test_the_work_of_a_vacancy_is_percents_where_the_column_is_one_of_them(
    name: str, cells: tuple[str, str], said: str, is_held: bool, tmp_path: Path
) -> None:
    held, free = cells
    first = held if is_held else ""
    found = read(
        written(
            tmp_path, f"Name;Title;{name}\nAda Example;CEO;{first}\nVacant;CFO;{free}\nVacant;COO;{held}\n"
        )
    )
    place = found.vacancies[0]
    assert unheld(found, place) == f"{said} · vacant"
    nameless = without(found, frozenset((Omission.NAMES,)))
    assert unheld(nameless, nameless.vacancies[0]).startswith(said)
    if is_held:
        assert found.posts[place].fte == free


def test_a_vacancy_leaves_a_column_of_percents_one_of_numbers_that_are_written_alike(tmp_path: Path) -> None:
    text = (
        "id,name,role,manager,Pensum\n1,Ada Stone,Head,,100\n2,Ben Ray,Engineer,1,80\n"
        "3,vacant,Engineer,1,60\n4,Dan Moss,Analyst,2,50\n"
    )
    found = read(written(tmp_path, text))
    chart = whole_chart(found, ChartSpec())
    assert meeting(chart, [parse_rule("Pensum > 55: red").when]) == [3]
    lines = "".join(table(found, lambda name: False)).splitlines()
    assert [line.rsplit(",", 1)[-1] for line in lines[-4:]] == ["100", "80", "50", "60"]
