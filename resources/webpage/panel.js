// The panel: a page about whatever is selected, or about the file; as much as the data tells.

import { childrenOf } from './chart.js';
import { DATA, WORDS, alsoIn, chart, isOf, recordOf, say, textOf } from './data.js';
import { element } from './elements.js';
import { makeFootnotes } from './footnotes.js';
import { blocksOf, cardLink, quiet, section } from './parts.js';

/** @typedef {import('./data.js').KindName} KindName */
/** @typedef {import('./elements.js').Child} Child */
/** @typedef {import('./parts.js').Children} Children */

/**
 * Return the elements of the page about a card; about the file for -1.
 * @param {number} node
 */
export function pageAbout(node) {
  const footnotes = makeFootnotes();
  const body = node < 0 ? filePage(footnotes) : cardPage(node, footnotes);
  return [...body.flat().filter(Boolean), footnotes.section()].filter(Boolean);
}

/**
 * @param {ReturnType<typeof makeFootnotes>} footnotes
 * @returns {Children}
 */
function filePage(footnotes) {
  const body = blocksOf(DATA.about, { photo: () => null, gaps: {}, mark: footnotes.mark });
  DATA.sources.forEach((_, place) => footnotes.cite(place));
  return [...body, element('p', { class: 'note' }, WORDS.keys)];
}

/**
 * @param {number} node
 * @param {ReturnType<typeof makeFootnotes>} footnotes
 * @returns {Children}
 */
function cardPage(node, footnotes) {
  const parts = isOf(node, 'unnamed') ? undefined : recordOf(node)?.parts;
  if (!parts) return bareCardPage(node);
  return blocksOf(parts, { photo: () => photoOf(node), gaps: gapsOf(node), mark: footnotes.mark });
}

/**
 * Return what the card itself says, and where it stands.
 * @param {number} node
 * @returns {Children}
 */
function bareCardPage(node) {
  const native = textOf(node, 'native'), gaps = gapsOf(node);
  const names = element('div', {}, element('h2', {}, textOf(node, 'title')), native && element('div', {}, native));
  const beneath = isOf(node, 'person', 'absent', 'vacancy', 'shared')
    ? [section('reports', ...gaps.reports())]
    : [section('members', ...gaps.members()), section('teams', ...gaps.teams())];
  const head = element('div', { class: 'head' }, photoOf(node), names);
  return [head, quiet(textOf(node, 'detail')), ...gaps.also(), ...beneath, ...gaps.parent()];
}

/** @param {number} node */
function photoOf(node) {
  const photo = isOf(node, 'person', 'absent') && DATA.photos[chart.record[node]];
  return photo && element('img', { src: photo, alt: textOf(node, 'title') });
}

/**
 * Return what the chart knows of a card, by the gaps of its page.
 * @param {number} node
 * @returns {Record<string, () => Children>}
 */
function gapsOf(node) {
  /** @type {(...kinds: KindName[]) => Children} */
  const beneath = (...kinds) => cardList(childrenOf(chart, node).filter((child) => isOf(child, ...kinds)));
  return {
    also: () => [quiet(alsoIn(node))],
    count: () => [element('p', {}, textOf(node, 'detail'))],
    members: () => beneath('person', 'absent', 'vacancy', 'shared', 'unnamed'),
    teams: () => beneath('organization', 'group'),
    reports: () => beneath('person', 'vacancy', 'shared'),
    parent: () => [section('partOf', chart.parent[node] >= 0 && cardLink(chart.parent[node]))],
  };
}

/**
 * List cards, a long list cut short.
 * @param {number[]} nodes
 * @returns {Child[]}
 */
function cardList(nodes) {
  const { most_listed } = DATA.panel; // a larger team is looked at on the chart
  const lines = nodes.slice(0, most_listed).map((node) => {
    const detail = textOf(node, 'detail');
    return element('div', {}, cardLink(node), detail && element('span', { class: 'quiet' }, ` ${detail}`));
  });
  const rest = nodes.length - most_listed;
  return [...lines, rest > 0 && quiet(say('more', { number: rest }))];
}
