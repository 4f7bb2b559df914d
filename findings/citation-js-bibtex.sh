#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.8.2 writes BibTeX without the Chinese in it: a book 论月亮 by 李白 has `title = {}` and
# `author = {, }` under the name `undefined2026undefined`, and nothing is said. BibLaTeX by the same package is as
# empty.
# A good guess: what a format cannot hold is refused or written another way, as é is here ("{\' e}"). Its README has
# the option `asciiOnly`, "Escape or remove", which is on.
# A button "cite this article" gives an entry without title and author, for Chinese articles alone. We offer no
# BibTeX.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >ask.mjs <<'JS'
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const book = { type: 'book', title: '论月亮', author: [{ family: '李', given: '白' }], issued: { 'date-parts': [[2026]] } };
const written = (format, data) => new Cite(data).format(format).replaceAll(/\s+/g, ' ').trim();
console.log('BibTeX', written('bibtex', book));
console.log('BibTeX', written('bibtex', { ...book, title: 'Mémoires', author: [{ family: 'Müller' }] }));
console.log('BibLaTeX', written('biblatex', book));
plugins.config.get('@bibtex').format.asciiOnly = false;
console.log('asciiOnly: false', written('bibtex', book));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'BibTeX @book{undefined2026undefined, author = {, }, year = {2026}, title = {}, }
BibTeX @book{Muller2026Memoires, author = {{Müller}}, year = {2026}, title = {M{\'\'' e}moires}, }
BibLaTeX @book{undefined2026undefined, author = {, }, date = {2026}, title = {}, }
asciiOnly: false @book{undefined2026undefined, author = {李, 白}, year = {2026}, title = {论月亮}, }' ] || { echo 'This has changed.' >&2; exit 1; }
