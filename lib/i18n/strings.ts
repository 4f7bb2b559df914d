import type { MoonPhase, PrincipalPhase } from '@/lib/moon/moon-of-day';
import type { Locale } from '@/lib/site';

/** The names of the phases; the four principal ones name a day. */
const moonPhases: Record<MoonPhase, string> = {
  new: '朔',
  'waxing-crescent': '娥眉月',
  'first-quarter': '上弦月',
  'waxing-gibbous': '盈凸月',
  full: '望（满月）',
  'waning-gibbous': '亏凸月',
  'last-quarter': '下弦月',
  'waning-crescent': '残月',
};

/** The principal phases in a calendar's cell. */
const principalPhases: Record<PrincipalPhase, string> = {
  new: '朔',
  'first-quarter': '上弦',
  full: '望',
  'last-quarter': '下弦',
};

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
  today: '今日',
  pastEditions: '往期',
  earlierEdition: '上一期',
  laterEdition: '下一期',
  earlierPeriod: '往前',
  laterPeriod: '往后',
  periodSteps: '前后各期',
  pinned: '置顶',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekday: (name: string) => `星期${name}`,
  moonPhases,
  principalPhases,
  moonLit: (percent: number) => `月面亮${String(percent)}%`,
  editionNumber: (number: number) => `第${String(number)}期`,
  editionCount: (count: number) => `${String(count)}期`,
  moreArticles: (count: number) => `还有${String(count)}篇`,
  calendarOf: (month: string) => `${month}月历`,
  allArticles: '全部文章',
  updatedOn: '更新于',
  authorSeparator: '、',
  writtenBy: '作者',
  filedUnder: '分类',
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
