// What pages about people, teams and the file have in common.

import { DATA, chart, say, textOf } from './data.js';
import { element } from './elements.js';
import { address, bounded, cardLink, markdown, note, peopleLinks, quiet, section, sentence } from './facts.js';
import { cardNamed } from './people.js';

/** @typedef {import('./data.js').Entry} Entry */
/** @typedef {import('./elements.js').Child} Child */
/** @typedef {import('./facts.js').Children} Children */
/** @typedef {import('./facts.js').Footnotes} Footnotes */

/**
 * @param {string} text
 * @param {Child} mark
 */
export function titleOf(text, mark = null) {
  return element('h2', {}, bounded(text), mark);
}

/**
 * @param {string | undefined} text
 * @param {string} classes
 */
export function paragraph(text, classes = '') {
  return text && element('p', { class: classes }, bounded(text));
}

/**
 * @param {Entry[] | string | undefined} entries
 * @param {Footnotes} footnotes
 * @param {number} beside
 */
export function statements(entries, footnotes, beside = -1) {
  const list = typeof entries === 'string' ? [{ text: entries }] : entries ?? [];
  return list.flatMap((entry) => {
    const parts = markdown(entry.text, beside);
    const mark = footnotes.mark(entry.sources);
    const end = parts.at(-1)?.querySelector(':scope > li:last-child') ?? parts.at(-1);
    if (mark) end?.append(mark);
    return [...parts, note(entry.note)];
  });
}

/**
 * @param {Entry} record
 * @param {Footnotes} footnotes
 */
export function otherNames(record, footnotes) {
  return (record.other_names ?? []).map((/** @type {Entry} */ other) => {
    const name = element('span', { lang: other.lang, class: 'other-name' }, other.name);
    const explained = other.note && element('span', { class: 'quiet' }, ` ${other.note}`);
    return element('div', {}, name, footnotes.mark(other.sources), explained);
  });
}

/** @param {Record<string, string> | undefined} fields */
export function otherFields(fields) {
  return Object.entries(fields ?? {}).map(([name, value]) => element('div', {}, `${name}: `, address(value)));
}

/** @param {Entry[] | undefined} entries */
export function links(entries) {
  return (entries ?? []).map((entry) => {
    return element('div', {}, address(entry.url), entry.note && element('span', { class: 'quiet' }, ` ${entry.note}`));
  });
}

/**
 * List the cards right beneath a card, a long list cut short.
 * @param {number[]} nodes
 */
export function cardList(nodes) {
  const { most_listed } = DATA.panel; // a larger team is looked at on the chart
  const lines = nodes.slice(0, most_listed).map((node) => {
    const detail = textOf(node, 'detail');
    return element('div', {}, cardLink(node), detail && element('span', { class: 'quiet' }, ` ${detail}`));
  });
  const rest = nodes.length - most_listed;
  return [...lines, rest > 0 && quiet(say('more', { number: rest.toLocaleString('en') }))];
}

/** @param {number} node */
export function within(node) {
  return section('partOf', chart.parent[node] >= 0 && cardLink(chart.parent[node]));
}

/**
 * Say to whom somebody reports, as far as those are on the chart.
 * @param {string} word
 * @param {(string | undefined)[] | undefined} ids
 */
export function bossLine(word, ids) {
  const bosses = (ids ?? []).flatMap((id) => (id && cardNamed(id) >= 0 ? [id] : []));
  return sentence(word, ...peopleLinks(bosses));
}
