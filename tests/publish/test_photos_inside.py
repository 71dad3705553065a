"""Photos in written files: pixels that were drawn, and nothing else of a foreign file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from orgviewer.choices import Pages
from orgviewer.model.dataset import Dataset
from orgviewer.paint.photos.opening import Photos
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import write_picture
from orgviewer.readers import read
from tests.paint.photo_files import data_uri, packed, plain, with_text

MARKER = "a text that only the photo says"
DRAWN = (".png", ".svg", ".pdf", ".pptx", ".html")


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    """Return people with a photo each: in a file and in the dataset, which say more than they show."""
    (tmp_path / "ada.png").write_bytes(with_text(MARKER, zipped=False))
    inside = data_uri(packed(plain(), "JPEG", comment=MARKER.encode()))
    file = tmp_path / "team.yaml"
    file.write_text(
        f"persons:\n- {{id: ada, name: Ada, image: ada.png}}\n- {{id: ben, name: Ben, image: '{inside}'}}\n"
    )
    return read(file)


@pytest.mark.parametrize("suffix", DRAWN)
@pytest.mark.parametrize("pages", [Pages.ONE, Pages.BRANCHES])
def test_nothing_of_a_photo_but_its_pixels_is_in_a_file(
    suffix: str,
    pages: Pages,
    data: Dataset,
    letters: Letters,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: set[str] = set()
    usual = Photos.open

    def noted(self: Photos, image: str, side: int) -> QImage | None:
        asked.add(image)
        return usual(self, image, side)

    monkeypatch.setattr(Photos, "open", noted)
    output = tmp_path / f"team{suffix}"
    write_picture(make_picture(data, PictureSpec(pages=pages, appendix=True), letters), output)
    assert asked == {person.image for person in data.persons}
    written = [output.read_bytes()]
    if suffix == ".pptx":
        with zipfile.ZipFile(io.BytesIO(written[0])) as package:
            written = [package.read(name) for name in package.namelist()]
    sources = [
        (tmp_path / "ada.png").read_bytes()[:100],
        *(str(person.image).encode() for person in data.persons),
    ]
    for part in written:
        assert MARKER.encode() not in part
        assert not any(source in part for source in sources)
