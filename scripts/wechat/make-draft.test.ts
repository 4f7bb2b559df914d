import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readIfThereSync } from '@/lib/files/read-if-there';
import type { WechatArticle } from '@/lib/wechat/wechat-article';
import { fakeWechat } from '@/tests/fake-wechat';
import { temporaryFolder } from '@/tests/temporary-folder';
import { Refusal } from '../editor/command';
import { openAccount } from './account';
import { openUploads } from './kept-uploads';
import { makeDraft } from './make-draft';

const SECRET = 'a-secret-of-the-fixture';

const html =
  '<section style="color: #333"><p>甲 &#x26; <strong>乙</strong></p><img style="width: 100%" src="https://a.example/1.png" alt="一"><img style="width: 100%" src="https://a.example/2.png" alt="二"></section>';
const article: WechatArticle = {
  ...{ title: '虚构的题', digest: '摘要。', author: '甲', url: 'https://a.example/posts/1' },
  ...{ html, uploads: [], formulas: [] },
};

const picture = (shade: number) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: { r: shade, g: 0, b: 0 } } })
    .png()
    .toBuffer();

/** An editor's machine before a fake account. */
async function desk() {
  const fake = await fakeWechat();
  const file = path.join(temporaryFolder(), 'wechat.json');
  const run = (of: Partial<WechatArticle> = {}, before: readonly string[] = [], at = file) =>
    makeDraft(
      { ...article, ...of },
      {
        account: openAccount({ api: fake.origin, appId: 'wx1', secret: SECRET, pauses: [1, 1] }),
        kept: openUploads(at, 'wx1'),
        wasAt: (url) => before.includes(url),
        pictureAt: (address) => picture(address.endsWith('1.png') ? 10 : 20),
        cover: () => picture(30),
      },
    );
  const count = (end: string) => fake.asked.filter((each) => each.endsWith(end)).length;
  return { fake, file, run, count };
}

it('makes a draft that is the article with its pictures replaced, and then brings it up to date', async () => {
  const { fake, run, count } = await desk();
  expect(await run()).toMatchObject({ id: 'draft-1', isNew: true, uploaded: 3, reused: 0 });
  const content = html
    .replace('https://a.example/1.png', 'http://mmbiz.qpic.cn/1?a=1&#x26;b=2')
    .replace('https://a.example/2.png', 'http://mmbiz.qpic.cn/2?a=1&#x26;b=2');
  const sent = {
    ...{ title: '虚构的题', author: '甲', digest: '摘要。', article_type: 'news' },
    content,
  };
  expect(fake.drafts.get('draft-1')).toMatchObject({ ...sent, content_source_url: article.url });
  expect(fake.drafts.get('draft-1')?.thumb_media_id).toMatch(/^cover-/u);

  expect(await run({ title: '改过的题' })).toMatchObject({ isNew: false, uploaded: 0, reused: 3 });
  expect([...fake.drafts.values()].map(({ title }) => title)).toEqual(['改过的题']);
  expect([count('uploadimg'), count('add_material'), count('add'), count('update')]).toEqual([
    2, 1, 1, 1,
  ]);
});

it('ended at any moment and run again, it uploads nothing twice and makes one draft', async () => {
  for (const end of ['uploadimg', 'add_material', 'draft/add']) {
    const { fake, run, count } = await desk();
    let broken = false;
    fake.fault = (asked, times) => {
      if (broken || !asked.endsWith(end) || (end === 'uploadimg' && times < 2)) return null;
      return 'break';
    };
    await expect(run()).rejects.toThrow(Refusal);
    broken = true;
    const before = count('uploadimg');
    await run();
    expect(fake.drafts.size).toBe(1);
    // The first was answered, and is on record: it is not sent again.
    expect(count('uploadimg') - before).toBe(end === 'uploadimg' ? 1 : 0);
  }
});

