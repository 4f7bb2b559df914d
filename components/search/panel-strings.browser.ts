import { inScript } from '@/components/ui/in-script.browser';

/** Address of the search page; its query is `q`. */
export const SEARCH_PAGE = inScript('/search', '/hant/search');

/** Address that answers the panel's searches, up to the query `q`. */
export const SEARCH_API = inScript('/api/search?', '/api/search?in=hant&');

/** Words of the panel. */
export const searchStrings = inScript(
  {
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
  },
  {
    label: '搜尋文章',
    placeholder: '搜尋文章、作者、拼音',
    results: '搜尋結果',
    close: '關閉',
    recent: '最近搜尋',
    clear: '清除',
    nothing: '沒有找到文章。',
    halfDate: '日期要寫成 2026、2026-02 或 2026-02-28。',
    didYouMean: '是不是要找：',
    category: '分類',
    latest: '最新',
    failed: '暫時無法搜尋，請按 Enter 開啟搜尋頁。',
    all: (total) => `全部${String(total)}篇`,
    found: (total) => `找到${String(total)}篇`,
    keys: '↑↓ 選擇　Enter 開啟　Esc 關閉',
  },
);
