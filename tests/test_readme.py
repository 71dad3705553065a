"""Whether the README and the guide still tell the truth."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from orgviewer import __version__
from orgviewer.commands import cli
from orgviewer.commands.qt_needs import XCB_LIBRARIES
from orgviewer.errors import ReadError
from orgviewer.model import records
from orgviewer.model.records import Record
from orgviewer.readers import read
from orgviewer.views.parts import SIZE
from tests import readme, screenshot

TEXT = readme.README.read_text(encoding="utf-8")
CHANGES = (readme.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
PROJECT: dict[str, Any] = tomllib.loads((readme.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PARSERS = [command.make_parser() for command in (cli.WINDOW, *cli.COMMANDS.values())]


def blocks(language: str, text: str = TEXT) -> list[str]:
    """Return what stands in the fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def page(name: str) -> str:
    """Return the text of a page of the guide."""
    return (readme.GUIDE / f"{name}.md").read_text(encoding="utf-8")


def in_code(text: str) -> set[str]:
    """Return what stands in the letters of code."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    return set(re.findall(r"`([^`\n]+)`", prose))


def commands(lines: str) -> set[str]:
    """Return the commands among lines that may be indented, and end in a remark."""
    return {
        re.split(r"  +|#", line.strip())[0].strip()
        for line in lines.splitlines()
        if line.strip().startswith("orgviewer")
    }


def test_the_made_parts_are_those_of_the_program() -> None:
    texts = [path.read_text(encoding="utf-8") for path in readme.PAGES]
    assert {name for text in texts for _, name, _ in readme.PART.findall(text)} == set(readme.PARTS)
    assert [readme.renewed(path) for path in readme.PAGES] == texts, "run: python -m tests.readme"


def test_the_map_holds_every_module_and_every_package() -> None:
    rows = re.findall(r"^\| `(\w+)` \| [^|]+ \|$", page("architecture"), re.MULTILINE)
    modules = [path.stem for path in readme.PACKAGE.rglob("*.py") if path.stem != "__init__"]
    assert sorted(rows) == sorted(modules)
    folders = {path.parent.relative_to(readme.PACKAGE).as_posix() for path in readme.PACKAGE.rglob("*.py")}
    assert {package or "." for package in readme.FLOW} == folders


def test_the_readme_is_one_page_and_leads_to_every_page_of_the_guide() -> None:
    assert len(TEXT.splitlines()) <= 150
    led = set(re.findall(r"\]\((resources/guide/\w+\.md)\)", TEXT))
    assert {readme.ROOT / link for link in led} == set(readme.PAGES) - {readme.README, *readme.TRANSLATIONS}


def test_every_field_of_every_record_is_named() -> None:
    kinds = [kind for kind in vars(records).values() if isinstance(kind, type) and issubclass(kind, Record)]
    fields = {field for kind in kinds for field in kind.__struct_fields__}
    assert len(fields) > 50
    assert fields - in_code(page("format")) == set()


def test_the_fragment_of_the_format_reads_without_problems(tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(blocks("yaml", page("format"))[0], encoding="utf-8")
    dataset = read(path)
    assert dataset.problems == ()
    assert len(dataset.persons) == 2


def test_a_mistake_is_told_as_it_says(tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(
        blocks("yaml", page("format"))[0].replace("parent_id: example", "parent_id: exmaple"),
        encoding="utf-8",
    )
    with pytest.raises(ReadError) as told:
        read(path)
    assert str(told.value).replace(str(path), path.name) == blocks("text", page("format"))[0].strip()


def test_the_fragment_leads_editors_to_the_schema() -> None:
    name = re.search(r"\$schema=(\S+)", blocks("yaml", page("format"))[0])
    assert name is not None
    assert (readme.ROOT / "resources" / name[1]).is_file()


def test_there_is_one_command_for_the_window_and_one_for_the_tests() -> None:
    window, tests = (block.strip().split(" && ") for block in blocks("sh"))
    assert window == ["python3 -m venv .venv", ".venv/bin/pip install .", ".venv/bin/orgviewer"]
    assert tests == [
        "python3 -m venv .venv-test",
        ".venv-test/bin/pip install '.[test]'",
        ".venv-test/bin/python -m pytest",
    ]
    assert "orgviewer" in PROJECT["project"]["scripts"]
    assert "test" in PROJECT["project"]["optional-dependencies"]
    assert f"Python {PROJECT['project']['requires-python'].removeprefix('>=')} or newer" in TEXT


def test_the_command_for_the_tests_stands_where_it_is_looked_for() -> None:
    assert f"\n<!-- test command -->\n```sh\n{blocks('sh')[1]}```\n" in TEXT
    assert "<!-- test command -->" in (readme.ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_packages_of_debian_are_python_s_own_and_what_the_program_misses() -> None:
    packages = {name for names in re.findall(r"apt install (.+?)`", TEXT) for name in names.split()}
    assert "python3-venv" in packages
    assert packages - {"python3-venv"} <= {packages.debian for packages in XCB_LIBRARIES.values()}


def test_the_examples_are_those_of_the_help() -> None:
    helped = {command for parser in PARSERS for command in commands(parser.epilog or "")}
    assert commands(blocks("sh", page("command_line"))[0]) == helped


def test_the_options_are_those_of_the_help() -> None:
    option = r"--[a-z]+(?:-[a-z]+)*"
    helped = {word for parser in PARSERS for word in re.findall(option, parser.format_help())}
    told = re.findall(option, " ".join(in_code(page("command_line"))))
    assert set(told) == helped


def requirements() -> Iterator[tuple[str, str]]:
    """Yield the name and the versions of everything that the program or its tests depend on."""
    project = PROJECT["project"]
    for text in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
        found = re.fullmatch(r"([A-Za-z0-9-]+)([^;]*)(;.*)?", text)
        assert found is not None
        yield found[1], found[2].strip()


def test_every_dependency_has_its_versions_and_its_reason() -> None:
    rows = re.findall(r"^\| `(.+?)` \| (.+?) \| (.+?) \|$", page("dependencies"), re.MULTILINE)
    told = [(name, ",".join(in_code(versions))) for name, versions, _ in rows]
    assert told == list(requirements())


@pytest.mark.parametrize("path", [*readme.PAGES, readme.ROOT / "CHANGELOG.md"], ids=lambda path: path.stem)
def test_links_within_the_project_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8"))
    within = [link.partition("#")[0] for link in links if not link.startswith("https://")]
    assert [link for link in within if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", readme.PAGES, ids=lambda path: path.stem)
def test_paths_that_are_named_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = {text for text in in_code(text) if re.fullmatch(r"[\w.]+(/[\w.-]*)+", text) and "*" not in text}
    places = (readme.ROOT, readme.PACKAGE)
    lost = {name for name in named if not any((place / name).exists() for place in places)}
    assert lost <= {".venv-test/bin"}


def test_the_changes_tell_of_this_version() -> None:
    assert re.search(rf"^## \[{re.escape(__version__)}\]", CHANGES, re.MULTILINE)


@pytest.mark.gui
def test_the_picture_is_one_of_the_whole_window(qapp: QApplication) -> None:
    kept = QImage(str(readme.ROOT / "resources" / screenshot.PICTURE))
    assert kept.size() == screenshot.take(screenshot.PERSON).size() == QSize(*SIZE)
