import { createSnapshot, type Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import type { FullArticle } from '@/lib/feeds/item-html';
import { site as theSite, type Site } from '@/lib/site';
import { aCategory, anArticle, anAuthor } from '../an-article';

/** A fictional site. */
export const site: Site = {
  ...theSite,
  builtAt: new Date('2020-01-01T00:00:00Z'),
  pageSize: 4,
};

const person = (id: string, name: string) => anAuthor({ id, name });
const daily = aCategory({ slug: '日报', name: '日报 & <新闻>' });

const AUDIO = '/assets/content/always/plain-0123456789abcdef.mp3';

/** Things that no feed may stumble over, each in a post of its own. */
const hostile: Record<string, Partial<Article> & { body?: string }> = {
  plain: {
    body: '<p>平常的一篇。</p>',
    audio: { src: AUDIO, type: 'audio/mpeg', bytes: 12_345_678, seconds: 3723 },
  },
  markup: {
    title: ']]> & <b>粗</b> &amp; "引号" \'单引号\'',
    description: ']]> & <i> &amp; &lt; 标签 <video> 的用法 <!-- 与 --> 1 < 2',
    tags: ['<标签>', 'a & b'],
    audio: {
      src: 'https://a.example/%E9%9F%B3.m4a?a=1&b=2',
      type: 'audio/mp4',
      bytes: null,
      seconds: null,
    },
    body: '<p>结束 ]]> 与 &#x26; 与 &#x3C;b> 与 &#x26;amp;</p>',
  },
  characters: {
    title: '控制\u0000\u0008\u000B\u001F\uFFFE字符，孤\uD800立\uDC00的代理，表情👩‍👩‍👧🌙',
    description: '\u0001\u0002',
    body: '<p>正文\u0000\u0007里\uFFFF也有🌙</p>',
  },
  bidi: {
    title: 'RTL \u200Fעברית\u200E 与 \u202Bعربي\u202C',
    body: '<p dir="rtl">\u200Fשלום\u200E</p>',
    lang: 'he',
  },
  long: { title: '长'.repeat(300), body: `<p>${'很长的一段。'.repeat(5000)}</p>` },
  crowd: {
    authors: Array.from({ length: 40 }, (_, at) =>
      person(`a${String(at)}`, `作者${String(at)} & 子`),
    ),
    body: '<p>四十人。</p>',
  },
  silent: { description: '', categories: [], tags: [], body: '' },
  updated: {
    updatedAt: '2020-05-01T00:00:00.000Z',
    corrections: [{ date: '2020-06-01T00:00:00.000Z', note: '三改为四。', minor: false }],
    sources: [
      { title: '来源 <一>', url: 'https://example.com/?a=1&b=2', publisher: '甲', date: null },
    ],
    ai: { level: 'assisted', note: '翻译' },
    reviewers: [person('lin', '林样例')],
    reviewedAt: '2020-05-02T00:00:00.000Z',
    body: '<p>改过。</p>',
  },
};

const HUGE_FILE = '/assets/content/always/huge.jpg';
const HUGE = { src: HUGE_FILE, path: HUGE_FILE, width: 20_000, height: 30_000, color: null };

/** The articles of the fictional site with their bodies, newest first. */
export const full: FullArticle[] = Object.entries(hostile).map(
  ([slug, { body = '', ...fields }], at) => ({
    article: article(slug, at, fields),
    body,
    cover: slug === 'plain' ? { ...HUGE, alt: '巨幅 <图>', caption: '图注', credit: null } : null,
  }),
);

/** Public content of the fictional site. */
export const content: Snapshot = createSnapshot(
  {
    folder: '',
    articles: full.map((each) => each.article),
    authors: [person('lin', '林样例'), person('mock', '样例组')],
    categories: [daily],
    pages: [],
  },
  site.pageSize,
);

function article(slug: string, at: number, fields: Partial<Article>): Article {
  const day = `2020-03-${String(28 - at).padStart(2, '0')}`;
  return anArticle({
    ...{ id: `${day}/${slug}`, slug, day, publishedAt: `${day}T09:00:00.000Z` },
    ...{ title: `题目 ${slug}`, description: '摘要。', source: `posts/${day}-${slug}.md` },
    authors: [person('lin', '林样例'), person('mock', '样例组')],
    categories: [daily],
    ...fields,
  });
}
