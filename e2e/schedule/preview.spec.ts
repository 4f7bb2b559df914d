import { expect, test, type Page } from '@playwright/test';
import { previewToken } from '../../lib/preview';
import { PREVIEW_SECRET, serveAt, type FixedServer } from './serve-at';

const DRAFT = '/posts/2020/03/20/draft';
const UNDATED = '/posts/9999/12/31/undated';
const SCHEDULED = '/posts/2099/01/01/scheduled';

let server: FixedServer;
test.beforeAll(async () => {
  server = await serveAt('2026-01-01T00:00:00Z', 'UTC');
});
test.afterAll(() => server.stop());

const status = async (page: Page, path: string) =>
  (await page.goto(server.origin + path))?.status();
const enter = (path: string, secret = PREVIEW_SECRET) =>
  `/api/preview?secret=${secret}&path=${encodeURIComponent(path)}`;

test('who knows the secret reads drafts and scheduled articles, until the exit', async ({
  page,
  browser,
}) => {
  await page.goto(server.origin + enter(DRAFT));
  await expect(page).toHaveURL(server.origin + DRAFT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('草稿一篇不应出现');
  expect(await status(page, SCHEDULED)).toBe(200);

  const visitor = await browser.newPage();
  expect(await status(visitor, DRAFT)).toBe(404);
  expect(await status(visitor, SCHEDULED)).toBe(404);
  await visitor.close();

  await page.goto(`${server.origin}/api/preview/exit`);
  await expect(page).toHaveURL(`${server.origin}/`);
  expect(await status(page, DRAFT)).toBe(404);
});

test('an editor sees what is not public yet, and no date that nobody has given', async ({
  page,
}) => {
  await page.goto(server.origin + enter(DRAFT));
  const head = page.locator('main header').first();
  await expect(head).toContainText('草稿 2020年3月20日 00:00');
  await page.goto(server.origin + SCHEDULED);
  await expect(head).toContainText('定时 2099年1月1日');
  for (const path of ['/', '/posts', '/tags', '/categories/草稿栏目', UNDATED]) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('main')).not.toContainText('9999');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有日期的草稿不应出现');
  await expect(head).toContainText('草稿');
  expect(await status(page, '/posts/9999')).toBe(404);
});

test('the whole site is shown as it will be at a time, in no cache', async ({ page }) => {
  // Two servers, and pages that are rendered for each of them.
  test.setTimeout(90_000);
  const then = await serveAt('2099-01-01T17:00:00+08:00', 'UTC');
  try {
    const at = '2099-01-01T17:00+0800';
    await page.goto(`${server.origin + enter(SCHEDULED)}&at=${at}`);
    await expect(page.getByRole('complementary', { name: '预览的时间' })).toContainText(
      '2099年1月1日 17:00',
    );
    const cookies = await page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const addresses = [
      ...['/', SCHEDULED, `${SCHEDULED}.md`, '/posts', '/today', '/feed.xml', '/sitemap.xml'],
      ...['/news-sitemap.xml', '/api/search?q=after:2020-03-20', '/search?q=after:2020-03-20'],
      ...[`/cards${SCHEDULED}.png`, '/llms.txt', DRAFT, '/old/scheduled.html', '/authors/lin-demo'],
      ...[
        '/hant',
        '/hant/posts',
        '/posts/2020',
        '/categories/daily',
        '/about',
        '/tags',
        '/no-such-page',
      ],
    ];
    for (const address of addresses) {
      const seen = await fetch(server.origin + address, { headers: { cookie } });
      const due = await fetch(then.origin + address);
      expect(seen.status, address).toBe(due.status);
      expect(seen.headers.get('cache-control'), address).toContain('no-store');
      const text = (await seen.text()).replace(/<aside[^>]*data-preview-at.*?<\/aside>/u, '');
      expect(text, address).toBe(await due.text());
      // Readers are shown what is public now, by the same server.
      const read = await fetch(server.origin + address);
      expect(await read.text(), address).not.toMatch(/定时的一篇不应出现|data-preview-at/u);
    }
  } finally {
    await then.stop();
  }
  const refused = await fetch(`${server.origin + enter('/')}&at=明早`);
  expect([refused.status, await refused.text()]).toEqual([
    400,
    expect.stringContaining('2026-11-28T08:00+0800'),
  ]);
  const nobody = await fetch(`${server.origin}/api/preview?at=2099-01-01`);
  expect(nobody.status).toBe(401);
});

test('a wrong secret opens nothing', async ({ page }) => {
  expect(await status(page, enter(DRAFT, 'guess'))).toBe(401);
  expect(await status(page, DRAFT)).toBe(404);
});

test('who guesses is heard once a second, and is turned away where there are too many', async () => {
  const start = Date.now();
  const guesses = await Promise.all(
    Array.from({ length: 30 }, (_, at) => fetch(server.origin + enter('/', `guess-${String(at)}`))),
  );
  const statuses = guesses.map(({ status: given }) => given);
  expect(statuses.filter((given) => given === 401)).toHaveLength(8);
  expect(statuses.filter((given) => given === 429)).toHaveLength(22);
  expect(Date.now() - start).toBeGreaterThan(7000);
  for (const { headers } of guesses) expect(headers.get('set-cookie')).toBeNull();
});

test('a cookie that has ended opens nothing, whatever the browser keeps', async () => {
  for (const [given, expected] of [
    ['2025-12-31T11:59:59Z', 404],
    // It counts, but Draft Mode, the second lock, is not on: the way leads out of the preview.
    ['2025-12-31T12:00:01Z', 307],
  ] as const) {
    const token = previewToken(PREVIEW_SECRET, new Date(given), null, PREVIEW_SECRET) ?? '';
    const headers = { cookie: `preview=${token}` };
    const answer = await fetch(server.origin + DRAFT, { headers, redirect: 'manual' });
    expect(answer.status).toBe(expected);
  }
});

test('the way back is on this site', async ({ page }) => {
  await page.goto(server.origin + enter('https://example.com/'));
  await expect(page).toHaveURL(`${server.origin}/`);
});

test('behind a server in front, the way in and out leads to wherever the editor is', async () => {
  for (const [path, location] of [
    [enter(DRAFT), DRAFT],
    ['/api/preview/exit', '/'],
  ]) {
    const answer = await fetch(server.origin + (path ?? ''), {
      redirect: 'manual',
      headers: { 'x-forwarded-host': 'news.example', 'x-forwarded-proto': 'https' },
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, location]);
  }
});

test('what a preview shows is kept by no cache', async ({ page }) => {
  await page.goto(server.origin + enter('/'));
  const response = await page.goto(server.origin + DRAFT);
  expect(response?.headers()['cache-control']).toContain('no-store');
});
