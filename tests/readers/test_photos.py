"""Photos that cannot be drawn are said once for each kind, with the reason."""

from __future__ import annotations

from pathlib import Path

from tests.model.test_photo_files import PACKED, PICTURE
from tests.readers.table_files import problems_of, written


def test_photos_that_are_not_there_are_said(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "vera.png").write_bytes(PICTURE)
    photos = [
        *("pictures/vera.png", "pictures\\VERA.png", PACKED, "gone.png", "https://example.com/una.png"),
        "lost.png",
    ]
    rows = "".join(f"{number},P{number},{photo}\n" for number, photo in enumerate(photos))
    assert problems_of(written(tmp_path, f"id,name,photo\n{rows}")) == [
        '5:3: warning: there is no photo "gone.png" beside the file (2 like this, the first at 5:3, 7:3)',
        "6:3: warning: this photo is on the net, from which nothing is loaded",
    ]
