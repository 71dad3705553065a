"""Cards and rules that are asked for on the command line, and those that a file was seen with last."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from orgviewer.chart.fields.typed import CardWish, parse_fields
from orgviewer.chart.rules.evaluation import RULING
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import CardSpec, CardWidth, ChartSpec, Portrait
from orgviewer.layout.layout import LayoutStyle
from orgviewer.paint.cards.labels import label
from orgviewer.saved.view import View
from orgviewer.views.actions.asking.cards import await_unknown_fields
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.views.main_window import MainWindow
from orgviewer.views.start.kept_views import KeptView, decoded, encoded

STAFF = "id,name,title,manager,Desk\n1,Ada,Chief,,12\n2,Ben,Clerk,1,13\n"
DESKS = parse_fields("name,Desk")


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


def wish(fields: str, *rules: str) -> OpeningWish:
    return OpeningWish(card=CardWish(parse_fields(fields)), rules=tuple(map(parse_rule, rules)))


def test_a_window_opens_with_the_cards_and_rules_that_are_asked_for(
    qtbot: QtBot, window: MainWindow, staff: Path
) -> None:
    window.open_file(staff, wanted=wish("name,DESK", "title is clerk: border"))
    qtbot.waitUntil(lambda: window.chart.scene is not None)
    assert window.chart.scene
    whole = window.chart.scene.whole
    assert [line.text for line in label(whole, 0).lines] == ["Ada", "12"]
    assert whole.found(RULING).counts == (1,)


@pytest.mark.parametrize("unknown", [wish("name,Dsk"), wish("name", "Dsk > 12: red")])
def test_a_field_that_the_file_does_not_have_is_told_and_left_out(
    qtbot: QtBot,
    window: MainWindow,
    staff: Path,
    capsys: pytest.CaptureFixture[str],
    unknown: OpeningWish,
) -> None:
    await_unknown_fields(window, unknown)
    window.open_file(staff, wanted=unknown)
    qtbot.waitUntil(lambda: window.chart.scene is not None)
    said = 'There is no field or column "Dsk". Did you mean "Desk"?'
    assert window.status.currentMessage() == said
    assert capsys.readouterr().err == f"orgviewer: {said}\n"
    assert window.chart.chart_spec.rules == ()


def test_what_of_a_saved_view_does_not_fit_is_told_and_why(
    qtbot: QtBot, window: MainWindow, staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = parse_rule("Grade > 5: red"), parse_rule("title > 5: red")
    wanted = OpeningWish(view=View("Board", ChartSpec(rules=rules)))
    await_unknown_fields(window, wanted)
    window.open_file(staff, wanted=wanted)
    qtbot.waitUntil(lambda: window.chart.scene is not None)
    told = [line.removeprefix("orgviewer: ") for line in capsys.readouterr().err.splitlines()]
    assert told == [
        'View "Board": the rule "Grade > 5: red" asks of a column that is not there; it marks nobody.',
        'View "Board": the rule "role > 5: red" meets nobody. '
        '"role" is text: nobody can tell whether it is more or less.',
    ]
    assert window.status.currentMessage() == " ".join(told)


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        (CardWish(width=CardWidth.WIDE), CardSpec(DESKS, (), Portrait.NONE, CardWidth.WIDE)),
        (CardWish(portrait=Portrait.PHOTO), CardSpec(DESKS)),
        (CardWish(parse_fields("role")), CardSpec(parse_fields("role"), (), Portrait.NONE)),
    ],
)
def test_of_the_cards_of_a_view_a_window_exchanges_what_is_asked_for(
    qtbot: QtBot, window: MainWindow, staff: Path, asked: CardWish, wanted: CardSpec
) -> None:
    view = View("Desks", ChartSpec(card=CardSpec(DESKS, portrait=Portrait.NONE)))
    window.open_file(staff, wanted=OpeningWish(card=asked, view=view))
    qtbot.waitUntil(lambda: window.chart.scene is not None)
    assert window.chart.chart_spec.card == wanted


def test_a_file_is_seen_again_with_its_cards_and_rules() -> None:
    card = CardSpec(parse_fields("name,Desk:small"), width=CardWidth.WIDE)
    rules = parse_rule("span > 10: border orange"), parse_rule('role contains "chief": badge "C"')
    view = KeptView("", ChartSpec(card=card, rules=rules), LayoutStyle())
    found = decoded(encoded(view))
    assert found == view
