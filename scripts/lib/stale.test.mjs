import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/temporary-folder';
import { buildKey, ensureBuilt, isStale } from './stale.mjs';

/** A build that notes how often it ran and what it was told, and fails when the content is bad. */
const build = `
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
mkdirSync('.next', { recursive: true });
appendFileSync('builds.log', [process.env.SITE_URL, process.env.CONTENT_DIR, process.env.PWD] + '\\n');
if (existsSync('content/bad.md')) process.exit(3);
`;

const files = {
  '.gitignore': '.next/\nnode_modules/\n.env*.local\n*.log\n',
  'README.md': '',
  'app/page.tsx': 'page',
  'content/posts/a.md': '正文',
  'e2e/fixtures/newsroom/posts/b.md': '虚构',
  'next.config.mjs': '',
  'package-lock.json': '{}',
  'scripts/build.mjs': build,
};

const site = { SITE_URL: 'http://localhost:3000' };

const buildsOf = (/** @type {string} */ root) =>
  readFileSync(path.join(root, 'builds.log'), 'utf8').trim().split('\n');

describe('buildKey', () => {
  it('is the same in another clone, whatever the dates', () => {
    const [one, other] = [temporaryFolder(files), temporaryFolder(files)];
    utimesSync(path.join(other, 'app/page.tsx'), 0, 0);
    expect(buildKey(other, site)).toBe(buildKey(one, site));
  });

  it.each([
    ['app/page.tsx', 'another page'],
    ['app/feed.xml/route.ts', 'a new file'],
    ['content/posts/a.md', '改过的正文'],
    ['next.config.mjs', 'export default {}'],
    ['package-lock.json', '{ "a": 1 }'],
    ['.env.local', 'READER_RUNTIME=next'],
  ])('changes with %s', (file, text) => {
    const root = temporaryFolder(files);
    const before = buildKey(root, site);
    writeFiles(root, { [file]: text });
    expect(buildKey(root, site)).not.toBe(before);
  });

  it('changes when a file is moved or removed', () => {
    const root = temporaryFolder(files);
    const before = buildKey(root, site);
    rmSync(path.join(root, 'content/posts/a.md'));
    const without = buildKey(root, site);
    writeFiles(root, { 'content/posts/c.md': '正文' });
    expect(new Set([before, without, buildKey(root, site)]).size).toBe(3);
  });

  it.each([
    'README.md',
    'lib/time/clock.test.ts',
    'e2e/site/a.test.ts',
    'node_modules/a/a.js',
    '.next/a',
  ])('does not change with %s, which no build reads', (file) => {
    const root = temporaryFolder(files);
    const before = buildKey(root, site);
    writeFiles(root, { [file]: 'changed' });
    expect(buildKey(root, site)).toBe(before);
  });

  it.each([
    { SITE_URL: 'https://example.com' },
    { ...site, READER_RUNTIME: 'next' },
    { ...site, FIXED_NOW: '2026-03-01T00:00:00Z' },
    { ...site, CONTENT_DIR: 'e2e/fixtures/newsroom' },
  ])('changes with the environment %o', (environment) => {
    const root = temporaryFolder(files);
    expect(buildKey(root, environment)).not.toBe(buildKey(root, site));
  });

  it('reads the content of CONTENT_DIR, inside the project or outside', () => {
    const root = temporaryFolder(files);
    const outside = temporaryFolder({ 'posts/c.md': '一' });
    for (const [folder, file] of /** @type {const} */ ([
      ['e2e/fixtures/newsroom', path.join(root, 'e2e/fixtures/newsroom')],
      [outside, outside],
    ])) {
      const before = buildKey(root, { ...site, CONTENT_DIR: folder });
      writeFiles(file, { 'posts/c.md': '二' });
      expect(buildKey(root, { ...site, CONTENT_DIR: folder })).not.toBe(before);
    }
  });

  it('refuses a CONTENT_DIR that is not there', () => {
    const root = temporaryFolder(files);
    expect(() => buildKey(root, { CONTENT_DIR: 'nowhere' })).toThrow(/CONTENT_DIR.*nowhere/);
  });
});

describe('ensureBuilt', () => {
  it('builds once for the same inputs, in the folder and with the variables of the build', async () => {
    const root = temporaryFolder(files);
    await ensureBuilt(root, site);
    await ensureBuilt(root, site);
    expect(buildsOf(root)).toEqual([`${site.SITE_URL},,${root}`]);
    expect(isStale(root, site)).toBe(false);
    expect(isStale(root, { SITE_URL: 'https://example.com' })).toBe(true);
  });

  it('builds again when the build was taken away', async () => {
    const root = temporaryFolder(files);
    await ensureBuilt(root, site);
    rmSync(path.join(root, '.next'), { recursive: true });
    await ensureBuilt(root, site);
    expect(buildsOf(root)).toHaveLength(2);
  });

  it('leaves no stamp after a failed build, so that the next start builds again', async () => {
    const root = temporaryFolder(files);
    await ensureBuilt(root, site);
    writeFiles(root, { 'content/bad.md': '' });
    await expect(ensureBuilt(root, site)).rejects.toThrow('exit code 3');
    expect(existsSync(path.join(root, '.next/built-from'))).toBe(false);
    rmSync(path.join(root, 'content/bad.md'));
    expect(isStale(root, site)).toBe(true);
  });
});
