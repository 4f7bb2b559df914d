import { expect, it } from 'vitest';
import { linkFiles, placeOf } from './file-links';

const content = {
  folder: '',
  redirectFrom: (path: string) => (path === '/_posts/2026-02-28-a' ? '/posts/2026/03/01/b' : null),
};

it('puts the address of an article where its file is named', () => {
  const html =
    '<a class="x" href="/_posts/2026-02-28-a#c">甲</a> <a href="/_posts/2026-02-28-z">乙</a><code> href="/_posts/2026-02-28-a"</code>';
  expect(linkFiles(html, content)).toBe(
    '<a class="x" href="/posts/2026/03/01/b#c">甲</a> <a href="/_posts/2026-02-28-z">乙</a><code> href="/_posts/2026-02-28-a"</code>',
  );
  expect(placeOf('/_posts/2026-02-28-a?q=1#c', content)).toBe('/posts/2026/03/01/b?q=1#c');
  expect(placeOf('/about', content)).toBe('/about');
});
