#!/usr/bin/env bash
# AutoCorrect 2.14.0 (autocorrect-node) puts blanks into names in Markdown: `slug: GPT-5发布` and `tags: [AI日报]` in front matter
# become `slug: GPT-5 发布` and `tags: [AI 日报]`, kramdown's `{#用GPT-5写}` becomes `{#用 GPT-5 写}`, which is no id any more, and `$x_中a$` becomes `$x_中 a$`; a
# note's `[^注A1]` is changed at both ends. Addresses of links, titles of pictures, `[[wiki links]]` and code stay.
# A good guess: what sets blanks between Chinese and Latin leaves all names alone, not some of them; a slug is an address.
# An editor who runs it over an archive moves posts to other addresses and breaks links to headings. We show the space by
# CSS (docs/typography.md), and no blank has to be written.
# Needs npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent autocorrect-node@2.14.0
cat >seen.cjs <<'JS'
const { formatFor } = require('autocorrect-node');
console.log('autocorrect-node', require('autocorrect-node/package.json').version);
for (const text of [
  '---\nslug: GPT-5发布\ntags: [AI日报]\n---\n文\n',
  '# 用GPT-5写 {#用GPT-5写}\n',
  '数$x_中a$与`中a`\n',
  '注[^注A1]\n\n[^注A1]: 文\n',
  '[见AI日报](/posts/AI日报) [[AI日报]]\n',
])
  console.log(formatFor(text, 'a.md').trim().replaceAll('\n', '⏎'));
JS
seen=$(node seen.cjs)
echo "$seen"
[ "$seen" = 'autocorrect-node 2.14.0
---⏎slug: GPT-5 发布⏎tags: [AI 日报]⏎---⏎文
# 用 GPT-5 写 {#用 GPT-5 写}
数$x_中 a$与`中a`
注[^注 A1]⏎⏎[^注 A1]: 文
[见 AI 日报](/posts/AI日报) [[AI日报]]' ] || { echo 'This has changed.' >&2; exit 1; }
