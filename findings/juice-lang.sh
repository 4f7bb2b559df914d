#!/usr/bin/env bash
# juice 11.1.1 leaves a rule out, without a word, where its selector has `:lang()`, `:is()` or a list in `:not()`: it is
# neither in the elements nor kept in the style sheet, which is taken away. `:has()`, `:where()` and `[lang|=zh]` it knows.
# A good guess: what cannot be written into elements is kept in `<style>`, as it does with `@media` and `:hover`; or it
# says so.
# An e-mail in two languages sets its Chinese by `:lang(zh)`: its fonts and its upright emphasis are gone, and only
# the e-mail shows it. Our e-mails and articles for WeChat are made with inline styles from the start (lib/email/styles.ts,
# lib/wechat/styles.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund juice@11.1.1
cat >ask.cjs <<'JS'
const juice = require('juice');

const selectors = ['p', '[lang|=zh]', 'p:has(b)', ':where(p)', 'p:hover', 'p:lang(zh)', ':is(p, h2)', 'p:not(.a, .b)'];
for (const selector of selectors)
  console.log(selector, juice(`<style>${selector}{color:red}</style><p lang="zh-Hans"><b>b</b></p>`).replace(/\s+/g, ' ').trim());
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = 'p <p lang="zh-Hans" style="color: red;"><b>b</b></p>
[lang|=zh] <p lang="zh-Hans" style="color: red;"><b>b</b></p>
p:has(b) <p lang="zh-Hans" style="color: red;"><b>b</b></p>
:where(p) <p lang="zh-Hans" style="color: red;"><b>b</b></p>
p:hover <style> p:hover { color: red; } </style><p lang="zh-Hans"><b>b</b></p>
p:lang(zh) <p lang="zh-Hans"><b>b</b></p>
:is(p, h2) <p lang="zh-Hans"><b>b</b></p>
p:not(.a, .b) <p lang="zh-Hans"><b>b</b></p>' ] || { echo 'This has changed.' >&2; exit 1; }
