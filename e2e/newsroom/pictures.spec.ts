import { NEWSROOM, serveAt } from '../schedule/serve-at';
import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/03/24/evening-extra';

test('while cards and posters are drawn, articles are answered', async () => {
  test.slow();
  const { origin, stop, log } = await serveAt('2021-01-01T00:00:00Z', 'UTC', {}, NEWSROOM);
  try {
    const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
    const articles = [...sitemap.matchAll(/<loc>[^<]*(\/posts\/(?:[^<\/]+\/){3}[^<\/]+)<\/loc>/gu)];
    const pages = articles.map(([, path = '']) => path);
    expect(pages.length).toBeGreaterThan(20);
    expect((await fetch(origin + ARTICLE)).status).toBe(200);

    let left = 2 * pages.length;
    const pictures = pages
      .flatMap((page) => [`/cards${page}.png`, `/posters${page}.png`])
      .map(async (path) => {
        const { status, headers } = await fetch(origin + path);
        left -= 1;
        return [status, headers.get('content-type')];
      });
    // Each goes through Next, as no other has been asked for so: not from what the server has kept.
    const leftThen = [];
    for (let index = 0; index < 5; index += 1) {
      const answer = await fetch(`${origin}${ARTICLE}?a=${String(index)}`);
      leftThen.push([answer.status, left > 0]);
    }
    const drawn = await Promise.all(pictures);
    expect(leftThen).toEqual(Array.from({ length: 5 }, () => [200, true]));
    for (const answer of drawn)
      expect(answer).toEqual([200, expect.stringMatching(/^image\/(?:png|jpeg)$/u)]);
    expect(log()).toBe('');
  } finally {
    await stop();
  }
});
