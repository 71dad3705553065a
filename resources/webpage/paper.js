// The page in print: the whole chart as it is folded, its title and sources beneath it.

import { DATA } from './data.js';
import { draw } from './drawing.js';
import { element, part, svg } from './elements.js';
import { sourceList } from './footnotes.js';
import { quiet, section } from './parts.js';
import { view } from './view.js';

function startPrinting() {
  view.isPrinting = true;
  const { width, height } = view.layout, { edge, tall } = DATA.paper;
  svg.setAttribute('viewBox', [-edge, -edge, width + 2 * edge, height + DATA.card.beneath].join(' '));
  svg.classList.toggle('tall', height > tall * width);
  svg.style.maxWidth = `${width}px`;
  draw(true);
}

function endPrinting() {
  view.isPrinting = false;
  svg.removeAttribute('viewBox');
  svg.style.maxWidth = '';
  draw(true);
}

function footerParts() {
  const sources = sourceList(DATA.sources.map((_, place) => [place, '', '']));
  return [element('h1', {}, DATA.title), quiet(DATA.day), sources && section('sources', sources)].filter(Boolean);
}

/** Make the page ready to be printed whenever somebody wants to. */
export function followPrinting() {
  part('footer').replaceChildren(...footerParts());
  window.addEventListener('beforeprint', startPrinting);
  window.addEventListener('afterprint', endPrinting);
}
