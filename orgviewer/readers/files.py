"""A file or a folder into a Dataset, or everything that is wrong with it, at once.

One line of steps: the syntax turns bytes into plain data or a grid (see `syntaxes`), the shape makes records
of that (see `shapes`), and the checks say what is wrong with these.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from orgviewer.engines import collector_off, load
from orgviewer.errors import ReadError, Severity, UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import did_you_mean, quoted
from orgviewer.model.recognition import GUESSED, TableSpec
from orgviewer.progress import Progress, unheard
from orgviewer.readers import checking, shapes, syntaxes
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.contents import out_of_memory
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.words.language import counted, tr

PHOTO_FINDINGS = "orgviewer.readers.photos:findings"
PROBLEMS = "orgviewer.readers.problems:problems"
MISTAKEN = "orgviewer.readers.problems:mistaken"
TABLE_SPEC = "orgviewer.readers.tables.column_options:table_spec"


def read(
    path: Path, progress: Progress = unheard, spec: TableSpec = GUESSED, content: bytes | None = None
) -> Dataset:
    """Return what a file or a folder holds, in whatever syntax and shape; warnings are in `problems`.

    `progress` hears how far reading has come; `spec` says what to take the columns of a table for;
    `content` is what the file held at another time, None stands for now.
    Raises ReadError with all problems, in the file's order, if any of them is an error.
    """
    return read_with_places(path, progress, spec, content)[0]


def read_with_places(
    path: Path, progress: Progress = unheard, spec: TableSpec = GUESSED, content: bytes | None = None
) -> tuple[Dataset, Shaped]:
    """Return the same, and what says where in the file it stands (see `evidence`); raises as `read` does."""
    with collector_off():
        try:
            shaped = shapes.shape(syntaxes.parse(path, progress, spec, content), spec)
            findings = checking.findings(shaped)
            if shaped.roster is not None:
                findings += load(PHOTO_FINDINGS)(path.parent, shaped)
            progress(1.0)
            found = load(PROBLEMS)(path, findings, shaped) if findings else ()
        except SyntaxMistakeError as error:
            raise ReadError((load(MISTAKEN)(path, error.mistake),)) from None
        except MemoryError:
            raise out_of_memory(path) from None
    if any(problem.severity is Severity.ERROR for problem in found):
        raise ReadError(found)
    made = shaped.document, path, found, shaped.roster, shaped.recognition, shaped.provenance
    return Dataset(*made), shaped


def told_spec(
    path: Path, columns: Sequence[str], sheet: str | None, encoding: str | None = None
) -> TableSpec:
    """Return how to read the table of a file, from words such as `manager=Boss`.

    Raises UsageError for words that nobody understands, and for a sheet of what is no workbook.
    """
    if sheet is not None and not syntaxes.may_have_sheets(path):
        raise UsageError(
            tr("{path} has no sheet {sheet}: only workbooks have sheets.", path=path, sheet=quoted(sheet))
        )
    if not columns and sheet is None and encoding is None:
        return GUESSED
    spec: TableSpec = load(TABLE_SPEC)(columns, sheet, encoding)
    return spec


def read_as_told(
    path: Path,
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None = None,
    content: bytes | None = None,
) -> Dataset:
    """Return what a file holds, or held; raises ReadError, and UsageError for what the file does not have."""
    spec = told_spec(path, columns, sheet, encoding)
    dataset = read(path, spec=spec, content=content)
    require_columns(spec, dataset)
    return dataset


def require_columns(spec: TableSpec, *datasets: Dataset) -> None:
    """Raise UsageError for a column that somebody told and that none of the files has."""
    read_as = [dataset.recognition for dataset in datasets]
    known = [column.name for one in read_as if one is not None for column in one.columns]
    for name, _ in spec.columns:
        if name not in known:
            hint = did_you_mean(name, known)
            paths = " and ".join(dict.fromkeys(str(dataset.path) for dataset in datasets))
            message = counted(
                len(datasets),
                "{paths} has no column {name}.",
                "{paths} have no column {name}.",
                paths=paths,
                name=quoted(name),
            )
            raise UsageError(f"{message} {hint}".rstrip())
