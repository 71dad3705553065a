'use strict';
// The panel: a page about whatever is selected, or about the file; as much as the data tells.

const MOST_LISTED = 300; // names in one list; a larger team is looked at on the chart

/** Return the elements of the page about a card; about the file for -1. */
function pageAbout(node) {
  const footnotes = makeFootnotes();
  const body = node < 0 ? filePage(footnotes) : PAGES[chart.kind[node]](node, footnotes);
  return [...body.flat().filter(Boolean), footnotes.section()].filter(Boolean);
}

const PAGES = {
  [FILE]: (_, footnotes) => filePage(footnotes),
  [GROUP]: groupPage,
  [ORGANIZATION]: organizationPage,
  [PERSON]: personPage,
  [VACANCY]: postPage,
  [UNNAMED]: groupPage,
  [ABSENT]: personPage,
};

function titleOf(text, mark) {
  return element('h2', {}, bounded(text), mark);
}

function paragraph(text, classes = '') {
  return text && element('p', { class: classes }, bounded(text));
}

function statements(entries, footnotes, beside = -1) {
  const list = typeof entries === 'string' ? [{ text: entries }] : entries ?? [];
  return list.flatMap((entry) => {
    const parts = markdown(entry.text, beside);
    const mark = footnotes.mark(entry.sources);
    const end = parts.at(-1)?.querySelector(':scope > li:last-child') ?? parts.at(-1);
    if (mark) end?.append(mark);
    return [...parts, note(entry.note)];
  });
}

function otherNames(record, footnotes) {
  return (record.other_names ?? []).map((other) => {
    const name = element('span', { lang: other.lang, class: 'other-name' }, other.name);
    const explained = other.note && element('span', { class: 'quiet' }, ` ${other.note}`);
    return element('div', {}, name, footnotes.mark(other.sources), explained);
  });
}

function otherFields(fields) {
  return Object.entries(fields ?? {}).map(([name, value]) => element('div', {}, `${name}: `, address(value)));
}

function links(entries) {
  return (entries ?? []).map((entry) => {
    return element('div', {}, address(entry.url), entry.note && element('span', { class: 'quiet' }, ` ${entry.note}`));
  });
}

/** List the cards right beneath a card, a long list cut short. */
function cardList(nodes) {
  const lines = nodes.slice(0, MOST_LISTED).map((node) => {
    const detail = textOf(node, DETAIL);
    return element('div', {}, cardLink(node), detail && element('span', { class: 'quiet' }, ` ${detail}`));
  });
  const rest = nodes.length - MOST_LISTED;
  return [...lines, rest > 0 && quiet(say('more', { number: rest.toLocaleString('en') }))];
}

function within(node) {
  return section('partOf', chart.parent[node] >= 0 && cardLink(chart.parent[node]));
}

// The file, teams, posts

function filePage(footnotes) {
  const { summary, note: doubt, claims } = DATA.about;
  const day = DATA.asOf && say('asOf', { day: dateInWords(DATA.asOf) });
  const parts = [titleOf(DATA.title), quiet(day), paragraph(summary), note(doubt)];
  parts.push(section('claims', statements(claims, footnotes)));
  for (const source of DATA.sources) footnotes.cite(source.id);
  return [...parts, paragraph(WORDS.keys, 'note')];
}

function groupPage(node) {
  const below = childrenOf(node);
  return [titleOf(textOf(node, TITLE)), quiet(textOf(node, DETAIL)), section('members', cardList(below)), within(node)];
}

function organizationPage(node, footnotes) {
  const record = recordOf(node) ?? {};
  const dates = [['founded', record.founding_date], ['dissolved', record.dissolution_date]];
  const facts = [record.classification, ...dates.map(([word, day]) => day && say(word, { day: dateInWords(day) }))];
  const [teams, members] = parted(childrenOf(node), (child) => isOf(child, ORGANIZATION, GROUP));
  return [
    titleOf(textOf(node, TITLE), footnotes.mark(record.sources)),
    otherNames(record, footnotes),
    quiet(...joined(facts, ' · ')),
    paragraph(record.summary),
    paragraph(textOf(node, DETAIL)),
    note(record.note),
    section('members', cardList(members)),
    section('teams', cardList(teams)),
    section('claims', statements(record.claims, footnotes)),
    section('links', links(record.links)),
    section('other', otherFields(record.other)),
    within(node),
  ];
}

function parted(nodes, wanted) {
  return [nodes.filter(wanted), nodes.filter((node) => !wanted(node))];
}

