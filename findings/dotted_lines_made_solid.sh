#!/usr/bin/env bash
# A chart in Graphviz's language is read as a graph: dotted lines are solid, and half a card is somebody.
#
# Packages: networkx 3.6.1, pydot 4.0.1.
# What it does: `edge [style=dotted]` holds for all lines that follow it; the graph has them without any style,
#     as it has all defaults of nodes and lines. A line from a field of a record, `boss:ada`, begins at a node
#     called "boss:ada", which nobody declared, so Cleo reports to nobody in the file. Of a cluster its
#     people are kept and its name is not, so whose team is whose is lost.
# The guess that was wrong: that the reader knows the language's own ways of saying something once for many,
#     as `dot` does, which draws the same text with two dotted lines and no node more.
# Who meets it: whoever reads charts that were drawn with Graphviz by way of networkx.
# Seen on 29 November 2026 with Python 3.11.7:
#> nodes: boss boss:ada cleo dan eve boss:ben
#> boss:ada -> cleo: {}
#> cleo -> dan: {}
#> cleo -> eve: {}
#> boss:ben -> eve: {}
#> Vision is mentioned: False
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check networkx==3.6.1 pydot==4.0.1

env/bin/python - <<'END' | tee seen.txt
import networkx
import pydot

CHART = """digraph {
    boss [shape=record, label="<ada> Ada | <ben> Ben"]
    boss:ada -> cleo
    subgraph cluster_vision { label="Vision"; dan; eve }
    cleo -> dan
    edge [style=dotted]
    cleo -> eve
    boss:ben -> eve
}"""
graph = networkx.nx_pydot.from_pydot(pydot.graph_from_dot_data(CHART)[0])
print("nodes:", *graph.nodes)
for start, end, said in graph.edges(data=True):
    print(f"{start} -> {end}: {said}")
print("Vision is mentioned:", "Vision" in str(list(graph.nodes(data=True))) + str(graph.graph))
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
