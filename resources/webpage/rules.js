// Rules: how each marks cards, and which one marks a card.

import { DATA, chart } from './data.js';
import { drawn } from './elements.js';

/**
 * How a rule marks cards: its look, the number of its colour, and the parts of a badge or an icon from its corner.
 * @typedef {object} Rule
 * @property {'colour' | 'border' | 'badge' | 'icon' | 'faint'} look
 * @property {number} hue
 * @property {import('./data.js').Shape[]} boxes
 * @property {{ x: number, y: number, text: string } | null} text
 * @property {number} width of the badge
 * @property {number} height
 * @property {number} right from where it begins to the right edge of its card
 * @property {number} above how far it reaches out of the card
 */

/**
 * Return the rule that marks a node, if any does.
 * @param {number} node
 * @returns {Rule | undefined}
 */
export function ruleOf(node) {
  return DATA.rules[chart.ruled[node]];
}

/**
 * Return the classes that a rule gives a node.
 * @param {number} node
 */
export function ruleClass(node) {
  const rule = ruleOf(node);
  return rule ? `ruled-${rule.look} hue-${rule.hue}` : '';
}

/**
 * Return the badge or the icon of a rule.
 * @param {Rule} rule
 */
export function markOf(rule) {
  const mark = drawn('g', { class: `mark hue-${rule.hue}` }, ...rule.boxes.map((box) => drawn('rect', box)));
  if (rule.text) {
    const { x, y, text } = rule.text;
    mark.append(drawn('text', { x, y, class: 'badge centred' }, text));
  }
  return mark;
}