it('finds its draft where nothing is on record, among others, and makes another where it is gone', async () => {
  const { fake, file, run } = await desk();
  for (let at = 1; at <= 25; at += 1)
    fake.drafts.set(`other-${String(at)}`, {
      content_source_url: `https://b.example/${String(at)}`,
    });
  expect((await run()).isNew).toBe(true);
  expect(readFileSync(file, 'utf8')).not.toContain(SECRET);
  const { id } = await makeDraft(article, {
    account: openAccount({ api: fake.origin, appId: 'wx1', secret: SECRET }),
    kept: openUploads(path.join(temporaryFolder(), 'wechat.json'), 'wx1'),
    wasAt: () => false,
    pictureAt: () => picture(10),
    cover: () => picture(30),
  });
  expect([id, fake.drafts.size]).toEqual(['draft-26', 26]);
  fake.drafts.delete('draft-26');
  expect((await run()).isNew).toBe(true);
});

it('uploads a cover again that somebody has removed, and renews the same draft', async () => {
  const { fake, run, count } = await desk();
  await run();
  fake.covers.clear();
  expect(await run()).toMatchObject({ id: 'draft-1', isNew: false, uploaded: 1, reused: 2 });
  fake.covers.clear();
  fake.drafts.clear();
  expect(await run()).toMatchObject({ id: 'draft-1', isNew: true });
  expect([fake.drafts.size, count('add_material')]).toEqual([1, 3]);
});

it.each([
  [
    40164,
    'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist',
    ['白名单', '203.0.113.7'],
  ],
  [45009, 'reach max api daily quota limit', ['明天']],
  [45011, 'api minute-quota reach limit', ['过一分钟']],
  [48001, 'api unauthorized', ['权限']],
  [99999, `odd ${SECRET}`, ['99999']],
])('says what %s means and what to do, and no secret', async (errcode, errmsg, words) => {
  const { fake, run } = await desk();
  fake.fault = (asked) => (asked.endsWith('uploadimg') ? { errcode, errmsg } : null);
  const said = await run().catch((error: unknown) => (error as Refusal).problem.zh);
  for (const word of words) expect(said).toContain(word);
  expect(said).not.toContain(SECRET);
  expect(said).not.toContain('token-1');
});

it('an article with another address renews the draft that it has, on record or not', async () => {
  const { fake, run } = await desk();
  await run();
  const url = 'https://a.example/posts/2';
  const elsewhere = path.join(temporaryFolder(), 'wechat.json');
  expect(await run({ url }, [article.url])).toMatchObject({ id: 'draft-1', isNew: false });
  expect(fake.drafts.get('draft-1')?.content_source_url).toBe(url);
  const third = 'https://a.example/posts/3';
  expect(await run({ url: third }, [url], elsewhere)).toMatchObject({ isNew: false });
  expect(fake.drafts.size).toBe(1);
});

it.each(['stable_token', 'uploadimg', 'add_material', 'draft/add'])(
  'takes no answer of %s for one that lacks what was asked for, or leads elsewhere',
  async (end) => {
    for (const fault of [{}, 'lead'] as const) {
      const { fake, file, run } = await desk();
      fake.fault = (asked) => (asked.endsWith(end) ? fault : null);
      await expect(run()).rejects.toThrow(end);
      expect(fake.asked).not.toContain('/elsewhere');
      expect(readIfThereSync(file) ?? '').not.toContain('undefined');
    }
  },
);

it('asks again where WeChat is busy or its token has run out', async () => {
  const { fake, run, count } = await desk();
  fake.fault = (asked, times) =>
    asked.endsWith('uploadimg') && times < 3
      ? { errcode: times === 1 ? -1 : 42001, errmsg: 'access_token expired' }
      : null;
  expect((await run()).isNew).toBe(true);
  expect(count('stable_token')).toBe(2);
});

it('asks three times for a token that nobody gives, and no more', async () => {
  const { fake, run, count } = await desk();
  fake.fault = () => 'break';
  await expect(run()).rejects.toThrow('stable_token');
  expect(count('stable_token')).toBe(3);
});

it('sends nothing that WeChat would refuse for its length', async () => {
  const { fake, run } = await desk();
  const title = '题'.repeat(33);
  await expect(run({ title })).rejects.toThrow('32');
  await expect(run({ author: '甲'.repeat(17) })).rejects.toThrow('16');
  expect(fake.asked).toEqual([]);
});
