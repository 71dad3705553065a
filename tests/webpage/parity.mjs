// Lays out charts as a page does: reads the path of a file of cases (JSON), writes to standard output where the visible
// cards of each stand and which lines are drawn between them.

import { readFileSync } from 'node:fs';
import process from 'node:process';

import { arcsOf } from '../../resources/webpage/arcs.js';
import { readTree } from '../../resources/webpage/chart.js';
import { dottedRoutes } from '../../resources/webpage/lanes.js';
import { arrange } from '../../resources/webpage/layout.js';
import { piecesOf } from '../../resources/webpage/pieces.js';

/** @typedef {import('../../resources/webpage/chart.js').Columns} Columns */
/** @typedef {import('../../resources/webpage/layout.js').Spec} Spec */

/** @typedef {import('../../resources/webpage/arcs.js').Arcs} Arcs */

/** @type {{ columns: Columns, pairs: [number, number][], specs: Spec[], arcs: Arcs }[]} */
const cases = JSON.parse(readFileSync(process.argv[2], 'utf-8'));

const answers = cases.map(({ columns, pairs, specs, arcs }) => {
  const tree = readTree(columns);
  const shown = pairs.filter((pair) => pair.every((node) => tree.visible[node]));
  return specs.map((spec) => {
    const layout = arrange(tree, spec);
    return {
      kind: layout.kind,
      nodes: tree.shown,
      left: tree.shown.map((node) => layout.left[node]),
      top: tree.shown.map((node) => layout.top[node]),
      dotted: dottedRoutes(layout, shown),
      arcs: arcsOf(layout, shown, arcs),
      lines: tree.shown.slice(1).map((node) => piecesOf(layout, node).lines),
    };
  });
});
process.stdout.write(JSON.stringify(answers));
