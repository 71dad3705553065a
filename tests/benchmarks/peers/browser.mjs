// Times d3-org-chart in a browser without a window: node browser.mjs TASK TABLE [FRAMES or PDF]
// TASK is layout (how compact its compact mode is), frames (panning, zooming, folding), export (to PNG) or pdf
// (all of it on one sheet of A4, lying so that it is larger).
// Prints what was measured as JSON. A frame is over when the browser asks for the one after it, with
// the limit on frames lifted, so that what is counted is work and not waiting for a screen.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const home = process.env.PEERS;
const require = createRequire(path.join(home, "package.json"));
const [task, table, frames = "300"] = process.argv.slice(2);

function bundle() {
  const output = path.join(home, "page.js");
  if (!fs.existsSync(output)) {
    const contents = `export { OrgChart } from "d3-org-chart"; export * as d3 from "d3";`;
    const stdin = { contents, resolveDir: home };
    require("esbuild").buildSync({ stdin, bundle: true, format: "iife", globalName: "peer", outfile: output });
  }
  return output;
}

// The memory of the browser is that of all the processes beneath this one, shared pages counted once.
function memory() {
  const above = new Map();
  for (const name of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = fs.readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1).split(" ");
      above.set(Number(name), Number(fields[1]));
    } catch {}
  }
  const isMine = (id) => id === process.pid || (above.has(id) && isMine(above.get(id)));
  let kilobytes = 0;
  for (const id of above.keys()) {
    try {
      if (isMine(id)) kilobytes += Number(/^Pss:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))[1]);
    } catch {}
  }
  return (kilobytes * 1024) / 1e6;
}

const inPage = {
  show(text) {
    const { OrgChart, d3 } = window.peer;
    const data = d3.csvParse(text).map((row) => ({ ...row, parentId: row.reports_to, _expanded: true }));
    const box = "box-sizing:border-box;width:200px;height:80px;border:1px solid #999;border-radius:6px;";
    const content = ({ data: { name, role } }) =>
      `<div style="${box}padding:10px;background:#fff;font:13px sans-serif"><b>${name}</b><br>${role}</div>`;
    window.chart = new OrgChart()
      .container("#chart").data(data).svgHeight(1000).compact(true).duration(0)
      .nodeWidth(() => 200).nodeHeight(() => 80)
      .siblingsMargin(() => 20).neighbourMargin(() => 20).childrenMargin(() => 40)
      .compactMarginBetween(() => 20).compactMarginPair(() => 20)
      .setActiveNodeCentered(false).nodeContent(content).render();
    window.drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return window.drawn();
  },

  layout() {
    const { allNodes } = window.chart.getChartState();
    const across = allNodes.map((node) => node.x), down = allNodes.map((node) => node.y);
    const extent = (numbers) => Math.max(...numbers) - Math.min(...numbers);
    const width = extent(across) + 200, height = extent(down) + 80;
    const lines = allNodes.filter((node) => node.parent)
      .map((node) => Math.abs(node.x - node.parent.x) + Math.abs(node.y - node.parent.y));
    return {
      width, aspect: width / height, card: 200 * Math.min(1600 / width, 1000 / height),
      fill: (allNodes.length * 200 * 80) / (width * height),
      connector: lines.reduce((sum, line) => sum + line, 0) / lines.length,
    };
  },

  // Lets the drawing fill a sheet whose sides are millimetres; returns whether that lies on its longer side.
  sheet([long, short]) {
    const { allNodes, svg } = window.chart.getChartState();
    const across = allNodes.map((node) => node.x), down = allNodes.map((node) => node.y);
    const left = Math.min(...across) - 100, top = Math.min(...down);
    const width = Math.max(...across) + 100 - left, height = Math.max(...down) + 80 - top;
    const isWide = Math.min(long / width, short / height) >= Math.min(short / width, long / height);
    const [wide, high] = isWide ? [long, short] : [short, long];
    const element = svg.node();
    element.querySelector("g.chart").removeAttribute("transform");
    element.querySelectorAll("g.center-group").forEach((group) => group.removeAttribute("transform"));
    element.setAttribute("viewBox", `${left} ${top} ${width} ${height}`);
    element.setAttribute("width", `${wide}mm`);
    element.setAttribute("height", `${high}mm`);
    document.body.replaceChildren(element);
    return isWide;
  },

  async frames(count) {
    const svg = window.chart.getChartState().svg.node();
    const values = [], scales = [];
    const timed = async (change) => {
      const start = performance.now();
      change();
      await window.drawn();
      values.push(performance.now() - start);
      scales.push(window.peer.d3.zoomTransform(svg).k);
    };
    const mouse = (type, x, y, target = svg) =>
      target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window }));
    const pan = async (steps) => {
      mouse("mousedown", 800, 500);
      for (let step = 1; step <= steps; step++) {
        const there = 12 * Math.min(step, steps - step);
        await timed(() => mouse("mousemove", 800 + there, 500 + there / 2, window));
      }
      mouse("mouseup", 800, 500, window);
    };
    await timed(() => window.chart.fit({ animate: false }));
    const point = middleCard();
    const fitted = window.peer.d3.zoomTransform(svg).k;
    const zoom = async (steps, powerOfTwo) => {
      const options = { deltaY: -powerOfTwo / steps / 0.002, clientX: point.x, clientY: point.y, bubbles: true, cancelable: true };
      for (let step = 0; step < steps; step++) await timed(() => svg.dispatchEvent(new WheelEvent("wheel", options)));
    };
    function middleCard() {
      const boxes = [...document.querySelectorAll(".node")];
      const box = boxes[boxes.length >> 1].getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    const part = Math.floor(count / 6), whole = Math.log2(1 / fitted);
    await zoom(part, whole / 2);
    await pan(part);
    await zoom(part, whole / 2);
    await pan(part);
    await zoom(count - 1 - 4 * part, -whole);
    return { values, scales };
  },

  async fold(times) {
    const inner = window.chart.getChartState().allNodes.filter((node) => node.children && node.parent);
    const depth = Math.max(...inner.map((node) => node.depth)) >> 1 || 1;
    const level = inner.filter((node) => node.depth === depth);
    const id = level[level.length >> 1].data.id;
    window.chart.setCentered(id).render();
    await window.drawn();
    const values = [];
    for (let time = 0; time < times; time++) {
      const nodes = [...document.querySelectorAll(".node")];
      const button = nodes.find((node) => node.__data__.data.id === id).querySelector(".node-button-g");
      const start = performance.now();
      button.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window }));
      await window.drawn();
      values.push(performance.now() - start);
    }
    return values;
  },

  picture() {
    window.chart.duration(400); // its own default; at 0 the picture is taken before the chart is fitted
    return new Promise((done) => window.chart.exportImg({ full: true, save: false, onLoad: done }));
  },
};

