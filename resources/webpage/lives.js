// The page about a person: a life in the order of reading.

import { childrenOf } from './chart.js';
import { DATA, WORDS, chart, isOf, recordOf, say, textOf } from './data.js';
import { element } from './elements.js';
import {
  address, cardLink, dateInWords, joined, note, peopleLinks, quiet, section, sentence, yearsOf,
} from './facts.js';
import { cardOfMembership } from './people.js';
import {
  bossLine, cardList, links, otherFields, otherNames, paragraph, statements, titleOf, within,
} from './sections.js';

/** @typedef {import('./data.js').Entry} Entry */
/** @typedef {import('./elements.js').Child} Child */
/** @typedef {import('./facts.js').Children} Children */
/** @typedef {import('./facts.js').Footnotes} Footnotes */

/**
 * @param {number} node
 * @param {Footnotes} footnotes
 */
export function personPage(node, footnotes) {
  const person = recordOf(node) ?? {}, beside = chart.record[node];
  const memberships = /** @type {Entry[] | undefined} */ (person.memberships);
  return [
    headOf(node, person, footnotes),
    memberships
      ? memberships.map((entry, turn) => membershipPart(node, entry, turn, footnotes))
      : quiet(textOf(node, 'detail')),
    paragraph(person.summary),
    note(person.note),
    section('biography', statements(person.biography, footnotes, beside)),
    section('education', entryList(person.education, educationLines, footnotes)),
    section('work', entryList(person.work, workLines, footnotes)),
    section('awards', entryList(person.awards, awardLines, footnotes)),
    section('projects', entryList(person.projects, projectLines, footnotes)),
    section('publications', entryList(person.publications, publicationLines, footnotes)),
    section('interests', interestLines(person.interests, footnotes)),
    section('contact', contactLines(person)),
    section('reports', cardList(childrenOf(chart, node).filter((child) => isOf(child, 'person')))),
    section('other', otherFields(person.other)),
    within(node),
  ];
}

/**
 * @param {number} node
 * @param {Entry} person
 * @param {Footnotes} footnotes
 */
function headOf(node, person, footnotes) {
  const photo = DATA.photos[chart.record[node]];
  const title = titleOf(textOf(node, 'title'), footnotes.mark(person.sources));
  const native = !person.other_names && textOf(node, 'native');
  const names = native ? [element('div', {}, native)] : otherNames(person, footnotes);
  const picture = photo && element('img', { src: photo, alt: textOf(node, 'title') });
  return element('div', { class: 'head' }, picture, element('div', {}, title, ...names));
}

/**
 * @param {number} node
 * @param {Entry} entry
 * @param {number} turn
 * @param {Footnotes} footnotes
 */
function membershipPart(node, entry, turn, footnotes) {
  const facts = [entry.role, yearsOf(entry), entry.duration, entry.assistant && WORDS.assistant];
  const name = organizationName(node, entry.organization_id, turn);
  const behalf = entry.on_behalf_of_id && DATA.others.names?.[entry.on_behalf_of_id];
  return element(
    'div',
    { class: 'part' },
    name && element('strong', {}, name),
    footnotes.mark(entry.sources),
    quiet(...joined(facts, ' · ')),
    quiet(behalf && say('onBehalfOf', { name: behalf })),
    quiet(bossLine('reportsTo', [entry.reports_to])),
    quiet(bossLine('alsoReportsTo', entry.also_reports_to)),
    quiet(...otherFields(entry.other)),
    note(entry.note),
  );
}

/**
 * Return the name of an organization, a link to the card that a membership has there.
 * @param {number} node
 * @param {string | undefined} id
 * @param {number} turn
 */
function organizationName(node, id, turn) {
  const name = id && DATA.others.names?.[id];
  const card = cardOfMembership(node, turn);
  return name && (card === undefined ? name : cardLink(card, name));
}

/** @param {Entry} person */
function contactLines(person) {
  const details = (person.contact_details ?? []).map((/** @type {Entry} */ one) => {
    return element('div', {}, ...joined([one.type, address(one.value, one.value, one.type), one.note], ' '));
  });
  return [
    person.location && element('div', {}, person.location),
    person.email && element('div', {}, address(person.email, person.email, 'email')),
    ...details,
    person.birth_date && element('div', {}, say('born', { day: dateInWords(person.birth_date) })),
    ...links(person.links),
  ];
}

/**
 * @param {any[] | undefined} interests
 * @param {Footnotes} footnotes
 */
function interestLines(interests, footnotes) {
  return (interests ?? []).map((interest) => {
    const entry = typeof interest === 'string' ? { name: interest } : interest;
    return element('div', {}, entry.name, footnotes.mark(entry.sources), note(entry.note));
  });
}

// Entries of a life: when, what, and the lines beneath it

/**
 * @param {Entry[] | undefined} entries
 * @param {(entry: Entry) => Children} linesOf
 * @param {Footnotes} footnotes
 */
function entryList(entries, linesOf, footnotes) {
  return (entries ?? []).map((entry) => {
    const title = entry.institution ?? entry.name ?? entry.title;
    const lines = linesOf(entry).flat().filter(Boolean).map((line) => quiet(line));
    const head = element('div', {}, element('strong', {}, title), footnotes.mark(entry.sources));
    const when = element('div', { class: 'when' }, whenOf(entry));
    return element('div', { class: 'entry' }, when, element('div', {}, head, ...lines, note(entry.note)));
  });
}

/** @param {Entry} entry */
function whenOf(entry) {
  const day = entry.date ?? entry.release_date ?? (entry.institution && !entry.start_date && entry.end_date);
  return day ? dateInWords(day) : yearsOf(entry);
}

/** @param {Entry} entry */
function educationLines(entry) {
  return [
    joined([entry.study_type, entry.area], ', ').join(''),
    entry.status === 'expected' && WORDS.expected,
    sentence('withPeople', ...peopleLinks(entry.advisors)),
    entry.duration,
    entry.summary,
  ];
}

/** @param {Entry} entry */
function workLines(entry) {
  return [
    joined([entry.position, WORDS.kinds[entry.kind], entry.duration], ' · ').join(''),
    entry.location,
    sentence('withPeople', ...peopleLinks(entry.colleagues)),
    entry.summary,
  ];
}

/** @param {Entry} entry */
function awardLines(entry) {
  return [entry.rank, entry.awarder, entry.summary];
}

/** @param {Entry} entry */
function projectLines(entry) {
  return [
    joined([entry.role, entry.organization, entry.duration], ' · ').join(''),
    sentence('withPeople', ...peopleLinks(entry.colleagues)),
    entry.summary,
    address(entry.url),
  ];
}

/** @param {Entry} entry */
function publicationLines(entry) {
  return [entry.publisher, entry.summary, address(entry.url)];
}