function postPage(node, footnotes) {
  const record = recordOf(node) ?? {};
  const facts = [textOf(node, DETAIL), yearsOf(record), bossLine('reportsTo', [record.reports_to])];
  return [
    titleOf(textOf(node, TITLE), footnotes.mark(record.sources)),
    quiet(...joined(facts, ' · ')),
    note(record.note),
    section('other', otherFields(record.other)),
    within(node),
  ];
}

// People

function personPage(node, footnotes) {
  const person = recordOf(node) ?? {}, beside = chart.record[node];
  return [
    headOf(node, person, footnotes),
    person.memberships
      ? person.memberships.map((entry, turn) => membershipPart(node, entry, turn, footnotes))
      : quiet(textOf(node, DETAIL)),
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
    section('reports', cardList(childrenOf(node).filter((child) => isOf(child, PERSON)))),
    section('other', otherFields(person.other)),
    within(node),
  ];
}

function headOf(node, person, footnotes) {
  const photo = DATA.photos[chart.record[node]];
  const title = titleOf(textOf(node, TITLE), footnotes.mark(person.sources));
  const native = !person.other_names && textOf(node, NATIVE);
  const names = native ? [element('div', {}, native)] : otherNames(person, footnotes);
  const picture = photo && element('img', { src: photo, alt: textOf(node, TITLE) });
  return element('div', { class: 'head' }, picture, element('div', {}, title, ...names));
}

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

/** Return the name of an organization, a link to the card that a membership has there. */
function organizationName(node, id, turn) {
  const name = id && DATA.others.names?.[id];
  const card = cardOfMembership(node, turn);
  return name && (card === undefined ? name : cardLink(card, name));
}

/** Say to whom somebody reports, as far as those are on the chart. */
function bossLine(word, ids) {
  const bosses = (ids ?? []).filter((id) => id && cardNamed(id) >= 0);
  return sentence(word, ...peopleLinks(bosses));
}

function contactLines(person) {
  const details = (person.contact_details ?? []).map((one) => {
    return joined([one.type, address(one.value, one.value, one.type), one.note], ' ');
  });
  return [
    person.location && element('div', {}, person.location),
    person.email && element('div', {}, address(person.email, person.email, 'email')),
    ...details.map((parts) => element('div', {}, ...parts)),
    person.birth_date && element('div', {}, say('born', { day: dateInWords(person.birth_date) })),
    ...links(person.links),
  ];
}

function interestLines(interests, footnotes) {
  return (interests ?? []).map((interest) => {
    const entry = typeof interest === 'string' ? { name: interest } : interest;
    return element('div', {}, entry.name, footnotes.mark(entry.sources), note(entry.note));
  });
}

// Entries of a life: when, what, and the lines beneath it

function entryList(entries, linesOf, footnotes) {
  return (entries ?? []).map((entry) => {
    const title = entry.institution ?? entry.name ?? entry.title;
    const lines = linesOf(entry).flat().filter(Boolean).map((line) => quiet(line));
    const head = element('div', {}, element('strong', {}, title), footnotes.mark(entry.sources));
    const when = element('div', { class: 'when' }, whenOf(entry));
    return element('div', { class: 'entry' }, when, element('div', {}, head, ...lines, note(entry.note)));
  });
}

function whenOf(entry) {
  const day = entry.date ?? entry.release_date ?? (entry.institution && !entry.start_date && entry.end_date);
  return day ? dateInWords(day) : yearsOf(entry);
}

function educationLines(entry) {
  return [
    joined([entry.study_type, entry.area], ', ').join(''),
    entry.status === 'expected' && WORDS.expected,
    sentence('withPeople', ...peopleLinks(entry.advisors)),
    entry.duration,
    entry.summary,
  ];
}

function workLines(entry) {
  return [
    joined([entry.position, WORDS.kinds[entry.kind], entry.duration], ' · ').join(''),
    entry.location,
    sentence('withPeople', ...peopleLinks(entry.colleagues)),
    entry.summary,
  ];
}

function awardLines(entry) {
  return [entry.rank, entry.awarder, entry.summary];
}

function projectLines(entry) {
  return [
    joined([entry.role, entry.organization, entry.duration], ' · ').join(''),
    sentence('withPeople', ...peopleLinks(entry.colleagues)),
    entry.summary,
    address(entry.url),
  ];
}

function publicationLines(entry) {
  return [entry.publisher, entry.summary, address(entry.url)];
}
