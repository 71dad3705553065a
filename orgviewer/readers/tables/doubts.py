"""What is doubtful about a table as a whole: nobody reports to anybody, or many name superiors in vain.

Each doubt is one line with what is likely. Not for: what is odd about single rows (see `managers`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.roster import UNKNOWN, Roster
from orgviewer.readers.tables.column_names import MANY, MOST_COMPARED, flag_of
from orgviewer.readers.tables.field_columns import Taking
from orgviewer.readers.tables.vocabulary.column_meanings import KEYS
from orgviewer.readers.tables.vocabulary.nobody import is_nobody
from orgviewer.words.language import Phrase, number_in_words, tr

SAMPLE = 5_000
"""Rows in which columns are compared with each other; managers mostly stand near the head of a table."""
LONGEST_TYPED = 200  # characters of what somebody may copy to the command line
MOST_IN_VAIN = 0.1
"""The share of references to superiors that may find nobody without a word about all of them."""
FEWEST_DIGITS = 3
"""Digits of numbers that are compared: grades and levels are shorter, and stand among ids by chance."""
LONGEST_NUMBER = 8
"""Digits of the number of a row."""
ROWS: Phrase = "They may be numbers of rows, which a file loses when it is sorted: write names or ids there."
_ARROW = re.compile(r"\S\s*(?:[-=–]+>|→|⇒|<[-=]+)\s*\S")
_PERSONAL = re.compile(r"\s*(?:[^\W\d_][\w.'’-]*[ ,]+){1,3}[^\W\d_][\w.'’-]*\s*")
_MANAGERS = ("reports_to", "also_reports_to")
_SUPERIORS = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"report(s|ing|ed)?[ _-]*to\b|manag|supervis|\bboss|superior|vorgesetz|führungskraft|unterstellt|"
        r"supérieur|n ?\+ ?1|\bjefe|reporta|上司|上级|上級|主管|汇报|상사",
        r"report(s|ing)|responsable|leader|parent",
    )
)
"""What columns of superiors have in their names, the surer words first."""
_WRITTEN: Mapping[Phrase, Callable[[str], object]] = {
    "distinguished names of a directory": re.compile(
        r"[A-Za-z]{1,3} ?=[^,]+(,\s*[A-Za-z]{1,3} ?=[^,]+)+"
    ).fullmatch,
    "e-mail addresses": re.compile(r"[^@\s]+@[^@\s]+").fullmatch,
    "account names with their domain": re.compile(r"[\w.-]+\\[\w.-]+").fullmatch,
    "numbers or codes": re.compile(r"(?=\D*\d)[^\s@]+").fullmatch,
    "names of people": re.compile(r"[^\d@=\\]+").fullmatch,
}
"""How superiors may be written, and how to tell."""


def doubts(taking: Taking, roster: Roster) -> list[Finding]:
    """Return what is doubtful about the people of a table, for what its columns were taken for."""
    if roster.absent:
        return list(_in_vain(taking, roster))
    if len(roster) < 2 or roster.managers.count(UNKNOWN) < len(roster):
        return []
    return list(_nobody_reports(taking))


def _in_vain(taking: Taking, roster: Roster) -> Iterator[Finding]:
    """Tell of references that find nobody, if they are many, and what they look like."""
    column = taking.names.get("reports_to", "")
    people = len(roster) - roster.absent
    lost = sum(manager >= people for manager in roster.managers)
    named = sum(text != "" and not is_nobody(text) for text in taking.column("reports_to"))
    if not column or lost < 2 or lost <= MOST_IN_VAIN * named:
        return
    texts = roster.ids[people:]
    message = tr(
        "{lost} of {named} references to superiors find nobody: these look like ",
        lost=number_in_words(lost),
        named=number_in_words(named),
    )
    if other := _column_of(texts, taking):
        hint = tr("If so, say it with {value}.", value=_map("id", other))
        yield _doubt(
            column, tr("{message}what the column {other} says", message=message, other=quoted(other)), hint
        )
        return
    looks = tr("one who is not in the file") if len(texts) == 1 else _looks(texts)
    known = {_looks(cells[:people]) for cells in (roster.ids, roster.names)}
    if looks in known:
        yield _doubt(
            column,
            tr("{message}{looks}, but of people who are not in the file", message=message, looks=looks),
        )
    else:
        hint = ROWS if _may_be_rows(texts, people) else _known_by(taking, looks)
        yield _doubt(column, f"{message}{looks or tr('people who are not in the file')}", hint)


def _may_be_rows(texts: Sequence[str], people: int) -> bool:
    """Return whether texts may be the numbers of rows, the head being the first or not counted."""
    return all(
        text.isdecimal() and len(text) < LONGEST_NUMBER and 0 < int(text) <= people + 1 for text in texts
    )


def _looks(texts: Sequence[str]) -> str:
    """Return how people are written, in words; nothing if there is no one way."""
    return next((tr(words) for words, test in _WRITTEN.items() if all(map(test, texts[:SAMPLE]))), "")


def _known_by(taking: Taking, looks: str) -> str:
    """Return by what people are known in a table, as a sentence, where superiors are written otherwise."""
    known = [quoted(taking.names[field]) for field in KEYS if taking.has(field)]
    return tr("People are known here by {list}.", list=" and ".join(known)) if known and looks else ""


def _column_of(texts: Sequence[str], taking: Taking) -> str:
    """Return the column in which nearly all of some texts stand, if it is one by which nobody is known."""
    used = {taking.names.get(field) for field in (*KEYS, *_MANAGERS)}
    columns = [name for name in taking.table.columns if name not in used][:MOST_COMPARED]
    wanted = {text.casefold() for text in texts[:SAMPLE]}
    for name in columns:
        cells = _first(taking.table.columns[name])
        known = set(cells)
        if len(known) == len(cells) and len(wanted & known) >= MANY * len(wanted):
            return name
    return ""


def _nobody_reports(taking: Taking) -> Iterator[Finding]:
    """Tell that nobody reports to anybody, if a column looks as if somebody should."""
    column = taking.names.get("reports_to", "")
    if column:
        told = set(_first(taking.column("reports_to")))
        if all(map(is_nobody, told)):  # else circles were cut, and that is told
            reason = tr("names nobody") if told else tr("is empty")
            yield _doubt(
                column,
                tr(
                    "nobody reports to anybody: the column {column} {reason}",
                    column=quoted(column),
                    reason=reason,
                ),
            )
        return
    taken = {*taking.names.values(), *taking.table.known}
    free = [name for name in taking.table.columns if name not in taken]
    free = [name for name in free if not _is_flag(taking.table.columns[name])][:MOST_COMPARED]
    if pair := _reference(taking, free):
        name, key = pair
        known = key in (taking.names.get(field) for field in KEYS)
        mapped = [*([] if known else [_map("id", key)]), _map("manager", name)]
        hint = tr("If so, say it with {list}.", list=" ".join(mapped))
        message = tr(
            "nobody reports to anybody, though the column {name} names rows by {key}",
            name=quoted(name),
            key=quoted(key),
        )
        yield _doubt(name, message, hint)
    elif name := min(filter(_rank, free), key=_rank, default=""):
        message = tr("nobody reports to anybody, though the column {name} may say to whom", name=quoted(name))
        yield _doubt(name, message, tr("If so, say it with {value}.", value=_map("manager", name)))


def _rank(name: str) -> int:
    """Return how surely a column is called as those of superiors are, 1 being the surest; 0 if it is not."""
    return next((rank for rank, words in enumerate(_SUPERIORS, 1) if words.search(name)), 0)


def _map(field: str, column: str) -> str:
    """Return what to type to have a column taken for a field."""
    return f"--map {quoted(f'{field}={column}', LONGEST_TYPED)}"


def _reference(taking: Taking, free: Sequence[str]) -> tuple[str, str] | None:
    """Return a column whose cells stand, each for many rows, in another one in which no two are alike."""
    columns = list(taking.table.columns)[:MOST_COMPARED]
    firsts = {name: _first(taking.table.columns[name]) for name in {*columns, *free}}
    keys = {name: set(cells) for name, cells in firsts.items() if len(set(cells)) == len(cells) > 1}
    for name in sorted(free, key=lambda name: _rank(name) or len(_SUPERIORS) + 1):
        cells = {cell for cell in set(firsts[name]) if not is_nobody(cell)}
        if not cells or not (_rank(name) or _are_telling(cells)):
            continue
        for key, known in keys.items():
            if _say_the_same(taking.table.columns[name], taking.table.columns[key]):
                continue
            if key != name and len(cells & known) >= MANY * len(cells) and len(cells) < len(known):
                return name, key
    return None


def _say_the_same(cells: Sequence[str], keys: Sequence[str]) -> bool:
    """Return whether each cell that says something names its own row."""
    pairs = zip(cells[:SAMPLE], keys[:SAMPLE], strict=True)
    return all(cell.strip().casefold() == key.strip().casefold() for cell, key in pairs if cell.strip())


def _are_telling(cells: Collection[str]) -> bool:
    """Return whether cells are more than small numbers, which stand among other numbers by chance."""
    return len(cells) > 1 and not all(cell.isdecimal() and len(cell) < FEWEST_DIGITS for cell in cells)


def _is_flag(cells: Sequence[str]) -> bool:
    told = [cell for cell in cells[:SAMPLE] if cell]
    return not told or all(flag_of(cell) is not None for cell in told)


def _first(cells: Sequence[str]) -> list[str]:
    """Return the cells of the first rows that say something, for comparing."""
    return [cell.strip().casefold() for cell in cells[:SAMPLE] if cell and not cell.isspace()]


def _doubt(column: str, message: str, hint: str = "") -> Finding:
    return Finding((column,), message, hint, Severity.WARNING)


def columns_of_names(columns: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the columns that seem to hold names of people, if these are several."""
    found = [name for name, cells in columns.items() if _seem_names(cells)]
    return found if len(found) > 1 else []


def has_arrows(columns: Mapping[str, Sequence[str]]) -> bool:
    """Return whether the names of columns, which were a row, and cells have arrows between names."""
    return any(_ARROW.search(text) for name, cells in columns.items() for text in (name, *cells[:1]))


def _seem_names(cells: Sequence[str]) -> bool:
    texts = [text for cell in cells[:SAMPLE] for text in re.split(r"[;\n]", cell) if text.strip()]
    return bool(texts) and all(map(_PERSONAL.fullmatch, texts))
