#!/usr/bin/env bash
# vcard4-ts 0.4.1 leaves the parts of `ORG` in one text and takes the backslash of an escape away, so that 北京大学;天\;文系, two
# parts, is 北京大学;天;文系, three. Of `SORT-AS="Lin,Yutang"` it makes one value, and remarks on an unescaped comma.
# A good guess: it gives parts, as it does for a name (`N`). ORG is made of parts (RFC 6350, section 6.6.4), and SORT-AS of
# as many values as the name has, in quotation marks (section 5.9).
# SORT-AS is how a name in Chinese is put under its letter in a list by pinyin: it is compared as a whole, and a department
# is another one. ical.js 2.2.1 gives the parts. We read no address books.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund vcard4-ts@0.4.1 ical.js@2.2.1
cat >ask.mjs <<'JS'
import ICAL from 'ical.js';
import { parseVCards } from 'vcard4-ts';

const lines = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:林语堂', 'N;SORT-AS="Lin,Yutang":林;语堂;;;', 'ORG:北京大学;天\\;文系'];
const text = [...lines, 'END:VCARD', ''].join('\r\n');
const [{ N, ORG, nags }] = parseVCards(text).vCards;
console.log('vcard4-ts N', N.value.familyNames, N.value.givenNames);
console.log('vcard4-ts ORG', ORG[0].value);
console.log('vcard4-ts SORT-AS', N.parameters.SORT_AS, nags.map(({ description }) => description).join());
console.log('ical.js ORG', new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('org'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'vcard4-ts N [ '"'"'林'"'"' ] [ '"'"'语堂'"'"' ]
vcard4-ts ORG [ '"'"'北京大学;天;文系'"'"' ]
vcard4-ts SORT-AS [ '"'"'Lin,Yutang'"'"' ] Unescaped comma in parameter value
ical.js ORG [ '"'"'北京大学'"'"', '"'"'天;文系'"'"' ]' ] || { echo 'This has changed.' >&2; exit 1; }
