import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersMadeIn } from './characters-made';
import { converterTo } from './converter';

/** Simplified, Taiwan's and Hong Kong's text of each line. */
const traps = readFileSync(path.join(import.meta.dirname, 'traps.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const house = {
  keep: ['于先生'],
  terms: [{ from: '英伟达', tw: '輝達', hk: '輝達' }],
};

/** Gives the characters of a text that were not foreseen. */
const unforeseen = (foreseen: ReadonlySet<string>, text: string) =>
  [...text].filter((character) => !foreseen.has(character)).join('');

describe.each(['tw', 'hk'] as const)('of %s', (variant) => {
  it('each character that a text comes to is foreseen, and few others', async () => {
    const { text } = await converterTo('zh-hant', { variant, house });
    const made = await charactersMadeIn('zh-hant', { variant, house });
    for (const [from = ''] of [...traps, ['于先生说：“英伟达‘软件’里的鼠标”。']]) {
      expect(unforeseen(made(from), text(from)), from).toBe('');
    }
    const all = traps.map(([from]) => from).join('');
    const own = new Set(all);
    expect(unforeseen(made(own), text(all))).toBe('');
    expect(made(own).size).toBeLessThan(2 * own.size);
  }, 60_000);

  it('the other way too', async () => {
    const { text } = await converterTo('zh-hans', { variant, house });
    const made = await charactersMadeIn('zh-hans', { variant, house });
    for (const [, from = ''] of [...traps, ['', '「軟體『裡』的滑鼠」，輝達']]) {
      expect(unforeseen(made(from), text(from)), from).toBe('');
    }
  }, 60_000);
});
