import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import decodeQr from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draw } from '@/app/drawing/draw';
import { readLabels } from '@/lib/ai/xmp';
import type { CardText } from '@/lib/cards/card-of';
import { card as sizes, layOut } from '@/lib/cards/layout';
import { drawable } from '@/lib/cards/measure';
import type { Picture } from '@/lib/cards/picture';
import { layOutPoster } from '@/lib/cards/poster-layout';
import type { PosterText } from '@/lib/cards/poster-of';
import type { Run } from '@/lib/cards/runs';
import { makeCardKit } from '@/lib/content/compile/make-card-kit';
import type { CardFace, CardKit } from '@/lib/content/compiled/card-kit';
import { writePacks } from '@/lib/content/store/store';
import { hostileArticle } from './an-article';

const MOST_BYTES = 300 * 1024;

const card = (title: string, foot = '2026年2月28日 · 林样例'): CardText => ({
  site: '月亮',
  kicker: '日报',
  title,
  summary: '两组数字同时出现在屏幕上：80%的人说没有影响，8%的人愿意付钱。这是样例。',
  foot,
  day: '2026-02-28',
  cover: null,
  label: null,
});

const cards: Record<string, CardText> = {
  ordinary: card('万亿豪赌与现实裂缝：AI 2026，我们站在哪里？'),
  emoji: card('月亮🌙与一家👩‍👩‍👧，还有❤️'),
  rare: card('𠮷野家与𰻞𰻞面、㛃、龘'),
  'right to left': card('标题 مرحبا \u202eשלום\u202c'),
  long: card('长'.repeat(300)),
  Latin: card('W'.repeat(300)),
  empty: card('', ''),
  hostile: card(hostileArticle.title, hostileArticle.authors.map(({ name }) => name).join('、')),
};

const URL_OF_POSTER = 'https://example.com/posts/2026/02/28/%E4%B8%AD%E6%96%87';

const poster = ({ site, kicker, title, foot }: CardText, summary: string): PosterText => ({
  ...{ site, kicker, title, summary, byline: foot, day: '2026-02-28' },
  ...{
    hint: '长按或扫码，阅读全文',
    url: URL_OF_POSTER,
    host: 'example.com',
    cover: null,
    label: null,
  },
});

const posters: Record<string, PosterText> = Object.fromEntries(
  Object.entries(cards).map(([name, text]) => [name, poster(text, text.title.repeat(4))]),
);

const charactersOf = (runs: readonly Run[]) =>
  runs.flatMap((run) => ('text' in run ? [...run.text] : []));

const isDrawn = (runs: readonly (readonly Run[])[], { advances }: CardFace) =>
  runs.flatMap(charactersOf).every((each) => each in advances);

/** Content with a photograph in which every pixel is another, and so as heavy as one can be. */
const content = { folder: mkdtempSync(path.join(tmpdir(), 'yueliang-')) };
const photograph = { path: '/assets/content/always/noise-0.jpg', width: 1600, height: 900 };

let kit: CardKit;
const network = vi.fn((url: string) => Promise.reject(new Error(`fetches ${url}`)));
const realFetch = globalThis.fetch;

const drawn = async (...of: Parameters<typeof draw>) => (await draw(...of)) ?? new ArrayBuffer();

beforeAll(async () => {
  // satori's layout engine is WebAssembly in a `data:` URL, which is no network.
  vi.stubGlobal('fetch', (url: string) =>
    url.startsWith('data:') ? realFetch(url) : network(url),
  );
  const texts = [...Object.values(cards), ...Object.values(posters)].flatMap(Object.values);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  const all = [
    ...segmenter.segment(
      `${texts.join('')}月亮由生成 ·…〓一、现实二裂缝很短。“”/0123456789愿意付钱`,
    ),
  ].map(({ segment }) => segment);
  kit = await makeCardKit('zh-hans', [...new Set(all)]);
  const folder = path.join(content.folder, 'images/always');
  mkdirSync(folder, { recursive: true });
  const { width, height } = photograph;
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const create = { width, height, channels: 3, background: '#777', noise } as const;
  await sharp({ create }).jpeg({ quality: 95 }).toFile(path.join(folder, 'noise-0.jpg'));
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(content.folder, { recursive: true });
});

describe.each(Object.entries(cards))('a card, %s', (_name, text) => {
  it('is a PNG of 1200 × 630 and at most 300 KB, drawn without the network', async () => {
    const png = Buffer.from(
      await drawn({ kind: 'card', format: 'png', locale: 'zh-hans', text }, kit, content),
    );
    expect(png.byteLength).toBeLessThanOrEqual(MOST_BYTES);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(network).not.toHaveBeenCalled();
  }, 60_000);

  it('asks the font for no glyph that it has not', () => {
    const { site, kicker, title, summary, foot } = layOut(text, kit);
    expect(isDrawn([site, ...title.lines], kit.bold)).toBe(true);
    expect(isDrawn([kicker, ...summary.lines, foot], kit.regular)).toBe(true);
  });
});

