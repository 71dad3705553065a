"""A dataset that is being written tells how far it is, and can be given up."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer import progress
from orgviewer.errors import StoppedError
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Membership, Person
from orgviewer.readers.tables.column_names import is_field
from orgviewer.writers import SUFFIXES, write_dataset

COUNT = 20


@pytest.fixture(autouse=True)
def every_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "EVERY_RECORD", 1)


@pytest.fixture
def people() -> Dataset:
    persons = (
        Person(id=str(number), name=str(number), memberships=(Membership(),)) for number in range(COUNT)
    )
    return Dataset(Document(persons=tuple(persons)), Path("people.yaml"))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_share_that_is_written_grows_to_the_end(people: Dataset, tmp_path: Path, suffix: str) -> None:
    shares: list[float] = []
    write_dataset(people, tmp_path / f"copy{suffix}", is_field, shares.append)
    assert shares == sorted(shares)
    assert len(shares) >= COUNT
    assert shares[0] == 0
    assert 0.9 < shares[-1] <= 1


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_given_up_leaves_what_was_there(people: Dataset, tmp_path: Path, suffix: str) -> None:
    def stop(share: float) -> None:
        if share > 0.9:
            raise StoppedError

    copy = tmp_path / f"copy{suffix}"
    copy.write_bytes(b"old")
    with pytest.raises(StoppedError):
        write_dataset(people, copy, is_field, stop)
    assert [*tmp_path.iterdir()] == [copy]
    assert copy.read_bytes() == b"old"
