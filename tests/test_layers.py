"""What import-linter cannot hold (it holds the layers themselves, see `pyproject.toml`)."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from orgviewer.commands import cli
from orgviewer.engines import load
from orgviewer.publish.formats import WRITERS

PACKAGE = Path(__file__).parent.parent / "orgviewer"
MODULES = sorted(PACKAGE.rglob("*.py"))
OF_SOME_ACTS = ("pptx", "lxml", "PIL", "pypdf", "isal", "python_calamine", "rapidfuzz")
OF_NO_PICTURE = ("chardet", "anyascii", "numpy.ma", "multiprocessing", "concurrent", "socket")
DRAWN = ("paint/", "publish/")
ENGINE = re.compile(r"[a-zA-Z_][\w.]*:[a-zA-Z_]\w*")


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.fixture(scope="module")
def sources() -> Mapping[str, str]:
    """What stands in every module, by its name: each test tells of all that offend at once."""
    found = {name(path): path.read_text(encoding="utf-8") for path in MODULES}
    assert len(found) > 600
    return found


@pytest.fixture(scope="module")
def trees(sources: Mapping[str, str]) -> Mapping[str, ast.Module]:
    return {module: ast.parse(source) for module, source in sources.items()}


@pytest.fixture(scope="module")
def imports(trees: Mapping[str, ast.Module]) -> Mapping[str, set[str]]:
    """The full names of what every module imports."""
    return {module: imported(tree) for module, tree in trees.items()}


def hidden_imports(tree: ast.Module) -> list[int]:
    """Return the lines of the imports that stand inside functions."""
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return sorted(
        {
            node.lineno
            for function in functions
            for node in ast.walk(function)
            if isinstance(node, ast.Import | ast.ImportFrom)
        }
    )


def test_a_hidden_import_is_found() -> None:
    source = "import a\nclass B:\n    def c(self):\n        from d import e\n"
    assert hidden_imports(ast.parse(source)) == [4]


def test_no_import_hides_in_a_function(trees: Mapping[str, ast.Module]) -> None:
    lines = {module: hidden_imports(tree) for module, tree in trees.items()}
    assert {module: found for module, found in lines.items() if found} == {}


def test_modules_are_loaded_by_name_through_one_door(sources: Mapping[str, str]) -> None:
    ways = ("import_module", "__import__", "resolve_name")
    assert [module for module, text in sources.items() if any(way in text for way in ways)] == ["engines.py"]


def engines(tree: ast.Module) -> list[str]:
    """Return the engines that a module names, as `module:function`, if it goes through the door to them."""
    if "orgviewer.engines.load" not in imported(tree):
        return []
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [text for text in texts if isinstance(text, str) and ENGINE.fullmatch(text)]


def test_engines_are_found() -> None:
    door = "from orgviewer.engines import load\n"
    assert engines(ast.parse(f"{door}A = {{1: 'b.c:d', 2: 'e:f', 3: 'g: h'}}")) == ["b.c:d", "e:f"]
    assert engines(ast.parse("A = 'b.c:d'")) == []


def test_every_engine_that_is_named_is_there(trees: Mapping[str, ast.Module]) -> None:
    named = {engine for tree in trees.values() for engine in engines(tree)}
    commands = (cli.WINDOW, *cli.COMMANDS.values())
    assert {*WRITERS.values(), *(command.function for command in commands)} < named
    assert all(callable(load(engine)) for engine in named)
    assert all(load(module) for command in commands for module in command.before)


@pytest.mark.parametrize("module", ["orgviewer.views.main_window", "orgviewer.commands.export"])
def test_what_nobody_has_asked_for_yet_is_not_loaded(module: str) -> None:
    code = f"import sys, {module}; print(*(name for name in {OF_SOME_ACTS} if name in sys.modules))"
    assert subprocess.check_output([sys.executable, "-c", code], cwd=PACKAGE.parent, text=True) == "\n"


def test_nothing_is_searched_for_circles_while_it_is_loaded_for_good() -> None:
    code = (
        "import gc\n"
        "from orgviewer.engines import load_for_good\n"
        "seen = []\n"
        "gc.callbacks.append(lambda phase, told: seen.append(phase))\n"
        "load_for_good(['numpy'], 'orgviewer.chart.trees:whole_chart')\n"
        "print(len(seen), gc.isenabled())\n"
    )
    said = subprocess.check_output([sys.executable, "-c", code], cwd=PACKAGE.parent, text=True)
    assert said == "0 True\n"


def test_no_source_is_read_of_what_is_loaded_after_qt() -> None:
    code = (
        "import linecache\n"
        "from orgviewer.engines import load, load_for_good\n"
        "load_for_good(['PySide6.QtWidgets'], 'orgviewer.app:run')\n"
        "load('orgviewer.views.problems.lists')\n"
        f"print(*(name for name in linecache.cache if name.startswith({f'{PACKAGE}{os.sep}'!r})))\n"
        "import orgviewer.views.actions.help\n"
        "print(len(linecache.cache))\n"
    )
    said = subprocess.check_output([sys.executable, "-c", code], cwd=PACKAGE.parent, text=True)
    of_ours, of_others = said.splitlines()
    assert of_ours == ""
    assert int(of_others) > 0  # Qt's own way of importing is in force again


def test_a_picture_loads_what_it_is_made_with_and_nothing_else(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from orgviewer.commands.cli import main\n"
        f"assert main(['export', 'data/xai.yaml', '--output', {str(tmp_path / 'a.png')!r}]) == 0\n"
        f"print(*(name for name in {(*OF_SOME_ACTS, *OF_NO_PICTURE)} if name in sys.modules))\n"
        "ours = {name: module for name, module in sys.modules.items() if name.startswith('orgviewer.')}\n"
        "print(sum(not hasattr(module, '__path__') for module in ours.values()))\n"
    )
    said = subprocess.check_output([sys.executable, "-c", code], cwd=PACKAGE.parent, text=True)
    _, foreign, count = said.splitlines()
    assert foreign == "isal"  # which packs it
    assert int(count) <= 93


def test_a_table_loads_no_other_syntax_and_no_other_shape(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("Name,Boss\nAda,\nBen,Ada\n", encoding="utf-8")
    code = f"import sys\nfrom orgviewer.commands.cli import main\nmain(['check', {str(path)!r}])\n"
    others = ("yaml", *(f"orgviewer.readers.{room}" for room in ("json_ld", "popolo", "registers")))
    code += f"print([name for name in sys.modules if name.startswith({others})])"
    said = subprocess.check_output([sys.executable, "-c", code], cwd=PACKAGE.parent, text=True)
    assert (
        said.splitlines()[-1] == "['orgviewer.readers.registers', 'orgviewer.readers.registers.statements']"
    )


def test_a_module_can_be_read_in_one_go(sources: Mapping[str, str]) -> None:
    lengths = {module: len(text.splitlines()) for module, text in sources.items()}
    assert {module: length for module, length in lengths.items() if length > 300} == {}


def test_no_folder_has_more_modules_than_one_takes_in_at_a_glance() -> None:
    counts = Counter(path.parent for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")
    assert {str(folder): count for folder, count in counts.items() if count > 16} == {}


def test_values_are_structs_or_tuples_with_names(imports: Mapping[str, set[str]]) -> None:
    assert [module for module, wanted in imports.items() if any("dataclass" in one for one in wanted)] == []


def test_a_module_says_what_it_is_for(trees: Mapping[str, ast.Module]) -> None:
    assert [module for module, tree in trees.items() if not ast.get_docstring(tree)] == []


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "common", "helpers", "misc"}
    assert [path for path in MODULES if drawers & {*path.with_suffix("").parts}] == []


def imported(tree: ast.Module) -> set[str]:
    """Return the full names of what a module imports."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_every_way_to_import_is_seen() -> None:
    assert imported(ast.parse("import a.b\nfrom c import d\nfrom e.f import g\n")) == {"a.b", "c.d", "e.f.g"}


def test_choices_need_nothing_but_python(imports: Mapping[str, set[str]]) -> None:
    assert {wanted.partition(".")[0] for wanted in imports["choices.py"]} <= {*sys.stdlib_module_names}


def test_what_is_drawn_does_not_depend_on_widgets(imports: Mapping[str, set[str]]) -> None:
    drawn = {module: wanted for module, wanted in imports.items() if module.startswith(DRAWN)}
    assert len(drawn) > 80
    widgets = "PySide6.QtWidgets"
    depend = [module for module, wanted in drawn.items() if any(one.startswith(widgets) for one in wanted)]
    assert depend == []
