'use strict';
// Finding cards as somebody types: by name, other names, role, team, and by their lives. Every word must stand in what is said of
// a card; those whose title begins with what is looked for come first.

const search = { hits: [], turn: -1, closedBefore: null };
let searched = null; // what is said of each node, plain; made when somebody first looks for anything

function searchedTexts() {
  searched ??= Array.from({ length: chart.length }, (_, node) => plain(saidOf(node).join('\n')));
  return searched;
}

function saidOf(node) {
  const names = (recordOf(node)?.other_names ?? []).map((other) => other.name);
  return [textOf(node, TITLE), textOf(node, DETAIL), textOf(node, NATIVE), ...names, ...textsOfLife(recordOf(node))];
}

/** Return what a record says of schools, employers, projects and awards, if the page holds lives. */
function textsOfLife(record) {
  const lists = [record?.education, record?.work, record?.projects, record?.awards];
  const entries = lists.flatMap((list) => list ?? []);
  const said = entries.flatMap((entry) => [
    entry.institution, entry.name, entry.title, entry.position, entry.area, ...(entry.advisors ?? []),
  ]);
  return [record?.summary, ...said].filter(Boolean);
}

/** Return the nodes that answer a query, the best first. */
function found(query) {
  const words = plain(query).split(' ').filter(Boolean);
  if (!words.length) return [];
  const texts = searchedTexts(), ranked = [[], [], []];
  for (let node = 0; node < chart.length; node++) {
    if (words.every((word) => texts[node].includes(word))) ranked[rankOf(texts[node], words)].push(node);
  }
  return ranked.flat();
}

/** Return 0 if a text begins with what is looked for, 1 if a word in it does, else 2. */
function rankOf(text, words) {
  if (text.startsWith(words.join(' '))) return 0;
  return words.every((word) => text.startsWith(word) || text.includes(` ${word}`)) ? 1 : 2;
}

/** Look for something, and go to the first card that answers; for nothing, end the search. */
function find(query) {
  search.closedBefore ??= chart.closed.slice();
  search.hits = found(query);
  search.turn = -1;
  view.hits = new Set(search.hits);
  if (search.hits.length) goToHit(0);
  else draw(true);
  part('find').value = query;
  tellFound(query);
}

function endSearch() {
  Object.assign(search, { hits: [], turn: -1, closedBefore: null });
  view.hits = new Set();
  part('find').value = '';
  tellFound('');
  draw(true);
}

/** Go to a hit; only what hides this one is unfolded, beside what was unfolded before the search. */
function goToHit(turn) {
  const count = search.hits.length;
  if (!count) return;
  search.turn = (turn + count) % count;
  if (search.closedBefore) chart.closed.set(search.closedBefore);
  showUnfolded(chart);
  select(search.hits[search.turn]);
  tellFound(part('find').value);
}

function tellFound(query) {
  const count = search.hits.length;
  const turn = (search.turn + 1).toLocaleString('en'), all = count.toLocaleString('en');
  part('found').textContent = count ? say('found', { turn, all }) : query.trim() && say('nothing');
  part('next').disabled = part('previous').disabled = count < 2;
}

part('find').addEventListener('input', (event) => find(event.target.value));
part('find').addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'Enter') goToHit(search.turn + (event.shiftKey ? -1 : 1));
  else if (event.key === 'Escape') {
    endSearch();
    svg.focus();
  } else return;
  event.preventDefault();
});
part('next').addEventListener('click', () => goToHit(search.turn + 1));
part('previous').addEventListener('click', () => goToHit(search.turn - 1));
