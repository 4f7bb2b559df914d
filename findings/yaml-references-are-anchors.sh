#!/usr/bin/env bash
# A character reference of HTML at the head of a value is an anchor in YAML 1.2.2 (section 6.9.2 allows any sign in its name
# but blanks, brackets, braces and commas), and an anchor that nothing refers to is no error: yaml 2.9.1 and js-yaml 4.1.1
# read `title: &lt;b&gt;` as null, and `title: &copy; 2026` as the number 2026, without a warning.
# A good guess: the text as it is written, or an error because of the `;`.
# The gate looks for anchors that nothing refers to (lib/content/source/yaml-misread.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@4.1.1
cat >see.cjs <<'JS'
const { load } = require('js-yaml');
const { parseDocument } = require('yaml');
for (const text of ['title: &lt;b&gt;', 'title: &copy; 2026', 'title: &quot;甲&quot;', 'title: a &amp; b']) {
  const read = parseDocument(text);
  const told = read.errors.length + read.warnings.length;
  console.log(text, JSON.stringify(read.toJS().title), `told of ${told}`, JSON.stringify(load(text).title));
}
JS
seen=$(node see.cjs)
echo "$seen"
[ "$seen" = 'title: &lt;b&gt; null told of 0 null
title: &copy; 2026 2026 told of 0 2026
title: &quot;甲&quot; null told of 0 null
title: a &amp; b "a &amp; b" told of 0 "a &amp; b"' ] || { echo 'This has changed.' >&2; exit 1; }
