'use strict';
// Pieces of the pages in the panel: elements that hold texts, dates in words, links, Markdown, and the small
// numbers of sources. Nothing of the data is ever taken for markup.

const LONGEST = 10_000; // characters of one text; nobody reads more
const LIKE_ADDRESS = /^\s*(https?:|mailto:|tel:|www\.)/i;
const MARKS = /[\u061c\u200e\u200f]/g; // of direction, which nobody sees: they are no part of a link's text
const LONGEST_NAME = 5; // words in a name that is looked for in a text
const NAME_WORD = /[\p{L}\p{N}\p{M}_]+(?:(?!['’]s(?![\p{L}\p{N}]))[-'’.][\p{L}\p{N}\p{M}_]+)*/gu;

/** Return an element; what is null, false or empty among its children is left out. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  const shown = (child) => (name === 'a' && typeof child === 'string' ? child.replace(MARKS, '') : child);
  made.append(...children.flat().filter((child) => child || child === 0).map(shown));
  return made;
}

function bounded(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function quiet(...children) {
  return children.flat().some(Boolean) && element('div', { class: 'quiet' }, ...children);
}

function note(text) {
  return text && element('p', { class: 'note' }, bounded(text));
}

/** Return things in a row with something between each two. */
function joined(parts, between) {
  return parts.flat().filter(Boolean).flatMap((part, turn) => (turn ? [between, part] : [part]));
}

/** Return one of the page's sentences with elements in its gap. */
function sentence(word, ...within) {
  const [before, after] = WORDS[word].split(/\{\w+\}/);
  return within.flat().some(Boolean) && element('span', {}, before, ...within, after);
}

function section(heading, ...body) {
  const parts = body.flat().filter(Boolean);
  return parts.length > 0 && element('section', {}, element('h3', {}, WORDS[heading]), ...parts);
}

// Dates

function dateInWords(text) {
  if (!text) return '';
  const [year, month, day] = text.split('-').map(Number);
  return joined([day && String(day), month && WORDS.months[month - 1], String(year)], ' ').join('');
}

function yearsOf(period) {
  const start = dateInWords(period.start_date), end = dateInWords(period.end_date);
  if (start === end || !end) return start && (start === end ? start : say('since', { day: start }));
  return start ? `${start} – ${end}` : say('until', { day: end });
}

// Links

let uris = null; // of the addresses in the data, which says itself what may be opened

/** Return a text as a link if the data has a URI for it, or for the kind of contact that it is; else as text. */
function address(target, text = target, kind = '') {
  if (!target) return false;
  uris ??= new Map(DATA.links);
  const uri = uris.get(kind ? `${kind}\n${target}` : target);
  if (!uri) return bounded(text);
  const shown = text !== target && LIKE_ADDRESS.test(text) ? uri : text;
  return element('a', { href: uri, target: '_blank', rel: 'noopener noreferrer' }, bounded(shown));
}

/** Return a link to a card. */
function cardLink(node, text = textOf(node, TITLE)) {
  return element('a', { href: `#select=${encodeURIComponent(nameForLinks(node))}`, 'data-node': String(node) }, text);
}

/** Return what a fragment calls a card: its id if the page knows it, else its title. */
function nameForLinks(node) {
  return recordOf(node)?.id ?? textOf(node, TITLE);
}

/** Return the record behind a card, if the page has it. */
function recordOf(node) {
  const place = chart.record[node];
  if (isOf(node, PERSON, ABSENT)) return DATA.people[place];
  if (isOf(node, ORGANIZATION, UNNAMED)) return DATA.others.organizations?.[place];
  return isOf(node, VACANCY) ? DATA.others.posts?.[place] : undefined;
}

let namesOfPeople = null; // the card behind each name and id, -1 for a name that two share

function cardNamed(name) {
  namesOfPeople ??= collectNames();
  return namesOfPeople.get(name) ?? -1;
}

function collectNames() {
  const names = new Map(), ids = new Map();
  for (let node = 0; node < chart.length; node++) {
    const person = lifeOf(node);
    if (!person) continue;
    if (!ids.has(person.id)) ids.set(person.id, mainCard(node, person));
    for (const name of [person.name, ...(person.other_names ?? []).map((other) => other.name)]) {
      const card = ids.get(person.id);
      names.set(name, (names.get(name) ?? card) === card ? card : -1);
    }
  }
  return new Map([...names, ...ids]);
}

/** Return the card of somebody's primary membership: the one marked so, else the first. */
function mainCard(node, person) {
  const marked = (person.memberships ?? []).findIndex((one) => one.primary);
  return cardOfMembership(node, Math.max(marked, 0)) ?? node;
}

function cardOfMembership(node, turn) {
  const cardsOfPerson = cardsOf(chart.kind[node], chart.record[node]);
  return cardsOfPerson.find((card) => chart.membership[card] === turn);
}

/** Return a name or an id of somebody as a link to the card, or as the text that it is. */
function personLink(name) {
  const card = cardNamed(name);
  return card < 0 ? name : cardLink(card);
}

function peopleLinks(names) {
  return joined((names ?? []).map(personLink), ', ');
}

/** Return a text in parts, in which the names of people are links, but for the one it is about. */
function withMentions(text, beside) {
  const words = [...text.matchAll(NAME_WORD)];
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

function longestName(text, words, turn, beside) {
  const start = words[turn].index;
  for (let last = Math.min(turn + LONGEST_NAME, words.length) - 1; last >= turn; last--) {
    const end = words[last].index + words[last][0].length;
    const card = cardNamed(text.slice(start, end));
    if (card >= 0 && chart.record[card] !== beside) return { card, start, end, last };
  }
  return null;
}

// Markdown: paragraphs, lists, emphasis, code and links; all else is shown as it was written

const INLINE = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\b_([^_]+)_\b|`([^`]+)`|\[([^\]]+)\]\(([^\s)]+)\)/g;

function markdown(text, beside = -1) {
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

function inlineParts(text, beside) {
  const parts = [];
  let done = 0;
  for (const found of text.matchAll(INLINE)) {
    parts.push(...withMentions(text.slice(done, found.index), beside), inlineElement(found, beside));
    done = found.index + found[0].length;
  }
  return [...parts, ...withMentions(text.slice(done), beside)];
}

function inlineElement([, strong, starred, underlined, code, linked, url], beside) {
  if (strong) return element('strong', {}, ...withMentions(strong, beside));
  if (code) return element('code', {}, code);
  return linked ? address(url, linked) : element('em', {}, ...withMentions(starred ?? underlined, beside));
}

// Sources

/** Return a counter of the places that a page cites, in the order of citing. */
function makeFootnotes() {
  const numbers = new Map();
  const numberOf = (citation) => {
    const key = JSON.stringify([citation.id, citation.at ?? '', citation.note ?? '']);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return numbers.get(key);
  };
  return {
    mark: (citations) => {
      const links = (citations ?? []).map((citation) => {
        const number = numberOf(citation);
        return element('a', { href: `#source-${number}`, class: 'number' }, String(number));
      });
      return links.length > 0 && element('sup', {}, ' ', ...joined(links, ', '));
    },
    cite: (id) => numberOf({ id }),
    section: () => section('sources', sourceList([...numbers.keys()].map((key) => JSON.parse(key)))),
  };
}

function sourceList(places) {
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
