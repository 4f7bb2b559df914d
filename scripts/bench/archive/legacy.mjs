import { createRandom } from './random.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/** Slips to a post: about one in each of its sections. */
const SLIPS = 8;

/**
 * Paragraphs as they stand in blogs that were moved here: what other engines read, what nobody reads, and what is read
 * otherwise than it was meant.
 */
const PARAGRAPHS = [
  '##没有空格的标题',
  '**小标题**\n正文接着写，与标题在一行里。',
  '\t首行用制表符缩进的一段话，读作代码。',
  '　　首行用全角空格缩进的一段话。\n　　又一行。',
  '[公告]（https://example.com/notice）',
  '见 [公告][没有] 与 [^9]。',
  '[编者按]: 这一段没有地方用到。',
  '[^8]: 没有地方提到的注释。',
  '|甲|乙|\n|-|-|\n|一|二|三|',
  '|甲|乙|\n|一|二|',
  '面积是 2*3*4 米。',
  '中奖名单：李**、王**、张**。',
  '他说** 重点 **，然后走了。',
  '这里有**没有关上的。',
  '算\u200B力',
  '&nbsp;&nbsp;&nbsp;&nbsp;空出四格。',
  '<font color="red">红字</font>与<center>居中</center>。',
  '<b>没有关上的粗体',
  '![](图.png)',
  '<img src="图.png">',
  '[旧文](/2013/05/01/old.html)',
  '{% include ad.html %}',
  '::: tip\n提示\n:::',
  '> [!info]\n> 说明',
  '[TOC]',
  '一、第一件\n二、第二件',
  '```golang\nfmt.Println()\n```',
  '｀｀｀js\nlet a\n｀｀｀',
  '2024. 年初的事。',
  '这一行下面有横线\n---',
];

/**
 * Makes of a post one that was moved here from another engine, unread.
 *
 * @param {string} text The post.
 * @param {number} index Its place in the archive, which decides what is wrong with it.
 * @returns {string} The same with slips among its paragraphs.
 */
export function withSlips(text, index) {
  const random = createRandom(index + 1);
  const blocks = text.split('\n\n');
  for (let slip = 0; slip < SLIPS; slip += 1)
    blocks.splice(2 + random.whole(blocks.length - 2), 0, random.pick(PARAGRAPHS));
  return blocks.join('\n\n');
}
