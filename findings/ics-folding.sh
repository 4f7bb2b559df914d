#!/usr/bin/env bash
# ics 3.12.0 folds the lines of a calendar at 75 characters, not at 75 octets: a line of Chinese comes to 209. In
# English they come to 75.
# A good guess: a library that folds lines, which is done for nothing but the 75 octets of RFC 5545, section 3.1
# ("SHOULD NOT be longer than 75 octets, excluding the line break"), counts octets.
# A reader that takes the rule at its word cuts or refuses the title of an event in Chinese, and the same event in
# English is right. We write no calendars.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ics@3.12.0
cat >ask.mjs <<'JS'
import { createEvent } from 'ics';

const longest = (text) => Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
for (const title of ['The people wait for a boat, '.repeat(8), '城里的人都在桥上等船，'.repeat(8)]) {
  const { value } = createEvent({ start: [2026, 2, 28], duration: { days: 1 }, title, uid: 'a' });
  console.log(title.slice(0, 5), longest(value));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'The p 75
城里的人都 209' ] || { echo 'This has changed.' >&2; exit 1; }
