#!/usr/bin/env bash
# node-ical 0.26.1 cuts a category at an escaped comma and leaves the backslash: `CATEGORIES:天文,月\,亮` is 天文, 月\ and 亮.
# In SUMMARY it takes the escape away. A name with quotation marks (RFC 6868: `CN=林^'语堂^'`) it leaves as written.
# A good guess: an escaped comma is a comma of the text, and one without a backslash parts two texts (RFC 5545,
# sections 3.3.11 and 3.8.1.2). ical.js 2.2.1 reads both.
# A list of events has a category more, and none by the name that was given. We write no calendars.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node-ical@0.26.1 ical.js@2.2.1
cat >ask.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//ZH', 'BEGIN:VEVENT', 'UID:moon'];
lines.push('DTSTAMP:20260101T000000Z', 'DTSTART:20260925T000000Z', 'SUMMARY:月\\,亮', 'CATEGORIES:天文,月\\,亮');
lines.push("ORGANIZER;CN=林^'语堂^':mailto:lin@example.com", 'END:VEVENT', 'END:VCALENDAR', '');
const text = lines.join('\r\n');
const { summary, categories, organizer } = ical.sync.parseICS(text).moon;
console.log('node-ical', summary, categories.join(' | '), organizer.params.CN);
const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
const property = (name) => event.getFirstProperty(name);
const values = property('categories').getValues().join(' | ');
console.log('ical.js', property('summary').getFirstValue(), values, property('organizer').getParameter('cn'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'node-ical 月,亮 天文 | 月\ | 亮 林^'"'语堂^'"'
ical.js 月,亮 天文 | 月,亮 林"语堂"' ] || { echo 'This has changed.' >&2; exit 1; }
