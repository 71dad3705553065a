'use strict';
// The page as a whole: what happens at the start, on a click, on a key, in print. A link to this file may say
// what to show: #select= an id or a name, #find= what to look for, #fold= all, none or a number of levels.

// Selecting and folding

/** Select a card (-1: none), unfold what hides it, bring it into view. */
function select(node) {
  view.selected = node;
  const [before, stays] = [placeOnScreen(node), node];
  if (node >= 0) openTo(node);
  refresh(stays, before);
  if (node >= 0) reveal(node);
  if (!part('panel').hidden) showPage();
  draw();
}

function placeOnScreen(node) {
  if (node < 0 || !chart.visible[node] || !view.layout) return null;
  const { x, y, scale } = view.camera;
  return [x + view.layout.left[node] * scale, y + view.layout.top[node] * scale];
}

/** Lay the chart out anew; a card stays where it was on the screen. */
function refresh(anchor = -1, before = null) {
  view.layout = arrange();
  const now = placeOnScreen(anchor);
  if (before && now && (before[0] !== now[0] || before[1] !== now[1])) {
    moveBy(before[0] - now[0], before[1] - now[1]);
  }
  draw(true);
}

/** Change what is folded, about a card. */
function refold(change, node = Math.max(view.selected, 0)) {
  if (!chart.length) return;
  search.closedBefore = null; // what the person folds stays so
  const anchor = visibleFor(node), before = placeOnScreen(anchor);
  if (!change()) return;
  if (view.selected >= 0) view.selected = visibleFor(view.selected);
  refresh(visibleFor(anchor), before);
  reveal(visibleFor(anchor));
}

function refoldAll(change) {
  refold(change);
  if (view.selected < 0) fit();
}

function showPage() {
  part('page').replaceChildren(...pageAbout(view.selected));
  part('page').scrollTop = 0;
  part('panel').scrollTop = 0;
}

function openPanel() {
  part('panel').hidden = false;
  showPage();
  if (isFitted) fit(); // into what the panel leaves
  if (view.selected >= 0) reveal(view.selected);
}

function closePanel() {
  part('panel').hidden = true;
  svg.focus();
}

/** Select a card that somebody clicked or walked to, and let the address say so. */
function choose(node) {
  select(node);
  const fragment = node < 0 ? ' ' : `#select=${encodeURIComponent(nameForLinks(node))}`;
  try {
    history.replaceState(null, '', fragment.trim() || location.href.split('#')[0]);
  } catch {
    // Some programs show attachments where addresses cannot change.
  }
}

// Clicks

svg.addEventListener('click', (event) => {
  if (travelled > CLICK) return;
  const card = event.target.closest('[role=treeitem]');
  const node = card ? Number(card.id.split('-')[1]) : cardAt(...pointOf(event));
  if (event.target.closest('.handle')) refold(() => toggle(node), node);
  else {
    choose(node);
    if (node >= 0) openPanel();
    else closePanel();
  }
});

svg.addEventListener('dblclick', (event) => zoomAt(...pointOf(event), STEP ** 2));

/** Return the card at a point, where cards have no elements of their own; or -1. */
function cardAt(across, down) {
  const { x, y, scale } = view.camera, { card_width: width, card_height: height } = DATA.sizes;
  const right = (across - x) / scale, below = (down - y) / scale;
  const covers = (node) => {
    const left = view.layout.left[node], top = view.layout.top[node];
    return left <= right && right <= left + width && top <= below && below <= top + height;
  };
  return chart.shown.find(covers) ?? -1;
}

part('page').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  if (link.classList.contains('number')) {
    event.preventDefault(); // the address is that of a card
    part('page').querySelector(link.getAttribute('href')).scrollIntoView({ block: 'nearest' });
  } else if (link.dataset.node) {
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    select(Number(link.dataset.node));
  }
});

const BUTTONS = {
  'fold-all': () => refoldAll(() => foldToDepth(1)),
  'unfold-all': () => refoldAll(() => setClosed(() => false)),
  'zoom-in': () => zoomBy(STEP),
  'zoom-out': () => zoomBy(1 / STEP),
  fit,
  print: () => window.print(),
  about: () => {
    choose(-1);
    openPanel();
  },
  close: closePanel,
};

// Keys

const PAN = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const KEYS = {
  '+': () => zoomBy(STEP),
  '=': () => zoomBy(STEP),
  '-': () => zoomBy(1 / STEP),
  0: () => zoomBy(1 / view.camera.scale),
  f: fit,
  '*': () => refold(() => openBranch(Math.max(view.selected, 0))),
  Home: () => chart.length && choose(0),
  Enter: () => {
    openPanel();
    part('page').focus();
  },
  Escape: () => (part('panel').hidden ? choose(-1) : closePanel()),
};

