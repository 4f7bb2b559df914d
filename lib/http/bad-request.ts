import { pathsIn } from '@/lib/addresses/urls';
import { settingsScript } from '@/lib/reading-settings.shared.mjs';
import type { Locale } from '@/lib/site';
import { NOT_STORED } from './cache-control';

/** Words of the page for an address that cannot be decoded, by script. */
const WORDS: Readonly<
  Record<Locale, Record<'lang' | 'title' | 'hint' | 'home' | 'search', string>>
> = {
  'zh-hans': {
    lang: 'zh-Hans',
    title: '网址有误',
    hint: '这个网址不完整，或含有无法识别的字符。',
    home: '回到首页',
    search: '搜索',
  },
  'zh-hant': {
    lang: 'zh-Hant',
    title: '網址有誤',
    hint: '這個網址不完整，或含有無法辨識的字元。',
    home: '回到首頁',
    search: '搜尋',
  },
};

/** The answer to an address that cannot be decoded, in the locale that its beginning names. */
export function badRequest(locale: Locale): Response {
  const headers = { ...NOT_STORED, 'content-type': 'text/html; charset=utf-8' };
  return new Response(page(locale), { status: 400, headers });
}

/**
 * The page for an address that cannot be decoded. No route can have it, so no view is rendered: it brings its own
 * style sheet, and heeds the reader's theme by the script that the policy allows already.
 */
function page(locale: Locale): string {
  const { lang, title, hint, home, search } = WORDS[locale];
  const to = pathsIn(locale);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/assets/notice.css">
<script>${settingsScript}</script>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${hint}</p>
<p><a href="${to.home()}">${home}</a> <a href="${to.search()}">${search}</a></p>
</main>
</body>
</html>
`;
}