describe.each(['card', 'poster'] as const)('a %s of an article in which AI took part', (kind) => {
  const words = '由AI生成';
  const labels = { aigc: '{"Label":"1"}', source: 'http://cv.iptc.org/x/trainedAlgorithmicMedia' };
  const label = { words, isLarge: true, labels };
  const text = cards.ordinary ?? card('');
  const picture: Picture =
    kind === 'card'
      ? { kind, format: 'png', locale: 'zh-hans', text: { ...text, label } }
      : { kind, format: 'png', locale: 'zh-hans', text: { ...poster(text, text.summary), label } };

  it.each(['png', 'jpg'] as const)(
    'says so to machines: %s',
    async (format) => {
      const bytes = Buffer.from(await drawn({ ...picture, format }, kit, content));
      const { xmp } = await sharp(bytes).metadata();
      expect(readLabels(String(xmp))).toEqual({ aigc: [labels.aigc], sources: [labels.source] });
      expect(bytes.byteLength).toBeLessThanOrEqual(MOST_BYTES);
    },
    60_000,
  );

  it('says so to people, in a line of its own', () => {
    const set =
      picture.kind === 'card' ? layOut(picture.text, kit) : layOutPoster(picture.text, kit);
    expect(set.label.lines.flatMap(charactersOf).join('')).toBe(words);
  });
});

describe.each(Object.entries(posters))('a poster, %s', (_name, text) => {
  it('is a PNG of 1080 × 1440 whose code leads to the article, drawn without the network', async () => {
    const png = Buffer.from(
      await drawn({ kind: 'poster', format: 'png', locale: 'zh-hans', text }, kit, content),
    );
    const { data, info } = await sharp(png)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 1080, height: 1440 });
    expect(png.byteLength).toBeLessThanOrEqual(MOST_BYTES);
    expect(decodeQr({ ...info, data })).toBe(URL_OF_POSTER);
    expect(network).not.toHaveBeenCalled();
  }, 60_000);

  it('asks no face for a glyph that it has not', () => {
    const { site, kicker, title, summary, foot } = layOutPoster(text, kit);
    expect(isDrawn([site, ...title.lines], kit.bold)).toBe(true);
    expect(isDrawn([kicker, ...summary.lines, ...foot], kit.regular)).toBe(true);
  });
});

it('draws the same card twice', async () => {
  const picture = {
    kind: 'card',
    format: 'png',
    locale: 'zh-hans',
    text: cards.emoji ?? card(''),
  } as const;
  const [first, second] = [
    await drawn(picture, kit, content),
    await drawn(picture, { ...kit }, content),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
}, 60_000);

it('draws emoji as pictures, and puts a sign where the font has no character', () => {
  const { title } = layOut(cards.emoji ?? card(''), kit);
  expect(title.lines.flat().filter((run) => 'image' in run)).toHaveLength(3);
  expect(drawable('日\u0000\u202e\u200b报', kit)).toBe('日报');
  expect(drawable('ש', kit)).toBe('〓');
  expect(drawable('🫨🏴‍☠️', { ...kit, emoji: {} })).toBe('');
});

describe('with a photograph', () => {
  const text = { ...card(cards.ordinary?.title ?? ''), cover: photograph };
  const pixelsOf = async (png: ArrayBuffer) =>
    sharp(png).raw().toBuffer({ resolveWithObject: true });

  it.each([
    ['card', { kind: 'card', format: 'jpg', locale: 'zh-hans', text } as const, [1200, 630]],
    [
      'poster',
      {
        kind: 'poster',
        format: 'jpg',
        locale: 'zh-hans',
        text: { ...poster(text, ''), cover: photograph },
      } as const,
      [1080, 1440],
    ],
  ])(
    'a %s is a JPEG of at most 300 KB',
    async (_name, picture, [width, height]) => {
      const jpeg = await drawn(picture, kit, content);
      expect(jpeg.byteLength).toBeLessThanOrEqual(MOST_BYTES);
      expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width, height });
    },
    60_000,
  );

  it('fills its place from edge to edge, and leaves the paper beside it as it was', async () => {
    const white = { path: '/assets/content/always/white-0.png', width: 1600, height: 900 };
    const create = { width: 1600, height: 900, channels: 3, background: '#0000ff' } as const;
    await sharp({ create }).png().toFile(path.join(content.folder, 'images/always/white-0.png'));
    const picture = {
      kind: 'card',
      format: 'png',
      locale: 'zh-hans',
      text: { ...text, cover: white },
    } as const;
    const { data, info } = await pixelsOf(await drawn(picture, kit, content));
    const at = (x: number, y: number) => [
      ...data.subarray(
        (y * info.width + x) * info.channels,
        (y * info.width + x) * info.channels + 3,
      ),
    ];
    for (const y of [0, 300, 629]) {
      for (const x of [728, 1000, 1199]) expect(at(x, y), `${x},${y}`).toEqual([0, 0, 255]);
      expect(at(727, y)).toEqual([252, 251, 248]);
    }
  }, 60_000);

  it('is left out where it would be a blur', () => {
    const small = { ...photograph, width: 200, height: 100 };
    expect(layOut({ ...text, cover: small }, kit).cover).toBeNull();
    const drawing = { ...small, path: '/assets/content/always/a-0.svg' };
    expect(layOut({ ...text, cover: drawing }, kit).cover).not.toBeNull();
  });
});

