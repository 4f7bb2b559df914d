import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';
import { walk } from '../walk';

/** Enough for each neighbourhood to come up; the seed makes a failure come again. */
const runs = { numRuns: 200, seed: 20_260_228 };

const HAN = ['月', '亮', '新', '闻', '𠮷'];
const FULL_WIDTH = ['。', '，', '、', '；', '：', '？', '！', '（', '）', '《', '》', '「', '」'];
const AMBIGUOUS = ['“', '”', '‘', '’', '——', '……'];
const LATIN = ['AI', '10', '3.5', 'é'];

/** Text behind punctuation that is not Chinese: it must be Chinese, or a space, by CommonMark’s own rule. */
const chinese = fc.array(fc.constantFrom(...HAN, ...FULL_WIDTH), { minLength: 1, maxLength: 5 });
const mixed = fc.array(fc.constantFrom(...HAN, ...FULL_WIDTH, ...AMBIGUOUS, ...LATIN, '%', '#'), {
  minLength: 1,
  maxLength: 5,
});
const text = (characters: fc.Arbitrary<string[]>) => characters.map((all) => all.join(''));

/** Bold whose inner edges are anything, in Chinese; or anything Chinese, among anything; no masks. */
const bold = fc
  .oneof(
    fc.tuple(text(chinese), text(mixed), text(chinese)),
    fc.tuple(text(mixed), text(chinese), text(mixed)),
  )
  .filter((sentence) => !isMask(sentence));

/** Asterisks that stand for what is left out (../micromark/emphasis.ts). */
function isMask([before, strong, after]: readonly [string, string, string]): boolean {
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  if (!isLetter([...`文${before}`].at(-1))) return false;
  const isListed = isLetter([...strong].at(-1)) && /^[\p{Ps}\p{Pi}]/u.test(after);
  return (
    /^[\p{Pe}\p{Pf}。，、；：？！]/u.test(strong) || (isListed && /^[\p{Ps}\p{Pi}]/u.test(strong))
  );
}

/** Gives the text that a reader reads, without white space: the renderer adds and drops it. */
function textOf(html: string): string {
  let found = '';
  walk(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'text') found += node.value;
    return undefined;
  });
  return found.replaceAll(/\s/gu, '');
}

function hrefs(html: string): string[] {
  return [...html.matchAll(/ href="([^"]*)"/gu)].map(([, href = '']) => href);
}

it('shows no ** that was meant as bold, and all the text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(bold, { minLength: 1, maxLength: 4 }), (sentences) => {
      const markdown = sentences.map(
        ([before, strong, after]) => `文${before}**${strong}**${after}文`,
      );
      const html = renderMarkdown(markdown.join('\n'));
      expect(html).not.toContain('**');
      expect(html.match(/<strong>/gu)).toHaveLength(sentences.length);
      expect(textOf(html)).toBe(sentences.map(([b, s, a]) => `文${b}${s}${a}文`).join(''));
    }),
    runs,
  );
});

it('ends an address before Chinese', { timeout: 60_000 }, () => {
  const path = fc.array(fc.constantFrom('a', '/', '_', '-', '=', '%20', '(b)', '?c', '&d', '.e'));
  const after = fc.constantFrom(...HAN, ...FULL_WIDTH, ...AMBIGUOUS);
  const start = fc.constantFrom('https://a.com/', 'http://a.b.cn/', 'www.a.com/x');
  const wrap = fc.constantFrom('', '**', '~~', '*', '==');
  fc.assert(
    fc.property(start, path, after, wrap, text(chinese), (begin, rest, mark, around, more) => {
      const markdown = `见${around}${begin}${rest.join('')}${around}${mark}${more}`;
      const html = renderMarkdown(markdown);
      const [href = '', ...others] = hrefs(html);
      expect(others).toEqual([]);
      expect(href).toMatch(/^https?:\/\/[\w\-./?&=%#;()]+$/u);
      expect(decodeURI(href)).not.toMatch(/[^\u0020-\u007E]/u);
      expect(textOf(html).replaceAll('=', '')).toContain(`${mark}${more}`);
    }),
    runs,
  );
});

it('loses no text, whatever the syntax around it', { timeout: 60_000 }, () => {
  const word = text(fc.array(fc.constantFrom(...HAN, ...LATIN), { minLength: 1, maxLength: 4 }));
  const inline = fc.tuple(
    word,
    fc.constantFrom(
      '',
      '**',
      '*',
      '~~',
      '==',
      '`',
      '"',
      'https://a.com/',
      '[',
      '!',
      '_',
      '$',
      '<',
      '&',
    ),
    fc.constantFrom('，', '。', ' ', '\n', '（', '）'),
  );
  const block = fc.tuple(
    fc.constantFrom('', '# ', '> ', '- ', '1. ', '> - '),
    fc.array(inline, { minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const words: string[] = [];
      const markdown = blocks.map(([prefix, parts]) => {
        words.push(...parts.map(([each]) => each));
        return prefix + parts.map(([each, mark, end]) => `${mark}${each}${mark}${end}`).join('');
      });
      const shown = textOf(renderMarkdown(markdown.join('\n\n')));
      let at = 0;
      for (const each of words) {
        at = shown.indexOf(each, at);
        expect([each, at >= 0]).toEqual([each, true]);
        at += each.length;
      }
    }),
    runs,
  );
});
