#!/usr/bin/env bash
# gray-matter 4.0.3 (js-yaml 3.15.2) gives a Date for `date: 2026-02-28 17:00:00 +08:00`, and a text for +0800 in its place,
# which is how Jekyll's documentation writes it, or where the seconds are missing. Of 8 o'clock and 17 o'clock of one day,
# the one with +0800, code that compares what it was given finds neither before the other.
# A good guess: one field in one form of a folder's files is of one type; Ruby's YAML (Psych), for which they were
# written, reads both offsets as times. By YAML 1.1 an offset has a colon and a time seconds, so js-yaml is right by that.
# Lists that are sorted with `a.date - b.date` after a move from Jekyll are in the order of the file system, without an
# error. Ours takes dates as they are typed and reads them itself, all of these forms (lib/content/source/forms).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts gray-matter@4.0.3 js-yaml@3.15.2
cat >ask.mjs <<'JS'
import matter from 'gray-matter';

const dateOf = (text) => matter(`---\ndate: ${text}\n---\n`).data.date;
for (const text of ['2026-02-28', '2026-02-28 17:00:00', '2026-02-28 17:00:00 +08:00', '2026-02-28 17:00:00 +0800', '2026-02-28 17:00'])
  console.log(text, dateOf(text) instanceof Date ? 'Date' : typeof dateOf(text));
const [early, late] = [dateOf('2026-02-28 08:00:00 +08:00'), dateOf('2026-02-28 17:00:00 +0800')];
console.log('late - early', late - early, 'early < late', early < late, 'late < early', late < early);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '2026-02-28 Date
2026-02-28 17:00:00 Date
2026-02-28 17:00:00 +08:00 Date
2026-02-28 17:00:00 +0800 string
2026-02-28 17:00 string
late - early NaN early < late false late < early false' ] || { echo 'This has changed.' >&2; exit 1; }
