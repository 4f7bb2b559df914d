import decodeQr from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draw } from '@/app/drawing/draw';
import type { CardText } from '@/lib/cards/card-of';
import { layOut, type CardLayout } from '@/lib/cards/layout';
import { drawable } from '@/lib/cards/measure';
import { layOutPoster } from '@/lib/cards/poster-layout';
import type { PosterText } from '@/lib/cards/poster-of';
import type { Run } from '@/lib/cards/runs';
import { makeCardKit } from '@/lib/content/compile/make-card-kit';
import type { CardKit } from '@/lib/content/compiled/card-kit';
import { hostileArticle } from './an-article';

const MOST_BYTES = 300 * 1024;

const card = (title: string, foot = '2026年2月28日 · 林样例'): CardText => ({
  kicker: '日报',
  title,
  foot,
  day: '2026-02-28',
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

const poster = ({ kicker, title, foot }: CardText, summary: string): PosterText => ({
  ...{ kicker, title, summary, byline: foot, day: '2026-02-28' },
  ...{ hint: '长按或扫码，阅读全文', url: URL_OF_POSTER, host: 'example.com' },
});

const posters: Record<string, PosterText> = Object.fromEntries(
  Object.entries(cards).map(([name, text]) => [name, poster(text, text.title.repeat(4))]),
);

const charactersOf = (runs: readonly Run[]) =>
  runs.flatMap((run) => ('text' in run ? [...run.text] : []));

const textOf = ({ kicker, title, foot }: CardLayout) =>
  charactersOf([kicker, ...title, foot].flat());

let kit: CardKit;
const network = vi.fn((url: string) => Promise.reject(new Error(`fetches ${url}`)));
const realFetch = globalThis.fetch;

beforeAll(async () => {
  // satori's layout engine is WebAssembly in a `data:` URL, which is no network.
  vi.stubGlobal('fetch', (url: string) =>
    url.startsWith('data:') ? realFetch(url) : network(url),
  );
  const texts = [...Object.values(cards), ...Object.values(posters)].flatMap(Object.values);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  const all = [...segmenter.segment(`${texts.join('')}月亮 ·…〓`)].map(({ segment }) => segment);
  kit = await makeCardKit([...new Set(all)]);
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
});

describe.each(Object.entries(cards))('a card, %s', (_name, text) => {
  it('is a PNG of 1200 × 630 and at most 300 KB, drawn without the network', async () => {
    const png = Buffer.from(await draw({ kind: 'card', text }, kit));
    expect(png.byteLength).toBeLessThanOrEqual(MOST_BYTES);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(network).not.toHaveBeenCalled();
  }, 60_000);

  it('asks the font for no glyph that it has not', () => {
    expect(
      textOf(layOut(text, kit)).filter((character) => !(character in kit.bold.advances)),
    ).toEqual([]);
  });
});

describe.each(Object.entries(posters))('a poster, %s', (_name, text) => {
  it('is a PNG of 1080 × 1440 whose code leads to the article, drawn without the network', async () => {
    const png = Buffer.from(await draw({ kind: 'poster', text }, kit));
    const { data, info } = await sharp(png)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 1080, height: 1440 });
    expect(png.byteLength).toBeLessThanOrEqual(MOST_BYTES);
    expect(decodeQr({ ...info, data })).toBe(URL_OF_POSTER);
    expect(network).not.toHaveBeenCalled();
  }, 60_000);

  it('asks no face for a glyph that it has not, and keeps to its height', () => {
    const { title, size, ...rest } = layOutPoster(text, kit);
    const others = [rest.kicker, rest.byline, rest.hint, rest.host, ...rest.summary].flat();
    expect(charactersOf(title.flat()).filter((each) => !(each in kit.bold.advances))).toEqual([]);
    expect(charactersOf(others).filter((each) => !(each in kit.regular.advances))).toEqual([]);
    expect(title.length * size * 1.3 + rest.summary.length * 63).toBeLessThanOrEqual(740);
  });
});

it('draws the same card twice', async () => {
  const picture = { kind: 'card', text: cards.emoji ?? card('') } as const;
  const [first, second] = [await draw(picture, kit), await draw(picture, { ...kit })];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
}, 60_000);

it('draws emoji as pictures, and puts a sign where the font has no character', () => {
  const { title } = layOut(cards.emoji ?? card(''), kit);
  expect(title.flat().filter((run) => 'image' in run)).toHaveLength(3);
  expect(drawable('日\u0000\u202e\u200b报', kit)).toBe('日报');
  expect(drawable('ש', kit)).toBe('〓');
  expect(drawable('🫨🏴‍☠️', { ...kit, emoji: {} })).toBe('');
});
