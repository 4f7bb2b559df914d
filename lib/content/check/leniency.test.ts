import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { failuresOf } from '../body/body-facts';
import { examineBody } from '../body/examine-body';
import { checkContent } from './check';
import { LEGACY } from './leniency';

const BAD = '---\ntitle: 题\n---\n\n[死链接](/nothing-here)\n\n$$\\frac{$$\n';

const check = (contentDir: string) =>
  checkContent({
    contentDir,
    publicDir: temporaryFolder(),
    timeZone: 'Asia/Shanghai',
    pageSize: 20,
  });

/** Levels of what is found in a post, by rule. */
async function levels(files: Record<string, string>) {
  const contentDir = temporaryFolder({ 'posts/2026-03-01-a.md': BAD, ...files });
  const { findings } = await check(contentDir);
  return Object.fromEntries(findings.map(({ rule, level }) => [rule, level]));
}

it('is lenient with what old posts have, in documents that were imported, and with nothing else', async () => {
  const record = (place: string) => ({
    '.imported.json': JSON.stringify({ files: { [place]: {} } }),
  });
  expect(await levels({})).toMatchObject({ 'link-dead': 'error', math: 'error' });
  expect(await levels(record('posts/2026-03-01-a.md'))).toMatchObject({
    'link-dead': 'warning',
    math: 'error',
  });
  expect(await levels(record('posts/2026-03-01-b.md'))).toMatchObject({ 'link-dead': 'error' });
});

const setting = (yaml: string) => ({ 'old-site.yml': `lenient:\n${yaml}\n` });

it.each([
  ['of a folder', '  folders: posts', 'warning'],
  ['of one of several folders', '  folders: [posts/old, posts/]', 'warning'],
  ['of another folder', '  folders: [posts/2026-03-01-a.md]', 'error'],
  ['published before a day', '  before: 2026-03-02', 'warning'],
  ['published on that day', '  before: 2026-03-01', 'error'],
])('is lenient with posts as the newsroom says: %s', async (_, yaml, level) => {
  expect(await levels(setting(yaml))).toMatchObject({ 'link-dead': level, math: 'error' });
});

it('is strict with what was imported, where the newsroom says so', async () => {
  const imported = { '.imported.json': JSON.stringify({ files: { 'posts/2026-03-01-a.md': {} } }) };
  expect(await levels({ ...imported, ...setting('  imported: false') })).toMatchObject({
    'link-dead': 'error',
  });
});

it.each([
  ['  folders: [images]', 2],
  ['  before: 昨天', 2],
  ['  imported: 1', 2],
  ['  folder: posts', 2],
  ['- posts', 2],
])('refuses a setting that means nothing: %j', async (yaml, line) => {
  const contentDir = temporaryFolder(setting(yaml));
  const { findings } = await check(contentDir);
  expect(findings).toMatchObject([{ rule: 'old-site', level: 'error', line }]);
});

it.each([
  ['anchor-dead', '[甲](#nothing)'],
  ['image-alt', '![](a.png) <img src="a.png">'],
  ['image-html', '<img src="a.png" alt="图"> <img alt="图"> <img src="file:///c/a.png">'],
  ['link-dead', '[甲](/nothing)'],
  ['liquid', '{{ a }} {% b %}'],
  ['merge-conflict', '<<<<<<< a\n甲\n=======\n乙\n>>>>>>> b'],
  ['text-lost', '<script>甲</script>'],
  ['text-swallowed', '<!-- 甲'],
])('lets nothing pass that the renderer would stop at: %s', (rule, body) => {
  expect(LEGACY.has(rule)).toBe(true);
  expect(failuresOf(examineBody(`---\ntitle: 题\n---\n\n${body}\n`).facts)).toEqual([]);
});
