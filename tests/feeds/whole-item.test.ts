import { describe, expect, it } from 'vitest';
import type { FeedFormat } from '@/lib/addresses/route-table';
import { createSnapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { createFeed, type ArticleList } from '@/lib/feeds/create-feed';
import { writePodcast } from '@/lib/feeds/podcast';
import { writeFeed } from '@/lib/feeds/write-feed';
import { aCategory, anArticle, anAuthor } from '../an-article';
import { named } from '../named';
import { site } from './newsroom';

named('样例晚报', { hub: 'https://hub.example/', reprint: '转载须注明出处' });

const author = anAuthor({ description: '写夜里的事。' });
const archived = { url: 'https://b.example/1', date: '2020-03-01' };

/** An article that has all that an article can have. */
const article: Article = anArticle({
  title: '月亮 & 潮汐',
  tags: ['潮汐'],
  categories: [aCategory({ description: '每日一份。' })],
  authors: [author],
  reviewers: [anAuthor({ id: 'mock', name: '样例组' })],
  reviewedAt: '2020-03-01T01:00:00.000Z',
  audio: { src: '/assets/a.mp3', type: 'audio/mpeg', bytes: 1200, seconds: 125 },
  corrections: [{ date: '2020-03-03T01:00:00.000Z', note: '三改为四。', minor: false }],
  sources: [
    { title: '公报', url: 'https://a.example/', publisher: '某局', date: null, archived },
    { title: '访谈', url: 'https://c.example/', publisher: null, date: null },
  ],
  ai: { level: 'assisted', note: '翻译' },
});
const bare = anArticle({ id: '2020-02-28/bare', slug: 'bare', day: '2020-02-28' });
const content = createSnapshot(
  {
    ...{ folder: '', pages: [], articles: [article, bare] },
    ...{ authors: [author], categories: article.categories },
  },
  site.pageSize,
);
const context = { content, site, locale: 'zh-hans' } as const;
const picture = { src: '/a.png', path: '/a.png', width: 40, height: 20, color: null };
const cover = { ...picture, alt: '月', caption: '图注', credit: '甲摄' };
const feedOf = (list: ArticleList) =>
  createFeed(list, context, [
    { article, body: '<p>正文。</p>', cover },
    { article: bare, body: '<p>另一篇。</p>', cover: null },
  ]);
const written = (format: FeedFormat) => writeFeed(feedOf({ kind: 'archive', page: 1 }), format);
const head = (xml: string) => xml.replace(/<(?:item|entry)\b.*/su, '');

describe('an article that has everything', () => {
  const { items } = feedOf({ kind: 'archive', page: 1 });

  it('says in its text all that its page says, in the order of the page', () => {
    expect(items[0]?.html).toBe(
      [
        '<figure><img src="http://localhost:3000/a.png" width="40" height="20" alt="月">',
        '<figcaption>图注　甲摄</figcaption></figure>',
        '<p><a href="http://localhost:3000/assets/a.mp3">收听录音（2:05）</a></p>',
        '<p>正文。</p>',
        '<p><small>AI辅助生成：翻译　<a href="http://localhost:3000/ai-policy">关于AI标注</a></small></p>',
        '<p><small>审核：样例组\u00A0· 2020年3月1日</small></p>',
        '<h2>更正</h2><ul><li>2020年3月3日星期二：三改为四。</li></ul>',
        '<h2>信息来源</h2><ul><li><a href="https://a.example/">公报</a>（某局）',
        '　<a href="https://b.example/1">存档（2020-03-01）</a></li>',
        '<li><a href="https://c.example/">访谈</a></li></ul>',
      ].join(''),
    );
  });

  it('and one that has nothing but its text says nothing else', () => {
    expect(items[1]?.html).toBe('<p>另一篇。</p>');
  });

  it('has its picture, categories, recording and people in RSS', () => {
    const [item = ''] = /<item>.*?<\/item>/su.exec(written('rss')) ?? [];
    for (const part of [
      '<dc:creator>林样例</dc:creator><dc:contributor>样例组</dc:contributor>',
      '<category>日报</category><category>潮汐</category>',
      '<guid isPermaLink="false">tag:localhost,2020-02-29:sample</guid>',
      '<enclosure url="http://localhost:3000/assets/a.mp3" length="1200" type="audio/mpeg">',
      '<media:content url="http://localhost:3000/a.png" medium="image" width="40" height="20"><media:description>月</media:description>',
    ])
      expect(item).toContain(part);
  });

  it('has its Markdown, categories, recording and people in Atom', () => {
    const [entry = ''] = /<entry.*?<\/entry>/su.exec(written('atom')) ?? [];
    for (const part of [
      '<link rel="related" href="http://localhost:3000/posts/2020/02/29/sample.md" type="text/markdown">',
      '<link rel="enclosure" href="http://localhost:3000/assets/a.mp3" type="audio/mpeg" length="1200">',
      '<author><name>林样例</name><uri>http://localhost:3000/authors/lin-demo</uri></author>',
      '<contributor><name>样例组</name><uri>http://localhost:3000/authors/mock</uri></contributor>',
      '<category term="日报"></category><category term="潮汐"></category>',
    ])
      expect(entry).toContain(part);
  });

  it('is whole in JSON Feed, where what there is not has no name', () => {
    const { items } = JSON.parse(written('json')) as { items: Record<string, unknown>[] };
    expect(items[0]).toMatchObject({
      title: '月亮 & 潮汐',
      summary: '编辑写的摘要。',
      image: 'http://localhost:3000/a.png',
      tags: ['日报', '潮汐'],
      authors: [{ name: '林样例', url: 'http://localhost:3000/authors/lin-demo' }],
      date_published: '2020-02-29T09:00:00.000Z',
      date_modified: '2020-03-03T01:00:00.000Z',
      attachments: [
        {
          url: 'http://localhost:3000/assets/a.mp3',
          mime_type: 'audio/mpeg',
          size_in_bytes: 1200,
          duration_in_seconds: 125,
        },
      ],
    });
    for (const name of ['image', '_review', 'attachments', 'language'])
      expect(items[1]).not.toHaveProperty(name);
  });

  it('is an episode in the podcast', () => {
    const podcast = writePodcast(context) ?? '';
    expect(head(podcast)).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?><?xml-stylesheet type="text/css" href="/assets/feed.css"?>',
        '<rss version="2.0" xml:lang="zh-Hans" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">',
        '<channel><title>样例晚报</title><link>http://localhost:3000/</link><description>样例晚报</description>',
        '<language>zh-cn</language><copyright>转载须注明出处</copyright>',
        '<atom:link rel="self" href="http://localhost:3000/podcast.xml" type="application/rss+xml"></atom:link>',
        '<itunes:author>样例晚报</itunes:author>',
        '<itunes:image href="http://localhost:3000/icons/podcast-1400.png"></itunes:image>',
        '<itunes:explicit>false</itunes:explicit><itunes:type>episodic</itunes:type>',
        '<itunes:category text="News"></itunes:category>',
        '<div xmlns="http://www.w3.org/1999/xhtml"><meta name="viewport" content="width=device-width, initial-scale=1"></meta>',
        '<p>这是《样例晚报》的播客，给播客应用用。把这一页的网址添加到应用里，就能收到新录音。</p>',
        '<p><a href="http://localhost:3000/subscribe">订阅的各种办法</a><a href="http://localhost:3000/">在网站上阅读</a></p><p>转载须注明出处</p></div>',
      ].join(''),
    );
    expect(podcast).toContain(
      '<itunes:duration>125</itunes:duration><itunes:author>林样例</itunes:author><itunes:episodeType>full</itunes:episodeType>',
    );
  });
});

