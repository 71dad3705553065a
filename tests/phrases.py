"""Which texts are translated, found in the source: literals at the door, and declared tables."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).parent.parent / "orgviewer"
DOOR, COUNTED, PLURAL, PHRASE = "tr", "counted", "Plural", "Phrase"
FIELDS_OF = {"NamedTuple", "Struct"}
WORDS = re.compile(r"[A-Za-z’']{2,}(?:,? [A-Za-z’'\"{}]+){2,}")
"""Three words in a row: what reads like this is for people, or stands where nothing is for them."""
NOT_FOR_PEOPLE = {
    *("compile", "match", "fullmatch", "search", "sub", "split", "startswith", "load", "JSONDecodeError"),
    *("AssertionError", "TypeError", "KeyError", "_listed"),
}
"""What takes texts that nobody reads: patterns, names, what only a mistake in the program would show."""
WORDS_OF_OTHERS = {
    *("failed to map segment", "cannot allocate memory", "not a git repository"),
    *("Expecting '{}' delimiter", "Expecting property name enclosed in double quotes"),
    *("Unterminated string starting at", "Noto Sans CJK JP", "Python {}, PySide {}", "Title"),
}
"""What other programs say, and is looked for, or what they are called."""
NAMES_IN_DATA = {
    *("also reports to", "also reports to ({})", "Also reports to ({})", "dotted line manager ({})"),
    *("also a part of", "key in the file", "{} of the membership", " of the membership", "list of cards"),
    *('school:"University of Toronto"', "the data is no graph", "the data is not nested"),
    *(
        "A file of orgviewer",
        "Saved views of orgviewer",
        "A year, a month or a day: 2023, 2023-07 or 2023-07-12.",
    ),  # in the JSON Schema
    "Placed by orgviewer integrate; unchanged since if this fits: ",  # in files, by which they are known
}
"""What columns and fields are called in files and datasets, which are the same in every language."""
OF_NO_LANGUAGE = (
    *("orgviewer/search/spellings/", "orgviewer/commands/platforms.py", "orgviewer/commands/sample.py"),
    *("orgviewer/readers/tables/cleaning.py", "orgviewer/readers/tables/dates/date_texts.py"),
    *("orgviewer/readers/tables/posts/post_columns.py", "orgviewer/views/panel/page_html.py"),
    *("orgviewer/publish/pdf/appendix.py", "orgviewer/publish/svg/writer.py"),
    *("orgviewer/publish/pptx/slide_template.py", "orgviewer/publish/drawings/dot.py"),
    *("orgviewer/publish/drawings/drawio.py", "orgviewer/publish/drawings/graphml.py"),
    *("orgviewer/publish/drawings/mermaid.py", "orgviewer/publish/drawings/visio_parts.py"),
    *("orgviewer/publish/pdf/to_unicode.py", "orgviewer/views/start/appearance.py"),
    *("orgviewer/model/quantities/evidence.py", "orgviewer/model/quantities/figures.py"),
    *("orgviewer/publish/drawings/dot.py", "orgviewer/publish/drawings/drawio.py"),
    *("orgviewer/publish/drawings/graphml.py", "orgviewer/publish/drawings/mermaid.py"),
    *("orgviewer/publish/drawings/visio_parts.py", "orgviewer/chart/rules/grammar.py"),
)
"""Modules with lists of words, styles and scripts; what they show is looked at none the less."""
SINKS = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName"),
    *(
        "setAccessibleDescription",
        "setWhatsThis",
        "addAction",
        "addMenu",
        "addTab",
        "setTitle",
        "setLabelText",
    ),
    *("setInformativeText", "showMessage", "addButton", "QLabel", "QPushButton", "QToolButton", "QCheckBox"),
    *("QRadioButton", "QGroupBox", "QAction", "QMenu", "QDockWidget", "QToolBar", "setPrefix", "setSuffix"),
    *(
        "say",
        "complain",
        "Problem",
        "Finding",
        "Mistake",
        "ArgumentTypeError",
        "OrgviewerError",
        "UsageError",
    ),
    *("OutputError", "HistoryError", "SyntaxMistakeError"),
}

OF_BUILDERS = "orgviewer/publish/html/script.py"
"""A module that says what is wrong with the scripts of the program itself."""


class Place(NamedTuple):
    """Where a text stands in the source."""

    path: str
    line: int


class Text(NamedTuple):
    """A text that is translated; `one` is what English says of one, of a text that depends on a number."""

    text: str
    place: Place
    one: str | None = None


@dataclass
class Declared:
    """What is declared as a `Phrase` in the whole program: parameters and fields by what takes them."""

    taken: dict[str, dict[int | str, ast.expr]] = field(default_factory=dict)
    names: dict[str, ast.expr] = field(default_factory=dict)


@dataclass
class Found:
    """All that is found in the source."""

    texts: list[Text] = field(default_factory=list)
    faults: list[tuple[Place, str]] = field(default_factory=list)
    inside: set[int] = field(default_factory=set)  # the nodes that are at the door


def sources(package: Path = PACKAGE) -> dict[str, ast.Module]:
    """Return the modules of a package, each by its path."""
    return {
        str(path.relative_to(package.parent)): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(package.rglob("*.py"))
    }


@cache
def of_program() -> Found:
    """Return what is found in the whole program, which takes seconds: no test asks while it is imported."""
    return extracted(sources())


def extracted(modules: Mapping[str, ast.Module]) -> Found:
    """Return every text of some modules that is translated, and what is wrong with how it is written."""
    declared, found = Declared(), Found()
    inside = {path: [*ast.walk(module)] for path, module in modules.items()}
    for nodes in inside.values():
        for node in nodes:
            _declare(node, declared)
    for path, nodes in inside.items():
        for node in nodes:
            _extract(node, path, declared, found)
    for path, nodes in inside.items():
        if path == OF_BUILDERS:
            continue
        is_prose = not path.startswith(OF_NO_LANGUAGE)
        found.faults += [(Place(path, line), why) for line, why in _outside(nodes, found.inside, is_prose)]
    return found


def _declare(node: ast.AST, declared: Declared) -> None:
    match node:
        case ast.FunctionDef() if node.name not in {DOOR, COUNTED}:
            arguments = [*node.args.posonlyargs, *node.args.args]
            if arguments and arguments[0].arg in {"self", "cls"}:
                arguments = arguments[1:]
            taken: dict[int | str, ast.arg] = dict(enumerate(arguments))
            taken |= {one.arg: one for one in (*arguments, *node.args.kwonlyargs)}
            kinds = {key: one.annotation for key, one in taken.items() if _is_phrase(one.annotation)}
            _take(node.name, kinds, declared)
            if _is_phrase(node.returns) and node.returns:
                declared.names[node.name] = node.returns
        case ast.ClassDef() if node.name != PLURAL:
            fields = [one for one in node.body if isinstance(one, ast.AnnAssign)]
            named = [(one.target.id, one.annotation) for one in fields if isinstance(one.target, ast.Name)]
            phrases: dict[int | str, ast.expr] = {}
            for place, (name, kind) in enumerate(named):
                phrases |= {place: kind, name: kind}
            _take(node.name, {key: kind for key, kind in phrases.items() if _is_phrase(kind)}, declared)
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.AnnAssign(target=ast.Attribute(attr=name)):
            if _is_phrase(node.annotation):
                declared.names[name] = node.annotation


def _take(name: str, phrases: Mapping[int | str, ast.expr | None], declared: Declared) -> None:
    if phrases:
        known = {key: kind for key, kind in phrases.items() if kind is not None}
        declared.taken.setdefault(name, {}).update(known)
        declared.names.update({key: kind for key, kind in known.items() if isinstance(key, str)})


def _is_phrase(annotation: ast.expr | None) -> bool:
    return annotation is not None and any(
        isinstance(node, ast.Name) and node.id == PHRASE for node in ast.walk(annotation)
    )


def _extract(node: ast.AST, path: str, declared: Declared, found: Found) -> None:
    match node:
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            if name == DOOR and node.args:
                _literals(node.args[0], path, found)
                _note_inside(node.args[0], found)
            elif name == COUNTED:
                _plural(node.args[1:3], node, path, found)
            elif name == PLURAL:
                _plural(node.args, node, path, found)
            for key, kind in declared.taken.get(name, {}).items():
                for given in _given(node, key):
                    _of_kind(kind, given, path, found)
        case ast.AnnAssign(value=ast.expr() as value) if _is_phrase(node.annotation):
            _of_kind(node.annotation, value, path, found)
        case ast.ClassDef() if any(_declares_value(one) for one in node.body):
            for one in node.body:
                if isinstance(one, ast.Assign):
                    _of_kind(ast.Name(PHRASE), one.value, path, found)


def _declares_value(statement: ast.stmt) -> bool:
    """Return whether a statement declares the values of an enumeration to be texts."""
    match statement:
        case ast.AnnAssign(target=ast.Name(id="_value_")):
            return _is_phrase(statement.annotation)
    return False


def _given(call: ast.Call, key: int | str) -> Iterator[ast.expr]:
    if isinstance(key, int):
        if key < len(call.args) and not any(isinstance(one, ast.Starred) for one in call.args[: key + 1]):
            yield call.args[key]
    else:
        yield from (one.value for one in call.keywords if one.arg == key)


def _of_kind(kind: ast.expr, value: ast.expr, path: str, found: Found) -> None:
    """Find the texts in a value, where its declaration says that there are some."""
    match kind, value:
        case ast.Subscript(value=ast.Name(id="Final" | "ClassVar"), slice=one), _:
            _of_kind(one, value, path, found)
        case ast.Subscript(slice=ast.Tuple(elts=[key, other])), ast.Dict():
            for own in value.keys:
                if own is not None and _is_phrase(key):
                    _of_kind(key, own, path, found)
            for own in value.values:
                if _is_phrase(other):
                    _of_kind(other, own, path, found)
        case ast.Subscript(value=ast.Name(id="tuple" | "list"), slice=ast.Tuple(elts=elements)), ast.Tuple():
            repeats = len(elements) == 2 and isinstance(elements[1], ast.Constant)
            kinds = [elements[0]] * len(value.elts) if repeats else elements
            for one, own in zip(kinds, value.elts, strict=False):
                if _is_phrase(one):
                    spread = isinstance(own, ast.Starred) and repeats
                    _of_kind(
                        kind if spread else one,
                        own.value if spread and isinstance(own, ast.Starred) else own,
                        path,
                        found,
                    )
        case ast.Subscript(slice=ast.Name() | ast.Subscript() as one), ast.List() | ast.Tuple() | ast.Set():
            for own in value.elts:
                _of_kind(one, own, path, found)
        case _:
            _literals(value, path, found)
            _note_inside(value, found)


def _literals(value: ast.expr, path: str, found: Found) -> None:
    match value:
        case ast.Constant(value=str(text)):
            if text:
                found.texts.append(Text(text, Place(path, value.lineno)))
        case ast.IfExp():
            _literals(value.body, path, found)
            _literals(value.orelse, path, found)
        case ast.BoolOp():
            for one in value.values:
                _literals(one, path, found)
        case ast.JoinedStr() if not re.search("[A-Za-z]", _said(value).replace("{}", "")):
            pass  # texts that are translated already, put together
        case ast.JoinedStr() | ast.BinOp():
            found.faults.append((Place(path, value.lineno), f"cannot be found: {ast.unparse(value)}"))


def _plural(forms: list[ast.expr], call: ast.Call, path: str, found: Found) -> None:
    match forms:
        case [ast.Constant(value=str(one)), ast.Constant(value=str(many))]:
            if many:
                found.texts.append(Text(many, Place(path, call.lineno), one))
        case [ast.Starred()]:
            pass  # a `Plural`, which is found where it is made
        case _:
            found.faults.append((Place(path, call.lineno), f"cannot be found: {ast.unparse(call)}"))
    for argument in forms:
        _note_inside(argument, found)


def _note_inside(value: ast.AST, found: Found) -> None:
    found.inside.update(id(node) for node in ast.walk(value))


def _outside(nodes: Iterable[ast.AST], inside: set[int], is_prose: bool) -> Iterator[tuple[int, str]]:
    """Yield what is for people and not at the door: given to what shows it, or three words in a row."""
    quiet = {id(node) for one in nodes for node in _not_for_people(one)}
    for node in nodes:
        match node:
            case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
                if name in SINKS:
                    for given in (*node.args, *(one.value for one in node.keywords)):
                        said = _said(given).replace("{}", "").replace("orgviewer", "")
                        is_known = _said(given) in WORDS_OF_OTHERS
                        if (
                            re.search("[A-Za-z]{2}", said)
                            and id(given) not in inside | quiet
                            and not is_known
                        ):
                            yield given.lineno, _said(given)
                            quiet.update(id(one) for one in ast.walk(given))
            case ast.Constant() | ast.JoinedStr() if is_prose:
                is_known = _said(node) in WORDS_OF_OTHERS | NAMES_IN_DATA
                if id(node) not in inside | quiet and WORDS.search(_said(node)) and not is_known:
                    yield node.lineno, _said(node)
                    quiet.update(id(one) for one in ast.walk(node))


def _said(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr():
            return "".join(_said(one) if isinstance(one, ast.Constant) else "{}" for one in node.values)
    return ""


def _not_for_people(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Expr(value=ast.Constant()):  # what is said of the program itself
            yield node.value
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            if name in NOT_FOR_PEOPLE:
                yield from ast.walk(node)
        case ast.Compare(ops=[ast.In() | ast.NotIn()]):
            yield node.left
