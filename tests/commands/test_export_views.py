"""`orgviewer export --view`: a picture as it was saved, on the data of today, and what no longer fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from orgviewer.commands import cli, repeating

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]
STAFF = "id,name,manager,Grade\n" + "".join(
    f"p{number},Person {number},{f'p{(number - 1) // 3}' if number else ''},{'AB'[number % 2]}\n"
    for number in range(40)
)
VIEWS = """\
format: 1
views:
  - name: Board, A4
    chart:
      coloured_by: {kind: column, column: Grade}
      extras: [assistants, dotted-lines]
    style: {kind: compact, direction: right}
    folding: {depth: 2, exceptions: [{kind: person, id: p4}]}
    export: {kind: .pdf, pages: fit, paper: a4, way: wide, least_text: 7}
  - name: Branch
    style: {kind: tidy, direction: right, aspect: 1}
    folding: {focus: {kind: person, id: p2}, outer: {depth: 1}}
    export: {kind: .svg, scale: 2, theme: dark}
  - name: As typed
    chart: {as_of: 2024-05, root: p1, extras: [assistants, undated]}
    style: {kind: compact, direction: up}
    folding: {depth: 1}
    export: {kind: .svg, theme: high-contrast}
"""
OTHER_VIEWS = """\
format: 1
views:
  - name: Told
    chart:
      as_of: 2024-05
      card:
        fields: [{name: name}, {name: Grade}]
        team: [{name: name}, {name: head}]
        portrait: none
        width: wide
    export: {kind: .svg}
  - name: Nobody
    export: {kind: .svg, omissions: [names]}
