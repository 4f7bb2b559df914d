#!/usr/bin/env bash
# bibtex-tidy 1.14.0 makes a dash and a hyphen of the Chinese dash, 论月亮——上 to 论月亮----上 (LaTeX sets `---` and `-`),
# and 托马斯·曼 to 托马斯\cdot{}曼, a command that LaTeX has in formulas alone. The characters themselves it leaves.
# A good guess: what it escapes, which it does without being asked ("ensures correct typesetting", says its README), is
# set afterwards as before. The dash is two signs U+2014 in Chinese, and the dot (U+00B7) parts a foreigner's names.
# Who tidies a list of Chinese literature damages titles and names; @retorquere/bibtex-parser 9.0.29 reads 论月亮—-上
# of it. `escape: false` leaves both. We write no BibTeX.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund bibtex-tidy@1.14.0 @retorquere/bibtex-parser@9.0.29
cat >ask.mjs <<'JS'
import { parse } from '@retorquere/bibtex-parser';
import bibtexTidy from 'bibtex-tidy';

const book = '@book{moon,\n  title = {论月亮——上},\n  author = {托马斯·曼}\n}\n';
const fieldsOf = (text) => text.match(/(?<== )\{.+\}/gu).join(' ');
const tidied = bibtexTidy.tidy(book).bibtex;
console.log('written', fieldsOf(tidied));
console.log('read', parse(tidied).entries[0].fields.title);
console.log('escape: false', fieldsOf(bibtexTidy.tidy(book, { escape: false }).bibtex));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'written {论月亮----上} {托马斯\cdot{}曼}
read 论月亮—-上
escape: false {论月亮——上} {托马斯·曼}' ] || { echo 'This has changed.' >&2; exit 1; }
