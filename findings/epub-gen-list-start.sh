#!/usr/bin/env bash
# epub-gen-memory 1.1.2 takes `start` from lists and `value` from their items, in EPUB 3 too: a list that goes on with 3
# after a picture begins with 1 again, and `datetime` of `time` is gone. It tells of it with `verbose: true` alone.
# A good guess: the content documents of EPUB 3 are XHTML of HTML (EPUB 3.3, section 6.1), where these attributes
# stand, as do `time`, `details` and `ruby`, which it leaves; for EPUB 2 it has another list of what may be.
# Where an article refers to its numbers ("见第 3 条") the book says another thing than the page. We make no EPUB; in our
# feeds, e-mails and articles for WeChat lists keep their numbers (lib/feeds/portable-html.ts, lib/wechat/lists.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund epub-gen-memory@1.1.2 fflate@0.8.2
cat >ask.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate';
import generator from 'epub-gen-memory';

const html =
  '<ol start="3"><li>third</li><li value="9">ninth</li></ol><p><time datetime="2026-02-28">day</time></p><p><ruby>a<rt>b</rt></ruby></p>';
const told = [];
console.log = (...words) => told.push(words);
const options = { title: 'Book', lang: 'zh-Hans', version: 3 };
const book = await (generator.default ?? generator)(options, [{ title: 'One', content: html }]);
const files = Object.entries(unzipSync(new Uint8Array(book)));
const [, chapter] = files.find(([name]) => /\/0_[^/]*\.xhtml$/.test(name));
console.info(/<ol.*(?=\s*<\/body>)/.exec(strFromU8(chapter))[0]);
console.info('messages:', told.length);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<ol><li>third</li><li>ninth</li></ol><p><time>day</time></p><p><ruby>a<rt>b</rt></ruby></p>
messages: 0' ] || { echo 'This has changed.' >&2; exit 1; }
