"""Which language is meant: as typed, as set in the window, or as the system speaks. Standard library only.

The setting is read where Qt keeps it on each system, without Qt: most commands need none.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from orgviewer.engines import load
from orgviewer.errors import OrgviewerError, UsageError
from orgviewer.words.language import ENGLISH, LANGUAGES, require_catalogue, speak, tr

OPTION = "--lang"
SETTING = "language"
REGISTRY_KEY = r"Software\orgviewer\orgviewer"
PROPERTIES = "Library/Preferences/com.orgviewer.orgviewer.plist"
SYSTEM_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set counts


def told_language(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Return the language that is named among typed words, and the words without it; the last one counts.

    Raises UsageError for a language that the program does not speak.
    """
    told: str | None = None
    kept: list[str] = []
    left = iter(words)
    for word in left:
        option, equals, value = word.partition("=")
        if word == "--":
            kept += [word, *left]
        elif option == OPTION:
            told = _known(value if equals else next(left, ""))
        else:
            kept.append(word)
    return told, kept


def speak_surely(code: str) -> None:
    """Speak a language, or English where its catalogue cannot be opened; raises what that raises."""
    speak(code)
    try:
        require_catalogue()
    except BaseException:
        speak(ENGLISH)
        raise


def speak_if_possible(code: str) -> None:
    """Speak a language that nobody asked for here, or English where its catalogue cannot be opened."""
    with suppress(ImportError, OrgviewerError):
        speak_surely(code)


def usual_language(environment: Mapping[str, str]) -> str:
    """Return the language that is set in the window, else the system's, else English."""
    return spoken_as(language_setting(environment)) or system_language(environment)


def spoken_as(name: str) -> str | None:
    """Return the language of the program that a name such as de_AT.UTF-8 or zh-Hans means, or None."""
    plain = name.partition(".")[0].partition("@")[0].replace("-", "_")
    for code in LANGUAGES:
        if plain.lower() == code.lower():
            return code
    language, *rest = plain.lower().split("_")
    if language == "zh" and {"tw", "hk", "mo", "hant"} & set(rest):
        return None  # whose readers want other characters
    return next((code for code in LANGUAGES if code.partition("_")[0] == language), None)


def system_language(environment: Mapping[str, str]) -> str:
    """Return the system's language if the program speaks it, else English."""
    name = next(filter(None, map(environment.get, SYSTEM_VARIABLES)), None)
    if name is None:
        name = load("locale").getlocale()[0] or ""
    elif name.partition(".")[0] not in {"C", "POSIX"}:
        wanted = environment.get("LANGUAGE", "").split(":")
        name = next(filter(spoken_as, wanted), name)
    return spoken_as(name) or ENGLISH


def language_setting(environment: Mapping[str, str]) -> str:
    """Return the language that was set in the window, as it is kept there, or empty text."""
    with suppress(OSError, ValueError, LookupError, RuntimeError):
        if sys.platform == "win32":
            registry = load("winreg")
            with registry.OpenKey(registry.HKEY_CURRENT_USER, REGISTRY_KEY) as key:
                return str(registry.QueryValueEx(key, SETTING)[0])
        if sys.platform == "darwin":
            content = (Path.home() / PROPERTIES).read_bytes()
            return str(load("plistlib").loads(content).get(SETTING, ""))
        return _set_in_file(environment)
    return ""


def _set_in_file(environment: Mapping[str, str]) -> str:
    folder = environment.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    text = Path(folder, "orgviewer", "orgviewer.conf").read_text(encoding="utf-8")
    return next(
        (value for section, key, value in _settings(text) if (section, key) == ("General", SETTING)), ""
    )


def _settings(text: str) -> Iterator[tuple[str, str, str]]:
    section = ""
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip("[] ")
        else:
            key, _, value = line.partition("=")
            yield section, key, value


def _known(name: str) -> str:
    code = spoken_as(name)
    if code is None:
        languages = ", ".join(LANGUAGES)
        raise UsageError(tr('--lang needs one of {languages}, not "{name}".', languages=languages, name=name))
    return code
