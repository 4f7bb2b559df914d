import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { Picture } from '@/lib/cards/picture';
import { site } from '@/lib/site';
import { temporaryFolder } from '@/tests/temporary-folder';

/** Pictures that are being drawn, each with a function that ends it. */
const drawing: { title: string; end: () => void }[] = [];

vi.mock('./draw-apart', () => ({
  drawApart: ({ text }: Picture) =>
    new Promise((resolve) => {
      const png = new TextEncoder().encode(text.title).buffer;
      drawing.push({ title: text.title, end: () => resolve(png) });
    }),
}));

const { pictureResponse } = await import('./picture-response');

const content = { folder: '/fixture' };
const card = (title: string): Picture => ({
  kind: 'card',
  format: 'png',
  locale: 'zh-hans',
  text: { site: '', kicker: '', title, summary: '', foot: '', day: null, cover: null, label: null },
});
const ask = (title: string) => pictureResponse(card(title), title, content);

/** Ends each picture as it is begun, until so many have been drawn. */
async function drawAll(count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    while (drawing.length === 0) await new Promise(setImmediate);
    expect(drawing).toHaveLength(1);
    drawing.pop()?.end();
  }
}

beforeEach(() => {
  drawing.length = 0;
});

it('draws one picture at a time, and one for all who ask for it', async () => {
  const answers = ['a', 'b', 'a', 'a', 'b'].map(ask);
  await drawAll(2);
  const texts = await Promise.all(answers.map(async (answer) => (await answer).text()));
  expect(texts).toEqual(['a', 'b', 'a', 'a', 'b']);
  expect(drawing).toEqual([]);
});

it('gives in a build what an earlier one has drawn', async () => {
  const folder = temporaryFolder({ a: 'drawn before' });
  site.drawnPictures = folder;
  onTestFinished(() => {
    site.drawnPictures = null;
  });
  const [kept, other] = [ask('a'), ask('b')];
  expect(await (await kept).text()).toBe('drawn before');
  await drawAll(1);
  expect(await (await other).text()).toBe('b');
});

it('refuses the 201st picture, to be asked for again, and is whole when the others are drawn', async () => {
  const answers = Array.from({ length: 200 }, (_, index) => ask(String(index)));
  const refused = await ask('200');
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('cache-control')).toBe('no-store');
  const same = ask('7');
  await drawAll(200);
  const statuses = await Promise.all(
    [...answers, same].map(async (answer) => (await answer).status),
  );
  expect(statuses).toEqual(Array.from({ length: 201 }, () => 200));
  const again = ask('200');
  await drawAll(1);
  expect((await again).status).toBe(200);
});
