"""Whatever a file holds: what is exported of it runs and loads nothing, and leads where links may lead."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from pathlib import Path
from urllib.parse import unquote

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from orgviewer.choices import Pages, PictureFormat
from orgviewer.links import mail_uri, phone_uri, uri
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import write_picture
from orgviewer.readers import read
from tests.browsing import opened
from tests.canary import Canary, canary
from tests.datasets import dataset
from tests.harmless import CODE, DATA, FORBIDDEN, faults, link_targets, uris_in
from tests.hostile import files, texts

SPEC = PictureSpec(appendix=True, pages=Pages.BRANCHES)
LETTERS = '(a) ((b \\c\\) d\' "e" <f> & g, 艾达 ) /h /i >>'
LINKS = (f"https://example.com/{LETTERS}", f"https://example.com/?q={LETTERS}#{LETTERS}", "tel:+49 (0)30 1")
NO_LINKS = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "//example.com/a",
    "data:text/html,x",
    "a/b",
    "card:1",
)
ODD_PERSON: Mapping[str, object] = {
    "id": "ada",
    "name": "Ada",
    "email": "ada(b@x.y",
    "contact_details": [
        {"type": "email", "value": "ada\\)@x.y"},
        {"type": "voice", "value": "+49 (0)30 123"},
        {"type": "fax", "value": "+49 30 124"},
    ],
    "links": [{"url": address} for address in (*LINKS, *NO_LINKS)],
    "biography": [
        {"text": "[one](https://example.com/m^d) [two](javascript:alert) [three](#person-0) [four](card:0)"}
    ],
    "other": {"Page": "https://example.com/other(", "Page 2": "javascript:alert(2)"},
}
ODD_URIS = {
    *(uri(address) for address in LINKS),
    *(mail_uri(address) for address in ("ada(b@x.y", "ada\\)@x.y")),
    *(uri("https://example.com/m^d"), uri("https://example.com/other("), phone_uri("+49 (0)30 123")),
}


@pytest.fixture
def bird() -> Iterator[Canary]:
    with canary() as bird:
        yield bird


def exported(data: Dataset, letters: Letters, folder: Path, suffix: str) -> Path:
    path = folder / f"chart{suffix}"
    write_picture(make_picture(data, SPEC, letters), path)
    return path


# Links


def test_odd_letters_of_links_survive_in_a_pdf_as_another_program_reads_it(
    letters: Letters, tmp_path: Path, requires_program: Callable[[str], str]
) -> None:
    path = exported(dataset({"persons": [ODD_PERSON]}), letters, tmp_path, ".pdf")
    assert set(link_targets(PdfReader(path))) == ODD_URIS
    assert faults(".pdf", path.read_bytes()) == []
    command = (requires_program("mutool"), "show", str(path), "grep")
    objects = subprocess.run(command, capture_output=True, check=True)
    assert objects.stderr == b""
    shown = objects.stdout.decode("utf-8", "replace")
    assert set(re.findall(r"/URI ?\(([^()\\]*)\)", shown)) == ODD_URIS
    assert not re.findall(rf"(?:{'|'.join(map(re.escape, FORBIDDEN))})\b", shown)


def test_nothing_is_lost_of_the_letters_of_a_link(letters: Letters, tmp_path: Path) -> None:
    path = exported(dataset({"persons": [ODD_PERSON]}), letters, tmp_path, ".pdf")
    read_back = {unquote(target, errors="strict") for target in link_targets(PdfReader(path))}
    assert {*LINKS[:2], "mailto:ada(b@x.y", "mailto:ada\\)@x.y"} <= read_back


def test_a_page_for_the_web_has_the_same_links(letters: Letters, tmp_path: Path) -> None:
    path = exported(dataset({"persons": [ODD_PERSON]}), letters, tmp_path, ".html")
    (known,) = DATA.findall(path.read_text(encoding="utf-8"))
    assert {*uris_in(json.loads(known))} == ODD_URIS
    assert ODD_URIS.isdisjoint(NO_LINKS)


# The hostile set


@pytest.mark.parametrize(
    ("shape", "suffix"),
    [
        *(("yaml", entry.suffix) for entry in PictureFormat),
        *product(("csv", "json", "popolo.json"), (".pdf", ".html", ".csv")),
    ],
)
def test_no_format_runs_loads_or_leads_astray(
    letters: Letters, tmp_path: Path, shape: str, suffix: str
) -> None:
    data = read(files(texts("http://127.0.0.1:9"), tmp_path)[shape])
    path = exported(data, letters, tmp_path, suffix)
    assert faults(suffix, path.read_bytes()) == []


def test_the_look_into_a_pdf_would_notice(letters: Letters, tmp_path: Path) -> None:
    path = exported(dataset({"persons": [{"id": "a", "name": "A"}]}), letters, tmp_path, ".pdf")
    for name, value in (("/Launch", "x"), ("/URI", "file:///x"), ("/URI", "https://example.com/(")):
        writer = PdfWriter(clone_from=path)
        writer.root_object[NameObject("/Odd")] = DictionaryObject({NameObject(name): TextStringObject(value)})
        file = io.BytesIO()
        writer.write(file)
        assert faults(".pdf", file.getvalue())


def test_a_browser_asks_nobody_for_anything(
    letters: Letters, tmp_path: Path, bird: Canary, requires_program: Callable[[str], str]
) -> None:
    program = requires_program("chromium")
    careless = tmp_path / "careless.html"
    careless.write_text(f"<title>as it was</title>{''.join(texts(bird.address)[:3])}", encoding="utf-8")
    assert "<title>ran</title>" in opened(program, careless)
    assert {"/img", "/bare", "/quote"} <= {*bird.asked}
    bird.asked.clear()
    data = read(files(texts(bird.address), tmp_path)["yaml"])
    page = exported(data, letters, tmp_path, ".html")
    for fragment in ("", "#select=p0", "#select=p12", "#select=p14"):
        shown = opened(program, page, fragment)
        assert "<title>ran" not in shown
        assert not re.search(r"<(img|iframe|object|video|base|link|use)\b", CODE.sub("", DATA.sub("", shown)))
        assert ("<h2>" in shown) == bool(fragment)  # the panel tells who is selected
    assert 'href="http' in shown  # of the Markdown of p14, or the test would see no links
    drawing = opened(program, exported(data, letters, tmp_path, ".svg"))
    assert "</svg>" in drawing
    assert bird.asked == []
