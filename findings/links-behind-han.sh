#!/usr/bin/env bash
# linkify-it 6.1.0 finds no address that stands right behind a Han character: 见https://example.com/a has none, with a blank it
# has one. linkifyjs 4.4.0 finds it, and takes the comma and the words behind it along; and of 写信给a@example.com it makes
# the address 写信给a@example.com. autolinker 4.1.5 and anchorme 3.0.8 end the address where the sentence goes on; the
# one in a mail autolinker does not find.
# A good guess: Chinese has no blanks, so what stands beside a Han character begins and ends there, as it does beside
# （ and ，. An address in ASCII has neither ， nor 写 in it.
# A comment or a mail in Chinese has its links dead, or alive and wrong. In our Markdown an address is a link where the
# author made it one.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund linkify-it@6.1.0 linkifyjs@4.4.0 autolinker@4.1.5 anchorme@3.0.8
cat >ask.mjs <<'JS'
import { createRequire } from 'node:module';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';

const require = createRequire(import.meta.url);
const Autolinker = require('autolinker').default;
const anchorme = require('anchorme').default;
const ways = {
  'linkify-it': (text) => new LinkifyIt().match(text)?.map(({ url }) => url),
  linkifyjs: (text) => find(text).map(({ href }) => href),
  autolinker: (text) => Autolinker.parse(text).map((match) => match.getAnchorHref()),
  anchorme: (text) => anchorme.list(text).map(({ string }) => string),
};
for (const text of ['见 https://example.com/a ，后', '见https://example.com/a，后', '写信给a@example.com吧']) {
  console.log(text);
  for (const [name, findIn] of Object.entries(ways)) console.log(' ', name, findIn(text)?.join(' ') || '–');
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '见 https://example.com/a ，后
  linkify-it https://example.com/a
  linkifyjs https://example.com/a
  autolinker https://example.com/a
  anchorme https://example.com/a
见https://example.com/a，后
  linkify-it –
  linkifyjs https://example.com/a，后
  autolinker https://example.com/a
  anchorme https://example.com/a
写信给a@example.com吧
  linkify-it –
  linkifyjs mailto:写信给a@example.com
  autolinker –
  anchorme a@example.com' ] || { echo 'This has changed.' >&2; exit 1; }
