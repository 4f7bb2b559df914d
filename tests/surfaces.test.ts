import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { render } from '@/lib/content/body/render';
import type { BodyRecord } from '@/lib/content/body/rendering';
import { fillTwin } from '@/lib/content/compiled/twin';
import { newsletter } from '@/lib/email/newsletter';
import { portableHtml } from '@/lib/feeds/portable-html';
import { wechatArticle } from '@/lib/wechat/wechat-article';
import { anArticle } from './an-article';
import { generatedDocument } from './generated-document';

/** The seed makes a failure come again. */
const runs = { numRuns: 100, seed: 20_260_713 };

const FRONT = '---\ntitle: 题\n---\n';
const URL_ = 'https://news.example/posts/2020/01/01/x';

const renderBody = (markdown: string) => render(FRONT + markdown, 'posts/a.md');

/** The words of a document, in the order in which a text has them. */
const wordsIn = (text: string) => text.match(/文\d+字/gu) ?? [];
const wordsOf = (html: string) => wordsIn(toString(fromHtml(html, { fragment: true })));

/** Figures and Han of a text, without the white space between. */
const signsOf = (text: string) => text.match(/[\p{Script=Han}\d]/gu) ?? [];

/** The HTML of a body, without pictures. */
const htmlOf = ({ html }: BodyRecord) => html.filter((piece) => typeof piece === 'string').join('');

/** Whether all of some things are among others, in their order. */
function isWithin(some: readonly string[], others: readonly string[]): boolean {
  let at = -1;
  return some.every((one) => (at = others.indexOf(one, at + 1)) >= 0);
}

it(
  'the article, and each surface, says all that was written, in order',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(generatedDocument, async ({ markdown, words }) => {
        const { body, plain, twin } = await renderBody(markdown);
        const html = htmlOf(body);
        const wechat = wechatArticle(
          { article: anArticle(), body: html, cover: null, reprint: null },
          'zh-hans',
        );
        const again = await renderBody(fillTwin(twin, {}, URL_));
        const said = {
          page: wordsOf(html),
          search: wordsIn(plain.text),
          feeds: wordsOf(portableHtml(html, URL_, 'zh-hans')),
          // The list of addresses at its end names them by their words.
          wechat: wordsOf(wechat.html.split('原文：')[0] ?? ''),
          twin: wordsOf(htmlOf(again.body)),
        };
        for (const [surface, found] of Object.entries(said))
          expect([surface, found]).toEqual([surface, words]);
      }),
      runs,
    );
  },
);

it(
  'a summary says what the article says: no reference, no reading',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(generatedDocument, async ({ markdown, words }) => {
        const { summary } = await renderBody(markdown);
        const said = summary.opening.replaceAll(/A2|x_1|\\frac\{a\}\{b\}|图/gu, '');
        const isSaid = isWithin(signsOf(said), signsOf(words.join('')));
        expect([summary.opening, isSaid]).toEqual([summary.opening, true]);
      }),
      runs,
    );
  },
);

it('an e-mail says titles and summaries in the order of its articles', () => {
  const words = fc.array(generatedDocument, { minLength: 1, maxLength: 12 }).map((documents) =>
    documents.map((each, index) => [
      `文${String(1000 + index)}字`,
      // What a summary may hold, between the words.
      each.words.map((word) => `${word} & <b> **，**`).join('“'),
    ]),
  );
  fc.assert(
    fc.property(words, (pairs) => {
      const articles = pairs.map(([title = '', description = ''], index) =>
        anArticle({ title, description, slug: `a${String(index)}` }),
      );
      const edition = { day: '2020-02-29', number: 1 };
      const { html, text, preview } = newsletter({ edition, articles }, 'zh-hans');
      const written = wordsIn(pairs.flat().join('\n'));
      const [, body = ''] = html.split('</head>');
      expect(wordsIn(text)).toEqual(written);
      expect(wordsOf(preview)).toEqual(written);
      expect(isWithin(written, wordsOf(body))).toBe(true);
    }),
    runs,
  );
});
