import type { Locale } from '@/lib/site';
import { moonPhases, principalPhases } from './moon-names';
import { shared } from './shared-strings';
import { subscribe } from './subscribe-strings';
import { zhHant } from './zh-hant/strings';

/** Words about articles that were withdrawn, in simplified Chinese. */
const withdrawal = {
  withdrawal: '撤稿',
  withdrawnTitle: (title: string) => `【撤稿】${title}`,
  withdrawnOn: (day: string) => `本文已于${day}撤回。`,
  withdrawnReason: (reason: string) => `原因：${reason}`,
  correctionOf: (title: string) => `更正：${title}`,
};

/** Words about what articles rest on, in simplified Chinese. */
const sources = {
  sources: '信息来源',
  sourcesAbout: '文章依据的材料，按媒体分列。',
  sourcesFrom: (outlet: string) => `来自${outlet}的信息来源`,
  sourceCount: (count: number) => `${String(count)}条信息来源`,
  citedIn: '依据它的文章',
  archivedOn: (day?: string) => (day ? `存档（${day}）` : '存档'),
  citedAt: (nth: number | null) => `回到正文${nth === null ? '' : `第${String(nth)}处`}`,
};

/** Words that lead on from an article and in lists, in simplified Chinese. */
const goingOn = {
  label: (name: string) => `${name}：`,
  relatedArticles: '相关文章',
  relatedBy: {
    series: (names: string) => `同一系列“${names}”`,
    tags: (names: string) => `同有标签：${names}`,
    category: (names: string) => `同在“${names}”`,
    text: () => '内容相近',
  },
  sameDay: '同一期的其他文章',
  more: '更多',
  notToday: '今天还没有新的一期，这是最近的一期。',
  notTodayWays: '想在出刊时收到？',
};

/** Interface text in simplified Chinese; the other locales have the same keys. */
const zhHans = {
  ...goingOn,
  ...sources,
  ...withdrawal,
  ...shared,
  htmlLang: 'zh-Hans',
  poster: '分享海报',
  otherScript: { mark: '繁', rest: '體版' },
  converted: '本文由繁体自动转换，用词可能有误。',
  reportWord: '报告用词错误',
  primaryNavigation: '主导航',
  breadcrumbs: '当前位置',
  home: '首页',
  archive: '归档',
  categories: '分类',
  about: '关于',
  contents: '目录',
  laterPeriod: '往后',
  periodSteps: '前后各期',
  pinned: '置顶',
  moonPhases,
  principalPhases,
  moreArticles: (count: number) => `还有${String(count)}篇`,
  calendarOf: (month: string) => `${month}月历`,
  footerNavigation: '页脚导航',
  reading: '阅读',
  ...subscribe,
  colophon: '用读者设备上的字体排印；不跟踪读者。',
  licence: '许可协议',
  reportTo: '联系与举报',
  scanToRead: '长按或扫码，阅读全文',
  updatedOn: '更新于',
  filedUnder: '分类',
  noArticles: '还没有文章。',
  noCategories: '还没有分类。',
  noAuthors: '还没有作者。',
  noTags: '还没有标签。',
  noSignedArticles: '还没有署名文章。',
  newer: '较新',
  older: '较早',
  pagination: '翻页',
  notFound: '没有这一页',
  notFoundHint: '网址可能有误，或者这篇文章还没有发表。',
  backHome: '回到首页',
  minutes: (count: number) => `约${String(count)}分钟`,
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
  searchBusy: '正在搜索的人很多，请稍等片刻再试。',
  searchNothing: '没有找到文章。',
  searchNothingHint: '可以换个说法，少用几个词，或者从这里看起。',
  searchByWords: (words: readonly string[]) =>
    `没有一字不差的，以下文章含有${words.map((word) => `“${word}”`).join('、')}。`,
  searchByPinyin: (words: readonly string[]) =>
    words.length === 0
      ? '没有一字不差的，以下是拼音相符的标题和作者。'
      : `没有一字不差的，以下是拼音相符的标题、作者和${words.map((word) => `“${word}”`).join('、')}。`,
  nearestTitles: '标题相近的文章',
  sortRelevance: '最相关',
  previousPage: '上一页',
  nextPage: '下一页',
  tags: '标签',
  tagOf: (name: string) => `标签“${name}”`,
  names: '译名',
  withName: (name: string) => `用了“${name}”各种写法的文章`,
  seriesOf: (name: string) => `系列“${name}”`,
  // A label names AI and generation (生成): GB 45438-2025, docs/trust.md. The first is none, and names no generation.
  aiLevels: {
    none: '写作没有用AI',
    assisted: 'AI辅助生成',
    generated: '由AI生成',
  },
  aiExplained: '关于AI标注',
  reviewed: '审核',
  correctionsAbout: '发表以后改了什么，逐条记在这里。',
  correctionsOf: (count: number) => `全部${String(count)}条更正`,
  minorCorrection: '笔误',
  noCorrections: '还没有更正。',
  staleNotice: '这是一篇旧文',
  staleExplained: '，此后没有修订，其中的情况和数字可能已经改变。',
  publishedOn: '发表于',
  articleSteps: '前后文章',
  mistakes: (count: number) => `内容有${String(count)}处错误，改好才能发布`,
  previewedAt: '预览的时间',
  leavePreview: '退出预览',
  standings: { draft: '草稿', scheduled: '定时' },
  editThisPage: '在版本库里修改本页',
  copy: (name: string) => `复制${name}`,
  wechat: '公众号版',
  wechatHint: '先复制正文，粘贴到公众号编辑器；再逐项复制标题、摘要、作者和原文链接。',
  wechatTitle: '标题',
  wechatUrl: '原文链接',
  wechatPictures: '图片',
  wechatPicturesHint:
    '封面是 2.35 : 1，次条的方形从中截取。一组 3 : 4 的图可以发到朋友圈或小红书：封面、各节首段、二维码。',
  pictureOfSeries: (place: number, total: number) => `第${String(place)}张，共${String(total)}张`,
  wechatUploads: (count: number) => `要上传的图片（${String(count)}张）`,
  wechatUploadsHint: '这些图片在本站，公众号不收外链：请下载后在编辑器里逐张替换。',
  wechatFormulas: (count: number) => `公式（${String(count)}处）`,
  wechatFormulasHint: '公众号不能显示公式，正文里是它们的 LaTeX 源码；要好看，请换成截图。',
  email: '邮件版',
  emailHint: '把 HTML 粘贴到邮件服务的源代码编辑器里，纯文本粘贴到纯文本一栏。',
  emailSubject: '主题',
  emailText: '纯文本',
  emailPreview: '预览',
  readArticle: '阅读全文',
  readEditionOnSite: '在网站上阅读本期',
  references: '参考来源',
  recordingAt: '录音：',
  recording: (time: string) => `录音${time}`,
  download: '下载',
  listen: (time: string) => `收听录音${time}`,
  podcast: '播客',
  feedNotice: (name: string) =>
    `这是《${name}》的订阅源，给阅读器用。把这一页的网址复制到阅读器里，就能收到新文章。`,
  podcastNotice: (name: string) =>
    `这是《${name}》的播客，给播客应用用。把这一页的网址添加到应用里，就能收到新录音。`,
  feedWays: '订阅的各种办法',
  readOnSite: '在网站上阅读',
};

/** The keys that each locale's text has. */
export type Strings = typeof zhHans;

const strings: Record<Locale, Strings> = {
  'zh-hans': zhHans,
  'zh-hant': zhHant,
};

/** Interface text of a locale. */
export function getStrings(locale: Locale): Strings {
  return strings[locale];
}
