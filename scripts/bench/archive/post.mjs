import { fill, heading, paragraph } from './prose.mjs';
import { createRandom } from './random.mjs';
import { authors, categories } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/** The newest post's time; older ones follow every ten hours, so that 5,000 reach back almost six years. */
const NEWEST = Date.parse('2026-06-30T09:00:00Z');
const HOURS_APART = 10;

/** Sections that bring a post to about 8 KB. */
const SECTIONS = 8;

/**
 * Writes one post of the archive.
 *
 * @param {number} seed The archive's seed.
 * @param {number} index Its place, 0 for the newest. A post is the same in an archive of any size.
 * @returns {{ path: string, text: string }} Its file.
 */
export function post(seed, index) {
  const random = createRandom(seed + index * 7919);
  const date = siteTime(new Date(NEWEST - index * HOURS_APART * 3_600_000));
  const path = `posts/${date.slice(0, 4)}/${date.slice(0, 10)}-sample-${index}.md`;
  return { path, text: `${frontMatter(random, date)}\n${body(random)}\n` };
}

/**
 * Gives an instant as an editor in Shanghai writes it.
 *
 * @param {Date} instant The instant.
 */
function siteTime(instant) {
  const local = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)} +0800`;
}

/**
 * @param {Random} random Source of choices.
 * @param {string} date As written.
 */
function frontMatter(random, date) {
  const [, author] = random.pick(authors);
  const [, category] = random.pick(categories.documented);
  const extra = random.whole(3) === 0 ? `, ${random.pick(categories.undocumented)}` : '';
  return [
    '---',
    'layout: post',
    `title: "${heading(random)}，第${1 + random.whole(999)}次试写"`,
    `date: ${date}`,
    `author: "${author}"`,
    `categories: [${category}${extra}]`,
    '---',
    '',
  ].join('\n');
}

/** @param {Random} random Source of choices. */
function body(random) {
  const sections = Array.from({ length: SECTIONS }, (_, index) => section(random, index));
  return [paragraph(random, 4), ...sections.flat()].join('\n\n');
}

/**
 * @param {Random} random Source of choices.
 * @param {number} index Its place in the post, which decides what stands in it beside prose.
 */
function section(random, index) {
  const blocks = [list, quotation, code, table];
  const block = /** @type {(typeof blocks)[number]} */ (blocks[index % blocks.length]);
  return [`## ${heading(random)}`, paragraph(random, 5), block(random), paragraph(random, 4)];
}

/** @param {Random} random Source of choices. */
function list(random) {
  return Array.from({ length: 4 }, () => `- ${paragraph(random, 1)}`).join('\n');
}

/** @param {Random} random Source of choices. */
function quotation(random) {
  return `> ${paragraph(random, 2)}`;
}

/** @param {Random} random Source of choices. */
function code(random) {
  const lines = Array.from({ length: 3 }, () => fill(random, 'count("{thing}", {number});'));
  return ['```js', ...lines, '```'].join('\n');
}

/** @param {Random} random Source of choices. */
function table(random) {
  const rows = Array.from({ length: 3 }, () => fill(random, '| {place} | {number} |'));
  return ['| 地方 | 数目 |', '| --- | ---: |', ...rows].join('\n');
}
