import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { targetsOf } from '@/lib/announce/targets';
import { assembleIndex } from '@/lib/content/library/assemble-index';
import { createLibrary } from '@/lib/content/library/create-library';
import { defaultPublication } from '@/lib/publication';
import { site } from '@/lib/site';
import { aPost } from '@/tests/documents';
import { fakeListeners } from '@/tests/fake-listeners';
import { temporaryFolder } from '@/tests/temporary-folder';
import { announceOnce, pendingAt } from './announce-once';
import { watchAnnounce } from './watch-announce';

const TOKEN = 'a-token-of-the-fixture';
const index = (...posts: ReturnType<typeof aPost>[]) =>
  assembleIndex({ posts, authors: [], categories: [], pages: [] });
const old = aPost('posts/2020-02-01-old.md', { date: '2020-02-01 08:00:00 +0800' });
const due = aPost('posts/2020-03-01-due.md', { date: '2020-03-01 08:00:00 +0800' });
const before = new Date('2020-02-28T00:00:00Z');
const after = new Date('2020-03-01T00:00:00Z');

/** A newsroom's server before fakes of whoever is told. */
async function server() {
  const fake = await fakeListeners();
  const file = path.join(temporaryFolder(), 'announced.json');
  const endpoints = { indexNow: `${fake.origin}/indexnow`, baidu: `${fake.origin}/urls` };
  const said = { hub: `${fake.origin}/hub`, indexNow: 'fixture-key' };
  const targets = targetsOf(said, TOKEN, endpoints);
  const library = createLibrary(index(old, due), 20);
  const run = (now: Date) =>
    announceOnce(library, now, targets, { file, redis: null, pauses: [1] });
  return { fake, file, targets, library, run };
}

it('notes an archive and tells nobody; then tells each of what is due, in its form, once', async () => {
  const { fake, file, run } = await server();
  expect((await run(before)).map(({ recorded }) => recorded)).toEqual([1, 1, 1]);
  expect(fake.sent).toEqual([]);
  await run(after);
  await run(after);
  expect(fake.sent).toHaveLength(3);
  const [hub] = fake.to('/hub');
  expect(new URLSearchParams(hub?.body).get('hub.mode')).toBe('publish');
  const url = `${site.url}/posts/2020/03/01/due`;
  const [indexNow] = fake.to('/indexnow');
  expect(JSON.parse(indexNow?.body ?? '')).toEqual({
    host: new URL(site.url).host,
    key: 'fixture-key',
    keyLocation: `${site.url}/fixture-key.txt`,
    urlList: [url, `${site.url}/hant/posts/2020/03/01/due`],
  });
  const [baidu] = fake.to('/urls');
  expect(baidu).toMatchObject({ type: 'text/plain', body: url });
  expect(baidu?.query.get('site')).toBe(site.url);
  expect(readFileSync(file, 'utf8')).not.toContain(TOKEN);
});

it('tries again, keeps what failed for the next time, and none of the others waiting', async () => {
  const { fake, run, targets, library, file } = await server();
  await run(before);
  fake.status = (asked) => (asked === '/urls' ? 401 : 200);
  const [, , baidu] = await run(after);
  expect(baidu?.error).toContain('401');
  expect(baidu?.error).not.toContain(TOKEN);
  // A refusal lasts: it is not tried again at once.
  expect(fake.to('/urls')).toHaveLength(1);
  const all = await pendingAt(library, after, targets, { file, redis: null });
  const pending = all.map((each) => each.pending?.length);
  expect(pending).toEqual([0, 0, 1]);
  fake.status = () => 503;
  await run(after);
  expect(fake.to('/urls')).toHaveLength(3);
  fake.status = () => 200;
  await run(after);
  expect([fake.to('/hub'), fake.to('/urls')].map(({ length }) => length)).toEqual([1, 4]);
});

it('sends Baidu nothing again that it has taken', async () => {
  const { fake, run } = await server();
  await run(new Date('2020-01-01T00:00:00Z'));
  fake.status = (asked) => (asked === '/urls' && fake.to('/urls').length > 1 ? 400 : 200);
  const [, , baidu] = await run(after);
  expect(baidu).toMatchObject({
    told: [{ key: 'live 2020-02-01/old' }],
    error: expect.any(String),
  });
  fake.status = () => 200;
  await run(after);
  const sent = fake.to('/urls').map(({ body }) => body.split('/').at(-1));
  expect(sent).toEqual(['old', 'due', 'due']);
});

it('refuses a damaged file: taken for none, what nobody was told of would be passed over', async () => {
  const { file, run } = await server();
  writeFileSync(file, '{"hub');
  await expect(run(after)).rejects.toThrow('坏了');
});

it('of two servers that tell at once, one tells', { timeout: 60_000 }, async () => {
  const { fake, file, run } = await server();
  const folder = temporaryFolder({ 'index.json': JSON.stringify(index(old, due)) });
  const apart = (now: Date) => {
    const args = [
      '--import',
      'tsx',
      'tests/announce-apart.ts',
      path.join(folder, 'index.json'),
      file,
      fake.origin,
      now.toISOString(),
    ];
    return once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
  };
  await run(before);
  expect(await Promise.all([apart(after), apart(after)])).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(fake.sent).toHaveLength(3);
});

// On a busy machine a second may be too short.
it(
  'a scheduled post is told of at its second, a deploy when it is there',
  { retry: 2 },
  async () => {
    const { fake, file, targets } = await server();
    // Whole seconds, as those of dates.
    const at = new Date(Math.ceil((Date.now() + 300) / 1000) * 1000);
    const soon = aPost('posts/2020-03-02-soon.md', { date: at.toISOString() });
    const contentOf = (number: number) => ({
      folder: String(number),
      library: createLibrary(number === 0 ? index(old, soon) : index(old, soon, due), 20),
      publication: defaultPublication('样例'),
    });
    let shown = 0;
    const ending = new AbortController();
    const told: [string, number][] = [];
    const watching = watchAnnounce({
      open: () => contentOf(shown),
      folder: () => String(shown),
      targets: () => targets.slice(0, 1),
      now: () => new Date(),
      report: ([announcement]) => {
        for (const { key } of announcement?.told ?? [])
          told.push([key.split('/')[1] ?? '', Date.now()]);
        if (told.length === 1) shown = 1;
        if (told.length === 2) ending.abort();
      },
      ...{ file, redis: null, stop: ending.signal },
    });
    await watching;
    expect(told.map(([name]) => name)).toEqual(['soon', 'due']);
    const late = (told[0]?.[1] ?? 0) - at.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(1000);
    expect(fake.sent).toHaveLength(2);
  },
);
