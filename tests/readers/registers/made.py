"""Registers that no file holds, read as a file of them would be, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import Finding
from orgviewer.model.recognition import TableSpec
from orgviewer.model.records import Document
from orgviewer.model.walk import FieldPath
from orgviewer.readers import read
from orgviewer.readers.checking import findings
from orgviewer.readers.positions import Position
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers import write_dataset

BEFORE, AFTER = "1999-12-31", "2999-12-31"
"""Days that are over, and yet to come, whenever the tests run."""


def shaped(data: object) -> Shaped:
    def locate(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        return dict.fromkeys(places, Position(1, 1))

    return shape(Parsed(data, [], locate, syntax="JSON"), TableSpec())


def dataset(data: object) -> Dataset:
    """Return what a register holds; nothing in it may be wrong."""
    made = shaped(data)
    wrong = [finding for finding in findings(made) if finding.severity.value == "error"]
    assert not wrong, wrong
    return Dataset(made.document, Path("register.json"), provenance=made.provenance)


def told(data: object) -> list[Finding]:
    """Return all that is said of a register; each thing has a place that can be found."""
    made = shaped(data)
    found = findings(made)
    made.locate({place for finding in found for place in (finding.place, *finding.places)})
    return found


def places(data: object) -> dict[str, list[tuple[str | None, str | None, str | None]]]:
    """Return by name all that people are: the role, the organization and the manager, by their names."""
    made = dataset(data)
    organizations = {one.id: one.name for one in made.organizations}
    people = {person.id: person.name for person in made.persons}
    return {
        person.name: sorted(
            (
                (
                    one.role,
                    organizations.get(one.organization_id or ""),
                    people.get(one.reports_to or ""),
                )
                for one in person.memberships
            ),
            key=str,
        )
        for person in made.persons
    }


def parents(data: object) -> dict[str, str | None]:
    """Return by name what each organization lies in."""
    made = dataset(data)
    names = {one.id: one.name for one in made.organizations}
    return {one.name: names.get(one.parent_id or "") for one in made.organizations}


def reopened(made: Dataset, path: Path) -> Document:
    """Return the records of a dataset as they are read again from what `convert` writes of them."""
    assert not write_dataset(made, path, is_field)
    return read(path).document
