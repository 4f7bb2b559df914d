import { positionAt } from '../../source/position';
import type { Problem } from '../../source/problem';
import { cleanHtml } from '../clean-html';
import { findingAt, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/** Sanitising drops nothing in silence: the gate tells of it. */
export const htmlDropped: Rule = {
  id: 'html-dropped',
  level: 'warning',
  about: {
    zh: '正文里的 HTML 和网址都在允许之列（见“可以用的 HTML”）',
    en: 'raw HTML and addresses are among those that are allowed',
  },
  check: ({ files }) => files.flatMap(droppedIn),
};

/** One finding a file for each thing, at the first place. */
function droppedIn(document: DocumentFile): RuleFinding[] {
  const places = new Map<string, number[]>();
  for (const { what, start } of document.facts().dropped)
    places.set(what, [...(places.get(what) ?? []), start]);
  const edit = places.size > 0 ? cleanHtml(document) : null;
  return [...places].map(([what, offsets], index) => {
    const lines = new Set(offsets.map((offset) => positionAt(document.text, offset).line));
    const listed = [...lines].slice(0, LISTED);
    const { zh, en } = remedyFor(what);
    return findingAt(
      document,
      offsets[0] ?? 0,
      `${what} 不会出现在网页上（第 ${listed.join('、')} 行${lines.size > LISTED ? '等' : ''}）。${zh}`,
      `${what} does not reach the page (line ${listed.join(', ')}${lines.size > LISTED ? ', …' : ''}). ${en}`,
      // One edit sees to all of them.
      index === 0 ? edit : null,
    );
  });
}

/** Most lines that a message names. */
const LISTED = 10;

/** Remedies, by what is dropped. */
const remedies: [pattern: RegExp, remedy: Problem][] = [
  [
    /^(?:<(?:script|noscript|template)>|on[a-z]+)$/u,
    { zh: '文章里不能有脚本，请删去。', en: 'There are no scripts in an article: remove it.' },
  ],
  [
    /^(?:<(?:style|font|center)>|style|align|color|bgcolor|class=.*)$/u,
    {
      zh: '样子由本站的样式表定，请删去。',
      en: 'The site’s stylesheet says how things look: remove it.',
    },
  ],
  [
    /^<(?:iframe|object|embed|frame)>$/u,
    { zh: '请改成链接：[标题](网址)。', en: 'Write a link instead: [title](address).' },
  ],
  [/^<picture>$/u, { zh: '请写成 ![说明](图片.png)。', en: 'Write ![description](picture.png).' }],
  [
    /^(?:href|src|cite|poster)=/u,
    {
      zh: '网址须以 https:、http: 开头，链接也可用 mailto:、tel:；站内的写 /about。',
      en: 'An address begins with https: or http:, a link also with mailto: or tel:; one of this site is written /about.',
    },
  ],
  [
    /^<https?:>$/u,
    {
      zh: '在 HTML 里，网址写成 <a href="网址">文字</a>；或在标签之后空一行。',
      en: 'In HTML an address is written <a href="address">text</a>; or put a blank line behind the tag.',
    },
  ],
  [/^name$/u, { zh: '锚点请用 id。', en: 'Use id for a place to link to.' }],
];

function remedyFor(what: string): Problem {
  return remedies.find(([pattern]) => pattern.test(what))?.[1] ?? OTHERWISE;
}

const OTHERWISE: Problem = {
  zh: '请改用编辑手册“可以用的 HTML”里的写法，或删去。',
  en: 'Use what the editors’ handbook allows, or remove it.',
};
