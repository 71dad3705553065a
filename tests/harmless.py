"""Looks into exported files for whatever would be run, loaded, or lead where no link may lead.

Each function returns what is wrong in words. Not for: what a browser does with a file (see `tests.browsing`).
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from xml.etree import ElementTree
from zipfile import ZipFile

from pypdf import PdfReader
from pypdf.generic import ArrayObject, Destination, DictionaryObject, IndirectObject

from orgviewer.controls import OVERREACHING
from orgviewer.links import uri
from tests.test_cells import is_formula

FORBIDDEN = frozenset(
    (
        *("/AA", "/OpenAction", "/Launch", "/JS", "/JavaScript", "/SubmitForm", "/ImportData"),
        *("/GoToR", "/GoToE", "/EmbeddedFile", "/EmbeddedFiles", "/Filespec"),
        *("/RichMedia", "/Rendition", "/XFA", "/AcroForm"),
    )
)
"""Names that no PDF of ours has any use for."""
TURNING = re.compile(f"[{OVERREACHING}]")
ACTIONS = ("/URI", "/GoTo")
DATA = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)
CODE = re.compile(r"<(style|script)>.*?</\1>", re.DOTALL)
XLINK = "{http://www.w3.org/1999/xlink}href"


def faults(suffix: str, data: bytes) -> list[str]:
    """Return what is wrong with a file by the ending of its name."""
    return list(_LOOKS[suffix](data)) if suffix in _LOOKS else []


def link_targets(reader: PdfReader) -> list[str]:
    """Return the URIs to which a PDF leads, page by page."""
    annotations = (one.get_object() for page in reader.pages for one in page.get("/Annots") or ())
    return [str(one["/A"]["/URI"]) for one in annotations if "/A" in one and "/URI" in one["/A"]]


def _pdf(data: bytes) -> Iterator[str]:
    reader = PdfReader(io.BytesIO(data), strict=True)
    told = "".join((*map(str, _titles(reader.outline)), *map(str, (reader.metadata or {}).values())))
    if TURNING.search(told):
        yield "a bookmark or a title that turns others"
    waiting: list[object] = [reader.trailer]
    seen: set[int] = set()
    while waiting:
        value = waiting.pop()
        if isinstance(value, IndirectObject):
            if value.idnum not in seen:
                seen.add(value.idnum)
                waiting.append(value.get_object())
        elif isinstance(value, DictionaryObject):
            yield from (f"{name} in the PDF" for name in FORBIDDEN & {*value, *_texts(value.values())})
            if "/URI" in value and uri(str(value["/URI"])) != str(value["/URI"]):
                yield f"a link to {value['/URI']!r}"
            if value.get("/Type") == "/Action" and value.get("/S") not in ACTIONS:
                yield f"the action {value.get('/S')}"
            waiting += [value.raw_get(name) for name in value]
        elif isinstance(value, ArrayObject):
            waiting += list.__iter__(value)


def _texts(values: Iterable[object]) -> Iterator[str]:
    """Yield those of some values that are names or texts, here or where they refer to."""
    for value in values:
        meant = value.get_object() if isinstance(value, IndirectObject) else value
        if isinstance(meant, str):
            yield meant


def _titles(outline: Sequence[object]) -> Iterator[str]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _titles(entry)
        elif isinstance(entry, Destination):
            yield str(entry.title)


def _svg(data: bytes) -> Iterator[str]:
    for element in ElementTree.fromstring(data).iter():
        tag = element.tag.rpartition("}")[2]
        said = element.text or ""
        if said.startswith("\u2067") and said.endswith("\u2069"):  # as the drawing itself parts directions
            said = said[1:-1]
        if TURNING.search(said):
            yield f"a text that turns others: {said!r}"
        if tag not in ("svg", "g", "title", "desc", "style", "rect", "circle", "path", "text", "image"):
            yield f"<{tag}> in the SVG"
        for name, value in element.attrib.items():
            if name == XLINK and not value.startswith("data:image/png;base64,"):
                yield f"an address in the SVG: {value}"
            if (
                name in ("href", "src", "style")
                or name.startswith("on")
                or ("url(" in value and not name.startswith("data-"))
            ):
                yield f"{name} of <{tag}> in the SVG"
        if tag == "style" and re.search(r"url|import|\\|expression", element.text or ""):
            yield "an address in the styles of the SVG"


def _html(data: bytes) -> Iterator[str]:
    text = data.decode()
    (known,) = DATA.findall(text)
    if TURNING.search(text):
        yield "a text that turns others"
    if "<" in known:
        yield "markup in the data of the page"
    if text.count("<script") != len(re.findall(r"<script>", text)) + 1:
        yield "a script that is not the page's own"
    for target in uris_in(json.loads(known)):
        if uri(target) != target:
            yield f"a link to {target!r}"
    rest = re.sub(r"<title>[^<]*</title>", "", CODE.sub("", DATA.sub("", text)))
    if re.search(r"\b(src|href|on\w+)=|url\(|@import", rest):
        yield "something that the page would load"


def uris_in(value: object) -> Iterator[str]:
    """Yield the URIs that the data of a page leads to."""
    if isinstance(value, dict):
        if isinstance(value.get("uri"), str):
            yield value["uri"]
        value = [*value.values()]
    if isinstance(value, list):
        for inner in value:
            yield from uris_in(inner)


def _pptx(data: bytes) -> Iterator[str]:
    with ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            text = package.read(name)
            if name.endswith((".xml", ".rels")):
                root = ElementTree.fromstring(text)
                if TURNING.search("".join((*root.itertext(), *(str(one.attrib) for one in root.iter())))):
                    yield f"{name} turns texts"
                if name.endswith(".rels"):
                    yield from (
                        f"{name} leads to {one.get('Target')}"
                        for one in root
                        if one.get("TargetMode") == "External" or ":" in (one.get("Target") or "")
                    )
            elif not name.endswith(".png"):
                yield f"{name} in the slides"


def _csv(data: bytes) -> Iterator[str]:
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        yield from (f"a formula: {cell!r}" for cell in row if is_formula(cell))


_LOOKS: Mapping[str, Callable[[bytes], Iterator[str]]] = {
    ".pdf": _pdf,
    ".svg": _svg,
    ".html": _html,
    ".pptx": _pptx,
    ".csv": _csv,
}
