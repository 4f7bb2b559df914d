#!/usr/bin/env bash
# opml 0.5.8 writes `encoding="ISO-8859-1"` at the head of each list of feeds, whatever is in it. Saved in UTF-8, as
# Node saves a text, 月亮 is six letters and controls to a reader that heeds the head, as libxml2 does: its bytes.
# A good guess: a head says how the file is written. A text in JavaScript has no encoding yet; the only one in which
# every reader of XML must read it is UTF-8, which needs no head (XML 1.0, section 4.3.3).
# Readers take their feeds from one program to another in such a list. Chinese names of feeds and folders are rubble
# there, English ones are not, so that nobody who tests in English sees it. We write no such list; our feeds say UTF-8
# (lib/feeds/xml.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund opml@0.5.8 libxml2-wasm@0.7.2
cat >ask.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import opml from 'opml';

const outline = { text: '月亮', type: 'rss', xmlUrl: 'https://example.com/feed' };
const list = { opml: { head: { title: 'feeds' }, body: { subs: [outline] } } };
writeFileSync('feeds.opml', opml.stringify(list));
console.log(readFileSync('feeds.opml', 'utf8').split('\n')[0]);
const read = XmlDocument.fromBuffer(readFileSync('feeds.opml'));
const points = [...read.get('//outline/@text').content].map((one) => one.codePointAt(0).toString(16));
console.log(outline.text, 'is read as', points.join(' '));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<?xml version="1.0" encoding="ISO-8859-1"?>
月亮 is read as e6 9c 88 e4 ba ae' ] || { echo 'This has changed.' >&2; exit 1; }
