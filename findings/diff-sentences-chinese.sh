#!/usr/bin/env bash
# diff 9.0.0, `diffSentences`: a Chinese text is one sentence, whatever `。` it has, with blanks behind them or without. One
# character changed, and the whole text has gone and the whole has come; of English the one sentence.
# A good guess: sentences end where a language's sentences end, as words of `diffWords` may be those of `Intl.Segmenter`,
# for which it has an option; `diffSentences` has none.
# A record of changes made so says that every paragraph was written anew. We compare characters (lib/import/compare).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund diff@9.0.0
cat >ask.mjs <<'JS'
import { diffSentences } from 'diff';

const pairs = [
  ['The moon rises. We write. It sets.', 'The moon rises. We edit. It sets.'],
  ['月亮升起。我们写稿。月亮落下。', '月亮升起。我们改稿。月亮落下。'],
  ['月亮升起。 我们写稿。 月亮落下。', '月亮升起。 我们改稿。 月亮落下。'],
];
const sign = ({ added, removed }) => (added ? '+' : removed ? '-' : '=');
for (const [before, after] of pairs)
  console.log(diffSentences(before, after).map((part) => sign(part) + part.value).join('|'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '=The moon rises. |-We write.|+We edit.|= It sets.
-月亮升起。我们写稿。月亮落下。|+月亮升起。我们改稿。月亮落下。
-月亮升起。 我们写稿。 月亮落下。|+月亮升起。 我们改稿。 月亮落下。' ] || { echo 'This has changed.' >&2; exit 1; }
