// The page in print: the whole chart as it is folded, its title and sources beneath it.

import { DATA, say } from './data.js';
import { draw } from './drawing.js';
import { element, part, svg } from './elements.js';
import { dateInWords, quiet, section, sourceList } from './facts.js';
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
  const day = DATA.asOf && quiet(say('asOf', { day: dateInWords(DATA.asOf) }));
  const sources = sourceList(DATA.sources.map((source) => [source.id, '', '']));
  return [element('h1', {}, DATA.title), day, sources && section('sources', sources)].filter(Boolean);
}

/** Make the page ready to be printed whenever somebody wants to. */
export function followPrinting() {
  part('footer').replaceChildren(...footerParts());
  window.addEventListener('beforeprint', startPrinting);
  window.addEventListener('afterprint', endPrinting);
}
