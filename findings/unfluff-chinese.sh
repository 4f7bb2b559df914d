#!/usr/bin/env bash
# unfluff 3.2.0, which takes the article out of a page, finds no text in Chinese, though it has a list of stop words for it: it
# looks for them between blanks. Without `og:title` it takes the longer piece of 论月亮 - 月亮日报, the name of the site.
# A good guess: a library with a list for Chinese finds Chinese; the same page in English gives the whole text.
# What saves pages by it has the title of ours, as they name it by itself (`og:title`), and no word of the text.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund unfluff@3.2.0
cat >ask.mjs <<'JS'
import unfluff from 'unfluff';

const english = 'The moon rose over the river, and we looked at it for a long time, as nobody wanted to go.';
const chinese = '我们在河边看月亮，因为这是中秋节，所以大家都来了，没有人想在它落下去之前回家，可是天已经晚了。';
const named = '<meta property="og:title" content="论月亮">';
for (const [language, head, sentence] of [
  ['en', '<title>On the moon - Moon</title>', english],
  ['zh', '<title>论月亮 - 月亮日报</title>', chinese],
  ['zh', `<title>论月亮 - 月亮日报</title>${named}`, chinese],
]) {
  const page = `<html lang="${language}"><head>${head}</head><body><article>${`<p>${sentence}</p>`.repeat(6)}</article></body></html>`;
  const { title, text } = unfluff(page, language);
  console.log(language, title, text.length);
}
JS
seen=$(node ask.mjs 2>/dev/null)
echo "$seen"
[ "$seen" = 'en On the moon 550
zh 月亮日报 0
zh 论月亮 0' ] || { echo 'This has changed.' >&2; exit 1; }
