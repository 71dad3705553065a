"""A Dataset as native YAML, with a word at its head on where it is from and what was guessed."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import quoted
from orgviewer.model.recognition import LEFT_OUT, Recognition
from orgviewer.progress import Progress, reported, unheard
from orgviewer.words.language import counted, number_in_words, tr
from orgviewer.writers.yaml_text import YamlData, block, entries, entry


def native(dataset: Dataset, progress: Progress = unheard) -> Iterator[str]:
    """Yield the text of a native file, part by part: meta, sources, organizations, posts, views, persons."""
    yield "".join(f"# {line}\n" for line in _head(dataset))
    meta = {"format": dataset.meta.format, **msgspec.to_builtins(dataset.meta)}
    yield f"\n{block({'meta': meta})}"
    for name in ("sources", "organizations", "posts"):
        records = msgspec.to_builtins(getattr(dataset, name))
        if records:
            yield f"\n{name}:\n{entries(records, '  ')}"
    if isinstance(dataset.document.views, list):
        yield f"\nviews:\n{entries(map(_written, dataset.document.views), '  ')}"
    if len(dataset.persons):
        yield "\npersons:\n"
        for person in reported(dataset.persons, len(dataset.persons), progress):
            yield entry(msgspec.to_builtins(person), "  ")


def _written(value: object) -> YamlData:
    """Return plain data that was read as it is written, without what is empty."""
    if isinstance(value, dict):
        return {name: _written(one) for name, one in value.items() if one is not None}
    return [_written(one) for one in value if one is not None] if isinstance(value, list) else str(value)


def _head(dataset: Dataset) -> Iterator[str]:
    """Yield the remarks; whatever the file says stands in them quoted, so on one line."""
    if dataset.names_nobody:
        yield tr("Made by orgviewer, without the names of people.")
        return
    yield tr("Made by orgviewer from {name}.", name=quoted(dataset.path.name, 200))
    if dataset.recognition is not None:
        yield from _guessed(dataset.recognition)
    if count := len(dataset.problems):
        yield counted(
            count,
            '%n oddity was found in it: "orgviewer check" lists them.',
            '%n oddities were found in it: "orgviewer check" lists them.',
        )


def _guessed(recognition: Recognition) -> Iterator[str]:
    if recognition.sheet is not None:
        several = (
            tr(", one of {count}", count=number_in_words(len(recognition.sheets)))
            if len(recognition.sheets) > 1
            else ""
        )
        yield tr("Sheet: {sheet}{several}.", sheet=quoted(recognition.sheet), several=several)
    kept = [column for column in recognition.columns if column.field != LEFT_OUT]
    if kept:
        yield tr("Columns, and what they were taken for:")
    for column in kept:
        yield f"  {quoted(column.name)}: {column.field or tr('kept under that name')}"
    for guess in recognition.guesses:
        yield quoted(guess, 1_000)[1:-1]
