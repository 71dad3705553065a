"""Two files, or two days of one, compared from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from orgviewer.commands.cli import main
from tests.workbooks import write_workbook

OLD = """\
id,name,manager,role,department,email
1,Eva Lead,,Head,Lab,eva@x.org
2,Ben Bold,1,Manager,Lab > Vision,ben@x.org
3,Ada Able,2,Engineer,Lab > Vision,ada@x.org
4,Cal Calm,2,Engineer,Lab > Vision,
5,Dee Deep,1,Manager,Shop,
"""
NEW = """\
id,name,manager,role,department,email,badge
1,Eva Lead,,Head,Lab,eva@x.org,1
5,Dee Deep,1,Director,Shop,dee@x.org,2
2,Ben Bold,5,Manager,Shop > Vision,ben@x.org,3
33,Ada Able,2,Engineer,Shop > Vision,ada@x.org,4
6,Fay Fair,5,Clerk,Shop,,5
"""
LIVES = """\
meta: {format: 1}
organizations: [{id: lab, name: Lab}, {id: shop, name: Shop}]
persons:
  - id: ada
    name: Ada Able
    memberships:
      - {organization_id: lab, role: Engineer, end_date: 2023-12}
      - {organization_id: shop, role: Lead, start_date: 2024-01}
  - id: ben
    name: Ben Bold
    memberships: [{organization_id: lab, start_date: 2024-03}]
