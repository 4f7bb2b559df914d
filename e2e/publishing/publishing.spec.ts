import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { onlyThese } from '../../scripts/lib/stale.mjs';
import { serveAt, type FixedServer } from '../schedule/serve-at';
import { copyNewsroom, type NewsroomCopy } from './newsroom-copy';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const POST = 'posts/2020-03-25-live.md';
const ARTICLE = '/posts/2020/03/25/live';
const SECRET = 'fixture-deploy-secret';

const post = (mark: string) =>
  `---\ntitle: ${mark}的一篇\nauthor: 林样例\ncategories: [日报]\nredirect_from: /old/live.html\n---\n\n${mark}的正文，只为测试。\n\n![${mark}的图](live.png)\n`;

/** Addresses that show a published article: pages, documents, the search, the page for unknown addresses. */
const SURFACES = [
  ...['/', '/posts', '/posts/2020/03/25', ARTICLE, `${ARTICLE}.md`, `${ARTICLE}/wechat`],
  ...['/feed.xml', '/atom.xml', '/feed.json', '/llms.txt', '/llms-full.txt', '/nothing-here'],
  `/api/search?q=${encodeURIComponent('只为测试')}`,
  `/search?q=${encodeURIComponent('只为测试')}`,
];

let newsroom: NewsroomCopy;
let server: FixedServer;

test.beforeAll(async () => {
  newsroom = copyNewsroom();
  const present = new Date().toISOString();
  server = await serveAt(present, 'UTC', { DEPLOY_SECRET: SECRET }, newsroom.folder);
});

test.afterAll(() => server.stop());

const ask = (address: string, init: RequestInit = {}) =>
  fetch(server.origin + address, { redirect: 'manual', ...init });

const textOf = async (address: string) => (await ask(address)).text();

