#!/usr/bin/env bash
# "Ada King (CEO)" in a mind map shows a CEO, and no Ada King.
#
# Packages: mermaid 11.17.2, jsdom 26.1.0.
# What it does: in a line of a mind map, whatever stands before a bracket is the id of a node, blanks
#     included, and what stands within is its text; so of a name with a role or a place behind it the name is
#     shown nowhere. With words behind the bracket the same line is an error. In quotes within brackets,
#     ["Ada King (CEO)"], all is shown.
# The guess that was wrong: that a line of plain words is a node with these words, as the first examples have
#     it.
# Who meets it: whoever writes an organization as a mind map: a role, a country or "acting" behind a name is
#     usual.
# Seen on 30 November 2026 with Node 20.20.2:
#> Ada King: Ada King
#> Ada King, CEO: Ada King, CEO
#> Ada King (CEO): CEO
#> Ada King [acting]: acting
#> ["Ada King (CEO)"]: Ada King (CEO)
#> Ada King (CEO) Berlin: no mind map
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund mermaid@11.17.2 jsdom@26.1.0 >/dev/null

cat >shown.mjs <<'END'
import { JSDOM } from "jsdom";
globalThis.window = new JSDOM("").window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false });
const lines = [
    "Ada King", "Ada King, CEO", "Ada King (CEO)", "Ada King [acting]", '["Ada King (CEO)"]',
    "Ada King (CEO) Berlin",
];
for (const line of lines) {
    let shown = "no mind map";
    try {
        const diagram = await mermaid.mermaidAPI.getDiagramFromText(`mindmap\n  Example\n    ${line}\n`);
        shown = diagram.db.getMindmap().children[0].descr;
    } catch {
        // it is told what is wrong with the line, too
    }
    console.log(`${line}: ${shown}`);
}
END
node shown.mjs | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
