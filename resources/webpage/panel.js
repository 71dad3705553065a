// The panel: a page about whatever is selected, or about the file; as much as the data tells.

import { childrenOf } from './chart.js';
import { DATA, WORDS, chart, isOf, kindOf, recordOf, say, textOf } from './data.js';
import { dateInWords, joined, makeFootnotes, note, quiet, section, yearsOf } from './facts.js';
import { personPage } from './lives.js';
import {
  bossLine, cardList, links, otherFields, otherNames, paragraph, statements, titleOf, within,
} from './sections.js';

/** @typedef {import('./facts.js').Children} Children */
/** @typedef {import('./facts.js').Footnotes} Footnotes */

/** @param {Footnotes} footnotes */
function filePage(footnotes) {
  const { summary, note: doubt, claims } = DATA.about;
  const day = DATA.asOf && say('asOf', { day: dateInWords(DATA.asOf) });
  const parts = [titleOf(DATA.title), quiet(day), paragraph(summary), note(doubt)];
  parts.push(section('claims', statements(claims, footnotes)));
  for (const source of DATA.sources) footnotes.cite(source.id);
  return [...parts, paragraph(WORDS.keys, 'note')];
}

/** @param {number} node */
function groupPage(node) {
  const members = section('members', cardList(childrenOf(chart, node)));
  return [titleOf(textOf(node, 'title')), quiet(textOf(node, 'detail')), members, within(node)];
}

/**
 * @param {number} node
 * @param {Footnotes} footnotes
 */
function organizationPage(node, footnotes) {
  const record = recordOf(node) ?? {};
  const dates = [['founded', record.founding_date], ['dissolved', record.dissolution_date]];
  const facts = [record.classification, ...dates.map(([word, day]) => day && say(word, { day: dateInWords(day) }))];
  const [teams, members] = parted(childrenOf(chart, node), (child) => isOf(child, 'organization', 'group'));
  return [
    titleOf(textOf(node, 'title'), footnotes.mark(record.sources)),
    otherNames(record, footnotes),
    quiet(...joined(facts, ' · ')),
    paragraph(record.summary),
    paragraph(textOf(node, 'detail')),
    note(record.note),
    section('members', cardList(members)),
    section('teams', cardList(teams)),
    section('claims', statements(record.claims, footnotes)),
    section('links', links(record.links)),
    section('other', otherFields(record.other)),
    within(node),
  ];
}

/**
 * @param {number[]} nodes
 * @param {(node: number) => boolean} wanted
 */
function parted(nodes, wanted) {
  return [nodes.filter(wanted), nodes.filter((node) => !wanted(node))];
}

/**
 * @param {number} node
 * @param {Footnotes} footnotes
 */
function postPage(node, footnotes) {
  const record = recordOf(node) ?? {};
  const facts = [textOf(node, 'detail'), yearsOf(record), bossLine('reportsTo', [record.reports_to])];
  return [
    titleOf(textOf(node, 'title'), footnotes.mark(record.sources)),
    quiet(...joined(facts, ' · ')),
    note(record.note),
    section('other', otherFields(record.other)),
    within(node),
  ];
}

/** @type {Record<string, (node: number, footnotes: Footnotes) => Children>} */
const PAGES = {
  file: (_, footnotes) => filePage(footnotes),
  group: groupPage,
  organization: organizationPage,
  person: personPage,
  vacancy: postPage,
  unnamed: groupPage,
  absent: personPage,
};

/**
 * Return the elements of the page about a card; about the file for -1.
 * @param {number} node
 */
export function pageAbout(node) {
  const footnotes = makeFootnotes();
  const body = node < 0 ? filePage(footnotes) : PAGES[kindOf(node).name](node, footnotes);
  return [...body.flat().filter(Boolean), footnotes.section()].filter(Boolean);
}
