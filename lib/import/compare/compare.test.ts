import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';
import { comparePages, compareSites } from './compare';

const compare = (old: string, ours: string) =>
  comparePages(fromHtml(old, { fragment: true }), fromHtml(ours, { fragment: true }));

it('is the same where only signs and spaces differ', () => {
  expect(compare('<p>他说”好”--甲\n乙…</p>', '<p>他说“好”–甲乙...</p>')).toEqual({
    same: 1,
    differences: [],
    counts: [],
  });
});

it('shows what is lost and what has come', () => {
  const { same, differences, counts } = compare(
    '<h2>题</h2><p>甲乙丙丁<a href="/">戊</a></p>',
    '<p>题甲乙己丁戊</p>',
  );
  expect(same).toBeCloseTo(5 / 6);
  expect(differences).toEqual(['- 丙', '+ 己']);
  expect(counts).toEqual(['headings 1 → 0', 'links 1 → 0']);
});

it('leaves out what nobody reads', () => {
  expect(
    compare('<script>x</script><p>甲</p>', '<p>甲<a class="heading-anchor">#</a></p>').same,
  ).toBe(1);
});

it('reads headings whose whole text is a link to themselves', () => {
  expect(
    compare(
      '<h2>甲<a class="header-anchor" href="#a">¶</a></h2>',
      '<h2 id="a"><a class="heading-anchor" href="#a">甲</a></h2>',
    ),
  ).toEqual({ same: 1, differences: [], counts: [] });
});

it.each([
  '<table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span></code></pre></td><td class="lntd"><pre><code>a</code></pre></td></tr></table>',
  '<figure class="highlight"><table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>a</pre></td></tr></table></figure>',
  '<table class="rouge-table"><tr><td class="rouge-gutter gl"><pre class="lineno">1</pre></td><td class="rouge-code"><pre>a</pre></td></tr></table>',
  '<pre><code><span class="line"><span class="ln">1</span>a</span></code></pre>',
])('leaves out the numbers of lines in %s', (old) => {
  expect(compare(old, '<pre><code>a</code></pre>')).toEqual({
    same: 1,
    differences: [],
    counts: [],
  });
});

it('compares the others where one of ours cannot be rendered', async () => {
  const folder = temporaryFolder({
    '_config.yml': 'title: 样张\n',
    '_posts/2020-01-01-a.md': `---\ntitle: 甲\n---\n${'> '.repeat(40)}深\n`,
    '_posts/2020-01-02-b.md': '---\ntitle: 乙\n---\n乙\n',
    'built/2020/01/01/a.html': '<main>深</main>',
    'built/2020/01/02/b.html': '<main>乙</main>',
  });
  const { site } = await importOldSite(folder, temporaryFolder(), { engine: 'jekyll' });
  expect(compareSites(site, `${folder}/built`).map(({ same }) => same)).toEqual([null, 1]);
});

it.each(['', '# 题 目\n\n'])('takes a title above the text for none of it', async (heading) => {
  const folder = temporaryFolder({
    '_posts/2020-01-01-a.md': `---\ntitle: 题 目\n---\n\n${heading}文\u00AD字\n`,
  });
  const built = temporaryFolder({
    '2020/01/01/a.html': '<article><header><h1>题 目</h1></header><p>文字</p></article>',
  });
  const { site } = await importOldSite(folder);
  expect(compareSites(site, built)).toMatchObject([{ same: 1, counts: [] }]);
});

it('compares a page that two posts had with the one that it shows', async () => {
  const folder = temporaryFolder({
    '_config.yml': 'title: 样张\npermalink: /:year/\n',
    '_posts/2020-01-01-a.md': '---\ntitle: 甲\n---\n甲乙丙丁\n',
    '_posts/2020-01-02-b.md': '---\ntitle: 乙\n---\n另一篇\n',
  });
  const built = temporaryFolder({ '2020/index.html': '<article><p>甲乙丙丁</p></article>' });
  const { site } = await importOldSite(folder);
  expect(compareSites(site, built).map(({ file, same }) => [file, same])).toEqual([
    ['_posts/2020-01-02-b.md', null],
    ['_posts/2020-01-01-a.md', 1],
  ]);
});
