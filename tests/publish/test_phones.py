"""A phone is one wherever phones are shown, sought, compared and written, whatever the file calls it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from orgviewer.changes import compare
from orgviewer.choices import PictureFormat
from orgviewer.links import PHONES
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.formats import writer
from orgviewer.readers import read
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.search.record_texts import person_sayings
from orgviewer.writers import write_dataset
from tests.datasets import dataset

NUMBER = "+49 30 12345"


def somebody(kind: str) -> Dataset:
    ways = [{"type": kind, "value": NUMBER}]
    return dataset({"persons": [{"id": "ada", "name": "Ada", "contact_details": ways}]})


@pytest.fixture(params=sorted(PHONES))
def ada(request: pytest.FixtureRequest) -> Dataset:
    return somebody(str(request.param))


def test_it_is_handed_over_to_programs_that_draw(ada: Dataset, letters: Letters) -> None:
    file = io.BytesIO()
    writer(PictureFormat.GRAPHML)(make_picture(ada, PictureSpec(), letters), file, unheard)
    assert NUMBER in file.getvalue().decode()


def test_it_is_found_by_the_word_for_phones(ada: Dataset) -> None:
    columns = {name: [text for _, text in texts] for _, name, texts in person_sayings(ada) if name}
    assert columns == {"phone": [NUMBER]}


def test_it_is_no_change_from_the_same_number_in_a_table(ada: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(f"id,name,phone\nada,Ada,{NUMBER}\n", encoding="utf-8")
    assert compare(read(path), ada).changes == ()


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".jsonld"])
def test_it_is_written_where_a_format_has_a_place_for_phones(
    ada: Dataset, suffix: str, tmp_path: Path
) -> None:
    path = tmp_path / f"again{suffix}"
    write_dataset(ada, path, is_field)
    ways = [way for person in read(path).persons for way in person.contact_details]
    assert [(way.type, way.value) for way in ways] == [("voice", NUMBER)]


def test_a_fax_is_none(tmp_path: Path) -> None:
    path = tmp_path / "again.jsonld"
    write_dataset(somebody("fax"), path, is_field)
    (person,) = (one for one in json.loads(path.read_text())["@graph"] if one.get("foaf:name"))
    assert "schema:telephone" not in person
