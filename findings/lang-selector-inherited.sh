#!/usr/bin/env bash
# `:lang(zh)` in documents without a browser: in jsdom 26.1.0 it takes `<p lang="zh-Hant-TW">`, but no `<p>` that has its
# language from `<html lang="zh-CN">`, which `:lang(zh-CN)` takes; in happy-dom 21.0.4 neither. linkedom 0.18.15 takes both.
# A good guess: `:lang(zh)` takes an element whose language, its own or inherited, is zh or begins with `zh-` (Selectors 4,
# section 7.2).
# A tool that treats the Chinese passages of a page so passes over all of them, and says nothing. We take no element by a
# language in this way: lib/script-conversion/html reads the attribute on the way down the tree.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund linkedom@0.18.15 jsdom@26.1.0 happy-dom@21.0.4
cat >ask.mjs <<'JS'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const html =
  '<!doctype html><html lang="zh-CN"><body><p>甲</p><p lang="zh-Hant-TW">乙</p><p lang="en">c</p></body></html>';
const { document } = new Window();
document.write(html);
const documents = {
  jsdom: new JSDOM(html).window.document,
  'happy-dom': document,
  linkedom: parseHTML(html).document,
};

for (const [name, page] of Object.entries(documents))
  for (const range of ['zh', 'zh-CN']) {
    const found = [...page.querySelectorAll(`p:lang(${range})`)].map((each) => each.textContent);
    console.log(name, range, found.join(' ') || '-');
  }
process.exit();
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'jsdom zh 乙
jsdom zh-CN 甲
happy-dom zh -
happy-dom zh-CN -
linkedom zh 甲 乙
linkedom zh-CN 甲' ] || { echo 'This has changed.' >&2; exit 1; }
