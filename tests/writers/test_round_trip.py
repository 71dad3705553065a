"""What is written is read as the very same: any document as YAML and JSON, a flat roster as a table, too."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Person
from orgviewer.readers import read
from orgviewer.readers.tables.posts.vacancies import state_of
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers import write_dataset
from orgviewer.writers.yaml_text import block
from tests.datasets import contents
from tests.documents import ODD, documents, texts

several = settings(
    suppress_health_check=list(HealthCheck), max_examples=60, phases=[Phase.generate, Phase.shrink]
)


def written(dataset: Dataset, folder: Path, suffix: str) -> Dataset:
    path = folder / f"again{suffix}"
    write_dataset(dataset, path, is_field)
    return read(path)


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
@given(document=documents())
@several
def test_any_document_comes_back_the_same(tmp_path: Path, suffix: str, document: Document) -> None:
    dataset = Dataset(document, Path("a\nb.yaml"))
    assert contents(written(dataset, tmp_path, suffix)) == contents(dataset)


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
@pytest.mark.parametrize("text", ODD)
def test_odd_text_stays_text(tmp_path: Path, suffix: str, text: str) -> None:
    person = Person(
        id=text, name=text, summary=text, biography=text, interests=(text, text), other={text: text}
    )
    dataset = Dataset(Document(persons=(person,)), tmp_path / "a.yaml")
    assert written(dataset, tmp_path, suffix).persons == (person,)


@given(document=documents())
@several
def test_any_document_as_a_table_can_be_opened_again(tmp_path: Path, document: Document) -> None:
    dataset = Dataset(document, Path("a.yaml"))
    present = [person for person in dataset.persons if not person.absent]
    if not present:
        return
    again = written(dataset, tmp_path, ".csv")
    assert len([person for person in again.persons if not person.absent]) == len(present)


@pytest.mark.parametrize("text", ODD)
def test_odd_text_in_a_table_can_be_opened_again(tmp_path: Path, text: str) -> None:
    person = Person(id="a", name="Ada", summary=text, other={text: text, "more": text})
    again = written(Dataset(Document(persons=(person,)), tmp_path / "a.yaml"), tmp_path, ".csv")
    assert [(one.id, one.name) for one in again.persons] == [("a", "Ada")]


@pytest.mark.parametrize(
    "text", ["0b101", "0B1_0", "0b", "0x_1", "1_0.5", "190:20:30", "1e3", "Off", "007", "nO"]
)
def test_text_is_text_to_whoever_reads_yaml(text: str) -> None:
    assert yaml.safe_load(block({"a": text, text: [text]})) == {"a": text, text: [text]}


KNOWN = ("Title", "Department", "Phone", "Start date", "Assistant", "Notes")
OTHERS = ("Grade", "Shoe size", "Email", "=1+1", "Other: x", "links", "工号", "Vorname")
FORMULAS = ("=A1", "'=A1", "+49 30", "-", "@x", "'", "R > D > E", "R")
cells = st.one_of(st.just(""), texts, st.sampled_from(FORMULAS))

KINDS = {
    "Start date": st.sampled_from(("", "2021", "2021-03-05")),
    "Assistant": st.sampled_from(("", "x")),
}


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """Draw the rows of a flat file as a person may have it, with managers who may be missing."""
    ids = draw(st.lists(texts, min_size=1, max_size=6))
    header = ["ID", "Name", "Manager"]
    header += draw(st.permutations([*KNOWN, *OTHERS]))[:6]
    rows = [header]
    for place, identifier in enumerate(ids):
        manager = draw(st.one_of(st.sampled_from(["", *ids[:place]]), texts))
        row = [identifier, draw(cells), manager]
        for name in header[3:]:
            row.append(draw(KINDS.get(name, cells)))
        rows.append(row)
    return rows


@pytest.mark.parametrize("suffix", [".yaml", ".json", ".csv"])
@given(rows=tables())
@several
def test_any_flat_file_comes_back_the_same(tmp_path: Path, suffix: str, rows: list[list[str]]) -> None:
    path = tmp_path / "first.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:  # which makes anything text
        csv.writer(file).writerows(rows)
    dataset = read(path)
    # Who is called as vacant posts are is one in a table.
    assume(not any(state_of(text) for person in dataset.persons for text in (person.id, person.name)))
    again = written(dataset, tmp_path, suffix)
    assert list(again.persons) == list(dataset.persons)
    assert sorted(again.organizations, key=str) == sorted(dataset.organizations, key=str)


@pytest.mark.parametrize(
    "other",
    [
        {"id": "77"},
        {"Manager": "x", "Other: Manager": "y", "Other: Other: Manager": "z"},
        {"Grade": "1", "Other: Grade": "2"},
        {"links": "a", "Other: links": "b"},
        {"start_date": "soon", "also_reports_to": "nobody"},
    ],
)
def test_what_people_have_besides_comes_back_from_a_table_under_its_name(
    tmp_path: Path, other: dict[str, str]
) -> None:
    people = (Person(id="a", name="Ada", other=other), Person(id="b", name="Bob"))
    dataset = Dataset(Document(persons=people), tmp_path / "a.yaml")
    once = written(dataset, tmp_path, ".csv")
    assert tuple(once.persons) == people
    assert tuple(written(once, tmp_path, ".csv").persons) == people
