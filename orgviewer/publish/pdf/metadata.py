"""What a PDF says of itself for programs, as XMP: its title, and that everybody can read it (ISO 14289-1)."""

from __future__ import annotations

from xml.sax.saxutils import escape

from orgviewer.controls import visible

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<xmp:CreatorTool>orgviewer</xmp:CreatorTool>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def metadata_packet(title: str, language: str) -> bytes:
    """Return the packet that says a file's title and its language."""
    packet = _PACKET.replace("{language}", language).replace("{title}", escape(visible(title)))
    return packet.encode("utf-8", "replace")
