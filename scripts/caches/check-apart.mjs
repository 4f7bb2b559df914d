import assert from 'node:assert/strict';
import { ask } from './ask.mjs';

/** @typedef {import('./check-answers.mjs').Setting} Setting */

/** Words of a draft of the newsroom: nobody but an editor may see it. */
const DRAFT = '草稿一篇不应出现';

/**
 * An editor's preview is made each time, and no reader sees anything of it.
 *
 * @param {Setting} setting The cache.
 * @param {string} secret Secret that lets the editor in.
 */
export async function checkPreview({ cache, site }, secret) {
  const entry = await ask(cache, `/api/preview?secret=${secret}&path=/posts`);
  assert.equal(entry.status, 307);
  const cookie = (entry.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
  for (const [at, path] of ['/authors', '/posts/page/2', '/'].entries()) {
    // The first time the readers' page is not kept yet, later it is.
    if (at > 0) await ask(cache, path);
    site.asked.length = 0;
    for (const time of [1, 2]) {
      const { headers } = await ask(cache, path, { cookie });
      assert.match(headers['cache-control'] ?? '', /no-store/u);
      // Besides, nginx may be asking for what readers are shown.
      const previews = site.asked.filter((asked) => asked.headers.cookie === cookie);
      assert.equal(previews.length, time, 'the preview is asked for each time');
    }
    const shown = await ask(cache, path);
    assert.ok(!shown.body.includes(DRAFT));
    assert.match(shown.headers['cache-control'] ?? '', /^public/u);
  }
  const preview = await ask(cache, '/', { cookie });
  assert.ok(preview.body.includes(DRAFT));
}

/**
 * A search is kept as long as it says, each by itself, and one that is refused is not kept at all.
 *
 * @param {Setting} setting The cache.
 */
export async function checkSearch({ cache, site }) {
  for (const path of ['/search?q=', '/api/search?q=']) {
    site.asked.length = 0;
    const [one, other] = [await ask(cache, `${path}AI`), await ask(cache, `${path}Agent`)];
    assert.ok(!one.body.equals(other.body));
    assert.ok((await ask(cache, `${path}AI`)).body.equals(one.body));
    assert.equal(site.asked.length, 2, `${path} is asked for once for each query`);
  }
  site.asked.length = 0;
  for (const path of ['/api/search?q=', '/nothing', '/api/search?q=', '/nothing']) {
    const { headers } = await ask(cache, path);
    assert.equal(headers['cache-control'], 'no-store');
  }
  assert.equal(site.asked.length, 4, 'what may not be kept is asked for each time');
}

/**
 * Markdown at a page's address is for who prefers it, and changes nothing for others. What another spelling leads
 * to is kept.
 *
 * @param {Setting} setting The cache.
 */
export async function checkMarkdown({ cache, site }) {
  const path = '/posts/2020/03/01/ai-daily-news';
  for (const [accept, type] of [
    ['text/markdown', 'text/markdown'],
    ['text/html', 'text/html'],
    ['text/markdown, text/html;q=0.5', 'text/markdown'],
    ['*/*', 'text/html'],
  ]) {
    const { headers } = await ask(cache, path, { accept: accept ?? '' });
    assert.ok(headers['content-type']?.startsWith(type ?? ''), accept);
  }
  site.asked.length = 0;
  for (const time of [1, 2, 3]) {
    const moved = await ask(cache, '/Posts/2020/03/01/AI-Daily-News');
    assert.deepEqual([moved.status, moved.headers.location], [308, path], String(time));
  }
  assert.equal(site.asked.length, 1, 'another spelling is asked for once');
  for (const probe of ['/readyz', '/readyz?a', '//healthz', '/healthz/']) {
    const { status } = await ask(cache, probe);
    // This is asked on the machine itself, which nginx lets through.
    if (cache.name !== 'nginx') assert.equal(status, 403, probe);
  }
  assert.equal((await ask(cache, '/readyz')).status, cache.name === 'nginx' ? 200 : 403);
}
