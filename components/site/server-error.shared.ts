/**
 * Words of a page that the server fails to render: the reader's script and Next's error boundary
 * show the same.
 */
const serverError = {
  lang: 'zh-Hans',
  title: '出错了',
  hint: '这一页暂时打不开，请稍后再试。',
  retry: '再试一次',
  home: { href: '/', text: '回到首页' },
};

/** The same in Traditional script. */
const serverErrorHant: typeof serverError = {
  lang: 'zh-Hant',
  title: '出錯了',
  hint: '這一頁暫時打不開，請稍後再試。',
  retry: '再試一次',
  home: { href: '/hant', text: '回到首頁' },
};

/** Gives the words in the script of an address. */
export function serverErrorAt(path: string): typeof serverError {
  return /^\/hant(?=\/|$)/u.test(path) ? serverErrorHant : serverError;
}

/** Style sheet of pages that are made without Next: the site's own has a name that only Next knows. */
export const NOTICE_STYLE = '/assets/notice.css';
