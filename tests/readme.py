"""The parts of the guide that are made from the program: `python -m tests.readme` writes them anew."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

import msgspec.inspect
from msgspec.inspect import Field, LiteralType, StructType, VarTupleType

from orgviewer.model.recognition import FIELDS
from orgviewer.model.records import Document, Record
from orgviewer.model.walk import options_of
from orgviewer.readers.tables.vocabulary.column_meanings import names_of
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.actions.help import CHART_KEYS
from orgviewer.words.language import ENGLISH, speak, spoken, tr
from tests.benchmarks import page
from tests.packaging import measure

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
GUIDE = ROOT / "resources" / "guide"
PAGES = (README, *sorted(GUIDE.glob("*.md")))
KEYS_HEAD: Mapping[str, tuple[str, str]] = {
    ENGLISH: ("Keys", "What they do"),
    "de": ("Tasten", "Was sie tun"),
    "zh_CN": ("按键", "作用"),
}
TRANSLATIONS = tuple(GUIDE.glob("*.*.md"))
PACKAGE = ROOT / "orgviewer"
MOST_NAMES = 10  # of a field's columns
PART = re.compile(r"(<!-- made: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)

# The packages in the order in which data goes through them, from what is typed to what is shown.
FLOW = (
    *(
        "",
        *("commands", "commands/parsing", "commands/figures", "commands/directories"),
        "desktop",
        "readers",
        "readers/syntax",
        "readers/syntax/drawings",
        "readers/syntax/drawings/drawio",
        "readers/syntax/drawings/visio",
        "readers/syntax/drawings/outlines",
        "readers/syntax/drawings/slides",
        "readers/syntax/drawings/slides/styles",
        "readers/syntax/drawings/texts",
        "readers/syntax/drawings/texts/dot",
        "readers/syntax/drawings/texts/mermaid",
        "readers/syntax/drawings/texts/plantuml",
        "readers/syntax/encodings",
        "readers/syntax/ldif",
        "readers/syntax/spreadsheets",
        "readers/records",
        "readers/directories",
        "readers/drawings",
        "readers/drawings/hierarchy",
        "readers/registers",
        "readers/json_ld",
    ),
    *("readers/tables", "readers/tables/heads", "readers/tables/dates", "readers/tables/vocabulary"),
    *(
        "readers/tables/references",
        "readers/tables/posts",
        "readers/tables/hierarchies",
        "readers/tables/columns",
    ),
    *("readers/tables/names", "readers/popolo", "readers/folders", "readers/process"),
    *("writers", "exchange", "model", "model/days", "model/quantities", "model/checking"),
    *("omissions", "relations", "relations/ordered", "changes", "changes/both"),
    "changes/evidence",
    "statistics",
    *("history", "history/git", "search", "search/spellings", "chart"),
    *("chart/fields", "chart/rules", "chart/filters", "layout"),
    *("paint", "paint/cards", "paint/photos", "words", "lives", "directory"),
    *(
        "publish",
        "publish/svg",
        "publish/paper",
        "publish/pdf",
        "publish/pptx",
        "publish/drawings",
        "publish/html",
        "publish/comparison",
        "publish/directory",
        "publish/statistics",
        "saved",
    ),
    *(
        "views",
        "views/dialogs",
        "views/guide",
        "views/chart",
        "views/files",
        "views/search",
        "views/outline",
        "views/panel",
    ),
    *(
        "views/export",
        "views/start",
        "views/changes",
        "views/problems",
        "views/time",
        "views/statistics",
        "views/cards",
        "views/saved",
        "views/history",
        "views/directory",
        "views/presentation",
    ),
    "views/actions",
    "views/actions/asking",
    "views/actions/entering",
)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table in Markdown."""
    lines = [tuple(head), *map(tuple, rows)]
    lines.insert(1, ("---",) * len(lines[0]))
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def code(names: Iterable[str]) -> str:
    """Return names in the letters of code."""
    return ", ".join(f"`{name}`" for name in names)


