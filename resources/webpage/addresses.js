// Links to this file may say what to show: #select= an id or a name, #find= what to look for, #fold= all, none or a
// number of levels, #about what is said of the whole.

import { chart, recordOf, textOf } from './data.js';
import { cardNamed } from './people.js';
import { find } from './search.js';
import { openPanel, select, showAll, showLevels } from './selecting.js';

/** Show what the fragment of the address asks for. */
export function followFragment() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const fold = wanted.get('fold'), name = wanted.get('select'), query = wanted.get('find');
  if (fold === 'none') showAll();
  else if (fold !== null) showLevels(fold === 'all' ? 1 : Math.max(Number.parseInt(fold, 10) || 1, 1));
  if (query !== null) find(query);
  if (name !== null) showNamed(name);
  if (wanted.has('about')) {
    select(-1);
    openPanel();
  }
}

/** @param {string} name */
function showNamed(name) {
  const known = cardNamed(name);
  const nodes = Array.from({ length: chart.length }, (_, node) => node);
  const isMeant = (/** @type {number} */ node) => textOf(node, 'title') === name || recordOf(node)?.id === name;
  const node = known >= 0 ? known : nodes.findIndex(isMeant);
  if (node < 0) return;
  select(node);
  openPanel();
}
