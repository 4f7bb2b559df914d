#!/usr/bin/env bash
# micromark 4.0.2 shows raw HTML as text where an attribute without quotes holds a slash after its first
# character: <a href=/a/b> and <a href=https://example.com>.
# A good guess: it is a tag. An unquoted value may hold anything but white space and the signs " ' = < > `
# (CommonMark 0.31.2, section 6.6), and micromark follows CommonMark; the reference implementation,
# commonmark 0.31.2, reads the tag. One slash at the beginning (<a href=/a>) or at the end is read by both.
# Seen on 2026-11-28 with Node 20.20.2; our own construct is lib/markdown/micromark/html.ts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund micromark@4.0.2 commonmark@0.31.2
cat >compare.mjs <<'JS'
import { HtmlRenderer, Parser } from 'commonmark';
import { micromark } from 'micromark';

for (const href of ['/a', '/a/b', 'a/b', 'https://example.com']) {
  const markdown = `<a href=${href}>b</a>`;
  const reference = new HtmlRenderer().render(new Parser().parse(`- ${markdown}`));
  const other = micromark(`- ${markdown}`, { allowDangerousHtml: true });
  const isTag = (html) => html.includes(markdown);
  console.log(`${href} commonmark ${isTag(reference)} micromark ${isTag(other)}`);
}
JS
seen=$(node compare.mjs)
echo "$seen"
[ "$seen" = '/a commonmark true micromark true
/a/b commonmark true micromark false
a/b commonmark true micromark false
https://example.com commonmark true micromark false' ] || { echo 'This has changed.' >&2; exit 1; }
