"""Sound files of every syntax of drawings, and archives of which a part is broken inside a sound archive.

Bytes changed in an archive as a whole are mostly noticed by its checksums, and no reader sees them.
"""

from __future__ import annotations

import io
import json
import random
import re
import zipfile
from collections.abc import Callable, Mapping

from tests.readers.drawings.truth import drawio, graphs, slides, smart_art, texts, visio
from tests.readers.drawings.truth.charts import ChartKind, TextOrder, TrueChart, chart

READ_PARTS = re.compile(r"slides/|diagrams/|pages/|masters/|presentation|document\.xml|content\.|\[Content")
"""Parts of archives in which drawings stand, not what is around them."""
WHOLE = 0.2
"""The share of archives that are broken as a whole."""
DRAWN: Mapping[str, Callable[[TrueChart, TextOrder], bytes]] = {
    "lines.pptx": slides.portraits,
    "smart_art.pptx": smart_art.pictures,
    "wizard.vsdx": visio.wizard,
    "data.drawio": drawio.user_objects,
    "yed.graphml": graphs.yed_groups,
    "attributes.graphml": graphs.attributes,
    "outline.opml": graphs.opml,
    "map.mm": graphs.freemind,
    "records.dot": texts.dot_records,
    "clusters.dot": texts.dot_clusters,
    "flow.mmd": texts.mermaid_subgraphs,
    "mindmap.mmd": texts.mermaid_mindmap,
    "wbs.puml": texts.wbs,
    "boxes.puml": texts.rectangles,
}
"""What draws a chart in each syntax, by a name that ends as its files do."""
WRITTEN: Mapping[str, bytes] = {
    "list.md": "# House\n\n- **Ada Able** – CEO\n  - Ben Ng (CTO)\n    1. 艾达 <a@example.org>\n"
    "  - Sales: Cy Example\n\n```mermaid\ngraph TD\n  a[Ada Able] --> b\n```\n".encode(),
    "tree.md": "Ada Able\n├── Ben Ng, CTO\n│   └── Cy Example\n└── [Dee](https://example.org)\n".encode(),
    "indents.txt": b"Ada Able\n    Ben Ng (CTO)\n        Cy Example\n    Dee Example\n        (vacant)\n",
    "labels.dot": b'strict digraph "a" { node [shape=Mrecord]; compound=true; /* x */\n'
    b'a [label=<<table><tr><td port="p"><b>Ada Able</b></td><td>CEO</td></tr></table>>, URL="http://x"];\n'
    b'subgraph cluster_b { label="Sales"; b:p:nw -> {c; d} [style=dashed, lhead=cluster_b]; }\n'
    b'a -> b -> c [minlen=2]; "d" [label="Dee\\nHead" + "er\\l"];\n# end\n}\n',
    "chart.csv": b"# label: %name%<br>%role%\n# identity: id\n"
    b'# connect: {"from":"manager","to":"name","invert":true,"style":"dashed=1;"}\n'
    b"# parent: team\n# width: auto\nid,name,role,manager,team\n1,Ada Able,CEO,,\n2,Ben Ng,CTO,Ada Able,1\n",
    "own.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><title>House</title>'
    b'<g id="team-1" data-kind="team" data-name="Sales" data-count="(4)"><rect width="9" height="9"/></g>'
    b'<g id="p-1" data-kind="person" data-name="Ada Able" data-role="CEO" data-above="team-1"/>'
    b'<g id="p-2" data-kind="person" data-name="Ben Ng" data-above="p-1" data-line="inferred"/>'
    b'<g id="s-1" data-kind="shared" data-name="Cy; Dee" data-above="p-2" data-dotted="p-1"/></svg>\n',
}
"""Files of syntaxes that nothing draws, and of their rarer forms."""
TOPIC = {
    "title": "Ada Able",
    "labels": ["CEO"],
    "notes": {"plain": {"content": "x"}},
    "image": {"src": "xap:resources/a.png"},
    "children": {"attached": [{"id": "b", "title": "Ben Ng\nCTO"}], "detached": [{"id": "c", "title": "Cy"}]},
}
SHEETS = [{"title": "House", "rootTopic": TOPIC, "relationships": [{"end1Id": "b", "end2Id": "c"}]}]
OLD_SHEETS = (
    '<xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0"><sheet><topic id="a"><title>Ada Able</title>'
    '<children><topics type="attached"><topic id="b"><title>Ben Ng</title></topic></topics></children>'
    "</topic><title>House</title></sheet></xmap-content>"
)


def drawings() -> Mapping[str, bytes]:
    """Return the bytes of sound drawings of every syntax by a name that ends as the file's would."""
    true = chart(2025, ChartKind.MIXED)
    found = {name: draw(true, TextOrder.NAME_FIRST) for name, draw in DRAWN.items()}
    found |= WRITTEN
    found["new.xmind"] = _archive({"content.json": json.dumps(SHEETS).encode(), "resources/a.png": b"x"})
    found["old.xmind"] = _archive({"content.xml": OLD_SHEETS.encode()})
    return found


def broken_inside(content: bytes, chance: random.Random, broken: Callable[[bytes], bytes]) -> bytes:
    """Return an archive one part of which is broken, so that its reader comes to see it."""
    if chance.random() < WHOLE:
        return broken(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([name for name in parts if READ_PARTS.search(name)])
    return _archive(parts | {name: broken(parts[name])})


def _archive(parts: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:  # not compressed: that is what takes the time
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return file.getvalue()