it.each([
  [{ kind: 'archive', page: 1 }, '样例晚报', '样例晚报', '/'],
  [
    { kind: 'category', slug: 'daily', page: 1 },
    '样例晚报 · 日报',
    '每日一份。',
    '/categories/daily',
  ],
  [
    { kind: 'author', id: 'lin-demo', page: 1 },
    '样例晚报 · 林样例',
    '写夜里的事。',
    '/authors/lin-demo',
  ],
] as const)(
  'the feed of %o says what it is the feed of, and leads there',
  (list, title, about, path) => {
    const url = `http://localhost:3000${path}`;
    const feed = feedOf(list);
    const [rss, atom] = [head(writeFeed(feed, 'rss')), head(writeFeed(feed, 'atom'))];
    expect(rss).toContain(
      `<channel><title>${title}</title><link>${url}</link><description>${about}</description><language>zh-Hans</language><copyright>转载须注明出处</copyright>`,
    );
    expect(atom).toContain(`<title>${title}</title><subtitle>${about}</subtitle>`);
    expect(atom).toContain(`<link rel="alternate" href="${url}" type="text/html">`);
    expect(atom).toContain(
      '<icon>http://localhost:3000/icon.svg</icon><rights>转载须注明出处</rights>',
    );
    expect(JSON.parse(writeFeed(feed, 'json'))).toMatchObject({
      ...{ title, description: about, home_page_url: url },
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    });
    for (const xml of [rss, atom])
      expect(xml).toContain(
        `<p><a href="http://localhost:3000/subscribe">订阅的各种办法</a><a href="${url}">在网站上阅读</a></p>`,
      );
  },
);
