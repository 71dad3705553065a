"""Which language the command line speaks: as typed, as set, as the system does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from orgviewer.commands import languages
from orgviewer.commands.cli import main
from orgviewer.resources import sample
from orgviewer.words.language import spoken

SETTING = languages.language_setting  # before tests are kept away from the settings of who runs them


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("de", "de"), ("de_AT.UTF-8", "de"), ("de-CH", "de"), ("DE", "de"), ("en_GB", "en")),
        *(("zh", "zh_CN"), ("zh_CN.GB18030", "zh_CN"), ("zh-Hans-SG", "zh_CN"), ("sr_RS@latin", None)),
        *(("zh_TW", None), ("zh-Hant", None), ("fr", None), ("", None), ("den", None)),
    ],
)
def test_languages_are_known_by_the_names_that_systems_give_them(name: str, code: str | None) -> None:
    assert languages.spoken_as(name) == code


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:de"}, "de"),
        ({"LANG": "C", "LANGUAGE": "de"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_the_system_says_its_language(variables: dict[str, str], code: str) -> None:
    assert languages.system_language(variables) == code


@pytest.mark.parametrize(
    "words",
    [
        ["--lang", "de", "check", str(sample("xai.yaml"))],
        ["check", "--lang=de", str(sample("xai.yaml"))],
        ["check", str(sample("xai.yaml")), "--lang", "de_DE"],
    ],
)
def test_a_command_speaks_the_language_that_is_typed_before_or_after_it(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "keine Probleme" in said
    assert "Personen" in said or "genannt" in said


def test_help_speaks_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--help", "--lang", "de"])
    said = capsys.readouterr().out
    assert said.startswith("Aufruf: orgviewer check")
    assert "Optionen:" in said


def test_what_was_mistyped_is_said_in_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--lang", "zh_CN", "check"])
    assert "需要" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--lang", "fr", "check"], ["--lang"], ["--lang="]])
def test_a_language_that_is_not_spoken_is_refused(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert "en, de, zh_CN" in capsys.readouterr().err
    assert spoken() == "en"


def test_words_behind_two_dashes_are_no_options() -> None:
    assert languages.told_language(["check", "--", "--lang", "de"]) == (None, ["check", "--", "--lang", "de"])


@pytest.mark.skipif(sys.platform != "linux", reason="where settings are kept differs by system")
def test_the_setting_of_the_window_is_read_without_qt(tmp_path: Path) -> None:
    folder = tmp_path / "orgviewer"
    store = QSettings(str(folder / "orgviewer.conf"), QSettings.Format.IniFormat)
    store.setValue("language", "zh_CN")
    store.setValue("files/language", "other")
    store.sync()
    assert SETTING({"XDG_CONFIG_HOME": str(tmp_path)}) == "zh_CN"
    assert SETTING({"XDG_CONFIG_HOME": str(tmp_path / "nowhere")}) == ""
    assert languages.usual_language({"LANG": "de_DE.UTF-8"}) == "de"


def test_english_is_spoken_without_qt() -> None:
    told = "import sys; from orgviewer.commands.cli import main; main(sys.argv[1:])"
    told += "; print('PySide6' in sys.modules)"
    words = ["check", str(sample("xai.yaml"))]
    done = subprocess.run(
        [sys.executable, "-c", told, *words],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": "/nonexistent"},
    )
    assert done.stdout.splitlines()[-1] == "False"
