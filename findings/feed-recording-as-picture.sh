#!/usr/bin/env bash
# feed 6.0.0, which writes feeds, names a recording in Atom a picture: of `enclosure: { url: '…/a.mp3', type:
# 'audio/mpeg' }` it writes `type="image/mp3"`. In RSS the type is right; but where the entry has a picture besides,
# `image`, RSS has the picture as its enclosure, and the recording is not there.
# A good guess: a type that is given is written. Its `audio` and `video` have types of their own, but `enclosure` is
# the field that takes one.
# A podcast's player leaves out what is a picture. Our feeds have the recording's own type, and the picture in an
# element of its own (lib/feeds/atom.ts, lib/feeds/rss.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund feed@6.0.0
cat >ask.mjs <<'JS'
import { Feed } from 'feed';

const enclosure = { url: 'https://example.com/a.mp3', type: 'audio/mpeg', length: 9 };
for (const image of [undefined, 'https://example.com/a.png']) {
  const feed = new Feed({ id: 'urn:a', title: 't', link: 'https://example.com/', copyright: '' });
  feed.addItem({ id: 'urn:b', title: 't', link: 'https://example.com/a', date: new Date(0), enclosure, image });
  console.log(image ? 'with a picture' : 'alone');
  for (const line of `${feed.atom1()}${feed.rss2()}`.match(/<(?:link rel=")?enclosure.*>/g)) console.log(' ', line);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'alone
  <link rel="enclosure" href="https://example.com/a.mp3" type="image/mp3" length="9"/>
  <enclosure length="9" type="audio/mpeg" url="https://example.com/a.mp3"/>
with a picture
  <link rel="enclosure" href="https://example.com/a.mp3" type="image/mp3" length="9"/>
  <link rel="enclosure" href="https://example.com/a.png" type="image/png"/>
  <enclosure url="https://example.com/a.png" length="0" type="image/png"/>' ] || { echo 'This has changed.' >&2; exit 1; }