document.addEventListener('keydown', (event) => {
  const isFind = (event.ctrlKey || event.metaKey) && event.key === 'f';
  if (isFind || (event.key === '/' && !isTyping(event))) {
    event.preventDefault();
    part('find').select();
  } else if (event.key === 'Escape' && event.target.closest('#panel')) {
    closePanel();
  }
});

function isTyping(event) {
  return event.target.matches('input');
}

svg.addEventListener('keydown', (event) => {
  const isHandled = handleKey(event);
  if (isHandled) event.preventDefault();
});

function handleKey(event) {
  if (event.key === ' ') foldByKey(event);
  else if (event.ctrlKey || event.metaKey || event.altKey) return false;
  else if (event.key in PAN) goByKey(event);
  else if (event.key in KEYS) KEYS[event.key]();
  else return false;
  return true;
}

function foldByKey(event) {
  if (event.shiftKey) BUTTONS['fold-all']();
  else if (event.ctrlKey) BUTTONS['unfold-all']();
  else if (view.selected >= 0) refold(() => toggle(view.selected), view.selected);
}

/** Go to the next card in a direction; without a selected card, or with Shift, move the chart. */
function goByKey(event) {
  const [right, down] = PAN[event.key];
  if (view.selected < 0 || event.shiftKey) {
    moveBy(right * 80, down * 80);
    return;
  }
  const next = nextCard(view.selected, -right, -down);
  if (next >= 0) choose(next);
}

/** Return the nearest visible card in a direction, what lies off it counting double; or -1. */
function nextCard(node, right, down) {
  let best = -1, least = Infinity;
  for (const other of chart.shown) {
    const across = view.layout.left[other] - view.layout.left[node];
    const away = view.layout.top[other] - view.layout.top[node];
    const ahead = across * right + away * down, aside = Math.abs(across * down) + Math.abs(away * right);
    const distance = ahead + 2 * aside;
    if (ahead > 0.5 && ahead >= aside / 4 && distance < least) [best, least] = [other, distance];
  }
  return best;
}

// Addresses

/** Show what the fragment of the address asks for. */
function followFragment() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const fold = wanted.get('fold'), name = wanted.get('select'), query = wanted.get('find');
  if (fold !== null) refoldAll(() => foldAs(fold));
  if (query !== null) find(query);
  if (name !== null) showNamed(name);
}

function foldAs(fold) {
  if (fold === 'all') return foldToDepth(1);
  return fold === 'none' ? setClosed(() => false) : foldToDepth(Math.max(Number.parseInt(fold, 10) || 1, 1));
}

function showNamed(name) {
  const known = cardNamed(name);
  const isMeant = (_, node) => textOf(node, TITLE) === name || recordOf(node)?.id === name;
  const node = known >= 0 ? known : Array.from({ length: chart.length }, isMeant).indexOf(true);
  if (node < 0) return;
  select(node);
  openPanel();
}

// Paper

window.addEventListener('beforeprint', () => {
  view.isPrinting = true;
  const { width, height } = view.layout;
  svg.setAttribute('viewBox', [-2, -2, width + 4, height + BADGE.height].join(' '));
  svg.classList.toggle('tall', height > 2.5 * width);
  svg.style.maxWidth = `${width}px`;
  draw(true);
});

window.addEventListener('afterprint', () => {
  view.isPrinting = false;
  svg.removeAttribute('viewBox');
  svg.style.maxWidth = '';
  draw(true);
});

function footerParts() {
  const day = DATA.asOf && quiet(say('asOf', { day: dateInWords(DATA.asOf) }));
  const sources = sourceList(DATA.sources.map((source) => [source.id, '', '']));
  return [element('h1', {}, DATA.title), day, sources && section('sources', sources)].filter(Boolean);
}

/** Return what colours mean, if they do not stand for branches. */
function keyParts() {
  return DATA.key.map(([colour, text]) => {
    const swatch = colour >= 0 && element('span', { class: `swatch branch-${colour}` });
    return element('span', { class: 'meaning' }, swatch, text);
  });
}

// The start

function nameEverything() {
  document.title = DATA.title;
  part('title').textContent = DATA.title;
  for (const one of document.querySelectorAll('[data-word]')) {
    const words = WORDS[one.dataset.word];
    one.setAttribute('aria-label', words);
    one.setAttribute(one.matches('input') ? 'placeholder' : 'title', words);
  }
  svg.setAttribute('aria-label', `${WORDS.chart}: ${DATA.title}`);
  part('panel').setAttribute('aria-label', WORDS.details);
}

function start() {
  nameEverything();
  for (const [id, act] of Object.entries(BUTTONS)) part(id).addEventListener('click', act);
  part('key').replaceChildren(...keyParts());
  part('footer').replaceChildren(...footerParts());
  view.layout = arrange();
  fit();
  draw(true);
  tellFound('');
  followFragment();
  draw(true);
  window.addEventListener('hashchange', followFragment);
}

start();
