#!/usr/bin/env bash
# biblatex-csl-converter 3.2.2 writes `langid = {pinyin}` for a work of `langid = {chinese}`, so that Chinese in characters is
# Chinese in Latin letters afterwards. Japanese and German stay what they were.
# A good guess: who reads BibLaTeX and writes BibLaTeX writes the language that was read; it knows both names.
# A bibliography typeset from it hyphenates by another language, and a list of Chinese works has no Chinese in it. In
# CSL it says zh-CN of both. We write no BibLaTeX.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.2.2
cat >ask.mjs <<'JS'
import { BibLatexExporter, BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

for (const langid of ['chinese', 'japanese', 'ngerman']) {
  const { entries } = new BibLatexParser(`@book{a, title={论月亮}, langid={${langid}}}`).parse();
  const written = /langid = \{.*?\}/u.exec(new BibLatexExporter(entries).parse())[0];
  console.log(langid, '->', written, new CSLExporter(entries).parse()[1].language);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'chinese -> langid = {pinyin} zh-CN
japanese -> langid = {japanese} ja-JP
ngerman -> langid = {ngerman} de-DE' ] || { echo 'This has changed.' >&2; exit 1; }
