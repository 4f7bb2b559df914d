#!/usr/bin/env bash
# ical2json 5.0.0 ends a property's parameters at the first colon, be it within quotation marks: of
# `ORGANIZER;CN="编辑部: 林":mailto:lin@example.com` the name is "编辑部 and the address is 林":mailto:lin@example.com. An
# address in `ALTREP="https://…"` goes the same way, and the words behind it begin with what is left of it.
# A good guess: quotation marks are there so that a colon, a semicolon or a comma may stand in a value (RFC 5545,
# section 3.1: QSAFE-CHAR); a description with ALTREP has a colon always. ical.js 2.2.1 reads it.
# Who takes events over into a site has no address to write to and rubble for a name. We read no calendars.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ical2json@5.0.0 ical.js@2.2.1
cat >ask.mjs <<'JS'
import ICAL from 'ical.js';
import { convert } from 'ical2json';

const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//ZH', 'BEGIN:VEVENT', 'UID:moon'];
lines.push('DTSTAMP:20260101T000000Z', 'DTSTART:20260925T000000Z');
lines.push('ORGANIZER;CN="编辑部: 林":mailto:lin@example.com', 'DESCRIPTION;ALTREP="https://example.com/moon":月亮');
const text = [...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const [{ VEVENT }] = convert(text).VCALENDAR;
for (const name of ['ORGANIZER', 'DESCRIPTION']) console.log('ical2json', JSON.stringify(VEVENT[0][name]));
const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
const organizer = event.getFirstProperty('organizer');
console.log('ical.js', organizer.getParameter('cn'), organizer.getFirstValue(), event.getFirstPropertyValue('description'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'ical2json {"_":" 林\":mailto:lin@example.com","CN":"\"编辑部"}
ical2json {"_":"//example.com/moon\":月亮","ALTREP":"\"https"}
ical.js 编辑部: 林 mailto:lin@example.com 月亮' ] || { echo 'This has changed.' >&2; exit 1; }
