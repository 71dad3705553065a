"""What `.ci/run` holds besides the tests, and what `pre-commit` does with the same list."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml

from tests import covered

ROOT = covered.ROOT
HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
RUN = (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_hooks_are_programs_that_are_there_and_fetch_nothing() -> None:
    assert [repository["repo"] for repository in HOOKS] == ["local"]
    assert {hook["language"] for hook in HOOKS[0]["hooks"]} == {"system"}
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    installed = {re.split(r"[>=<]", name)[0] for name in extras["optional-dependencies"]["test"]}
    for hook in HOOKS[0]["hooks"]:
        words = shlex.split(hook["entry"])
        program = words[2].split()[0] if words[:2] == ["bash", "-c"] else words[0]
        assert {"lint-imports": "import-linter"}.get(program, program) in {*installed, "shellcheck"}


def test_the_check_of_everything_takes_the_list_of_the_hooks() -> None:
    assert ".pre-commit-config.yaml" in RUN
    assert re.search(r"^ +shellcheck$", RUN, re.MULTILINE)


def test_every_script_is_read_by_shellcheck() -> None:
    made = {"build", "dist", "node_modules"}
    scripts = {path.relative_to(ROOT) for path in ROOT.rglob("*.sh")}
    own = {path for path in scripts if not made & {*path.parts} and not path.parts[0].startswith(".venv")}
    assert {path.parent for path in own} == {Path("findings"), Path("tests")}


def test_types_are_told_to_those_who_import_the_package() -> None:
    assert (ROOT / "orgviewer" / "py.typed").read_bytes() == b""


def test_modules_that_are_reached_as_a_whole_are_there() -> None:
    assert [path for path in covered.WHOLE if not (ROOT / path).is_file()] == []


@pytest.mark.parametrize(
    ("reached", "whole", "earlier", "sentences"),
    [
        (covered.FLOOR, 100.0, [covered.FLOOR], []),
        (covered.FLOOR - 0.01, 100.0, [], ["the floor is"]),
        (covered.FLOOR, 99.9, [], ["as a whole"]),
        (covered.FLOOR, 100.0, [10.0, covered.FLOOR + 1], ["may only rise"]),
    ],
    ids=["good", "less", "a module", "a lower floor"],
)
def test_less_than_was_reached_is_said(
    reached: float, whole: float, earlier: list[float], sentences: list[str]
) -> None:
    said = list(covered.faults(reached, whole, earlier))
    assert len(said) == len(sentences)
    assert all(part in sentence for part, sentence in zip(sentences, said, strict=True))


def test_earlier_floors_are_found_in_the_changes() -> None:
    assert covered.floors("--- a\n-FLOOR = 96.0\n+FLOOR = 96.5\n FLOOR = 1.0\n+# FLOOR = 2.0\n") == [
        96.0,
        96.5,
    ]