/** Finds the marks that each surface has. */
async function seen(marks: string[]): Promise<Record<string, string[]>> {
  const entries = SURFACES.map(async (address) => {
    const text = await textOf(address);
    return [address, marks.filter((mark) => text.includes(`${mark}的`))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const everywhere = (...marks: string[]) =>
  Object.fromEntries(SURFACES.map((address) => [address, marks]));

/** The addresses that a page gives its picture: the file itself, and the sizes of it. */
async function pictures(): Promise<string[]> {
  const html = await textOf(ARTICLE);
  const [, src = '', sizes = ''] = /<img src="([^"]+)" srcset="([^"]+)"/u.exec(html) ?? [];
  const optimised = [src, ...sizes.split(', ').map((each) => each.split(' ')[0] ?? '')].map(
    (address) => address.replaceAll('&amp;', '&'),
  );
  const original = new URL(src.replaceAll('&amp;', '&'), server.origin).searchParams.get('url');
  return [original ?? '', ...optimised];
}

test('a post is on every surface right after the command, and its picture too', async () => {
  newsroom.write(POST, post('甲'));
  const pixels = { width: 1600, height: 900, channels: 3 as const, background: '#336699' };
  newsroom.write('posts/live.png', await sharp({ create: pixels }).png().toBuffer());
  expect(await seen(['甲'])).toEqual(everywhere());
  const ended = await newsroom.deploy();
  expect(ended.code, ended.output).toBe(0);
  await expect.poll(() => seen(['甲']), { timeout: 5000 }).toEqual(everywhere('甲'));
  const [article = '', ...sizes] = await pictures();
  for (const address of [article, ...sizes]) {
    const answer = await ask(address);
    expect(answer.status, address).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^image\//u);
  }
  const whole = await ask(article, { method: 'HEAD' });
  const part = await ask(article, { headers: { range: 'bytes=0-9' } });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe(
    `bytes 0-9/${whole.headers.get('content-length') ?? ''}`,
  );
  expect((await part.arrayBuffer()).byteLength).toBe(10);
  expect(part.headers.get('cache-control')).toContain('immutable');
  expect((await ask('/today')).headers.get('location')).toBe('/posts/2020/03/25#not-today');
  expect((await ask('/old/live.html')).headers.get('location')).toBe(ARTICLE);
  expect((await ask(`/cards${ARTICLE}.png`)).status).toBe(200);
  expect(await textOf('/sitemap.xml')).toContain(ARTICLE);
});

test('validators follow the content', async () => {
  const tags = async () =>
    Promise.all(['/feed.xml', '/'].map(async (each) => (await ask(each)).headers.get('etag')));
  const before = await tags();
  newsroom.write(POST, post('乙'));
  expect((await newsroom.deploy()).code).toBe(0);
  await expect.poll(() => seen(['甲', '乙']), { timeout: 5000 }).toEqual(everywhere('乙'));
  const after = await tags();
  for (const [index, tag] of after.entries()) expect(tag).not.toBe(before[index]);
});

test('an error in the content switches nothing, and is told', async () => {
  newsroom.write('posts/2020-03-26-broken.md', '---\ntitle: [\n---\n\n坏\n');
  newsroom.write(POST, post('丙'));
  const ended = await newsroom.deploy();
  expect(ended.code).toBe(1);
  expect(ended.output).toContain('posts/2020-03-26-broken.md');
  newsroom.remove('posts/2020-03-26-broken.md');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await seen(['乙', '丙'])).toEqual(everywhere('乙'));
});

test('no reader sees a mixture, or the content before, while it is switched', async () => {
  const answers: string[] = [];
  const state = { done: false };
  const look = async () => {
    while (!state.done) {
      const text = await textOf(ARTICLE);
      answers.push(['乙', '丙'].filter((mark) => text.includes(`${mark}的`)).join(''));
    }
  };
  const looking = Promise.all([look(), look(), look()]);
  expect((await newsroom.deploy()).code).toBe(0);
  await expect.poll(() => answers.at(-1), { timeout: 5000 }).toBe('丙');
  state.done = true;
  await looking;
  const last = answers.lastIndexOf('乙');
  // Of three readers each may have one answer under way.
  expect(answers.slice(0, last - 3).every((each) => each === '乙')).toBe(true);
  expect(answers.slice(last + 1).every((each) => each === '丙')).toBe(true);
});

test('what is not whole is refused with a line, and mended by the next deploy', async () => {
  const [line = ''] = readdirSync(path.join(newsroom.folder, '.contentlayer/generations'));
  const pointer = path.join(newsroom.folder, '.contentlayer/generations', line, 'current');
  const good = readFileSync(pointer, 'utf8');
  writeFileSync(pointer, 'ffffffffffff\n');
  await expect.poll(() => server.log(), { timeout: 5000 }).toContain('ffffffffffff');
  expect(await seen(['丙'])).toEqual(everywhere('丙'));
  newsroom.write(POST, post('丁'));
  expect((await newsroom.deploy()).code).toBe(0);
  await expect.poll(() => seen(['丙', '丁']), { timeout: 5000 }).toEqual(everywhere('丁'));
  expect(readFileSync(pointer, 'utf8')).not.toBe(good);
  expect(server.log().match(/ffffffffffff/gu)).toHaveLength(2);
});

test('killed at any moment it leaves the last good content, and the next one goes on', async () => {
  for (const [index, mark] of ['戊', '己', '庚', '辛'].entries()) {
    newsroom.write(POST, post(mark));
    await newsroom.deploy(300 + index * 500);
    // Had it got so far, the server has switched by then.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const found = Object.values(await seen(['丁', '戊', '己', '庚', '辛']));
    expect(new Set(found.map((each) => each.join())).size, mark).toBe(1);
  }
  expect((await newsroom.deploy()).code).toBe(0);
  await expect.poll(() => seen(['丁', '庚', '辛']), { timeout: 5000 }).toEqual(everywhere('辛'));
});

test('a signed request has it deployed by who waits for it', async () => {
  const body = '{"ref":"refs/heads/main"}';
  const signature = createHmac('sha256', SECRET).update(body).digest('hex');
  const send = (signed: string) =>
    ask('/api/content', {
      method: 'POST',
      body,
      headers: { 'x-hub-signature-256': `sha256=${signed}` },
    });
  expect((await send(signature.replace(/.$/u, '_'))).status).toBe(401);
  const waiting = spawn(
    process.execPath,
    ['scripts/deploy-content.mjs', '--wait', '--lang', 'en'],
    {
      cwd: newsroom.folder,
      env: { ...process.env, ...onlyThese({}), PORT: '', PWD: newsroom.folder },
    },
  );
  try {
    await once(waiting.stdout, 'data');
    newsroom.write(POST, post('壬'));
    const answer = await send(signature);
    expect([answer.status, await answer.json()]).toEqual([202, { requested: true }]);
    await expect.poll(() => seen(['辛', '壬']), { timeout: 60_000 }).toEqual(everywhere('壬'));
    expect(await (await send(signature)).json()).toEqual({ requested: false });
  } finally {
    waiting.kill('SIGTERM');
    await once(waiting, 'exit');
  }
});

test('a program that has changed since the build is not mixed with it', async () => {
  const program = path.join(newsroom.folder, 'contentlayer.config.ts');
  const text = readFileSync(program, 'utf8');
  writeFileSync(program, `${text}\nexport const changed = true;\n`);
  newsroom.write(POST, post('癸'));
  const ended = await newsroom.deploy();
  writeFileSync(program, text);
  expect(ended.code).toBe(1);
  expect(ended.output).toContain('npm run build');
  expect(await seen(['壬', '癸'])).toEqual(everywhere('壬'));
});

test('what is withdrawn says so where it was, and in feeds; it is nowhere else', async () => {
  const notice = 'withdrawn: {date: 2020-04-01 08:00:00 +0800, reason: 测试用的缘由}';
  newsroom.write(POST, post('癸').replace('\n---\n', `\n${notice}\n---\n`));
  const ended = await newsroom.deploy();
  expect(ended.code, ended.output).toBe(0);
  const statusOf = async (address: string) => (await ask(address)).status;
  for (const address of [ARTICLE, `${ARTICLE}.md`, `${ARTICLE}/wechat`, `/cards${ARTICLE}.png`])
    await expect.poll(() => statusOf(address), { timeout: 5000, message: address }).toBe(410);
  const page = await ask(ARTICLE);
  expect(page.headers.get('cache-control')).toContain('no-store');
  const text = await page.text();
  expect(text).toContain('测试用的缘由');
  expect(text).not.toContain('癸的正文');
  expect((await ask('/old/live.html')).headers.get('location')).toBe(ARTICLE);
  for (const address of ['/feed.xml', '/atom.xml', '/feed.json', '/corrections'])
    expect(await textOf(address), address).toContain('测试用的缘由');
  const others = SURFACES.filter((each) => !each.startsWith(ARTICLE));
  for (const address of [...others, '/sitemap.xml'])
    expect(await textOf(address), address).not.toMatch(/[壬癸]的正文/u);
  for (const address of ['/', '/posts', '/llms.txt', '/sitemap.xml'])
    expect(await textOf(address), address).not.toContain(ARTICLE);
});
