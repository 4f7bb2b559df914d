#!/usr/bin/env bash
# subtitle 4.2.2 and srt-to-vtt 1.1.3 make WebVTT of SubRip and leave `<` and `&` as they are: of 他在读<月亮>。 they make
# the same, which is an element 月亮 to WebVTT, so the film shows 他在读。 subsrt-ts 2.1.2 takes the title out itself. The
# other way subtitle and subsrt-ts leave the escapes: &lt;月亮&gt; is shown letter by letter.
# A good guess: a text that goes from one format to the other says the same. SubRip has no escapes, WebVTT must have
# them for these two signs (WebVTT, "WebVTT cue text span").
# Half-width angle brackets are a common way to type a book's title, 《月亮》, where the marks of full width are far from
# the hand; just the title goes. We write no subtitles.
# Seen on 2026-11-29 with Node 20.20.2, read by webvtt-parser 2.2.0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund subtitle@4.2.2 srt-to-vtt@1.1.3 subsrt-ts@2.1.2 webvtt-parser@2.2.0
cat >ask.mjs <<'JS'
import srtToVtt from 'srt-to-vtt';
import subsrt from 'subsrt-ts';
import { parseSync, stringifySync } from 'subtitle';
import parser from 'webvtt-parser';

const srt = '1\n00:00:01,000 --> 00:00:02,000\n他在读<月亮>。\n';
const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n&lt;月亮&gt;\n';
const shown = (words) => words.map(({ value, children }) => (children ? shown(children) : value)).join('');
const inFilm = (file) => shown(new parser.WebVTTParser().parse(file, 'metadata').cues[0].tree.children);
console.log('subtitle', inFilm(stringifySync(parseSync(srt), { format: 'WebVTT' })));
const stream = srtToVtt();
const chunks = [];
stream.on('data', (chunk) => chunks.push(chunk));
const ended = new Promise((resolve) => stream.on('end', resolve));
stream.end(srt);
await ended;
console.log('srt-to-vtt', inFilm(Buffer.concat(chunks).toString()));
console.log('subsrt-ts', inFilm(subsrt.convert(srt, { format: 'vtt' }).replaceAll('\r', '')));
console.log('subtitle, back', stringifySync(parseSync(vtt), { format: 'SRT' }).trim().split('\n').at(-1));
console.log('subsrt-ts, back', subsrt.convert(vtt, { format: 'srt' }).trim().split('\n').at(-1));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'subtitle 他在读。
srt-to-vtt 他在读。
subsrt-ts 他在读。
subtitle, back &lt;月亮&gt;
subsrt-ts, back &lt;月亮&gt;' ] || { echo 'This has changed.' >&2; exit 1; }
