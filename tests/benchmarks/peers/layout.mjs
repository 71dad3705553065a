// Times the layout of a tree by a library: node layout.mjs LIBRARY PARENTS RUNS
// PARENTS is a file of int32, the parent of each node. Prints {"values": [ms, …], "width": pixels} as JSON.
// Only the layout is timed, as on the other side; the library's own tree of objects is built before.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const require = createRequire(path.join(process.env.PEERS, "package.json"));
const [library, file, runs] = process.argv.slice(2);
const CARD = [200, 80], BESIDE = 20, BELOW = 40;

const bytes = fs.readFileSync(file);
const parents = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);

function tree() {
  const nodes = Array.from(parents, (_, id) => ({ id }));
  parents.forEach((parent, id) => {
    if (parent >= 0) (nodes[parent].children ??= []).push(nodes[id]);
  });
  return nodes[parents.indexOf(-1)];
}

function spread(root) {
  let least = Infinity, most = -Infinity;
  root.each((node) => {
    least = Math.min(least, node.x);
    most = Math.max(most, node.x);
  });
  return most - least + CARD[0];
}

const libraries = {
  async d3() {
    const d3 = await import(path.join(process.env.PEERS, "node_modules/d3-hierarchy/dist/d3-hierarchy.mjs"));
    const data = tree();
    const place = d3.tree().nodeSize([CARD[0] + BESIDE, CARD[1] + BELOW]).separation(() => 1);
    return { prepare: () => d3.hierarchy(data), place, width: spread };
  },
  async flextree() {
    const { flextree } = require("d3-flextree");
    const data = tree();
    const place = flextree({ nodeSize: () => [CARD[0] + BESIDE, CARD[1] + BELOW], spacing: 0 });
    return { prepare: () => place.hierarchy(data), place, width: spread };
  },
  async elk() {
    const Elk = require("elkjs/lib/elk.bundled.js");
    const elk = new Elk();
    const layoutOptions = {
      "elk.algorithm": "mrtree",
      "elk.direction": "DOWN",
      "elk.spacing.nodeNode": String(BESIDE),
    };
    const children = () => Array.from(parents, (_, id) => ({ id: `n${id}`, width: CARD[0], height: CARD[1] }));
    const edges = () =>
      Array.from(parents, (parent, id) => ({ id: `e${id}`, sources: [`n${parent}`], targets: [`n${id}`] }))
        .filter((_, id) => parents[id] >= 0);
    return {
      prepare: () => ({ id: "all", layoutOptions, children: children(), edges: edges() }),
      place: (graph) => elk.layout(graph),
      width: (graph) => graph.width,
    };
  },
};

const { prepare, place, width } = await libraries[library]();
const values = [];
let pixels;
for (let run = 0; run < Number(runs); run++) {
  const input = prepare();
  const start = performance.now();
  const placed = await place(input);
  values.push(performance.now() - start);
  pixels ??= Math.round(width(placed ?? input));
}
console.log(JSON.stringify({ values, width: pixels }));
