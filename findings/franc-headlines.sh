#!/usr/bin/env bash
# franc 6.2.0 says that a headline in Chinese which names a product is in another language: OpenAI 发布 GPT-5 模型，性能提升 30% is
# Buginese (bug), and shorter ones are Fulani or Spanish where it is told to judge them. Below ten characters it says `und`, as
# for words of Latin letters: 国家统计局公布数据, nine characters, is a whole sentence.
# A good guess: what is half Han is Chinese (or Japanese); no language that is written in Latin letters has any.
# A daily on AI is full of such titles. The language of an article is a field here (`lang`), never guessed.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund franc@6.2.0
cat >ask.mjs <<'JS'
import { franc } from 'franc';

for (const title of [
  '人工智能产业发展报告',
  '国家统计局公布数据',
  'OpenAI 发布 GPT-5 模型，性能提升 30%',
  'Claude 上线',
  'GPT-5 发布',
])
  console.log(franc(title), franc(title, { minLength: 1 }), title);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'cmn cmn 人工智能产业发展报告
und cmn 国家统计局公布数据
bug bug OpenAI 发布 GPT-5 模型，性能提升 30%
und fuf Claude 上线
und spa GPT-5 发布' ] || { echo 'This has changed.' >&2; exit 1; }
