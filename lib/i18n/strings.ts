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
  readingSettings: '阅读设置',
  face: '字体',
  faceSans: '黑体',
  faceSerif: '宋体',
  size: '字号',
  sizeSmall: '小',
  sizeMedium: '标准',
  sizeLarge: '大',
  sizeLarger: '较大',
  sizeLargest: '最大',
  theme: '外观',
  themeSystem: '跟随系统',
  themeLight: '浅色',
  themeDark: '深色',
  contents: '目录',
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