"""


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Write two states of a table."""
    return written(tmp_path, "old.csv", OLD), written(tmp_path, "new.csv", NEW)


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def compared(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Compare; return the exit code, and what was printed."""
    status = main(["compare", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def changes(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    status, out, _ = compared(capsys, *words, "--json")
    found = json.loads(out)["changes"]
    assert status == bool(found)
    assert isinstance(found, list)
    return found


def test_the_summary_counts_and_says_where_each_change_stands(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = compared(capsys, *pair)
    assert (status, err) == (1, "")
    lines = out.splitlines()
    assert lines[0] == (
        "old.csv → new.csv: 5 people, then 5: "
        "1 joined, 1 left, 1 moved, 1 new role, 2 other changes, 1 team moved"
    )
    assert lines[1] == 'Only new.csv has "badge", which is not compared therefore.'
    old, new = pair
    for line in (
        f"  Fay Fair: Clerk, Shop, under Dee Deep [{new}:6:1]",
        f"  Cal Calm: Engineer, Vision, under Ben Bold [{old}:5:1]",
        f"  Ben Bold: 2 people, from Eva Lead to Dee Deep [{old}:3:3, {new}:4:3]",
        f"  Dee Deep: Manager → Director [{old}:6:4, {new}:3:4]",
        f"  Dee Deep: email: nothing → dee@x.org [{old}:6:6, {new}:3:6]",
        f"  Ada Able: probably the same: the id 3 is now 33 [{old}:4:1, {new}:5:1]",
        f"  Vision: 2 people, from Lab to Shop [{old}:3:5, {new}:4:5]",
    ):
        assert line in lines


def test_json_has_the_form_that_is_promised(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = compared(capsys, *pair, "--json")
    said = json.loads(out)
    old, new = pair
    assert status == 1
    assert said["counts"] == {
        **{"joined": 1, "left": 1, "moved": 1, "role": 1, "renamed": 0, "field": 2},
        **{"founded": 0, "dissolved": 0, "team-renamed": 0, "team-moved": 1},
    }
    assert {
        "kind": "moved",
        "id": "2",
        "name": "Ben Bold",
        "field": "reports_to",
        "old": "1",
        "new": "5",
        "old_is": "person",
        "new_is": "person",
        "people": 2,
        "certainty": "sure",
        "at": {"old": f"{old}:3:3", "new": f"{new}:4:3"},
    } in said["changes"]
    left = next(one for one in said["changes"] if one["kind"] == "left")
    assert (left["old"], left["new"], left["at"]) == (None, None, {"old": f"{old}:5:1", "new": None})
    assert out.isascii()


@pytest.mark.parametrize("suffix", [".csv", ".json", ".md", ".html"])
def test_a_comparison_is_written_in_the_format_of_its_ending(
    pair: tuple[str, str], tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / f"changes{suffix}"
    status, out, _ = compared(capsys, *pair, "--output", str(output))
    assert (status, out.count("\n")) == (1, 1)
    assert out.startswith(f"{output}: 5 people, then 5: 1 joined")
    text = output.read_text(encoding="utf-8-sig")
    assert "Fay Fair" in text
    assert "old.csv:5:1" in text


def test_files_that_say_the_same_end_with_0(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = written(tmp_path, "again.csv", "".join(sorted(OLD.splitlines(keepends=True), reverse=True)))
    status, out, err = compared(capsys, pair[0], again)
    assert (status, out, err) == (0, "old.csv → again.csv: 5 people, then 5: no differences\n", "")
    assert changes(capsys, pair[0], again) == []


def test_a_workbook_is_compared_to_a_text_and_its_cells_are_named(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = tmp_path / "new.xlsx"
    rows = [line.split(",") for line in OLD.replace("Cal Calm,2", "Cal Calm,5").splitlines()]
    write_workbook(book, {"Staff": rows})
    (moved,) = changes(capsys, pair[0], str(book), "--sheet", "Staff")
    assert moved["at"] == {"old": f"{pair[0]}:5:3", "new": f"{book}:Staff!C5"}


def test_two_days_of_a_native_file_are_compared_by_lines_and_columns(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, "lives.yaml", LIVES)
    found = {one["kind"]: one for one in changes(capsys, path, "--days", "2023..2024-06-30")}
    assert set(found) == {"moved", "role", "joined"}
    assert (found["moved"]["old"], found["moved"]["new"]) == ("lab", "shop")
    assert found["role"]["at"] == {"old": f"{path}:7:32", "new": f"{path}:8:33"}
    assert found["joined"]["at"] == {"old": None, "new": f"{path}:9:5"}


def test_two_days_of_a_table_are_compared_by_the_rows_that_hold_on_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "1;Ann Boss;Head;Top;;2010-02-01;\n2;Bob Low;Clerk;A;1;2020-03-15;2022-12-31\n"
    rows += "3;Dan Low;Clerk;B;1;;\n2;Bob Low;Lead;B;1;2023-01-01;\n"
    path = written(tmp_path, "staff.csv", f"id;name;role;team;manager;Start;End\n{rows}")
    found = changes(capsys, path, "--days", "2022-12-31..2023-01-01")
    places = {one["kind"]: [place.removeprefix(f"{path}:") for place in one["at"].values()] for one in found}
    assert places == {"moved": ["3:4", "5:4"], "role": ["3:3", "5:3"]}


def test_a_file_without_dates_says_why_its_days_are_alike(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = compared(capsys, pair[0], "--days", "2023..2024")
    assert (status, out) == (0, "2023 → 2024: 5 people, then 5: no differences\n")
    assert err.count("\n") == 1
    assert "all days are alike" in err


def test_a_file_whose_posts_have_dates_is_not_said_to_have_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = "{id: chief, label: Chief, start_date: 2020, end_date: 2022}"
    path = written(tmp_path, "posts.yaml", f"meta: {{format: 1}}\nposts: [{post}]\n")
    status, out, err = compared(capsys, path, "--days", "2021..2024")
    assert (status, err) == (0, "")
    assert "no differences" in out


def test_files_that_share_nobody_get_one_sentence(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = written(tmp_path, "other.csv", "id,name\n90,Xan Xyst\n91,Yul Yarrow\n")
    status, out, _ = compared(capsys, pair[0], other)
    assert (status, out.count("\n")) == (1, 1)
    assert "old.csv and other.csv have nobody in common" in out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("OLD", "two files are compared, or two days of one"),
        ("OLD NEW --days 2023..2024", "two files are compared, or two days of one"),
        ("OLD --days 2023..x", '"x" is no day: a date is a year, a month or a day'),
        ("OLD --days 2023-13..2024", '"2023-13" is no day: there is no month 13'),
        ("OLD missing.csv", "missing.csv: error: the file does not exist"),
        ("OLD NEW --sheet Staff", 'has no sheet "Staff": only workbooks have sheets'),
        ("OLD NEW --map name=Nix", 'have no column "Nix"'),
        ("OLD NEW --output OLD", "is the file that is read; write to another"),
    ],
)
def test_what_cannot_be_compared_is_said_in_one_sentence(
    words: str, sentence: str, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    names = {"OLD": pair[0], "NEW": pair[1]}
    status, out, err = compared(capsys, *(names.get(word, word) for word in words.split()))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert sentence in err
    assert Path(pair[0]).read_text(encoding="utf-8") == OLD


def test_what_is_wrong_with_both_files_is_told_of_both(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [written(tmp_path, name, "persons: [\n") for name in ("a.yaml", "b.yaml")]
    status, out, err = compared(capsys, *paths)
    assert (status, out) == (2, "")
    assert [line.split(":")[0] for line in err.splitlines()] == paths


def test_a_column_that_somebody_names_may_be_in_one_of_both_files(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = written(tmp_path, "other.csv", OLD.replace("manager", "Chief of staff member"))
    told = ("--map", "manager=Chief of staff member")
    assert changes(capsys, pair[0], other, *told) == []


# Charts over both


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf", ".pptx", ".html"])
def test_both_states_are_drawn_as_one_chart(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    output = tmp_path / f"both{suffix}"
    more = ("--chart",) if suffix == ".html" else ()
    status, said, _ = compared(capsys, *pair, "--output", str(output), *more)
    assert status == 1
    assert said.splitlines()[-1].startswith(f"{output}: 5 people, then 5")
    assert output.stat().st_size > 1_000
    if suffix in (".svg", ".html"):
        text = output.read_text(encoding="utf-8")
        assert "Cal Calm" in text  # who left
        assert "no longer there" in text
        assert "compared with old.csv" in text


@pytest.mark.usefixtures("qapp")
def test_changes_only_leaves_out_who_did_not_change(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "both.svg"
    same = written(tmp_path, "same.csv", OLD + "7,Gil Gone,1,Clerk,Lab,\n")
    compared(capsys, pair[0], same, "--output", str(output), "--changes-only")
    text = output.read_text(encoding="utf-8")
    assert "Gil Gone" in text
    assert "Ada Able" not in text


def test_two_days_of_a_file_are_drawn_as_one_chart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "days.svg"
    file = written(tmp_path, "lives.yaml", LIVES)
    compared(capsys, file, "--days", "2023-06..2024-06", "--output", str(output), "--theme", "dark")
    text = output.read_text(encoding="utf-8")
    assert "As of Jun 2024" in text
    assert "compared with Jun 2023" in text


@pytest.mark.parametrize("words", [("--chart",), ("--changes-only", "--output", "a.md")])
def test_what_is_of_charts_is_refused_without_one(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    status, _, complaint = compared(capsys, *pair, *words)
    assert status == 2
    assert "are for charts" in complaint


def test_a_chart_is_never_written_over_one_of_the_files(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = tmp_path / "ada.png"
    photo.write_bytes(b"a photo")
    for name in ("old.csv", "new.csv"):
        path = tmp_path / name
        head, *rows = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join((f"{head},photo", *(f"{row},ada.png" for row in rows))), encoding="utf-8")
    status, _, complaint = compared(capsys, *pair, "--output", str(photo))
    assert (status, photo.read_bytes()) == (2, b"a photo")
    assert "ada.png" in complaint