"""


@pytest.fixture
def staff(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    (tmp_path / "staff.orgviewer.yaml").write_text(VIEWS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return path


def export(path: Path, *words: str) -> bytes:
    output = path.parent / "made.svg"
    assert cli.main(["export", str(path), "--output", str(output), *words]) == 0
    return output.read_bytes()


TYPED = (
    *("--as-of", "2024-05", "--root", "p1", "--depth", "1", "--layout", "compact", "--direction", "up"),
    *("--theme", "high-contrast", "--no-dotted-lines", "--no-native-names"),
)


def test_a_view_makes_the_same_bytes_as_what_it_says_typed(staff: Path) -> None:
    assert export(staff, "--view", "As typed") == export(staff, *TYPED)
    assert export(staff, "--view", "As typed") != export(staff)


def test_the_output_is_called_as_file_and_view_are_if_nobody_says(
    staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", str(staff), "--view", "Board, A4"]) == 0
    made = staff.parent / "staff Board, A4.pdf"
    assert made.read_bytes().startswith(b"%PDF")
    printed = capsys.readouterr()
    assert printed.out.startswith("staff Board, A4.pdf: ")
    assert printed.err == ""


@pytest.mark.parametrize(
    "typed",
    [
        ("--theme", "light"),
        ("--direction", "down"),
        ("--layout", "automatic"),
        ("--summaries",),
        ("--depth", "2"),
        ("--as-of", "2023"),
        ("--root", "p2"),
        ("--only", "Grade:A"),
        ("--hide", "Grade:A"),
    ],
)
def test_what_is_typed_wins_over_the_view_even_if_it_is_what_is_usual(
    staff: Path, typed: tuple[str, ...]
) -> None:
    wanted = export(staff, *TYPED, *typed)  # of an option that is typed twice the last counts
    assert export(staff, "--view", "As typed", *typed) == wanted
    assert export(staff, "--view", "As typed") != wanted


def test_the_focus_of_a_view_is_drawn_alone_and_a_width_wins_over_its_scale(staff: Path) -> None:
    alone = export(staff, "--view", "Branch")
    assert b"Person 2<" in alone
    assert b"Person 1<" not in alone
    output = staff.parent / "made.png"
    words = ["export", str(staff), "--view", "Branch", "--output", str(output), "--width", "500"]
    assert cli.main(words) == 0
    assert QImage(str(output)).width() == 500


def test_an_unknown_view_lists_the_others_and_ends_with_2(
    staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", str(staff), "--view", "Board A4"]) == 2
    assert capsys.readouterr().err == (
        'orgviewer: there is no view "Board A4", only "Board, A4", "Branch", "As typed". '
        'Did you mean "Board, A4"?\n'
    )


def test_a_file_without_views_says_where_they_would_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "other.csv"
    path.write_text(STAFF, encoding="utf-8")
    assert cli.main(["export", str(path), "--view", "Board"]) == 2
    assert f'there is no file "{tmp_path / "other.orgviewer.yaml"}"' in capsys.readouterr().err


def test_a_faulty_view_is_said_with_its_place_and_ends_with_1(
    staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    views = staff.parent / "staff.orgviewer.yaml"
    views.write_text(VIEWS.replace("paper: a4", "paper: a9"), encoding="utf-8")
    assert cli.main(["export", str(staff), "--view", "Board, A4"]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"{views}:9:38: error: ")
    assert '"a9" is nothing that "paper" can be' in told
    assert cli.main(["export", str(staff), "--view", "Branch"]) == 0


@pytest.mark.parametrize("more", [(), ("--without", "names")])
def test_a_filter_on_a_column_that_is_gone_is_told(
    staff: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...]
) -> None:
    told = 'orgviewer: There is no field or column "Rank" to look in; it is looked for as a word.\n'
    export(staff, "--only", "Rank:A", *more)
    assert told in capsys.readouterr().err
    export(staff, "--only", "Grade:A", *more)
    assert told not in capsys.readouterr().err


def test_next_quarter_it_is_said_what_no_longer_fits(staff: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = staff.parent / "staff-2.csv"
    rows = [row for row in STAFF.splitlines() if not row.startswith("p4,")]
    later.write_text("\n".join(rows).replace("Grade", "Level"), encoding="utf-8")
    views = str(staff.parent / "staff.orgviewer.yaml")
    assert cli.main(["export", str(later), "--view", "Board, A4", "--views", views]) == 0
    assert capsys.readouterr().err.splitlines()[:2] == [
        'orgviewer: View "Board, A4": nobody has "Grade", by which it is coloured; '
        "branches have the colours.",
        'orgviewer: View "Board, A4": 1 card that was folded or unfolded is not there now: "p4".',
    ]


def test_the_focus_that_is_gone_is_said_and_what_was_around_it_is_drawn(
    staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [row for row in STAFF.splitlines() if not row.startswith("p2,")]
    staff.write_text("\n".join(rows).replace(",p2,", ",p1,"), encoding="utf-8")
    drawn = export(staff, "--view", "Branch")
    assert b"Person 1<" in drawn
    sentence = 'View "Branch": "p2", which was in focus, has no card now; what was around it is shown.'
    assert f"orgviewer: {sentence}\n" in capsys.readouterr().err


def test_the_views_of_the_quarter_before_are_taken_and_that_is_said(
    staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = staff.parent / "staff2.csv"
    later.write_text(STAFF, encoding="utf-8")
    assert export(later, "--view", "As typed") == export(staff, *TYPED).replace(b"staff", b"staff2")
    views = staff.parent / "staff.orgviewer.yaml"
    assert f"orgviewer: The views are those of {views}.\n" in capsys.readouterr().err


def test_all_that_is_said_of_a_sheet_wins_over_a_view(staff: Path) -> None:
    words = ("--title", "Board", "--footer", "{day}", "--margins", "12", "--page-numbers", "--paper", "a3")
    made = {}
    for name, view in (("typed", ()), ("view", ("--view", "Plain"))):
        text = "views:\n  - name: Plain\n    export: {sheet: {title: Other}}\n"
        (staff.parent / "staff.orgviewer.yaml").write_text(text, encoding="utf-8")
        output = staff.parent / f"{name}.pdf"
        assert cli.main(["export", str(staff), "--output", str(output), "--pages", "fit", *words, *view]) == 0
        page = PdfReader(output).pages[0]  # the file itself tells the second in which it was made
        made[name] = (page.mediabox, page.extract_text(), len(page.images))
    assert made["typed"] == made["view"]
    assert "Board" in made["view"][1]


@pytest.fixture
def others(staff: Path) -> tuple[str, str]:
    """Return how a file of more views is named."""
    path = staff.parent / "others.yaml"
    path.write_text(OTHER_VIEWS, encoding="utf-8")
    return "--views", str(path)


@pytest.mark.parametrize(
    "more",
    [
        ("--card-width", "normal"),
        ("--portrait", "photo"),
        ("--card", "Grade,name:small"),
        ("--team-card", "name"),
    ],
)
def test_of_cards_only_the_typed_parts_are_exchanged(
    staff: Path, others: tuple[str, str], more: tuple[str, str]
) -> None:
    typed = "--card", "name,Grade", "--team-card", "name,head", "--portrait", "none", "--card-width", "wide"
    made = export(staff, "--view", "Told", *others, *more)
    assert made == export(staff, "--as-of", "2024-05", *typed, *more)
    is_seen = "--team-card" not in more  # the file has no teams
    assert (made != export(staff, "--view", "Told", *others)) == is_seen


@pytest.mark.parametrize("more", ["photos", "dates", "names"])
def test_what_a_view_leaves_off_stays_left_off(staff: Path, others: tuple[str, str], more: str) -> None:
    made = export(staff, "--view", "Nobody", *others, "--without", more)
    assert b"Person 1" not in made
    assert made == export(staff, "--without", f"names,{more}")


def test_every_option_of_a_picture_has_its_place_in_a_view() -> None:
    """Who adds an option says in `repeating` which field of a view it wins over."""
    options = vars(cli.COMMANDS["export"].make_parser().parse_args(["--output", "a.png"]))
    of_reading = {"path", "output", "view", "views", "typed", "columns", "sheet", "encoding", "at"}
    assert options.keys() - of_reading == repeating.FIELDS.keys() | repeating.MERGED


def test_a_filter_draws_whom_a_search_finds_and_says_so(
    staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    only = export(staff, "--only", "Grade:A")
    assert "Only “Grade:A”".encode() in only
    assert b"Person 38<" in only
    assert b"Person 39<" not in only
    hidden = export(staff, "--hide", "Grade:A")
    assert "Without “Grade:A”".encode() in hidden
    assert b"Person 39<" in hidden
    assert b"Person 38<" not in hidden
    assert capsys.readouterr().err == ""
    export(staff, "--only", "Zanzibar")
    export(staff, "--hide", "Zanzibar")
    assert capsys.readouterr().err.splitlines() == [
        'orgviewer: Nobody is found by "Zanzibar"; only the top of the chart is shown.',
        'orgviewer: Nobody is found by "Zanzibar"; nobody is hidden.',
    ]


def test_a_view_with_a_filter_makes_the_same_bytes_as_the_filter_typed(staff: Path) -> None:
    text = (
        "views:\n  - name: A\n    chart: {filter: {query: 'Grade:A', way: hide}}\n    export: {kind: .svg}\n"
    )
    (staff.parent / "staff.orgviewer.yaml").write_text(text, encoding="utf-8")
    assert export(staff, "--view", "A") == export(staff, "--hide", "Grade:A")
