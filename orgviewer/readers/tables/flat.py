"""A table of people into a roster: a row for each person, with whom the person reports to.

Whatever can be drawn is drawn: people whose manager is not there stand under a card that says so,
circles are cut, ids that stand twice are kept apart. Not for: which column is what (see `column_names`).
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from msgspec.structs import replace as replace_shaped

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.recognition import (
    GUESSED,
    POST_FIELDS,
    ColumnSign,
    Provenance,
    Recognition,
    RecognizedColumn,
    TableSpec,
)
from orgviewer.model.records import Document
from orgviewer.model.roster import UNKNOWN, CategoricalColumn, Roster
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.columns import distinct
from orgviewer.readers.tables.column_names import SAMPLE, flag_of, recognize, refused_managers
from orgviewer.readers.tables.columns.unstated import without_unstated
from orgviewer.readers.tables.departments import described
from orgviewer.readers.tables.doubts import columns_of_names, doubts, has_arrows
from orgviewer.readers.tables.field_columns import Taking
from orgviewer.readers.tables.hierarchies.unit_rows import are_units, units
from orgviewer.readers.tables.identities import NAMING
from orgviewer.readers.tables.people import TablePeople, people
from orgviewer.readers.tables.posts.post_columns import (
    PostColumns,
    holder_fields,
    post_columns,
    told_columns,
    work_column,
)
from orgviewer.readers.tables.posts.post_document import post_document
from orgviewer.readers.tables.posts.post_rows import are_all_held, names_vacancies
from orgviewer.readers.tables.posts.told_vacancies import with_vacancies
from orgviewer.readers.tables.references.cut_lines import note_of_cut, tell_circles
from orgviewer.readers.tables.several_rows import joined_people, without_circles
from orgviewer.readers.tables.subtitles import without_subtitles
from orgviewer.readers.tables.table import RecordTable, without
from orgviewer.readers.tables.vocabulary.column_languages import in_other_languages, left_in
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.words.language import tr

LONGEST_SAMPLE = 80  # characters


def shape(table: RecordTable, spec: TableSpec = GUESSED) -> Shaped:
    """Return the people of a table; an error among the findings means that it names nobody."""
    names = list(table.columns)
    samples = [[cell[:LONGEST_SAMPLE] for cell in cells[:SAMPLE]] for cells in table.columns.values()]
    wishes = dict(spec.columns)
    others = in_other_languages(names, samples)
    fields = recognize(names, samples, {**dict.fromkeys(others, ""), **table.known, **wishes})
    columns = tuple(
        RecognizedColumn(name, field, cell, _sign(name, field, wishes))
        for name, field, cell in zip(names, fields, _example(samples), strict=True)
    )
    fielded = {field: name for name, field in zip(names, fields, strict=True) if field}
    unread = Provenance(unread=tuple(left_in(others)))
    table = without_unstated(with_vacancies(table, fielded), fielded)
    if about_posts := _about_posts(table, fielded, wishes):
        return replace_shaped(_posts(table, *about_posts, columns, wishes), provenance=unread)
    taking = Taking(*without_subtitles(_of_people(table, fielded), fielded))
    free = [name for name, field in zip(names, fields, strict=True) if not field and name not in wishes]
    here = taking.table.columns
    fillers = [
        name
        for name in free
        if name in here and field_of(name) == "reports_to" and not _is_flags(table, name)
    ]
    if taking.names.keys() & NAMING:
        made = people(taking, fillers)
    else:
        made = _units(taking) if are_units(taking) else _nobody(taking)
    document, roster, rows = _written(made, taking)
    document = replace(document, organizations=described(document.organizations, table.units))
    recognition = Recognition(
        columns, guesses=(*table.guesses, *taking.guesses), notes=frozenset(taking.notes.values())
    )
    refused = [_refused(name) for name in refused_managers(names, samples, fields) if name not in wishes]
    doubted = [] if refused else doubts(taking, made.roster)
    findings = [*taking.table.findings, *refused, *taking.findings, *doubted, *taking.told_shortened()]
    return Shaped(document, roster, findings, taking.table.locate, recognition, unread, rows=rows)


def _example(samples: Sequence[Sequence[str]]) -> Sequence[str]:
    """Return the cells of the first row in which most columns say something."""
    rows = [*zip(*samples, strict=True)]
    return max(rows, key=lambda row: sum(bool(cell.strip()) for cell in row), default=[""] * len(samples))


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
    message = tr(
        "the column {name} says yes or no, not whom people report to: kept under its name", name=quoted(name)
    )
    hint = tr(
        "If it does name managers, say so with --map {value}.", value=quoted(f"{field_of(name)}={name}")
    )
    return Finding((name,), message, hint, Severity.WARNING)


def _of_people(table: RecordTable, fielded: Mapping[str, str]) -> RecordTable:
    """Return a table without the rows that name nobody, not even by a role: that may be a vacancy."""
    naming = [table.columns[name] for field, name in fielded.items() if field in (*NAMING, "role")]
    if table.above is not None or any("" not in texts for texts in sorted(map(distinct, naming), key=len)):
        return table
    rows = [row for row, cells in enumerate(zip(*naming, strict=True)) if not any(cells)]
    return without(table, rows, tr("this row names nobody: left out")) if rows else table


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
    if table.above is not None:
        return None
    # Where nothing else names people a title is taken for them; posts have it for themselves.
    fielded = {field: name for field, name in fielded.items() if field != "name" or field_of(name) != "role"}
    found = None if any(table.known.values()) else post_columns(table.columns, fielded)
    if found is not None and found.above == fielded.get("also_reports_to"):
        return None
    if found is not None and all(wishes.get(name) != "" for name in (found.own, found.above)):
        people = holder_fields(list(table.columns), _with_own_ids(table, fielded, found))
        if "id" in people or fielded.get("id") != found.own or not are_all_held(table, people, found):
            return people, found
    if not names_vacancies(table, fielded):
        return None
    own, above, title = (fielded.get(field, "") for field in ("id", "reports_to", "role"))
    return fielded, PostColumns(own, above, title, work_column(table.columns))


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
    made = post_document(table, fielded, about, lambda taking, posts: people(taking, (), posts))
    of_people = {name: field for field, name in fielded.items()}
    meant = of_people | {about.above: "reports_to", about.title: "role"}
    meant |= {name: field for name, field in wishes.items() if field in POST_FIELDS}
    told = tuple(
        RecognizedColumn(one.name, meant.get(one.name, one.field), one.sample, one.sign) for one in columns
    )
    findings = [*table.findings, *made.findings]
    document = replace(made.document, organizations=described(made.document.organizations, table.units))
    recognition = Recognition(told, guesses=tuple(made.guesses), notes=made.notes)
    return Shaped(document, None, findings, table.locate, recognition, rows=made.rows)


def _written(
    made: TablePeople, taking: Taking
) -> tuple[Document, Roster | None, Sequence[Sequence[int]] | None]:
    """Return people as rows, or as records where they have several rows, or lives: no row holds these.

    The last are the rows of each person, if there are records; none of those who are absent.
    """
    if not (made.same or made.backgrounds):
        return made.document, made.roster, None
    people = [*map(made.person, range(len(made.roster)))]
    joined = list(joined_people(people, made.same))
    joined, circles = without_circles(joined, note_of_cut)
    tell_circles(taking, circles)
    rows = [(UNKNOWN,) if one.person.absent else one.rows for one in joined]
    return replace(made.document, persons=tuple(one.person for one in joined)), None, rows


def _nobody(taking: Taking) -> TablePeople:
    """Tell that no column names people, if there are columns at all."""
    if taking.table.columns:
        listed = ", ".join(quoted(name, 30) for name in list(taking.table.columns)[:8])
        hint = tr("Say which one does, with --map name=COLUMN. The columns are {listed}.", listed=listed)
        message = tr("no column is known to name people")
        if several := columns_of_names(taking.table.columns):
            seem = ", ".join(quoted(name, 30) for name in several[:3]) + ", …" * (len(several) > 3)
            message = tr("{message}: several seem to hold names ({seem})", message=message, seem=seem)
            hint = tr("Write a row for each person, and beside the name what now names the columns.")
        elif has_arrows(taking.table.columns):
            hint = tr(
                "Write who reports to whom in two columns, Name and Reports to: arrows may mean either way."
            )
        taking.findings.append(Finding((), message, hint))
    nothing = CategoricalColumn((), array("i"))
    return TablePeople(Document(), Roster((), (), nothing, nothing, array("i")), {})


def _units(taking: Taking) -> TablePeople:
    """Return the organizations of a table that names nobody."""
    nothing = CategoricalColumn((), array("i"))
    document = Document(organizations=units(taking))
    return TablePeople(document, Roster((), (), nothing, nothing, array("i")), {})
