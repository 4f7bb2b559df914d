import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROUTES } from '@/lib/addresses/route-table';
import { parsePath } from '@/lib/addresses/routes';
import { currentBuild } from '../../scripts/lib/builds.mjs';
import { allAddresses } from './addresses';
import { NEWSROOM, serveAt } from './serve-at';

/** One second before the scheduled article’s time, and its time. */
const BEFORE = '2099-01-01T16:59:59+08:00';
const DUE = '2099-01-01T17:00:00+08:00';

const SCHEDULED = [
  '定时的一篇不应出现',
  '未到时间的文字不应出现',
  '未来栏目',
  '未来标签',
  '未来系列',
];
const DRAFTS = [
  '草稿一篇不应出现',
  '草稿的文字不应出现',
  '草稿栏目',
  '未发布的一篇',
  '未发布的文字',
];

/** Addresses that the scheduled article adds: those of its category, tag and series, and its old ones. */
const NEW = [
  '/posts/2099/01/01/scheduled',
  '/posts/2099/01/01/scheduled/wechat',
  '/posts/2099/01/01/email',
  '/posts/2099/01/01',
  '/posts/2099/01',
  '/posts/2099',
  `/categories/${encodeURIComponent('未来栏目')}`,
  ...['feed.xml', 'atom.xml', 'feed.json'].map(
    (file) => `/categories/${encodeURIComponent('未来栏目')}/${file}`,
  ),
  '/posts/2099/01/01/scheduled.md',
  '/cards/posts/2099/01/01/scheduled.png',
  '/posters/posts/2099/01/01/scheduled.png',
  '/posters/posts/2099/01/01/scheduled/wechat.png',
  '/posters/posts/2099/01/01/scheduled/1.png',
  `/posters/posts/2099/01/01/scheduled/quotation/${encodeURIComponent('未到时间的文字不应出现。')}.png`,
  `/cards/categories/${encodeURIComponent('未来栏目')}.png`,
  `/tags/${encodeURIComponent('未来标签')}`,
  `/series/${encodeURIComponent('未来系列')}`,
  '/old/scheduled.html',
  `/${encodeURIComponent('未来栏目')}/2099/01/01/scheduled.html`,
];

/** Searches that find it once it is live. */
const SEARCHES = ['/search?q=after:2020-03-20', '/api/search?q=after:2020-03-20'];

/** Asks for every address; what was answered, by address. */
async function readAll(now: string, timeZone: string) {
  const server = await serveAt(now, timeZone);
  const answers = new Map<string, { status: number; text: string }>();
  try {
    for (const address of allAddresses()) {
      const response = await fetch(server.origin + address);
      const text = (await response.text()).replaceAll(server.origin, '');
      answers.set(address, { status: response.status, text });
    }
  } finally {
    await server.stop();
  }
  return answers;
}

const opened = (answers: Map<string, { status: number }>) =>
  [...answers].filter(([, { status }]) => status === 200).map(([address]) => address);

// The site's own zone is the one that cannot be mistaken for it.
for (const timeZone of ['UTC', 'America/Los_Angeles']) {
  test(`a scheduled article is everywhere from its second, and nowhere before (TZ=${timeZone})`, async () => {
    // Two servers in turn, each asked for every address there is.
    test.setTimeout(180_000);
    const before = await readAll(BEFORE, timeZone);
    const due = await readAll(DUE, timeZone);

    for (const [address, { status, text }] of before) {
      expect([200, 404], address).toContain(status);
      for (const secret of [...SCHEDULED, ...DRAFTS]) expect(text, address).not.toContain(secret);
    }
    for (const [address, { text }] of due) {
      for (const secret of DRAFTS) expect(text, address).not.toContain(secret);
    }
    expect(
      opened(due)
        .filter((address) => !opened(before).includes(address))
        .sort(),
    ).toEqual([...NEW].sort());
    const documents = [
      '/feed.xml',
      '/atom.xml',
      '/feed.json',
      '/authors/lin-demo/feed.xml',
      '/llms.txt',
    ];
    for (const address of [
      ...documents,
      '/',
      '/posts',
      ...SEARCHES,
      '/authors/lin-demo',
      '/posts/2099/01/01',
    ]) {
      expect(due.get(address)?.text, address).toContain('定时的一篇不应出现');
    }
    expect(due.get('/posts/2099/01/01/scheduled')?.text).toContain('未到时间的文字不应出现');
  });
}

test('every kind of address there is, is among those that are asked for', () => {
  const asked = allAddresses().map((address) => parsePath(address.split('?')[0] ?? '')?.kind);
  expect(new Set(asked)).toEqual(new Set([...Object.keys(ROUTES), 'card', 'feed', undefined]));
});

test('no file that a visitor can fetch holds a scheduled article or a draft', () => {
  // The images in public/assets/content are gated by their address: the next test.
  for (const folder of [`${currentBuild(NEWSROOM) ?? ''}/static`, 'public']) {
    const files = readdirSync(path.join(NEWSROOM, folder), {
      recursive: true,
      withFileTypes: true,
    });
    for (const file of files.filter((entry) => entry.isFile())) {
      const text = readFileSync(path.join(file.parentPath, file.name), 'utf8');
      for (const secret of [...SCHEDULED, ...DRAFTS]) expect(text, file.name).not.toContain(secret);
    }
  }
});

test('the images of a scheduled article are as public as it is', async () => {
  const due = await serveAt(DUE, 'UTC');
  const article = await (await fetch(`${due.origin}/posts/2099/01/01/scheduled`)).text();
  const [, optimised = ''] = /<img src="([^"]+)"/u.exec(article) ?? [];
  const address = optimised.replaceAll('&amp;', '&');
  const original = new URL(address, due.origin).searchParams.get('url') ?? '';
  const status = async (origin: string, path: string) => (await fetch(origin + path)).status;
  expect(await status(due.origin, address)).toBe(200);
  expect(await status(due.origin, original)).toBe(200);
  await due.stop();

  const before = await serveAt(BEFORE, 'UTC');
  expect(await status(before.origin, address)).toBe(404);
  expect(await status(before.origin, original)).toBe(404);
  await before.stop();
});

test('an idle site renders no page twice', async () => {
  const server = await serveAt(BEFORE, 'UTC');
  try {
    // Rendered on demand: not among the prerendered pages.
    const ask = () => fetch(`${server.origin}/posts/2020/03/24`);
    expect((await ask()).headers.get('x-nextjs-cache')).toBe('MISS');
    for (let visit = 0; visit < 5; visit += 1) {
      expect((await ask()).headers.get('x-nextjs-cache')).toBe('HIT');
    }
  } finally {
    await server.stop();
  }
});
