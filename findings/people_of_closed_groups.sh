#!/usr/bin/env bash
# Whoever stands in a group that was closed on the screen loses name and place when yEd's file is read.
#
# Packages: networkx 3.6.1.
# What it does: a group in a GraphML file of yEd is a node with a graph inside; whether it is shown open or
#     closed, `yfiles.foldertype` says: "group" or "folder". `read_graphml` goes into the graphs of groups
#     alone. Of the people in a folder those remain whom a line names, without a label; the others are not
#     there.
# The guess that was wrong: that it matters to how a chart is seen, not to what it holds, whether somebody
#     closed a department before saving.
# Who meets it: whoever counts or lists the people of such a chart. Opening all groups before saving mends
#     it.
# Seen on 30 November 2026 with Python 3.11.7:
#> group: IT None, Ada Ada, Ben Ben, Cem Cem
#> folder: IT None, Ada None, Ben None
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check networkx==3.6.1

env/bin/python - <<'END' | tee seen.txt
import networkx

CHART = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d0" yfiles.type="nodegraphics"/>
<graph edgedefault="directed" id="G">
<node id="IT" yfiles.foldertype="{kind}"><graph edgedefault="directed" id="IT:">{people}</graph></node>
<edge id="e0" source="Ada" target="Ben"/>
</graph></graphml>"""
LABEL = "<y:ShapeNode><y:NodeLabel>{name}</y:NodeLabel></y:ShapeNode>"
PERSON = f'<node id="{{name}}"><data key="d0">{LABEL}</data></node>'
people = "".join(PERSON.format(name=name) for name in ("Ada", "Ben", "Cem"))
for kind in ("group", "folder"):
    graph = networkx.parse_graphml(CHART.format(kind=kind, people=people))
    print(f"{kind}:", ", ".join(f"{name} {known.get('label')}" for name, known in graph.nodes(data=True)))
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
