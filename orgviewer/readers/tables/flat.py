"""A table of people into a roster: a row for each person, with whom the person reports to.

Whatever can be drawn is drawn: people whose manager is not there stand under a card that says so,
circles are cut, ids that stand twice are kept apart. Not for: which column is what (see `column_names`).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.recognition import (
    GUESSED,
    POST_FIELDS,
    ColumnSign,
    Recognition,
    RecognizedColumn,
    TableSpec,
)
from orgviewer.model.records import Document, Meta
from orgviewer.model.roster import DETAILS, PERIOD, UNKNOWN, CategoricalColumn, Roster
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.tables.column_names import SAMPLE, flag_of, is_assistant, recognize, refused_managers
from orgviewer.readers.tables.dates.date_texts import read_dates
from orgviewer.readers.tables.departments import column_of, organizations
from orgviewer.readers.tables.doubts import doubts
from orgviewer.readers.tables.ended import tell_ended
from orgviewer.readers.tables.field_columns import Cells, Taking, told_by_kinds
from orgviewer.readers.tables.identities import NAMING, Identities, identities
from orgviewer.readers.tables.managers import managers, second_managers
from orgviewer.readers.tables.names.readings import readings
from orgviewer.readers.tables.people import TablePeople
from orgviewer.readers.tables.posts.post_columns import PostColumns, holder_fields, post_columns, told_columns
from orgviewer.readers.tables.posts.post_document import post_document
from orgviewer.readers.tables.posts.post_rows import are_all_held, names_vacancies
from orgviewer.readers.tables.references.resolver import References
from orgviewer.readers.tables.several_rows import joined_people
from orgviewer.readers.tables.subtitles import without_subtitles
from orgviewer.readers.tables.table import RecordTable, without
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

LONGEST_SAMPLE = 80  # characters
MANAGERS = ("reports_to", "also_reports_to")
OWN = ("email", "note", "name_reading")
"""The details that are not merely the cells of their column."""


def shape(table: RecordTable, spec: TableSpec = GUESSED) -> Shaped:
    """Return the people of a table; an error among the findings means that it names nobody."""
    names = list(table.columns)
    samples = [[cell[:LONGEST_SAMPLE] for cell in cells[:SAMPLE]] for cells in table.columns.values()]
    wishes = dict(spec.columns)
    fields = recognize(names, samples, {**told_by_kinds(names, samples), **table.known, **wishes})
    columns = tuple(
        RecognizedColumn(name, field, next(filter(None, sample), ""), _sign(name, field, wishes))
        for name, field, sample in zip(names, fields, samples, strict=True)
    )
    fielded = {field: name for name, field in zip(names, fields, strict=True) if field}
    if about_posts := _about_posts(table, fielded, wishes):
        return _posts(table, *about_posts, columns, wishes)
    taking = Taking(*without_subtitles(_of_people(table, fielded), fielded))
    free = [name for name, field in zip(names, fields, strict=True) if not field and name not in wishes]
    here = taking.table.columns
    fillers = [
        name
        for name in free
        if name in here and field_of(name) == "reports_to" and not _is_flags(table, name)
    ]
    made = _people(taking, fillers) if taking.names.keys() & NAMING else _nobody(taking)
    document, roster = _written(made)
    recognition = Recognition(columns, guesses=(*table.guesses, *taking.guesses))
    refused = [_refused(name) for name in refused_managers(names, samples, fields) if name not in wishes]
    doubted = [] if refused else doubts(taking, made.roster)
    findings = [*taking.table.findings, *refused, *taking.findings, *doubted, *taking.told_shortened()]
    return Shaped(document, roster, findings, taking.table.locate, recognition)


def _sign(name: str, field: str, wishes: Mapping[str, str]) -> ColumnSign:
    """Return by what a column was taken for a field, or for none."""
    if name in wishes:
        return ColumnSign.TOLD
    if not field:
        return ColumnSign.NONE
    return ColumnSign.NAME if field_of(name) == field else ColumnSign.CONTENT


def _is_flags(table: RecordTable, name: str) -> bool:
    """Say whether the first cells of a column answer a yes-or-no question."""
    return all(flag_of(cell) is not None for cell in filter(None, table.columns[name][:SAMPLE]))


def _refused(name: str) -> Finding:
    message = f"the column {quoted(name)} says yes or no, not whom people report to: kept under its name"
    hint = f"If it does name managers, say so with --map {quoted(f'{field_of(name)}={name}')}."
    return Finding((name,), message, hint, Severity.WARNING)


def _of_people(table: RecordTable, fielded: Mapping[str, str]) -> RecordTable:
    """Return a table without the rows that name nobody, not even by a role: that may be a vacancy."""
    naming = [table.columns[name] for field, name in fielded.items() if field in (*NAMING, "role")]
    if table.above is not None or any("" not in cells for cells in naming):
        return table
    rows = [row for row, cells in enumerate(zip(*naming, strict=True)) if not any(cells)]
    return without(table, rows, "this row names nobody: left out") if rows else table


def _about_posts(
    table: RecordTable, fielded: Mapping[str, str], wishes: Mapping[str, str]
) -> tuple[Mapping[str, str], PostColumns] | None:
    """Return the fields of people, and the columns about posts, if a table is about posts.

    Somebody may want one of these columns kept as it is: then it is not. Where people have vacancies among
    them, their rows are posts by the same ids.
    """
    if told := told_columns(table.columns, fielded):
        others = {field: name for field, name in fielded.items() if field not in POST_FIELDS}
        others.pop("reports_to" if others.get("reports_to") == told.above else "", None)
        return holder_fields(list(table.columns), _with_own_ids(table, others, told)), told
    if table.above is not None or any(table.known.values()):
        return None
    # Where nothing else names people a title is taken for them; posts have it for themselves.
    fielded = {field: name for field, name in fielded.items() if field != "name" or field_of(name) != "role"}
    found = post_columns(table.columns, fielded)
    if found is not None and found.above == fielded.get("also_reports_to"):
        return None
    if found is not None and all(wishes.get(name) != "" for name in (found.own, found.above)):
        people = holder_fields(list(table.columns), _with_own_ids(table, fielded, found))
        if "id" in people or fielded.get("id") != found.own or not are_all_held(table, people, found):
            return people, found
    if not names_vacancies(table, fielded):
        return None
    own, above, title = (fielded.get(field, "") for field in ("id", "reports_to", "role"))
    return fielded, PostColumns(own, above, title)


def _with_own_ids(table: RecordTable, fielded: Mapping[str, str], about: PostColumns) -> Mapping[str, str]:
    """Return the fields of people without the key of their posts as their id."""
    if fielded.get("id") != about.own:
        return fielded
    others = {field: name for field, name in fielded.items() if field != "id"}
    free = (name for name in table.columns if name not in (*fielded.values(), about.own, about.above))
    own = next((name for name in free if field_of(name) == "id"), "")
    return {**others, "id": own} if own else others


def _posts(
    table: RecordTable,
    fielded: Mapping[str, str],
    about: PostColumns,
    columns: Sequence[RecognizedColumn],
    wishes: Mapping[str, str],
) -> Shaped:
    """Return the posts of a table and those who hold them."""
    made = post_document(table, fielded, about, lambda taking, posts: _people(taking, (), posts))
    of_people = {name: field for field, name in fielded.items()}
    meant = of_people | {about.above: "reports_to", about.title: "role"}
    meant |= {name: field for name, field in wishes.items() if field in POST_FIELDS}
    told = tuple(
        RecognizedColumn(one.name, meant.get(one.name, one.field), one.sample, one.sign) for one in columns
    )
    findings = [*table.findings, *made.findings]
    return Shaped(made.document, None, findings, table.locate, Recognition(told, guesses=tuple(made.guesses)))


def _written(made: TablePeople) -> tuple[Document, Roster | None]:
    """Return people as rows, or as records where somebody has several rows: no row holds all of them then."""
    if not made.same:
        return made.document, made.roster
    persons = tuple(joined_people(made.roster, made.same))
    return replace(made.document, persons=persons), None


def _nobody(taking: Taking) -> TablePeople:
    """Tell that no column names people, if there are columns at all."""
    if taking.table.columns:
        listed = ", ".join(quoted(name, 30) for name in list(taking.table.columns)[:8])
        hint = f"Say which one does, with --map name=COLUMN. The columns are {listed}."
        taking.findings.append(Finding((), "no column is known to name people", hint))
    nothing = CategoricalColumn((), array("i"))
    return TablePeople(Document(), Roster((), (), nothing, nothing, array("i")), {})


def _people(taking: Taking, fillers: Sequence[str], posts: Cells = ()) -> TablePeople:
    """Return the people and their organizations; `posts` are what the rows hold, if that is known."""
    taking.keep_others()
    emails = taking.column("email")
    ids, names, keys, same = identities(taking, emails, posts)
    references = _references(taking, Identities(ids, names, keys, same), emails)
    manager_rows, absent = managers(taking, references, fillers)
    seconds = second_managers(taking, references)
    if same:
        manager_rows = array("i", (same.get(row, row) for row in manager_rows))
    # Rows of one person have one id, whatever each was called to tell them apart.
    by_id = (
        {text: row for text, row in references.by_id.items() if row not in same} if same else references.by_id
    )
    taken = {*absent, *by_id} if absent else by_id
    units = list(taking.table.units)
    records, departments = organizations([*units, *taking.column("organization")], taken)
    departments = CategoricalColumn(departments.texts, departments.codes[len(units) :])
    details = {name: _detail(taking, name) for name in DETAILS if name not in OWN}
    tell_ended(taking, ids, details["end_date"])
    assistants = _assistants(taking)
    details |= {"email": emails, "note": _noted(taking), "name_reading": readings(taking, names)}
    more = len(absent)
    roster = Roster(
        ids=[*ids, *absent] if absent else ids,
        names=[*names, *absent] if absent else names,
        roles=_longer(column_of(taking.column("role")), more),
        organizations=_longer(departments, more),
        managers=manager_rows + array("i", [UNKNOWN]) * more,
        details=_told(details, more),
        others=_told(taking.others, more),
        second_managers=seconds,
        links=taking.links,
        assistants=assistants,
        absent=more,
    )
    meta = Meta(arranged_by="reporting" if max(manager_rows, default=UNKNOWN) != UNKNOWN else None)
    return TablePeople(Document(meta=meta, organizations=records), roster, same)


def _references(taking: Taking, who: Identities, emails: Cells) -> References:
    """Return how rows are found; a person of several rows is found by the first of them only."""
    if not who.same:
        return References(who.ids, who.names, emails, who.keys, lambda: _keys(taking))

    def once(cells: Cells) -> Cells:
        return ["" if row in who.same else cell for row, cell in enumerate(cells)]

    return References(who.ids, once(who.names), once(emails), who.keys, lambda: map(once, _keys(taking)))


def _keys(taking: Taking) -> Iterator[Cells]:
    """Yield the columns that may hold other keys by which rows name each other."""
    yield taking.column("role")
    yield from (cells for name, cells in taking.others.items() if field_of(name) not in MANAGERS)


def _detail(taking: Taking, name: str) -> Cells:
    """Return a field that is text, or a date."""
    cells = taking.column(name)
    if name not in PERIOD or not any(cells):
        return cells
    dates, unread, guess = read_dates(cells)
    taking.guesses += [guess] if guess else []
    taking.keep(name, cells, unread)
    column = quoted(taking.names[name])
    taking.warn(unread, name, lambda row: f"{quoted(cells[row])} is no date: kept under {column}")
    return dates


def _assistants(taking: Taking) -> frozenset[int]:
    """Return who is an assistant; what is neither yes nor no is kept under the column's name."""
    cells = taking.column("assistant")
    texts = set(filter(None, cells))
    odd = {cell for cell in texts if flag_of(cell) is None and cell != "-" and cell.casefold() != "assistant"}
    taking.keep("assistant", cells, [row for row, cell in enumerate(cells) if cell in odd] if odd else [])
    assistants = set(filter(is_assistant, texts))
    return (
        frozenset(row for row, cell in enumerate(cells) if cell in assistants) if assistants else frozenset()
    )


def _noted(taking: Taking) -> Cells:
    """Return the notes of the file and, behind them, our own."""
    cells = taking.column("note")
    if not taking.notes:
        return cells
    noted = list(cells)
    for row, note in taking.notes.items():
        noted[row] = " ".join(filter(None, (cells[row], note)))
    return noted


def _longer(column: CategoricalColumn, rows: int) -> CategoricalColumn:
    return CategoricalColumn(column.texts, column.codes + array("i", [UNKNOWN]) * rows)


def _told(columns: Mapping[str, Cells], more: int) -> dict[str, Cells]:
    """Return the columns that say anything, longer by some rows that say nothing."""
    return {name: [*cells, *[""] * more] if more else cells for name, cells in columns.items() if any(cells)}
