from __future__ import annotations

import sys
from pathlib import Path

import pytest

from orgviewer.commands import cli, integrate
from orgviewer.commands.integrate import running_program
from orgviewer.errors import UsageError


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program as pip installs one, beside its interpreter."""
    folder = tmp_path / "environment" / "bin"
    folder.mkdir(parents=True)
    for name in ("python", "orgviewer"):
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    return folder / "orgviewer"


def test_the_program_is_the_one_that_was_called_and_a_link_stays_one(program: Path, tmp_path: Path) -> None:
    link = tmp_path / "orgviewer"
    link.symlink_to(program)
    assert running_program(link, program.with_name("python")) == link
    assert running_program(program, Path("/usr/bin/python3")) == program


def test_called_as_a_module_it_is_the_one_beside_the_interpreter(program: Path) -> None:
    assert running_program(Path("/x/orgviewer/__main__.py"), program.with_name("python")) == program


def test_a_checkout_is_no_program(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="install orgviewer with pip, pipx or uv first"):
        running_program(Path("/x/orgviewer/__main__.py"), tmp_path / "python")


def test_a_folder_of_its_own_is_its_own_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert running_program(Path("orgviewer"), tmp_path / "orgviewer") == tmp_path / "orgviewer"


@pytest.mark.skipif(sys.platform != "linux", reason="menus are written on Linux")
def test_the_command_places_and_takes_out(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    monkeypatch.setattr(sys, "argv", [str(program)])
    assert cli.main(["integrate"]) == 0
    assert f"The menu starts {program}." in capsys.readouterr().out
    assert f'Exec="{program}" %f' in (data / "applications" / "orgviewer.desktop").read_text()
    assert cli.main(["integrate", "--remove"]) == 0
    assert "Removed: " in capsys.readouterr().out
    assert not data.exists()
    assert cli.main(["integrate", "--remove"]) == 0
    assert capsys.readouterr().out == "Nothing is there that orgviewer integrate has placed.\n"


def test_what_everybody_has_is_not_placed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = tmp_path / "orgviewer.desktop"
    entry.touch()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(integrate, "OF_THE_SYSTEM", entry)
    monkeypatch.setattr(integrate, "running_program", lambda *_: Path("/usr/bin/orgviewer"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert integrate.integrate(remove=False) == 0
    assert capsys.readouterr().out == f"It is in the menu of everybody here already: {entry}\n"
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(("system", "way"), [("win32", "right-click"), ("darwin", "Automator")])
@pytest.mark.parametrize("remove", [False, True])
def test_elsewhere_one_sentence_says_what_to_do_instead(
    system: str, way: str, remove: bool, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "argv", [str(program)])
    with pytest.raises(UsageError, match=f"{way}.*nobody has tried that yet") as told:
        integrate.integrate(remove=remove)
    assert str(program) in str(told.value)
