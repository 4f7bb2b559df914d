#!/usr/bin/env bash
# sentence-splitter 5.0.1, by which textlint finds sentences, ends one at the full stop in “好。” and begins the next with the closing
# mark: ”然后走了。 Of “真的？！”她问，“走？” it makes three, of which the last is ” alone. 「 」, （ ） and 《 》 it keeps whole.
# A good guess: “ ” are the mainland's quotation marks (GB/T 15834, § 4.8), paired as 「 」 are; and no sentence begins with a
# mark that closes something.
# Rules for a text's sentences count wrong ones, and point at half a quotation. Ours for reading aloud take closing marks with
# the stop before them (components/article/sentences.browser.ts).
# Needs npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent sentence-splitter@5.0.1
cat >seen.mjs <<'JS'
import { split } from 'sentence-splitter';
for (const text of ['他说“好。”然后走了。', '“真的？！”她问，“走？”', '他说「好。」然后走了。', '他（真的？）走了。']) {
  const sentences = split(text).filter(({ type }) => type === 'Sentence');
  console.log(sentences.map(({ raw }) => raw).join(' | '));
}
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = '他说“好。 | ”然后走了。
“真的？！ | ”她问，“走？ | ”
他说「好。」然后走了。
他（真的？）走了。' ] || { echo 'This has changed.' >&2; exit 1; }
