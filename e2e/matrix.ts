/** A page type, by one page of its kind, and what that page must say. */
export type PageCase = {
  /** The page type. */
  name: string;
  /** Its path as a reader would write it. */
  path: string;
  /** `<title>`. */
  title: string;
  /** The description it states to machines. */
  description: string;
  /** Status it is answered with. */
  status: 200 | 404;
};

/** Description of the site, which a page without one of its own has. */
const SITE_DESCRIPTION = '《样例晚报》是测试用的报刊，里面的人、事、数字都是虚构的。';

/** Widths of the window in CSS pixels: a phone, a desk. */
export const widths = [390, 1280] as const;

/** Width in CSS pixels at which WCAG 2.2, 1.4.10 (reflow) asks for no scrolling to the side. */
export const REFLOW_WIDTH = 320;

const suffix = ' · 样例晚报';

const page = (name: string, path: string, title: string, description = SITE_DESCRIPTION) =>
  ({ name, path, title: title + suffix, description, status: 200 }) satisfies PageCase;

const notFound = {
  name: 'not found',
  path: '/no-such-page',
  title: '没有这一页' + suffix,
  description: SITE_DESCRIPTION,
  status: 404,
} satisfies PageCase;

const frontPage = page('front page', '/', '', SITE_DESCRIPTION);
frontPage.title = '样例晚报 · 虚构的日子';

/** Every page type in the fictional newsroom. */
export const newsroomPages: readonly PageCase[] = [
  frontPage,
  page('article', '/posts/2020/02/29/all-elements', '每一种元素各一个', '编辑写的摘要。'),
  page(
    'article with every block',
    '/posts/2020/02/27/blocks',
    '正文里的每一种块',
    '测试用：代码、提示框、表格、图片、视频。',
  ),
  page(
    'article in English',
    '/posts/2019/12/31/english',
    'A fictional note in English: nothing here is real',
    'This paragraph exists for the tests only. It says nothing about "real" events.',
  ),
  page('archive', '/posts', '归档'),
  page('archive, page 2', '/posts/page/2', '归档（第2页）'),
  page('year', '/posts/2020', '2020年的文章'),
  page('month', '/posts/2020/03', '2020年3月的文章'),
  page('month, page 2', '/posts/2020/03/page/2', '2020年3月的文章（第2页）'),
  page('day', '/posts/2020/02/29', '2020年2月29日星期六的文章'),
  page('categories', '/categories', '分类'),
  page('category', '/categories/daily', '日报', '测试用的分类。'),
  page('category, page 2', '/categories/daily/page/2', '日报（第2页）', '测试用的分类。'),
  page('category with a Chinese slug', '/categories/虚构栏目', '虚构栏目'),
  page('category with a Chinese slug, page 2', '/categories/虚构栏目/page/2', '虚构栏目（第2页）'),
  page('empty category', '/categories/empty', '空分类', '没有文章的分类。'),
  page('authors', '/authors', '作者'),
  page('author', '/authors/lin-demo', '林样例', '测试用的虚构人物。'),
  page('author, page 2', '/authors/lin-demo/page/2', '林样例（第2页）', '测试用的虚构人物。'),
  page('author without articles', '/authors/no-articles', '未署名者'),
  page(
    'article with sources and corrections',
    '/posts/2020/03/10/ai-daily-news',
    '虚构日报第10号：样例镇的一天',
    '这一段只为测试而写，样例镇并不存在。第二段有重点。也有“引号”。',
  ),
  page('tags', '/tags', '标签'),
  page('tag', '/tags/连续样例', '标签“连续样例”'),
  page('tag, page 2', '/tags/连续样例/page/2', '标签“连续样例”（第2页）'),
  page('names', '/names', '译名'),
  page('name', '/names/样例镇', '样例镇', '也作Yangli Town。'),
  page('sources', '/sources', '信息来源', '文章依据的材料，按媒体分列。'),
  page('outlet', '/sources/样例通讯社', '来自样例通讯社的信息来源'),
  page('series', '/series/样例镇三日', '系列“样例镇三日”'),
  page('corrections', '/corrections', '更正', '发表以后改了什么，逐条记在这里。'),
  page('subscribe', '/subscribe', '订阅', '新文章一发表，就送到你手边：选一种顺手的办法。'),
  page('search', '/search', '搜索'),
  page('search results', '/search?q=样例镇', '搜索“样例镇”'),
  page('search without results', '/search?q=没有这样的词', '搜索“没有这样的词”'),
  page('page', '/about', '关于测试编辑部', '这是自动测试用的虚构内容，与任何真实的人和事无关。'),
  notFound,
];
