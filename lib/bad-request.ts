/** The page for an address that cannot be decoded. No route can have it, so it needs none. */
export const BAD_REQUEST_PAGE =
  '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<link rel="icon" href="/icon.svg"><title>网址有误</title><h1>网址有误</h1><p>这个网址不完整或含有无法识别的字符。</p><p><a href="/">回到首页</a></p></html>';
