#!/usr/bin/env bash
# remark-directive 4.0.0 (micromark-extension-directive 4.0.0) reads a colon and what follows as a directive, also between
# digits and before Han: with remark-rehype 11.1.2, 比分3:2，时间10:30。 is shown as 比分3，时间10。, and 嘉宾:谢谢。 as 嘉宾。
# A good guess: the name of a directive begins with a letter of Latin, as in all examples of its README, so that times,
# scores and an editor's half-width colon stay text; and what nobody handles is shown as it was typed.
# Whoever switches directives on for callouts (:::tip) loses numbers and words from a Chinese article, and nothing is
# said: the page has an empty <div> in the paragraph. Ours reads ::: alone (lib/markdown/dialects).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts unified@11.0.5 remark-parse@11.0.0 remark-directive@4.0.0 \
  micromark-extension-directive@4.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1
cat >ask.mjs <<'JS'
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkDirective).use(remarkRehype).use(rehypeStringify);
for (const text of ['比分3:2，时间10:30。', '嘉宾:谢谢。', '嘉宾: 谢谢。', '嘉宾：谢谢。', '嘉宾\\:谢谢。'])
  console.log(text, String(processor.processSync(text)));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '比分3:2，时间10:30。 <p>比分3<div></div>，时间10<div></div>。</p>
嘉宾:谢谢。 <p>嘉宾<div></div>。</p>
嘉宾: 谢谢。 <p>嘉宾: 谢谢。</p>
嘉宾：谢谢。 <p>嘉宾：谢谢。</p>
嘉宾\:谢谢。 <p>嘉宾:谢谢。</p>' ] || { echo 'This has changed.' >&2; exit 1; }
