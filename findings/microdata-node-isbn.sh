#!/usr/bin/env bash
# microdata-node 2.0.0 gives the value of `<data>` and `<meter>` as a number, where it can be one: the ISBN 0306406152
# is 306406152, version 1.10 is 1.1, a telephone number loses its +, and an empty value is 0. `toJson` does it, too.
# A good guess: microdata's JSON has the values as texts, the only thing that they may be beside an item (HTML,
# section 5.2.4, "values", and 5.4.1). `<span>` and `<meta>` it gives as written.
# A list of books has numbers that no bookseller knows: ISBNs of English books begin with 0, where they have ten
# digits. Our data about articles are JSON-LD, where a text is a text (lib/seo/json-ld).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund microdata-node@2.0.0
cat >ask.cjs <<'JS'
const { toJson } = require('microdata-node');

const data = (name, value) => `<data itemprop="${name}" value="${value}">…</data>`;
const page = `<div itemscope itemtype="https://schema.org/Book">
  ${data('isbn', '0306406152')}${data('version', '1.10')}${data('telephone', '+8610')}${data('genre', '')}
  ${data('name', '月亮')}<meta itemprop="copyrightYear" content="2026"><span itemprop="position">007</span></div>`;
console.log(JSON.stringify(toJson(page).items[0].properties));
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = '{"isbn":[306406152],"version":[1.1],"telephone":[8610],"genre":[0],"name":["月亮"],"copyrightYear":["2026"],"position":["007"]}' ] ||
  { echo 'This has changed.' >&2; exit 1; }
