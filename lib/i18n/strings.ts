import type { Locale } from '@/lib/site';

/** Interface text in simplified Chinese; the other locales have the same keys. */
const zhHans = {
  htmlLang: 'zh-Hans',
  skipToContent: '跳到正文',
  primaryNavigation: '主导航',
  breadcrumbs: '当前位置',
  home: '首页',
  archive: '归档',
  categories: '分类',
  authors: '作者',
  about: '关于',
  theme: '外观',
  themeSystem: '跟随系统',
  themeLight: '浅色',
  themeDark: '深色',
  edition: '本期',
  allArticles: '全部文章',
  updatedOn: '更新于',
  authorSeparator: '、',
  listSeparator: ' · ',
  noArticles: '还没有文章。',
  noSignedArticles: '还没有署名文章。',
  newer: '较新',
  older: '较早',
  pagination: '翻页',
  notFound: '没有这一页',
  notFoundHint: '网址可能有误，或者这篇文章还没有发表。',
  backHome: '回到首页',
  characters: (count: number) => `${String(count)}字`,
  minutes: (count: number) => `约${String(count)}分钟`,
  articleCount: (count: number) => `${String(count)}篇文章`,
  pageOf: (page: number, pages: number) => `第${String(page)}页，共${String(pages)}页`,
  pageTitle: (title: string, page: number) =>
    page === 1 ? title : `${title}（第${String(page)}页）`,
  search: '搜索',
  searchHint:
    '引号内的词原样查找。用分类、作者、早于、不早于缩小范围，如：芯片 分类：日报 不早于：2026-01',
  searchLabel: '搜索文章',
  searchFor: (q: string) => `搜索“${q}”`,
  searchTooLong: (limit: number) => `搜索词太长：最多${String(limit)}个字符。`,
  searchTooManyTerms: (limit: number) => `词太多：最多${String(limit)}个，中间用空格隔开。`,
  searchBadDate: '日期要写成 2026、2026-02 或 2026-02-28。',
  searchNothing: '没有找到文章。',
  searchByWords: '没有一字不差的，以下文章含有其中每个词。',
  searchByPinyin: '没有这些字母，以下是拼音相符的标题和作者。',
  didYouMean: '您要找的是不是：',
  nearestTitles: '标题相近的文章',
  sortLabel: '排序',
  sortRelevance: '最相关',
  sortDate: '最新',
  previousPage: '上一页',
  nextPage: '下一页',
  signedBy: (name: string) => `${name}的文章`,
  archiveOf: (period: string) => `${period}的文章`,
};

/** The keys that each locale's text has. */
export type Strings = typeof zhHans;

const strings: Record<Locale, Strings> = { 'zh-hans': zhHans };

/** Interface text of a locale. */
export function getStrings(locale: Locale): Strings {
  return strings[locale];
}
