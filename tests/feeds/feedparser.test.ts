import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { xmlCharacters } from '@/lib/xml';
import { feedOf, lists, written } from './pages';

/** Runs a Python. */
const run = (python: string, parameters: string[], input = '') =>
  spawnSync(python, parameters, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

/** The Python that has feedparser, which many readers are built on: Debian's python3-feedparser, as .ci/run installs it. */
const python = ['python3', '/usr/bin/python3'].find(
  (each) => run(each, ['-c', 'import feedparser']).status === 0,
);
if (python === undefined)
  console.warn(
    '没有 python3-feedparser，略过其测试 / python3-feedparser is absent: its test is skipped',
  );

const said = (text: string) => xmlCharacters(text).trim();

it
  .skipIf(python === undefined)
  .each(lists.flatMap((list) => (['rss', 'atom'] as const).map((format) => ({ list, format }))))(
  'feedparser reads $format of $list as it was written',
  ({ list, format }) => {
    const { items } = feedOf(list);
    const { stdout, stderr } = run(
      python ?? '',
      ['tests/feeds/read-with-feedparser.py'],
      written(list, format),
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      version: { rss: 'rss20', atom: 'atom10' }[format],
      bozo: false,
      items: items.map(({ title, url, published, id, authors, reviewers, html }) => ({
        title: said(title),
        link: url,
        date: published,
        id,
        authors: authors.map(({ name }) => name),
        reviewers: reviewers.map(({ name }) => name),
        html: said(html),
      })),
    });
  },
);
