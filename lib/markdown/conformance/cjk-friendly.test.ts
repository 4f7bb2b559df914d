import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { renderSyntax } from './suite';

const require = createRequire(import.meta.url);

const readme = require
  .resolve('micromark-extension-cjk-friendly/package.json')
  .replace(/package\.json$/u, 'README.md');

/**
 * The cases that the package publishes: the examples of its README. The project's test suites are
 * not on npm, hence the rule below, from its specification.
 */
const examples = [...readFileSync(readme, 'utf8').matchAll(/^```md\n(.*?)^```$/gmsu)]
  .flatMap(([, block = '']) => block.trim().split(/\n{2,}/u))
  .flatMap((example) => [example, example.replaceAll('**', '~~')]);

console.info(`CJK-friendly README: ${examples.length} examples`);

describe('the examples of the README', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  it.each(examples)('%s', (example) => {
    expect(renderSyntax(example)).toMatch(/^<p><(strong|del)>.*<\/\1>/u);
    expect(renderSyntax(example)).not.toMatch(/\*\*|~~/u);
  });
});

/**
 * Left- and right-flanking as the CJK-friendly amendments to CommonMark define them
 * (https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md, §6.2), written anew
 * and asked about every pair of neighbours.
 */
describe('the amended definition of flanking', () => {
  const kinds = {
    space: [' '],
    cjk: ['字', '。', '，', '（', '」', 'あ', '가', '𠮷', '！'],
    punctuation: ['!', '(', '%', '“', '”', '—', '…', '-'],
    other: ['a', '1', 'é'],
  };
  type Kind = keyof typeof kinds;
  const characters = Object.entries(kinds).flatMap(([kind, all]) =>
    all.map((character) => ({ kind: kind as Kind, character })),
  );
  const flanks = (inner: Kind, outer: Kind) =>
    inner !== 'space' && (inner !== 'punctuation' || outer !== 'other');
  /** Asterisks that we mean to leave as typed: after them begins nothing (../micromark/emphasis.ts). */
  const isMask = (mark: string, before: string, after: string) =>
    mark === '**' && /[\p{L}\p{N}]/u.test(before) && /[。，」！”]/u.test(after);
  const neighbours = characters.flatMap((outer) => characters.map((inner) => ({ outer, inner })));
  console.info(`CJK-friendly flanking: ${neighbours.length * 4} pairs`);

  it.each(['**', '~~'])('%s opens', { timeout: 60_000 }, (mark) => {
    for (const { outer, inner } of neighbours) {
      const source = `字${outer.character}${mark}${inner.character}字${mark}字`;
      const expected =
        flanks(inner.kind, outer.kind) && !isMask(mark, outer.character, inner.character);
      expect([source, !renderSyntax(source).includes(mark)]).toEqual([source, expected]);
    }
  });

  it.each(['**', '~~'])('%s closes', { timeout: 60_000 }, (mark) => {
    for (const { outer, inner } of neighbours) {
      const source = `字${mark}字${inner.character}${mark}${outer.character}字`;
      const expected = flanks(inner.kind, outer.kind);
      expect([source, !renderSyntax(source).includes(mark)]).toEqual([source, expected]);
    }
  });
});
