/** Where the search page is; its query is `q`. */
export const SEARCH_PAGE = '/search';

/** What the panel says. */
export const searchStrings = {
  label: '搜索文章',
  placeholder: '搜索文章、作者、拼音',
  results: '搜索结果',
  close: '关闭',
  recent: '最近搜索',
  clear: '清除',
  nothing: '没有找到文章。',
  halfDate: '日期要写成 2026、2026-02 或 2026-02-28。',
  didYouMean: '是不是要找：',
  category: '分类',
  latest: '最新',
  failed: '暂时搜索不了，请按回车打开搜索页。',
  all: (total: number) => `全部${String(total)}篇`,
  found: (total: number) => `找到${String(total)}篇`,
  keys: '↑↓ 选择　回车 打开　Esc 关闭',
} as const;
