#!/usr/bin/env bash
# webvtt-parser 2.2.0 leaves the semicolon of an escape in the words: 甲&amp;乙 is read as 甲&;乙, and &lt;月亮&gt; as <;月亮>;.
# It names no error.
# A good guess: an escape is the sign that it stands for, its semicolon included (WebVTT, "WebVTT cue
# text span": an HTML character reference); `&` and `<` can be written in no other way there.
# Who makes a transcript or a search index of a film's subtitles has these semicolons in it. Chinese subtitles need the
# escapes for book titles typed as <月亮>. We write no subtitles.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund webvtt-parser@2.2.0
cat >ask.mjs <<'JS'
import parser from 'webvtt-parser';

for (const words of ['甲&amp;乙', '他在读&lt;月亮&gt;', '月亮']) {
  const { cues, errors } = new parser.WebVTTParser().parse(`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`, 'metadata');
  console.log(words, '->', cues[0].tree.children.map(({ value }) => value).join(''), errors.length);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '甲&amp;乙 -> 甲&;乙 0
他在读&lt;月亮&gt; -> 他在读<;月亮>; 0
月亮 -> 月亮 0' ] || { echo 'This has changed.' >&2; exit 1; }
