#!/usr/bin/env bash
# htmlnano 3.5.1 takes away the two ideographic spaces (U+3000) by which Chinese paragraphs are indented, with
# `collapseWhitespace` set to `all` or `aggressive`: <p>　　月亮</p> becomes <p>月亮</p>. Its default, `conservative`, keeps them,
# and within a line all keep them.
# A good guess: white space that HTML collapses is five characters (HTML, section 2.1, "ASCII whitespace"); html-minifier-terser
# 7.2.0 and rehype-minify-whitespace 6.0.2 leave U+3000 where it is.
# A Chinese page then looks otherwise after its build than before. Our pages are not minified in this way.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund htmlnano@3.5.1 html-minifier-terser@7.2.0 \
  unified@11.0.5 rehype-parse@9.0.1 rehype-stringify@10.0.1 rehype-minify-whitespace@6.0.2
cat >ask.mjs <<'JS'
import { minify } from 'html-minifier-terser';
import htmlnano from 'htmlnano';
import whitespace from 'rehype-minify-whitespace';
import parse from 'rehype-parse';
import stringify from 'rehype-stringify';
import { unified } from 'unified';

const html = '<p>　　月　亮</p> <p>　　出来</p>';
for (const collapseWhitespace of ['conservative', 'aggressive', 'all']) {
  const { html: made } = await htmlnano.process(html, { collapseWhitespace }, {});
  console.log('htmlnano', collapseWhitespace, made);
}
console.log('html-minifier-terser', await minify(html, { collapseWhitespace: true }));
const rehype = unified().use(parse, { fragment: true }).use(whitespace).use(stringify);
console.log('rehype', String(await rehype.process(html)));
JS
seen=$(node ask.mjs 2>/dev/null)
echo "$seen"
[ "$seen" = 'htmlnano conservative <p>　　月　亮</p><p>　　出来</p>
htmlnano aggressive <p>月　亮</p><p>出来</p>
htmlnano all <p>月　亮</p><p>出来</p>
html-minifier-terser <p>　　月　亮</p><p>　　出来</p>
rehype <p>　　月　亮</p><p>　　出来</p>' ] || { echo 'This has changed.' >&2; exit 1; }
