"""What import-linter cannot hold (it holds the layers themselves, see `pyproject.toml`)."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "orgviewer"
MODULES = sorted(PACKAGE.rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.fixture(params=MODULES, ids=name)
def module(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


def hidden_imports(source: str) -> list[int]:
    """Return the lines of the imports that stand inside functions."""
    functions = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return sorted(
        {
            node.lineno
            for function in functions
            for node in ast.walk(function)
            if isinstance(node, ast.Import | ast.ImportFrom)
        }
    )


def test_a_hidden_import_is_found() -> None:
    assert hidden_imports("import a\nclass B:\n    def c(self):\n        from d import e\n") == [4]


def test_no_import_hides_in_a_function(module: Path) -> None:
    assert hidden_imports(module.read_text(encoding="utf-8")) == []


def test_only_the_command_line_loads_modules_by_name(module: Path) -> None:
    loads = "import_module(" in module.read_text(encoding="utf-8")
    assert loads == (name(module) in {"__main__.py", "commands/cli.py"})


def test_a_module_can_be_read_in_one_go(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 300


def test_a_module_says_what_it_is_for(module: Path) -> None:
    assert ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))


def test_no_module_is_a_drawer_for_everything(module: Path) -> None:
    assert not {"utils", "util", "common", "helpers", "misc"} & {*module.with_suffix("").parts}


def imported(source: str) -> set[str]:
    """Return the full names of what a module imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_every_way_to_import_is_seen() -> None:
    assert imported("import a.b\nfrom c import d\nfrom e.f import g\n") == {"a.b", "c.d", "e.f.g"}


def test_choices_need_nothing_but_python() -> None:
    found = imported((PACKAGE / "choices.py").read_text(encoding="utf-8"))
    assert {wanted.partition(".")[0] for wanted in found} <= {*sys.stdlib_module_names}


def test_what_is_drawn_does_not_depend_on_widgets(module: Path) -> None:
    if name(module).startswith(("paint/", "publish/")):
        found = imported(module.read_text(encoding="utf-8"))
        assert not [wanted for wanted in found if wanted.startswith("PySide6.QtWidgets")]
