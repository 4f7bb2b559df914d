#!/usr/bin/env bash
# node 20.20.2 (ICU 78.2): Intl.Segmenter with `granularity: 'sentence'` gives an opening mark to the sentence before
# it, where no blank stands between: 走了。“后来呢？”他问。 is cut in 走了。“ and 后来呢？” and 他问。; （ after a stop goes with the stop,
# too. 「 and 《 do it as well.
# A good guess: an opening mark opens the sentence that it stands in. To the rules (UAX #29, SB9) opening and closing
# marks are one class, "Close", all of which may follow a stop; in English a blank stands before the next quotation,
# in Chinese never.
# Sentences so cut show a mark alone at their end, in a summary, in captions or to a synthetic voice. Our summaries
# are cut by our own rules (lib/chinese/excerpt.ts).
# Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.mjs <<'JS'
const sentences = new Intl.Segmenter('zh', { granularity: 'sentence' });
for (const text of [
  '走了。“后来呢？”他问。',
  '下雨。（雷声）都走了。',
  '走了。「后来呢？」',
  '走了。《月亮》出版。',
  'Gone. “And then?” He asked.',
])
  console.log([...sentences.segment(text)].map(({ segment }) => segment).join(' | '));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '走了。“ | 后来呢？” | 他问。
下雨。（ | 雷声）都走了。
走了。「 | 后来呢？」
走了。《 | 月亮》出版。
Gone.  | “And then?”  | He asked.' ] || { echo 'This has changed.' >&2; exit 1; }
