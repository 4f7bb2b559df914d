#!/usr/bin/env bash
# astrocite-ris 0.16.4 reads an author in Chinese without a comma as nobody: of `AU  - 李白` and of `AU  - 北京大学` it makes an
# author with the empty name. `AU  - UNESCO` and `AU  - 杜, 甫` it reads.
# A good guess: a name without a comma is a name of one part, whatever its letters (RIS: "AU  - Lastname, Firstname,
# Suffix", the first of which is enough), and it is so for Latin ones.
# Chinese catalogues write Chinese names without a comma; who takes literature over from them has the right number of
# authors, and no name. We read no RIS.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund astrocite-ris@0.16.4
cat >ask.mjs <<'JS'
import ris from 'astrocite-ris';

const names = ['UNESCO', '杜, 甫', '李白', '北京大学'];
const text = ['TY  - JOUR', ...names.map((name) => `AU  - ${name}`), 'TI  - 论月亮', 'ER  - ', ''].join('\r\n');
const [{ author, title }] = ris.parse(text);
console.log(title);
author.forEach((person, index) => console.log(names[index], '->', JSON.stringify(person)));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '论月亮
UNESCO -> {"family":"UNESCO"}
杜, 甫 -> {"family":"杜","given":"甫"}
李白 -> {"family":""}
北京大学 -> {"family":""}' ] || { echo 'This has changed.' >&2; exit 1; }
