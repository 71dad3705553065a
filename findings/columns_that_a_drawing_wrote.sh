#!/usr/bin/env bash
# Who draws a list of people and then saves it has columns in it that nobody wrote.
#
# Packages: d3-org-chart 3.1.1, d3 7.9.2, jsdom 29.1.1.
# What it does: the rows that are handed over are not copied; `render` writes how many people report to
#     each, and how it pages them, into the caller's own objects: `_directSubordinates`,
#     `_totalSubordinates`, `_directSubordinatesPaging`, `_pagingStep`, `_pagingButton`. The first row has
#     other keys than the second, so a writer that takes its columns from the first loses some.
# The guess that was wrong: that what draws data leaves it as it is, as libraries around d3 do with the
#     objects that they bind.
# Who meets it: whoever lets people edit a chart on a page and sends the rows back, or reads a file made so:
#     the numbers are of the day of the drawing.
# Seen on 29 November 2026 with Node 20.20.2:
#> before: id parentId name
#> before: id parentId name
#> after: id parentId name _pagingStep _directSubordinatesPaging _directSubordinates _totalSubordinates
#> after: id parentId name _pagingButton _directSubordinatesPaging _directSubordinates _totalSubordinates
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund d3-org-chart@3.1.1 d3@7.9.2 jsdom@29.1.1 >/dev/null

cat >draw.mjs <<'END'
import { JSDOM, VirtualConsole } from "jsdom";

const page = new JSDOM('<div id="chart"></div>', { virtualConsole: new VirtualConsole() });
Object.assign(globalThis, { window: page.window, document: page.window.document, navigator: {} });
const { OrgChart } = await import("d3-org-chart");

const rows = [
    { id: "1", parentId: "", name: "Ada" },
    { id: "2", parentId: "1", name: "Ben" },
];
const tell = (title) => rows.forEach((row) => console.log(`${title}: ${Object.keys(row).join(" ")}`));
tell("before");
try {
    new OrgChart().container("#chart").data(rows).render();
} catch {
    // without a browser's canvas the drawing ends early; the rows have been written by then
}
tell("after");
process.exit(0); // ahead of the transitions, for which there is no browser here
END
node draw.mjs | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
