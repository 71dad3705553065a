from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from orgviewer import resources
from orgviewer.chart.spec import Hue
from orgviewer.choices import (
    Background,
    Choice,
    Direction,
    LayoutKind,
    Orientation,
    Pages,
    Paper,
    ThemeName,
)
from orgviewer.commands import cli
from orgviewer.paint.cards.rule_marks import HUES
from orgviewer.paint.picture import PictureSpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT
from orgviewer.publish import png
from tests.commands.test_cli import CHECKOUT, variables

TEAM = """\
meta: {format: 1, title: A team}
organizations:
  - {id: company, name: Company}
  - {id: one, name: Team one, parent_id: company}
  - {id: two, name: Team two, parent_id: company}
persons:
  - {id: ada, name: Ada, memberships: [{organization_id: one}]}
  - {id: grace, name: Grace, memberships: [{organization_id: two}]}
"""

pytestmark = pytest.mark.gui


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.yaml"
    path.write_text(TEAM, encoding="utf-8")
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return tmp_path / "team.png"


@pytest.mark.parametrize("locale", ["", "C", "xx_XX.UTF-8"])
def test_a_picture_needs_no_display_and_is_announced_with_its_size(
    team: Path, picture: Path, locale: str
) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "orgviewer", "export", str(team), "--output", str(picture)],
        cwd=CHECKOUT,
        env=variables(LC_ALL=locale, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM=""),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    image = QImage(str(picture))
    assert not image.isNull()
    announced = f"{picture}: {image.width()} × {image.height()} pixels\n"
    assert (result.returncode, result.stdout, result.stderr) == (0, announced, "")


