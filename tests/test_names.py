"""Each type has a name of its own: whoever reads it knows which is meant, wherever it stands."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "orgviewer"


def assigned(node: ast.stmt) -> tuple[str, ast.expr] | None:
    """Return the name and the value of a statement that gives a value to one name."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return name, value
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            return name, value
    return None


def is_called(value: ast.expr, name: str) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == name


def names(source: str) -> tuple[list[str], list[str]]:
    """Return what types and type variables of a module are called, without what marks them as its own.

    Types are classes, aliases and new types: of what is assigned, all that is written in capitalized words.
    """
    types: list[str] = []
    variables: list[str] = []
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            types.append(node.name.lstrip("_"))
        elif found := assigned(node):
            name, value = found[0].lstrip("_"), found[1]
            if name[:1].isupper() and not name.isupper():
                (variables if is_called(value, "TypeVar") else types).append(name)
    return types, variables


def owners(modules: dict[str, str]) -> dict[str, list[str]]:
    """Return by the name of a type which modules define one, or a type variable that is called so."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    variables: list[tuple[str, str]] = []
    for module, source in modules.items():
        types, own = names(source)
        for name in types:
            found[name].append(module)
        variables += [(name, module) for name in own]
    for name, module in variables:
        if name in found:
            found[name].append(module)
    return dict(found)


def sources() -> Iterator[tuple[str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8")


def test_each_type_of_the_program_has_one_owner() -> None:
    assert {name: modules for name, modules in owners(dict(sources())).items() if len(modules) > 1} == {}


@pytest.mark.parametrize(
    ("source", "types", "variables"),
    [
        ("class Card:\n    class Inside: ...\n", ["Card"], []),
        ("class _Card: ...\n", ["Card"], []),
        ("Point = tuple[float, float]\n", ["Point"], []),
        ("Line: TypeAlias = object\n", ["Line"], []),
        ('Node = NewType("Node", int)\n', ["Node"], []),
        ('Made = TypeVar("Made")\n', [], ["Made"]),
        ("MOST, _MOST = 1, 2\nLEAST: int = 3\nlower = 4\nA = 1\n", [], []),
    ],
)
def test_every_way_to_name_a_type_is_seen(source: str, types: list[str], variables: list[str]) -> None:
    assert names(source) == (types, variables)


def test_two_owners_are_found() -> None:
    twice = {"a": "class Card: ...\n", "b": "_Card = int\n", "c": 'Made = TypeVar("Made")\n'}
    assert owners(twice) == {"Card": ["a", "b"]}
    assert owners({**twice, "d": 'Card = TypeVar("Card")\n'}) == {"Card": ["a", "b", "d"]}


COLUMNS = r'manager=Boss|column "Boss"|`boss`|^\| `reports_to` \|.*'
"""Where "boss" is the name of somebody's column, not the program's word."""


def test_whom_people_report_to_is_called_a_manager_wherever_the_program_speaks() -> None:
    root = PACKAGE.parent
    told = [
        *PACKAGE.rglob("*.py"),
        *(root / "resources" / "guide").glob("*.md"),
        *(root / "resources" / "webpage").glob("*.*"),
        *(root / "data").glob("*.yaml"),
        root / "README.md",
    ]
    found = [
        f"{path.name}: {line.strip()}"
        for path in told
        if path.stem != "column_words"
        for line in path.read_text(encoding="utf-8").splitlines()
        if "boss" in re.sub(COLUMNS, "", line).casefold()
    ]
    assert found == []
