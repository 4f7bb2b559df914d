#!/usr/bin/env bash
# @orama/tokenizers 3.1.18: with its tokenizer for Mandarin, @orama/orama 3.1.18 tells capitals from small letters, as
# it does not with its own: a search for gpt finds nothing in 新模型GPT发布, nor does node.
# A good guess: another way to cut words changes where words end, not what is one word with another; a search for the
# Latin in a Chinese text is as one for Latin.
# Chinese texts are full of names in Latin letters, which nobody types with capitals in a search field. Our search
# folds case, width and script (lib/chinese/fold-text.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18 @orama/tokenizers@3.1.18
cat >ask.mjs <<'JS'
import { create, insert, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';

for (const [name, options] of [
  ['own', {}],
  ['mandarin', { components: { tokenizer: createTokenizer() } }],
]) {
  const db = create({ schema: { text: 'string' }, ...options });
  insert(db, { text: '新模型 GPT 发布，用 Node 写成' });
  for (const term of ['GPT', 'gpt', 'Node', 'node', '模型'])
    console.log(name, term, (await search(db, { term })).count);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'own GPT 1
own gpt 1
own Node 1
own node 1
own 模型 0
mandarin GPT 1
mandarin gpt 0
mandarin Node 1
mandarin node 0
mandarin 模型 1' ] || { echo 'This has changed.' >&2; exit 1; }
