"""XML of strangers into elements: no entity is expanded, nothing is fetched, depth and size are limited."""

from __future__ import annotations

from lxml import etree

from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

DEEPEST = 250
"""Elements within each other; libxml2 itself stops at 256."""
ENTITIES: Phrase = "this XML declares entities, which are not read"
WITHOUT_DOCTYPE: Phrase = "Remove the lines of its DOCTYPE, or save it anew in the program that wrote it."


def root(content: bytes | str) -> etree._Element:
    """Return the outermost element of XML; raises SyntaxMistakeError with the place for what is none.

    Text may declare any encoding: it has been decoded already.
    """
    data = content.encode() if isinstance(content, str) else content
    encoding = "utf-8" if isinstance(content, str) else None
    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        made = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        message = tr("this is no XML from here on: {reason}", reason=(error.msg or "").split(", line ")[0])
        raise SyntaxMistakeError(Mistake(line or 1, max(column, 1), message)) from None
    internal = made.getroottree().docinfo.internalDTD
    if internal is not None and any(True for _ in internal.iterentities()):
        raise SyntaxMistakeError(Mistake(1, 1, tr(ENTITIES), tr(WITHOUT_DOCTYPE)))
    return made


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def line_of(element: etree._Element) -> int:
    """Return the line on which an element begins, from 1; 0 if that is not known."""
    return element.sourceline or 0
