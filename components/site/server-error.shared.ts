/** What is said when the server fails to render a page: the reader's script and Next's error boundary say the same. */
export const serverError = {
  lang: 'zh-Hans',
  title: '出错了',
  hint: '这一页暂时打不开，请稍后再试。',
  retry: '再试一次',
  home: '回到首页',
} as const;

/** The page has no stylesheet then: a column in the middle. */
export const serverErrorStyle =
  'max-width:36rem;margin:20vh auto;padding:0 1.25rem;font:1.0625rem/1.8 system-ui,sans-serif';
