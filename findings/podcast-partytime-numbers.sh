#!/usr/bin/env bash
# podcast-partytime 5.0.0 reads texts that look like numbers as numbers: the guids `0123` and `123` are one to it, `1e3` is
# `1000`, and an episode whose title is a year and that has no description ("2026") is left out of the feed.
# A good guess: a guid is an arbitrary string (RSS 2.0, "guid"), so two that differ in a sign are two episodes, and a
# title is text. rss-parser 3.13.0 and feedsmith 3.0.1 give all as written.
# Where an index of podcasts reads a feed so, an episode disappears behind another, or is new again with the next
# version. Our guids are tag: addresses, which are no numbers, and an item has its summary as its description
# (lib/feeds/entry-id.ts, lib/feeds/podcast.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund podcast-partytime@5.0.0 rss-parser@3.13.0 feedsmith@3.0.1
cat >ask.mjs <<'JS'
import { parseFeed as feedsmith } from 'feedsmith';
import { parseFeed as partytime } from 'podcast-partytime';
import RssParser from 'rss-parser';

const episodes = [['0123', '甲'], ['123', '乙'], ['1e3', '丙'], ['a', '2026'], ['b', '2026年']];
const item = ([guid, title]) => `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid>
  <enclosure url="https://example.com/${guid}.mp3" length="1" type="audio/mpeg"/></item>`;
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>https://example.com/</link>
  <description>d</description>${episodes.map(item).join('')}</channel></rss>`;
const said = (items) => items.map(({ guid, title }) => `${guid?.value ?? guid} ${title}`).join(', ');
console.log('rss-parser:', said((await new RssParser().parseString(rss)).items));
console.log('feedsmith:', said(feedsmith(rss).feed.items));
console.log('podcast-partytime:', said(partytime(rss).items));
JS
seen=$(node ask.mjs | grep -v '^{"level":')
echo "$seen"
[ "$seen" = 'rss-parser: 0123 甲, 123 乙, 1e3 丙, a 2026, b 2026年
feedsmith: 0123 甲, 123 乙, 1e3 丙, a 2026, b 2026年
podcast-partytime: 123 甲, 123 乙, 1000 丙, b 2026年' ] || { echo 'This has changed.' >&2; exit 1; }