it.each(Object.entries(cards))('%s keeps to the height of its card', (_name, text) => {
  for (const cover of [null, photograph]) {
    const { title, summary, moon } = layOut({ ...text, cover }, kit);
    const heights = [
      2 * sizes.margin + sizes.small * 1.6 + 2 * sizes.gap,
      title.lines.length * title.size * sizes.title.leading,
      summary.lines.length * summary.size * sizes.summary.leading,
      moon.size,
    ];
    expect(heights.reduce((sum, height) => sum + height)).toBeLessThanOrEqual(630);
  }
});

describe('of an article', () => {
  const body = { source: 'posts/2026-02-28-a.md', hash: '' };
  const paragraph = '80%的人说没有影响，8%的人愿意付钱。'.repeat(12);
  const html = `<h2>一、现实</h2><p>${paragraph}</p><h2>二、裂缝</h2><p>很短。</p>`;
  const text = poster(cards.ordinary ?? card(''), '');
  const slide = (number: number, cover: typeof photograph | null = null) =>
    ({
      kind: 'slide',
      locale: 'zh-hans',
      format: cover ? 'jpg' : 'png',
      body,
      number,
      text: { ...text, cover },
    }) as const;
  const quotation = (words: string) =>
    ({ kind: 'quotation', format: 'png', locale: 'zh-hans', body, words, text }) as const;

  beforeAll(async () => {
    await writePacks(
      path.join(content.folder, 'bodies'),
      new Map([[body.source, { html: [html] }]]),
    );
  });

  it.each([
    [
      'a cover for WeChat',
      { kind: 'wechatCover', format: 'png', locale: 'zh-hans', text } as const,
      [900, 383],
    ],
    [
      'a cover for WeChat that is a photograph',
      {
        kind: 'wechatCover',
        format: 'jpg',
        locale: 'zh-hans',
        text: { ...text, cover: photograph },
      } as const,
      [900, 383],
    ],
    ['the first of a series', slide(1), [1080, 1440]],
    ['the first of a series, with a photograph', slide(1, photograph), [1080, 1440]],
    ['the second', slide(2), [1080, 1440]],
    ['the second, as JPEG', slide(2, photograph), [1080, 1440]],
    ['a quotation', quotation('8%的人愿意付钱'), [1080, 1440]],
    ['a quotation of two paragraphs', quotation('8%的人愿意付钱。二、裂缝很短'), [1080, 1440]],
  ])(
    '%s has its size and at most 300 KB',
    async (_name, picture, [width, height]) => {
      const bytes = await drawn(picture, kit, content);
      expect(bytes.byteLength).toBeLessThanOrEqual(MOST_BYTES);
      expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
    },
    60_000,
  );

  it.each([
    ['the last of a series', slide(4)],
    ['the last of a series, as JPEG', slide(4, photograph)],
    ['a quotation', quotation('8%的人愿意付钱')],
  ])(
    '%s has a code that leads to it',
    async (_name, picture) => {
      const pixels = sharp(await drawn(picture, kit, content))
        .ensureAlpha()
        .raw();
      const { data, info } = await pixels.toBuffer({ resolveWithObject: true });
      expect(decodeQr({ ...info, data })).toBe(URL_OF_POSTER);
    },
    60_000,
  );

  it.each([slide(5), slide(9999), quotation('8%的人不愿意付钱'), quotation('')])(
    'there is no picture of what it has not: %j',
    async (picture) => {
      expect(await draw(picture, kit, content)).toBeNull();
    },
  );
});
