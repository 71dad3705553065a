"""The parts of a presentation into its file, a ZIP archive (ECMA-376, part 2, Open Packaging Conventions).

Parts bear the first day that the archive can hold: with the clock's own, one that runs before 1980 would
keep any file from being written.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx.opc.oxml import serialize_part_xml
from pptx.opc.package import OpcPackage
from pptx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from pptx.opc.serialized import _ContentTypesItem

DAY = (1980, 1, 1, 0, 0, 0)
END = b"</p:spTree>"  # of the shapes of a slide


def write_package(package: OpcPackage, file: BinaryIO, shapes: MutableMapping[PackURI, bytes]) -> None:
    """Write a package, each part compressed; `shapes` of slides are put on top of their own, and let go."""
    with ZipFile(file, "w") as archive:
        for name, content in _members(package, shapes):
            archive.writestr(ZipInfo(name.membername, DAY), content, ZIP_DEFLATED)


def _members(package: OpcPackage, shapes: MutableMapping[PackURI, bytes]) -> Iterator[tuple[PackURI, bytes]]:
    """Yield what stands in the archive: the kinds of all parts, their relations, and they themselves."""
    parts = tuple(package.iter_parts())
    yield CONTENT_TYPES_URI, serialize_part_xml(_ContentTypesItem.xml_for(parts))
    yield PACKAGE_URI.rels_uri, package._rels.xml
    for part in parts:
        before, end, after = part.blob.rpartition(END) if part.partname in shapes else (part.blob, b"", b"")
        yield part.partname, b"".join((before, shapes.pop(part.partname, b""), end, after))
        if part._rels:
            yield part.partname.rels_uri, part.rels.xml
