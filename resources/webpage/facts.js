// Pieces of the pages in the panel: elements that hold texts, dates in words, links, Markdown, and the small
// numbers of sources. Nothing of the data is ever taken for markup.

import { DATA, WORDS, chart, say, textOf } from './data.js';
import { element } from './elements.js';
import { cardNamed, nameForLinks } from './people.js';

/** @typedef {import('./data.js').Entry} Entry */
/** @typedef {import('./elements.js').Child} Child */
/** @typedef {(Child | Child[])[]} Children */
/** @typedef {ReturnType<typeof makeFootnotes>} Footnotes */

const LIKE_ADDRESS = /^\s*(https?:|mailto:|tel:|www\.)/i;
const NAME_WORD = /[\p{L}\p{N}\p{M}_]+(?:(?!['’]s(?![\p{L}\p{N}]))[-'’.][\p{L}\p{N}\p{M}_]+)*/gu;

/** @param {string} text */
export function bounded(text) {
  const { longest } = DATA.panel; // characters; nobody reads more
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** @param {Children} children */
export function quiet(...children) {
  return children.flat().some(Boolean) && element('div', { class: 'quiet' }, ...children);
}

/** @param {string | undefined} text */
export function note(text) {
  return text && element('p', { class: 'note' }, bounded(text));
}

/**
 * Return things in a row with something between each two.
 * @param {Children} parts
 * @param {string} between
 */
export function joined(parts, between) {
  return parts.flat().filter(Boolean).flatMap((part, turn) => (turn ? [between, part] : [part]));
}

/**
 * Return one of the page's sentences with elements in its gap.
 * @param {string} word
 * @param {Children} within
 */
export function sentence(word, ...within) {
  const [before, after] = WORDS[word].split(/\{\w+\}/);
  return within.flat().some(Boolean) && element('span', {}, before, ...within, after);
}

/**
 * @param {string} heading
 * @param {Children} body
 */
export function section(heading, ...body) {
  const parts = body.flat().filter(Boolean);
  return parts.length > 0 && element('section', {}, element('h3', {}, WORDS[heading]), ...parts);
}

// Dates

/** @param {string | null | undefined} text */
export function dateInWords(text) {
  if (!text) return '';
  const [year, month, day] = text.split('-').map(Number);
  return joined([day && String(day), month && WORDS.months[month - 1], String(year)], ' ').join('');
}

/** @param {Entry} period */
export function yearsOf(period) {
  const start = dateInWords(period.start_date), end = dateInWords(period.end_date);
  if (start === end || !end) return start && (start === end ? start : say('since', { day: start }));
  return start ? `${start} – ${end}` : say('until', { day: end });
}

// Links

const URIS = new Map(DATA.links); // of the addresses in the data, which says itself what may be opened

/**
 * Return a text as a link if the data has a URI for it, or for the kind of contact that it is; else as text.
 * @param {string} target
 * @param {string} text
 * @param {string} kind
 * @returns {Child}
 */
export function address(target, text = target, kind = '') {
  if (!target) return false;
  const uri = URIS.get(kind ? `${kind}\n${target}` : target);
  if (!uri) return bounded(text);
  const shown = text !== target && LIKE_ADDRESS.test(text) ? uri : text;
  return element('a', { href: uri, target: '_blank', rel: 'noopener noreferrer' }, bounded(shown));
}

/**
 * Return a link to a card.
 * @param {number} node
 * @param {string} text
 */
export function cardLink(node, text = textOf(node, 'title')) {
  return element('a', { href: `#select=${encodeURIComponent(nameForLinks(node))}`, 'data-node': String(node) }, text);
}

/**
 * Return a name or an id of somebody as a link to the card, or as the text that it is.
 * @param {string} name
 */
function personLink(name) {
  const card = cardNamed(name);
  return card < 0 ? name : cardLink(card);
}

/** @param {string[] | undefined} names */
export function peopleLinks(names) {
  return joined((names ?? []).map(personLink), ', ');
}

/**
 * Return a text in parts, in which the names of people are links, but for the one it is about.
 * @param {string} text
 * @param {number} beside the record of that one
 */
function withMentions(text, beside) {
  const words = [...text.matchAll(NAME_WORD)];
  /** @type {Child[]} */
  const parts = [];
  let done = 0;
  for (let turn = 0; turn < words.length; turn++) {
    const name = longestName(text, words, turn, beside);
    if (!name) continue;
    parts.push(text.slice(done, name.start), cardLink(name.card, text.slice(name.start, name.end)));
    done = name.end;
    turn = name.last;
  }
  return [...parts, text.slice(done)];
}

/**
 * @param {string} text
 * @param {RegExpExecArray[]} words
 * @param {number} turn
 * @param {number} beside
 */
function longestName(text, words, turn, beside) {
  const start = words[turn].index;
  for (let last = Math.min(turn + DATA.panel.longest_name, words.length) - 1; last >= turn; last--) {
    const end = words[last].index + words[last][0].length;
    const card = cardNamed(text.slice(start, end));
    if (card >= 0 && chart.record[card] !== beside) return { card, start, end, last };
  }
  return null;
}

// Markdown: paragraphs, lists, emphasis, code and links; all else is shown as it was written

const INLINE = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\b_([^_]+)_\b|`([^`]+)`|\[([^\]]+)\]\(([^\s)]+)\)/g;

/**
 * @param {string} text
 * @param {number} beside
 */
export function markdown(text, beside = -1) {
  const blocks = bounded(text).split(/\n\s*\n/).filter((block) => block.trim());
  return blocks.map((block) => {
    const items = block.split(/\n(?=\s*(?:[-*+]|\d+[.)])\s)/);
    const isList = items.every((item) => /^\s*(?:[-*+]|\d+[.)])\s/.test(item));
    if (!isList) return element('p', {}, ...inlineParts(block, beside));
    const kind = /^\s*\d/.test(block) ? 'ol' : 'ul';
    const texts = items.map((item) => item.replace(/^\s*\S+\s/, ''));
    return element(kind, {}, ...texts.map((item) => element('li', {}, ...inlineParts(item, beside))));
  });
}

/**
 * @param {string} text
 * @param {number} beside
 */
function inlineParts(text, beside) {
  /** @type {Child[]} */
  const parts = [];
  let done = 0;
  for (const found of text.matchAll(INLINE)) {
    parts.push(...withMentions(text.slice(done, found.index), beside), inlineElement(found, beside));
    done = found.index + found[0].length;
  }
  return [...parts, ...withMentions(text.slice(done), beside)];
}

/**
 * @param {RegExpExecArray} found
 * @param {number} beside
 */
function inlineElement([, strong, starred, underlined, code, linked, url], beside) {
  if (strong) return element('strong', {}, ...withMentions(strong, beside));
  if (code) return element('code', {}, code);
  return linked ? address(url, linked) : element('em', {}, ...withMentions(starred ?? underlined, beside));
}

// Sources

/** Return a counter of the places that a page cites, in the order of citing. */
export function makeFootnotes() {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @param {Entry} citation */
  const numberOf = (citation) => {
    const key = JSON.stringify([citation.id, citation.at ?? '', citation.note ?? '']);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  return {
    /** @param {Entry[] | undefined} citations */
    mark: (citations) => {
      const links = (citations ?? []).map((citation) => {
        const number = numberOf(citation);
        return element('a', { href: `#source-${number}`, class: 'number' }, String(number));
      });
      return links.length > 0 && element('sup', {}, ' ', ...joined(links, ', '));
    },
    /** @param {string} id */
    cite: (id) => numberOf({ id }),
    section: () => section('sources', sourceList([...numbers.keys()].map((key) => JSON.parse(key)))),
  };
}

/** @param {string[][]} places each an id, a place within, a doubt */
export function sourceList(places) {
  const described = new Set();
  const items = places.map(([id, at, doubt], turn) => {
    const source = DATA.sources.find((one) => one.id === id) ?? { id, title: id };
    const rest = described.has(id) ? [] : sourceFacts(source);
    described.add(id);
    const title = element('div', {}, source.title, at && ', ', at && element('strong', {}, at));
    return element('li', { id: `source-${turn + 1}` }, title, ...rest, note(doubt));
  });
  return items.length > 0 && element('ol', { class: 'sources' }, ...items);
}

/** @param {Entry} source */
function sourceFacts(source) {
  const known = [source.publisher, (source.authors ?? []).join(', '), dateInWords(source.date), source.language];
  const citing = source.cited_in && DATA.sources.find((one) => one.id === source.cited_in);
  return [
    quiet(...joined(known, ' · ')),
    citing && quiet(say('citedIn', { title: citing.title })),
    quiet(address(source.url)),
    quiet(source.note),
  ];
}
