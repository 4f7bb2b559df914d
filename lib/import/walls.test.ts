import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

/** Takes posts of a Jekyll site over: all of them must come. */
async function imported(posts: Record<string, string>, config = '') {
  const folder = temporaryFolder({
    '_config.yml': `title: 样张\n${config}`,
    'images/a b.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    // It begins as a picture does, and is none.
    'images/broken.gif': 'GIF89a',
    ...Object.fromEntries(
      Object.entries(posts).map(([name, text]) => [`_posts/${name}`, `---\n${text}\n`]),
    ),
  });
  const into = temporaryFolder();
  const result = await importOldSite(folder, into, { engine: 'jekyll' });
  expect(result.heldBack.map(({ place }) => place)).toEqual([]);
  expect(result.site.documents).toHaveLength(Object.keys(posts).length);
  const text = (place: string) => readFileSync(path.join(into, 'content/posts', place), 'utf8');
  return { ...result, text };
}

describe('a post comes over', () => {
  it('without an old address that another has, or that shows something', async () => {
    const { text } = await imported({
      '2020-01-01-a.md': 'title: 甲\npermalink: /same/\n---\n甲',
      '2020-01-02-b.md': 'title: 乙\npermalink: /same/\n---\n乙',
      '2020-01-03-c.md': 'title: 丙\nredirect_from: [/feed.xml, /, /c/, /api/x]\n---\n丙',
      '2020-01-04-d.md': 'title: 丁\npermalink: /posts/2020/01/04/d\n---\n丁',
    });
    expect(text('2020-01-01-a.md')).toContain('permalink: /same/');
    expect(text('2020-01-02-b.md')).not.toContain('/same/');
    expect(text('2020-01-03-c.md')).toMatch(/^redirect_from: \[ ?\/c\/(?:, [^\n]*)? ?\]$/mu);
    expect(text('2020-01-04-d.md')).not.toContain('permalink');
  });

  it('without an id in feeds that another has', async () => {
    const { text } = await imported({
      '2020-01-01-a.md': 'title: 甲\nguid: x\n---\n甲',
      '2020-01-02-b.md': 'title: 乙\nguid: x\n---\n乙',
    });
    expect(text('2020-01-02-b.md')).not.toContain('guid');
  });

  it('without a category of signs alone', async () => {
    const { text } = await imported({
      '2020-01-01-a.md': 'title: 甲\ncategories: ["???", 乙]\n---\n甲',
      '2020-01-02-b.md': 'title: 乙\ncategory: "…"\n---\n乙',
    });
    expect(text('2020-01-01-a.md')).toContain('categories: [乙]');
    expect(text('2020-01-02-b.md')).not.toContain('category');
  });

  it.each(['2020-01-01-email.md', '2020-01-01-x.md.md', '2020-01-01-：：.md'])(
    'whose name is %s',
    async (name) => {
      await imported({ [name]: 'title: 甲\n---\n甲' });
    },
  );

  it('with the marks of a merge, and with a byte that is damaged', async () => {
    const { text } = await imported({
      '2020-01-01-a.md': 'title: 甲\n---\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> x',
      '2020-01-02-b.md': `title: 乙\n---\n${'正文。'.repeat(30)}\0${'正文。'.repeat(30)}`,
    });
    expect(text('2020-01-02-b.md')).toContain('正文。'.repeat(60));
  });
});

describe('what is written as a picture', () => {
  it.each([
    ['![图](file:///C:/a.png)', '（图片没有找到：图）'],
    ['![](C:\\Users\\a.png)', '（图片没有找到：a.png）'],
    ['![](attachment:a.png)', '（图片没有找到：attachment:a.png）'],
    ['甲![]()乙', '甲乙'],
    ['![图]()', '（图片没有找到：图）'],
    ['![图](#)', '（图片没有找到：图）'],
    ['![另一篇](/2020/01/02/b.html)', '[另一篇](/posts/2020/01/02/b)'],
    // kramdown reads these; CommonMark does not.
    ['![图](/images/broken.gif)', '（图片不能显示：图）'],
    ['![图](/images/a b.svg)', '![图](</assets/images/a%20b.svg>)'],
    ['![图](/images/a b.svg "题")', '![图](</assets/images/a%20b.svg> "题")'],
    ['[甲](b c.html)', '[甲](<b c.html>)'],
    ['![图]（/images/a.png）', '!\\[图]（/images/a.png）'],
    ['`![图](a b.png)`', '`![图](a b.png)`'],
  ])('%s', async (written, comes) => {
    const { text } = await imported({
      '2020-01-01-a.md': `title: 甲\n---\n${written}`,
      '2020-01-02-b.md': 'title: 乙\n---\n乙',
    });
    expect(text('2020-01-01-a.md')).toBe(`---\ntitle: 甲\n---\n${comes}\n`);
  });
});

it('takes a draft that is called as a post is for none of it', async () => {
  const post = '---\ntitle: 题\n---\n\n文\n';
  const { site, heldBack } = await importOldSite(
    temporaryFolder({
      '_drafts/2020-01-01-a.md': post,
      '_drafts/b.md': post,
      '_drafts/c/b.md': post,
      '_posts/2020-01-01-a.md': post,
    }),
  );
  expect(heldBack).toEqual([]);
  expect(site.documents.map(({ place, text }) => [place, /slug: (.*)/u.exec(text)?.[1]])).toEqual([
    ['_drafts/2020-01-01-a.md', 'a-2'],
    ['_drafts/b.md', undefined],
    ['_drafts/c/b.md', 'b-2'],
    ['posts/2020-01-01-a.md', undefined],
  ]);
});

it('takes the cover from a field of a theme’s, and links to files beside a post', async () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
  const into = temporaryFolder();
  const { site, findings } = await importOldSite(
    temporaryFolder({
      'hugo.toml': 'baseURL = "https://o.example/"\n',
      'content/posts/a/index.md':
        '---\ntitle: 题\ndate: 2020-01-01\nfeaturedImage: a.svg\n---\n\n[大图](b.svg)、[表](c.pdf)\n',
      'content/posts/a/a.svg': picture,
      'content/posts/a/b.svg': picture,
      'content/posts/a/c.pdf': '%PDF-1.4',
    }),
    into,
  );
  const [text = ''] = site.documents.map((document) => document.text);
  expect(text).toMatch(/^image: \S*a\.svg$/mu);
  expect(text).not.toContain('featuredImage');
  for (const [, address = ''] of text.matchAll(/\]\((.+?)\)/gu))
    expect(existsSync(path.join(into, 'public', address))).toBe(true);
  expect(findings.map(({ rule }) => rule)).not.toContain('link-dead');
});

it('finds a theme’s cover by its name alone', async () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
  const { site, notes } = await importOldSite(
    temporaryFolder({
      '_posts/2020-01-01-a.md':
        '---\ntitle: 题\nimage:\n  feature: a.svg\n  credit: 某人\n---\n\n文\n',
      '_posts/2020-01-02-b.md': '---\ntitle: 题\nimage:\n  feature: none.svg\n---\n\n文\n',
      'images/a.svg': picture,
    }),
  );
  expect(site.documents.map(({ text }) => /image: (.*)/u.exec(text)?.[1])).toEqual([
    '/assets/images/a.svg',
    undefined,
  ]);
  expect(notes.map(({ about, file }) => [about, file])).toEqual([
    ['image-missing', '_posts/2020-01-02-b.md'],
  ]);
});
