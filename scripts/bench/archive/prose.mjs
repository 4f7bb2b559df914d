import { words } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/**
 * Sentence forms; `{}` names a list of words, in Chinese typography with some Latin in between.
 */
const SENTENCES = [
  '{time}，{actor}在{place}{verb}了{number}个{quality}{thing}。',
  '{place}的人说，{thing}和{thing}放在一起，就能{verb}第三种{thing}。',
  '这一次没有成功，因为{reason}，而且{reason}。',
  '{actor}的{term}版本把{thing}的数目从{number}改成了{number}，误差不到{percent}%。',
  '“{quality}{thing}不必{verb}。”{actor}的记录里这样写着。',
  '如果把{place}的{thing}全部{verb}一遍，要用{number}天；如果只{verb}一半，{reason}。',
  '**{thing}**仍在{place}，*{quality}*{thing}则不知去向。',
  '{actor}在[{place}的报告](https://example.com/{path})里列出了`{path}`的{number}种读法。',
  '于是{actor}决定，{time}再{verb}一次{thing}，并请{actor}作证。',
  '{number}年前，{term}还只是{place}的一个{quality}{thing}。',
];

const HEADINGS = [
  '{place}的{thing}',
  '{verb}与{verb}：{thing}的一天',
  '为什么{reason}',
  '{term} 之后',
];

/**
 * Fills a form with words.
 *
 * @param {Random} random Source of choices.
 * @param {string} form Text with names in braces.
 * @returns {string} The text.
 */
export function fill(random, form) {
  return form.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => {
    if (name === 'number') return String(2 + random.whole(4000));
    if (name === 'percent') return (random.whole(900) / 100).toFixed(1);
    if (name === 'path') return `sample-${random.whole(1000)}`;
    return random.pick(words[/** @type {keyof typeof words} */ (name)]);
  });
}

/**
 * Writes a paragraph.
 *
 * @param {Random} random Source of choices.
 * @param {number} sentences Number of sentences.
 * @returns {string} One line.
 */
export function paragraph(random, sentences) {
  return Array.from({ length: sentences }, () => fill(random, random.pick(SENTENCES))).join('');
}

/**
 * Writes a heading.
 *
 * @param {Random} random Source of choices.
 * @returns {string} Its text.
 */
export function heading(random) {
  return fill(random, random.pick(HEADINGS));
}
