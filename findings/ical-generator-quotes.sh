#!/usr/bin/env bash
# ical-generator 10.2.0 writes a name with quotation marks as `CN="林\"语堂\""`: ical.js 2.2.1 reads 林\ of it.
# A good guess: a library that quotes and escapes writes what calendars read. A backslash escapes nothing in a
# parameter, and no quotation mark may stand between quotation marks (RFC 5545, section 3.1: QSAFE-CHAR); RFC 6868
# writes it as `^'`, which ical.js reads.
# A pen name or a nickname in straight quotation marks cuts the name of who invites. We write no calendars.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ical-generator@10.2.0 ical.js@2.2.1
cat >ask.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'ical-generator';

const calendar = ical();
const organizer = { name: '林"语堂"', email: 'lin@example.com' };
calendar.createEvent({ id: 'moon', start: new Date('2026-09-25T00:00:00Z'), summary: '赏月', organizer });
const written = calendar.toString();
const nameIn = (text) => {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  return event.getFirstProperty('organizer').getParameter('cn');
};
console.log(/ORGANIZER.*/.exec(written)[0]);
console.log('is read as', nameIn(written));
console.log('by RFC 6868', nameIn(written.replace(/ORGANIZER.*/, "ORGANIZER;CN=林^'语堂^':mailto:lin@example.com")));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'ORGANIZER;CN="林\"语堂\"":mailto:lin@example.com
is read as 林\
by RFC 6868 林"语堂"' ] || { echo 'This has changed.' >&2; exit 1; }
