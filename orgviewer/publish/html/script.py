"""Joins the modules of a web page's scripts into one script, since a page that loads nothing imports nothing.

Modules import by name from modules beside them, and export what they declare:

    import { one, two } from './other.js';
    export function three() { … }

More of modules (ECMA-262, section 16.2) is refused, so that they can be joined by their lines alone. Of the
code only what is written for checkers of types is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from orgviewer.errors import OrgviewerError

_IMPORT = re.compile(r"^import \{ *\n?([\w$,\s]+?),?\s*\} from '\./([\w-]+\.js)';\n", re.MULTILINE)
_DECLARED = re.compile(r"^(export )?(?:const|let|class|(?:async )?function\*?) ([\w$]+)", re.MULTILINE)
_TYPES = re.compile(r"^ */\*\*(?:(?!\*/).)*\*/\n", re.MULTILINE | re.DOTALL)
_EXPORT = re.compile(r"^export (?=(?:const|let|class|(?:async )?function\*?) )", re.MULTILINE)
_OTHER = re.compile(r"^(?:(?:import|export|var)\b|(?:const|let) (?![\w$]+ =)).*", re.MULTILINE)


class _Module(Struct, frozen=True):
    """A module: its code without imports and exports, what it imports from where, what it declares."""

    name: str
    code: str
    imports: tuple[tuple[str, tuple[str, ...]], ...]
    declared: frozenset[str]
    exported: frozenset[str]


def joined_script(entry: str, read: Callable[[str], str]) -> str:
    """Return one strict script that does what the module `entry` does with all that it imports.

    `read` returns the text of a module. Each stands after those that it imports, in a block of its own
    names. Raises OrgviewerError for modules in a circle, for two that declare the same name, and for what
    cannot be joined by lines.
    """
    modules = list(_in_order(entry, read))
    _check_names(modules)
    return "".join(("'use strict';\n{\n", *(module.code for module in modules), "}\n"))


def _in_order(entry: str, read: Callable[[str], str]) -> Iterator[_Module]:
    """Yield modules, each after those that it imports, as the language runs them."""
    done: dict[str, _Module] = {}

    def visit(name: str, path: tuple[str, ...]) -> Iterator[_Module]:
        if name in path:
            raise OrgviewerError(f"Modules import each other in a circle: {' → '.join((*path, name))}.")
        if name in done:
            return
        module = _parsed(name, read(name))
        for other, names in module.imports:
            yield from visit(other, (*path, name))
            missing = sorted({*names} - done[other].exported)
            if missing:
                raise OrgviewerError(f"{name} imports {', '.join(missing)}, which {other} does not export.")
        done[name] = module
        yield module

    return visit(entry, ())


def _parsed(name: str, text: str) -> _Module:
    imports = tuple(
        (found[2], tuple(part.strip() for part in found[1].split(","))) for found in _IMPORT.finditer(text)
    )
    declared = [(found[2], bool(found[1])) for found in _DECLARED.finditer(text)]
    code = _TYPES.sub("", _EXPORT.sub("", _IMPORT.sub("", text)))
    other = _OTHER.search(code)
    if other:
        raise OrgviewerError(f'{name} holds "{other[0]}", which cannot be joined by its lines.')
    return _Module(
        name,
        f"{code.strip()}\n\n",
        imports,
        frozenset(one for one, _ in declared),
        frozenset(one for one, is_exported in declared if is_exported),
    )


def _check_names(modules: list[_Module]) -> None:
    """Raise OrgviewerError if two modules declare one name, in the one scope that they will share."""
    owners: dict[str, str] = {}
    for module in modules:
        for name in sorted(module.declared):
            if owners.setdefault(name, module.name) != module.name:
                raise OrgviewerError(f"{owners[name]} and {module.name} both declare {name}.")
