"""The program in a person's menu: placed, known again, taken out, and nothing of anybody else touched."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from orgviewer import app
from orgviewer.desktop.entry import entry_for
from orgviewer.desktop.menu import FORMER, PLACES, data_home, place, take_away
from orgviewer.desktop.seal import sealed
from orgviewer.errors import OutputError
from orgviewer.resources import resource

PROGRAM = Path("/opt/own programs/orgviewer")
ENTRY, ICON, TYPES, DESCRIPTION = PLACES.values()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a person's data, which is not there yet."""
    return tmp_path / "home" / ".local" / "share"


@pytest.fixture
def home(data: Path) -> Path:
    home = data.parent.parent
    home.mkdir()
    return home


def everything(folder: Path) -> dict[str, bytes | None]:
    """Return all that lies below a folder: files with what they hold, folders with None."""
    paths = sorted(folder.rglob("*"))
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in paths}


def entry(text: str) -> dict[str, str]:
    """Return the keys of a desktop entry and what is said under each."""
    return {key: value for key, is_key, value in (line.partition("=") for line in text.split("\n")) if is_key}


def without_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no database of the desktop be there."""
    monkeypatch.setattr(shutil, "which", lambda _: None)


def test_everything_is_placed_and_taken_away_without_a_trace(data: Path, home: Path) -> None:
    said = [*place(PROGRAM, data)]
    assert {data / where for where in PLACES.values()} <= {path for path in data.rglob("*") if path.is_file()}
    assert [line for line in said if line.startswith("Placed: ")] == [
        f"Placed: {data / where}" for where in PLACES.values()
    ]
    said = [*take_away(data, home)]
    assert [line for line in said if line.startswith("Removed: ")] == [
        f"Removed: {data / where}" for where in PLACES.values()
    ]
    assert everything(home) == {}


def test_what_lies_beside_it_stays(data: Path, home: Path) -> None:
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\nMimeType=text/csv;\n")
    package = data / "mime" / "packages" / "other.xml"
    package.parent.mkdir(parents=True)
    package.write_text('<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"/>')
    before = (other.read_bytes(), package.read_bytes())
    list(place(PROGRAM, data))
    list(take_away(data, home))
    assert (other.read_bytes(), package.read_bytes()) == before
    assert not list(data.rglob("*orgviewer*"))


def test_a_second_time_changes_nothing_and_says_so(data: Path, home: Path) -> None:
    list(place(PROGRAM, data))
    before = {path: path.stat().st_mtime_ns for where in PLACES.values() for path in [data / where]}
    said = [*place(PROGRAM, data)]
    assert [line for line in said if line.startswith("As it was: ")] == [
        f"As it was: {path}" for path in before
    ]
    assert {path: path.stat().st_mtime_ns for path in before} == before
    list(take_away(data, home))
    assert [*take_away(data, home)] == []


def test_another_version_or_place_takes_over_what_the_first_one_placed(
    data: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    without_programs(monkeypatch)
    list(place(PROGRAM, data))
    said = [*place(Path("/elsewhere/orgviewer"), data)]
    assert said[0] == f"Placed: {data / ENTRY}"
    assert entry((data / ENTRY).read_text())["TryExec"] == "/elsewhere/orgviewer"
    assert len(said) == len(PLACES)


@pytest.mark.parametrize("where", PLACES.values())
def test_a_foreign_file_is_never_overwritten(where: str, data: Path, home: Path) -> None:
    path = data / where
    path.parent.mkdir(parents=True)
    path.write_text("mine")
    before = everything(home)
    with pytest.raises(OutputError, match=r'is not a file of "orgviewer integrate".*Nothing was done\.$'):
        list(place(PROGRAM, data))
    assert everything(home) == before
    said = [*take_away(data, home)]
    assert said == [f"Left, for it is not of here or was changed since: {path}"]
    assert everything(home) == before


def test_a_file_that_was_changed_since_belongs_to_whoever_changed_it(data: Path, home: Path) -> None:
    list(place(PROGRAM, data))
    path = data / ENTRY
    path.write_text(path.read_text().replace("Terminal=false", "Terminal=true"))
    with pytest.raises(OutputError, match="was changed since"):
        list(place(PROGRAM, data))
    list(take_away(data, home))
    assert [path for path in data.rglob("*.*") if "orgviewer" in path.name] == [path]


def test_a_link_is_not_followed(data: Path, home: Path, tmp_path: Path) -> None:
    list(place(PROGRAM, data))
    path = data / ENTRY
    elsewhere = path.rename(tmp_path / "kept.desktop")
    path.symlink_to(elsewhere)
    with pytest.raises(OutputError, match="is not a file of"):
        list(place(PROGRAM, data))
    list(take_away(data, home))
    assert path.is_symlink()
    assert elsewhere.is_file()


def test_a_database_that_fails_is_said(data: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = home / "update-mime-database"
    broken.write_text("#!/bin/sh\necho no room >&2\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda name: str(broken) if name == broken.name else None)
    assert [*place(PROGRAM, data)][-1] == "update-mime-database failed: no room"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_folder_that_takes_nothing_is_said(home: Path) -> None:
    home.chmod(0o500)
    with pytest.raises(OutputError, match="cannot be written"):
        list(place(PROGRAM, home / "data"))
    home.chmod(0o700)


def test_a_place_below_a_file_is_said(home: Path) -> None:
    (home / "data").write_text("")
    with pytest.raises(OutputError, match=r'orgviewer\.desktop" cannot be'):
        list(place(PROGRAM, home / "data"))


@pytest.mark.parametrize(
    ("told", "folder"), [("/data", "/data"), ("", "/home/.local/share"), ("data", "/home/.local/share")]
)
def test_the_folder_of_data_is_the_one_that_is_told_if_it_is_absolute(told: str, folder: str) -> None:
    assert data_home({"XDG_DATA_HOME": told}, Path("/home")) == Path(folder)
    assert data_home({}, Path("/home")) == Path("/home/.local/share")


@pytest.mark.parametrize("name", ["orgviewer", "own programs", 'a "b" `c` $d \\e', "100%f", "a;b&c'd", "é\t"])
def test_any_path_is_started_as_it_is(name: str) -> None:
    program = Path("/opt") / name / "orgviewer"
    lines = entry(entry_for(program, resource("desktop/orgviewer.desktop").read_text(encoding="utf-8")))
    unescaped = lines["Exec"].replace("\\\\", "\0").replace("\\t", "\t").replace("\0", "\\")
    words = shlex.split(unescaped.replace("\\`", "`").replace("\\$", "$"))
    assert [word.replace("%%", "%") if word != "%f" else word for word in words] == [str(program), "%f"]
    assert lines["TryExec"].replace("\\\\", "\0").replace("\\t", "\t").replace("\0", "\\") == str(program)


def test_the_entry_is_one_that_desktops_accept(
    data: Path, home: Path, requires_program: Callable[[str], str]
) -> None:
    program = requires_program("desktop-file-validate")
    list(place(Path('/opt/a "b" $c/orgviewer'), data))
    done = subprocess.run([program, data / ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_description_is_one_that_software_centres_accept(
    data: Path, home: Path, requires_program: Callable[[str], str]
) -> None:
    program = requires_program("appstreamcli")
    list(place(PROGRAM, data))
    command = [program, "validate", "--no-net", str(data / DESCRIPTION)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, "E:" in done.stdout, "W:" in done.stdout) == (0, False, False), done.stdout


def test_the_description_claims_nobodys_domain() -> None:
    """The id of a component is a domain backwards; below "alt" there is none (RFC 9476)."""
    path = resource(next(name for name in PLACES if name.endswith(".metainfo.xml")))
    told = ElementTree.parse(path).getroot().findtext("id")
    assert told is not None
    assert told.startswith("alt.")
    assert f"metainfo/{told}.metainfo.xml" == DESCRIPTION


def test_menu_window_and_description_mean_the_same_program() -> None:
    name = Path(ENTRY).stem
    opened = entry(resource("desktop/orgviewer.desktop").read_text(encoding="utf-8"))
    assert (opened["Icon"], opened["StartupWMClass"]) == (Path(ICON).stem, name)
    description = ElementTree.parse(resource(f"desktop/{Path(DESCRIPTION).name}")).getroot()
    assert description.findtext("launchable") == Path(ENTRY).name
    assert description.findtext("icon") == Path(ICON).stem
    assert f'setDesktopFileName("{name}")' in Path(app.__file__).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "act", [lambda data: place(PROGRAM, data), lambda data: take_away(data, data.parent)]
)
def test_what_an_earlier_state_placed_under_another_name_goes(
    act: Callable[[Path], Iterator[str]], data: Path
) -> None:
    (former,) = (data / where for where in FORMER)
    former.parent.mkdir(parents=True)
    former.write_text(sealed("<component/>", ".xml"))
    assert f"Removed: {former}" in [*act(data)]
    assert not former.exists()
    former.parent.mkdir(parents=True, exist_ok=True)
    former.write_text("mine")
    list(act(data))
    assert former.read_text() == "mine"


def test_a_path_that_no_entry_can_hold_is_said_before_anything_is_done(data: Path, home: Path) -> None:
    program = Path(os.fsdecode(b"/opt/gro\xdf/orgviewer"))
    with pytest.raises(OutputError, match=r"is not in UTF-8: rename the folders.*Nothing was done\.$"):
        list(place(program, data))
    assert everything(home) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_folder_of_data_may_have_any_name(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = home / os.fsdecode(b"gro\xdf")
    broken = home / "update-mime-database"
    broken.write_text('#!/bin/sh\necho "no room in $1" >&2\nexit 3\n')
    broken.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda name: str(broken) if name == broken.name else None)
    said = [*place(PROGRAM, data)]
    assert {data / where for where in PLACES.values()} <= {path for path in data.rglob("*") if path.is_file()}
    assert said[-1] == f"update-mime-database failed: no room in {home}/gro\\xdf/mime"
    list(take_away(data, home))
    assert not data.exists()


def test_the_types_are_known_to_the_desktop(
    data: Path, home: Path, requires_program: Callable[[str], str]
) -> None:
    requires_program("update-mime-database")
    said = [*place(PROGRAM, data)]
    assert f"Made anew by update-mime-database: {data / 'mime'}" in said
    globs = (data / "mime" / "globs2").read_text()
    assert "application/x-orgviewer+yaml:*.orgchart.yaml" in globs


def test_every_type_of_our_own_is_opened_and_said() -> None:
    types = ElementTree.parse(resource("desktop/orgviewer-types.xml")).getroot()
    own = {each.attrib["type"] for each in types}
    opened = entry(resource("desktop/orgviewer.desktop").read_text(encoding="utf-8"))["MimeType"].split(";")
    assert own <= set(opened)
    description = ElementTree.parse(resource("desktop/alt.orgviewer.orgviewer.metainfo.xml")).getroot()
    said = {each.text for each in description.iter("mediatype")}
    assert said <= set(opened)


def test_nothing_is_summed_up_where_nothing_was_removed(
    data: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (data / "applications").mkdir(parents=True)
    asked: list[str] = []
    monkeypatch.setattr(shutil, "which", asked.append)
    assert [*take_away(data, home)] == []
    assert asked == []
    assert everything(data) == {"applications": None}
