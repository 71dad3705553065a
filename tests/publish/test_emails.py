"""An e-mail address among the ways to reach somebody is one wherever it is sought, compared and written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgviewer.changes import compare
from orgviewer.chart.filters.filtering import lit_by_query
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.model.changes import ChangeKind
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.views.files.columns_preview import PEOPLE_SAY
from orgviewer.writers import write_dataset
from tests.datasets import dataset

ADDRESS = "ada@x.example"


@pytest.fixture(params=["email", "Email", " EMAIL "])
def ada(request: pytest.FixtureRequest) -> Dataset:
    ways = [{"type": str(request.param), "value": ADDRESS}]
    return dataset({"persons": [{"id": "ada", "name": "Ada", "contact_details": ways}]})


def test_it_is_found_by_the_word_for_addresses(ada: Dataset) -> None:
    assert lit_by_query(whole_chart(ada, ChartSpec()), "email:ada").tolist()[-1]


def test_it_is_no_change_from_the_same_address_in_a_table(ada: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(f"id,name,email\nada,Ada,{ADDRESS}\n", encoding="utf-8")
    assert compare(read(path), ada).changes == ()
    assert compare(ada, read(path)).changes == ()


def test_who_is_called_otherwise_is_known_by_it(ada: Dataset) -> None:
    later = dataset({"persons": [{"id": "x1", "name": "A. Ada Stone", "email": ADDRESS}]})
    assert ChangeKind.RENAMED in {one.kind for one in compare(ada, later).changes}


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".jsonld"])
def test_it_is_written_where_a_format_has_a_place_for_addresses(
    ada: Dataset, suffix: str, tmp_path: Path
) -> None:
    path = tmp_path / f"again{suffix}"
    assert write_dataset(ada, path, is_field) == ()
    assert ADDRESS in path.read_text("utf-8")
    (person,) = read(path).persons
    assert ADDRESS in (person.email, *(way.value for way in person.contact_details))


def test_a_second_address_has_no_column_and_that_is_said(tmp_path: Path) -> None:
    ways = [{"type": "Email", "value": ADDRESS}]
    data = dataset({"persons": [{"id": "a", "name": "A", "email": "a@x.example", "contact_details": ways}]})
    assert write_dataset(data, tmp_path / "again.csv", is_field) != ()


def test_it_is_in_the_preview_of_columns(ada: Dataset) -> None:
    assert PEOPLE_SAY["E-mail"](ada.persons[0]) == ADDRESS


def test_a_fax_is_one_however_it_is_written(tmp_path: Path) -> None:
    ways = [{"type": "Fax", "value": "030 1"}]
    path = tmp_path / "again.jsonld"
    data = dataset({"persons": [{"id": "a", "name": "A", "contact_details": ways}]})
    write_dataset(data, path, is_field)
    (person,) = (one for one in json.loads(path.read_text())["@graph"] if one.get("foaf:name"))
    assert person["schema:faxNumber"] == ["030 1"]