def keys() -> str:
    """Return the table of keys."""
    actions = [(code(row.keys), tr(row.tip)) for row in TABLE if row.keys]
    others = [(tr(what), tr(meaning)) for what, meaning in CHART_KEYS]
    return table(KEYS_HEAD[spoken()], [*actions, *others])


def columns() -> str:
    """Return the table of the names by which columns are known, the first few of each field."""
    rows = [(f"`{field}`", ", ".join(names_of(field)[:MOST_NAMES])) for field in FIELDS]
    return table(("Field", "Columns"), rows)


def modules() -> str:
    """Return the map of modules: a table for each package, with the first line of each module's docstring."""
    parts = []
    for package in FLOW:
        folder = PACKAGE / package
        heading = f"`{folder.relative_to(ROOT).as_posix()}/`"
        rows = [(f"`{name}`", purpose(folder / f"{name}.py")) for name in names_in(package)]
        parts.append(table((heading, purpose(folder / "__init__.py")), rows))
    return "\n".join(parts)


def names_in(package: str) -> list[str]:
    """Return the names of a package's modules."""
    return sorted(path.stem for path in (PACKAGE / package).glob("*.py") if path.stem != "__init__")


def purpose(module: Path) -> str:
    """Return the first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or "").partition("\n")[0]


def kinds() -> list[type[Record]]:
    """Return all kinds of records, from the file inward."""
    found: list[type[Record]] = [Document]
    for outer in found:  # which grows meanwhile
        found += dict.fromkeys(kind for kind in held(outer) if kind not in found)
    return found


def held(kind: type[Record]) -> list[type[Record]]:
    """Return the kinds of records that the fields of a kind hold."""
    return [inner for field in fields(kind) for inner in records_in(field)]


def fields(kind: type[Record]) -> list[Field]:
    """Return the fields of a kind of record, its own before those that many kinds have."""
    info = msgspec.inspect.type_info(kind)
    assert isinstance(info, StructType)
    return sorted(info.fields, key=lambda field: field.name not in kind.__annotations__)


def records_in(field: Field) -> list[type[Record]]:
    """Return the kinds of records that a field holds, one or several of them."""
    options = [*options_of(field.type)]
    for option in options:
        if isinstance(option, VarTupleType):
            options += options_of(option.item_type)
    kinds = [option.cls for option in options if isinstance(option, StructType)]
    return [kind for kind in kinds if issubclass(kind, Record)]


def format_of_files() -> str:
    """Return the table of records: where each stands, and its fields, in bold those it must have."""
    rows = []
    for kind in kinds():
        places = [field.name for outer in kinds() for field in fields(outer) if kind in records_in(field)]
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind.__name__).lower()
        rows.append((name, code(dict.fromkeys(places)), ", ".join(map(written, fields(kind)))))
    return table(("Record", "Stands in", "Fields"), rows)


def written(field: Field) -> str:
    """Return a field as the table of records shows it, with the choices it leaves."""
    name = f"**`{field.name}`**" if field.required else f"`{field.name}`"
    choices = [str(value) for option in options_of(field.type) for value in values(option)]
    return f"{name} ({' or '.join(choices)})" if choices else name


def values(option: msgspec.inspect.Type) -> Iterable[object]:
    """Return the values that a type lists one by one."""
    return option.values if isinstance(option, LiteralType) else ()


PARTS: Mapping[str, Callable[[], str]] = {
    "changes": partial(page.changes, table),
    "columns": columns,
    "keys": keys,
    "modules": modules,
    "records": format_of_files,
    "sizes": partial(measure.share, table),
    "speed": partial(page.speed, table),
}


def renewed(path: Path) -> str:
    """Return the text of a page with its made parts made anew, in the language that its name says."""
    speak(path.suffixes[0][1:] if path in TRANSLATIONS else ENGLISH)
    text = path.read_text(encoding="utf-8")
    made = PART.sub(lambda part: f"{part[1]}{PARTS[part[2]]()}{part[3]}", text)
    speak(ENGLISH)
    return made


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(renewed(path), encoding="utf-8")
