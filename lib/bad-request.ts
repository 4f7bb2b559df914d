import { NOT_STORED } from './cache-control';
import { settingsScript } from './reading-settings.shared.mjs';

/** The answer to an address that cannot be decoded. */
export function badRequest(): Response {
  const headers = { ...NOT_STORED, 'content-type': 'text/html; charset=utf-8' };
  return new Response(PAGE, { status: 400, headers });
}

/**
 * The page for an address that cannot be decoded. No route can have it, so no view is rendered: it brings its own
 * style sheet, and heeds the reader's theme by the script that the policy allows already.
 */
const PAGE = `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>网址有误</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/assets/notice.css">
<script>${settingsScript}</script>
</head>
<body>
<main>
<h1>网址有误</h1>
<p>这个网址不完整，或含有无法识别的字符。</p>
<p><a href="/">回到首页</a><a href="/search">搜索</a></p>
</main>
</body>
</html>
`;
