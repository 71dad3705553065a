"""Since when posts exist that nobody holds, and how much full-time work they are, as tables say it."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.chart.fields.names import settled
from orgviewer.chart.rules.evaluation import meeting
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import CardField, CardSpec, ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.model.quantities.full_time import is_full_time
from orgviewer.model.records import Post
from orgviewer.paint.cards.field_texts import field_lines
from orgviewer.paint.cards.labels import label
from orgviewer.readers import read
from orgviewer.search.record_texts import post_sayings
from tests.readers.table_files import problems_of, written

STAFF = """Name,Title,Manager,FTE,Start date,End date
Ada Example,CEO,,1.0,2020-01-01,
Vacant,CFO,Ada Example,0.5,2024-05-01,2026
Ben Example,CTO,Ada Example,0.8,2021-03,
"""


def vacancies(path: Path) -> list[Post]:
    found = read(path)
    return [found.posts[place] for place in found.vacancies]


def test_a_vacancy_keeps_its_dates_and_its_work(tmp_path: Path) -> None:
    (post,) = vacancies(written(tmp_path, STAFF))
    assert (post.start_date, post.end_date, post.fte, post.other) == ("2024-05-01", "2026", "0.5", {})


def test_its_card_and_rules_say_and_ask_them(tmp_path: Path) -> None:
    found = read(written(tmp_path, STAFF))
    card = settled(CardSpec((CardField("start"), CardField("FTE"))), found)
    chart = whole_chart(found, ChartSpec(card=card))
    node = next(node for node in range(len(chart)) if label(chart, node).title == "CFO")
    assert [line.text for line in field_lines(chart, node, label(chart, node))] == [
        "CFO",
        "0.5 FTE · vacant",
        "1 May 2024",
        "0.5",
    ]
    rules = [parse_rule(f"{text}: red").when for text in ("start after 2023", "FTE < 0.9")]
    assert meeting(chart, rules) == [1, 2]


def test_a_search_finds_vacancies_by_their_work(tmp_path: Path) -> None:
    columns = {name: list(texts) for _, name, texts in post_sayings(read(written(tmp_path, STAFF))) if name}
    assert [text for _, text in columns["FTE"]] == ["0.5"]


def test_one_column_of_dates_has_one_order_whoever_holds_the_posts(tmp_path: Path) -> None:
    rows = "Ada,CEO,04/25/2020\nVacant,CFO,05/01/2024\n"
    (post,) = vacancies(written(tmp_path, f"Name,Title,Start date\n{rows}"))
    assert post.start_date == "2024-05-01"


def test_what_is_no_date_is_told_and_kept(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Title,Start date\nAda,CEO,2020\nVacant,CFO,as soon as possible\n")
    (post,) = vacancies(path)
    assert (post.start_date, post.other) == (None, {"Start date": "as soon as possible"})
    assert problems_of(path) == [
        '3:3: warning: "as soon as possible" is no date: kept under "Start date"',
    ]


@pytest.mark.parametrize(
    "name",
    [
        *("FTE", "Position FTE", "F.T.E.", "Full-Time Equivalent", "WTE", "VZÄ", "Vollzeitäquivalente"),
        *(
            "Stellenanteil",
            "Beschäftigungsgrad",
            "Beschäftigungsgrad (%)",
            "MAK",
            "ETP",
            "Quotité de travail",
        ),
        *(
            "Quotité de travail",
            "Équivalent temps plein",
            "Equivalente a jornada completa",
            "全职当量",
            "常勤換算",
        ),
    ],
)
def test_columns_of_full_time_work_in_several_languages(name: str) -> None:
    assert is_full_time(name)


@pytest.mark.parametrize("name", ["Often", "After", "Full name", "Full time", "Etc.", "Jornada", "Software"])
def test_what_only_looks_like_one(name: str) -> None:
    assert not is_full_time(name)
