#!/usr/bin/env bash
# ical.js 2.2.1 and node-ical 0.26.1 drop `RSCALE=CHINESE` out of a rule and keep the rest: the Mid-Autumn festival, which
# comes on the fifteenth of the eighth lunar month, falls on 25 September each year. Nothing is said.
# A good guess: a rule in another calendar is followed or refused; it is what the part is for (RFC 7529, section 4.1).
# Of 2026 the date is right, of 2027 (15 September) and 2028 (3 October) it is wrong. node-ical's own rrule-temporal
# 1.6.0 knows the part, and refuses it here.
# A calendar of Chinese festivals, as newspapers offer one, is right in the year in which it is tried. We write no
# calendars.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.26.1 rrule-temporal@1.6.0
cat >ask.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';
import { RRuleTemporal } from 'rrule-temporal';

const RULE = 'RRULE:RSCALE=CHINESE;FREQ=YEARLY';
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//ZH', 'BEGIN:VEVENT', 'UID:autumn'];
calendar.push('DTSTAMP:20260101T000000Z', 'DTSTART;VALUE=DATE:20260925', RULE, 'SUMMARY:中秋', 'END:VEVENT');
const text = [...calendar, 'END:VCALENDAR', ''].join('\r\n');

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const year = Array.from({ length: 1096 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
console.log('almanac', year.filter((day) => lunar.format(day) === '8/15').map((day) => day.toISOString().slice(0, 10)).join(' '));
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
const dates = event.iterator();
console.log('ical.js', [dates.next(), dates.next(), dates.next()].join(' '));
const [start, end] = [new Date('2026-01-01'), new Date('2029-01-01')];
const { rrule } = ical.sync.parseICS(text).autumn;
console.log('node-ical', rrule.between(start, end).map((day) => day.toISOString().slice(0, 10)).join(' '));
try {
  new RRuleTemporal({ rruleString: `DTSTART:20260925T000000Z\n${RULE}` }).between(start, end);
} catch (error) {
  console.log('rrule-temporal', error.message);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'almanac 2026-09-25 2027-09-15 2028-10-03
ical.js 2026-09-25 2027-09-25 2028-09-25
node-ical 2026-09-25 2027-09-25 2028-09-25
rrule-temporal RSCALE=CHINESE is not supported by the current Temporal/Intl implementation' ] || { echo 'This has changed.' >&2; exit 1; }
