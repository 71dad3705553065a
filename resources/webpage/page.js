// The page as a whole: what its buttons do, and what happens at the start.

import { followFragment } from './addresses.js';
import { fit, fitAgain, zoomBy } from './camera.js';
import { DATA, WORDS } from './data.js';
import { draw } from './drawing.js';
import { drawn, element, part, svg } from './elements.js';
import { followHands } from './hands.js';
import { followKeys } from './keys.js';
import { followPrinting } from './paper.js';
import { markOf } from './rules.js';
import { startSearch } from './search.js';
import { choose, closePanel, openPanel, showAll, showLevels } from './selecting.js';
import { view } from './view.js';

const BUTTONS = {
  'fold-all': () => showLevels(1),
  'unfold-all': showAll,
  'zoom-in': () => zoomBy(DATA.camera.step),
  'zoom-out': () => zoomBy(1 / DATA.camera.step),
  fit,
  print: () => window.print(),
  about: () => {
    choose(-1);
    openPanel();
  },
  close: closePanel,
};

function nameEverything() {
  document.title = DATA.title;
  part('title').textContent = DATA.title;
  for (const one of document.querySelectorAll('[data-word]')) {
    const words = WORDS[/** @type {HTMLElement} */ (one).dataset.word ?? ''];
    one.setAttribute('aria-label', words);
    one.setAttribute(one.matches('input') ? 'placeholder' : 'title', words);
  }
  svg.setAttribute('aria-label', `${WORDS.chart}: ${DATA.title}`);
  part('panel').setAttribute('aria-label', WORDS.details);
}

/** Return what colours mean, if they do not stand for branches, and signs. */
function keyParts() {
  return DATA.key.map(([stands, text]) => {
    const kind = typeof stands === 'string' ? `sign-${stands}` : `branch-${stands}`;
    const [, , sign = ''] = DATA.changes.signs.find(([name]) => name === stands) ?? [];
    const rule = typeof stands === 'string' && DATA.rules[Number(stands.replace('rule-', ''))];
    const swatch = stands !== -1 && element('span', { class: `swatch ${kind}` }, sign);
    return element('span', { class: 'meaning' }, rule ? ruleSwatch(rule) : swatch, text);
  });
}

/** @param {import('./rules.js').Rule} rule */
function ruleSwatch(rule) {
  if (!rule.boxes.length) return element('span', { class: `swatch swatch-${rule.look} hue-${rule.hue}` });
  const { width, height } = rule;
  return drawn('svg', { class: 'ruled-swatch', width, height, viewBox: `0 0 ${width} ${height}` }, markOf(rule));
}

function start() {
  nameEverything();
  for (const [id, act] of Object.entries(BUTTONS)) part(id).addEventListener('click', () => act());
  part('key').replaceChildren(...keyParts());
  followHands();
  followKeys();
  followPrinting();
  fit();
  draw(true);
  startSearch();
  followFragment();
  draw(true);
  window.addEventListener('hashchange', followFragment);
  new ResizeObserver(() => {
    if (view.isPrinting) return;
    fitAgain();
    draw(); // at once: this is called just before the window is painted
  }).observe(svg);
}

start();
