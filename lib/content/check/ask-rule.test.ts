import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { checkContent } from './check';
import { findingAt } from './document-file';
import type { Rule } from './rule';

/** Finds the first letter of each body, and fails on a body that says so. */
const rule: Rule = {
  id: 'letter',
  level: 'warning',
  about: { zh: '字', en: 'a letter' },
  check: ({ files }) =>
    files.map((document) => {
      if (document.text.includes('stop')) throw new Error('out of order');
      return findingAt(document, document.frontMatter.bodyStart, '字', 'a letter');
    }),
};

const post = (body: string) => `---\ntitle: 题\n---\n${body}`;

it('names the file that it fails on, and still asks about the others', async () => {
  const contentDir = temporaryFolder({
    'posts/2026-02-28-a.md': post('a'),
    'posts/2026-02-28-b.md': post('stop'),
    'posts/2026-02-28-c.md': post('c'),
  });
  const options = { contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 };
  const { findings } = await checkContent(options, [rule]);
  expect(findings.map(({ file, line, level }) => [file.at(-4), line, level])).toEqual([
    ['a', 4, 'warning'],
    ['b', 1, 'error'],
    ['c', 4, 'warning'],
  ]);
  expect(findings[1]?.problem.zh).toContain('letter 在这个文件上出了错（Error: out of order）');
});

it('says so at the first file where it fails on none alone', async () => {
  const contentDir = temporaryFolder({
    'posts/2026-02-28-a.md': post('a'),
    'posts/2026-02-28-b.md': post('b'),
  });
  const options = { contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 };
  const together: Rule = {
    ...rule,
    check: ({ files }) => {
      if (files.length > 1) throw new Error('too many');
      return [];
    },
  };
  const { findings } = await checkContent(options, [together]);
  expect(findings.map(({ file, level }) => [file.at(-4), level])).toEqual([['a', 'error']]);
});

it.each(['posts', 'authors', 'categories', 'pages'] as const)(
  'names the one of the %s that it fails on',
  async (kind) => {
    const name = kind === 'posts' ? '2026-02-28-' : '';
    const text = (body: string) => `---\ntitle: 题\nname: 名\n---\n${body}`;
    const contentDir = temporaryFolder({
      [`${kind}/${name}a.md`]: text('a'),
      [`${kind}/${name}b.md`]: text('stop'),
    });
    const options = { contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 };
    const ofKind: Rule = {
      ...rule,
      check: (context) => rule.check({ ...context, files: context[kind] }),
    };
    const { findings } = await checkContent(options, [ofKind]);
    expect(findings.map(({ file, level }) => [file.at(-4), level])).toEqual([
      ['a', 'warning'],
      ['b', 'error'],
    ]);
  },
);