@pytest.mark.usefixtures("qapp")
def test_the_choices_reach_the_picture(team: Path, picture: Path) -> None:
    def export(*choices: str) -> QImage:
        assert cli.main(["export", str(team), "--output", str(picture), *choices]) == 0
        return QImage(str(picture))

    plain = export()
    assert abs(export("--scale", "2").width() - 2 * plain.width()) <= 2
    assert export("--theme", "dark").pixelColor(1, 1).lightness() < plain.pixelColor(1, 1).lightness()
    assert plain.pixelColor(1, 1).alpha() == 255
    assert export("--background", "transparent").pixelColor(1, 1).alpha() == 0
    assert export("--direction", "right").height() != plain.height()
    assert export("--layout", "tidy").size() == plain.size()
    wide, narrow = (export("--layout", "compact", "--aspect", shape) for shape in ("16:9", "a4"))
    assert plain.height() != narrow.height() > wide.height()
    assert export("--root", "ada").height() < plain.height()
    assert export("--depth", "0").height() < plain.height()


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_many_programs_do_not_open_is_told_and_written(
    team: Path, picture: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(png, "OPENED_SIDE", 100)
    for suffix, line in ((".png", "orgviewer: A PNG of "), (".svg", "")):
        assert cli.main(["export", str(team), "--output", str(picture.with_suffix(suffix))]) == 0
        told = capsys.readouterr()
        assert told.err.startswith(line)
        assert told.err.count("\n") == bool(line)
        assert picture.with_suffix(suffix).exists()


@pytest.mark.usefixtures("qapp")
def test_photos_that_are_not_drawn_are_said_once(
    team: Path, picture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("ada", "grace"):
        (team.parent / f"{name}.png").write_bytes(b"II*\0")
        text = team.read_text(encoding="utf-8").replace(f"id: {name},", f"id: {name}, image: {name}.png,")
        team.write_text(text, encoding="utf-8")
    for suffix in (".png", ".svg", ".pdf", ".pptx", ".html"):
        assert cli.main(["export", str(team), "--output", str(picture.with_suffix(suffix))]) == 0
        assert capsys.readouterr().err == (
            "orgviewer: 2 photos are not drawn (TIFF): "
            "save them as PNG or JPEG of at most 64 megapixels and 20 MB.\n"
        )


@pytest.mark.usefixtures("qapp")
def test_photos_of_a_folder_lie_within_it(
    tmp_path: Path, picture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "team"
    folder.mkdir()
    (folder / "ada.yaml").write_text("name: Ada\nimage: ada.png\n", encoding="utf-8")
    (tmp_path / "ada.png").write_bytes(b"II*\0")
    assert cli.main(["export", str(folder), "--output", str(picture)]) == 0
    assert capsys.readouterr().err == ""
    (folder / "ada.png").write_bytes(b"II*\0")
    assert cli.main(["export", str(folder), "--output", str(picture)]) == 0
    assert capsys.readouterr().err.startswith("orgviewer: 1 photo is not drawn (TIFF)")
    assert cli.main(["export", str(folder), "--output", str(folder / "ada.png")]) != 0


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("undrawable", "scripts"), [("吴", "Cjk"), ("ع", "Arabic"), ("\U0010fffd", ""), ("\x81", "")]
)
def test_what_no_font_draws_is_said_once_by_its_script(
    undrawable: str,
    scripts: str,
    team: Path,
    picture: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def is_drawable(self: Letters, cluster: str) -> bool:
        if cluster in undrawable:
            self.missing.add(cluster)
        return cluster not in undrawable

    monkeypatch.setattr(Letters, "_is_drawable", is_drawable)
    team.write_text(TEAM.replace("Grace", json.dumps(f"Grace {undrawable}")), encoding="utf-8")
    assert cli.main(["export", str(team), "--output", str(picture)]) == 0
    sentence = f"orgviewer: Some letters are left out, since no font here can draw them ({scripts}): "
    assert capsys.readouterr().err.startswith(sentence) if scripts else not capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("headcount", "status"), [(2**31 - 1, 0), (2**31, 1)])
def test_a_headcount_is_drawn_or_refused(headcount: int, status: int, team: Path, picture: Path) -> None:
    team.write_text(TEAM.replace("name: Company", f"name: Company, headcount: {headcount}"), encoding="utf-8")
    assert cli.main(["export", str(team), "--output", str(picture)]) == status
    assert picture.exists() == (status == 0)


@pytest.mark.usefixtures("qapp")
def test_without_a_file_the_sample_is_drawn(
    team: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (team.parent / "pyproject.toml").touch()
    (team.parent / "data").mkdir()
    team.rename(team.parent / "data" / "xai.yaml")
    monkeypatch.setattr(resources, "PACKAGE", team.parent / "orgviewer")
    assert cli.main(["export", "--output", str(picture)]) == 0
    assert picture.exists()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        (
            ("--root", "adda"),
            'team.yaml has no organization, person or post with the id "adda". Did you mean "ada"?\n',
        ),
        (("--root", "x" * 99), f'with the id "{"x" * 60}…".\n'),
        (("--root", "xyz"), 'team.yaml has no organization, person or post with the id "xyz".\n'),
    ],
)
def test_what_cannot_be_drawn_leaves_the_old_picture(
    choices: tuple[str, ...], sentence: str, team: Path, picture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture.write_text("old")
    assert cli.main(["export", str(team), "--output", str(picture), *choices]) == 2
    captured = capsys.readouterr()
    assert sentence in captured.err
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert picture.read_text() == "old"


@pytest.mark.usefixtures("qapp")
def test_a_missing_folder_is_said(team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", str(team), "--output", str(tmp_path / "no" / "team.png")]) == 2
    assert str(tmp_path / "no") in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_a_file_with_errors_makes_no_picture(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("persons: [{name: Ada}]\n", encoding="utf-8")
    assert cli.main(["export", str(broken), "--output", str(picture)]) == 1
    assert capsys.readouterr().err.startswith(f"{broken}:")
    assert not picture.exists()


@pytest.mark.parametrize(
    ("option", "enumeration"),
    [
        ("theme", ThemeName),
        ("background", Background),
        ("layout", LayoutKind),
        ("direction", Direction),
        ("pages", Pages),
        ("way", Orientation),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_command_line_offers_what_the_painter_knows(
    option: str, enumeration: type[Choice], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        cli.main(["export", "--help"])
    choices = ",".join(map(str, enumeration))
    assert f"--{option} {{{choices}}}" in capsys.readouterr().out


def test_the_command_line_names_every_paper(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["export", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert ", ".join(map(str, Paper)) in told


def test_what_is_not_typed_is_as_pictures_are_anyway() -> None:
    typed, usual = cli.COMMANDS["export"].make_parser().parse_args(["--output", "a.png"]), PictureSpec()
    assert (typed.layout, typed.direction, typed.aspect) == (
        usual.style.kind,
        usual.style.direction,
        usual.style.aspect,
    )
    for name in ("scale", "theme", "background", "pages", "way", "least_text"):
        assert getattr(typed, name) == getattr(usual, name)
    assert typed.extras == usual.chart.extras


@pytest.mark.usefixtures("qapp")
def test_a_picture_shows_the_names_and_lines_that_are_asked_for(tmp_path: Path) -> None:
    file, output = tmp_path / "ada.yaml", tmp_path / "ada.svg"
    ada = "name: Ada, summary: Came early, other_names: [{name: Ада, lang: ru}], memberships: [{role: Head}]"
    file.write_text(f"meta: {{format: 1, title: One}}\npersons: [{{id: ada, {ada}}}]\n", encoding="utf-8")

    def shown(*options: str) -> list[bool]:
        assert cli.main(["export", str(file), "--output", str(output), *options]) == 0
        drawn = " ".join(re.findall("<text[^>]*>([^<]*)", output.read_text(encoding="utf-8")))
        return ["Ada" in drawn, "Ада" in drawn, "Came early" in drawn]

    assert shown() == shown("--native-names", "--no-summaries") == [True, True, False]
    assert shown("--summaries") == [True, True, True]
    assert shown("--no-native-names") == shown("--summaries", "--no-native-names", "--no-summaries")
    assert shown("--no-native-names") == [True, False, False]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("output", "choices", "sentence"),
    [
        ("a.png", ("--pages", "tiles"), "--pages is for .pdf and .drawio, not for .png."),
        ("a.svg", ("--statistics",), "--statistics is for .pdf and .html, not for .svg."),
        ("a.png", ("--lives",), "--lives is for .pdf and .html, not for .png."),
        (
            "a.csv",
            ("--summaries",),
            "--summaries is for .png and .svg and .pdf and .pptx and .html and .drawio and .vsdx and "
            ".graphml and .mmd and .puml and .dot and .opml, not for .csv.",
        ),
        ("a.drawio", ("--pages", "tiles"), "A .drawio has pages of branches, or one: no tiles."),
        ("a.html", ("--shapes", "smartart"), "--shapes is for .pptx, not for .html."),
        ("a.csv", ("--scale", "2"), "--scale is for .png and .svg and .pdf, not for .csv."),
        ("a.pdf", ("--dpi", "300"), "--dpi is for .png, not for .pdf."),
        ("a.html", ("--background", "transparent"), "--background is for .png and .svg, not for .html."),
        ("a.pptx", ("--width", "300"), "--width is for .png and .svg and .pdf, not for .pptx."),
    ],
)
def test_a_choice_that_an_ending_makes_no_use_of_is_said(
    team: Path,
    tmp_path: Path,
    output: str,
    choices: tuple[str, ...],
    sentence: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["export", str(team), "--output", str(tmp_path / output), *choices]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / output).exists()


def test_a_theme_of_the_desktop_needs_no_display_either(tmp_path: Path) -> None:
    without = variables(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="", QT_QPA_PLATFORMTHEME="gtk3")
    command = [sys.executable, "-m", "orgviewer", "export", "--output", str(tmp_path / "team.png")]
    done = subprocess.run(command, cwd=CHECKOUT, env=without, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not QImage(str(tmp_path / "team.png")).isNull()


STAFF = """\
id,name,title,manager,email,Office
1,Ada Example,Chief,,ada@example.org,Berlin
2,Ben Sample,Engineer,1,,Hamburg
"""


def test_cards_say_the_fields_that_are_asked_for_in_every_picture_and_list_of_shapes(tmp_path: Path) -> None:
    staff = tmp_path / "staff.csv"
    staff.write_text(STAFF, encoding="utf-8")
    for suffix in (".svg", ".html", ".drawio", ".mmd", ".dot", ".opml", ".graphml", ".puml"):
        out = tmp_path / f"out{suffix}"
        arguments = ["export", str(staff), "--output", str(out), "--card", "name,office,email"]
        assert cli.main(arguments) == 0
        said = out.read_text(encoding="utf-8")
        assert "example.org" in said, suffix
        assert "Hamburg" in said, suffix
        assert "None" not in said.replace('"None"', ""), suffix


def test_an_unknown_field_ends_in_one_sentence_with_a_hint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    staff = tmp_path / "staff.csv"
    staff.write_text(STAFF, encoding="utf-8")
    out = tmp_path / "out.png"
    assert cli.main(["export", str(staff), "--output", str(out), "--card", "name,ofice"]) == 2
    assert capsys.readouterr().err == (
        'orgviewer: There is no field or column "ofice". Did you mean "Office"?\n'
    )
    assert not out.exists()
    with pytest.raises(SystemExit) as ended:
        cli.main(["export", str(staff), "--output", str(out), "--card", " , "])
    assert ended.value.code == 2


def test_cards_are_wider_or_without_portraits_as_asked_for(tmp_path: Path) -> None:
    staff = tmp_path / "staff.csv"
    staff.write_text(STAFF, encoding="utf-8")
    widths = []
    for options in (["--card-width", "compact", "--portrait", "none"], [], ["--card-width", "wide"]):
        out = tmp_path / "out.svg"
        assert cli.main(["export", str(staff), "--output", str(out), *options]) == 0
        said = out.read_text(encoding="utf-8")
        assert (">AE<" in said) == ("none" not in options)
        widths.append(max(float(found) for found in re.findall(r'<rect[^>]* width="([\d.]+)"[^>]* rx', said)))
    assert widths == sorted(set(widths))


def test_rules_mark_cards_in_every_format_that_has_colours(tmp_path: Path) -> None:
    staff = tmp_path / "staff.csv"
    staff.write_text(STAFF, encoding="utf-8")
    tint, ink = LIGHT.tint(HUES[Hue.GREEN]), LIGHT.ink(HUES[Hue.GREEN])
    for suffix in (".svg", ".html", ".drawio", ".mmd", ".dot", ".graphml"):
        out = tmp_path / f"out{suffix}"
        arguments = ["export", str(staff), "--output", str(out), "--rule", "role is chief: green"]
        assert cli.main(arguments) == 0
        said = out.read_text(encoding="utf-8").lower()
        if suffix == ".html":
            assert '"ruled":[0,-1]' in said
            assert '["rule-0","role: chief (1)"]' in said
        else:
            assert tint in said, suffix
            assert ink in said, suffix
    for suffix in (".png", ".pdf", ".pptx", ".vsdx"):
        out = tmp_path / f"out{suffix}"
        assert cli.main(["export", str(staff), "--output", str(out), "--rule", "role is chief: badge C"]) == 0


def test_a_rule_that_cannot_be_followed_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    staff = tmp_path / "staff.csv"
    staff.write_text(STAFF, encoding="utf-8")
    arguments = ["export", str(staff), "--output", str(tmp_path / "out.png"), "--rule"]
    for rule, said in (
        ("role chief", '"role chief" is no rule: write a condition, a colon and a mark.'),
        ("rle is chief: red", 'There is no field or column "rle". Did you mean "role"?'),
        ("vacant: rad", '"rad" in "vacant: rad" is no mark. Did you mean "red"?'),
    ):
        assert cli.main([*arguments, rule]) == 2
        assert capsys.readouterr().err == f"orgviewer: {said}\n"
    assert cli.main([*arguments[:3], str(tmp_path / "out.csv"), "--rule", "vacant: red"]) == 2
    assert "--rule is for" in capsys.readouterr().err
