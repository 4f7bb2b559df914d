import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/test';

const FILE = path.join(
  import.meta.dirname,
  '../../content/posts/2026-02-28-ai-2026-where-we-stand.md',
);

/** Digest of the file as its newsroom delivered it. */
const SHA_256 = '376b255074c593bcd170f84def7bc98d1503519cb9662c11b118e4f6621f3393';

/** A block of the article: the same shape from the file and from the page. */
type Block = { kind: string; text: string; bold: string[] };

/**
 * Reads the file by its own simple rules, independently of the pipeline under test: it has headings
 * of the second level, rules, and paragraphs of one line with bold runs. Only straight quotes are
 * typeset: they become “ and ” by turns.
 */
function readBlocks(markdown: string): Block[] {
  const body = markdown.slice(markdown.indexOf('\n---\n') + '\n---\n'.length);
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (line === '---') return { kind: 'hr', text: '', bold: [] };
      const isHeading = line.startsWith('## ');
      const typeset = quote(isHeading ? line.slice('## '.length) : line);
      const bold = [...typeset.matchAll(/\*\*(.+?)\*\*/g)].map(([, run = '']) => run);
      return { kind: isHeading ? 'h2' : 'p', text: typeset.replaceAll('**', ''), bold };
    });
}

function quote(line: string): string {
  let isOpen = false;
  return line.replaceAll('"', () => {
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
}

test('the file is, byte for byte, the one that was delivered', () => {
  expect(createHash('sha256').update(readFileSync(FILE)).digest('hex')).toBe(SHA_256);
});

test('every heading, rule, paragraph and bold run of the file is on the page, in order', async ({
  site,
}) => {
  const written = readBlocks(readFileSync(FILE, 'utf8'));
  const count = (kind: string) => written.filter((block) => block.kind === kind).length;
  expect([count('h2'), count('hr'), count('p')]).toEqual([6, 6, 25]);

  await site.open('/posts/2026/02/28/ai-2026-where-we-stand');
  const shown = await site.prose.locator('> *').evaluateAll((blocks) =>
    blocks.map((block) => ({
      kind: block.localName,
      text: block.textContent,
      bold: [...block.querySelectorAll('strong')].map(({ textContent }) => textContent),
    })),
  );
  expect(shown).toEqual(written);
});

test('all of its text can be seen', async ({ site }) => {
  await site.open('/posts/2026/02/28/ai-2026-where-we-stand');
  const unseen = await site.prose
    .locator('> :is(h2, p)')
    .evaluateAll((blocks) =>
      blocks
        .filter(
          (block) => !block.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        )
        .map(({ textContent }) => textContent),
    );
  expect(unseen).toEqual([]);
});
