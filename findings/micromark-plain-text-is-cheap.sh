#!/usr/bin/env bash
# mdast-util-from-markdown 2.0.3 (micromark 4.0.3) takes time by marks and hardly by characters: 9,600 characters of which
# every sixteen are a strong word and its sentence take six times as long as 8,400 without a mark.
# A good guess: time goes by the length of the text, as each character passes four state machines (document, flow, content,
# text); so an archive of plain prose would gain if its plain paragraphs were not parsed, but put in afterwards.
# That gains nothing: a plain character takes 0.08 µs, a strong word 7 (docs/performance.md).
# Seen on 2026-11-29 with Node 20.20.2: 5.8 and 7.2 times, with much other work beside it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mdast-util-from-markdown@2.0.3 micromark@4.0.3
cat >ask.mjs <<'JS'
import { fromMarkdown } from 'mdast-util-from-markdown';

const document = (sentence) => Array(20).fill(sentence.repeat(30)).join('\n\n');
const plain = document('这是一段没有别的东西的文字，');
const marked = document('这是**一段**没有别的东西的字');
const cost = (markdown) => {
  const start = process.cpuUsage();
  for (let turn = 0; turn < 60; turn += 1) fromMarkdown(markdown);
  const { user, system } = process.cpuUsage(start);
  return user + system;
};
cost(plain) + cost(marked);
const rounds = [1, 2, 3].map(() => cost(marked) / cost(plain)).sort((a, b) => a - b);
console.log(`${plain.length} plain, ${marked.length} with marks: ${rounds[1].toFixed(1)} times`);
process.exitCode = rounds[1] > 2.5 ? 0 : 1;
JS
node ask.mjs || { echo 'This has changed.' >&2; exit 1; }
