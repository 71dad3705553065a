// What a person's acts do to the chart: select, fold, look closer. Whatever is done, the page is brought up to date.

import { foldToDepth, openTo, unfoldAll, visibleFor } from './chart.js';
import { fit, fitAgain, moveBy, reveal } from './camera.js';
import { DATA, chart } from './data.js';
import { draw } from './drawing.js';
import { part, svg } from './elements.js';
import { arrange } from './layout.js';
import { pageAbout } from './panel.js';
import { nameForLinks } from './people.js';
import { placeOnScreen, view } from './view.js';

/**
 * Select a card (-1: none), unfold what hides it, bring it into view.
 * @param {number} node
 */
export function select(node) {
  view.selected = node;
  const before = placeOnScreen(node);
  if (node >= 0) openTo(chart, node);
  refresh(node, before);
  if (node >= 0) reveal(node);
  if (!part('panel').hidden) showPage();
  draw();
}

/**
 * Select a card that somebody clicked or walked to, and let the address say so.
 * @param {number} node
 */
export function choose(node) {
  select(node);
  const fragment = node < 0 ? '' : `#select=${encodeURIComponent(nameForLinks(node))}`;
  try {
    history.replaceState(null, '', fragment || location.href.split('#')[0]);
  } catch {
    // Some programs show attachments where addresses cannot change.
  }
}

/**
 * Lay the chart out anew; a card stays where it was on the screen.
 * @param {number} anchor
 * @param {{ x: number, y: number } | null} before
 */
function refresh(anchor, before) {
  view.layout = arrange(chart, DATA.layout);
  const now = placeOnScreen(anchor);
  if (before && now && (before.x !== now.x || before.y !== now.y)) moveBy(before.x - now.x, before.y - now.y);
  draw(true);
}

// Folding

/**
 * Change what is folded, about a card.
 * @param {() => boolean} change says whether anything has changed
 * @param {number} node
 */
export function refold(change, node = Math.max(view.selected, 0)) {
  if (!chart.length) return;
  view.closedBefore = null; // what the person folds stays so
  const anchor = visibleFor(chart, node), before = placeOnScreen(anchor);
  if (!change()) return;
  if (view.selected >= 0) view.selected = visibleFor(chart, view.selected);
  refresh(visibleFor(chart, anchor), before);
  reveal(visibleFor(chart, anchor));
}

/** @param {() => boolean} change */
function refoldAll(change) {
  refold(change);
  if (view.selected < 0) fit();
}

/**
 * Show so many levels beneath the root.
 * @param {number} depth
 */
export function showLevels(depth) {
  refoldAll(() => foldToDepth(chart, depth));
}

export function showAll() {
  refoldAll(() => unfoldAll(chart));
}

// The panel

function showPage() {
  part('page').replaceChildren(...pageAbout(view.selected));
  part('page').scrollTop = 0;
  part('panel').scrollTop = 0;
}

export function openPanel() {
  part('panel').hidden = false;
  showPage();
  fitAgain(); // into what the panel leaves
  if (view.selected >= 0) reveal(view.selected);
}

export function closePanel() {
  part('panel').hidden = true;
  svg.focus();
}
