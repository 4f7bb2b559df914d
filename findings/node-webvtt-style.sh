#!/usr/bin/env bash
# node-webvtt 1.9.4 refuses subtitles that have a style sheet or a region before the first cue: it takes `STYLE` and `REGION`
# for the name of a cue, says `Cue identifier needs to be followed by timestamp`, and reads nothing.
# A good guess: a parser of WebVTT passes over the blocks that it does not use, as it does over `NOTE` (WebVTT,
# section 4.1: blocks of style and of regions stand before the cues).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node-webvtt@1.9.4
cat >ask.mjs <<'JS'
import webvtt from 'node-webvtt';

const cue = '00:01.000 --> 00:02.000\n月亮\n';
for (const block of ['NOTE 字幕', 'STYLE\n::cue { color: white }', 'REGION\nid:a\nwidth:40%']) {
  const name = block.split(/\s/)[0];
  try {
    console.log(name, webvtt.parse(`WEBVTT\n\n${block}\n\n${cue}`).cues.map(({ text }) => text));
  } catch (error) {
    console.log(name, error.message);
  }
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'NOTE [ '\''月亮'\'' ]
STYLE Cue identifier needs to be followed by timestamp (cue #0)
REGION Cue identifier needs to be followed by timestamp (cue #0)' ] || { echo 'This has changed.' >&2; exit 1; }