const { chromium } = require("playwright-core");
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
if (task === "frames") args.push("--disable-frame-rate-limit", "--disable-gpu-vsync");
const browser = await chromium.launch({ executablePath: process.env.BROWSER, args });
let peak = 0;
const watch = setInterval(() => { peak = Math.max(peak, memory()); }, 300);
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
page.setDefaultTimeout(0);
await page.setContent('<body style="margin:0"><div id="chart" style="width:1600px;height:1000px"></div></body>');
await page.addScriptTag({ path: bundle() });
await page.evaluate(inPage.show, fs.readFileSync(table, "utf8"));
const result = {};
if (task === "pdf") {
  const margin = "10mm", landscape = await page.evaluate(inPage.sheet, [276.9, 189.9]);
  await page.pdf({ path: frames, format: "A4", landscape, margin: { top: margin, right: margin, bottom: margin, left: margin } });
}
if (task === "layout") Object.assign(result, await page.evaluate(inPage.layout));
if (task === "frames") {
  Object.assign(result, await page.evaluate(inPage.frames, Number(frames)));
  result.folding = await page.evaluate(inPage.fold, Number(frames) > 100 ? 8 : 4);
}
if (task === "export") {
  const picture = Buffer.from((await page.evaluate(inPage.picture)).split(",")[1], "base64");
  const { card } = await page.evaluate(inPage.layout); // the picture is 3 pixels for each of the view's
  Object.assign(result, { card: 3 * Math.min(200, card), width: picture.readUInt32BE(16), height: picture.readUInt32BE(20), bytes: picture.length });
}
clearInterval(watch);
result.peak = Math.max(peak, memory());
await browser.close();
console.log(JSON.stringify(result));
