"""Files of views that people wrote: where they are found, what is wrong with them, and what stays in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from orgviewer.choices import LayoutKind, Pages, Paper, PictureFormat
from orgviewer.errors import OutputError, ReadError, UsageError
from orgviewer.saved.files import ViewFile, views_in, views_of
from orgviewer.saved.view import View
from orgviewer.saved.writing import ViewChange, changed_text, write_change

HOME = Path("staff.orgviewer.yaml")
BY_HAND = """\
# What we print every quarter.
format: 1
note_to_self: ask Kim   # who knows

views:
  # for the board
  - name: Board, A4   # on one page
    style: {kind: compact}

    export:
      kind: .pdf
      pages: fit

  # for the wall
  -
    name: Wall
    export: {
      kind: .pdf,
      paper: a0
    }
# the end
"""


def views(text: str) -> ViewFile:
    return views_in(text, HOME, HOME)


def names(text: str) -> list[str]:
    file = views(text)
    assert file.problems == ()
    return file.names


def changed(text: str, before: str | None, after: View | None) -> tuple[str, bool]:
    return changed_text(views(text), ViewChange(before, after))


def test_a_file_that_a_person_wrote_is_read() -> None:
    board, wall = views(BY_HAND).views
    assert board.style.kind is LayoutKind.COMPACT
    assert (board.export.kind, board.export.pages) == (PictureFormat.PDF, Pages.FIT)
    assert wall.export.paper is Paper.A0


ONE = "views:\n  - name: A\n    "
NO_CHOICE = '"{}" is nothing that "{}" can be. {}'
NO_NUMBER = '"{}" should be a number from {}, but is "{}"'


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        (
            f"{ONE}style: {{kind: compct}}",
            "3:13",
            NO_CHOICE.format("compct", "kind", "Did you mean"),
        ),
        (
            f"{ONE}export: {{paper: b5}}",
            "3:14",
            NO_CHOICE.format("b5", "paper", "It is one of a4, a3"),
        ),
        (f"{ONE}exprot: {{}}", "3:5", 'there is no field "exprot" here. Did you mean "export"?'),
        (f"{ONE}folding: {{depth: -1}}", "3:15", NO_NUMBER.format("depth", "0 up", "-1")),
        (f"{ONE}export: {{least_text: 99}}", "3:14", NO_NUMBER.format("least_text", "1 to 72", "99")),
        (f"{ONE}export: {{appendix: maybe}}", "3:14", '"appendix" should be yes or no, but is "maybe"'),
        (
            f"{ONE}folding: {{exceptions: [{{kind: person}}, p4]}}",
            "3:44",
            '"exceptions" should be a group of fields, but is "p4"',
        ),
        (f"{ONE}chart: {{folding: {{}}}}", "3:13", 'there is no field "folding" here'),
        (f"{ONE}chart: {{coloured_by: {{column: x}}}}", "3:13", '"kind" is missing here'),
        ("views:\n  - style: {}\n", "2:5", "a view needs a name, on one line"),
        ("views:\n  - name: A\n  - name: A\n", "3:5", 'there are two views named "A"'),
        ("views:\n  - A\n", "2:5", "a view should be a group of fields"),
        ("views: all\n", "1:1", "views should be a list"),
        ("format: 2\nviews: []\n", "1:1", 'views of format "2" are of another version of the program'),
        ("- name: A\n", "1:1", "a file of views should be a group of fields"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_column(text: str, place: str, sentence: str) -> None:
    (problem,) = views(text).problems
    assert str(problem).startswith(f"{HOME}:{place}: error: {sentence}")


def test_what_is_no_yaml_is_said_with_its_line() -> None:
    with pytest.raises(ReadError, match=r"staff\.orgviewer\.yaml:3:1: error:.* begins in line 2"):
        views("views:\n  - {name: A")


def test_one_faulty_view_does_not_hide_the_others() -> None:
    file = views("views:\n  - {name: A, style: {kind: none}}\n  - name: B\n")
    assert file.names == ["B"]
    with pytest.raises(ReadError):
        file.named("A")


def test_an_unknown_name_lists_those_that_there_are() -> None:
    with pytest.raises(UsageError) as told:
        views(BY_HAND).named("Wal")
    assert str(told.value) == 'there is no view "Wal", only "Board, A4", "Wall". Did you mean "Wall"?'


def test_a_view_that_another_file_beside_holds_is_found_by_whoever_asks_for_it(tmp_path: Path) -> None:
    (tmp_path / "bad.orgviewer.yaml").write_text("views: [", encoding="utf-8")
    (tmp_path / HOME).write_text(BY_HAND, encoding="utf-8")
    old, held = views_of(tmp_path / "old.csv"), tmp_path / HOME
    with pytest.raises(UsageError) as told:
        old.named("Wall")
    assert str(told.value) == (
        f'there is no view "Wall": there is no file "{tmp_path / "old.orgviewer.yaml"}". '
        f'One of that name is in "{held}": add --views FILE.'
    )
    with pytest.raises(UsageError, match="Say with --views which file holds it"):
        old.named("Wal")
    (tmp_path / "old.orgviewer.yaml").write_text("views: []", encoding="utf-8")
    with pytest.raises(UsageError, match=r"old\.orgviewer\.yaml holds none\. One of that name is in "):
        views_of(tmp_path / "old.csv").named("Wall")


# What becomes of a file


def test_one_view_is_exchanged_and_all_else_stays() -> None:
    wall = replace(views(BY_HAND).named("Wall"), name="Big wall")
    text, lost = changed(BY_HAND, "Wall", wall)
    assert not lost
    start = BY_HAND.index("  -\n")
    assert text[:start] == BY_HAND[:start]
    assert text.endswith("# the end\n")
    assert names(text) == ["Board, A4", "Big wall"]


def test_a_comment_within_the_view_is_lost_and_that_is_known() -> None:
    text, lost = changed(BY_HAND, "Board, A4", View("Board"))
    assert lost
    assert "# for the wall" in text
    assert "# for the board" in text
    assert names(text) == ["Board", "Wall"]


@pytest.mark.parametrize(
    "lines",
    [
        "- name: Anna's view  # the director's favourite\n",
        "- name: Anna's view\n  style: {}  # it's best so\n",
        "- name: >-  # don't shorten\n    Anna's\n    view\n",
        "- {name: Anna's view,# not 'hers'\n   style: {}}\n",
        '- name: \U0001f600 ä # \'\n  "style": {}\n',
    ],
)
def test_a_comment_beside_an_apostrophe_is_known_to_be_lost(lines: str) -> None:
    for start in ("views:\n", "\ufeffformat: 1\n# ä \U0001f600\nviews:\n"):
        text = f"{start}{lines}- name: 'B # 1'  # stays\n"
        name = names(text)[0]
        for after in (View("Other"), None):
            made, lost = changed(text, name, after)
            assert lost
            assert "# stays" in made


@pytest.mark.parametrize(
    "lines", ["- name: 'It''s # 1'\n", '- name: "A\\" # 1"\n', "- name: |-\n    A # 1\n", "- name: A#1's\n"]
)
def test_the_sign_of_a_comment_within_a_name_is_none(lines: str) -> None:
    text = f"views:\n{lines}"
    made, lost = changed(text, names(text)[0], View("Other"))
    assert names(made) == ["Other"]
    assert not lost


def test_a_view_is_taken_out_and_the_others_stay() -> None:
    text, lost = changed(BY_HAND, "Wall", None)
    assert not lost
    assert names(text) == ["Board, A4"]
    last, _ = changed(text, "Board, A4", None)
    assert names(last) == []
    assert "note_to_self: ask Kim   # who knows" in last
    assert names(changed(last, None, View("New"))[0]) == ["New"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a remark\n",
        "views:\n",
        "format: 1",
        "views:\n- name: A\n- name: B\n",
        "views:\n    - name: >-\n        A\n    - name: B\n      export:\n        kind: .pdf\nother: 1\n",
        "views:\r\n  - name: A\r\n  - name: B\r\n",
        "views: [{name: A}, {name: B}]\n",
        "{views: [{name: A}, {name: B}]}\n",
        "views:\n  - &a {name: A}\n  - {name: B, style: {kind: tidy}}\n",
    ],
)
def test_a_view_is_added_and_one_exchanged_however_the_file_is_written(text: str) -> None:
    before = names(text)
    more, _ = changed(text, None, View("New"))
    assert names(more) == [*before, "New"]
    other, _ = changed(more, "New", View("Newer"))
    assert names(other) == [*before, "Newer"]
    assert ("\r\n" in other) == ("\r\n" in text)
    for name in before:
        assert views(other).named(name) == views(text).named(name)
        assert names(changed(other, name, None)[0]) == [one for one in names(other) if one != name]


def test_a_copy_keeps_what_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    home = tmp_path / HOME
    home.write_text(BY_HAND, encoding="utf-8")
    copy = write_change(views_of(path), ViewChange("Board, A4", View("Board")))
    assert copy == tmp_path / "staff.orgviewer.yaml.bak"
    assert copy.read_text(encoding="utf-8") == BY_HAND
    home.write_text(BY_HAND, encoding="utf-8")
    again = write_change(views_of(path), ViewChange("Board, A4", None))
    assert again == tmp_path / "staff.orgviewer.yaml.bak2"
    assert write_change(views_of(path), ViewChange("Wall", None)) is None


LINES = st.lists(st.sampled_from(["# remark", "", "  # indented"]), max_size=2).map("\n".join)


@given(
    st.lists(st.tuples(st.sampled_from("ABC"), LINES), unique_by=lambda pair: pair[0], max_size=3), st.data()
)
def test_what_is_written_between_views_stays_there(
    entries: list[tuple[str, str]], data: st.DataObject
) -> None:
    text = "# head\nviews:\n"
    for name, remark in entries:
        text += f"{remark}\n  - name: {name}\n    style:\n      kind: tidy\n"
    text += "# foot\n"
    known = [name for name, _ in entries]
    chosen = data.draw(st.sampled_from([None, *known]))
    after = data.draw(st.sampled_from([View("Z"), View("Y", export=replace(View().export, paper=Paper.A3))]))
    made, lost = changed(text, chosen, after)
    assert not lost
    assert names(made) == [after.name if name == chosen else name for name in known] + (
        [] if chosen else [after.name]
    )
    remarks = [line for line in text.split("\n") if line.lstrip().startswith("#")]
    assert [line for line in made.split("\n") if line.lstrip().startswith("#")] == remarks


# Which file it is


def write(path: Path, *names: str) -> None:
    path.write_text("views:\n" + "".join(f"  - name: {name}\n" for name in names), encoding="utf-8")


def test_the_nearest_views_are_within_the_file_then_beside_it_then_of_its_kin(tmp_path: Path) -> None:
    path = tmp_path / "staff-2024-Q4.yaml"
    assert views_of(path) == ViewFile(tmp_path / "staff-2024-Q4.orgviewer.yaml")
    write(tmp_path / "staff-2024-Q2.orgviewer.yaml", "two")
    write(tmp_path / "staff-2024-Q3.orgviewer.yaml", "three")
    write(tmp_path / "other-2024-Q4.orgviewer.yaml", "other")
    kin = views_of(path)
    assert (kin.names, kin.is_borrowed) == (["three"], True)
    write_change(kin, ViewChange(None, View("four")))
    own = views_of(path)
    assert (own.names, own.is_borrowed) == (["three", "four"], False)
    path.write_text("persons: []\nviews: [{name: within}]\n", encoding="utf-8")
    assert views_of(path).names == ["within"]
    assert views_of(path, tmp_path / "other-2024-Q4.orgviewer.yaml").names == ["other"]


def test_views_that_were_told_and_are_not_there_are_said() -> None:
    with pytest.raises(UsageError, match="there is no file"):
        views_of(Path("staff.csv"), Path("nowhere.yaml"))


def test_views_among_people_are_edited_line_by_line_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_text("views:\n  - name: A\npersons:\n  - {id: a, name: Ada} # first\n", encoding="utf-8")
    assert write_change(views_of(path), ViewChange("A", View("B"))) is None
    assert path.read_text(encoding="utf-8") == (
        "views:\n  - name: B\npersons:\n  - {id: a, name: Ada} # first\n"
    )
    path.write_text("{views: [{name: A}], persons: []}\n", encoding="utf-8")
    path.write_text("persons: []\nviews: [{name: A}]\n", encoding="utf-8")
    with pytest.raises(OutputError, match="cannot be told from the rest"):
        write_change(views_of(path), ViewChange("A", View("B")))
    assert path.read_text(encoding="utf-8") == "persons: []\nviews: [{name: A}]\n"
