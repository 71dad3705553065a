// The small numbers of sources, and what they stand for at the foot of a page.

import { DATA } from './data.js';
import { element } from './elements.js';
import { lineOf, note, section } from './parts.js';

/** @typedef {import('./data.js').Reference} Reference */

/** Return a counter of the places that a page cites, in the order of citing. */
export function makeFootnotes() {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @param {Reference} place */
  const numberOf = ({ source, at, note: doubt }) => {
    const key = JSON.stringify([source, at ?? '', doubt ?? '']);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  return {
    /** @param {Reference[]} references */
    mark: (references) => {
      const links = references.map(numberOf).flatMap((number, turn) => {
        const link = element('a', { href: `#source-${number}`, class: 'number' }, String(number));
        return turn ? [', ', link] : [link];
      });
      return element('sup', {}, ' ', ...links);
    },
    /** @param {number} source */
    cite: (source) => numberOf({ source }),
    section: () => section('sources', sourceList([...numbers.keys()].map((key) => JSON.parse(key)))),
  };
}

/** @param {[number, string, string][]} places each a source, a place within, a doubt */
export function sourceList(places) {
  const described = new Set();
  const bare = { photo: () => null, gaps: {}, mark: () => null };
  const items = places.map(([place, at, doubt], turn) => {
    const source = DATA.sources[place];
    const lines = described.has(place) ? [] : source.lines;
    described.add(place);
    const title = element('div', {}, source.title, at && ', ', at && element('strong', {}, at));
    const facts = lines.map((line) => element('div', {}, ...lineOf(line, bare)));
    return element('li', { id: `source-${turn + 1}` }, title, ...facts, note(doubt));
  });
  return items.length > 0 && element('ol', { class: 'sources' }, ...items);
}
